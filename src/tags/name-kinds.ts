import type {Lists} from './phrases.ts';
import {table} from './vocabulary.ts';

/**
 * What the first words of an event's or a document's name say of the rest. `meeting`: a name or a number singles it out.
 * `summit`: one word of a name does, and it may be written small. `league`: one word does. `anniversary`: a number of years follows. `year`: a year that states hold together. `counted`: a number only.
 * `law`: capitals follow. `paper`: a title follows. `plan`: the title may be small words throughout.
 */
export type NameKind = 'meeting' | 'summit' | 'league' | 'anniversary' | 'year' | 'counted' | 'law' | 'paper' | 'plan';

const MEETINGS =
	'hội nghị|diễn đàn|đối thoại|tọa đàm|gặp gỡ hữu nghị|giao lưu hữu nghị|hội thảo|hội chợ|lễ hội|triển lãm|tuần lễ|tuần|ngày hội|festival|liên hoan|liên hoan phim|hội thao|đại hội thể thao|hội diễn';
const SUMMITS =
	'hội nghị thượng đỉnh|hội nghị cấp cao|cuộc gặp thượng đỉnh|siêu cúp|cúp liên đoàn|cúp quốc gia|cúp nhà vua|copa|coppa';
const LEAGUES = 'giải vô địch|giải vô địch quốc gia|giải ngoại hạng|vđqg|giải hạng nhất';
const YEARS =
	'năm hữu nghị|năm đoàn kết|năm đoàn kết hữu nghị|năm giao lưu|năm du lịch|năm văn hóa|năm chéo|năm quốc tế|năm hợp tác|năm apec|năm asean';
const DAYS =
	'ngày nhà giáo|ngày văn hóa|những ngày văn hóa|ngày thầy thuốc|ngày phụ nữ|ngày doanh nhân|ngày gia đình|ngày báo chí|ngày quốc tế|ngày thương binh|ngày sách|ngày pháp luật|ngày du lịch|ngày di sản|ngày dân số|ngày thơ|ngày âm nhạc|ngày môi trường|ngày nước|ngày trái đất|ngày sức khỏe|ngày thế giới|ngày biên phòng|ngày truyền thống|ngày chuyển đổi số|ngày khoa học';
const COUNTED =
	'đại hội|vck|vòng chung kết|sea games|asian cup|world cup|olympic|asiad|thế vận hội|aff cup|asean cup|hoa hậu|hoa khôi|nam vương|miss|mister|giải thưởng|cuộc thi|hội khỏe';
const LAWS = 'luật|bộ luật|pháp lệnh';
const PAPERS =
	'hiệp định|hiệp ước|công ước|nghị định thư|bản ghi nhớ|biên bản ghi nhớ|thỏa thuận|tuyên bố|tuyên bố chung|hiến chương|tầm nhìn chung|thư ngỏ|bản thỏa thuận|ý định thư|biên bản hợp tác|hiệp định thương mại tự do|hiệp định khung|tuyên ngôn';
const PLANS = 'chiến lược|kế hoạch|đề án|quy hoạch|chương trình hành động|kế hoạch hành động|bộ quy tắc|quy tắc ứng xử';

/** First words of names of events and documents. */
export const nameKinds = table<NameKind>('nameKinds');
export const nameKindLists: Lists<NameKind> = [
	[MEETINGS, 'meeting'],
	[SUMMITS, 'summit'],
	[LEAGUES, 'league'],
	[DAYS, 'league'],
	['lễ kỷ niệm', 'anniversary'],
	[YEARS, 'year'],
	[COUNTED, 'counted'],
	[LAWS, 'law'],
	[PAPERS, 'paper'],
	[PLANS, 'plan'],
];

/** Plain words that stand inside names of events, whether they are written small or not. */
export const eventParts = table<true>('eventParts');
export const eventPartLists: Lists<true> = [
	[
		'cấp cao|cao cấp|thượng đỉnh|quốc tế|toàn thể|thường kỳ|bất thường|nữ|nam|u 16|u 17|u 19|u 20|u 22|u 23|u . 16|u . 17|u . 19|u . 20|u . 22|u . 23|đặc biệt|toàn quốc|toàn cầu|hẹp|không chính thức|mở rộng|thường niên|khu vực|mùa xuân|mùa thu|mùa hè|mùa đông|kinh tế|về|các nhà lãnh đạo|và|các|đối tác|hợp tác|bên lề|lãnh đạo|công tư|biển đông|châu á|dành cho|phát triển|hội nghị|bàn tròn|chính sách|ảnh|hàng|vì|nhóm các nước|nhóm các nền|các nền|nền|công nghiệp|mới nổi|hàng đầu|thế giới|hàng đầu thế giới|thành lập|kỷ niệm|thiết lập|ngày|quan hệ ngoại giao|quan hệ|quốc khánh|chiến thắng|giải phóng|giữa|các quan chức cấp cao|các quan chức cao cấp|các quan chức cấp cao của|các quan chức cao cấp của',
		true,
	],
];

/** Words that end a document's title: what was done with it, with whom, when. */
export const titleEnds = table<true>('titleEnds');
export const titleEndLists: Lists<true> = [
	[
		'giữa|được|đã|sẽ|do|tại|nhằm|để|đang|cũng|vừa|là|của|cho|có|từ|ngày|đến|như|mà|theo|vào|gồm|bao gồm|phù hợp|trong|thông qua|hai bên|ký|có hiệu lực|đặt|tiếp tục|sang|và các|lên|góp phần|với việt nam|với các|này|song phương|sau|trước|nêu|diễn ra|hiện hành|sửa đổi|tuyên bố|quy định|yêu cầu|chất lượng cao|còn|nếu|khi|ra đời|hiện nay|chưa|phải|cần|và hạn chế|mang lại|đều|thì|hết hạn|hồi|nhân dịp|nhân chuyến|nhân kỷ niệm|và ra|hay|mới|ưu tiên|thay thế|so với|rồi|trên giai đoạn|trên cơ sở|nên|chính thức|thậm chí|với nhiều|và ủng hộ|trị giá|mở ra|thể hiện|hứa hẹn|dự kiến|khẳng định|trở thành',
		true,
	],
];
