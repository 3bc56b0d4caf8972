import type {Candidate} from './candidate.ts';
import {weights} from './weights.ts';
import type {Words} from './words.ts';

/**
 * Letters and marks for a character class of a pattern without the "u" flag: everything from "À" on but the blocks of
 * punctuation and symbols. Compiling and first running `\p{L}` costs more than the whole search.
 */
export const LETTERS = String.raw`A-Za-z\u00c0-\u1fff\u2c00-\ud7ff`;

/** A value found by its form, in UTF-16 offsets into the folded text. */
export interface Found {
	start: number;
	end: number;
	name: string;
}

/** First word at or after each folded offset; searched once, in rising order. */
function wordAt(words: Words, from: number, offset: number): number {
	let at = from;
	while (at < words.length && (words.starts[at] ?? 0) < offset) at++;
	return at;
}

/** Turns values found by offsets into readings of words; what crosses a block or cuts a word is left out. */
export function asCandidates(words: Words, found: readonly Found[], type: 'date' | 'money' | 'document'): Candidate[] {
	const candidates: Candidate[] = [];
	let from = 0;
	for (const {start, end, name} of found) {
		from = wordAt(words, from, start);
		let last = from;
		while (last < words.length && (words.ends[last] ?? 0) < end) last++;
		if (words.starts[from] !== start || words.ends[last] !== end || words.blocks[from] !== words.blocks[last]) continue;
		const reason =
			type === 'date' ? 'form of a date' : type === 'money' ? 'sum and currency' : 'kind of document and number';
		candidates.push({start: from, end: last + 1, type, score: weights[type], reason, name});
	}
	return candidates;
}
