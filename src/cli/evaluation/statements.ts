import type {Statement} from '../../cooperation/statement.ts';
import {addSets, emptyTally, type Row, type Tally} from './tally.ts';
import type {Mistake} from './verdicts.ts';

interface Span {
	start: number;
	end: number;
}

/** A party by its name, or by where the text names it: what is named by half a sentence is not written down again. */
type GoldParty = string | Span;

/** A labelled statement, with the other readings that may be defended. */
export interface GoldStatement {
	start: number;
	end: number;
	act: string;
	speaker: GoldParty[];
	addressee: GoldParty[];
	/** The phrase, or its place in the text. */
	about?: string | Span | null;
	tense: string;
	negated: boolean;
	cue_start: number;
	act_alt?: string[];
	speaker_alt?: GoldParty[][];
}

/** One line of statements.jsonl. */
export interface GoldStatements {
	id: string;
	statements: GoldStatement[];
	/** Spans left out on purpose: a statement found there is neither right nor wrong. */
	ignore?: {start: number; end: number}[];
	/** After this offset all is furniture. */
	body_end?: number;
}

/** The least share of the two spans together that must lie in both. */
const LEAST_IOU = 0.5;

function iou(one: Span, other: Span): number {
	const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
	return shared <= 0 ? 0 : shared / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}

const isMatch = (found: Statement, gold: GoldStatement): boolean =>
	found.start <= gold.cue_start && gold.cue_start < found.end && iou(found, gold) >= LEAST_IOU;

const namesOf = (parties: readonly GoldParty[], text: string): string[] =>
	parties.map((party) => (typeof party === 'string' ? party : text.slice(party.start, party.end)));

const isSameSet = (one: readonly string[], other: readonly string[]): boolean =>
	one.length === other.length && one.every((name) => other.includes(name));

/** Scores of the statements, strict and with the other readings that the labels allow. */
export class StatementScores {
	readonly mistakes: Mistake[] = [];
	readonly #found = emptyTally();
	readonly #act = emptyTally();
	readonly #actLenient = emptyTally();
	readonly #speaker = emptyTally();
	readonly #speakerLenient = emptyTally();
	readonly #addressee = emptyTally();
	readonly #tense = emptyTally();
	readonly #negated = emptyTally();
	readonly #about = emptyTally();

	add(gold: GoldStatements, text: string, statements: readonly Statement[]): void {
		const free = new Set(statements);
		const note = (what: string, span: Span, words = ''): void => {
			this.mistakes.push({
				id: gold.id,
				what: `${what} ${span.start}`,
				words: words || text.slice(span.start, span.end),
			});
		};
		for (const wanted of gold.statements) {
			const match = [...free].filter((one) => isMatch(one, wanted)).sort((a, b) => iou(b, wanted) - iou(a, wanted))[0];
			this.#found.wanted += 1;
			if (!match) note('statement missed', wanted);
			else {
				free.delete(match);
				this.#found.right += 1;
				this.#compare(match, wanted, text, note);
				this.#compareAbout(match, wanted, text);
			}
		}
		const open = [...free].filter((one) => !isIgnored(one, gold));
		this.#found.given += statements.length - free.size + open.length;
		for (const one of open) note(`statement wrongly found (${one.act})`, one);
	}

	#compare(
		match: Statement,
		gold: GoldStatement,
		text: string,
		note: (what: string, span: Span, words?: string) => void,
	): void {
		const acts = [gold.act, ...(gold.act_alt ?? [])];
		const [speaker, addressee] = [namesOf(gold.speaker, text), namesOf(gold.addressee, text)];
		const speakers = [speaker, ...(gold.speaker_alt ?? []).map((names) => namesOf(names, text))];
		const isAct = acts.includes(match.act);
		const isSpeaker = speakers.some((names) => isSameSet(match.speaker, names));
		count(this.#act, match.act === gold.act);
		count(this.#actLenient, isAct);
		count(this.#speaker, isSameSet(match.speaker, speaker));
		count(this.#speakerLenient, isSpeaker);
		count(this.#tense, match.tense === gold.tense);
		count(this.#negated, match.negated === gold.negated);
		addSets(this.#addressee, match.addressee, addressee);
		if (!isAct) note('act', gold, `${match.act}, labelled ${acts.join(' or ')}`);
		if (!isSpeaker) note('speaker', gold, differing(match.speaker, speaker));
		if (!isSameSet(match.addressee, addressee)) note('addressee', gold, differing(match.addressee, addressee));
		if (match.tense !== gold.tense) note('tense', gold, `${match.tense}, labelled ${gold.tense}`);
		if (match.negated !== gold.negated) note('negated', gold, `${match.negated}, labelled ${gold.negated}`);
	}

	/** What a statement is about is right where it shares words with the labelled phrase. */
	#compareAbout(match: Statement, {about, start}: GoldStatement, text: string): void {
		if (!about) return;
		const gold = typeof about === 'string' ? placeOf(about, start, text) : about;
		const found = placeOf(match.about, match.start, text);
		count(this.#about, found.start < gold.end && gold.start < found.end);
	}

	rows(): Row[] {
		const share = (name: string, tally: Tally): Row => ({name, tally, as: 'share'});
		return [
			{name: 'statements found', tally: this.#found, as: 'rates'},
			share('act right, strict', this.#act),
			share('act right, lenient', this.#actLenient),
			share('speaker right, strict', this.#speaker),
			share('speaker right, lenient', this.#speakerLenient),
			{name: 'addressee', tally: this.#addressee, as: 'rates'},
			share('tense right', this.#tense),
			share('negated right', this.#negated),
			share('about shares words', this.#about),
		];
	}
}

const differing = (found: readonly string[], labelled: readonly string[]): string =>
	`${found.join(' + ') || 'nobody'}, labelled ${labelled.join(' + ') || 'nobody'}`;

function placeOf(phrase: string, from: number, text: string): Span {
	const start = text.indexOf(phrase, from);
	return {start, end: start + phrase.length};
}

function count(tally: Tally, isRight: boolean): void {
	tally.wanted += 1;
	tally.given += 1;
	if (isRight) tally.right += 1;
}

/** Whether more than half of a found statement lies in what was left out on purpose. */
const isIgnored = (found: Statement, {ignore = [], body_end = Number.POSITIVE_INFINITY}: GoldStatements): boolean =>
	found.start >= body_end ||
	ignore.some(
		(span) => Math.min(found.end, span.end) - Math.max(found.start, span.start) > (found.end - found.start) / 2,
	);
