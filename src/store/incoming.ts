import type {Annotation} from '../annotation/annotation.ts';
import {type TakenIn, takeIn} from './annotations.ts';
import {StoreFailure} from './failure.ts';
import type {ReaderDatabase} from './reader.ts';

// An import comes in parts, which are held aside until the last one is there: then all is taken in at once, or nothing.
// Whatever stops it on the way (cancelled, the page closed, the browser killed) leaves the library as it was.

const idOf = (name: string, part: number): string => `${name}:${part}`;
/** After every part of an import, in the order of ids. */
const beyond = (name: string): string => `${name};`;

const partsOf = (database: ReaderDatabase, name: string) =>
	database.incoming.where('id').between(`${name}:`, beyond(name));

/** Holds one part of an import aside. The same part again changes nothing. */
export async function hold(
	database: ReaderDatabase,
	name: string,
	part: number,
	records: Annotation[],
	now: string,
): Promise<null> {
	await database.incoming.put({id: idOf(name, part), records, held: now});
	return null;
}

/**
 * Takes in what is held of an import, all of it in one transaction.
 * @throws StoreFailure `not-found` where a part is missing: then nothing was taken in
 */
export function takeInHeld(database: ReaderDatabase, name: string, parts: number): Promise<TakenIn> {
	return database.transaction('rw', [database.incoming, database.annotations], async () => {
		const held = await partsOf(database, name).toArray();
		if (held.length !== parts) throw new StoreFailure('not-found', `${held.length} of ${parts} parts are there`);
		const taken = await takeIn(
			database,
			held.flatMap(({records}) => records),
		);
		await partsOf(database, name).delete();
		return taken;
	});
}

/** Lets go of what is held of an import. */
export async function dropHeld(database: ReaderDatabase, name: string): Promise<null> {
	await partsOf(database, name).delete();
	return null;
}

/** Lets go of parts that nobody came back for since `day` (ISO 8601). */
export const dropStale = (database: ReaderDatabase, day: string): Promise<number> =>
	database.incoming.where('held').below(day).delete();
