import {fold} from '../text/fold.ts';
import {openRows, type Rows, type WrittenRows, writeRows} from './rows.ts';
import type {Table} from './vocabulary.ts';
import {follows, type WordRow, type Words} from './words.ts';

/** Phrases as they are written down: lists separated by "|", each with what its phrases stand for. */
export type Lists<Value> = readonly (readonly [string, Value])[];

/** One phrase of a table: its words and what it stands for. */
export interface Phrase<Value> {
	words: readonly string[];
	value: Value;
}

type Growing<Value> = Map<string, Phrase<Value>[]>;

/** Phrases by their first and by their last word, the longest first. */
export interface Phrases<Value> {
	readonly byFirst: Rows<readonly Phrase<Value>[]>;
	readonly byLast: Rows<readonly Phrase<Value>[]>;
}

/** Where a phrase ends (exclusive, in words) and what it stands for. */
export interface PhraseMatch<Value> {
	end: number;
	/** Number of its words. */
	length: number;
	value: Value;
}

function add<Value>(rows: Growing<Value>, word: string | undefined, phrase: Phrase<Value>): void {
	if (!word) return;
	const row = rows.get(word);
	if (row) row.push(phrase);
	else rows.set(word, [phrase]);
}

/** Phrases by word, all of them at hand. */
interface Built<Value> {
	byFirst: ReadonlyMap<string, readonly Phrase<Value>[]>;
	byLast: ReadonlyMap<string, readonly Phrase<Value>[]>;
}

/** Builds a table of phrases from lists in any spelling: they are folded, in lower case. */
export function phrases<Value>(lists: Lists<Value>): Built<Value> {
	const byFirst: Growing<Value> = new Map();
	const byLast: Growing<Value> = new Map();
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

/** A table as it is compiled; `Value` is what its phrases stand for. */
export interface CompiledPhrases<Value> {
	byFirst: WrittenRows;
	byLast: WrittenRows;
	/** Never there: it makes tables of different values different types. */
	value?: Value;
}

/** Compiles lists into a table that can be written as JSON. */
export function compilePhrases<Value>(lists: Lists<Value>): CompiledPhrases<Value> {
	const {byFirst, byLast} = phrases(lists);
	return {byFirst: writeRows(byFirst), byLast: writeRows(byLast)};
}

/** Opens a compiled table for matching. */
export const openPhrases = <Value>({byFirst, byLast}: CompiledPhrases<Value>): Phrases<Value> => ({
	byFirst: openRows(byFirst),
	byLast: openRows(byLast),
});

function matches(words: WordRow, at: number, phrase: readonly string[]): boolean {
	for (let offset = 0; offset < phrase.length; offset++) {
		if (words.low[at + offset] !== phrase[offset] || (offset > 0 && !follows(words, at + offset))) return false;
	}
	return true;
}

type Row<Value> = readonly Phrase<Value>[] | undefined;

/** The phrases of a table in the code, or of one of the vocabulary, that begin with word `at`. */
function beginning<Value>(table: Phrases<Value> | Table<Value>, words: WordRow | Words, at: number): Row<Value> {
	if ('byFirst' in table) return table.byFirst.get(words.low[at] ?? '');
	return (words as Words).firsts[at]?.[table.place] as Row<Value>;
}

/** Those that end with it. */
function ending<Value>(table: Phrases<Value> | Table<Value>, words: WordRow | Words, at: number): Row<Value> {
	if ('byLast' in table) return table.byLast.get(words.low[at] ?? '');
	return (words as Words).lasts[at]?.[table.place] as Row<Value>;
}

export function matchPhrase<Value>(table: Phrases<Value>, words: WordRow, at: number): PhraseMatch<Value> | null;
export function matchPhrase<Value>(table: Table<Value>, words: Words, at: number): PhraseMatch<Value> | null;
/** The longest phrase that starts at word `at`, in any case; null where there is none. */
export function matchPhrase<Value>(
	table: Phrases<Value> | Table<Value>,
	words: WordRow | Words,
	at: number,
): PhraseMatch<Value> | null {
	const row = beginning(table, words, at);
	const found = row?.find((phrase) => matches(words, at, phrase.words));
	return found ? {end: at + found.words.length, length: found.words.length, value: found.value} : null;
}

/** Whether a word by itself is in a table of the vocabulary. */
export const isWord = (table: Table<unknown>, words: Words, at: number): boolean =>
	words.firsts[at]?.[table.place]?.some((phrase) => phrase.words.length === 1) ?? false;

export function phraseBefore<Value>(table: Phrases<Value>, words: WordRow, at: number): PhraseMatch<Value> | null;
export function phraseBefore<Value>(table: Table<Value>, words: Words, at: number): PhraseMatch<Value> | null;
/** The longest phrase that ends right before word `at`, in the same line; null where there is none. */
export function phraseBefore<Value>(
	table: Phrases<Value> | Table<Value>,
	words: WordRow | Words,
	at: number,
): PhraseMatch<Value> | null {
	const row = ending(table, words, at - 1);
	if (!row || !follows(words, at)) return null;
	const found = row.find(
		(phrase) => at >= phrase.words.length && matches(words, at - phrase.words.length, phrase.words),
	);
	return found ? {end: at, length: found.words.length, value: found.value} : null;
}
