import {type Lists, openPhrases, type Phrase} from './phrases.ts';

// The large tables of words lie beside the dataset and are read with it: the background starts many times a day, and
// its code is parsed each time.

/** Names of the tables, in the order in which they are held. */
const NAMES = [
	'titles',
	'titleOpeners',
	'titleClosers',
	'honorifics',
	'heads',
	'smallHeads',
	'fields',
	'completions',
	'countryCues',
	'countryVerbs',
	'notCountryBefore',
	'notCountryWords',
] as const;

/** Name of a table of the vocabulary. */
export type TableName = (typeof NAMES)[number];

/** A table of the vocabulary, by its place there; `Value` is what its phrases stand for. */
export interface Table<Value> {
	readonly place: number;
	/** Never there: it makes tables of different values different types. */
	readonly value?: Value;
}

/** The phrases of one word: for each table, by its place, those of the table, the longest first. */
export type PhrasesOfWord = readonly (readonly Phrase<unknown>[] | undefined)[];

/** The tables that readings are made with, by the first and by the last word of their phrases. */
export interface Vocabulary {
	byFirst: ReadonlyMap<string, PhrasesOfWord>;
	byLast: ReadonlyMap<string, PhrasesOfWord>;
}

/** The lists of each table, as they are compiled: folded, in lower case. */
export type VocabularyLists = Readonly<Record<TableName, Lists<unknown>>>;

/** Refers to a table of the vocabulary. */
export const table = <Value>(name: TableName): Table<Value> => ({place: NAMES.indexOf(name)});

/** One look-up by word in place of one in each table. */
function byWord(tables: readonly ReadonlyMap<string, readonly Phrase<unknown>[]>[]): Map<string, PhrasesOfWord> {
	const found = new Map<string, (readonly Phrase<unknown>[] | undefined)[]>();
	for (const [place, table] of tables.entries())
		for (const [word, phrases] of table) {
			const row = found.get(word) ?? new Array(NAMES.length).fill(undefined);
			row[place] = phrases;
			found.set(word, row);
		}
	return found;
}

/** Opens the tables for matching. */
export function openVocabulary(lists: VocabularyLists): Vocabulary {
	const tables = NAMES.map((name) => openPhrases(lists[name]));
	return {byFirst: byWord(tables.map((table) => table.byFirst)), byLast: byWord(tables.map((table) => table.byLast))};
}
