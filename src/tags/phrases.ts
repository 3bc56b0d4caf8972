import {fold} from '../text/fold.ts';
import {follows, type Words} from './words.ts';

interface Phrase<Value> {
	words: readonly string[];
	value: Value;
}

/** Phrases by their first word, the longest first. */
export type Phrases<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>;

/** Where a phrase ends (exclusive, in words) and what it stands for. */
export interface PhraseMatch<Value> {
	end: number;
	/** Number of its words. */
	length: number;
	value: Value;
}

/** Builds a table of phrases from lists separated by "|", each list with one value. Spellings are folded. */
export function phrases<Value>(lists: readonly (readonly [string, Value])[]): Phrases<Value> {
	const table = new Map<string, Phrase<Value>[]>();
	for (const [list, value] of lists) {
		for (const phrase of fold(list).text.toLowerCase().split('|')) {
			const words = phrase.trim().split(/\s+/);
			const first = words[0];
			if (!first) continue;
			const row = table.get(first);
			if (row) row.push({words, value});
			else table.set(first, [{words, value}]);
		}
	}
	for (const row of table.values()) row.sort((one, other) => other.words.length - one.words.length);
	return table;
}

function matches(words: Words, at: number, phrase: readonly string[]): boolean {
	for (let offset = 1; offset < phrase.length; offset++) {
		if (words.low[at + offset] !== phrase[offset] || !follows(words, at + offset)) return false;
	}
	return true;
}

/** The longest phrase that starts at word `at`, in any case; null where there is none. */
export function matchPhrase<Value>(table: Phrases<Value>, words: Words, at: number): PhraseMatch<Value> | null {
	const row = table.get(words.low[at] ?? '');
	if (!row) return null;
	for (const phrase of row) {
		if (matches(words, at, phrase.words))
			return {end: at + phrase.words.length, length: phrase.words.length, value: phrase.value};
	}
	return null;
}

/** Whether a phrase of the table ends right before word `at`. Phrases of up to four words are looked for. */
export function phraseBefore<Value>(table: Phrases<Value>, words: Words, at: number): PhraseMatch<Value> | null {
	for (const length of [4, 3, 2, 1]) {
		const start = at - length;
		if (start < 0 || !follows(words, at)) continue;
		const row = table.get(words.low[start] ?? '');
		const found = row?.find((phrase) => phrase.words.length === length && matches(words, start, phrase.words));
		if (found) return {end: at, length, value: found.value};
	}
	return null;
}
