import {beforeEach, describe, expect, test} from 'vitest';
import {freshReader} from './open.ts';

const {backUp, restoreFrom} = await import('../../src/store/backup.ts');
const {setCommitment, takeInCommitments} = await import('../../src/store/commitments.ts');
const {watchAllStated, watchLatestStated, withStates} = await import('../../src/store/files.ts');
const {withReader} = await import('../../src/store/reader.ts');

type ReaderDatabase = Awaited<ReturnType<typeof freshReader>>;

const NOW = '2031-03-13T08:00:00.000Z';
const LATER = '2031-03-14T08:00:00.000Z';
const ARTICLE = {
	key: 'bao.example/1',
	url: 'https://bao.example/1.html',
	title: 'Tin mẫu',
	outlet: 'Báo Mẫu',
	author: null,
	published: null,
	partners: ['IS'],
	sectors: [],
	kinds: [],
	read: NOW,
};
const PROMISE = {
	id: 'bao.example/1#a',
	article: 'bao.example/1',
	day: '2031-03-12',
	quote: 'Băng Đảo sẽ tặng mười suất học bổng.',
	entities: [],
	start: 0,
	end: 36,
	act: 'promise' as const,
	eventClass: {plover: 'AID' as const, cameo: '07'},
	speaker: ['Băng Đảo'],
	addressee: [],
	about: 'mười suất học bổng',
	tense: 'future' as const,
	negated: false,
};

let database: ReaderDatabase;
beforeEach(async () => {
	database = await freshReader();
	await database.articles.put(ARTICLE);
	await database.statements.put(PROMISE);
});

const noted = () => database.commitments.orderBy('id').toArray();

describe('what became of a promise', () => {
	test('is noted with its words, and open again holds nothing', async () => {
		await setCommitment(database, PROMISE.id, 'kept', NOW);
		expect(await noted()).toMatchObject([
			{id: PROMISE.id, state: 'kept', words: {quote: PROMISE.quote, title: 'Tin mẫu', partners: ['IS']}},
		]);
		await setCommitment(database, PROMISE.id, 'open', LATER);
		expect(await noted()).toEqual([]);
	});

	test('outlives its article, and can be changed then', async () => {
		await setCommitment(database, PROMISE.id, 'kept', NOW);
		await database.statements.clear();
		await database.articles.clear();
		await setCommitment(database, PROMISE.id, 'dropped', LATER);
		const [only] = withStates({all: [], whole: true}, await noted());
		expect(only).toMatchObject({state: 'dropped', words: {quote: PROMISE.quote, url: ARTICLE.url}});
	});

	test('is listed once where its article is there', async () => {
		await setCommitment(database, PROMISE.id, 'kept', NOW);
		const {id, ...words} = PROMISE;
		expect(withStates({all: [{id, words}], whole: true}, await noted())).toHaveLength(1);
	});

	test('taken in from elsewhere does not overwrite what was noted later', async () => {
		await setCommitment(database, PROMISE.id, 'kept', LATER);
		expect(await takeInCommitments(database, [{id: PROMISE.id, state: 'dropped', changed: NOW}])).toBe(0);
		expect(await takeInCommitments(database, [{id: 'x', state: 'dropped', changed: NOW}])).toBe(1);
		expect((await noted()).map(({state}) => state)).toEqual(['kept', 'dropped']);
	});

	test('comes back from a copy', async () => {
		const held = new Map<string, unknown>();
		const shelf = {
			read: async (key: string) => held.get(key),
			write: async (key: string, value: unknown) => void held.set(key, structuredClone(value)),
			drop: async (keys: string[]) => {
				for (const key of keys) held.delete(key);
			},
		};
		await setCommitment(database, PROMISE.id, 'kept', NOW);
		expect(await backUp(database, shelf, NOW)).toMatchObject({annotations: 0, commitments: 1});
		const before = await noted();
		await database.commitments.clear();
		await restoreFrom(database, shelf, NOW);
		expect(await noted()).toEqual(before);
	});
});

test('promises and requests of one day do not change their places when all are read', async () => {
	const acts = ['promise', 'request'] as const;
	const numbers = Array.from({length: 30}, (_, number) => number);
	const rows = numbers.map((number) => ({...PROMISE, id: `${number}`, act: acts[number % 2] ?? 'promise'}));
	await withReader((opened) => opened.statements.bulkPut(rows));
	const idsOf = (view: ReturnType<typeof watchAllStated>): Promise<string[]> =>
		new Promise((resolve, reject) => {
			const watching = view.subscribe({
				next({all}) {
					watching.unsubscribe();
					resolve(all.map(({id}) => id));
				},
				error: reject,
			});
		});
	const latest = await idsOf(watchLatestStated());
	expect(latest).toHaveLength(30);
	expect(await idsOf(watchAllStated())).toEqual(latest);
});
