import {Kind, kindOf} from '../text/letters.ts';
import {attributedAfter, namedNext} from './attribution.ts';
import {clausesOf, plainHead, type Spoken} from './clauses.ts';
import {deedOf} from './deeds.ts';
import type {Names} from './names.ts';
import {isOwnSide} from './own-side.ts';
import type {Predicate} from './predicate.ts';
import {predicatesIn} from './predicates.ts';
import type {Layout, Quotation, Sentence} from './sentences.ts';
import type {Party} from './speakers.ts';

/** Direct speech in a sentence: what is quoted, by whom. */
export interface Speech {
	quotation: Quotation;
	speaker: Party;
	/** The clauses of the sentence before the quotation, the one that reports it left out. */
	before: Spoken[];
	/** Where the clause begins that reports it, if it stands before. */
	lead: number | null;
}

/** Fewer words between quotation marks are a name or a turn of phrase. */
const SHORTEST = 6;
/** A quotation without attribution is the last speaker's only if it is a paragraph of so many words. */
const SHORTEST_ALONE = 10;
/** How far the reporting verb may stand before the quotation mark, in words. */
const REACH = 3;

/** The verbs of saying of a sentence, but for those in names and turns of phrase between quotation marks. */
export function openPredicates(layout: Layout, sentence: Sentence, names: Names): Predicate[] {
	return predicatesIn(layout, sentence, names).filter(({from}) => layout.quoted[from] === -1);
}

/** The clauses before a quotation, where the last of them reports it ("ông A nói: “…"). */
function reportingBefore(
	layout: Layout,
	sentence: Sentence,
	{open}: Quotation,
	names: Names,
	before: Party | null,
): Spoken[] {
	if (open <= sentence.from) return [];
	const bounds = {...sentence, to: open};
	const clauses = clausesOf(layout, bounds, predicatesIn(layout, bounds, names), {before, quoted: null}, names);
	const last = clauses.at(-1);
	const end = last ? (last.content.at(-1)?.to ?? last.head.to) : 0;
	const isColon = layout.words.low[open - 1] === ':';
	return last && (open - end < REACH || (isColon && open - end < 12)) ? clauses : [];
}

/** A quotation of more words is speech though its sentence goes on behind it. */
const LONGEST_PHRASE = 12;

/** Whether what stands between quotation marks is a phrase of its sentence: "cho rằng “A và B” là cần thiết". */
function isPhrase({words: {low}, covered}: Layout, {from, to}: Sentence, {open, close}: Quotation): boolean {
	if (close - open > LONGEST_PHRASE || open <= from || close >= to || low[open - 1] === ':') return false;
	return (kindOf((low[close] ?? ' ').charCodeAt(0)) & Kind.lower) !== 0 && (covered[close] ?? -1) < 0;
}

/** Of a sentence with more quotations than this no further one is read. */
const MOST_TRIES = 6;

/** The sentences of an article in which somebody is quoted. */
export class QuotedSpeech {
	readonly #layout: Layout;
	readonly #names: Names;
	/** Speakers by number of quotation, found when its first sentence is read. */
	readonly #speakers = new Map<number, Party | null>();
	#sentence = 0;

	constructor(layout: Layout, names: Names) {
		this.#layout = layout;
		this.#names = names;
	}

	/** The end of the sentence in which a quotation is closed. Sentences are read in order. */
	#endOf({close}: Quotation): number {
		const {sentences} = this.#layout;
		while (this.#sentence < sentences.length - 1 && (sentences[this.#sentence]?.to ?? 0) < close) this.#sentence += 1;
		return Math.max(sentences[this.#sentence]?.to ?? close, close);
	}

	/** What is quoted in a sentence, and by whom; null where nobody is. `before`: who spoke last. */
	read(sentence: Sentence, before: Party | null): Speech | null {
		const {quoted, quotations} = this.#layout;
		let last = -1;
		let tries = 0;
		for (let at = sentence.from; at < sentence.to; at += 1) {
			const number = quoted[at] ?? -1;
			const quotation = quotations[number];
			if (number === last || !quotation) continue;
			last = number;
			if (quotation.close - quotation.open < SHORTEST || isPhrase(this.#layout, sentence, quotation)) continue;
			if (tries++ === MOST_TRIES) return null;
			const clauses = reportingBefore(this.#layout, sentence, quotation, this.#names, before);
			const speaker = this.#speakerOf(number, quotation, clauses.at(-1)?.speaker ?? null, sentence, before);
			const lead = clauses.at(-1)?.head.start ?? null;
			if (speaker) return {quotation, speaker, before: clauses.slice(0, -1), lead};
		}
		return null;
	}

	#speakerOf(
		number: number,
		quotation: Quotation,
		reporter: Party | null,
		sentence: Sentence,
		before: Party | null,
	): Party | null {
		const known = this.#speakers.get(number);
		if (known !== undefined) return known;
		const end = this.#endOf(quotation);
		// Behind the sentence in which the quotation is closed.
		const next = this.#layout.sentences[this.#sentence + 1];
		const isLeading = quotation.open <= sentence.from;
		const isAlone =
			quotation.open === sentence.from &&
			quotation.close >= end - 1 &&
			quotation.close - quotation.open >= SHORTEST_ALONE;
		const speaker =
			reporter ??
			(isLeading ? attributedAfter(this.#layout, quotation, end, this.#names, before) : null) ??
			(isAlone && next ? namedNext(this.#layout, next, this.#names) : null) ??
			(isAlone ? before : null);
		this.#speakers.set(number, speaker);
		return speaker;
	}
}

/** The clauses of a sentence of direct speech: those before the quotation, what is done in it, and those after. */
export function quotedClauses(layout: Layout, sentence: Sentence, speech: Speech, names: Names): Spoken[] {
	const {quotation, speaker, before, lead} = speech;
	const from = Math.max(sentence.from, quotation.open + 1);
	const bounds = {...sentence, from, to: Math.min(sentence.to, quotation.close - 1)};
	const voices = {before: speaker, quoted: speaker};
	const own = predicatesIn(layout, bounds, names).filter(({subject}) => !subject || isOwnSide(subject.party, speaker));
	const inner = clausesOf(layout, bounds, own, voices, names);
	const after = clausesAfter(layout, sentence, speech, names);
	const head = plainHead(from, from, 'hold');
	const whole = {head, content: [], end: bounds.to, speaker};
	const [first] = inner;
	const opening = !first || hasOpening(layout, from, first) ? [{...whole, end: first?.head.start ?? whole.end}] : [];
	const spoken = differing(layout, [...opening, ...inner]).map((clause, at) =>
		at === 0 && lead !== null ? {...clause, head: {...clause.head, start: lead}} : clause,
	);
	return [...before, ...spoken, ...after];
}

/** Words of which one stands in most clauses. */
const FINITE: ReadonlySet<string> = new Set('là đã đang sẽ có rất được luôn cần phải vẫn đều'.split(' '));
/** Words that begin a phrase or clause which depends on the one behind it. */
const DEPENDENT: ReadonlySet<string> = new Set(
	'trong với sau trước khi nếu để nhằm ngoài bên trên từ tại theo do vì bởi dù mặc thông qua như dựa'.split(' '),
);
const SHORTEST_CLAUSE = 6;

/** Whether a clause of its own stands before the first verb of saying in a quotation. */
function hasOpening({words: {low}}: Layout, from: number, {head}: Spoken): boolean {
	if (head.start - from < SHORTEST_CLAUSE || DEPENDENT.has(low[from] ?? '')) return false;
	const isParted = [',', ';', 'và'].includes(low[head.start - 1] ?? '');
	return isParted && low.slice(from, head.start).some((word) => FINITE.has(word));
}

/** Clauses of one sentence of speech, but for those that go on with the act of the one before. */
function differing(layout: Layout, clauses: readonly Spoken[]): Spoken[] {
	const kept: Spoken[] = [];
	for (const clause of clauses) {
		const last = kept.at(-1);
		const isSame = last && deedOf(layout, last, last.speaker)?.act === deedOf(layout, clause, clause.speaker)?.act;
		if (!isSame) kept.push(clause);
	}
	return kept;
}

/** What the speaker does besides, in the words behind the attribution: "…”, ông A nói và cảm ơn B". */
function clausesAfter(layout: Layout, sentence: Sentence, {quotation, speaker}: Speech, names: Names): Spoken[] {
	const bounds = {...sentence, from: quotation.close};
	if (bounds.from >= sentence.to) return [];
	const [first, ...rest] = predicatesIn(layout, bounds, names);
	if (!first) return [];
	const others = first.subject ? rest : [first, ...rest];
	return clausesOf(layout, bounds, others, {before: speaker, quoted: speaker}, names)
		.filter(({head}) => head.subject === null && head.edge !== 'content')
		.map((clause) => ({...clause, speaker}));
}
