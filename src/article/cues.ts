/**
 * What a line of a Vietnamese news page is by its own words: the same cues serve plain text and pages without classes.
 * Every pattern is anchored at the line's start or end, and lines are bounded before they are matched.
 */

/** Heads of lists that lie outside the article, as whole lines. */
const LIST_HEAD =
	/^(?:>*\s*)(?:(?:các\s+)?tin\s+(?:bài\s+)?(?:liên\s+quan|khác|mới(?:\s+nhất)?|nóng|nổi\s+bật|đọc\s+nhiều|cùng\s+(?:chuyên\s+mục|chủ\s+đề)|xem\s+nhiều|đã\s+đưa|cũ\s+hơn|mới\s+hơn)|(?:các\s+)?bài\s+(?:viết\s+)?(?:liên\s+quan|khác|mới|nổi\s+bật|đọc\s+nhiều|cùng\s+(?:chuyên\s+mục|chủ\s+đề|tác\s+giả))|cùng\s+(?:chuyên\s+mục|chủ\s+đề)|có\s+thể\s+bạn\s+(?:quan\s+tâm|thích)|bạn\s+có\s+thể\s+quan\s+tâm|xem\s+thêm|đọc\s+thêm|đọc\s+tiếp|đọc\s+nhiều|xem\s+nhiều|mới\s+nhất|nổi\s+bật|tham\s+khảo\s+thêm|chủ\s+đề(?:\s+liên\s+quan)?|về\s+trang\s+chủ\s+đề|dòng\s+sự\s+kiện|thông\s+tin\s+cần\s+biết|liên\s+quan|tiêu\s+điểm|đừng\s+bỏ\s+lỡ|tin\s+tài\s+trợ|quảng\s+cáo|video\s+(?:mới|nổi\s+bật|liên\s+quan)|từ\s+khóa|từ\s+khoá|tags?)\s*[:：]?\s*$/iu;

/** A head with a headline behind it on the same line ("Xem thêm: …", ">> …"). */
const LIST_LINE =
	/^(?:>{1,3}|»|[▶►])|^(?:\[?\s*)(?:xem\s+thêm|đọc\s+thêm|tin\s+liên\s+quan|bài\s+liên\s+quan|tham\s+khảo\s+thêm|mời\s+(?:độc\s+giả|bạn\s+đọc|quý\s+vị)\s+(?:xem|đọc|theo\s+dõi|đón)|mời\s+xem|video\s+đang\s+được\s+xem|từ\s+khóa|từ\s+khoá|tags?|chủ\s+đề|dòng\s+sự\s+kiện)\s*(?:\]\s*)?(?:[:：>]|\s(?:thêm|video|các))/iu;

/** Comment forms, sharing, subscription, the foot of the page: what stands under an article. */
const FOOT =
	/^(?:viết\s+bình\s+luận(?:\s+mới)?|bình\s+luận(?:\s*\(\d+\))?|gửi\s+bình\s+luận|ý\s+kiến(?:\s+(?:bạn\s+đọc|của\s+bạn|phản\s+hồi))?|phản\s+hồi|chia\s+sẻ(?:\s+(?:bài\s+viết|facebook|zalo))?|đăng\s+nhập|đăng\s+ký(?:\s+nhận\s+tin)?|in\s+bài(?:\s+viết)?|in\s+trang|gửi\s+email|lưu\s+bài(?:\s+viết)?|thích|theo\s+dõi(?:\s+\S+){0,6}\s+trên(?:\s+google\s+news)?|bấm\s+để\s+.{0,40}|quay\s+lại|trở\s+về|về\s+trang\s+chủ|trang\s+chủ|đầu\s+trang|lên\s+đầu\s+trang|sao\s+chép\s+liên\s+kết|copy\s+link|lấy\s+link!?|nghe\s+(?:bài|đọc\s+bài)|cỡ\s+chữ|google\s+news|facebook|twitter|zalo|email|print|hotline\b.*|liên\s+hệ\s+quảng\s+cáo.*|bản\s+quyền\s+thuộc.*|giấy\s+phép\s+số.*|mã\s+bảo\s+mật|captcha|tắt|hủy|gửi|trả\s+lời|xem\s+trên\s+\S+|zoom|\d+\s+bình\s+luận)\s*[:：]?\s*$/iu;

const COMMENTS =
	/^(?:viết\s+bình\s+luận(?:\s+mới)?|gửi\s+bình\s+luận|bình\s+luận(?:\s*\(\d+\))?|ý\s+kiến\s+(?:bạn\s+đọc|của\s+bạn)|\d+\s+bình\s+luận)\s*[:：]?\s*$/iu;

/** Ends of captions: "Ảnh: TTXVN", "(Ảnh: VIR).", "- Ảnh minh họa", "Nguồn ảnh: Getty". */
const CREDIT =
	/(?:^|[\s(–—.,;|/“”"-])(?:(?:nguồn\s+)?ảnh(?:\s+\p{L}+){0,3}|photo|đồ\s+h[oọ][aạ]|infographic)\s*[:：/]\s*[^!?:：]{1,70}$|(?:^|[(.,–—|-]\s?)(?:hình\s+)?ảnh\s+(?:chỉ\s+mang\s+tính\s+(?:chất\s+)?)?(?:minh\s+h[oọ][aạ]|tư\s+liệu|internet|chụp\s+màn\s+hình)[\s.)\]”"|]*$/iu;
const CREDIT_WORD = /ảnh|photo|đồ\s+h[oọ][aạ]|infographic/iu;
/** "| text |": a caption that stood in a table under its photo, once the page was turned into plain text. */
const TABLE_ROW = /^\|\s*(?!!?\[\s*\])(\S.{2,})\|\s*$/u;
/** BBC Vietnamese writes credit and "caption" in front, for screen readers. */
const CREDIT_FIRST = /^nguồn\s+hình\s+ảnh,|^chụp\s+lại\s+hình\s+ảnh,/iu;
const IMAGE_MARK = /^\|?\s*!\[[^\]]{0,200}\](?:\([^)]{0,500}\))?\s*\|?\s*$/u;

const ADDRESS = /^https?:\/\/\S+$/u;
const SENTENCE_END = /[.!?…:;"”’)\]]\s*$/u;

/** Longest line that a head, a foot or a caption cue is looked for in, in UTF-16 units. */
const SHORT = 120;
const LONGEST_CAPTION = 420;

/** "Tin liên quan", "Xem thêm", "Cùng chuyên mục" as a line of its own. */
export const isListHead = (line: string): boolean => line.length <= SHORT && LIST_HEAD.test(line);

/** "Xem thêm: a headline", ">> a headline". */
export const isListLine = (line: string): boolean => line.length <= 2 * SHORT && LIST_LINE.test(line);

/** "Viết bình luận mới", "Chia sẻ", "In bài viết". */
export const isFoot = (line: string): boolean => line.length <= SHORT && FOOT.test(line);

/** The head of a comment form or of the comments: the article is over. */
export const isCommentHead = (line: string): boolean => line.length <= SHORT && COMMENTS.test(line);

/** A line that is an address and nothing else. */
export const isAddress = (line: string): boolean => ADDRESS.test(line);

/** A place where a photo was, left over from turning a page into text. */
export const isImageMark = (line: string): boolean => line.length <= 720 && IMAGE_MARK.test(line);

/** Whether a line ends as a sentence does; headlines do not. */
export const endsSentence = (line: string): boolean => SENTENCE_END.test(line);

/** Whether a line is a caption by its credit ("… Ảnh: TTXVN") or its table cell. */
export function isCaptionLine(line: string): boolean {
	if (line.length > LONGEST_CAPTION) {
		return false;
	}
	if (TABLE_ROW.test(line) || CREDIT_FIRST.test(line)) {
		return true;
	}
	const tail = line.slice(-110);
	if (!CREDIT_WORD.test(tail)) {
		return false;
	}
	return CREDIT.test(tail);
}
