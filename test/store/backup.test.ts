import 'fake-indexeddb/auto';
import {Dexie} from 'dexie';
import {describe, expect, test} from 'vitest';
import {change, find, keep, remove} from '../../src/store/annotations.ts';
import {backUp, backups, forget, restoreFrom, type Shelf, watchOver} from '../../src/store/backup.ts';
import {copyName} from '../../src/store/before-upgrade.ts';
import {MIGRATIONS} from '../../src/store/migrations.ts';
import {openReader} from '../../src/store/reader.ts';
import {draft} from './draft.ts';
import {freshReader} from './open.ts';

const day = (number: number): string => `2026-11-${String(number).padStart(2, '0')}T08:00:00.000Z`;

/** A shelf in memory; `refuseFrom`: the write from which on the disk is full. */
function freshShelf(refuseFrom = Number.POSITIVE_INFINITY): Shelf & {values: Map<string, unknown>} {
	const values = new Map<string, unknown>();
	let writes = 0;
	return {
		values,
		read: async (key) => structuredClone(values.get(key)),
		async write(key, value) {
			if (++writes >= refuseFrom) throw new DOMException('full', 'QuotaExceededError');
			values.set(key, structuredClone(value));
		},
		async drop(keys) {
			for (const key of keys) values.delete(key);
		},
	};
}

describe('copies', () => {
	test('one a day, the last five, the newest first', async () => {
		const database = await freshReader();
		const shelf = freshShelf();
		await keep(database, draft(), 'a', day(1));
		expect(await backUp(database, shelf, day(1))).toEqual({made: day(1), annotations: 1, own: 0, commitments: 0});
		expect(await backUp(database, shelf, '2026-11-01T20:00:00.000Z')).toBeNull();
		for (let number = 2; number <= 8; number++) await backUp(database, shelf, day(number));
		expect((await backups(shelf)).map(({made}) => made)).toEqual([8, 7, 6, 5, 4].map(day));
		expect([...shelf.values.keys()].filter((key) => key.startsWith('backup:'))).toHaveLength(5);
	});

	test('go on when the clock was set back', async () => {
		const database = await freshReader();
		const shelf = freshShelf();
		await backUp(database, shelf, '2036-01-01T00:00:00.000Z');
		expect(await backUp(database, shelf, day(1))).not.toBeNull();
	});

	test.each([1, 2])('stopped at write %i: what is listed is whole', async (refuseFrom) => {
		const database = await freshReader();
		const kept = await keep(database, draft(), 'a', day(1));
		const shelf = freshShelf(refuseFrom + 2);
		await backUp(database, shelf, day(1));
		await expect(backUp(database, shelf, day(2))).rejects.toThrow('full');
		const [listed] = await backups(shelf);
		expect(listed?.made).toBe(day(1));
		const other = await freshReader();
		await restoreFrom(other, shelf, day(1));
		expect(await find(other, 'a')).toEqual(kept);
	});

	test('bring back what is gone, the deleted as deleted, and leave what is newer', async () => {
		const database = await freshReader();
		const shelf = freshShelf();
		await keep(database, draft(), 'a', day(1));
		await keep(database, draft({quote: 'b'}), 'b', day(1));
		const removed = await remove(database, 'b', 1, day(2));
		await backUp(database, shelf, day(3));
		const newer = await change(database, 'a', 1, {note: 'sau'}, day(4));
		await database.annotations.delete('b');
		expect(await restoreFrom(database, shelf, day(3))).toEqual({added: 1, known: 1});
		expect(await find(database, 'a')).toEqual(newer);
		expect(await find(database, 'b')).toEqual(removed);
	});

	test('that are corrupt give what of them is whole', async () => {
		const database = await freshReader();
		const shelf = freshShelf();
		const kept = await keep(database, draft(), 'a', day(1));
		shelf.values.set('backups', [{made: day(1), annotations: 3}, null, 'x']);
		shelf.values.set(`backup:${day(1)}`, [7, kept, {id: 'torn'}]);
		expect(await backups(shelf)).toEqual([{made: day(1), annotations: 3}]);
		const other = await freshReader();
		expect(await restoreFrom(other, shelf, day(1))).toEqual({added: 1, known: 0});
		expect(await restoreFrom(other, shelf, 'never')).toEqual({added: 0, known: 0});
	});

	test('all go when the reader has everything erased', async () => {
		const database = await freshReader();
		const shelf = freshShelf();
		await keep(database, draft(), 'a', day(1));
		await backUp(database, shelf, day(1));
		await forget(shelf);
		expect(shelf.values.size).toBe(0);
	});
});

describe('the canary', () => {
	test('a database that was thrown away is filled again from the newest copy', async () => {
		const shelf = freshShelf();
		const before = await freshReader();
		expect(await watchOver(before, shelf, day(1))).toBeNull();
		const kept = await keep(before, draft({note: 'giữ'}), 'a', day(1));
		await backUp(before, shelf, day(1));
		const after = await freshReader();
		expect(await watchOver(after, shelf, day(5))).toEqual({added: 1, known: 0});
		expect(await find(after, 'a')).toEqual(kept);
		expect(await watchOver(after, shelf, day(6))).toBeNull();
	});

	test('nothing is brought back where nothing is missing, nor where nothing was ever kept', async () => {
		const shelf = freshShelf();
		const database = await freshReader();
		await watchOver(database, shelf, day(1));
		await keep(database, draft(), 'a', day(1));
		await backUp(database, shelf, day(1));
		await database.annotations.delete('a');
		expect(await watchOver(database, shelf, day(2))).toBeNull();
		expect(await find(database, 'a')).toBeNull();
	});

	test('a shelf that was emptied is no reason to touch the database', async () => {
		const database = await freshReader();
		await watchOver(database, freshShelf(), day(1));
		const kept = await keep(database, draft(), 'a', day(1));
		const shelf = freshShelf();
		expect(await watchOver(database, shelf, day(2))).toBeNull();
		expect(await watchOver(database, shelf, day(3))).toBeNull();
		expect(await find(database, 'a')).toEqual(kept);
		await backUp(database, shelf, day(3));
		expect(await watchOver(await freshReader(), shelf, day(4))).toEqual({added: 1, known: 0});
	});
});

describe('before an upgrade', () => {
	test('every row is copied beside the database, once', async () => {
		const old = await openReader('copied');
		const kept = await keep(old, draft(), 'a', day(1));
		old.close();
		const last = MIGRATIONS.at(-1)?.version ?? 0;
		const next = {version: last + 1, stores: {later: 'id'}};
		(await openReader('copied', [...MIGRATIONS, next])).close();
		const copy = await new Dexie(copyName('copied', last)).open();
		expect(await copy.table('tables').get('annotations')).toEqual({name: 'annotations', rows: [kept]});
		copy.close();
	});

	test('a new database, and one that is up to date, are not copied', async () => {
		(await openReader('plain')).close();
		(await openReader('plain')).close();
		expect((await indexedDB.databases()).map(({name}) => name)).not.toContain(
			copyName('plain', MIGRATIONS.at(-1)?.version ?? 0),
		);
	});
});
