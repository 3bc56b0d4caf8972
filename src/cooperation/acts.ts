import type {Lists} from '../tags/phrases.ts';
import {table} from '../tags/vocabulary.ts';
import type {Act} from './statement.ts';

/**
 * How a verb of saying or doing works in a statement. `tell` and `hold` are reporting verbs whose content may make
 * another act of them (announce and affirm where it does not); `stance` and `will` act only with a subject of their own;
 * `aside` is an act that is no statement (a greeting) and still ends the clause before it.
 */
export type CueKind = Act | 'tell' | 'hold' | 'stance' | 'will' | 'must' | 'may' | 'aside' | 'none';

/** Verbs of statements, by what they do; longer phrases win. */
export const cueLists: Lists<CueKind> = [
	[
		`đề nghị|đề xuất|kêu gọi|hối thúc|thúc giục|kiến nghị|khuyến nghị|yêu cầu|gợi ý|mong muốn|luôn mong muốn|mong|mong chờ|mong đợi|mong rằng|kỳ vọng|hy vọng|hi vọng|ước mong|trông đợi|bày tỏ mong muốn|khuyến khích|mời gọi`,
		'request',
	],
	['sẵn sàng|cam kết|hứa|hứa hẹn|khẳng định tiếp tục|tuyên bố tiếp tục|quyết tâm|xác định tiếp tục|nguyện', 'promise'],
	[
		`nhất trí|thống nhất|đồng ý|tán thành|đồng tình|tán đồng|nhất trí cho rằng|nhất trí cao|ký|ký kết|tái ký|thỏa thuận sẽ|đạt thỏa thuận|đạt được thỏa thuận|đạt được nhất trí|đạt đồng thuận|đạt được đồng thuận|đạt được sự đồng thuận|đạt được sự nhất trí|bày tỏ đồng thuận|bày tỏ sự đồng thuận|chấp thuận|thống nhất cho rằng|nhất trí đánh giá|thống nhất đánh giá|nhất trí nhận định`,
		'agree',
	],
	[
		`đánh giá cao|đánh giá rất cao|gửi điện mừng|gửi điện chúc mừng|gửi thư chúc mừng|gửi lời chúc mừng|gửi điện, thư chúc mừng|gửi thư và điện chúc mừng|có điện mừng|có thư chúc mừng|gửi thiệp chúc mừng|đặc biệt đánh giá cao|chúc mừng|ghi nhận|hoan nghênh|trân trọng|ấn tượng|hài lòng|vui mừng trước|vui mừng vì|vui mừng nhận thấy|vui mừng về|vui mừng thấy|vui mừng chứng kiến|vui mừng với|vui mừng khi|vui mừng|vui mừng ghi nhận|vui mừng trước việc|vui mừng việc|phấn khởi|khâm phục|ngưỡng mộ|ca ngợi|khen ngợi|biểu dương|tự hào`,
		'praise',
	],
	['cảm ơn|cám ơn|gửi lời cảm ơn|biết ơn|tri ân|trân trọng cảm ơn|chân thành cảm ơn|xin cảm ơn|lời cảm ơn', 'thank'],
	[
		`thông báo|thông tin|thông tin thêm|cho biết|cho biết thêm|cho hay|báo cáo|chia sẻ thông tin|chia sẻ hoạt động|chia sẻ rằng|chia sẻ thêm|tiết lộ|vui mừng thông báo|công bố|cập nhật|nói|nói thêm|phát biểu|bộc bạch|chia sẻ`,
		'tell',
	],
	[
		`khẳng định|khẳng định lại|tái khẳng định|nhấn mạnh|cho rằng|tin tưởng|tin rằng|tin chắc|dự báo|dẫn chứng|nhận định|đánh giá|nêu rõ|nêu|chỉ rõ|chỉ ra|lưu ý|nhìn nhận|phân tích|tuyên bố|bày tỏ tin tưởng|bày tỏ tin tưởng rằng|giải thích|bình luận|xác nhận|nêu bật|thừa nhận|nhận xét|cho là|quả quyết|lập luận|cảnh báo`,
		'hold',
	],
	[
		`coi trọng|rất coi trọng|luôn coi trọng|ủng hộ|luôn coi|coi|nhất quán coi|luôn ủng hộ|nhất quán ủng hộ|xác định|luôn xác định|phản đối|chia sẻ quan điểm`,
		'stance',
	],
	[
		'trao tặng|tặng|trao kỷ niệm chương|trao huân chương|trao học bổng|trao biểu trưng|bàn giao|viện trợ|trao tượng trưng|trao hàng cứu trợ|trao hàng viện trợ|trao số tiền|trao khoản tiền|trao thiết bị|trao vật tư|trao bảng tượng trưng|trao biển tượng trưng|gửi tặng|quyên tặng|hiến tặng|tặng quà|trao quà',
		'give',
	],
	['mời|gửi thư mời|gửi giấy mời|gửi lời mời|chuyển lời mời|trân trọng mời|ngỏ lời mời', 'invite'],
	['sẽ', 'will'],
	['cần|nên|phải|cần phải', 'must'],
	['có thể', 'may'],
	[
		`chào mừng|chào đón|chia buồn|thăm hỏi|gửi lời thăm hỏi|gửi lời hỏi thăm|gửi lời chào|gửi lời chúc|chuyển lời|chúc|vui mừng được|vui mừng và vinh dự|vinh dự và vui mừng|vui mừng, vinh dự|vui mừng dẫn đầu|hân hạnh|vui mừng đón|vui mừng đón tiếp|vui mừng đến thăm|vui mừng gặp|vui mừng gặp lại|vui mừng chào đón|vinh dự|rất vinh dự|quan ngại|lo ngại|chia sẻ với|chia sẻ nỗi|cảm thông|chúc tết|tiếp đón|hoan nghênh và tiếp`,
		'aside',
	],
	[
		`với mong muốn|với mong ước|với hy vọng|với kỳ vọng|với quyết tâm|ký dự luật|ký sắc lệnh|ký ban hành|ký quyết định|ký lệnh|ký luật|ký nghị định|ký duyệt|ký thông qua|ký đơn|ký phát hành|ký chỉ thị|ký công văn|ký văn bản|ký gửi|ký hợp đồng|thông tin trên|thông tin này|thông tin đó|thông tin từ|thông báo từ|tuyên bố từ|thông tin của|thông báo trên|thông báo này|thông báo của|thông báo chung|đề xuất này|đề xuất trên|đề nghị này|đề nghị trên|cam kết này|báo cáo này|báo cáo tại|báo cáo mới|báo cáo cho biết|báo cáo nêu|tuyên bố chung|tuyên bố này|tuyên bố cho biết|tuyên bố nêu|tuyên bố khẳng định|tuyên bố nhấn mạnh|thông báo cho biết|thông báo nêu|yêu cầu này|đánh giá này|tin tưởng này|ký sự|ký ức|ký hiệu|ký túc xá|ký tự|ký họa|ký tên|chia sẻ kinh nghiệm|chia sẻ nhiều|chia sẻ lợi ích|chia sẻ dữ liệu|chia sẻ nguồn|chia sẻ trách nhiệm|chia sẻ giá trị|chia sẻ tầm nhìn|chia sẻ các giá trị|chia sẻ quyền lợi
|nói chung|nói riêng|nói trên|nói lên|nói về|nói đến|nêu trên|phải chăng|cần thiết|nên chi|mời thầu|giấy mời|khách mời|thư mời|thống nhất đất nước|thống nhất quản lý|hợp nhất|trả lời phỏng vấn|trả lời câu hỏi|trả lời báo chí|công bố quyết định|phát biểu tại|phát biểu về|phát biểu khai mạc|phát biểu trong|phát biểu bế mạc|phát biểu chào mừng|phát biểu trước|phát biểu chỉ đạo|phát biểu kết luận|phát biểu mở đầu|phát biểu với|phát biểu nhân|phát biểu ý kiến|thông tin truyền thông|thông tin liên lạc|thông tin và truyền thông|thông tin tuyên truyền|công nghệ thông tin|thông báo chung|ký nháy|quà tặng|ấn tượng tốt|cần cù|mong ước
|nêu ra|nêu trong|xác định rõ|đánh giá tình hình|đánh giá việc|đánh giá về|nhận xét về|bình luận về|nhận định về|phân tích về|chia sẻ về|nói chuyện|nói với nhau|coi như|coi thường|hội nghị|cập nhật tình hình`,
		'none',
	],
];

/** The same as they are compiled. */
export const cueWords = table<CueKind>('sayings');

/** Verbs that carry the act in the noun behind them: "bày tỏ sự cảm ơn", "khẳng định cam kết". */
export const carrierLists: Lists<true> = [
	[
		'bày tỏ|thể hiện|gửi|dành|nêu|chuyển|khẳng định|khẳng định lại|tái khẳng định|chia sẻ|nhấn mạnh|tỏ|xin gửi|xin bày tỏ|đưa ra|tỏ ra|tỏ rõ',
		true,
	],
];
export const carriers = table<true>('carriers');

/** What may stand between such a verb and the noun. */
export const carrierFillers: ReadonlySet<string> = new Set(
	'sự lòng lời niềm những mối các rất hết sức sâu sắc chân thành trân trọng một lần nữa đặc biệt rõ ý tinh thần cũng về'.split(
		' ',
	),
);
