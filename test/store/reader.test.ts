import 'fake-indexeddb/auto';
import {Dexie} from 'dexie';
import {afterEach, describe, expect, test, vi} from 'vitest';
import {find, keep, ofArticle} from '../../src/store/annotations.ts';
import {READER} from '../../src/store/databases.ts';
import {draftOf, keepDraft} from '../../src/store/drafts.ts';
import {failureOf, StoreFailure} from '../../src/store/failure.ts';
import {MIGRATIONS, type Migration} from '../../src/store/migrations.ts';
import {openReader, withReader} from '../../src/store/reader.ts';
import {isSilenced, silence, silenced} from '../../src/store/sites.ts';
import {draft} from './draft.ts';
import {deleteDatabase, freshReader} from './open.ts';

const NOW = '2026-11-22T08:00:00.000Z';
const KEY = draft().article.key;
const LAST = MIGRATIONS.at(-1)?.version ?? 0;
const next: Migration = {
	version: LAST + 1,
	stores: {annotations: 'id, article.key, modified, deleted, *tags, entity, colour'},
};

afterEach(() => vi.restoreAllMocks());

describe('opening', () => {
	test('an older version is brought up to date, with all that was kept', async () => {
		const old = await openReader('up');
		const kept = await keep(old, draft({tags: ['a']}), 'a', NOW);
		old.close();
		const database = await openReader('up', [...MIGRATIONS, next]);
		expect(await find(database, 'a')).toEqual(kept);
		expect(await database.annotations.where('colour').equals('yellow').toArray()).toEqual([kept]);
		expect(await database.marks.get('guard')).toEqual({id: 'guard', schema: LAST + 1});
		database.close();
	});

	test('an upgrade that fails leaves everything as it was', async () => {
		const old = await openReader('fails');
		const kept = await keep(old, draft(), 'a', NOW);
		old.close();
		const failing: Migration = {
			...next,
			async upgrade(transaction) {
				await transaction.table('annotations').clear();
				throw new Error('in the middle');
			},
		};
		await expect(openReader('fails', [...MIGRATIONS, failing])).rejects.toBeInstanceOf(StoreFailure);
		const database = await openReader('fails');
		expect(await find(database, 'a')).toEqual(kept);
		database.close();
	});

	test('a newer version is left alone, and said to be newer', async () => {
		const newer = await openReader('newer', [...MIGRATIONS, next]);
		const kept = await keep(newer, draft(), 'a', NOW);
		newer.close();
		await expect(openReader('newer')).rejects.toMatchObject({code: 'storage-newer'});
		const again = await openReader('newer', [...MIGRATIONS, next]);
		expect(await find(again, 'a')).toEqual(kept);
		again.close();
	});

	test('a newer version that lacks a table of this one is not mended', async () => {
		const newer = new Dexie('lacking');
		newer.version(LAST + 1).stores({annotations: 'id', sites: 'host'});
		await newer.table('sites').add({host: 'a.example'});
		newer.close();
		const version = async () => (await indexedDB.databases()).find(({name}) => name === 'lacking')?.version;
		expect(await version()).toBe((LAST + 1) * 10);
		await expect(openReader('lacking')).rejects.toMatchObject({code: 'storage-newer'});
		expect(await version()).toBe((LAST + 1) * 10);
	});

	test('a guard of a newer schema under the same version of the database is heeded too', async () => {
		const database = await openReader('guard');
		await database.marks.put({id: 'guard', schema: LAST + 5});
		database.close();
		await expect(openReader('guard')).rejects.toMatchObject({code: 'storage-newer'});
	});

	test('refused IndexedDB is said to be blocked', async () => {
		vi.spyOn(indexedDB, 'databases').mockRejectedValue(new DOMException('no', 'InvalidStateError'));
		await expect(openReader('refused')).rejects.toMatchObject({code: 'storage-blocked'});
		vi.restoreAllMocks();
		vi.stubGlobal('indexedDB', undefined);
		await expect(openReader('none')).rejects.toMatchObject({code: 'storage-blocked'});
		vi.unstubAllGlobals();
	});

	test('the schema of each released version still opens as it was written', async () => {
		const fixture = new Dexie('fixture-1');
		fixture.version(1).stores({
			annotations: 'id, article.key, modified, deleted, *tags, entity',
			articles: 'key, read',
			drafts: 'key, kept',
			sites: 'host',
			marks: 'id',
		});
		const record = {id: 'a', revision: 1, created: NOW, modified: NOW, ...draft({note: 'giữ'})};
		await fixture.table('annotations').add(record);
		await fixture.table('marks').add({id: 'guard', schema: 1});
		fixture.close();
		const database = await openReader('fixture-1');
		expect(await ofArticle(database, KEY)).toEqual([record]);
		database.close();
	});
});

describe('a database that goes away under us', () => {
	test('is opened again for the next work', async () => {
		await withReader((database) => keep(database, draft(), 'a', NOW));
		await withReader(async (database) => database.close());
		expect(await withReader((database) => find(database, 'a'))).toMatchObject({id: 'a'});
	});

	test('also when it goes in the middle of the work', async () => {
		let times = 0;
		const found = await withReader(async (database) => {
			if (times++ === 0) database.close();
			return find(database, 'a');
		});
		expect(found).toMatchObject({id: 'a'});
		expect(times).toBe(2);
	});

	test('deleted while in use: the work goes on in a new one', async () => {
		await withReader((database) => keep(database, draft({quote: 'x'}), 'x', NOW));
		await deleteDatabase(READER);
		expect(await withReader((database) => find(database, 'x'))).toBeNull();
		const kept = await withReader((database) => keep(database, draft(), 'y', NOW));
		expect(await withReader((database) => find(database, 'y'))).toEqual(kept);
	});
});

describe('failures', () => {
	test.each([
		[new DOMException('full', 'QuotaExceededError'), 'storage-full'],
		[{name: 'AbortError', message: 'aborted', inner: new DOMException('full', 'QuotaExceededError')}, 'storage-full'],
		[{name: 'OpenFailedError', message: 'no', inner: new DOMException('no', 'InvalidStateError')}, 'storage-blocked'],
		[new DOMException('no', 'SecurityError'), 'storage-blocked'],
		[new DOMException('newer', 'VersionError'), 'storage-newer'],
		[new StoreFailure('conflict', 'x'), 'conflict'],
		[new Error('what'), 'unknown'],
		['a string', 'unknown'],
		[null, 'unknown'],
		[{name: '__proto__', message: 'x'}, 'unknown'],
	])('%o is %s', (thrown, code) => {
		expect(failureOf(thrown)).toMatchObject({code, message: expect.stringMatching(/./u)});
	});

	test('a cause that is its own cause ends', () => {
		const round: {name: string; message: string; inner?: unknown} = {name: 'AbortError', message: 'x'};
		round.inner = round;
		expect(failureOf(round).code).toBe('unknown');
	});

	test('a write that is refused for want of room keeps what was there', async () => {
		const database = await freshReader();
		const kept = await keep(database, draft(), 'a', NOW);
		vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		await expect(
			keep(database, draft({quote: 'b'}), 'b', NOW).catch((thrown) => {
				throw failureOf(thrown);
			}),
		).rejects.toMatchObject({code: 'storage-full'});
		vi.restoreAllMocks();
		expect(await ofArticle(database, KEY)).toEqual([kept]);
	});

	test('a write after one for which there was no room is tried again where Firefox refuses it for that alone', async () => {
		const {add} = IDBObjectStore.prototype;
		const refusals = [new DOMException('full', 'QuotaExceededError'), new DOMException('no', 'InvalidStateError')];
		vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...given) {
			const refusal = refusals.shift();
			if (refusal) throw refusal;
			return add.apply(this, given);
		});
		const keeping = () => withReader((database) => keep(database, draft({quote: 'chật'}), 'full', NOW));
		await expect(keeping()).rejects.toMatchObject({code: 'storage-full'});
		expect(await keeping()).toMatchObject({id: 'full'});
		vi.restoreAllMocks();
		expect(await withReader((database) => find(database, 'full'))).toMatchObject({quote: 'chật'});
	});

	test('a transaction that is aborted after the write has not happened', async () => {
		const database = await freshReader();
		const kept = await keep(database, draft(), 'a', NOW);
		const put = IDBObjectStore.prototype.put;
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
			const request = put.apply(this, given);
			this.transaction.abort();
			return request;
		});
		const {change} = await import('../../src/store/annotations.ts');
		await expect(change(database, 'a', 1, {note: 'mất'}, NOW)).rejects.toHaveProperty('name', 'AbortError');
		vi.restoreAllMocks();
		expect(await find(database, 'a')).toEqual(kept);
	});
});

test('writes are strict: acknowledged means flushed', async () => {
	const seen: unknown[] = [];
	const open = IDBDatabase.prototype.transaction;
	vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
		if (given[1] === 'readwrite') seen.push(given[2]);
		return open.apply(this, given);
	});
	const database = await freshReader();
	seen.length = 0;
	await keep(database, draft(), 'a', NOW);
	expect(seen).toEqual([{durability: 'strict'}]);
});

test('sites are silenced and heard again', async () => {
	const database = await freshReader();
	await silence(database, 'b.example', true);
	await silence(database, 'a.example', true);
	expect(await silenced(database)).toEqual(['a.example', 'b.example']);
	await silence(database, 'b.example', false);
	expect([await isSilenced(database, 'a.example'), await isSilenced(database, 'b.example')]).toEqual([true, false]);
});

test('of drafts only the last are held', async () => {
	const database = await freshReader();
	const {selectors, quote, colour, tags} = draft();
	const note = {annotation: null, selectors, quote, colour, note: '', tags};
	for (let index = 0; index < 52; index++)
		await keepDraft(database, `k${index}`, note, new Date(index * 1000).toISOString());
	expect([await draftOf(database, 'k1'), await draftOf(database, 'k51')]).toEqual([null, note]);
	await keepDraft(database, 'k51', null, NOW);
	expect(await draftOf(database, 'k51')).toBeNull();
});
