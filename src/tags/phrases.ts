import {fold} from '../text/fold.ts';
import {follows, type Words} from './words.ts';

interface Phrase<Value> {
	words: readonly string[];
	value: Value;
}

type Rows<Value> = Map<string, Phrase<Value>[]>;

/** Phrases by their first and by their last word, the longest first. */
export interface Phrases<Value> {
	readonly byFirst: ReadonlyMap<string, readonly Phrase<Value>[]>;
	readonly byLast: ReadonlyMap<string, readonly Phrase<Value>[]>;
}

/** Where a phrase ends (exclusive, in words) and what it stands for. */
export interface PhraseMatch<Value> {
	end: number;
	/** Number of its words. */
	length: number;
	value: Value;
}

function add<Value>(rows: Rows<Value>, word: string | undefined, phrase: Phrase<Value>): void {
	if (!word) return;
	const row = rows.get(word);
	if (row) row.push(phrase);
	else rows.set(word, [phrase]);
}

/** Builds a table of phrases from lists separated by "|", each list with one value. Spellings are folded. */
export function phrases<Value>(lists: readonly (readonly [string, Value])[]): Phrases<Value> {
	const byFirst: Rows<Value> = new Map();
	const byLast: Rows<Value> = new Map();
	for (const [list, value] of lists) {
		for (const phrase of fold(list).text.toLowerCase().split('|')) {
			const words = phrase.trim().split(/\s+/);
			add(byFirst, words[0], {words, value});
			add(byLast, words.at(-1), {words, value});
		}
	}
	for (const rows of [byFirst, byLast])
		for (const row of rows.values()) row.sort((one, other) => other.words.length - one.words.length);
	return {byFirst, byLast};
}

function matches(words: Words, at: number, phrase: readonly string[]): boolean {
	for (let offset = 0; offset < phrase.length; offset++) {
		if (words.low[at + offset] !== phrase[offset] || (offset > 0 && !follows(words, at + offset))) return false;
	}
	return true;
}

/** The longest phrase that starts at word `at`, in any case; null where there is none. */
export function matchPhrase<Value>(table: Phrases<Value>, words: Words, at: number): PhraseMatch<Value> | null {
	const row = table.byFirst.get(words.low[at] ?? '');
	const found = row?.find((phrase) => matches(words, at, phrase.words));
	return found ? {end: at + found.words.length, length: found.words.length, value: found.value} : null;
}

/** The longest phrase that ends right before word `at`, in the same line; null where there is none. */
export function phraseBefore<Value>(table: Phrases<Value>, words: Words, at: number): PhraseMatch<Value> | null {
	const row = table.byLast.get(words.low[at - 1] ?? '');
	if (!row || !follows(words, at)) return null;
	const found = row.find(
		(phrase) => at >= phrase.words.length && matches(words, at - phrase.words.length, phrase.words),
	);
	return found ? {end: at, length: found.words.length, value: found.value} : null;
}
