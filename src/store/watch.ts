import {liveQuery} from 'dexie';
import type {Annotation} from '../annotation/annotation.ts';
import {ofArticle} from './annotations.ts';
import {type ReadArticle, type ReaderDatabase, withReader} from './reader.ts';

// For the extension's own pages, which read the database themselves and are told of every commit, whoever made it.
// They never write: there is one writer, the background.

/** Who is told. */
export interface Observer<Value> {
	next(value: Value): void;
	/** Called once, after which nothing more comes. What is thrown is for `failureOf`. */
	error(thrown: unknown): void;
}

/** A view that can be followed. */
export interface Live<Value> {
	subscribe(observer: Observer<Value>): {unsubscribe(): void};
}

/**
 * A query as a live view. The database is opened before, since Dexie follows only what a query reads at once; where it is
 * closed under the view (deleted in use), it is opened again. The query is an async function because Dexie tells by that
 * whether to follow what it reads past an await.
 */
function live<Value>(query: (database: ReaderDatabase) => Promise<Value>): Live<Value> {
	return {
		subscribe(observer) {
			let over = false;
			let stop = (): void => undefined;
			const start = async (): Promise<void> => {
				const database = await withReader(async (opened) => opened);
				if (over) return;
				const subscription = liveQuery(async () => query(database)).subscribe({
					next: (value) => observer.next(value),
					error: (thrown) => database.isOpen() && observer.error(thrown),
				});
				stop = () => {
					database.on.close.unsubscribe(again);
					subscription.unsubscribe();
				};
				database.on.close.subscribe(again);
			};
			const begin = (): void => void start().catch((thrown) => observer.error(thrown));
			const again = (): void => {
				stop();
				begin();
			};
			begin();
			return {
				unsubscribe() {
					over = true;
					stop();
				},
			};
		},
	};
}

/** What the reader kept on an article, now and after each change. */
export function watchAnnotations(key: string): Live<Annotation[]> {
	return live((database) => ofArticle(database, key));
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
export function watchLibrary(): Live<Library> {
	return live(async (database) => {
		const [all, articles] = await Promise.all([
			database.annotations.orderBy('modified').reverse().toArray(),
			database.articles.orderBy('read').reverse().toArray(),
		]);
		const annotations = all.filter(({deleted}) => !deleted);
		const deleted = all.filter((annotation) => annotation.deleted);
		return {annotations, deleted, articles};
	});
}
