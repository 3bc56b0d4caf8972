import {browser} from '../browser.ts';
import {mayTouch} from '../messages/site.ts';
import type {Sender} from '../messages/wire.ts';
import {failure, type Result, success} from '../messages.ts';
import {purge} from '../store/annotations.ts';
import {backUp, type Shelf, watchOver} from '../store/backup.ts';
import {saveBackupFile} from '../store/backup-files.ts';
import {failureOf, StoreFailure} from '../store/failure.ts';
import {dropStale} from '../store/incoming.ts';
import {purgeOwn} from '../store/own.ts';
import {type ReaderDatabase, withReader} from '../store/reader.ts';

/** Milliseconds after which a page is answered without what the reader kept: a database that hangs must not hold it up. */
const PATIENCE = 3000;

/** Days after which what was deleted is gone for good. */
const DELETED_FOR = 30;
const DAY = 24 * 60 * 60 * 1000;

/** The time, ISO 8601 UTC. */
export const now = (): string => new Date().toISOString();

/** Where the copies of what the reader kept lie. */
export const shelf: Shelf = {
	read: async (key) => (await browser.storage.local.get(key))[key],
	write: (key, value) => browser.storage.local.set({[key]: value}),
	drop: (keys) => browser.storage.local.remove(keys),
};

const watched = new WeakMap<ReaderDatabase, Promise<unknown>>();

/** Looks once at each database that is opened whether anything is gone from it. */
function watch(database: ReaderDatabase): Promise<unknown> {
	const watching = watched.get(database) ?? watchOver(database, shelf, now()).catch(() => null);
	watched.set(database, watching);
	return watching;
}

/** Does something with the store; what goes wrong there is a failure, never a rejection. */
export async function stored<Value>(work: (database: ReaderDatabase) => Promise<Value>): Promise<Result<Value>> {
	try {
		const value = await withReader(async (database) => {
			await watch(database);
			return work(database);
		});
		return success(value);
	} catch (thrown) {
		const {code, message} = failureOf(thrown);
		return failure(code, message);
	}
}

/** What comes of a work in time; a failure where the database hangs. */
export async function inTime<Value>(work: Promise<Result<Value>>): Promise<Result<Value>> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<Result<Value>>((resolve) => {
		timer = setTimeout(() => resolve(failure('storage-blocked', 'no answer')), PATIENCE);
	});
	const result = await Promise.race([work, late]);
	clearTimeout(timer);
	return result;
}

/** A page may touch only what is kept on articles of its own site. */
export function mustBeOwn(key: string, {own, address}: Sender): void {
	if (!own && !mayTouch(address, key)) throw new StoreFailure('bad-input', 'another site');
}

/** Copies what was kept, at most once a day, and lets go of what was deleted long ago. */
export async function tidy(): Promise<void> {
	await stored(async (database) => {
		await dropStale(database, new Date(Date.now() - DAY).toISOString());
		const copied = await backUp(database, shelf, now());
		const past = new Date(Date.now() - DELETED_FOR * DAY).toISOString();
		// What hinders a file must not hinder the rest.
		if (copied) await saveBackupFile(database, now()).catch(() => undefined);
		if (copied) await Promise.all([purge(database, past), purgeOwn(database, past)]);
	});
}
