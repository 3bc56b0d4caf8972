import 'fake-indexeddb/auto';
import {afterEach, describe, expect, onTestFinished, test, vi} from 'vitest';
import {compileLanguage} from '../../build/dataset/language.ts';
import type {ReadFile} from '../../src/store/bundle.ts';
import {cardOf} from '../../src/store/card.ts';
import {type DatasetDatabase, importDataset, imported, openDatasetDatabase} from '../../src/store/dataset.ts';
import {bundledKnowledge, importedKnowledge} from '../../src/store/knowledge.ts';
import {openDataset} from '../../src/store/on-hand.ts';
import type {Entity} from '../../src/tags/entity.ts';
import {AliasFlag, compileLexicon} from '../../src/tags/lexicon.ts';

afterEach(() => vi.restoreAllMocks());

const SOURCE = 'https://nguon.example/';
const entity = (number: number): Entity => ({
	id: `X.${String(number).padStart(5, '0')}`,
	type: 'organisation',
	name: {vi: `Viện số ${number}`, en: null},
	aliases: [],
	sources: [SOURCE],
	checked: '2026-11-22',
});

/** Files of a compiled dataset with that many records, and what was read of them. */
function files(records: number, version = 'v1', change: (name: string, text: string) => string = (_, text) => text) {
	const entities = Array.from({length: records}, (_, number) => entity(number));
	const aliases = entities.map(({name}, record) => ({text: name.vi, record, flags: AliasFlag.full}));
	const lexicon = compileLexicon(aliases);
	const firsts = entities.filter((_, number) => number % 100 === 0).map(({id}) => id);
	const texts: Record<string, string> = {
		'meta.json': JSON.stringify({version, factsUntil: '2026-11-01', records, pages: firsts.length, firsts}),
		'language.json': JSON.stringify(compileLanguage()),
		'records.ndjson': entities.map((one) => `${JSON.stringify(one)}\n`).join(''),
	};
	const read: string[] = [];
	const readFile: ReadFile = async (name) => {
		read.push(name);
		return {text: async () => change(name, texts[name] ?? ''), arrayBuffer: async () => lexicon.slice(0)};
	};
	return {readFile, read};
}

let opened = 0;

async function freshDatabase(): Promise<DatasetDatabase> {
	const database = await openDatasetDatabase(`dataset-${++opened}`);
	onTestFinished(() => database.close());
	return database;
}

describe('importing', () => {
	test('brings every page, and says so last', async () => {
		const database = await freshDatabase();
		const state = await importDataset(database, files(2730).readFile);
		expect(state).toMatchObject({version: 'v1', done: 28, pages: 28, complete: true});
		expect(await imported(database)).toEqual(state);
		expect(await database.pages.count()).toBe(28);
	});

	test('the same version is not imported again', async () => {
		const database = await freshDatabase();
		const {readFile, read} = files(250);
		await importDataset(database, readFile);
		read.length = 0;
		await importDataset(database, readFile);
		expect(read).toEqual(['meta.json']);
	});

	test('another version takes the place of the last', async () => {
		const database = await freshDatabase();
		await importDataset(database, files(900).readFile);
		expect(await importDataset(database, files(250, 'v2').readFile)).toMatchObject({version: 'v2', done: 3});
		expect(await database.pages.count()).toBe(3);
	});

	test.each([0, 1, 2, 3, 4, 5, 6])('killed at its write number %i, it goes on from there', async (killed) => {
		const database = await freshDatabase();
		const {readFile} = files(7000);
		let writes = 0;
		const put = IDBObjectStore.prototype.put;
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
			if (this.name === 'imports' && writes++ === killed) this.transaction.abort();
			return put.apply(this, given);
		});
		const first = await importDataset(database, readFile).catch(() => null);
		vi.restoreAllMocks();
		const left = await imported(database);
		expect(left?.complete ?? false).toBe(first !== null);
		expect(await database.pages.count()).toBe(left?.done ?? 0);
		const whole = await importDataset(database, readFile);
		expect(whole).toMatchObject({done: 70, complete: true});
		expect(await importedKnowledge(database, readFile)).not.toBeNull();
	});

	test('pages that do not fit what was noted are imported anew', async () => {
		const database = await freshDatabase();
		const {readFile} = files(500);
		await importDataset(database, readFile);
		await database.pages.delete(2);
		expect(await importDataset(database, readFile)).toMatchObject({complete: true, done: 5});
		expect(await database.pages.count()).toBe(5);
	});

	test('a bundle that is cut short is refused, not half imported', async () => {
		const database = await freshDatabase();
		const cut = files(500, 'v1', (name, text) => (name === 'records.ndjson' ? text.slice(0, 9000) : text));
		await expect(importDataset(database, cut.readFile)).rejects.toThrow();
		expect((await imported(database))?.complete).toBe(false);
		expect(await importedKnowledge(database, cut.readFile)).toBeNull();
	});

	test('a bundle with a record that is none is refused', async () => {
		const database = await freshDatabase();
		const other = files(500, 'v1', (name, text) =>
			name === 'records.ndjson' ? text.replace('{"id":"X.00250"', '["X.00250"') : text,
		);
		await expect(importDataset(database, other.readFile)).rejects.toMatchObject({code: 'dataset-unavailable'});
		expect((await imported(database))?.complete).toBe(false);
	});
});

describe('knowledge', () => {
	const sources = {
		'from the bundled files': async (readFile: ReadFile) => bundledKnowledge(readFile),
		'from the database': async (readFile: ReadFile) => {
			const database = await freshDatabase();
			await importDataset(database, readFile);
			return importedKnowledge(database, readFile);
		},
	};

	test.each(Object.entries(sources))('%s: records by number and by id', async (_source, open) => {
		const {readFile} = files(2345);
		const knowledge = await open(readFile);
		expect(knowledge?.factsUntil).toBe('2026-11-01');
		expect(await knowledge?.records([2344, 0, 99, 100])).toEqual([2344, 0, 99, 100].map(entity));
		const ids = ['X.00000', 'X.02344', 'X.01099', 'X.99999', 'A', 'X.01100x', 'X.00100'];
		const found = await knowledge?.byId(ids);
		expect(found?.map((record) => record?.id)).toEqual([
			'X.00000',
			'X.02344',
			'X.01099',
			undefined,
			undefined,
			undefined,
			'X.00100',
		]);
		await expect(knowledge?.records([2345])).rejects.toMatchObject({code: 'dataset-unavailable'});
		const spellings: number[] = [];
		knowledge?.lexicon.scan('đến Viện số 17 họp', (_start, _end, spelling) => spellings.push(spelling));
		expect(knowledge?.lexicon.entries(spellings[0] ?? -1)).toMatchObject([{record: 17}]);
	});

	test('a row that is gone is read from the files, and the import starts anew', async () => {
		const database = await freshDatabase();
		const {readFile} = files(500);
		await importDataset(database, readFile);
		const knowledge = await importedKnowledge(database, readFile);
		await database.pages.delete(3);
		expect(await knowledge?.records([310])).toEqual([entity(310)]);
		expect(await imported(database)).toBeNull();
	});

	test.each([[[]], ['text'], [['{"id":"X.00300"']], [[7]]])(
		'a row that holds %j is read from the files',
		async (lines) => {
			const database = await freshDatabase();
			const {readFile} = files(500);
			await importDataset(database, readFile);
			const knowledge = await importedKnowledge(database, readFile);
			await database.pages.put({page: 3, lines: lines as string[]});
			expect(await knowledge?.byId(['X.00310'])).toEqual([entity(310)]);
			expect(await imported(database)).toBeNull();
		},
	);

	test('a database that is closed under it does not stop it', async () => {
		const database = await freshDatabase();
		const {readFile} = files(500);
		await importDataset(database, readFile);
		const knowledge = await importedKnowledge(database, readFile);
		database.close();
		expect(await knowledge?.records([499])).toEqual([entity(499)]);
	});

	test('a lexicon that was altered is not trusted', async () => {
		const database = await freshDatabase();
		const {readFile} = files(300);
		await importDataset(database, readFile);
		await database.parts.put({name: 'lexicon', bytes: new ArrayBuffer(64)});
		expect(await importedKnowledge(database, readFile)).toBeNull();
		expect(await imported(database)).toBeNull();
	});
});

describe('the dataset on hand', () => {
	test('serves from the files at once, then from the database', async () => {
		const database = await freshDatabase();
		const {readFile} = files(500);
		const dataset = openDataset(readFile, async () => database);
		expect(await dataset.state()).toMatchObject({state: 'importing', done: 0, total: 5, records: 500});
		const first = await dataset.knowledge();
		expect(await first.records([1])).toEqual([entity(1)]);
		await dataset.import();
		expect(await dataset.state()).toMatchObject({state: 'ready', done: 5, total: 5});
		expect(await dataset.knowledge()).not.toBe(first);
	});

	test('without IndexedDB it goes on from the files', async () => {
		const {readFile} = files(500);
		const dataset = openDataset(readFile, async () => {
			throw new DOMException('no', 'InvalidStateError');
		});
		await dataset.import();
		expect(await (await dataset.knowledge()).records([42])).toEqual([entity(42)]);
		expect(await dataset.state()).toMatchObject({state: 'bundled'});
	});

	test('files that cannot be read once are tried again', async () => {
		const {readFile} = files(100);
		let refusals = 1;
		const dataset = openDataset(
			async (name) => {
				if (refusals-- > 0) throw new TypeError('not now');
				return readFile(name);
			},
			async () => {
				throw new Error('no database');
			},
		);
		await expect(dataset.knowledge()).rejects.toThrow('not now');
		expect(await (await dataset.knowledge()).records([0])).toEqual([entity(0)]);
	});

	test('two calls at once import once', async () => {
		const database = await freshDatabase();
		const {readFile, read} = files(500);
		const dataset = openDataset(readFile, async () => database);
		await Promise.all([dataset.import(), dataset.import()]);
		expect(read.filter((name) => name === 'records.ndjson')).toHaveLength(1);
	});
});

describe('a card', () => {
	const person: Entity = {
		id: 'X.00005',
		type: 'person',
		name: {vi: 'Lê Văn Thử', en: null},
		aliases: [],
		country: 'X.00001',
		offices: [
			{title: 'Viện trưởng', organisation: 'X.00002', from: '2020-01-01', to: '2024-06-01', source: SOURCE},
			{title: 'Bộ trưởng', organisation: 'X.00003', from: '2024-06-01', to: null, source: SOURCE},
		],
		sources: [SOURCE],
		checked: '2026-11-22',
	};
	const knowledge = async () => {
		const {readFile} = files(100, 'v1', (name, text) =>
			name === 'records.ndjson' ? text.replace(JSON.stringify(entity(5)), JSON.stringify(person)) : text,
		);
		return bundledKnowledge(readFile);
	};

	test('tells the office on the day from the office today', async () => {
		const card = await cardOf(await knowledge(), 'X.00005', '2022-03-04T07:00:00+07:00', '2026-10-01');
		expect(card).toMatchObject({
			names: {'X.00001': {vi: 'Viện số 1'}, 'X.00002': {vi: 'Viện số 2'}, 'X.00003': {vi: 'Viện số 3'}},
			now: [{title: 'Bộ trưởng', organisation: 'Viện số 3', by: 'dataset'}],
			beyond: false,
		});
		expect(card?.then).toEqual([{title: 'Viện trưởng', organisation: 'Viện số 2', by: 'dataset'}]);
	});

	test('says the same office once, and where the day lies beyond what is known', async () => {
		const card = await cardOf(await knowledge(), 'X.00005', null, '2026-12-24');
		expect(card?.then).toMatchObject([{title: 'Bộ trưởng'}]);
		expect(card).toMatchObject({now: [], beyond: true});
	});

	test('of nobody is none', async () => {
		expect(await cardOf(await knowledge(), '__proto__', null, '2026-12-24')).toBeNull();
	});
});
