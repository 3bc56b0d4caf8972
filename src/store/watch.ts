import {liveQuery, type Observable} from 'dexie';
import type {Annotation} from '../annotation/annotation.ts';
import {ofArticle} from './annotations.ts';
import {type ReadArticle, withReader} from './reader.ts';

// For the extension's own pages, which read the database themselves and are told of every commit, whoever made it.
// They never write: there is one writer, the background. The queries are async functions because Dexie tells by that
// whether to follow what they read past an await.

/** What the reader kept on an article, now and after each change. */
export function watchAnnotations(key: string): Observable<Annotation[]> {
	return liveQuery(async () => withReader((database) => ofArticle(database, key)));
}

/** Everything the reader kept and read. */
export interface Library {
	/** Last changed first; the deleted ones apart, so that they can be brought back. */
	annotations: Annotation[];
	deleted: Annotation[];
	/** Articles about cooperation that were open, last read first. */
	articles: ReadArticle[];
}

/** Everything the reader kept and read, now and after each change. */
export function watchLibrary(): Observable<Library> {
	return liveQuery(async () =>
		withReader(async (database) => {
			const [all, articles] = await Promise.all([
				database.annotations.orderBy('modified').reverse().toArray(),
				database.articles.orderBy('read').reverse().toArray(),
			]);
			const annotations = all.filter(({deleted}) => !deleted);
			const deleted = all.filter((annotation) => annotation.deleted);
			return {annotations, deleted, articles};
		}),
	);
}
