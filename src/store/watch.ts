import {liveQuery, type Observable} from 'dexie';
import type {Annotation} from '../annotation/annotation.ts';
import {ofArticle} from './annotations.ts';
import {type ReadArticle, withReader} from './reader.ts';

// For the extension's own pages, which read the database themselves and are told of every commit, whoever made it.
// They never write: there is one writer, the background.

/** What the reader kept on an article, now and after each change. */
export function watchAnnotations(key: string): Observable<Annotation[]> {
	return liveQuery(() => withReader((database) => ofArticle(database, key)));
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
	return liveQuery(() =>
		withReader(async (database) => {
			const [all, articles] = await Promise.all([
				database.annotations.orderBy('modified').reverse().toArray(),
				database.articles.orderBy('read').reverse().toArray(),
			]);
			const {annotations = [], deleted = []} = Object.groupBy(all, (annotation) =>
				annotation.deleted ? 'deleted' : 'annotations',
			);
			return {annotations, deleted, articles};
		}),
	);
}
