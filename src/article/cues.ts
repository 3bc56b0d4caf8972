/**
 * What a line of a Vietnamese news page is by its own words: the same cues serve plain text and pages without classes.
 * Lines are expected in NFC. Phrases are looked up, not matched: this runs on each line of each page.
 */

const phrases = (list: string): ReadonlySet<string> => new Set(list.split('|'));

/** Heads of lists that lie outside the article, as whole lines, or before a colon with a headline behind it. */
const LIST_HEADS = phrases(
	'tin liên quan|tin bài liên quan|bài liên quan|bài viết liên quan|các bài viết liên quan|liên quan|tin khác|các tin khác|bài khác|bài viết khác|các bài viết khác|tin mới|tin mới nhất|mới nhất|bài mới|bài viết mới|tin mới hơn|tin cũ hơn|các tin mới hơn|các tin cũ hơn|tin đã đưa|các tin đã đưa|tin nóng|tin nổi bật|bài nổi bật|nổi bật|tiêu điểm|tin đọc nhiều|bài đọc nhiều|đọc nhiều|đọc nhiều nhất|tin xem nhiều|xem nhiều|xem nhiều nhất|tin cùng chuyên mục|bài cùng chuyên mục|bài viết cùng chuyên mục|cùng chuyên mục|tin cùng chủ đề|bài cùng chủ đề|cùng chủ đề|bài cùng tác giả|cùng tác giả|có thể bạn quan tâm|có thể bạn thích|bạn có thể quan tâm|đừng bỏ lỡ|xem thêm|đọc thêm|đọc tiếp|xem tiếp|tham khảo thêm|chủ đề|chủ đề liên quan|về trang chủ đề|dòng sự kiện|sự kiện liên quan|thông tin cần biết|tin tài trợ|quảng cáo|video mới|video nổi bật|video liên quan|từ khóa|từ khoá|tag|tags|video đang được xem',
);

/** Comment forms and comments. */
const COMMENT_HEADS = phrases(
	'viết bình luận|viết bình luận mới|gửi bình luận|bình luận|ý kiến bạn đọc|ý kiến của bạn|ý kiến|phản hồi|gửi phản hồi',
);

/** Sharing, subscription, the foot of a page: what stands under an article. */
const FEET = phrases(
	'chia sẻ|chia sẻ bài viết|chia sẻ facebook|chia sẻ zalo|đăng nhập|đăng ký|đăng ký nhận tin|in bài|in bài viết|in trang|gửi email|lưu bài|lưu bài viết|thích|quay lại|trở về|trở lại|về trang chủ|trang chủ|đầu trang|về đầu trang|lên đầu trang|sao chép liên kết|copy link|lấy link|nghe bài|nghe đọc bài|nghe bài viết|cỡ chữ|google news|facebook|twitter|zalo|email|print|liên hệ quảng cáo|mã bảo mật|captcha|tắt|hủy|gửi|trả lời|zoom|theo dõi|theo dõi trên google news',
);
const FOOT_START =
	/^(?:[\d.,]+ lượt (?:xem|đọc)$|nguồn: \[link|hotline\b|bản quyền thuộc|giấy phép số|theo dõi (?:báo |trang )?.{2,30} trên )/;

/** Longest line that a head or a foot is looked for in, and longest caption, in UTF-16 units. */
const SHORT = 60;
const LONGEST_POINTER = 240;
const LONGEST_CAPTION = 420;

/** All but letters, as ranges: a class of Unicode properties takes milliseconds to compile on each page. */
const NO_LETTERS = /[\s!-@[-`{-¿\u2000-\u206f\u3000-\u303f\ufeff]+/g;

/** Words of a line without case, numbers and marks around them: "Bình luận (12):" is "bình luận". */
const bare = (line: string): string => line.toLowerCase().replace(NO_LETTERS, ' ').trim();

/** "Tin liên quan", "Xem thêm", "Cùng chuyên mục" as a line of its own. */
export const isListHead = (line: string): boolean => line.length <= SHORT && LIST_HEADS.has(bare(line));

const INVITATION = /^mời (?:độc giả|bạn đọc|quý vị|bạn|xem)(?: thêm| xem| đọc| theo dõi| đón| video)/;

/** "Xem thêm: a headline", ">> a headline". */
export function isListLine(line: string): boolean {
	if (line.length > LONGEST_POINTER) {
		return false;
	}
	if (/^\s*[[(]?\s*(?:>|»|▶|►)/u.test(line)) {
		return true;
	}
	const colon = line.slice(0, SHORT).search(/[:：>]/u);
	return colon > 0 ? LIST_HEADS.has(bare(line.slice(0, colon))) : INVITATION.test(line.slice(0, SHORT).toLowerCase());
}

/** The head of a comment form or of the comments: the article is over. */
export const isCommentHead = (line: string): boolean => line.length <= SHORT && COMMENT_HEADS.has(bare(line));

/** "Viết bình luận mới", "Chia sẻ", "In bài viết". */
export function isFoot(line: string): boolean {
	if (line.length > SHORT) {
		return false;
	}
	const words = bare(line);
	return COMMENT_HEADS.has(words) || FEET.has(words) || FOOT_START.test(line.toLowerCase());
}

/** A line that is an address and nothing else. */
export const isAddress = (line: string): boolean => /^https?:\/\/\S+$/u.test(line);

/** A place where a photo was, left over from turning a page into text. */
export const isImageMark = (line: string): boolean =>
	line.length <= 720 && /^\|?\s*!\[[^\]]{0,200}\](?:\([^)]{0,500}\))?\s*\|?\s*$/u.test(line);

/** Whether a line ends as a sentence does; headlines do not. */
export const endsSentence = (line: string): boolean => /[.!?…:;"”’)\]]\s*$/u.test(line);

const CREDIT_WORD = /ảnh|photo|đồ h[oọ][aạ]|infographic/;
/** Ends of captions: "Ảnh: TTXVN", "(Ảnh: VIR).", "- Ảnh minh họa", "Nguồn ảnh: Getty". */
const CREDIT =
	/(?:^|[\s(–—.,;|/“”"-])(?:(?:nguồn\s+)?ảnh(?:\s+[^\s:：]{1,12}){0,3}|photo|đồ\s+h[oọ][aạ]|infographic)\s*[:：/]\s*[^!?:：]{1,70}$|(?:^|[(.,–—|-]\s?)(?:hình\s+)?ảnh\s+(?:chỉ\s+mang\s+tính\s+(?:chất\s+)?)?(?:minh\s+h[oọ][aạ]|tư\s+liệu|internet|chụp\s+màn\s+hình)[\s.)\]”"|]*$/;
/** "| text |": a caption that stood in a table under its photo, once the page was turned into plain text. */
const TABLE_ROW = /^\|\s*(?!!?\[\s*\])(\S.{2,})\|\s*$/u;
/** BBC Vietnamese writes credit and "caption" in front, for screen readers. */
const CREDIT_FIRST = /^(?:nguồn|chụp lại) hình ảnh,/;

/** Whether a line is a caption by its credit ("… Ảnh: TTXVN") or its table cell. */
export function isCaptionLine(line: string): boolean {
	if (line.length > LONGEST_CAPTION) {
		return false;
	}
	const lower = line.toLowerCase();
	if ((line.startsWith('|') && TABLE_ROW.test(line)) || CREDIT_FIRST.test(lower)) {
		return true;
	}
	const tail = lower.slice(-110);
	return CREDIT_WORD.test(tail) && CREDIT.test(tail);
}
