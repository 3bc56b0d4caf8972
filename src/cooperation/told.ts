import {type Lists, matchPhrase} from '../tags/phrases.ts';
import {table} from '../tags/vocabulary.ts';
import {Shape} from '../tags/words.ts';
import type {Clause, Time} from './deed.ts';
import type {Layout} from './sentences.ts';
import type {Act} from './statement.ts';

/** Words that begin a phrase which says when or under what the content holds. */
export const FRONTED: ReadonlySet<string> = new Set(
	'trong với sau trước khi nếu để nhằm ngoài bên trên từ tại theo do vì qua'.split(' '),
);
/** Words that say how something is valued. */
export const judgementLists: Lists<true> = [
	[
		`quan trọng|tốt đẹp|tích cực|tiềm năng|hiệu quả|mật thiết|chặt chẽ|gắn bó|ngày càng|đối tác|to lớn|sâu sắc|thuận lợi|thiết thực|ý nghĩa|minh chứng|hàng đầu|điển hình|nền tảng|cầu nối|cơ hội|thách thức|khó khăn|mạnh mẽ|tin cậy|rất|hết sức|vô cùng|vai trò|nhất quán|lập trường|tôn trọng|coi trọng|ủng hộ|bền vững|vững chắc|phát triển tốt|ấn tượng|tuyệt vời|đáng kể|xứng đáng|không thể|vinh dự|truyền thống|tin tưởng|bước tiến|dấu mốc|cột mốc|đúng đắn|lợi thế|thế mạnh|cần thiết|hữu nghị|thể hiện|khẳng định|đoàn kết|tinh thần|ngưỡng mộ|gần gũi|tương đồng|đóng góp|góp phần|tình cảm|may mắn|tốt nhất|tốt hơn|nhất định|chắc chắn|ưu tiên|động lực|kỳ vọng|lợi ích`,
		true,
	],
];
const JUDGEMENT = table<true>('judgements');
export const planLists: Lists<Time> = [
	['sẽ|dự kiến|sắp|sắp tới', 'future'],
	['có thể|nếu', 'hypothetical'],
	['đã|đang|vừa|hiện|hiện nay|ngày càng|là|luôn|không có|chưa có|không phải', 'done'],
];
const PLAN = table<Time>('plans');

/** Whether what is told holds only on a condition. */
export function hasCondition({words: {low}}: Pick<Layout, 'words'>, from: number, to: number): boolean {
	for (let at = from; at < to && low[at] !== ';'; at += 1) if (low[at] === 'nếu') return true;
	return false;
}

/** When what is told happens, by the first word of time in it. */
export function timeOf({words}: Pick<Layout, 'words'>, from: number, to: number): Time {
	if (hasCondition({words}, from, to)) return 'hypothetical';
	let isAdjunct = FRONTED.has(words.low[from] ?? '');
	for (let at = from; at < to && words.low[at] !== ';' && words.low[at] !== '.'; at += 1) {
		if (words.low[at] === ',') isAdjunct = FRONTED.has(words.low[at + 1] ?? '');
		const time = isAdjunct ? null : matchPhrase(PLAN, words, at);
		if (time) return time.value;
	}
	return 'done';
}

/** Whether a content says how something is valued, rather than a fact with its figures. */
export function isJudgement(
	layout: Layout,
	from: number,
	to: number,
): {judged: boolean; counted: boolean; first: boolean} {
	const {words, covered, mentions} = layout;
	let [judged, counted, first] = [false, false, false];
	for (let at = from; at < to; at += 1) {
		if (words.low[at] === ';') break;
		const type = mentions[covered[at] ?? -1]?.type;
		const isFree = type === undefined;
		counted ||= type === 'money' || type === 'date' || (isFree && words.shapes[at] === Shape.number);
		if (judged || !isFree || !matchPhrase(JUDGEMENT, words, at)) continue;
		judged = true;
		first = !counted;
	}
	return {judged, counted, first};
}

const DONE: ReadonlySet<string> = new Set(['đã', 'vừa', 'mới']);

/** Whether what is told opens with what was done: "cho biết đã …". */
const isDone = ({words: {low}}: Layout, from: number): boolean =>
	low.slice(from, from + 3).some((word) => DONE.has(word));

/** What a reporting verb does whose content has no act of its own. */
export function toldAct(layout: Layout, {head, end}: Clause): Act {
	const {judged, counted, first} = isJudgement(layout, head.to, end);
	// Speech without a verb of its own that tells what was done: "Hai đoàn đã gặp nhau".
	const isFact =
		counted || (head.from === head.to && layout.words.low.slice(head.to, end).some((word) => DONE.has(word)));
	if (head.kind === 'hold') return isFact && !judged ? 'announce' : 'affirm';
	return judged && first && !isDone(layout, head.to) ? 'affirm' : 'announce';
}
