import {readTables} from './articles.ts';
import type {ReaderDatabase} from './reader.ts';

/** Deletes everything the reader kept, for good; tells how many annotations that were. */
export function erase(database: ReaderDatabase): Promise<number> {
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
