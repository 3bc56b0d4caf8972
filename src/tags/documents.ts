import type {Candidate} from './candidate.ts';
import {matchPhrase, phrases} from './phrases.ts';
import {type Found, LETTERS} from './values.ts';
import {weights} from './weights.ts';
import {follows, Gap, isCapital, Shape, type Words} from './words.ts';

const NUMBERED = new RegExp(
	`(?<![${LETTERS}])(?:[Nn]ghị quyết|[Nn]ghị định|[Tt]hông tư|[Tt]hông tư liên tịch|[Qq]uyết định|[Cc]hỉ thị|[Kk]ết luận|[Qq]uy định|[Cc]ông văn|[Pp]háp lệnh|[Kk]ế hoạch|[Ss]ắc lệnh|[Cc]ông điện|[Hh]ướng dẫn|[Tt]hông báo|Luật|Đạo luật)(?: số)? \\d{1,5}(?:[/-][${LETTERS}\\d]{1,8}){0,5}(?![${LETTERS}])`,
	'g',
);

/** Documents by kind and number in a folded text: "Nghị quyết 72-NQ/TW". A kind written small and a bare number is no document. */
export function readNumberedDocuments(text: string): Found[] {
	const found: Found[] = [];
	for (const match of text.matchAll(NUMBERED)) {
		const [whole] = match;
		const coded = /[/-]/.test(whole) || / số /.test(whole);
		if (!coded && !/^(?:Nghị quyết|Nghị định|Chỉ thị|Quy định)/.test(whole)) continue;
		found.push({start: match.index, end: match.index + whole.length, name: whole});
	}
	return found;
}

const kinds = phrases([
	['luật|bộ luật|pháp lệnh', 'law'],
	[
		'hiệp định|hiệp ước|công ước|nghị định thư|bản ghi nhớ|biên bản ghi nhớ|thỏa thuận|tuyên bố chung|hiến chương|chiến lược|kế hoạch|đề án|quy hoạch|tầm nhìn chung|thư ngỏ|bản thỏa thuận|ý định thư|biên bản hợp tác|hiệp định thương mại tự do|hiệp định khung',
		'paper',
	],
] as const);

/** Words that end a document's title: what was done with it, with whom, when. */
const closers = phrases([
	[
		'giữa|được|đã|sẽ|do|tại|nhằm|để|đang|cũng|vừa|là|của|cho|có|từ|ngày|đến|như|mà|theo|vào|gồm|bao gồm|phù hợp|trong|thông qua|hai bên|ký|có hiệu lực|đặt|tiếp tục|sang|và các|lên|góp phần|với việt nam|với các|này|song phương|sau|trước|nêu|diễn ra|hiện hành|sửa đổi|tuyên bố|quy định|yêu cầu|chất lượng cao|còn|nếu|khi|ra đời|hiện nay|chưa|phải|cần|và hạn chế|mang lại|đều|thì|hết hạn|hồi',
		true,
	],
]);
const LONGEST = 24;
const LAW_VERBS = new Set(['sử', 'chống', 'an']);

/** Whether a document's title has ended before the word `end`. */
function closesTitle(words: Words, end: number): boolean {
	const low = words.low[end] ?? '';
	// "Luật Quản lý, sử dụng tài sản công", "Luật Phòng, chống tham nhũng"
	if (low === ',') return !LAW_VERBS.has(words.low[end + 1] ?? '');
	if (words.shapes[end] === Shape.sign) return !['-', '&', '+'].includes(low);
	if (words.shapes[end] === Shape.lower && matchPhrase(closers, words, end)) return true;
	return low === 'và' && matchPhrase(kinds, words, end + 1) !== null;
}

function titleEnd(words: Words, from: number): number {
	let end = from;
	while (follows(words, end) && end - from < LONGEST && !closesTitle(words, end)) end++;
	while (end > from && ['và', '-', '&', 'về'].includes(words.low[end - 1] ?? '')) end--;
	return end;
}

/** Where a law's name ends with its year: "năm 2016" behind it belongs to it. */
export function withYear(words: Words, end: number): number {
	const at = words.low[end] === 'năm' ? end + 1 : end;
	return words.shapes[at] === Shape.number && words.low[at]?.length === 4 && follows(words, end) ? at + 1 : end;
}

/** A law's name is the capitalised words: "Luật Dược", "Luật Đất đai". */
function lawEnd(words: Words, from: number): number {
	if (!isCapital(words, from) || !follows(words, from)) return from;
	return titleEnd(words, from);
}

/** "Trường Luật …", "Đối tác Chiến lược": a kind behind a capital that opens no sentence is part of another name. */
const isInside = (words: Words, at: number): boolean =>
	words.gaps[at] === Gap.space &&
	((isCapital(words, at - 1) && !words.opens[at - 1]) || /^(?:tác|phận)$/.test(words.low[at - 1] ?? ''));

/** End of the document that starts at a word, 0 where there is none. */
function documentEnd(words: Words, at: number): number {
	const kind = isCapital(words, at) ? matchPhrase(kinds, words, at) : null;
	if (!kind || !follows(words, kind.end)) return 0;
	if (isInside(words, at)) return 0;
	const named = isCapital(words, kind.end);
	if (kind.value === 'law') {
		const end = lawEnd(words, kind.end);
		return end > kind.end ? withYear(words, end) : 0;
	}
	if (!named && (words.low[kind.end] !== 'về' || words.opens[at])) return 0;
	const end = titleEnd(words, kind.end);
	return end - kind.end >= (named ? 2 : 4) ? end : 0;
}

/** Documents by kind and title: "Thỏa thuận Đối tác chiến lược về …", "Luật Dược năm 2016". */
export function readTitledDocuments(words: Words): Candidate[] {
	const candidates: Candidate[] = [];
	for (let at = 0; at < words.length; at++) {
		const end = documentEnd(words, at);
		if (end === 0) continue;
		const reason = 'kind of document and its title';
		candidates.push({start: at, end, type: 'document', score: weights.documentTitled, reason});
	}
	return candidates;
}
