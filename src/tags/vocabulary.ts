import {type Lists, openPhrases, type Phrases} from './phrases.ts';

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

/** The tables of words that readings are made with. */
export type Vocabulary = readonly Phrases<unknown>[];

/** The lists of each table, as they are compiled: folded, in lower case. */
export type VocabularyLists = Readonly<Record<TableName, Lists<unknown>>>;

/** Refers to a table of the vocabulary. */
export const table = <Value>(name: TableName): Table<Value> => ({place: NAMES.indexOf(name)});

/** Opens the tables for matching. */
export const openVocabulary = (lists: VocabularyLists): Vocabulary => NAMES.map((name) => openPhrases(lists[name]));
