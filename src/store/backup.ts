import {annotationOf, Malformed} from '../annotation/parse.ts';
import {commitmentOf} from '../messages/commitment.ts';
import type {Backup, TakenIn} from '../messages/copies.ts';
import {ownItemOf} from '../messages/own.ts';
import {takeIn} from './annotations.ts';
import {besidesOf, takeInBesides} from './incoming.ts';
import type {ReaderDatabase} from './reader.ts';

// Copies of what the reader kept, on another shelf than the database itself: IndexedDB can be thrown away as a whole, by
// the browser, by a cleaner, by a broken disk. The extension's storage.local lies elsewhere.

/** A place for values by key that outlives the database. */
export interface Shelf {
	read(key: string): Promise<unknown>;
	write(key: string, value: unknown): Promise<void>;
	drop(keys: string[]): Promise<void>;
}

/** Copies that are held; the oldest goes when the next one is safe. */
const MOST = 5;
/** Milliseconds between two copies. */
const EVERY = 24 * 60 * 60 * 1000;
const LIST = 'backups';
const CANARY = 'canary';

const COPY = 'backup:';
const keyOf = (made: string): string => COPY + made;

/** Whether a key of the shelf is that of a copy. */
export const isCopy = (key: string): boolean => key.startsWith(COPY);

const isBackup = (value: unknown): value is Backup =>
	typeof value === 'object' && value !== null && 'made' in value && 'annotations' in value;

/** The copies on the shelf, the newest first. */
export async function backups(shelf: Shelf): Promise<Backup[]> {
	const list = await shelf.read(LIST);
	return Array.isArray(list) ? list.filter(isBackup) : [];
}

/**
 * Makes a copy, unless the last one is younger than a day. The copy is written first, then listed, then the oldest goes:
 * whenever this dies, what is listed is whole.
 * @param now ISO 8601 UTC
 */
export async function backUp(database: ReaderDatabase, shelf: Shelf, now: string): Promise<Backup | null> {
	const held = await backups(shelf);
	const [last] = held;
	// A clock that was set back must not end the copies.
	const age = last ? Math.abs(Date.parse(now) - Date.parse(last.made)) : EVERY;
	if (age < EVERY) return null;
	const annotations = await database.annotations.orderBy('id').toArray();
	const {own, commitments} = await besidesOf(database);
	const backup: Backup = {
		made: now,
		annotations: annotations.length,
		own: own.length,
		commitments: commitments.length,
	};
	await shelf.write(keyOf(now), {annotations, own, commitments});
	await shelf.write(LIST, [backup, ...held.slice(0, MOST - 1)]);
	await shelf.drop(held.slice(MOST - 1).map(({made}) => keyOf(made)));
	return backup;
}

type Part = 'annotations' | 'own' | 'commitments';

/** The rows of a part of a copy; copies of old hold annotations alone. */
function rowsIn(held: unknown, part: Part): unknown[] {
	if (Array.isArray(held)) return part === 'annotations' ? held : [];
	const {[part]: rows}: Partial<Record<Part, unknown>> = typeof held === 'object' && held !== null ? held : {};
	return Array.isArray(rows) ? rows : [];
}

/** The rows that are whole. */
function wholeOf<Row>(rows: readonly unknown[], parse: (row: unknown) => Row): Row[] {
	return rows.flatMap((row) => {
		try {
			return [parse(row)];
		} catch (thrown) {
			if (thrown instanceof Malformed) return [];
			throw thrown;
		}
	});
}

/** Brings back what a copy holds and the database does not; what is there in a later state stays. */
export async function restoreFrom(database: ReaderDatabase, shelf: Shelf, made: string): Promise<TakenIn> {
	const held = await shelf.read(keyOf(made));
	const taken = await takeIn(database, wholeOf(rowsIn(held, 'annotations'), annotationOf));
	const own = wholeOf(rowsIn(held, 'own'), ownItemOf);
	const commitments = wholeOf(rowsIn(held, 'commitments'), commitmentOf);
	await takeInBesides(database, {own, commitments}, new Date().toISOString());
	return taken;
}

/**
 * Looks whether the database is still the one that the reader's things were kept in, by a row planted in it and noted on
 * the shelf. Where the row is gone, so is all the rest: the newest copy is brought back.
 * @returns what was brought back; null where nothing was missing
 */
export async function watchOver(database: ReaderDatabase, shelf: Shelf, now: string): Promise<TakenIn | null> {
	const [row, noted] = await Promise.all([database.marks.get('canary'), shelf.read(CANARY)]);
	if (row && noted === row.planted) return null;
	const [newest] = row || typeof noted !== 'string' ? [] : await backups(shelf);
	const restored = newest ? await restoreFrom(database, shelf, newest.made) : null;
	const planted = row?.planted ?? now;
	await database.marks.put({id: 'canary', planted});
	await shelf.write(CANARY, planted);
	return restored;
}

/** Takes every copy off the shelf: the reader had everything erased. */
export async function forget(shelf: Shelf): Promise<void> {
	const held = await backups(shelf);
	await shelf.drop([LIST, ...held.map(({made}) => keyOf(made))]);
}
