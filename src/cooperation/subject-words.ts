import type {Lists} from '../tags/phrases.ts';
import type {Sector} from './verdict.ts';

/** Words that show what a text is about where it is not cooperation, or where cooperation ends. */
export type Counter =
	| 'war'
	| 'tension'
	| 'rupture'
	| 'sanction'
	| 'crime'
	| 'disaster'
	| 'sport'
	| 'show'
	| 'market'
	| 'lottery'
	| 'company'
	| 'product'
	| 'analysis'
	| 'interview'
	| 'digest'
	| 'domestic'
	| 'election'
	| 'warning'
	| 'report'
	| 'leisure'
	| 'none';

/** Words that speak against cooperation being the subject, by what they show. */
export const counterLists: Lists<Counter> = [
	[
		`chiến sự|chiến tranh|xung đột|tấn công|không kích|tên lửa|xe tăng|pháo kích|đánh bom|thương vong|thiệt mạng|binh sĩ|ngừng bắn|lệnh ngừng bắn|tập kích|uav|drone|quân nga|lực lượng nga|phiến quân|lính|bom|vũ khí|giao tranh|hòa đàm|đàm phán hòa bình|phong tỏa|hormuz|con tin|tiêm kích|khí tài|chiến trường|hamas|houthi|hezbollah|taliban`,
		'war',
	],
	[
		`căng thẳng|leo thang|đe dọa|đáp trả|trả đũa|đối đầu|cạnh tranh|gây sức ép|sức ép|bất đồng|tranh chấp|tranh giành|lo ngại|quan ngại|khiêu khích|khủng hoảng|rạn nứt|xấu đi|đối phó|chống lại|mâu thuẫn|răn đe|kiềm chế|nghi ngờ`,
		'tension',
	],
	[
		`rút khỏi|rút quân|rút lui|rút tuyên bố|rút lại|ngừng|dừng|chấm dứt|cắt đứt|cắt viện trợ|cắt giảm|hủy|hủy bỏ|đình chỉ|trục xuất|triệu tập|triệu đại sứ|triệu hồi|phản đối|cáo buộc|chỉ trích|lên án|tố cáo|bác bỏ|bác tin|hoãn|từ chối|không công nhận|khởi kiện|vụ kiện|đâm đơn kiện|tranh cãi|bê bối|vi phạm|xin lỗi|phủ nhận|rút đại sứ|tẩy chay|đổ vỡ|thất bại|không đạt|hết hạn|sa thải|quy lỗi|thua lỗ|bế tắc|cấm cửa|dọa|phớt lờ|đóng cửa|tịch thu|lên tiếng|rò rỉ|hết kiên nhẫn|yêu cầu xin lỗi|phạt`,
		'rupture',
	],
	[
		`trừng phạt|lệnh trừng phạt|cấm vận|áp thuế|thuế quan|thuế đối ứng|mức thuế|áp đặt|kiểm soát xuất khẩu|chống bán phá giá|đòn`,
		'sanction',
	],
	[
		`bắt giữ|bắt khẩn cấp|bị bắt|khởi tố|điều tra|lừa đảo|buôn lậu|nhập lậu|ma túy|tù|tử hình|bị can|bị cáo|truy nã|án mạng|sát hại|trộm|cướp|vụ án|xét xử|phạm tội|tội phạm mạng|lệnh bắt|bắt cóc|nghi phạm|tham nhũng|hối lộ|gián điệp`,
		'crime',
	],
	[
		`bão|lũ|động đất|cháy|tai nạn|tử vong|mưa lớn|nắng nóng|dự báo thời tiết|thời tiết|không khí lạnh|sạt lở|chết|rơi máy bay|bị thương|bỏ rơi|nạn nhân`,
		'disaster',
	],
	[
		`trận|trận đấu|bóng đá|đội tuyển|tuyển|cúp|cup|world cup|vô địch|huy chương|hlv|cầu thủ|u22|u23|u17|u19|bán kết|chung kết|tứ kết|vòng loại|tiền đạo|tiền vệ|hậu vệ|thủ môn|trung vệ|clb|vận động viên|champions league|giải đấu|ngoại hạng anh|sea games|premier league|la liga|serie a|bundesliga|man utd|man united|arsenal|chelsea|liverpool|real madrid|barcelona|ghi bàn|tỷ số|tỉ số|phút|v-league|euro|olympic|paralympic|đối thủ|vòng bảng|billiards|quyền anh|quần vợt|bóng chuyền|bóng bàn|bơi|chuyển nhượng|chiêu mộ|asean cup|chân sút`,
		'sport',
	],
	[
		`ca sĩ|diễn viên|hoa hậu|á hậu|mv|phim|nghệ sĩ|showbiz|fan|người mẫu|hẹn hò|ly hôn|sao việt|album|ca khúc|bạn gái|bạn trai|chồng|vợ|netizen|thảm đỏ|đại sứ thương hiệu|đại sứ du lịch|gameshow|youtube|sinh nhật`,
		'show',
	],
	[
		`giá vàng|giá dầu|chứng khoán|cổ phiếu|gdp|lãi suất|tỷ giá|vn-index|bất động sản|lạm phát|ounce|giá xăng|doanh thu|lợi nhuận|lãi`,
		'market',
	],
	[
		`xổ số|xsmn|xsmb|xsmt|soi kèo|kèo|tỷ lệ kèo|nhận định bóng đá|jackpot|casino|nhà cái|cá cược|nổ hũ|trúng giải|code|link xem`,
		'lottery',
	],
	[
		`công ty|tập đoàn|ngân hàng|startup|hãng|group|ctcp|thương hiệu|tổng công ty|hãng hàng không|công ty cổ phần|công ty tnhh|liên doanh|hãng xe|ceo|holdings|corporation|jsc|bank|vietjet|fpt|vinfast|vingroup|vietnam airlines|samsung|apple|google|microsoft|nvidia|doanh nghiệp`,
		'company',
	],
	[
		`khách hàng|sản phẩm|thị trường|cổ phần|ưu đãi|ra mắt sản phẩm|người tiêu dùng|dòng xe|mẫu xe|smartphone|iphone|chip|ứng dụng|người dùng|phân phối|thương hiệu|bán hàng|đặt hàng|giá bán|dự án bất động sản|chủ đầu tư|đô thị`,
		'product',
	],
	[
		`nhận định|giới phân tích|nhà phân tích|giới quan sát|chuyên gia|theo tờ|báo chí|vì sao|tại sao|nói gì|bình luận|dư luận|toan tính|tính toán|hệ lụy|phân tích|học giả|thực hư|lý do|bí ẩn|hé lộ|tiết lộ|sự thật|điều gì|liệu|góc nhìn|bài học|di sản|ý nghĩa|tác động|như thế nào|thế nào|được cho là`,
		'analysis',
	],
	[`trả lời phỏng vấn|phỏng vấn|chia sẻ|trả lời báo|trả lời|cho biết|nói về`, 'interview'],
	[
		`điểm tin|tin tức đặc biệt|thế giới 24h|trên báo in|đón xem|tin nóng|xem gì|bản tin|tin mới nhất|tin tức|trực tiếp|cập nhật|điểm báo|toàn cảnh|24h|highlight|số ra`,
		'digest',
	],
	[
		`hợp tác xã|htx|tổ hợp tác|ubnd xã|ubnd phường|ubnd huyện|sở giáo dục|sở y tế|học sinh|người dân|phường|huyện|quy định|nghị định|luật đất đai|hộ gia đình|nông dân|kế hoạch vốn|ngân sách|đồng bào|cử tri|liệt sĩ|bà mẹ việt nam anh hùng|đại hội|tỉnh ủy|thi tốt nghiệp|tuyển sinh|hđnd`,
		'domestic',
	],
	[
		`bầu cử|đắc cử|tranh cử|nhậm chức|bổ nhiệm|từ chức|cách chức|phe đối lập|miễn nhiệm|nội các|luận tội|ứng viên|đề cử|thượng viện mỹ|tuyên thệ|biểu tình|đảo chính|thăng quân hàm`,
		'election',
	],
	[
		`khuyến cáo|cảnh báo|nguy cơ|triệu chứng|ca mắc|bệnh nhân|dấu hiệu|mắc bệnh|ngộ độc|virus|dịch bùng phát|tình trạng khẩn cấp|biến thể`,
		'warning',
	],
	[`dự báo|báo cáo|thống kê|khảo sát|xếp hạng|chỉ số|đứng thứ|tăng trưởng|số liệu|ước tính|top`, 'report'],
	[
		`du khách|điểm đến|khám phá|trải nghiệm|ẩm thực|món|check-in|tour|lễ hội pháo hoa|pháo hoa|báu vật|cuốn sách|tiểu thuyết|visa|thị thực|lãnh sự bảo hộ`,
		'leisure',
	],
	[
		`mặt trận|mặt trận tổ quốc|không ngừng|không dừng|ngừng nghỉ|dừng chân|dừng lại ở|bom mìn|rà phá bom mìn|hậu quả bom mìn|xung đột lợi ích|trận địa|phút giây|tuyển sinh|tuyển dụng|tuyển chọn|công ty mẹ|vượt qua thách thức|bắt tay|ngân hàng thế giới|ngân hàng phát triển châu á|diễn đàn doanh nghiệp|hội đồng kinh doanh|lũ lượt|du khách quốc tế|phim tài liệu|tác động tích cực|đối thoại doanh nghiệp`,
		'none',
	],
];

/** Words of the fields of cooperation. */
export const sectorLists: Lists<Sector> = [
	[
		`chính trị|ngoại giao|quan hệ song phương|đối ngoại|quốc hội|nghị viện|nghị sĩ|tổng bí thư|chủ tịch nước|thủ tướng|tổng thống|ngoại trưởng|bộ ngoại giao|đối tác chiến lược|đối tác chiến lược toàn diện|đối tác toàn diện|quan hệ đối tác|đại sứ|thăm cấp nhà nước|thăm chính thức|kênh đảng|hai đảng|quốc vương|chủ tịch quốc hội|mặt trận tổ quốc|hữu nghị|tin cậy`,
		'politics',
	],
	[
		`kinh tế|thương mại|đầu tư|doanh nghiệp|kim ngạch|xuất khẩu|nhập khẩu|tài chính|ngân hàng|thị trường|xuất nhập khẩu|vốn|công nghiệp|công thương|chuỗi cung ứng|hiệp định thương mại|nhà đầu tư|tập đoàn|giảm nghèo|tpp|fta|sản xuất|tín dụng|tín dụng ưu đãi|thuế`,
		'economy',
	],
	[
		`y tế|sức khỏe|bệnh viện|bệnh|vắc xin|vaccine|vắc-xin|dược|dược phẩm|thuốc|covid|covid-19|dịch bệnh|khám chữa bệnh|khám, chữa bệnh|điều trị|y khoa|bác sĩ|dinh dưỡng|hiv|sức khỏe sinh sản|y học|quân y|phẫu thuật|y dược|điều dưỡng|xe lăn|phòng chống dịch|who`,
		'health',
	],
	[
		`quốc phòng|quân đội|quân sự|hải quân|tàu chiến|sĩ quan|biên phòng|gìn giữ hòa bình|diễn tập|tập trận|cựu chiến binh|tổng tham mưu trưởng|thượng tướng|đại tướng|không quân|vũ khí|tàu hộ vệ|tàu ngầm|radar|phòng thủ|tướng|nato`,
		'defence',
	],
	[
		`an ninh|công an|cảnh sát|tội phạm|khủng bố|biên giới|tình báo|ma túy|biển đông|cảnh sát biển|bảo vệ bờ biển|hạt nhân|an ninh mạng|bộ công an|hòa bình|trật tự`,
		'security',
	],
	[
		`văn hóa|nghệ thuật|triển lãm|âm nhạc|điện ảnh|phim|di sản|lễ hội|sách|thể thao|bóng đá|giao lưu nhân dân|báo chí|truyền thông|thông tấn xã|yoga|unesco|bảo tàng|tủ sách|thư viện|hòa nhạc|thanh niên|đối ngoại nhân dân|phát thanh|truyền hình|dịch thuật|ẩm thực|nhạc`,
		'culture',
	],
	[
		`giáo dục|đào tạo|học bổng|đại học|sinh viên|trường|giảng viên|du học|dạy|tập huấn|giáo viên|học viện|tiếng việt|học sinh`,
		'education',
	],
	[
		`khoa học|khoa học công nghệ|khoa học - công nghệ|khoa học và công nghệ|nghiên cứu|đổi mới sáng tạo|nhà khoa học|công nghệ sinh học|vũ trụ|hàn lâm|vệ tinh|sáng tạo`,
		'science',
	],
	[
		`môi trường|khí hậu|biến đổi khí hậu|phát thải|rừng|nguồn nước|xanh|bền vững|đa dạng sinh học|rác thải|net zero|carbon|đồng bằng sông cửu long|đại dương|sông mê công|ô nhiễm|năng lượng xanh`,
		'environment',
	],
	[
		`công nghệ|chuyển đổi số|bán dẫn|ai|trí tuệ nhân tạo|đô thị thông minh|thành phố thông minh|5g|viễn thông|cntt|công nghệ thông tin|dữ liệu|số hóa|kinh tế số|y tế số|công nghệ cao|số|kỹ thuật số|vneid`,
		'technology',
	],
	[
		`nhân đạo|cứu trợ|thiên tai|bão|lũ|bão lũ|lũ lụt|khắc phục hậu quả|bom mìn|tị nạn|người tị nạn|nạn nhân|khuyết tật|trẻ em|cứu hộ|cứu nạn|động đất|thảm họa|hàng cứu trợ|di cư|chất độc da cam|khẩn cấp`,
		'humanitarian',
	],
	[
		`nông nghiệp|nông sản|thủy sản|lúa|gạo|lương thực|an toàn thực phẩm|thực phẩm|chăn nuôi|trái cây|halal|nông thôn|nghề cá|iuu|cà phê|nông thủy sản|sầu riêng`,
		'agriculture',
	],
	[
		`năng lượng|điện|dầu khí|dầu|khí đốt|lng|điện hạt nhân|điện gió|năng lượng tái tạo|điện mặt trời|lưới điện|xăng dầu`,
		'energy',
	],
	[
		`tư pháp|pháp luật|tòa án|tòa án nhân dân tối cao|viện kiểm sát|chánh án|dẫn độ|pháp lý|thanh tra|phòng chống tội phạm|công ước hà nội|thi hành án|bộ tư pháp|luật|phòng, chống tội phạm`,
		'justice',
	],
	[`du lịch|du khách|lữ hành|khách sạn|miễn thị thực`, 'tourism'],
	[
		`giao thông|đường sắt|hàng không|cảng|cảng biển|logistics|đường bộ|cao tốc|metro|sân bay|vận tải|hạ tầng giao thông|đường bay|cảng nước sâu|hàng hải`,
		'transport',
	],
	[
		`lao động|việc làm|công nhân|công đoàn|thực tập sinh|nhân lực|nguồn nhân lực|an sinh xã hội|người lao động`,
		'labour',
	],
];
