import {clausesOf, plainHead, type Spoken} from './clauses.ts';
import {isOwnSide} from './deeds.ts';
import {type Predicate, predicatesIn} from './predicates.ts';
import type {Layout, Quotation, Sentence} from './sentences.ts';
import type {Names, Party} from './speakers.ts';

/** Direct speech in a sentence: what is quoted, by whom. */
export interface Speech {
	quotation: Quotation;
	speaker: Party;
	/** The clauses of the sentence before the quotation, the one that reports it left out. */
	before: Spoken[];
}

/** Fewer words between quotation marks are a name or a turn of phrase. */
const SHORTEST = 6;
/** A quotation without attribution is the last speaker's only if it is a paragraph of so many words. */
const SHORTEST_ALONE = 10;
/** How far the reporting verb may stand before the quotation mark, in words. */
const REACH = 3;
/** How far its subject may stand behind the mark: titles go before it. */
const REACH_BEHIND = 25;

/** The verbs of saying of a sentence, but for those in names and turns of phrase between quotation marks. */
export function openPredicates(layout: Layout, sentence: Sentence, names: Names): Predicate[] {
	return predicatesIn(layout, sentence, names).filter(({from}) => layout.quoted[from] === -1);
}

/** Who speaks by the words behind a quotation ("…”, ông A nói"). */
function attributedAfter(
	layout: Layout,
	{close}: Quotation,
	end: number,
	names: Names,
	before: Party | null,
): Party | null {
	const predicates = predicatesIn(layout, {from: close, to: end, block: 0}, names);
	const [first] = predicates;
	if (!first?.subject || first.subject.from - close > REACH_BEHIND) return null;
	return first.subject.party.kind === 'self' ? before : first.subject.party;
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
		for (let at = sentence.from; at < sentence.to; at += 1) {
			const number = quoted[at] ?? -1;
			const quotation = quotations[number];
			if (number === last || !quotation) continue;
			last = number;
			if (quotation.close - quotation.open < SHORTEST) continue;
			const clauses = reportingBefore(this.#layout, sentence, quotation, this.#names, before);
			const speaker = this.#speakerOf(number, quotation, clauses.at(-1)?.speaker ?? null, sentence, before);
			if (speaker) return {quotation, speaker, before: clauses.slice(0, -1)};
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
		const isLeading = quotation.open <= sentence.from;
		const isAlone =
			quotation.open === sentence.from &&
			quotation.close >= end - 1 &&
			quotation.close - quotation.open >= SHORTEST_ALONE;
		const speaker =
			reporter ??
			(isLeading ? attributedAfter(this.#layout, quotation, end, this.#names, before) : null) ??
			(isAlone ? before : null);
		this.#speakers.set(number, speaker);
		return speaker;
	}
}

/** The clauses of a sentence of direct speech: those before the quotation, what is done in it, and those after. */
export function quotedClauses(layout: Layout, sentence: Sentence, speech: Speech, names: Names): Spoken[] {
	const {quotation, speaker, before} = speech;
	const from = Math.max(sentence.from, quotation.open + 1);
	const bounds = {...sentence, from, to: Math.min(sentence.to, quotation.close - 1)};
	const voices = {before: speaker, quoted: speaker};
	const own = predicatesIn(layout, bounds, names).filter(({subject}) => !subject || isOwnSide(subject.party, speaker));
	const inner = clausesOf(layout, bounds, own, voices, names);
	const after = clausesAfter(layout, sentence, speech, names);
	if (inner.length > 0) return [...before, ...inner, ...after];
	const head = plainHead(from, from, 'hold');
	return [...before, {head, content: [], end: bounds.to, speaker}, ...after];
}

/** What the speaker does besides, in the words behind the attribution: "…”, ông A nói và cảm ơn B". */
function clausesAfter(layout: Layout, sentence: Sentence, {quotation, speaker}: Speech, names: Names): Spoken[] {
	const bounds = {...sentence, from: quotation.close};
	if (bounds.from >= sentence.to) return [];
	const [attribution, ...others] = predicatesIn(layout, bounds, names);
	if (!attribution) return [];
	return clausesOf(layout, bounds, others, {before: speaker, quoted: speaker}, names)
		.filter(({head}) => head.subject === null && head.edge !== 'content')
		.map((clause) => ({...clause, speaker}));
}
