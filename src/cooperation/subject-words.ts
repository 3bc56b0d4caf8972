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
		`chiến sự|chiến tranh|xung đột|tấn công|không kích|tên lửa|xe tăng|pháo kích|đánh bom|thương vong|thiệt mạng|binh sĩ|ngừng bắn|lệnh ngừng bắn|tập kích|uav|drone|quân nga|lực lượng nga|phiến quân|lính|bom|vũ khí|giao tranh|hòa đàm|đàm phán hòa bình|phong tỏa|hormuz|con tin|tiêm kích|khí tài|chiến trường|hamas|houthi|hezbollah|taliban|vụ khủng bố|đánh bom liều chết|sẵn sàng chiến đấu`,
		'war',
	],
	[
		`căng thẳng|leo thang|đe dọa|đáp trả|trả đũa|đối đầu|cạnh tranh|gây sức ép|sức ép|bất đồng|tranh chấp|tranh giành|lo ngại|quan ngại|khiêu khích|khủng hoảng|rạn nứt|xấu đi|đối phó|chống lại|mâu thuẫn|răn đe|kiềm chế|nghi ngờ|phản ứng|nổi nóng|phẫn nộ|xì căng đan|lùm xùm|hồi hộp|áp sát`,
		'tension',
	],
	[
		`rút khỏi|rút quân|rút lui|rút tuyên bố|rút lại|ngừng|dừng|chấm dứt|cắt đứt|cắt viện trợ|cắt giảm|hủy|hủy bỏ|đình chỉ|trục xuất|triệu tập|triệu đại sứ|triệu hồi|phản đối|cáo buộc|chỉ trích|lên án|tố cáo|bác bỏ|bác tin|hoãn|từ chối|không công nhận|khởi kiện|vụ kiện|đâm đơn kiện|tranh cãi|bê bối|vi phạm|xin lỗi|phủ nhận|rút đại sứ|tẩy chay|đổ vỡ|thất bại|không đạt|hết hạn|sa thải|quy lỗi|thua lỗ|bế tắc|cấm cửa|dọa|phớt lờ|đóng cửa|tịch thu|lên tiếng|rò rỉ|hết kiên nhẫn|yêu cầu xin lỗi|phạt|đóng băng|gặp trở ngại|bị trục xuất|rời khỏi hội trường|không hợp tác`,
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
		`ca sĩ|diễn viên|hoa hậu|á hậu|mv|phim|nghệ sĩ|showbiz|fan|người mẫu|hẹn hò|ly hôn|sao việt|album|ca khúc|bạn gái|bạn trai|chồng|vợ|netizen|thảm đỏ|đại sứ thương hiệu|đại sứ du lịch|gameshow|youtube|sinh nhật|vinh danh|giải thưởng|giành giải|gây sốt|kỷ lục`,
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
		`hợp tác xã|htx|tổ hợp tác|ubnd xã|ubnd phường|ubnd huyện|sở giáo dục|sở y tế|học sinh|người dân|phường|huyện|quy định|nghị định|luật đất đai|hộ gia đình|nông dân|kế hoạch vốn|ngân sách|đồng bào|cử tri|liệt sĩ|bà mẹ việt nam anh hùng|đại hội|tỉnh ủy|thi tốt nghiệp|tuyển sinh|hđnd|quyết định số|tổ trưởng|tổ công tác|chỉ đạo|đẩy nhanh tiến độ|hội nghị tổng kết|giải phóng mặt bằng|phục vụ apec|đón apec|công nhân`,
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
export const sectorLists: Lists<Sector | 'none'> = [
	[
		`chính trị|ngoại giao|quan hệ song phương|đối ngoại|quốc hội|nghị viện|nghị sĩ|tổng bí thư|chủ tịch nước|thủ tướng|tổng thống|ngoại trưởng|bộ ngoại giao|đối tác chiến lược|đối tác chiến lược toàn diện|đối tác toàn diện|quan hệ đối tác|đại sứ|thăm cấp nhà nước|thăm chính thức|kênh đảng|hai đảng|quốc vương|chủ tịch quốc hội|mặt trận tổ quốc|hữu nghị|tin cậy`,
		'politics',
	],
	[
		`kinh tế|thương mại|đầu tư|doanh nghiệp|kim ngạch|xuất khẩu|nhập khẩu|tài chính|ngân hàng|thị trường|xuất nhập khẩu|công nghiệp|công thương|chuỗi cung ứng|hiệp định thương mại|nhà đầu tư|tập đoàn|giảm nghèo|tpp|fta|sản xuất|tín dụng|tín dụng ưu đãi|thuế|vốn đầu tư|vốn vay|nguồn vốn|hút vốn|thu hút đầu tư|giao thương|kinh doanh|trung tâm tài chính|thuế quan|tự do thương mại|khu công nghiệp|phát triển kinh tế`,
		'economy',
	],
	[
		`y tế|y tế số|y - dược|đại học y|trường y|sức khỏe|bệnh viện|bệnh|vắc xin|vaccine|vắc-xin|dược|dược phẩm|covid|covid-19|dịch bệnh|khám chữa bệnh|khám, chữa bệnh|điều trị|y khoa|bác sĩ|dinh dưỡng|hiv|sức khỏe sinh sản|y học|quân y|phẫu thuật|y dược|điều dưỡng|xe lăn|phòng chống dịch|thuốc chữa bệnh|viên thuốc|thuốc men|sản xuất thuốc|da liễu|dân số|hiến máu|trạm y tế|phúc lợi|y bác sĩ|tim mạch|ung thư|bộ y tế|tổ chức y tế thế giới|phục hồi chức năng|đột quỵ|tế bào gốc|y học cổ truyền|sinh phẩm`,
		'health',
	],
	[
		`quốc phòng|quân đội|quân sự|hải quân|tàu chiến|sĩ quan|biên phòng|gìn giữ hòa bình|diễn tập|tập trận|cựu chiến binh|tổng tham mưu trưởng|không quân|vũ khí|tàu hộ vệ|tàu ngầm|radar|phòng thủ|nato|công nghiệp quốc phòng|bộ quốc phòng|tham mưu trưởng|chính ủy|chiến hạm|khu trục hạm|tàu khu trục|tàu buồm|tuần tra liên hợp|bắn đạn thật|diễu binh|quân nhân|binh sĩ|phòng không|giao lưu hữu nghị quốc phòng|giao lưu hữu nghị quốc phòng biên giới|giao lưu quốc phòng biên giới|quốc phòng biên giới|tàu hải quân|huấn luyện|quân sự, quốc phòng|tên lửa|uav`,
		'defence',
	],
	[
		`an ninh|công an|cảnh sát|tội phạm|khủng bố|quản lý biên giới|bảo vệ biên giới|an ninh biên giới|biên giới lãnh thổ|tình báo|ma túy|biển đông|cảnh sát biển|bảo vệ bờ biển|hạt nhân|an ninh mạng|bộ công an|trật tự|lừa đảo|mua bán người|nội vụ|bộ nội vụ|xuyên quốc gia|tội phạm mạng|tội phạm xuyên quốc gia|interpol|phòng chống ma túy|phi hạt nhân hóa|ngừng bắn|giải quyết xung đột|thỏa thuận hòa bình|hiệp định hòa bình|kế hoạch hòa bình|đàm phán hòa bình|tiến trình hòa bình|hòa ước|xung đột|chiến sự|phiến quân|nhà nước hồi giáo`,
		'security',
	],
	[
		`văn hóa|nghệ thuật|triển lãm|âm nhạc|điện ảnh|phim|di sản|lễ hội|thể thao|bóng đá|giao lưu nhân dân|báo chí|truyền thông|thông tấn xã|yoga|unesco|bảo tàng|tủ sách|thư viện|hòa nhạc|thanh niên|đối ngoại nhân dân|phát thanh|truyền hình|dịch thuật|ẩm thực|nhạc|sách báo|tác phẩm|ca nhạc|múa|nghệ sĩ|liên hoan|thiếu nhi|tuần văn hóa|phật giáo|tôn giáo|giao lưu văn hóa|hội hữu nghị|ủy ban đoàn kết|kiều bào|thư pháp|cuốn sách|bộ sách|bản dịch|xuất bản|giao lưu hữu nghị|văn nghệ|tranh tường|k-pop|di tích|văn miếu|áo dài`,
		'culture',
	],
	[
		`giáo dục|đào tạo|học bổng|đại học|sinh viên|trường|giảng viên|du học|dạy|tập huấn|giáo viên|học viện|tiếng việt|học sinh|trường đại học|sinh viên lào|thạc sĩ|tiến sĩ|chương trình đào tạo|giảng dạy|lớp học|phòng học|tuyển sinh`,
		'education',
	],
	[
		`khoa học|khoa học công nghệ|khoa học - công nghệ|khoa học và công nghệ|nghiên cứu|đổi mới sáng tạo|nhà khoa học|công nghệ sinh học|vũ trụ|hàn lâm|vệ tinh|đất hiếm|hạt nhân vì hòa bình|lượng tử|viện nghiên cứu|nghiên cứu khoa học|nghiên cứu chung|không gian vũ trụ`,
		'science',
	],
	[
		`môi trường|an ninh nguồn nước|khí hậu|biến đổi khí hậu|phát thải|rừng|nguồn nước|đa dạng sinh học|rác thải|net zero|carbon|đồng bằng sông cửu long|đại dương|sông mê công|ô nhiễm|năng lượng xanh|tăng trưởng xanh|chuyển đổi xanh|kinh tế xanh|môi trường biển|bảo tồn|động vật hoang dã|thích ứng biến đổi khí hậu|giảm phát thải|khí tượng|nước biển dâng|sông mekong|nhựa|phát triển xanh|công nghệ xanh|kinh tế tuần hoàn|nước thải|đô thị bền vững`,
		'environment',
	],
	[
		`công nghệ|chuyển đổi số|bán dẫn|trí tuệ nhân tạo|đô thị thông minh|thành phố thông minh|viễn thông|cntt|công nghệ thông tin|số hóa|kinh tế số|công nghệ cao|kỹ thuật số|vneid|hạ tầng số|chính phủ số|công nghệ số|hợp tác số|đối tác số|an toàn thông tin|blockchain|thông minh|khởi nghiệp|vi mạch|chip|hệ sinh thái số|trung tâm dữ liệu|5g|6g|phát triển ai|công nghệ ai|ứng dụng ai|quản trị ai|nghiên cứu ai|trung tâm ai|bán dẫn, ai|ai, bán dẫn|bộ trưởng số|asean số|tuần lễ số|giải pháp số|kỹ năng số|nền tảng số|tài sản số|fintech|drone|công nghiệp 4.0|cách mạng công nghiệp 4.0|cách mạng công nghiệp lần thứ 4|cách mạng công nghiệp lần thứ tư`,
		'technology',
	],
	[
		`nhân đạo|cứu trợ|thiên tai|bão|lũ|bão lũ|lũ lụt|khắc phục hậu quả|bom mìn|tị nạn|người tị nạn|nạn nhân|khuyết tật|cứu hộ|cứu nạn|động đất|thảm họa|hàng cứu trợ|di cư|chất độc da cam|viện trợ nhân đạo|hỗ trợ khẩn cấp|cứu trợ khẩn cấp|viện trợ khẩn cấp|tìm kiếm cứu nạn|hài cốt|người mất tích|quân nhân mất tích|hậu quả chiến tranh|chất độc hóa học|mưa lũ|đồng bào bị thiệt hại|ủng hộ nhân dân|hội chữ thập đỏ|nạn đói|hàng viện trợ|gạo viện trợ|tấn gạo viện trợ|tái thiết|mưa bão|hài cốt liệt sĩ|tìm kiếm liệt sĩ|quy tập`,
		'humanitarian',
	],
	[
		`nông nghiệp|an ninh lương thực|nông sản|thủy sản|lúa|gạo|lương thực|an toàn thực phẩm|thực phẩm|chăn nuôi|trái cây|halal|nông thôn|nghề cá|iuu|cà phê|nông thủy sản|sầu riêng|chứng chỉ halal|nông nghiệp và môi trường|thịt|thức ăn chăn nuôi|thủy lợi|khai thác hải sản|trồng lúa|chăn nuôi, thú y|rau quả`,
		'agriculture',
	],
	[
		`năng lượng|dầu khí|khí đốt|lng|điện hạt nhân|điện gió|năng lượng tái tạo|điện mặt trời|lưới điện|xăng dầu|ngành điện|nhà máy điện|nhà máy điện hạt nhân|điện lực|cung cấp điện|nguồn điện|dầu thô|nhiên liệu|năng lượng nguyên tử|năng lượng hạt nhân|lọc dầu|khí tự nhiên|an ninh năng lượng|chuyển dịch năng lượng|thủy điện|nhiệt điện`,
		'energy',
	],
	[
		`tư pháp|pháp luật|tòa án|tòa án nhân dân tối cao|viện kiểm sát|chánh án|dẫn độ|pháp lý|thanh tra|phòng chống tội phạm|công ước hà nội|thi hành án|bộ tư pháp|phòng, chống tội phạm|luật pháp|xây dựng luật|tương trợ tư pháp|kiểm sát|pháp luật quân sự|thẩm phán|luật sư|đoàn luật sư|hội luật sư`,
		'justice',
	],
	[`du lịch|du khách|lữ hành|khách sạn|miễn thị thực|ngành du lịch|khách du lịch|lượng khách`, 'tourism'],
	[
		`giao thông|đường sắt|hàng không|cảng biển|logistics|đường bộ|cao tốc|metro|vận tải|hạ tầng giao thông|đường bay|cảng nước sâu|hàng hải|sân bay long thành|dự án sân bay|xây sân bay|đường sắt đô thị|tàu điện|kết nối hạ tầng|kết nối giao thông|cầu đường bộ|hạ tầng chiến lược|vận tải biển|cảng quốc tế`,
		'transport',
	],
	[
		`lao động|việc làm|công nhân|công đoàn|thực tập sinh|nhân lực|nguồn nhân lực|an sinh xã hội|người lao động`,
		'labour',
	],
	[
		`xuyên biên giới|kinh tế biển|chính sách|ngân sách|danh sách|lập trường|trường hợp|quảng trường|hiện trường|công trường|chiến trường|trường sa|môi trường hòa bình|môi trường đầu tư|môi trường kinh doanh|môi trường ổn định|môi trường thuận lợi|đảng lao động|huân chương lao động|anh hùng lao động|bộ luật|kỷ luật|dự luật|đạo luật|sân bay quốc tế|kinh tế - xã hội|kinh tế xã hội|phát triển kinh tế - xã hội|xã hội chủ nghĩa|ủy ban kinh tế|họp báo|thông cáo báo chí|báo chí quốc tế|cập cảng|ghé cảng|thăm cảng|cảng tiên sa|thuốc lá|bệnh viện hữu nghị|liên đoàn lao động|nhà xuất bản|phóng viên|trả lời báo chí|gặp gỡ báo chí|an ninh chính trị|theo truyền thông|theo báo chí|truyền thông mỹ|truyền thông nga|truyền thông trung quốc|truyền thông nhật bản|truyền thông hàn quốc|truyền thông triều tiên|truyền thông thái lan|truyền thông campuchia|truyền thông ukraine|truyền thông israel|truyền thông iran|truyền thông ấn độ|truyền thông anh|truyền thông đức|truyền thông pháp|truyền thông phương tây|truyền thông nước ngoài|truyền thông nhà nước|truyền thông địa phương|báo chí mỹ|báo chí nga|báo chí trung quốc|báo chí nhật bản|báo chí hàn quốc|báo chí triều tiên|báo chí thái lan|báo chí campuchia|báo chí ukraine|báo chí israel|báo chí iran|báo chí ấn độ|báo chí anh|báo chí đức|báo chí pháp|báo chí phương tây|báo chí nước ngoài|hội nghị và triển lãm|tại đại học|tại trường đại học|tại học viện|thăm đại học|tiến sĩ danh dự|trên trường quốc tế`,
		'none',
	],
];
