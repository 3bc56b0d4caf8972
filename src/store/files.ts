import type {Annotation} from '../annotation/annotation.ts';
import type {Act} from '../cooperation/statement.ts';
import {ofArticle} from './annotations.ts';
import type {CommitmentState, ReadArticle, ReaderDatabase, ReadStatement} from './reader.ts';
import {type Live, live} from './watch.ts';

// What the files of the library are made of: read by the extension's own pages, written by nobody here.

/** Most articles whose statements and notes are laid into one file, the latest first. */
const MOST = 300;

const latestFirst = (one: {day?: string}, other: {day?: string}): number =>
	(other.day ?? '') < (one.day ?? '') ? -1 : (other.day ?? '') > (one.day ?? '') ? 1 : 0;

/** Every article about cooperation that was read, the latest event first. */
export const watchArticles = (): Live<ReadArticle[]> =>
	live(async (database) => (await database.articles.orderBy('read').toArray()).sort(latestFirst));

/** All that is kept on one or several sides or persons together. */
export interface File {
	/** In which all of them are named. */
	articles: ReadArticle[];
	/** Of those articles, the latest first. */
	statements: ReadStatement[];
	annotations: Annotation[];
}

async function articlesNaming(database: ReaderDatabase, ids: readonly string[]): Promise<ReadArticle[]> {
	const [first = '', ...others] = ids;
	const found = await database.articles.where('entities').equals(first).toArray();
	return found.filter(({entities = []}) => others.every((id) => entities.includes(id))).sort(latestFirst);
}

async function fileOf(database: ReaderDatabase, ids: readonly string[]): Promise<File> {
	const articles = await articlesNaming(database, ids);
	const keys = articles.slice(0, MOST).map(({key}) => key);
	const [said, kept] = await Promise.all([
		Promise.all(keys.map((key) => database.statements.where('article').equals(key).toArray())),
		Promise.all(keys.map((key) => ofArticle(database, key))),
	]);
	return {articles, statements: said.flat(), annotations: kept.flat()};
}

/** The file on records of the dataset: on one, or on those that are named together. */
export const watchFile = (ids: readonly string[]): Live<File> => live((database) => fileOf(database, ids));

/** A promise or a request, its article, and what became of it. */
export interface Committed {
	statement: ReadStatement;
	article: ReadArticle | undefined;
	state: CommitmentState | 'open';
}

const COMMITTING: readonly Act[] = ['promise', 'request'];

async function committed(database: ReaderDatabase): Promise<Committed[]> {
	const found = await Promise.all(COMMITTING.map((act) => database.statements.where('act').equals(act).toArray()));
	const statements = found.flat().filter(({negated}) => !negated);
	const [articles, states] = await Promise.all([
		database.articles.bulkGet(statements.map(({article}) => article)),
		database.commitments.bulkGet(statements.map(({id}) => id)),
	]);
	return statements
		.map((statement, at) => ({statement, article: articles[at], state: states[at]?.state ?? ('open' as const)}))
		.sort((one, other) => latestFirst(one.statement, other.statement));
}

/** Every promise and request of what was read, the latest first. */
export const watchCommitments = (): Live<Committed[]> => live(committed);

/** Notes what became of a promise or a request. */
export async function setCommitment(
	database: ReaderDatabase,
	id: string,
	state: CommitmentState | 'open',
	now: string,
): Promise<void> {
	if (state === 'open') await database.commitments.delete(id);
	else await database.commitments.put({id, state, changed: now});
}
