import type {Annotation} from '../annotation/annotation.ts';
import type {Commitment, CommitmentState, CommitmentWords} from '../messages/commitment.ts';
import {ofArticle} from './annotations.ts';
import {type Brief, isNamedIn} from './briefs.ts';
import {latestFirst} from './digest.ts';
import type {ReadArticle, ReaderDatabase, ReadStatement} from './reader.ts';
import {type Live, live} from './watch.ts';

// What the files of the library are made of: read by the extension's own pages, written by nobody here.

/** Most articles whose statements and notes are laid into one file, the latest first. */
export const MOST_IN_FILE = 300;

/** The articles in which all of some records are named, in their order. */
export const naming = (briefs: readonly Brief[], ids: readonly string[]): Brief[] =>
	briefs.filter((brief) => ids.every((id) => isNamedIn(brief, id)));

/** What was said in some articles, and what the reader kept of them. */
export interface Said {
	/** Of those articles, the latest first. */
	statements: ReadStatement[];
	annotations: Annotation[];
}

async function saidIn(database: ReaderDatabase, keys: readonly string[], ids: readonly string[]): Promise<Said> {
	const [first = '', ...others] = ids;
	return database.transaction('r', [database.statements, database.annotations], async () => {
		const [said, kept, linked] = await Promise.all([
			Promise.all(keys.map((key) => database.statements.where('article').equals(key).toArray())),
			Promise.all(keys.map((key) => ofArticle(database, key))),
			others.length > 0 ? [] : database.annotations.where('entity').equals(first).toArray(),
		]);
		const annotations = new Map([...kept.flat(), ...linked].map((annotation) => [annotation.id, annotation]));
		return {
			statements: said.flat().sort(latestFirst),
			annotations: [...annotations.values()].filter(({deleted}) => !deleted),
		};
	});
}

/** What was said in the latest of some articles, what was kept of them, and what the reader linked to the record `ids` alone. */
export const watchSaid = (articles: readonly Brief[], ids: readonly string[]): Live<Said> => {
	const keys = articles.slice(0, MOST_IN_FILE).map(({key}) => key);
	return live((database) => saidIn(database, keys, ids));
};

/** Articles by their keys, as far as they are remembered. */
export const articlesBy = (database: ReaderDatabase, keys: readonly string[]): Promise<(ReadArticle | undefined)[]> =>
	database.articles.bulkGet(keys);

/** A promise or a request. */
export interface Stated {
	/** Of the statement. */
	id: string;
	words: Omit<CommitmentWords, 'title' | 'outlet' | 'url' | 'partners'> & Partial<CommitmentWords>;
}

/** Promises and requests. */
export interface AllStated {
	all: Stated[];
	/** False while only the latest of many are read. */
	whole: boolean;
}

const COMMITTING = ['promise', 'request'] as const;
/** How many of each are read first: as many as are listed before the reader asks for more, and some over. */
const FIRST = 50;
/** After every day. */
const EVER = '\uffff';

async function statedBy(
	database: ReaderDatabase,
	act: CommitmentWords['act'],
	most: number | null,
): Promise<{stated: Stated[]; whole: boolean}> {
	const chosen = database.statements.where('[act+day]').between([act, ''], [act, EVER]);
	// A cursor, which going backwards takes, is slow over many. What is of one day stands in the same order in both.
	const rows = most === null ? (await chosen.toArray()).reverse() : await chosen.reverse().limit(most).toArray();
	const stated = rows.filter(({negated}) => !negated).map(({id, ...words}) => ({id, words: {...words, act}}));
	return {stated, whole: most === null || rows.length < most};
}

async function allStated(database: ReaderDatabase, most: number | null): Promise<AllStated> {
	const found = await Promise.all(COMMITTING.map((act) => statedBy(database, act, most)));
	const all = found.flatMap(({stated}) => stated);
	return {all: all.sort((one, other) => latestFirst(one.words, other.words)), whole: found.every(({whole}) => whole)};
}

/** The latest promises and requests of what was read: what a window shows before all are read. */
export const watchLatestStated = (): Live<AllStated> => live((database) => allStated(database, FIRST));

/** Every promise and request of what was read. */
export const watchAllStated = (): Live<AllStated> => live((database) => allStated(database, null));

/** What became of promises and requests. */
export const watchCommitments = (): Live<Commitment[]> => live(({commitments}) => commitments.orderBy('id').toArray());

/** A promise or a request and what became of it. */
export interface Committed extends Stated {
	state: CommitmentState | 'open';
}

/** Promises and requests with what became of them; those too that the reader judged and whose articles are forgotten. */
export function withStates({all, whole}: AllStated, commitments: readonly Commitment[]): Committed[] {
	const states = new Map(commitments.map(({id, state}) => [id, state]));
	const there = new Set(all.map(({id}) => id));
	const alone = whole ? commitments.filter(({id}) => !there.has(id)) : [];
	const found = all.map(({id, words}): Committed => ({id, words, state: states.get(id) ?? 'open'}));
	const forgotten = alone.flatMap(({id, state, words}) => (words ? [{id, state, words}] : []));
	if (forgotten.length === 0) return found;
	return [...found, ...forgotten].sort((one, other) => latestFirst(one.words, other.words));
}
