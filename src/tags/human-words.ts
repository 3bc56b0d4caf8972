import type {Lists} from './phrases.ts';
import {table} from './vocabulary.ts';

/** What stands right before words: `true` where somebody follows, `false` where something else does. */
export const nameCues = table<boolean>('nameCues');
/** They as they are written down. */
export const nameCueLists: Lists<boolean> = [
	[
		'bàn thắng của|pha lập công của|cú sút của|cú đúp của|cú đá của|đường chuyền của|phong độ của|chấn thương của|sự nghiệp của|hôn nhân của|giọng ca của|chiến thắng của|hợp đồng của|vợ của|chồng của|con của|vợ|con gái|con trai|bạn trai|bạn gái|người tình|tình cũ|chân sút|thủ thành|hậu vệ trái|hậu vệ phải|tiền vệ trẻ|tiền đạo trẻ|tân binh|lão tướng|nhà cầm quân|thuyền trưởng|chiến lược gia|đương kim vô địch|cặp đôi|vợ chồng|gia đình|chàng trai|cô gái|cậu bé|bé gái|bé trai|mỹ nhân|nam thần|nữ thần|nam chính|nữ chính|vai diễn của|lão|gã|nàng|chàng|trung vệ kỳ cựu|tiền đạo kỳ cựu|danh hài|diễn viên hài|hot girl|hotgirl|hot boy|người mẫu|siêu mẫu|quán quân|á quân|giọng ca|nghệ danh|tên thật là|tên là|fan của|streamer|tiktoker|youtuber|blogger|nhà vô địch|tay đua|golfer|võ sĩ|nhà báo|nghệ nhân|đàn anh|đàn em|đồng đội|học trò|sao mai|cầu thủ trẻ|ngôi sao trẻ|tài năng trẻ|chuyền cho|căng ngang cho|kiến tạo cho|bóng cho|kèm chặt|đánh đầu của|tên gọi của|cựu tiền đạo|cựu tiền vệ|cựu hậu vệ|cựu thủ môn|cựu danh thủ|cựu sao|sự tỏa sáng của|sự xuất sắc của|tỏa sáng của|lối chơi của|kinh nghiệm của|vắng',
		true,
	],
	[
		'clb|câu lạc bộ|đội|đội bóng|hãng|tập đoàn|công ty|thương hiệu|giải|cúp|sân|phim|bộ phim|bài hát|ca khúc|mv|album|game|tựa game|mẫu|dòng|xe|chiếc|tại|ở|trên|ứng dụng|mạng|nền tảng|kênh|tờ|báo|trang|vắc xin|vaccine|thuốc|chùa|phố|đường|phường|xã|quận|huyện|tỉnh|chợ|cầu|khu|vùng|thành phố|thị trấn|làng|đảo|núi|sông|nhóm|ban nhạc|chương trình|show|cuộc thi|danh hiệu|vs|trận|vở|tác phẩm|tập|sách|ga|khách sạn|nhà hàng|quán|điện thoại|máy|phần mềm|tên lửa|tàu|bão|virus|biến thể|chủng|giống|rượu|bia|dự án|tòa|tháp|trường|chợ|tới|đến|về|quê|miền|dân|người|cổ phiếu|mã|đội tuyển|hệ thống|nhãn hiệu|bộ|tiếng|chữ|môn|lễ|tết|ngày|mùa|sàn|sông|hồ|biển|vịnh|cảng|đèo|thôn|ấp|bản|đất|trại|đền|giáo xứ|họ|nhà sáng lập|người sáng lập|đồng sáng lập|ban lãnh đạo|ông chủ|cổ động viên|fan|cđv|người hâm mộ|tàu sân bay|tàu ngầm|tàu khu trục|tàu chiến|khu trục hạm|lớp|sân bay|nhà máy|hãng tin|hãng phim|hãng bay',
		false,
	],
];

/** What people do, right behind their names. */
export const humanActs = table<true>('humanActs');
/** They as they are written down. */
export const humanActLists: Lists<true> = [
	[
		'ghi bàn|lập công|lập cú đúp|đá chính|dứt điểm|sút|tung cú sút|kiến tạo|chuyền bóng|đánh đầu|đi bóng|rê bóng|dính chấn thương|chấn thương|nhận thẻ|rời sân|vào sân|vào thay|chia sẻ|tâm sự|trải lòng|bộc bạch|kể|kể lại|nói rằng|nói về|trả lời phỏng vấn|sinh năm|sinh ngày|sinh ra|lớn lên|qua đời|kết hôn|ly hôn|cưới|mang thai|sinh con|đóng vai|thủ vai|vào vai|hóa thân|hát|thể hiện ca khúc|mỉm cười|bật khóc|khóc|mặc|diện|đeo|tốt nghiệp|bị bắt|bị khởi tố|khai nhận|khai|giải nghệ|treo giày|năm nay|trong vai|cùng vợ|và vợ|cùng chồng|và chồng|cùng con|và con|cùng bạn trai|cùng bạn gái|khoe|xinh đẹp|đẹp|quyến rũ|gợi cảm|đăng ảnh|thừa nhận|tiết lộ|nhớ lại|nghĩ|cảm thấy|yêu|đáp trả|ngã|đứng dậy|bước|ngồi|quay lại|chạy|lao|nổ súng|sở hữu gương mặt|sinh sống|lên tiếng',
		true,
	],
];
