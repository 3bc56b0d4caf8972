import {Dexie} from 'dexie';
import {type DatasetMeta, type ReadFile, readLexicon, readMeta, readPages} from './bundle.ts';
import type {Database, Rows} from './rows.ts';

/** How far one version of the dataset is imported. Written with each batch; `complete` last of all. */
export interface Import extends DatasetMeta {
	id: 'import';
	done: number;
	complete: boolean;
}

/** The dataset's database: nothing in it is the reader's, all of it can be imported again. */
export interface DatasetDatabase extends Database {
	/** Of each page the lines of its records: strings are read and written many times faster than what they say. */
	pages: Rows<{page: number; lines: string[]}, number>;
	parts: Rows<{name: 'lexicon'; bytes: ArrayBuffer}, string>;
	imports: Rows<Import, string>;
}

/** Name of the dataset's database. */
export const DATASET = 'bang-giao-dataset';

/** Pages in one transaction: an import that is killed loses at most so many. */
const BATCH = 25;

/** Opens the dataset's database. Rejects where IndexedDB is refused. */
export async function openDatasetDatabase(name: string = DATASET): Promise<DatasetDatabase> {
	const dexie = new Dexie(name, {chromeTransactionDurability: 'relaxed', autoOpen: false});
	dexie.version(1).stores({pages: 'page', parts: 'name', imports: 'id'});
	await dexie.open();
	return dexie as unknown as DatasetDatabase;
}

/** How far the dataset is imported, in whatever version; null before the first batch. */
export async function imported(database: DatasetDatabase): Promise<Import | null> {
	return (await database.imports.get('import')) ?? null;
}

/** Makes the next import start from nothing: what lies there turned out to be corrupt. */
export function distrust(database: DatasetDatabase): Promise<void> {
	return database.imports.delete('import');
}

/** Where an import of this version goes on: after the batches that are there, or at 0 with everything cleared. */
function begin(database: DatasetDatabase, meta: DatasetMeta): Promise<Import> {
	return database.transaction('rw', [database.pages, database.parts, database.imports], async () => {
		const found = await imported(database);
		const there = await database.pages.count();
		if (found && found.version === meta.version && found.done === there) return found;
		await Promise.all([database.pages.clear(), database.parts.clear()]);
		const fresh: Import = {...meta, id: 'import', done: 0, complete: false};
		await database.imports.put(fresh);
		return fresh;
	});
}

/**
 * Imports the dataset that came with the extension, unless this version is there already. Can be killed at any moment
 * and called again: it goes on after the last whole batch.
 */
export async function importDataset(database: DatasetDatabase, readFile: ReadFile): Promise<Import> {
	const meta = await readMeta(readFile);
	let state = await begin(database, meta);
	if (state.complete) return state;
	const [pages, bytes] = await Promise.all([readPages(readFile, meta), readLexicon(readFile)]);
	while (state.done < pages.length) {
		const first = state.done;
		const rows = pages.slice(first, first + BATCH).map((lines, index) => ({page: first + index, lines}));
		const next: Import = {...state, done: first + rows.length};
		await database.transaction('rw', [database.pages, database.imports], async () => {
			await database.pages.bulkPut(rows);
			await database.imports.put(next);
		});
		state = next;
	}
	const whole: Import = {...state, complete: true};
	await database.transaction('rw', [database.parts, database.imports], async () => {
		await database.parts.put({name: 'lexicon', bytes});
		await database.imports.put(whole);
	});
	return whole;
}
