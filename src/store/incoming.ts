import type {Annotation} from '../annotation/annotation.ts';
import type {Commitment} from '../messages/commitment.ts';
import type {Besides, TakenIn} from '../messages/copies.ts';
import type {KeptOwn} from '../messages/own.ts';
import {takeIn} from './annotations.ts';
import {takeInCommitments} from './commitments.ts';
import {StoreFailure} from './failure.ts';
import {allOwn, takeInOwn} from './own.ts';
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
 * Takes in what is held of an import with what comes besides, all of it in one transaction.
 * @throws StoreFailure `not-found` where a part is missing: then nothing was taken in
 */
export function takeInHeld(
	database: ReaderDatabase,
	name: string,
	parts: number,
	besides: Besides,
	now: string,
): Promise<TakenIn> {
	const {incoming, annotations, own, commitments} = database;
	return database.transaction('rw', [incoming, annotations, own, commitments], async () => {
		const held = await partsOf(database, name).toArray();
		if (held.length !== parts) throw new StoreFailure('not-found', `${held.length} of ${parts} parts are there`);
		const taken = await takeIn(
			database,
			held.flatMap(({records}) => records),
		);
		await partsOf(database, name).delete();
		const more = await takeInBesides(database, besides, now);
		return {added: taken.added + more, known: taken.known};
	});
}

/** What a copy holds besides annotations, of what there is now. */
export async function besidesOf(database: ReaderDatabase): Promise<{own: KeptOwn[]; commitments: Commitment[]}> {
	const [own, commitments] = await Promise.all([allOwn(database), database.commitments.orderBy('id').toArray()]);
	return {own, commitments};
}

/**
 * Takes in what a copy holds besides annotations, where it is missing here; tells how much that was.
 * @param now ISO 8601 UTC
 */
export async function takeInBesides(
	database: ReaderDatabase,
	{own, commitments}: Besides,
	now: string,
): Promise<number> {
	const known = new Set((await database.own.orderBy('created').toArray()).map(({id}) => id));
	const {added} = await takeInOwn(
		database,
		own.filter(({id}) => !known.has(id)),
		now,
	);
	return added + (await takeInCommitments(database, commitments));
}

/** Lets go of what is held of an import. */
export async function dropHeld(database: ReaderDatabase, name: string): Promise<null> {
	await partsOf(database, name).delete();
	return null;
}

/** Lets go of parts that nobody came back for since `day` (ISO 8601). */
export const dropStale = (database: ReaderDatabase, day: string): Promise<number> =>
	database.incoming.where('held').below(day).delete();
