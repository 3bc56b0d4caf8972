import type {Lists} from '../tags/phrases.ts';

/**
 * What a word or phrase says of an act between two sides. `none` are longer words that begin like an act and are none
 * ("tiếp tục" is no "tiếp").
 */
export type ActCue =
	| 'talks'
	| 'receive'
	| 'meet'
	| 'negotiate'
	| 'session'
	| 'call'
	| 'state-visit'
	| 'trip'
	| 'visit'
	| 'port-call'
	| 'sign'
	| 'paper'
	| 'seminar'
	| 'promotion'
	| 'aid'
	| 'gift'
	| 'help'
	| 'loan'
	| 'works'
	| 'exchange'
	| 'programme'
	| 'joint-programme'
	| 'exercise'
	| 'joint-statement'
	| 'agree'
	| 'pledge'
	| 'wish'
	| 'say'
	| 'greeting'
	| 'ceremony'
	| 'cooperate'
	| 'raise'
	| 'upgrade'
	| 'ties'
	| 'both-sides'
	| 'none';

/** Words of acts, by what they say. Each list is separated by "|"; longer phrases win over shorter ones. */
export const actLists: Lists<ActCue> = [
	[
		`hội đàm|hội kiến|tiếp kiến|yết kiến|chào xã giao|tiếp xã giao|gặp hẹp|cuộc gặp hẹp|gặp song phương|cuộc gặp song phương|tiếp xúc song phương|trình quốc thư|tham khảo chính trị|gặp cấp cao|cuộc gặp cấp cao|họp hẹp`,
		'talks',
	],
	[`tiếp|đón tiếp|tiếp đón|buổi tiếp|tiếp thân mật|thân mật tiếp|tiếp đoàn|tiếp và làm việc`, 'receive'],
	[
		`gặp|gặp gỡ|cuộc gặp|buổi gặp|làm việc với|buổi làm việc|cuộc làm việc|đối thoại|trao đổi với|tiếp xúc|họp với|cuộc hội đàm|thảo luận|gặp mặt|hội ngộ|cuộc trao đổi|trao đổi trực tuyến|họp tại|họp kín|họp ba bên|họp song phương|họp trực tuyến với`,
		'meet',
	],
	[`đàm phán|vòng đàm phán|khôi phục đàm phán|nối lại đàm phán|hòa đàm`, 'negotiate'],
	[
		`kỳ họp|phiên họp|đồng chủ trì|ủy ban liên chính phủ|ủy ban hỗn hợp|ủy ban hợp tác|ủy ban chỉ đạo hợp tác|hội nghị|hội nghị cấp cao|hội nghị thượng đỉnh|thượng đỉnh|hội nghị bộ trưởng|cuộc họp|đối thoại chiến lược|đối thoại chính sách|đối thoại quốc phòng|khóa họp`,
		'session',
	],
	[`điện đàm|cuộc điện đàm|gọi điện|trao đổi qua điện thoại|điện thoại trao đổi|trao đổi điện thoại`, 'call'],
	[
		`thăm chính thức|thăm cấp nhà nước|thăm hữu nghị|thăm hữu nghị chính thức|thăm làm việc|thăm và làm việc|thăm, làm việc|sang thăm và làm việc|chuyến thăm chính thức|chuyến thăm cấp nhà nước|thăm cấp cao|lễ đón chính thức|lễ đón cấp nhà nước|lễ đón trọng thể|lễ đón|lời mời của|theo lời mời của|nhận lời mời của|thăm song phương|chuyến thăm hữu nghị`,
		'state-visit',
	],
	[
		`chuyến thăm|công du|chuyến công du|chuyến công tác|lên đường|tháp tùng|đoàn công tác|đoàn đại biểu|phái đoàn|rời hà nội|rời thủ đô|rời thủ đô hà nội|đến sân bay|tới sân bay|hạ cánh|chuyên cơ|về đến hà nội|về tới hà nội|kết thúc chuyến`,
		'trip',
	],
	[`thăm|sang thăm|đến thăm|tới thăm|đang thăm|sẽ thăm|sắp thăm|đến hà nội|tới hà nội|ở thăm`, 'visit'],
	[`cập cảng|ghé thăm|thăm cảng|tàu hải quân|tàu chiến|tàu hộ vệ|tàu khu trục`, 'port-call'],
	[
		`ký|ký kết|lễ ký|lễ ký kết|tái ký|ký tắt|trao văn kiện|trao đổi văn kiện|trao các văn kiện|trao thỏa thuận|ký ghi nhớ`,
		'sign',
	],
	[
		`văn kiện|văn kiện hợp tác|biên bản ghi nhớ|bản ghi nhớ|mou|ghi nhớ hợp tác|thỏa thuận hợp tác|thỏa thuận|hiệp định|nghị định thư|chương trình hành động|ý định thư|công hàm|hiệp ước`,
		'paper',
	],
	[
		`hội thảo|tọa đàm|diễn đàn|diễn đàn doanh nghiệp|diễn đàn kinh tế|đối thoại công tư|hội nghị doanh nghiệp|hội nghị thượng đỉnh doanh nghiệp|hội nghị hợp tác|hội nghị xúc tiến đầu tư|phát biểu chính sách|talkshow|hội thảo khoa học|hội thảo quốc tế|tập huấn|khóa đào tạo|hội nghị bàn tròn|bàn tròn|hội nghị quốc tế|họp báo`,
		'seminar',
	],
	[`xúc tiến đầu tư|xúc tiến thương mại|hội nghị xúc tiến|xúc tiến du lịch|kết nối doanh nghiệp|xúc tiến`, 'promotion'],
	[
		`viện trợ|viện trợ không hoàn lại|viện trợ nhân đạo|cứu trợ|hàng cứu trợ|hàng viện trợ|trợ giúp|tài trợ|nhà tài trợ|viện trợ khẩn cấp|hỗ trợ khẩn cấp`,
		'aid',
	],
	[`trao tặng|tặng|bàn giao|trao quà|tặng quà|trao hàng|quyên góp|ủng hộ tiền`, 'gift'],
	[`hỗ trợ|giúp|giúp đỡ|gói hỗ trợ|khoản hỗ trợ|học bổng`, 'help'],
	[`oda|vốn vay ưu đãi|tín dụng ưu đãi|khoản vay|vốn vay|khoản tín dụng|phê duyệt khoản`, 'loan'],
	[`khánh thành|khởi công|khai trương|ra mắt|động thổ|đưa vào sử dụng`, 'works'],
	[
		`giao lưu|triển lãm|hội thi|cuộc thi|liên hoan|chương trình nghệ thuật|tượng đài|cụm tượng|hiến máu|xuất bản|ra mắt sách|phim hợp tác|hành trình đỏ|tuần văn hóa|ngày văn hóa|lễ hội|liên hoan|biểu diễn|hòa nhạc|trưng bày|chiếu phim|đêm nhạc|tuần phim|năm hữu nghị|giao lưu nhân dân|giao lưu hữu nghị`,
		'exchange',
	],
	[
		`mạng lưới|chương trình|sáng kiến|dự án|kế hoạch hành động|nhóm nghiên cứu|nghiên cứu chung|nhóm công tác|đề án|công trình`,
		'programme',
	],
	[`chương trình hợp tác|kế hoạch hợp tác|dự án hợp tác|cơ chế hợp tác|khuôn khổ hợp tác|hợp phần`, 'joint-programme'],
	[`diễn tập|tập trận|tập trận chung|tuần tra chung|tuần tra liên hợp|huấn luyện chung|diễn tập chung`, 'exercise'],
	[`tuyên bố chung|thông cáo chung|ra tuyên bố chung`, 'joint-statement'],
	[`nhất trí|thống nhất|đồng thuận|thỏa thuận được|đạt thỏa thuận|đạt được thỏa thuận`, 'agree'],
	[`cam kết|sẵn sàng|khẳng định|tái khẳng định|bảo đảm|sẽ tiếp tục`, 'pledge'],
	[`mong muốn|đề nghị|đề xuất|muốn|kêu gọi|hoan nghênh|đánh giá cao|coi trọng|ủng hộ|cảm ơn|bày tỏ|kỳ vọng`, 'wish'],
	[
		`cho biết|tuyên bố|cho rằng|nhấn mạnh|phát biểu|trả lời phỏng vấn|trả lời|chia sẻ|nhận định|thông điệp|lên tiếng|nói|điểm lại|thông báo|cho hay|bài viết|bài phát biểu|mong đợi|phỏng vấn`,
		'say',
	],
	[`chúc mừng|thư chúc mừng|điện mừng|điện chúc mừng|gửi điện|gửi thư`, 'greeting'],
	[
		`kỷ niệm|lễ kỷ niệm|trao huân chương|trao tặng huân chương|tặng huân chương|trao tặng huy chương|trao tặng kỷ niệm chương|tặng bằng khen|trao tặng bằng khen|trao tặng danh hiệu|huân chương|kỷ niệm chương|quốc khánh|chiêu đãi|tưởng niệm|đặt vòng hoa|chia buồn`,
		'ceremony',
	],
	[
		`hợp tác|phối hợp|bắt tay|hợp tác song phương|hợp tác quốc tế|hợp tác toàn diện|thúc đẩy hợp tác|tăng cường hợp tác|mở rộng hợp tác|hợp tác chặt chẽ`,
		'cooperate',
	],
	[
		`nâng cấp quan hệ|nâng quan hệ|thiết lập quan hệ|thiết lập quan hệ ngoại giao|nâng cấp lên|nâng tầm quan hệ|chính thức thiết lập quan hệ`,
		'raise',
	],
	[
		`đối tác chiến lược|đối tác chiến lược toàn diện|đối tác toàn diện|đối tác hợp tác chiến lược|đối tác tin cậy|đối tác quan trọng`,
		'upgrade',
	],
	[
		`quan hệ|quan hệ song phương|song phương|hữu nghị|tình hữu nghị|quan hệ ngoại giao|quan hệ hợp tác|quan hệ đối tác|đoàn kết|đối ngoại|đối tác|láng giềng|anh em`,
		'ties',
	],
	[
		`hai nước|hai bên|hai đảng|hai chính phủ|hai quốc hội|hai bộ|hai quốc gia|hai dân tộc|nhân dân hai nước|hai nhà lãnh đạo|các nước|hai địa phương`,
		'both-sides',
	],
	[
		`tiếp tục|tiếp theo|tiếp cận|tiếp nhận|tiếp xúc cử tri|tiếp sức|tiếp thị|tiếp viên|tiếp tế|tiếp diễn|tiếp nối|tiếp đến|tiếp đất|tiếp liệu|tiếp quản|tiếp tay|tiếp thu|tiếp đó|trực tiếp|gián tiếp|giao tiếp|kế tiếp|liên tiếp|nối tiếp|chuyển tiếp|tiếp viện|tiếp lửa|tiếp bước|tiếp tuyến|tiếp dân
|thăm khám|thăm dò|thăm hỏi|khám thăm|hỏi thăm|đăng ký|thư ký|chữ ký|nhật ký|ký sự|ký túc xá|ký ức|ký hiệu|ký sinh|ký giả|ký quỹ|du ký|hồi ký|tốc ký|ký gửi|tổng thư ký|ký hợp đồng với clb
|gặp khó|gặp khó khăn|gặp nạn|gặp phải|gặp may|gặp rắc rối|gặp sự cố|gặp lại|gặp vấn đề|gặp chấn thương|hẹn gặp|bắt gặp|hiếm gặp|thường gặp|hay gặp|gặp bác sĩ
|quan hệ tình dục|quan hệ nhân quả|đoàn kết dân tộc|hợp tác xã|liên hiệp hợp tác xã|tổ hợp tác|không hợp tác|bất hợp tác|tặng cho|giúp việc|bệnh viện hữu nghị|cung văn hóa hữu nghị|cung văn hóa lao động hữu nghị|cửa khẩu hữu nghị|nghệ sĩ muốn|quốc lộ|anh em ruột|trung tâm|công du lịch
|quan hệ công chúng|đối tác thương mại|dân quân tự vệ|hợp tác điều tra|nhà tài trợ vàng|nhà tài trợ chính|quan hệ tình cảm|ký hợp đồng
|ký quyết định|ký ban hành|ký sắc lệnh|ký lệnh|ký nghị định|ký chỉ thị|ký công điện|ký thông tư|ký số|ký thành luật|ký dự luật|ký tên|ký tặng|ký duyệt`,
		'none',
	],
];
