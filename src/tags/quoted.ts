import type {Candidate} from './candidate.ts';
import type {MentionType} from './mention.ts';
import {phraseBefore, phrases} from './phrases.ts';
import {weights} from './weights.ts';
import {isCapital, Shape, type Words} from './words.ts';

/** Words before a quotation that say what its words name. */
const kinds = phrases<MentionType>([
	['dự án|chương trình|đề án|sáng kiến|chiến dịch|tiểu dự án|gói dự án|hợp phần|cuộc vận động|phong trào', 'programme'],
	[
		'hội thảo|tọa đàm|hội nghị|diễn đàn|triển lãm|cuộc thi|liên hoan|lễ hội|chuyên đề|hội thảo quốc tế|hội thảo khoa học|talkshow|tuần lễ|ngày hội|giao lưu|buổi tọa đàm|sự kiện|chủ đề hội thảo|diễn tập|cuộc diễn tập|giải thưởng',
		'event',
	],
	['phi chính phủ|công ty|tập đoàn|câu lạc bộ|nhóm', 'organisation'],
]);
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

/** Projects, seminars and the like whose names stand in quotation marks: 'Dự án "…"'. */
export function readQuoted(words: Words): Candidate[] {
	const candidates: Candidate[] = [];
	for (let at = 1; at < words.length; at++) {
		if (words.low[at] !== '"') continue;
		const kind =
			phraseBefore(kinds, words, at) ?? (words.low[at - 1] === ':' ? phraseBefore(kinds, words, at - 1) : null);
		const end = kind ? closing(words, at) : -1;
		if (!kind || end < 0) continue;
		if (!isCapital(words, at + 1) && words.shapes[at + 1] !== Shape.number) continue;
		const score = SCORES[kind.value] ?? 0;
		candidates.push({start: at + 1, end, type: kind.value, score, reason: 'quoted name after its kind'});
		at = end;
	}
	return candidates;
}
