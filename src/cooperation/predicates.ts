import {phraseBefore, phrases} from '../tags/phrases.ts';
import type {WordRow} from '../tags/words.ts';
import {type Cue, cueAt, isNoun, isWeak} from './act-cues.ts';
import type {CueKind} from './acts.ts';
import type {Layout, Sentence} from './sentences.ts';
import {type Names, type Phrase, phrasesBefore} from './speakers.ts';

/**
 * What stands before a verb of saying: the sentence's start or a joint (its subject was dropped or stands there), or the
 * verb that governs it (it is the content of that). `besides`: "đồng thời"; `loose`: a person's title begins there without any joint.
 */
export type Edge = 'open' | 'comma' | 'semicolon' | 'and' | 'besides' | 'loose' | 'content';

/** A verb of saying in predicate position. Numbers are words, `to` exclusive. */
export interface Predicate {
	kind: CueKind;
	/** The verb itself. */
	from: number;
	to: number;
	/** Its clause's first word: the subject's, or the verb's with the adverbs before it. */
	start: number;
	subject: Phrase | null;
	edge: Edge;
	/** "không", "chưa" before the verb. */
	negated: boolean;
	/** "được … cho biết". */
	passive: boolean;
	/** "sẽ" between subject and verb. */
	future: boolean;
	/** Its verb is as often no act of its own. */
	weak: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const ADVERBS = words(
	'đã đang cũng rất luôn tiếp tục vừa mới còn đều cùng hết sức chân thành trân trọng nhiệt liệt một lần nữa đặc biệt xin muốn thẳng thắn mạnh mẽ hoàn toàn cơ bản chính thức sớm không chưa chẳng lại thường xuyên vẫn hiện vui mừng sâu sắc nhất quán sẽ hân hạnh cao nồng ấm trực tiếp công khai qua nay',
);
/** Adverbs that also end a clause before: they belong to the verb only when nothing else is known. */
const NEGATIONS = words('không chưa chẳng');
const JOINTS: Readonly<Record<string, Edge>> = {
	',': 'comma',
	';': 'semicolon',
	và: 'and',
	song: 'comma',
	nhưng: 'comma',
	còn: 'comma',
	':': 'semicolon',
	'"': 'semicolon',
	']': 'comma',
	'-': 'comma',
	'…': 'comma',
	'.': 'comma',
	thì: 'comma',
	'*': 'comma',
	'+': 'comma',
	'>': 'comma',
};
const openers = phrases<true>([
	[
		`đồng thời|qua đó|trong đó|theo đó|từ đó|bên cạnh đó|do đó|nhân dịp này|nhân dịp đó|ngoài ra|đặc biệt|cũng như|đến nay|hiện nay|vì vậy|đồng thời cũng|về phần mình|về phía mình|thời gian tới|trong thời gian tới|tại đây|sau đó|tiếp đó|vì thế|hiện|mới đây|đáng chú ý|một mặt|mặt khác|thực tế|trên tinh thần đó|với tinh thần đó|theo tinh thần đó|tại buổi tiếp|tại cuộc gặp|tại cuộc hội đàm|tại buổi làm việc|tại hội đàm|dịp này|cùng với đó|trên cơ sở đó`,
		true,
	],
]);
/** Words before a name that make it part of another phrase: no subject begins after them. */
const BLOCKS = words(
	'mà do được bị việc khi của với cho để bởi từ về như theo là sự giữa vì nếu dù trước sau nhằm tới đến gồm thăm tiếp gặp mời trong trên dưới tại ở cùng giúp sang bằng qua khiến làm nhờ chào đón hội đàm cả đối thuộc ngoài vào trao tặng',
);

/** The first of the adverbs before a verb. */
function adverbsBefore({words: row, covered}: Layout, sentence: Sentence, at: number): number {
	let start = at;
	while (
		start > sentence.from &&
		at - start < 8 &&
		covered[start - 1] === -1 &&
		ADVERBS.has(row.low[start - 1] ?? '')
	) {
		start -= 1;
	}
	return start;
}

/** Whether a mark leads into the content of the verb before: a colon anywhere, a comma right behind the verb. */
const isInContent = (mark: string, at: number, last: Predicate | undefined): boolean =>
	last !== undefined && (mark === ':' || (mark === ',' && at - 1 === last.to));

/** What a clause may begin after at word `at`; null where the word before it goes on into it. */
function edgeBefore({words: row}: Layout, sentence: Sentence, at: number, last: Predicate | undefined): Edge | null {
	if (at <= sentence.from) return 'open';
	if (last && at <= last.to) return 'content';
	const before = row.low[at - 1] ?? '';
	if (before === 'rằng' || before === 'là') return last && at - 1 <= last.to + 1 ? 'content' : null;
	const joint = JOINTS[before];
	if (joint && isInContent(before, at, last)) return 'content';
	if (joint) return at - 1 === sentence.from ? 'open' : joint;
	const opener = phraseBefore(openers, row, at);
	return opener ? edgeOfOpener(row, sentence, at - opener.length) : null;
}

/** What stands before an opening phrase ("đồng thời", "qua đó") at word `at`. */
function edgeOfOpener({low}: WordRow, sentence: Sentence, at: number): Edge | null {
	if (at <= sentence.from) return 'open';
	if (low[at] === 'đồng') return 'besides';
	return JOINTS[low[at - 1] ?? ''] ?? null;
}

/** A subject with what it begins after. */
interface Subject {
	phrase: Phrase;
	edge: Edge;
	passive: boolean;
}

/** The subject right before a verb; null where no clause can begin with it. */
function subjectBefore(
	layout: Layout,
	sentence: Sentence,
	at: number,
	last: Predicate | undefined,
	names: Names,
): Subject | null {
	const readings = phrasesBefore(layout, sentence, at, names).reverse();
	for (const [number, phrase] of readings.entries()) {
		const isPerson = phrase.party.kind === 'person';
		// A shorter reading counts only where a new clause begins with a person: "… của Lào và Bộ trưởng A nói".
		if (number > 0 && !isPerson) break;
		const edge = edgeBefore(layout, sentence, phrase.from, last);
		if (edge) return {phrase, edge, passive: false};
		const before = layout.words.low[phrase.from - 1] ?? '';
		if (before === 'được' && isPerson && !last) return {phrase, edge: 'open', passive: true};
		if (isPerson && !BLOCKS.has(before)) return {phrase, edge: 'loose', passive: false};
	}
	return null;
}

/** A person and a description between commas before the verb: "ông A, Vụ trưởng Vụ B, nói", "Vụ trưởng Vụ B, ông A, nói". */
function describedSubject(
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

/** Acts whose verb is seldom anything but a predicate. */
const FINITE: ReadonlySet<CueKind> = new Set<CueKind>(['tell', 'hold', 'request', 'thank', 'praise', 'agree', 'aside']);
/** How far a subject may stand before its verb, in words. */
const FAR = 24;
/** Words between a name and a verb that show another verb there. */
const VERBS = words(
	'đã sẽ đang là được bị cần phải nên có mà do khi để nhằm đến tới thăm tiếp gặp dự hội sang , ; : "',
);

/** Words that begin what may stand between a subject and its verb: a place, a day, others who join in. */
const ADJUNCTS = words('tại trong ở và cùng thay một hôm ngày sáng chiều tối trưa trên nhân với ( - mới cũng khi');

/** Words that begin a day or its time. */
const DAYS = words('hôm ngày sáng chiều tối trưa');

/** The person whose name ends at word `end`, or a side before a day, if a clause begins with it. */
function subjectAt(
	layout: Layout,
	sentence: Sentence,
	end: number,
	last: Predicate | undefined,
	names: Names,
): Subject | null {
	const {covered} = layout;
	if ((covered[end - 1] ?? -1) < 0 || covered[end] === covered[end - 1]) return null;
	const phrase = phrasesBefore(layout, sentence, end, names).at(-1);
	const edge = phrase ? edgeBefore(layout, sentence, phrase.from, last) : null;
	const isClear = phrase?.party.kind === 'person' || (edge === 'open' && DAYS.has(layout.words.low[end] ?? ''));
	return phrase && edge && edge !== 'content' && isClear ? {phrase, edge, passive: false} : null;
}

/**
 * A person, or a side before a day, at the start of the clause whose verb stands further on ("Đại sứ A tại buổi lễ nhấn mạnh", "Ông A và bạn bè cho
 * rằng"); null where another verb lies between.
 */
function distantSubject(
	layout: Layout,
	sentence: Sentence,
	at: number,
	last: Predicate | undefined,
	names: Names,
): Subject | null {
	const limit = Math.max(sentence.from, last?.to ?? 0, at - FAR);
	for (let end = at - 1; end > limit; end -= 1) {
		const subject = subjectAt(layout, sentence, end, last, names);
		if (subject) return ADJUNCTS.has(layout.words.low[end] ?? '') ? subject : null;
		if (layout.covered[end - 1] === -1 && VERBS.has(layout.words.low[end - 1] ?? '')) return null;
	}
	return null;
}

const NEVER_DROPPED: ReadonlySet<CueKind> = new Set<CueKind>(['will', 'must', 'may']);
/** After these, what follows a comma is more of what was asked, promised or agreed. */
const REPORTING: ReadonlySet<CueKind> = new Set<CueKind>(['tell', 'hold']);
const LISTING: ReadonlySet<CueKind> = new Set<CueKind>([
	'request',
	'promise',
	'agree',
	'will',
	'must',
	'stance',
	'give',
	'may',
]);

/** Whether a weak verb without subject is an act of its own where it stands. */
function isOwnThoughWeak(kind: CueKind, edge: Edge, last: Predicate | undefined): boolean {
	if (edge === 'open' || edge === 'besides') return true;
	if (!last) return edge === 'semicolon';
	if (kind === 'promise' && edge === 'semicolon') return true;
	const isTold = REPORTING.has(last.kind) && (edge !== 'semicolon' || kind === 'agree' || kind === 'give');
	return !LISTING.has(last.kind) && !isTold;
}

/** Whether a verb without subject is an act of the same speaker, not one of the things that the verb before it names. */
function isOwnAct(layout: Layout, cue: Cue, start: number, edge: Edge, last: Predicate | undefined): boolean {
	if (edge === 'content') return true;
	if (cue.kind === 'stance') return edge === 'semicolon' && last !== undefined && !LISTING.has(last.kind);
	if (NEVER_DROPPED.has(cue.kind)) return edge === 'open' && cue.kind === 'will';
	const isJoined = last !== undefined && (edge === 'and' || edge === 'comma') && start - last.to === 1;
	return isJoined || !isWeak(layout, cue) || isOwnThoughWeak(cue.kind, edge, last);
}

function predicateOf(
	layout: Layout,
	sentence: Sentence,
	cue: Cue,
	last: Predicate | undefined,
	names: Names,
): Predicate | null {
	const {words: row} = layout;
	if (!cue.carried && isNoun(layout, cue)) return null;
	const start = adverbsBefore(layout, sentence, cue.from);
	const adverbs = row.low.slice(start, cue.from);
	const negated = adverbs.some((word) => NEGATIONS.has(word));
	const future = adverbs.includes('sẽ');
	const weak = isWeak(layout, cue);
	const common = {kind: cue.kind, from: cue.from, to: cue.to, negated, future, weak, passive: false};
	// "sẽ ký", "cần thống nhất": the verb after these is what shall be done.
	if (last && start <= last.from) return null;
	const edge = edgeBefore(layout, sentence, start, last);
	const isClear = cue.kind === 'tell' || (FINITE.has(cue.kind) && !weak);
	const subject =
		subjectBefore(layout, sentence, start, last, names) ??
		describedSubject(layout, sentence, start, last, names) ??
		(isClear ? distantSubject(layout, sentence, start, last, names) : null);
	if (subject)
		return {
			...common,
			start: subject.phrase.from,
			subject: subject.phrase,
			edge: subject.edge,
			passive: subject.passive,
		};
	if (edge && isOwnAct(layout, cue, start, edge, last)) return {...common, start, subject: null, edge};
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
