import 'fake-indexeddb/auto';
import {afterEach, expect, onTestFinished, test, vi} from 'vitest';
import type {Brief} from '../../src/store/briefs.ts';
import type {ReadArticle} from '../../src/store/reader.ts';

const article = (number: number, more: Partial<ReadArticle> = {}): ReadArticle => ({
	key: `bao.example/${number}`,
	url: null,
	title: `Tin mẫu ${number}`,
	outlet: null,
	author: null,
	published: null,
	partners: ['IS'],
	sectors: ['energy'],
	kinds: ['meeting'],
	read: new Date(Date.UTC(2031, 0, 1) + number * 1000).toISOString(),
	day: `2031-01-${String((number % 28) + 1).padStart(2, '0')}`,
	entities: ['IS'],
	actors: [],
	bodies: [],
	...more,
});

/** The store as a page finds it that was just opened: with nothing in memory. */
async function openPage() {
	vi.resetModules();
	const [{watchBriefs}, {withReader}] = await Promise.all([
		import('../../src/store/digest.ts'),
		import('../../src/store/reader.ts'),
	]);
	const told: Brief[][] = [];
	let last: Brief[] = [];
	let failed: unknown = null;
	const watching = watchBriefs().subscribe({
		next: (briefs) => {
			told.push(briefs);
			last = briefs;
		},
		error: (thrown) => {
			failed = thrown;
		},
	});
	onTestFinished(() => watching.unsubscribe());
	const until = (count: number) =>
		vi.waitFor(() => {
			expect(failed).toBeNull();
			expect(last).toHaveLength(count);
			return last;
		});
	return {until, withReader, told};
}

/** Waits until the digest is stored, with so many articles. */
const untilStored = (count: number) =>
	vi.waitFor(
		async () => {
			const opening = indexedDB.open('bang-giao-files');
			await new Promise((resolve) => {
				opening.onsuccess = resolve;
			});
			const reading = opening.result.transaction('digests').objectStore('digests').get('digest');
			await new Promise((resolve) => {
				reading.onsuccess = resolve;
			});
			opening.result.close();
			expect(reading.result?.keys.split('\n')).toHaveLength(count);
		},
		{timeout: 5000},
	);

afterEach(async () => {
	const {withReader} = await import('../../src/store/reader.ts');
	await withReader(async (database) => {
		await database.articles.clear();
		database.close();
	});
	indexedDB.deleteDatabase('bang-giao-files');
});

const many = (from: number, to: number) => Array.from({length: to - from}, (_, at) => article(from + at));

test('a digest that was stored serves, with what was read since', async () => {
	const first = await openPage();
	await first.withReader((database) => database.articles.bulkPut(many(0, 150)));
	await first.until(150);
	await untilStored(150);
	const again = await openPage();
	await again.until(150);
	await again.withReader((database) =>
		database.articles.bulkPut([...many(150, 153), article(3, {read: '2031-02-01', partners: ['UY']})]),
	);
	const briefs = await again.until(153);
	expect(briefs.find(({key}) => key === 'bao.example/3')?.partners).toEqual(['UY']);
	expect(briefs[0]?.day).toBe('2031-01-28');
});

test('what was forgotten is in it no more, and what it missed is read', async () => {
	const {until, withReader} = await openPage();
	await withReader((database) => database.articles.bulkPut(many(0, 120)));
	await until(120);
	await withReader((database) => database.articles.bulkDelete(['bao.example/0', 'bao.example/1']));
	const briefs = await until(118);
	expect(briefs.some(({key}) => key === 'bao.example/1')).toBe(false);
	// Rows that lie before what was read last, as after an erasing and an import of another's profile.
	await withReader((database) => database.articles.bulkPut([article(0), article(1)]));
	await until(120);
});

test('a change that brings no article later than the known ones is no new list, nor are those of one moment', async () => {
	const {until, withReader, told} = await openPage();
	const read = '2031-01-05T00:00:00.000Z';
	const ofOneMoment = [2, 3, 4].map((number) => article(number, {read}));
	await withReader((database) => database.articles.bulkPut([article(0), article(1), ...ofOneMoment]));
	await until(5);
	const before = told.length;
	await withReader((database) => database.articles.bulkPut(ofOneMoment));
	await vi.waitFor(() => expect(told.length).toBeGreaterThan(before));
	await withReader((database) => database.articles.bulkPut([article(5, {read: '2031-01-06T00:00:00.000Z'})]));
	const after = await until(6);
	expect(after.map(({key}) => key).sort()).toEqual([0, 1, 2, 3, 4, 5].map((number) => `bao.example/${number}`));
	expect(new Set(told.filter((briefs) => briefs.length === 5)).size).toBe(1);
});
