import {type Lists, type Phrase, phrases} from './phrases.ts';

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
	'givenNames',
	'nameKinds',
	'eventParts',
	'titleEnds',
	'placeKinds',
	'quotedKinds',
	'occasions',
	'sharing',
	'sharedOwners',
	'seats',
	'placeHeads',
	'firmsBehind',
	'firmsBefore',
	'sayings',
	'surnames',
	'foreignKinds',
	'commonSigns',
	'headCompounds',
	'judgements',
	'spoke',
	'attributed',
	'ownBodies',
	'nameCues',
	'humanActs',
	'foreignThings',
	'clubs',
	'openings',
	'commonSurnames',
	'middleNames',
	'functionWords',
	'fieldVerbs',
	'branchless',
	'football',
	'townCues',
	'countryHonours',
	'countryEndings',
	'noBridges',
	'stateForms',
	'creditWords',
	'topicWords',
	'whereabouts',
	'fieldSigns',
] as const;

/** Name of a table of the vocabulary. */
export type TableName = (typeof NAMES)[number];

/** A table of the vocabulary, by its place there; `Value` is what its phrases stand for. */
export interface Table<Value> {
	readonly place: number;
	/** Never there: it makes tables of different values different types. */
	readonly value?: Value;
}

/** The phrases of one word: for each table, by its place, those of the table, the longest first; null where none. */
export type PhrasesOfWord = readonly (readonly Phrase<unknown>[] | null)[];

/** The tables that readings are made with, by the first and by the last word of their phrases. */
export interface Vocabulary {
	byFirst: ReadonlyMap<string, PhrasesOfWord>;
	byLast: ReadonlyMap<string, PhrasesOfWord>;
}

/** A vocabulary as it is compiled, with nothing left to do but to put it into maps. */
export interface CompiledVocabulary {
	byFirst: readonly (readonly [string, PhrasesOfWord])[];
	byLast: readonly (readonly [string, PhrasesOfWord])[];
}

/** Refers to a table of the vocabulary. */
export const table = <Value>(name: TableName): Table<Value> => ({place: NAMES.indexOf(name)});

/** One look-up by word in place of one in each table. */
function byWord(tables: readonly ReadonlyMap<string, readonly Phrase<unknown>[]>[]): [string, PhrasesOfWord][] {
	const found = new Map<string, (readonly Phrase<unknown>[] | null)[]>();
	for (const [place, table] of tables.entries())
		for (const [word, row] of table) {
			const all = found.get(word) ?? Array.from(NAMES, () => null);
			all[place] = row;
			found.set(word, all);
		}
	return [...found];
}

/** Compiles the lists of all tables. */
export function compileVocabulary(lists: Readonly<Record<TableName, Lists<unknown>>>): CompiledVocabulary {
	const tables = NAMES.map((name) => phrases(lists[name]));
	return {byFirst: byWord(tables.map((table) => table.byFirst)), byLast: byWord(tables.map((table) => table.byLast))};
}

/** Opens a compiled vocabulary for matching. */
export const openVocabulary = ({byFirst, byLast}: CompiledVocabulary): Vocabulary => ({
	byFirst: new Map(byFirst),
	byLast: new Map(byLast),
});
