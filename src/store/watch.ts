import {liveQuery} from 'dexie';
import type {Annotation} from '../annotation/annotation.ts';
import type {KeptOwn} from '../messages/own.ts';
import {ofArticle} from './annotations.ts';
import {allOwn} from './own.ts';
import {type ReadArticle, type ReaderDatabase, withReader} from './reader.ts';
import {isWhole} from './whole.ts';

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
export function live<Value>(query: (database: ReaderDatabase) => Promise<Value>): Live<Value> {
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

/** What the reader taught, now and after each change; what was deleted is left out. */
export const watchOwn = (): Live<KeptOwn[]> => live(allOwn);

/** Everything the reader kept and read. */
export interface Library {
	/** Last changed first, without the deleted. */
	annotations: Annotation[];
	/** Articles about cooperation that were open, last read first. */
	articles: ReadArticle[];
	/** False while only the first of many are read. */
	whole: boolean;
	/** Rows that are no annotations any more, as they lie there. */
	broken: object[];
}

/** How many are read first: what fills a window. */
const FIRST = 100;

const standing = (row: Annotation): boolean => isWhole(row) && !row.deleted;

/** The annotations that were changed last: what a window shows before all is read. */
async function firstOf(database: ReaderDatabase): Promise<First<Library> | null> {
	const first = await database.annotations.orderBy('modified').reverse().limit(FIRST).toArray();
	const whole = first.length < FIRST;
	const annotations = first.filter(standing);
	return annotations.length > 0 ? {value: {annotations, articles: [], whole, broken: []}, whole} : null;
}

async function all(database: ReaderDatabase): Promise<Library> {
	// Backwards they would come by a cursor, one by one.
	const [rows, articles] = await Promise.all([
		database.annotations.orderBy('modified').toArray(),
		database.articles.orderBy('read').toArray(),
	]);
	const broken = rows.filter((row) => !isWhole(row));
	return {annotations: rows.reverse().filter(standing), articles: articles.reverse(), whole: true, broken};
}

/** Milliseconds in which the first part is painted: reading the rest would hold that up. */
export const PAINTING = 60;

/** A view that begins once what is there already has been painted. */
export function later<Value>(view: Live<Value>): Live<Value> {
	return {
		subscribe(observer) {
			let stop = (): void => undefined;
			const begin = setTimeout(() => {
				stop = view.subscribe(observer).unsubscribe;
			}, PAINTING);
			return {
				unsubscribe() {
					clearTimeout(begin);
					stop();
				},
			};
		},
	};
}

/** What can be shown before all is read. */
export interface First<Value> {
	value: Value;
	/** Whether it is all there is. */
	whole: boolean;
}

/**
 * A view that shows what `first` finds, null where that is nothing, and all of it once that has been painted. What goes
 * wrong is told by the whole view.
 */
export function beginningWith<Value>(first: () => Promise<First<Value> | null>, all: Live<Value>): Live<Value> {
	return {
		subscribe(observer) {
			let over = false;
			let stop = (): void => undefined;
			const begin = (found: First<Value> | null): void => {
				if (over) return;
				if (found) observer.next(found.value);
				const next = (value: Value): void => {
					if (value !== found?.value) observer.next(value);
				};
				const rest = found && !found.whole ? later(all) : all;
				stop = rest.subscribe({next, error: (thrown) => observer.error(thrown)}).unsubscribe;
			};
			first().then(begin, () => begin(null));
			return {
				unsubscribe() {
					over = true;
					stop();
				},
			};
		},
	};
}

/** Everything the reader kept and read, now and after each change; of much the first part at once, then all. */
export const watchLibrary = (): Live<Library> => beginningWith(() => withReader(firstOf), live(all));
