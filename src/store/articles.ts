import type {Article} from '../article/article.ts';
import type {Statement} from '../cooperation/statement.ts';
import type {Reading} from '../reading.ts';
import {keysOf} from '../story/candidates.ts';
import {fingerprintOf} from '../story/fingerprint.ts';
import {actorsOf} from '../story/frame.ts';
import {hashOf} from '../story/hash.ts';
import {type Telling, tellingOf} from '../story/telling.ts';
import type {ReadArticle, ReaderDatabase, ReadStatement} from './reader.ts';
import type {Rows} from './rows.ts';

/** Most articles that are remembered as read; beyond it the oldest go. */
const MOST = 30_000;

/** An article with what the engine found in it. */
export interface Remembered {
	article: ReadArticle;
	text: string;
	statements: readonly Statement[];
	telling: Telling;
}

/** What is remembered of an article that was read. */
export function rememberedOf(record: Omit<ReadArticle, 'entities'>, article: Article, reading: Reading): Remembered {
	const {verdict, mentions, statements} = reading;
	const telling = tellingOf(article, reading);
	const day = telling.frame.day ?? telling.frame.published;
	return {
		article: {
			...record,
			...(day === null ? {} : {day}),
			...(verdict.place === undefined ? {} : {place: verdict.place}),
			entities: [...new Set(mentions.flatMap(({entity}) => entity ?? []))],
			actors: [...telling.frame.people],
			bodies: actorsOf(
				mentions.filter(({entity}) => entity),
				'organisation',
			),
		},
		text: article.text,
		statements,
		telling,
	};
}

/** The tables that hold what was read. */
export const readTables = ({articles, tellings, texts, statements}: ReaderDatabase): Rows<unknown, string>[] =>
	[articles, tellings, texts, statements] as Rows<unknown, string>[];

function statementsOf({article, text, statements}: Remembered): ReadStatement[] {
	return statements.map((statement) => {
		const quote = text.slice(statement.start, statement.end);
		const id = `${article.key}#${(hashOf(quote) >>> 0).toString(36)}`;
		return {...statement, id, article: article.key, day: article.day ?? '', quote, entities: statement.entities ?? []};
	});
}

async function forgetStatements({statements}: ReaderDatabase, article: string): Promise<void> {
	await statements.where('article').equals(article).delete();
}

/** Forgets those that were read longest ago, where there are too many. */
async function prune(database: ReaderDatabase, most: number): Promise<void> {
	if ((await database.articles.count()) <= most) return;
	const old = await database.articles.orderBy('read').reverse().offset(most).primaryKeys();
	for (const table of [database.articles, database.tellings, database.texts]) await table.bulkDelete(old);
	for (const key of old) await forgetStatements(database, key);
}

/**
 * Remembers an article as read, in place of what was remembered of it before.
 * @param most articles that are remembered
 */
export function rememberArticle(database: ReaderDatabase, remembered: Remembered, most = MOST): Promise<void> {
	const {article, text, telling} = remembered;
	const {key} = article;
	return database.transaction('rw', readTables(database), async () => {
		await database.articles.put(article);
		await database.texts.put({key, text});
		await database.tellings.put({key, keys: keysOf(fingerprintOf(telling)), telling});
		await forgetStatements(database, key);
		await database.statements.bulkPut(statementsOf(remembered));
		await prune(database, most);
	});
}
