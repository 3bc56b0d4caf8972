import {readTables} from './articles.ts';
import {copiesOf, DIGEST, READER} from './databases.ts';
import type {ReaderDatabase} from './reader.ts';

/** Databases beside the reader's own that hold something of it: copies from before upgrades, and the digest. */
async function dropCopies(): Promise<void> {
	for (const {name = ''} of await indexedDB.databases())
		if (name === DIGEST || name.startsWith(copiesOf(READER))) indexedDB.deleteDatabase(name);
}

/** Deletes everything the reader kept, for good; tells how many annotations that were. */
export async function erase(database: ReaderDatabase): Promise<number> {
	await dropCopies();
	return database.transaction(
		'rw',
		[
			database.annotations,
			database.drafts,
			database.sites,
			database.incoming,
			database.own,
			database.commitments,
			...readTables(database),
		],
		async () => {
			const count = await database.annotations.count();
			await Promise.all([
				database.annotations.clear(),
				database.commitments.clear(),
				...readTables(database).map((table) => table.clear()),
				database.drafts.clear(),
				database.sites.clear(),
				database.incoming.clear(),
				database.own.clear(),
			]);
			return count;
		},
	);
}
