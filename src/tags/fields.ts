import type {Lists} from './phrases.ts';
import {table} from './vocabulary.ts';

// Vietnamese writes a name's words of several syllables with a capital on the first only: "Bộ Lao động", "Cục Đầu tư
// nước ngoài". To know where such a name ends one has to know the words. Chosen by reading which pairs of syllables
// hold together inside the names of organisations in news, and completed with the fields of government.

const FIELDS = `
y tế|dân biểu|quốc tế hóa|toàn cầu hóa|công an|quốc phòng|ngoại giao|nội vụ|tư pháp|tài chính|công thương|công nghiệp|thương mại|kinh tế|kế hoạch|đầu tư|xây dựng
|giao thông vận tải|giao thông|vận tải|giáo dục|đào tạo|khoa học|công nghệ|kỹ thuật|văn hóa|thể thao|du lịch|thông tin|truyền thông
|lao động|thương binh|xã hội|phúc lợi|nông nghiệp|phát triển|nông thôn|phát triển nông thôn|tài nguyên|môi trường|khoáng sản|năng lượng
|dầu khí|điện lực|điện tử|viễn thông|bưu chính|hải quan|thuế|kho bạc|dự trữ|chứng khoán|bảo hiểm|tiền tệ|tín dụng|ngân sách|ngân hàng
|tinh thần|huân chương|huy chương|kỷ niệm chương|an ninh|an ninh điều tra|phòng , chống|phòng , chống thiên tai|hoạch định|tìm kiếm cứu nạn|an toàn|an sinh|trật tự|cảnh sát|biên phòng|hải quân|không quân|lục quân|phòng không|quân đội|quân sự|quân y|quốc gia|quốc tế
|quốc hội|nhà nước|chính phủ|nhân dân|trung ương|tối cao|cấp cao|tổ quốc|mặt trận|đoàn kết|hữu nghị|hòa bình|hợp tác|hợp tác xã
|đối ngoại|đối nội|tổ chức|tuyên giáo|tuyên truyền|dân vận|kiểm tra|kiểm sát|kiểm soát|kiểm toán|kiểm định|kiểm lâm|kiểm ngư|thanh tra|giám sát
|chính sách|chiến lược|nghiên cứu|quản lý|quản trị|hành chính|hành pháp|lập pháp|pháp luật|pháp chế|pháp y|pháp lý|dân sự|hình sự|dân tộc|dân số|dân chủ
|tôn giáo|phật giáo|công giáo|hồi giáo|thanh niên|phụ nữ|nông dân|công đoàn|cựu chiến binh|nhi đồng|trẻ em|thiếu niên|thiếu nhi|người cao tuổi|người khuyết tật
|khuyết tật|gia đình|bình đẳng giới|giới|sức khỏe|dược|dược phẩm|thực phẩm|an toàn thực phẩm|dinh dưỡng|dự phòng|vệ sinh|dịch tễ|dịch bệnh
|khám chữa bệnh|khám bệnh|chữa bệnh|điều trị|hồi sức|cấp cứu|chấn thương|chỉnh hình|phục hồi chức năng|phục hồi|chức năng|huyết học|truyền máu|ung bướu|ung thư
|tim mạch|nhiệt đới|bệnh nhiệt đới|nội tiết|lão khoa|da liễu|nhãn khoa|mắt|tai mũi họng|răng hàm mặt|phụ sản|sản nhi|phổi|tâm thần|đa khoa
|y học|y học cổ truyền|y dược|cổ truyền|y sinh|y khoa|sinh học|hóa học|vật lý|toán học|hạt nhân|nguyên tử|vũ trụ|hàng không|hàng hải|đường sắt|đường bộ
|đường thủy|đường thủy nội địa|đăng kiểm|hàng không vũ trụ|hạ tầng|đô thị|nhà ở|đất đai|quy hoạch|kiến trúc|cấp thoát nước|thủy lợi|thủy sản|thủy điện|thủy văn
|khí tượng|khí tượng thủy văn|khí hậu|biến đổi khí hậu|thiên tai|phòng chống thiên tai|đê điều|lâm nghiệp|chăn nuôi|thú y|trồng trọt|bảo vệ thực vật|lương thực|ngư nghiệp|nghề cá
|đại dương|biển|biển đảo|biên giới|lãnh thổ|lãnh sự|lễ tân|báo chí|xuất bản|in ấn|phát hành|phát thanh|truyền hình|điện ảnh|mỹ thuật|âm nhạc|nghệ thuật|biểu diễn
|nghệ thuật biểu diễn|di sản|bảo tàng|thư viện|bản quyền|bản quyền tác giả|sở hữu trí tuệ|tiêu chuẩn|đo lường|chất lượng|chuyển đổi số|công nghệ số|công nghệ thông tin|số
|kinh tế số|chính phủ số|an ninh mạng|an toàn thông tin|trí tuệ nhân tạo|đổi mới sáng tạo|đổi mới|sáng tạo|khởi nghiệp|doanh nghiệp|doanh nhân|xúc tiến|xúc tiến thương mại|xuất nhập khẩu|xuất khẩu
|nhập khẩu|thị trường|quản lý thị trường|cạnh tranh|phòng vệ thương mại|phòng vệ|người tiêu dùng|thương mại điện tử|hóa chất|phân bón|dệt may|da giày|thép|xi măng|cà phê|cao su|hồ tiêu|lúa gạo
|giáo dục nghề nghiệp|giáo dục đại học|sư phạm|bách khoa|luật|ngoại ngữ|ngoại thương|ngôn ngữ|nhân văn|khoa học xã hội|tự nhiên|khoa học tự nhiên|mầm non|tiểu học|phổ thông|cao đẳng|đại học
|việc làm|việc làm ngoài nước|lao động ngoài nước|nguồn nhân lực|nhân lực|nhân sự|cán bộ|tổ chức cán bộ|thi đua|khen thưởng|lưu trữ|văn thư|cơ yếu|tình báo|phản gián|hậu cần|vũ khí|công binh
|thông tấn|thông tấn xã|thống kê|dự báo|khảo sát|đánh giá|phân tích|đối thoại|đối tác|đối tác công tư|hội nhập|hội nhập quốc tế|hợp tác quốc tế|hợp tác kinh tế|quan hệ quốc tế|quan hệ|ngoại thương|hòa giải|trọng tài|công chứng|luật sư|luật gia
|nhà báo|nhà văn|hội nhà báo|nhân quyền|quyền con người|tị nạn|người tị nạn|di cư|di trú|nhập cư|xuất nhập cảnh|xuất cảnh|nhập cảnh|tội phạm|ma túy|chống tham nhũng|tham nhũng|phòng cháy chữa cháy
|phòng cháy|cứu nạn|cứu hộ|cứu hộ cứu nạn|cứu trợ|nhân đạo|chữ thập đỏ|trăng lưỡi liềm đỏ|gìn giữ hòa bình|gìn giữ|thường trực|thường vụ|chấp hành|bí thư|chính trị|chủ tịch|chỉ huy|chỉ đạo|điều hành|điều tra|thẩm phán
|liên bang|liên hợp quốc|liên chính phủ|liên minh|liên hiệp|liên lạc|hoàng gia|vương quốc|toàn cầu|khu vực|thế giới|địa phương|vùng|cộng đồng|công cộng|công dân|công lý|công vụ|công chức|dịch vụ|dịch vụ công|dữ liệu|viện trợ|hỗ trợ
|bảo vệ|bảo tồn|thiên nhiên|đa dạng sinh học|động vật|sinh thái|nước|tài nguyên nước|rác thải|tăng trưởng xanh|bền vững|phát triển bền vững|khí tài|nghị viện|nghị sĩ|nghị sĩ hữu nghị|lập hiến|hiến pháp|hiến binh|cách mạng|cộng sản|xã hội chủ nghĩa|tự do|dân chủ tự do|bảo thủ|cầm quyền|điện toán|chăm sóc|truyền hình cáp|chăm sóc khách hàng|chăm sóc sức khỏe|nội địa|liên hợp|thiết kế|sáng lập|tư bản|công tác|hành động
|huấn luyện|thể dục|bóng đá|điền kinh|olympic|văn học|sử học|khảo cổ|khảo cổ học|lịch sử|xã hội học|tâm lý|tâm lý học|triết học|hàn lâm|thời đại|thiên văn|địa chất|địa lý|bản đồ|viễn thám|đo đạc|vắc xin|sinh phẩm|huyết thanh|ký sinh trùng|sốt rét|côn trùng
|xổ số|kiến thiết|vàng bạc|đá quý|bất động sản|vật liệu|cơ khí|ô tô|tàu thủy|than|sản xuất|kinh doanh|chế biến|bán lẻ|phân phối|logistics|cảng|cảng biển|hậu cần|bay|không lưu|sân bay|nhà máy|lọc hóa dầu|đóng tàu|chế tạo|chế xuất|công nghệ cao|công nghiệp quốc phòng|phần mềm
|hy vọng|trách nhiệm|tình nguyện|từ thiện|nhà tài trợ|phi chính phủ|khẩn cấp|mới nổi|vấn đề|đại biểu|đại đoàn kết|hậu phương|người hoa|người việt nam ở nước ngoài|kiều bào|đổi mới giáo dục|thể chế|cải cách|cải cách hành chính|hiện đại hóa|tư tưởng|lý luận|nội chính|văn phòng|kinh tế trung ương|đảng ủy|cán sự|thành ủy|tỉnh ủy|huyện ủy|đảng bộ|khối|cơ quan|toàn quốc|truyền máu huyết học|đối phó|ứng phó|phòng chống|phòng|chống
|sinh viên|học sinh|trí thức|khoa học gia|khoa học và công nghệ|phân tử|tri thức|nghệ sĩ|văn nghệ|công trình|đập|thủy nông|năng lượng tái tạo|năng lượng nguyên tử|nhà hát|múa|xiếc|kịch|triển lãm|hội chợ|hội nghị|giảng viên|khách sạn|lữ hành|ẩm thực|đầu bếp|thẩm mỹ|thi hành án|thi hành án dân sự|giam giữ|trại giam|cải tạo|bổ trợ tư pháp|bồi dưỡng|đoàn thể|ngoại vụ|biên chế|tư vấn|dân cư|dân nguyện|đường cao tốc|đô thị|nhà nước|giá|công sản|nợ|quản lý nợ|vốn|hợp tác phát triển|phát triển quốc tế|phát triển châu á|tái thiết|tiết kiệm|đất|nước sạch|thiếu nhi|phúc lợi xã hội|thịnh vượng|chuyển đổi|số hóa|vũ trang|đặc biệt|đặc nhiệm|đặc công|đặc khu|tăng thiết giáp|pháo binh|hóa học|thông tin liên lạc|tương lai|tư liệu|bảo hộ|tin học|tuần duyên|bảo vệ bờ biển|tên lửa|thủy quân lục chiến|vệ binh|dân quân|tự vệ|tác chiến|tham mưu|kỷ luật|thể thao điện tử
|sở hữu|hội đồng|di sản văn hóa|di dân|bảo trợ|bảo trợ xã hội|tham gia|thuốc lá|rượu bia|quản lý dược|mua sắm|y sĩ|bác sĩ|điều dưỡng|hộ sinh|xét nghiệm|bệnh tật|kiểm soát bệnh tật|phòng bệnh|phòng ngừa|bệnh truyền nhiễm|cảnh sát điều tra|cảnh sát giao thông|cảnh sát hình sự|cảnh sát kinh tế|cảnh sát cơ động|an toàn vệ sinh thực phẩm|hồi sức tích cực|thận nhân tạo|lâm thời|phối hợp|tìm kiếm|cơ giới|cấp nước|thoát nước|bưu điện|song phương|đa phương|sĩ quan|người lao động|di chuyển
|hệ thống|hệ thống điện|hệ thống điện quốc gia|nền tảng|giao dịch|hàng hóa|ứng dụng|giải pháp|công viên|cây xanh|mặt trời|nhân thọ|phi nhân thọ|thần kinh|thành viên|phòng thủ
|phòng thủ dân sự|phòng thủ tên lửa|liêm chính|địa chính|tù binh|mất tích|quỹ đất|phát triển quỹ đất|nạn nhân|chất độc da cam|điều phối|điều độ
|vận hành|vận chuyển|giải phóng|giải trí|trí tuệ|trí thức trẻ|tuổi trẻ|tiền phong|thiếu sinh quân|sáng kiến|phong trào|sinh vật|sinh vật biển
|thực nghiệm|thí nghiệm|khảo thí|thẩm định|thẩm định giá|định giá|đấu giá|đấu thầu|trọng điểm|tuyển sinh|tuyển dụng|cung ứng|khai thác|tiêu dùng
|hợp chuẩn|thương hiệu|quảng cáo|nhiếp ảnh|sân khấu|giao hưởng|nhạc vũ kịch|nhạc kịch|vũ kịch|múa rối|cải lương|kịch hát|kịch nói|cổ đông|trái phiếu
|tín thác|tài trợ|nội thất|minh bạch|tuần hoàn|dân quân tự vệ|du kích|an dưỡng|dưỡng lão|bảo dưỡng|sửa chữa|lắp máy|lắp đặt|thiết bị|thiết bị y tế
|trang thiết bị|vật tư|nguyên liệu|nhiên liệu|xăng dầu|khí đốt|nông sản|hải sản|thức ăn chăn nuôi|lâm sản|giống cây trồng|gia súc|gia cầm|bánh kẹo
|đồ uống|nước giải khát|dược liệu|tinh dầu|mỹ phẩm|chẩn đoán|chẩn đoán hình ảnh|phẫu thuật|phẫu thuật thẩm mỹ|can thiệp|hô hấp|tiêu hóa|gan mật
|hiếm muộn|nam học|nam y|đông y|nhi khoa|sản khoa|chống độc|nhiễm khuẩn|vi sinh|nhân học|dân tộc học|ngữ văn|phiên dịch|học liệu|khuyến học|khuyến nông
|khuyến công|học bổng|giảng dạy|kỹ năng|tài năng|chuyên nghiệp|vận động viên|thế vận hội|bóng chuyền|bóng rổ|bóng bàn|cầu lông|quần vợt|thể hình
|võ thuật|cờ vua|mô tô|xe đạp|hành trình|tầm nhìn|ủy thác|hải sự|thuế quan|thông quan|xuất xứ|chứng nhận|công nhận|kiểm nghiệm|kiểm dịch|giám định
|tố tụng|cơ động|tuần tra|khu trục|tàu ngầm|truyền thanh|công bằng|nhân ái|tình thương|mái ấm|hiếu học|danh nhân|danh thắng|di tích|di tích cố đô
|trắc địa|địa vật lý|hóa dầu|lọc dầu|luyện kim|cơ điện|điện lạnh|điện máy|bán dẫn|vi mạch|tự động hóa|nhiệt điện|điện gió|điện mặt trời|chiếu sáng
|môi sinh|sinh quyển|lâm sinh|phòng hộ|kỹ thuật nghiệp vụ|trang bị|trang bị kỹ thuật|quản lý bay|chức danh|chức danh giáo sư|trợ giúp pháp lý
|đền ơn đáp nghĩa|nghĩa vụ|khai khoáng|tranh chấp|giáo lý|mục vụ|truyền giáo|thần học|khử trùng|trục vớt|cứu sinh|bảo lãnh|bảo lãnh tín dụng|cầu thủ
|trọng tài quốc tế|hiệp thương|hiệp thương chính trị|quan sát|mậu dịch|thương binh và xã hội|lưu học sinh|du học sinh|công nghệ sinh học
|điện tử viễn thông|thiên văn học|vật lý thiên văn|hóa sinh|hàng tiêu dùng|bảo an|an ninh lương thực|an ninh hàng không|hậu cần kỹ thuật
|khoa học công nghệ|an ninh kinh tế|an ninh chính trị nội bộ|an ninh đối ngoại|đời sống|nếp sống|du lịch biển|phát triển du lịch|phát triển nông nghiệp
|phát triển doanh nghiệp|phát triển nhân lực|phát triển cộng đồng|hợp tác công nghiệp|giao lưu|giao lưu quốc tế|giao lưu văn hóa|thanh thiếu niên
|trẻ em gái|phụ nữ trẻ|hữu cơ|sinh kế|khí sinh học|cấp nước sạch|quốc vụ|thăm dò|thăm dò khai thác|đầu tư nước ngoài|chuỗi cung ứng|hành lang|xây lắp
|vật liệu xây dựng|nông hóa|thổ nhưỡng|thổ nhưỡng nông hóa|rau quả|mía đường|thủy lợi miền nam|khoa học xã hội và nhân văn|luật quốc tế|tư vấn luật
|đô thị hóa|công nghiệp hóa|xổ số|xổ số kiến thiết|thi đấu|huấn luyện thể thao|đăng kiểm xe cơ giới|sát hạch|lái xe|dịch vụ việc làm|bảo hiểm tiền gửi|tiền gửi|mua bán nợ|xử lý nợ|vay nợ`;

// Nouns that, in small letters right after a capitalised field, belong to the name ("Hợp tác quốc tế", "Chính sách y tế").
const COMPLETIONS = `
quốc tế|nước ngoài|ngoài nước|trong nước|y tế|xã hội|kinh tế|quốc gia|quốc phòng|công nghệ|môi trường|nông thôn|nông nghiệp|thực phẩm|dược|dược phẩm|chức năng
|nghề nghiệp|đại học|phổ thông|cổ truyền|truyền hình|khí hậu|thủy văn|thiên tai|tội phạm|ma túy|tham nhũng|thương mại|điện tử|trí tuệ|nhân tạo|sáng tạo|bền vững|nhân dân|nhà nước|liên bang
|toàn cầu|toàn quốc|khu vực|trung ương|địa phương|tối cao|cấp cao|cán bộ|thị trường|tài sản|bất động sản|công nghiệp|văn hóa|du lịch|giáo dục|đào tạo|khoa học|năng lượng|tái tạo|nguyên tử|hạt nhân|hòa bình|hữu nghị
|chữa cháy|chữa bệnh|cứu nạn|cứu hộ|cứu trợ|khẩn cấp|nhân đạo|đối ngoại|đối nội|dân sự|hình sự|hành chính|tư pháp|pháp luật|quyền con người|thường trực|đặc biệt|chiến lược|phi chính phủ|liên chính phủ|hữu hạn|cổ phần|trách nhiệm hữu hạn
|bệnh tật|truyền nhiễm|dịch bệnh|vi khuẩn|tật|nội địa|hàng không|hàng hải|đường bộ|đường sắt|vận tải|xuất khẩu|nhập khẩu|tiêu dùng|doanh nghiệp|đầu tư|tài chính|tiền tệ|tín dụng|ngân hàng|thuế|nhân lực|lao động|việc làm|phúc lợi|bảo hiểm|trẻ em|phụ nữ|thanh niên|giới
|thực vật|động vật|sinh học|thiên nhiên|nước|nước sạch|biển|bờ biển|đảo|biên giới|lãnh thổ|mạng|số|dữ liệu|phần mềm|đô thị|hạ tầng|giao thông|xây dựng|nhà ở|đất đai|khoáng sản|dầu khí|hóa chất|vật liệu|tư nhân|công cộng|cộng đồng|dân cư|dân số|sức khỏe|dinh dưỡng|an toàn|an ninh|chính trị|hiến pháp|lập pháp|lập hiến|thế giới|quân sự|vũ trụ|tác giả|biểu diễn|nghệ thuật|đời sống|tự do|lâm thời|phân tử
|hàng hóa|chứng khoán|nghiệp vụ|tổng hợp|chuyên nghiệp|hữu cơ|thường xuyên|trẻ|can thiệp|cửa khẩu|cây xanh|cổ đông|dân lập|công lập|bán công|nội trú|bán trú|liên cấp|nhân thọ|phi nhân thọ|trực tuyến|công nghệ cao|bán dẫn|truyền thông|khách hàng|thanh thiếu niên|sinh viên|học sinh|đại chúng|tuyển sinh`;

/** Words of several syllables that names of organisations and offices are made of. */
export const fields = table<true>('fields');
export const fieldLists: Lists<true> = [[FIELDS, true]];

/** Nouns that complete a capitalised word of a name although they are written small. */
export const completions = table<true>('completions');
export const completionLists: Lists<true> = [[COMPLETIONS, true]];
