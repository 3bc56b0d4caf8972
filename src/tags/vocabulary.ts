import {type Lists, type Phrase, phrases} from './phrases.ts';
import {openRows, type Rows, type WrittenRows, writeRows} from './rows.ts';

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
	'standings',
	'preambles',
	'notices',
	'bareGroups',
	'wholeGroups',
	'results',
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
	'clubCues',
	'notPersons',
	'townCues',
	'countryHonours',
	'countryEndings',
	'noBridges',
	'eventWords',
	'networkCues',
	'networkActs',
	'networks',
	'eventBehind',
	'goesOn',
	'placeCues',
	'within',
	'topicOpeners',
	'artists',
	'stateForms',
	'creditWords',
	'topicWords',
	'whereabouts',
	'fieldSigns',
	'ships',
	'foreignMarks',
	'outsideTitles',
	'levels',
	'programmeKinds',
	'spokesmen',
	'dateBounds',
	'pastDates',
	'relativeYears',
	'schedules',
	'invitations',
	'edgeOpeners',
	'passedNotices',
	'passedOn',
	'pairs',
	'carriers',
	'toldEvents',
	'assists',
	'signed',
	'backed',
	'plans',
	'signals',
	'stateBodies',
	'encouraged',
	'ownDeeds',
	'trust',
	'groupMembers',
	'partyNouns',
	'adverbs',
	'blocks',
] as const;

/** Name of a table of the vocabulary. */
export type TableName = (typeof NAMES)[number];

/** A table of the vocabulary, by its place there; `Value` is what its phrases stand for. */
export interface Table<Value> {
	readonly place: number;
	/** Never there: it makes tables of different values different types. */
	readonly value?: Value;
}

/** The phrases of one word: by the place of each table that has some those of the table, the longest first. */
export type PhrasesOfWord = Readonly<Record<number, readonly Phrase<unknown>[]>>;

/** The tables that readings are made with, by the first and by the last word of their phrases. */
export interface Vocabulary {
	byFirst: Rows<PhrasesOfWord>;
	byLast: Rows<PhrasesOfWord>;
}

/** A vocabulary as it is compiled. */
export interface CompiledVocabulary {
	byFirst: WrittenRows;
	byLast: WrittenRows;
}

/** Refers to a table of the vocabulary. */
export const table = <Value>(name: TableName): Table<Value> => ({place: NAMES.indexOf(name)});

/** One look-up by word in place of one in each table. */
function byWord(tables: readonly ReadonlyMap<string, readonly Phrase<unknown>[]>[]): WrittenRows {
	const found = new Map<string, Record<number, readonly Phrase<unknown>[]>>();
	for (const [place, table] of tables.entries())
		for (const [word, row] of table) found.set(word, {...found.get(word), [place]: row});
	return writeRows(found);
}

/** Compiles the lists of all tables. */
export function compileVocabulary(lists: Readonly<Record<TableName, Lists<unknown>>>): CompiledVocabulary {
	const tables = NAMES.map((name) => phrases(lists[name]));
	return {byFirst: byWord(tables.map((table) => table.byFirst)), byLast: byWord(tables.map((table) => table.byLast))};
}

/** Opens a compiled vocabulary for matching. */
export const openVocabulary = ({byFirst, byLast}: CompiledVocabulary): Vocabulary => ({
	byFirst: openRows(byFirst),
	byLast: openRows(byLast),
});
