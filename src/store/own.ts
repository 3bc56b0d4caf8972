import {type KeptOwn, type OwnItem, type OwnReport, ownItemOf} from '../messages/own.ts';
import {StoreFailure} from './failure.ts';
import type {ReaderDatabase} from './reader.ts';

// What the reader taught. Each call can be repeated with the same arguments: it does its work once.

/** What an item says, whenever it was kept. Parsed again, so that its fields stand in one order. */
const said = (item: OwnItem): string => JSON.stringify(ownItemOf(item));

const inForce = ({deleted}: KeptOwn): boolean => !deleted;

/** The id under which an item is kept: a verdict replaces the one on the same article. */
async function placeOf(database: ReaderDatabase, item: OwnItem): Promise<string> {
	if (item.kind !== 'verdict') return item.id;
	const rows = await database.own.where('article.key').equals(item.article.key).toArray();
	return rows.find(({kind}) => kind === 'verdict')?.id ?? item.id;
}

type Done = 'added' | 'changed' | 'known';

async function put(database: ReaderDatabase, item: OwnItem, now: string): Promise<{row: KeptOwn; done: Done}> {
	const id = await placeOf(database, item);
	const stored = await database.own.get(id);
	const next = {...item, id};
	if (stored && inForce(stored) && said(stored) === said(next)) return {row: stored, done: 'known'};
	const row: KeptOwn = {...next, created: stored?.created ?? now, modified: now};
	await database.own.put(row);
	return {row, done: stored && inForce(stored) ? 'changed' : 'added'};
}

/**
 * Keeps something the reader taught, or what it was changed to.
 * @param now ISO 8601 UTC
 */
export function keepOwn(database: ReaderDatabase, item: OwnItem, now: string): Promise<KeptOwn> {
	return database.transaction('rw', [database.own], async () => (await put(database, item, now)).row);
}

function mark(database: ReaderDatabase, id: string, step: (row: KeptOwn) => KeptOwn): Promise<KeptOwn> {
	return database.transaction('rw', [database.own], async () => {
		const stored = await database.own.get(id);
		if (!stored) throw new StoreFailure('not-found', id);
		const row = step(stored);
		await database.own.put(row);
		return row;
	});
}

/** Marks as deleted; `restoreOwn` brings it back. */
export const removeOwn = (database: ReaderDatabase, id: string, now: string): Promise<KeptOwn> =>
	mark(database, id, (row) => ({...row, deleted: row.deleted ?? now}));

/** Brings back what was deleted; what was not stays as it is. */
export const restoreOwn = (database: ReaderDatabase, id: string): Promise<KeptOwn> =>
	mark(database, id, ({deleted: _, ...row}) => row as KeptOwn);

/** Takes in a whole pack in one transaction or nothing of it. What is known stays as it is. */
export function takeInOwn(
	database: ReaderDatabase,
	items: readonly OwnItem[],
	now: string,
): Promise<Omit<OwnReport, 'held'>> {
	return database.transaction('rw', [database.own], async () => {
		const report = {added: 0, changed: 0, known: 0};
		for (const item of items) report[(await put(database, item, now)).done]++;
		return report;
	});
}

/** What the reader taught and did not delete, the oldest first. */
export async function allOwn(database: ReaderDatabase): Promise<KeptOwn[]> {
	return (await database.own.orderBy('created').toArray()).filter(inForce);
}

/** One item, deleted or not; null where there is none. */
export async function findOwn(database: ReaderDatabase, id: string): Promise<KeptOwn | null> {
	return (await database.own.get(id)) ?? null;
}

/** Removes for good what was deleted before `day` (ISO 8601). */
export const purgeOwn = (database: ReaderDatabase, day: string): Promise<number> =>
	database.own.where('deleted').below(day).delete();
