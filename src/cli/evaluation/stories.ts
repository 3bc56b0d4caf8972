import type {Article} from '../../article/article.ts';
import {compare, type Level} from '../../story/compare.ts';
import type {Found} from '../../story/frame.ts';
import {type Place, placesOf} from '../../story/places.ts';
import {type Telling, tellingOf} from '../../story/telling.ts';
import type {Given} from '../documents.ts';
import {addDecision, emptyTally, type Row} from './tally.ts';
import type {Mistake} from './verdicts.ts';

/** One line of stories-pairs.jsonl. */
export interface GoldPair {
	a: string;
	b: string;
	level: Level;
	note: string;
	/** Rows of [startA, endA, startB, endB], UTF-16 offsets into the two texts. */
	alignment?: [number, number, number, number][];
}

/** A text of the pairs as a document. */
export const storyText = (row: Record<string, unknown>): Given => ({
	id: String(row.id),
	url: typeof row.url === 'string' ? row.url : null,
	title: typeof row.title === 'string' ? row.title : null,
	published: typeof row.date === 'string' ? row.date : null,
	text: String(row.text),
});

/** Least share of the shorter span that must lie in the other for the two to mean one sentence. */
const LEAST_OVERLAP = 0.5;

function isSameSpan(startA: number, endA: number, startB: number, endB: number): boolean {
	const shared = Math.min(endA, endB) - Math.max(startA, startB);
	return shared >= LEAST_OVERLAP * Math.min(endA - startA, endB - startB);
}

const isRow = ({startA, endA, startB, endB}: Place, [fromA, toA, fromB, toB]: readonly number[]): boolean =>
	isSameSpan(startA, endA, fromA ?? 0, toA ?? 0) && isSameSpan(startB, endB, fromB ?? 0, toB ?? 0);

const isOneText = (level: Level): boolean => level === 'same_text';
const isOneEvent = (level: Level): boolean => level === 'same_text' || level === 'same_event';

/** Scores the levels of pairs, and the places of sentences where they are labelled. */
export class StoryScores {
	readonly mistakes: Mistake[] = [];
	readonly #tellings = new Map<string, Telling>();
	readonly #oneText = emptyTally();
	readonly #oneEvent = emptyTally();
	readonly #oneTextNear = emptyTally();
	readonly #oneEventNear = emptyTally();
	readonly #levels = emptyTally();
	readonly #placed = emptyTally();
	/** Of the given places, those that no label has. */
	readonly #wrong = emptyTally();

	/** Prepares a text of the pairs. */
	know(id: string, article: Article, found: Found): void {
		this.#tellings.set(id, tellingOf(article, found));
	}

	/** Compares a pair of known texts. */
	add(pair: GoldPair): void {
		const [a, b] = [this.#tellings.get(pair.a), this.#tellings.get(pair.b)];
		if (!(a && b)) throw new Error(`the text ${a ? pair.b : pair.a} of a pair is missing`);
		const {level, evidence} = compare(a, b);
		addDecision(this.#oneText, isOneText(level), isOneText(pair.level));
		addDecision(this.#oneEvent, isOneEvent(level), isOneEvent(pair.level));
		if (evidence.some(({rule, amount}) => rule === 'days between' && amount <= 1)) {
			addDecision(this.#oneTextNear, isOneText(level), isOneText(pair.level));
			addDecision(this.#oneEventNear, isOneEvent(level), isOneEvent(pair.level));
		}
		this.#levels.wanted += 1;
		if (level === pair.level) this.#levels.right += 1;
		else {
			const why = evidence.map(({rule, amount}) => `${rule} ${amount.toFixed(2)}`).join(', ');
			this.mistakes.push({id: `${pair.a} ${pair.b}`, what: `${pair.level} given as ${level}`, words: why});
		}
		if (pair.alignment) this.#addPlaces(pair, placesOf(a, b));
	}

	#addPlaces({a, b, alignment = []}: GoldPair, places: readonly Place[]): void {
		this.#placed.wanted += alignment.length;
		this.#placed.right += alignment.filter((row) => places.some((place) => isRow(place, row))).length;
		this.#wrong.wanted += places.length;
		for (const {startA, startB} of places.filter((place) => !alignment.some((row) => isRow(place, row)))) {
			this.#wrong.right += 1;
			this.mistakes.push({id: `${a} ${b}`, what: 'sentence placed wrongly', words: `from ${startA} to ${startB}`});
		}
	}

	/** The figures as rows of the printed table. */
	rows(): Row[] {
		return [
			{name: 'same text', tally: this.#oneText, as: 'rates'},
			{name: 'same text or event', tally: this.#oneEvent, as: 'rates'},
			{name: 'same text, a day apart at most', tally: this.#oneTextNear, as: 'rates'},
			{name: 'same text or event, a day apart at most', tally: this.#oneEventNear, as: 'rates'},
			{name: 'level', tally: this.#levels, as: 'share'},
			{name: 'sentences placed', tally: this.#placed, as: 'share'},
			{name: 'placed wrongly', tally: this.#wrong, as: 'share'},
		];
	}
}
