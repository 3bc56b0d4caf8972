import 'fake-indexeddb/auto';
import {onTestFinished} from 'vitest';
import {openReader, type ReaderDatabase} from '../../src/store/reader.ts';

let opened = 0;

/** A reader's database of its own for one test. */
export async function freshReader(): Promise<ReaderDatabase> {
	const database = await openReader(`reader-${++opened}`);
	onTestFinished(() => database.close());
	return database;
}

/** Deletes a database, as a cleaner does it, whoever has it open. */
export const deleteDatabase = (name: string): Promise<void> =>
	new Promise((resolve, reject) => {
		const request = indexedDB.deleteDatabase(name);
		request.onsuccess = () => resolve();
		request.onerror = () => reject(request.error);
	});
