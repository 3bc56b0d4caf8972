import type {Countries} from './countries.ts';
import {completions} from './fields.ts';
import type {HeadKind} from './heads.ts';
import type {Hits} from './hits.ts';
import {matchPhrase} from './phrases.ts';
import type {Places} from './places.ts';
import {follows, Gap, Shape, type Words} from './words.ts';

/** What the reading of names looks things up in. */
export interface Ground {
	words: Words;
	hits: Hits;
	countries: Countries;
	places: Places;
	/** Organisations of the dataset by their first word: the longest one's end. */
	organisations: ReadonlyMap<number, number>;
}

/** The words after an organisation's head that belong to its name. */
export interface NameTail {
	end: number;
	/** Known fields, proper capitals, and names of other organisations found in it. */
	fields: number;
	proper: number;
	nested: number;
	/** ISO alpha-2 of the country at its end. */
	owner: string | null;
	/** Where the country at its end begins; `end` where there is none. */
	ownerStart: number;
	/** It ends in a place or a level of administration. */
	placed: boolean;
	/** The name holds a pair of countries. */
	paired: boolean;
}

/** The place a name has been read to. */
export interface Cursor extends NameTail {
	ground: Ground;
	kind: HeadKind;
	/** How many names this one stands inside of. */
	depth: number;
	start: number;
}

/** Whether a word stands in the same line as the one before it. */
export const near = (words: Words, at: number): boolean => follows(words, at) && words.gaps[at] !== Gap.break;

/** First syllables of the nouns that complete a ministry's field; others are verbs of what it does. */
const MINISTRIES = new Set(['quốc', 'nông', 'công', 'xã', 'liên', 'ngoài']);

/** Takes lower-case nouns that complete the capitalised word before them. */
export function complete(cursor: Cursor): void {
	const {words} = cursor.ground;
	for (;;) {
		const at = cursor.end;
		if (words.shapes[at] !== Shape.lower || !near(words, at)) return;
		const found = matchPhrase(completions, words, at);
		if (!found || (cursor.kind === 'ministry' && !MINISTRIES.has(words.low[at] ?? ''))) return;
		cursor.end = found.end;
	}
}
