import {Dexie} from 'dexie';
import {copiesOf} from './databases.ts';

/** Name of the copy that is taken of a database before it is upgraded from a version. */
export const copyName = (name: string, version: number): string => copiesOf(name) + version;

/** What is remembered of articles: a hundred times what the reader made, and too large for one value of a database. */
const REMEMBERED: ReadonlySet<string> = new Set(['articles', 'tellings', 'texts', 'statements']);

/**
 * Copies the rows of a database that the reader made, whatever its schema, into one beside it, as they lie there before an upgrade. A copy
 * that is there already is the older and stays: an upgrade that failed is tried again from the same rows.
 */
export async function copyBeforeUpgrade(name: string, version: number): Promise<void> {
	const source = await new Dexie(name).open();
	const copy = new Dexie(copyName(name, version), {chromeTransactionDurability: 'strict'});
	copy.version(1).stores({tables: 'name'});
	try {
		if ((await copy.table('tables').count()) > 0) return;
		const tables = await Promise.all(
			source.tables
				.filter(({name: table}) => !REMEMBERED.has(table))
				.map(async (table) => ({name: table.name, rows: await table.toArray()})),
		);
		await copy.table('tables').bulkPut(tables);
	} finally {
		source.close();
		copy.close();
	}
}
