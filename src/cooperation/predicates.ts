import {isWord, type Lists, phraseBefore} from '../tags/phrases.ts';
import {table} from '../tags/vocabulary.ts';
import type {WordRow} from '../tags/words.ts';
import {type Cue, cueAt, isNoun, isWeak} from './act-cues.ts';
import type {CueKind} from './acts.ts';
import {afterAdjunct, edgeBefore} from './edges.ts';
import type {Names} from './names.ts';
import {isOwnAct} from './own-acts.ts';
import type {Predicate} from './predicate.ts';
import type {Layout, Sentence} from './sentences.ts';
import {describedSubject, distantSubject, isTrailing, subjectBefore} from './subjects.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Syllables of adverbs that stand before a verb. */
export const adverbLists: Lists<true> = [
	[
		'đã|đang|cũng|rất|luôn|tiếp|tục|vừa|mới|còn|đều|cùng|hết|sức|chân|thành|trân|trọng|nhiệt|liệt|một|lần|nữa|đặc|biệt|xin|muốn|thẳng|thắn|mạnh|mẽ|hoàn|toàn|cơ|bản|chính|thức|sớm|không|chưa|chẳng|lại|thường|xuyên|vẫn|hiện|vui|mừng|sâu|sắc|nhất|quán|sẽ|hân|hạnh|cao|nồng|ấm|trực|công|khai|qua|nay|lên|tiếng|hơn|nhiều|từng|liên|đồng|loạt|kế|đó|sau',
		true,
	],
];
const ADVERBS = table<true>('adverbs');
/** Adverbs that also end a clause before: they belong to the verb only when nothing else is known. */
const NEGATIONS = words('không chưa chẳng');
/** Giving a notice before the verb that says what it holds. */
export const preambleLists: Lists<true> = [
	[
		'ra thông cáo|ra thông báo|ra tuyên bố|phát thông cáo|phát đi thông cáo|đưa ra tuyên bố|đưa ra thông báo|đưa ra thông cáo|có bài phát biểu|có tuyên bố|có thông báo|phát biểu|có văn bản|có công văn|gửi công văn|ra thông cáo báo chí|trả lời phỏng vấn',
		true,
	],
];
const PREAMBLES = table<true>('preambles');

/** The first of the adverbs before a verb. */
function adverbsBefore({words: row, covered}: Layout, sentence: Sentence, at: number): number {
	let start = at;
	while (start > sentence.from && at - start < 8 && covered[start - 1] === -1 && isWord(ADVERBS, row, start - 1)) {
		start -= 1;
	}
	return start;
}

/** Acts whose verb is seldom anything but a predicate. */
const FINITE: ReadonlySet<CueKind> = new Set<CueKind>([
	'tell',
	'hold',
	'request',
	'thank',
	'praise',
	'agree',
	'aside',
	'give',
	'invite',
]);
/** The word behind the subject in "Ông đồng thời mong muốn". */
const behindBesides = ({low}: WordRow, start: number): number =>
	low[start - 2] === 'đồng' && low[start - 1] === 'thời' ? start - 2 : start;

function predicateOf(
	layout: Layout,
	sentence: Sentence,
	cue: Cue,
	last: Predicate | undefined,
	names: Names,
): Predicate | null {
	const {words: row} = layout;
	if (!cue.carried && isNoun(layout, cue)) return null;
	const preamble = phraseBefore(PREAMBLES, row, cue.from)?.length ?? 0;
	const start = adverbsBefore(layout, sentence, cue.from - preamble);
	const adverbs = row.low.slice(start, cue.from);
	const negated = adverbs.some((word) => NEGATIONS.has(word));
	const future = adverbs.includes('sẽ');
	const weak = isWeak(layout, cue);
	const common = {kind: cue.kind, from: cue.from, to: cue.to, negated, future, weak, passive: false};
	// "sẽ ký", "cần thống nhất": the verb after these is what shall be done.
	if (last && start <= last.from) return null;
	const edge = afterAdjunct(layout, cue, start, last) ?? edgeBefore(layout, sentence, start, last);
	const isSource = cue.kind === 'tell' && isTrailing(layout, sentence, cue.to);
	const isPredicate = FINITE.has(cue.kind) || cue.carried === true;
	const isClear = cue.kind === 'tell' || (isPredicate && !weak);
	const subject =
		subjectBefore(layout, sentence, behindBesides(row, start), last, names, isSource) ??
		describedSubject(layout, sentence, start, last, names) ??
		(isPredicate ? distantSubject(layout, sentence, start, last, names, {isSource, isClear}) : null);
	if (subject)
		return {
			...common,
			start: subject.phrase.from,
			subject: subject.phrase,
			edge: subject.edge,
			passive: subject.passive,
		};
	if (edge && isOwnAct(layout, sentence, cue, start, edge, last)) return {...common, start, subject: null, edge};
	return null;
}

/** The verbs of saying of a sentence that stand as predicates, in order. */
export function predicatesIn(layout: Layout, sentence: Sentence, names: Names): Predicate[] {
	const found: Predicate[] = [];
	for (let at = sentence.from; at < sentence.to; at += 1) {
		if ((layout.covered[at] ?? -1) >= 0) continue;
		const cue = cueAt(layout, at, sentence.to);
		if (!cue) continue;
		const predicate = cue.kind === 'none' ? null : predicateOf(layout, sentence, cue, found.at(-1), names);
		if (predicate) found.push(predicate);
		if (predicate || cue.kind === 'none') at = cue.to - 1;
	}
	return found;
}
