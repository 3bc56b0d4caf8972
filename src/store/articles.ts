import type {ReadArticle, ReaderDatabase} from './reader.ts';

/** Most articles that are remembered as read; beyond it the oldest go. */
const MOST = 5000;

/** Remembers an article as read. */
export function rememberArticle(database: ReaderDatabase, article: ReadArticle): Promise<void> {
	return database.transaction('rw', [database.articles], async () => {
		await database.articles.put(article);
		await database.articles.orderBy('read').reverse().offset(MOST).delete();
	});
}
