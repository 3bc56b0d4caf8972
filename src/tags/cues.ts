import type {Lists} from './phrases.ts';
import {table} from './vocabulary.ts';

/** Words right before a short country name that make it the country; `false` for those that people's names follow as well. */
export const countryCues = table<boolean>('countryCues');
export const countryCueLists: Lists<boolean> = [
	['của|với|cho|từ|do|bởi|cùng|khiến|giúp|về|đến|tới|như|gặp|hoặc', false],
	[
		`báo giới|nước|sang|tại|ở|thăm|giữa|phía|quân|người|dân|nhân dân|chính phủ|quân đội|hải quân|không quân|cảnh sát|tình báo|lính|binh sĩ|đối tác|doanh nghiệp|công ty|hàng hóa|hàng|thị trường|nhà đầu tư|chuyên gia|báo chí|báo|truyền thông|giới chức|quan chức|chính quyền|lãnh đạo|đồng minh|chính giới|cử tri|quốc hội|thượng viện|hạ viện|nghị viện|kinh tế|đại sứ|ngoại trưởng|tổng thống|thủ tướng|bộ trưởng|đồng|hoàng gia|vua|nữ hoàng|nhà vua|tàu|máy bay|tiêm kích|tên lửa|học giả|nhà khoa học|du khách|khách|sinh viên|trường|đội tuyển|tuyển|vào|rời|gồm|khỏi|cả|quốc tịch|gốc|kiều dân|việt kiều|công dân|du học|xuất khẩu sang|sang thăm|thăm chính thức|mang quốc tịch|nữ hoàng|đại diện|tập đoàn|ngân hàng|ngành|bên|đoàn|vương quốc|cộng hòa|liên bang|đất|bờ biển|đại học|tòa án|luật|hiến pháp|chống|đối với|yêu cầu|cáo buộc|ủng hộ|hợp tác|quan hệ|tòa nhà oda|tỷ phú|nghị sĩ|nghị sỹ|bang|trung đoàn|khu vực|miền nam|miền bắc|miền đông|miền tây|sao|phim|showbiz|bóng đá|nhạc|đt|clb|xứ|trận gặp|thắng|đánh bại|thua|tuyển thủ|cđv|cổ động viên|hòa`,
		true,
	],
];

/** Words right after a short country name that make it the country: what states do. */
export const countryVerbs = table<true>('countryVerbs');
export const countryVerbLists: Lists<true> = [
	[
		`tuyên bố|cho biết|sẽ|đã|đang|vừa|cũng|muốn|hỗ trợ|viện trợ|cam kết|ủng hộ|tặng|trao tặng|cùng|tiếp tục|hợp tác|ký|ký kết|đề nghị|đề xuất|khẳng định|áp|áp đặt|áp thuế|kêu gọi|cảnh báo|triển khai|rút|phản đối|chỉ trích|cáo buộc|bác bỏ|công bố|tài trợ|hoan nghênh|đánh giá|mong muốn|sẵn sàng|tăng cường|thúc đẩy|nối lại|mở|tấn công|không kích|phóng|bắn|đạt|nhất trí|thống nhất|đồng ý|tổ chức|đón|tiếp|mời|dự kiến|và|tại|đối với|với|là|luôn|có thể|phải|cần|nên|chưa|không|bị|được|gửi|điều|trừng phạt|siết|nới|tham gia|lên tiếng|phê chuẩn|thông qua|xem xét|nhập khẩu|xuất khẩu|mua|bán|hiện|vẫn|sắp|lần đầu|trở thành|dành|giúp|coi|nằm|trong|phát triển|xây dựng|chế tạo|sản xuất|bàn giao|trao|treo thưởng|chấm dứt|công nhận|trục xuất|bắt|cấm|giới thiệu|đưa|nỗ lực|tố|hoãn|hủy|dừng|tập trận|chuyển|khánh thành|trưng bày|chọn|thử|ra mắt|đứng|vượt|thắng|thua|trả|nhận|lo|cân nhắc|lên kế hoạch|chi|gia hạn|miễn|giảm|tăng`,
		true,
	],
];

/** Words before "Anh", "Đức" and the like that make it a language, a person or a subject. */
export const notCountryBefore = table<true>('notCountryBefore');
export const notCountryBeforeLists: Lists<true> = [
	[
		'miền|tiếng|môn tiếng|chữ|ông|bà|anh|chị|em|cô|chú|bác|cháu|ngài|đồng chí|hlv|thầy|bé|chủ|ngày chủ|bầu|hoa hậu|ca sĩ|diễn viên|thị trấn|xã|phường|quận|huyện|thôn|phố|đường|cụ|đức|chàng|nàng|mẹ|bố|con|cầu|hiến|phật|thánh|hải|sông|núi|đèo|dân tộc|đồng bào|gió|ngôn ngữ',
		true,
	],
];

/** Words of two syllables that begin like a short country name ("Mỹ thuật", "Anh em") and are none. */
export const notCountryWords = table<true>('notCountryWords');
export const notCountryWordLists: Lists<true> = [
	[
		`anh em|anh trai|anh hùng|anh chị|anh cả|anh ta|anh ấy|anh dũng|anh này|anh rể|anh họ|anh thư|anh đào|anh linh|anh tài|đức tin|đức cố|đức hồng y|đức cha|đức ông|đức mẹ|đức chúa|đức giám mục|đức tổng|đức thánh|đức phật|đức tính|đức độ|đức giáo hoàng|đức thánh cha|đức vua|đức hạnh|pháp luật|pháp lý|pháp lệnh|pháp chế|pháp y|pháp danh|pháp nhân|pháp sư|pháp đình|pháp trường|pháp điển|pháp quyền|pháp môn|pháp viện|pháp chủ|pháp thuật|pháp khí|mỹ thuật|mỹ phẩm|mỹ nhân|mỹ quan|mỹ nghệ|mỹ học|mỹ vị|mỹ mãn|mỹ nam|mỹ nữ|mỹ miều|mỹ tửu|nga mi|ý kiến|ý nghĩa|ý tưởng|ý chí|ý thức|ý định|ý muốn|ý đồ|ý nguyện|ý thơ|ý vị|ý là|ý của|ý này|ý đó|ý trung nhân|ý tôi|ý thứ|áo dài|áo giáp|áo khoác|áo phông|áo sơ mi|áo choàng|áo thun|áo vest|áo quần|áo len|áo bào|áo ấm|áo cưới|áo trắng|áo đỏ|áo đen|bỉ ổi|úc lợi|nhật ký|nhật báo|nhật thực|nhật trình|nhật nguyệt|nhật tân|hàn lâm|hàn thực|hàn gắn|hàn the|hàn thuyên|hàn mặc tử|hàn hơi|hàn khẩu|trung tâm|trung ương|trung bình|trung tuần|trung học|trung tướng|trung tá|trung úy|trung đoàn|trung đội|trung gian|trung thu|trung thành|trung thực|trung lập|trung cấp|trung tính|trung niên|trung bộ|trung kỳ|trung du|trung nguyên|trung cổ|trung vệ|trung phong|trung sĩ|trung đông|trung á|trung mỹ|trung âu|trung hạn|trung chuyển|trung hòa|trung hậu|thái độ|thái tử|thái hậu|thái sư|thái dương|thái cực|thái giám|thái ấp|thái bình|thái thú|thái thượng|thái phó|thái úy|thái y|thái tuế|việt kiều|việt cộng|việt dã|việt vị|việt minh|lào cai|lào xào|triều đại|triều đình|triều cường|triều chính|ấn phẩm|ấn tượng|ấn định|ấn bản|ấn hành|ấn chương|ấn loát|ấn kiếm|ấn độ dương|hoa kiều|hoa hậu|hoa văn|hà nội|bồ câu|bồ đề|bồ tát|bồ hòn|đài loan hóa|đài phát thanh|đài truyền hình|đan mạch hóa|séc séc|nam phi trường|mã lực|tàu biển|tàu cá|cam go|cam kết|cam sành|miên man|phi công|phi đội|phi vụ|phi trường|phi hành|phi lý|phi pháp|ba tây|ba tư|thổ địa|thổ nhưỡng|thổ cẩm|thổ công|thổ cư|thổ lộ|cập nhật|việt vương|việt võ đạo|mỹ latin|mỹ latinh|mỹ la tinh`,
		true,
	],
];
