import type {Candidate} from './candidate.ts';
import type {MentionType} from './mention.ts';
import {type Lists, matchPhrase, phraseBefore, phrases} from './phrases.ts';
import {table} from './vocabulary.ts';
import {weights} from './weights.ts';
import {isCapital, Shape, type Words} from './words.ts';

/** Words before a quotation that say what its words name. */
const kinds = table<MentionType>('quotedKinds');
/** They as they are written down. */
export const quotedKindLists: Lists<MentionType> = [
	[
		'dự án|học bổng|chương trình|đề án|sáng kiến|chiến dịch|tiểu dự án|gói dự án|hợp phần|cuộc vận động|phong trào',
		'programme',
	],
	[
		'hội thảo|tọa đàm|hội nghị|diễn đàn|triển lãm|cuộc thi|liên hoan|lễ hội|chuyên đề|hội thảo quốc tế|hội thảo khoa học|talkshow|tuần lễ|ngày hội|giao lưu|buổi tọa đàm|sự kiện|chủ đề hội thảo|diễn tập|cuộc diễn tập|giải thưởng',
		'event',
	],
	['phi chính phủ|đảng|công ty|tập đoàn|câu lạc bộ|nhóm', 'organisation'],
];
const LONGEST = 40;
const SCORES: Partial<Record<MentionType, number>> = {
	programme: weights.programme,
	event: weights.event,
	organisation: weights.organisationNamed,
};

/** End of the quotation that opens at the sign `at`: the next quote sign in the same block; -1 where there is none near. */
function closing(words: Words, at: number): number {
	for (let end = at + 2; end - at < LONGEST && end < words.length; end++) {
		if (words.blocks[end] !== words.blocks[at]) return -1;
		if (words.low[end] === '"') return end;
	}
	return -1;
}

/** End of the name in the brackets that open at a word: '"Xe lăn hy vọng" (Wheelchairs of Hope)'; 0 where there are none. */
function bracketed(words: Words, at: number): number {
	if (words.low[at] !== '(' || !isCapital(words, at + 1)) return 0;
	for (let end = at + 2; end - at < 10 && end < words.length; end++) if (words.low[end] === ')') return end;
	return 0;
}

/** The kind that the words before a quote sign give, with or without a colon between. */
function kindBefore(words: Words, at: number): MentionType | null {
	const colon = words.low[at - 1] === ':';
	return phraseBefore(kinds, words, colon ? at - 1 : at)?.value ?? null;
}

/** The quotation's own first words say what it names: '"Chương trình …"'. */
const inside = phrases<MentionType>([
	['chương trình|dự án|đề án|sáng kiến|chiến dịch', 'programme'],
	['hội thảo|tọa đàm|diễn đàn|triển lãm|lễ hội|tuần lễ', 'event'],
]);

/** Fewest words that such a quotation has. */
const FEWEST = 5;

function kindInside(words: Words, at: number): MentionType | null {
	const kind = isCapital(words, at + 1) ? matchPhrase(inside, words, at + 1) : null;
	return kind && closing(words, at) - at > FEWEST ? kind.value : null;
}

/** The quotation that opens at a sign: a project's or an event's name, and its other name in brackets. */
function readQuotation(words: Words, at: number): Candidate[] {
	const type = words.low[at] === '"' ? (kindBefore(words, at) ?? kindInside(words, at)) : null;
	const named = isCapital(words, at + 1) || words.shapes[at + 1] === Shape.number;
	const end = type && named ? closing(words, at) : -1;
	if (!type || end < 0) return [];
	const score = SCORES[type] ?? 0;
	// 'Đảng "Nước Nga thống nhất"' with a capital is the whole name.
	const party = type === 'organisation' && words.low[at - 1] === 'đảng' && isCapital(words, at - 1);
	const [start, last] = party ? [at - 1, end + 1] : [at + 1, end];
	const quoted: Candidate = {start, end: last, type, score, reason: 'quoted name after its kind'};
	const other = bracketed(words, end + 1);
	if (other === 0) return [quoted];
	return [quoted, {start: end + 2, end: other, type, score, reason: 'other name of a quoted one'}];
}

/** Projects, seminars and the like whose names stand in quotation marks: 'Dự án "…"'. */
export function readQuoted(words: Words): Candidate[] {
	const candidates: Candidate[] = [];
	for (let at = 1; at < words.length; at++) {
		const found = readQuotation(words, at);
		candidates.push(...found);
		at = found.at(-1)?.end ?? at;
	}
	return candidates;
}
