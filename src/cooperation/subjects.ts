import {isWord, type Lists, phraseBefore} from '../tags/phrases.ts';
import {table} from '../tags/vocabulary.ts';
import {edgeBefore} from './edges.ts';
import type {Names} from './names.ts';
import type {Edge, Predicate} from './predicate.ts';
import type {Layout, Sentence} from './sentences.ts';
import {type Phrase, phrasesBefore} from './speakers.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words before a name that make it part of another phrase: no subject begins after them. */
export const blockLists: Lists<true> = [
	[
		'mà|do|được|bị|việc|khi|của|với|cho|để|bởi|từ|về|như|theo|là|sự|giữa|vì|nếu|dù|trước|sau|nhằm|tới|đến|gồm|thăm|tiếp|gặp|mời|trong|trên|dưới|tại|ở|cùng|giúp|sang|bằng|qua|khiến|làm|nhờ|chào|đón|hội|đàm|cả|đối|thuộc|ngoài|vào|trao|tặng',
		true,
	],
];
const BLOCKS = table<true>('blocks');

/** What is passed on in a notice is said by the one whose notice it is. */
export const passedNoticeLists: Lists<true> = [
	[
		'thông tin từ|tin từ|nguồn tin từ|thông báo từ|thông cáo từ|tuyên bố từ|thông cáo của|tuyên bố của|thông báo của|thông cáo báo chí của|văn bản của|công bố của|báo cáo của',
		true,
	],
];
const NOTICES = table<true>('passedNotices');
/** A subject with what it begins after. */
export interface Subject {
	phrase: Phrase;
	edge: Edge;
	passive: boolean;
}

/** The subject right before a verb; null where no clause can begin with it. */
export function subjectBefore(
	layout: Layout,
	sentence: Sentence,
	at: number,
	last: Predicate | undefined,
	names: Names,
	isSource: boolean,
): Subject | null {
	const readings = phrasesBefore(layout, sentence, at, names).reverse();
	for (const [number, phrase] of readings.entries()) {
		const isPerson = phrase.party.kind === 'person' || phrase.party.kind === 'self';
		// A shorter reading counts only where a new clause begins with a person ("… của Lào và Bộ trưởng A nói") or with
		// the source that ends the sentence ("… với Bộ trưởng A, Bộ B cho biết").
		if (number > 0 && !isPerson && !(isSource && layout.words.low[phrase.from - 1] === ',')) break;
		const edge = edgeBefore(layout, sentence, phrase.from, last);
		const subject = edge ? {phrase, edge, passive: false} : subjectInside(layout, phrase, last);
		if (subject) return subject;
	}
	return null;
}

/** A subject that no clause begins with: "được ông A cho biết", "thông cáo của Bộ B nêu rõ", a person whom no word binds. */
function subjectInside({words: row}: Layout, phrase: Phrase, last: Predicate | undefined): Subject | null {
	const before = row.low[phrase.from - 1] ?? '';
	const {kind} = phrase.party;
	const isPassive = before === 'được' && (kind === 'person' || kind === 'self');
	if (!last && isPassive) return {phrase, edge: 'open', passive: true};
	if (!last && phraseBefore(NOTICES, row, phrase.from)) return {phrase, edge: 'open', passive: false};
	return kind === 'person' && !isWord(BLOCKS, row, phrase.from - 1) ? {phrase, edge: 'loose', passive: false} : null;
}

/** A person and a description between commas before the verb: "ông A, Vụ trưởng Vụ B, nói", "Vụ trưởng Vụ B, ông A, nói". */
export function describedSubject(
	layout: Layout,
	sentence: Sentence,
	at: number,
	last: Predicate | undefined,
	names: Names,
): Subject | null {
	if (layout.words.low[at - 1] !== ',') return null;
	const readings = phrasesBefore(layout, sentence, at - 1, names);
	const phrase = readings.at(-1);
	const isDescribed =
		phrase?.party.kind === 'person' && layout.words.low.slice(Math.max(0, phrase.from - 1), at - 1).includes(',');
	const edge = phrase && isDescribed ? edgeBefore(layout, sentence, phrase.from, last) : null;
	return phrase && edge ? {phrase, edge, passive: false} : null;
}

/** How far a subject may stand before its verb, in words. */
const FAR = 24;
/** Words between a name and a verb that show another verb there. */
const VERBS = words(
	'đã sẽ đang là được bị cần phải nên có mà do khi để nhằm đến tới thăm tiếp gặp dự hội sang , ; : "',
);

/** Words that begin what may stand between a subject and its verb: a place, a day, others who join in. */
const ADJUNCTS = words(
	'tại trong ở và cùng thay một hôm ngày sáng chiều tối trưa trên nhân với ( - mới cũng khi hồi vào vừa',
);

/** Words that begin a day or its time. */
const DAYS = words('hôm ngày sáng chiều tối trưa hồi vào vừa');

/** The person whose name ends at word `end`, or a side before a day, if a clause begins with it. */
function subjectAt(
	layout: Layout,
	sentence: Sentence,
	end: number,
	last: Predicate | undefined,
	names: Names,
	isSource: boolean,
): Subject | null {
	if (!endsMention(layout, end)) return null;
	const readings = phrasesBefore(layout, sentence, end, names);
	const atComma = isSource ? readings.find(({from}) => layout.words.low[from - 1] === ',') : undefined;
	const phrase = atComma ?? readings.at(-1);
	const edge = phrase ? edgeBefore(layout, sentence, phrase.from, last) : null;
	if (!phrase || !edge || edge === 'content') return null;
	const isDated = DAYS.has(layout.words.low[end] ?? '') && mayBeSide(edge, isSource || !last);
	return phrase.party.kind === 'person' || isDated ? {phrase, edge, passive: false} : null;
}

const endsMention = ({covered}: Layout, end: number): boolean =>
	(covered[end - 1] ?? -1) >= 0 && covered[end] !== covered[end - 1];

/** Whether a side before a day is a subject: "Theo hãng A, Nhật Bản ngày 3/4 tuyên bố …", "…, Bộ B ngày 3/4 cho biết". */
const mayBeSide = (edge: Edge | null, isAlone: boolean): boolean => edge === 'open' || (edge === 'comma' && isAlone);

/**
 * A person, or a side before a day, at the start of the clause whose verb stands further on ("Đại sứ A tại buổi lễ nhấn mạnh", "Ông A và bạn bè cho
 * rằng"); null where another verb lies between.
 */
export function distantSubject(
	layout: Layout,
	sentence: Sentence,
	at: number,
	last: Predicate | undefined,
	names: Names,
	{isSource, isClear}: {isSource: boolean; isClear: boolean},
): Subject | null {
	const limit = Math.max(sentence.from, last?.to ?? 0, at - FAR);
	const openers = isClear ? ADJUNCTS : DAYS;
	for (let end = at - 1; end > limit; end -= 1) {
		const subject = subjectAt(layout, sentence, end, last, names, isSource);
		if (subject) return openers.has(layout.words.low[end] ?? '') ? subject : null;
		if (isVerb(layout, end - 1)) return null;
	}
	return null;
}

/** Whether another verb shows at a word; what "khi" right behind a name leads in is an adjunct ("bà A khi hội đàm đã …"). */
function isVerb(layout: Layout, at: number): boolean {
	const {low} = layout.words;
	if ((layout.covered[at] ?? -1) >= 0 || !VERBS.has(low[at] ?? '')) return false;
	return low[at] === 'khi' ? !endsMention(layout, at) : low[at - 1] !== 'khi';
}

/** How many words may stand behind the verb of a source that ends its sentence: a day, a place. */
const LONGEST_TRAIL = 8;

/** Whether a verb ends its sentence, but for when or where it was said. */
export function isTrailing({words: {low}}: Layout, {to}: Sentence, end: number): boolean {
	let stop = to;
	while (stop > end && ['.', '"', '…', '!', '/'].includes(low[stop - 1] ?? '')) stop -= 1;
	const next = low[end] ?? '';
	return stop === end || (stop - end <= LONGEST_TRAIL && (ADJUNCTS.has(next) || next === 'thêm' || next === 'vào'));
}
