import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {FIREFOX_UUID} from '../../build/drive/firefox.ts';
import {evaluate, type Session} from '../../build/drive/session.ts';
import {BROWSERS, idsIn, openBrowser, SAMPLE, sampleHtml, untilImported, untilRead, wordsFor} from './open.ts';

/** Runs in a page of the extension: opens a database, in a version if one is given, and works on its stores. */
async function inDatabase({
	name,
	version,
	erase,
}: {
	name: string;
	version: number | null;
	erase: string | null;
}): Promise<void> {
	const request = version === null ? indexedDB.open(name) : indexedDB.open(name, version);
	const database = await new Promise<IDBDatabase>((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
	if (erase !== null) {
		const transaction = database.transaction(erase, 'readwrite');
		const all = transaction.objectStore(erase).getAllKeys();
		all.onsuccess = () => {
			for (const key of all.result.filter((_, at) => at % 2 === 0)) transaction.objectStore(erase).delete(key);
		};
		await new Promise<void>((resolve) => {
			transaction.oncomplete = () => resolve();
		});
	}
	database.close();
}

async function touchDatabase(
	session: Session,
	name: string,
	version: number | null,
	erase: string | null,
): Promise<void> {
	const page = await session.openExtensionPage('manifest.json');
	await page.close();
	const desk = await session.openExtensionPage('options.html');
	await evaluate(desk, inDatabase, {name, version, erase});
	await desk.close();
}

/** Waits until the library says, in the reader's language, what hinders it. */
async function untilSaid(session: Session, key: string): Promise<void> {
	const library = await session.openExtensionPage('library.html');
	const said = () => evaluate(library, () => document.querySelector('[role=alert]')?.textContent ?? '', null);
	const words = await wordsFor(library, key);
	await expect.poll(said, {timeout: 10_000}).toBe(words);
	await library.close();
}

describe.each(BROWSERS)('storage in %s', (browser) => {
	let session: Session;
	let named: number;

	beforeAll(async () => {
		session = await openBrowser(browser);
		session.serve(SAMPLE, sampleHtml);
		await session.visit(SAMPLE);
		named = (await untilRead(session, SAMPLE)).reading.mentions.length;
	});
	afterAll(() => session.close());

	const readAgain = async () => {
		await session.stopBackground();
		await session.askPage(SAMPLE, 'page.refresh', null);
		return untilRead(session, SAMPLE);
	};

	test('the dataset is imported although the background is stopped on the way', async () => {
		for (let round = 0; round < 3; round++) await session.stopBackground();
		await untilImported(session);
		expect((await readAgain()).reading.mentions).toHaveLength(named);
	});

	test('a dataset of which half is gone is imported again, and pages are tagged meanwhile', async () => {
		await touchDatabase(session, 'bang-giao-dataset', null, 'pages');
		expect((await readAgain()).reading.mentions).toHaveLength(named);
		await untilImported(session);
		const state = await session.ask('dataset.state', null);
		expect(state).toMatchObject({ok: true, value: {state: 'ready'}});
	});

	test('a database of a newer version is left alone: the page is tagged, and why nothing can be kept is said', async () => {
		await touchDatabase(session, 'bang-giao', 9990, null);
		const {reading, keeps} = await readAgain();
		expect(reading.mentions).toHaveLength(named);
		expect(keeps).toMatchObject({ok: false, code: 'storage-newer'});
		const desk = await session.openExtensionPage('options.html');
		const versions = await evaluate(
			desk,
			async () => (await indexedDB.databases()).filter(({name}) => name === 'bang-giao'),
			null,
		);
		expect(versions).toEqual([{name: 'bang-giao', version: 9990}]);
		await desk.close();
		await untilSaid(session, 'failureStorageNewer');
	});
});

/** Where each browser's profile keeps IndexedDB: a file in the place of that folder makes every database fail to open. */
const PLACES = {
	chromium: ['Default', 'IndexedDB'],
	firefox: ['storage', 'default', `moz-extension+++${FIREFOX_UUID}`],
} as const;

describe.each(BROWSERS)('storage refused in %s', (browser) => {
	test('the page is tagged from the bundled files, and why nothing can be kept is said', async () => {
		const profile = mkdtempSync(path.join(os.tmpdir(), 'bang-giao-refused-'));
		const place = path.join(profile, ...PLACES[browser]);
		mkdirSync(path.dirname(place), {recursive: true});
		writeFileSync(place, 'no folder');
		const session = await openBrowser(browser, {profile});
		session.serve(SAMPLE, sampleHtml);
		await session.visit(SAMPLE);
		const {reading, keeps} = await untilRead(session, SAMPLE);
		expect(reading.mentions.length).toBeGreaterThan(20);
		expect(keeps).toMatchObject({ok: false, code: 'storage-blocked'});
		expect(await session.ask('dataset.state', null)).toMatchObject({ok: true, value: {state: 'bundled'}});
		await untilSaid(session, 'failureStorageBlocked');
		await session.close();
	});
});

/** Runs in a page of the extension: puts rows into the store that no version of the extension would write. */
async function breakRows(rows: object[]): Promise<void> {
	const opening = indexedDB.open('bang-giao');
	const database = await new Promise<IDBDatabase>((resolve, reject) => {
		opening.onsuccess = () => resolve(opening.result);
		opening.onerror = () => reject(opening.error);
	});
	const writing = database.transaction('annotations', 'readwrite');
	for (const row of rows) writing.objectStore('annotations').put(row);
	await new Promise((resolve) => {
		writing.oncomplete = resolve;
	});
	database.close();
}

describe.each(BROWSERS)('rows that are broken in %s', (browser) => {
	let session: Session;
	beforeAll(async () => {
		session = await openBrowser(browser);
		session.serve(SAMPLE, sampleHtml);
		await session.visit(SAMPLE);
	});
	afterAll(() => session.close());

	test('take nothing else with them: the page shows the others, the library says what is broken and gives it out', async () => {
		const {article} = await untilRead(session, SAMPLE);
		const quote = 'tổ công tác chung';
		const kept = await session.ask('annotation.keep', {
			article: {
				key: article.key ?? '',
				url: SAMPLE,
				title: article.title,
				outlet: null,
				author: null,
				published: null,
				partners: [],
				sectors: [],
				kinds: [],
			},
			selectors: [{type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: ''}],
			quote,
			snapshot: quote,
			colour: 'green',
			note: '',
			tags: [],
		});
		expect(kept.ok).toBe(true);
		const desk = await session.openExtensionPage('popup.html');
		const day = '2031-01-01T00:00:00.000Z';
		await evaluate(desk, breakRows, [
			{id: 'broken-1', article: {key: article.key}, modified: day, quote: 'một nửa'},
			{id: 'broken-2', modified: day, selectors: 'không phải danh sách', tags: null},
			{id: 'broken-3', article: null, modified: day, tags: [7]},
		]);
		await session.askPage(SAMPLE, 'page.refresh', null);
		const state = await session.untilState(
			SAMPLE,
			(now) => now.kind === 'article' && now.annotations.some(({place}) => place !== null),
		);
		expect(state.kind === 'article' && state.annotations.map(({annotation}) => annotation.quote)).toEqual([quote]);
		const library = await session.openExtensionPage('library.html');
		const words = () => evaluate(library, () => document.querySelector('main')?.textContent ?? '', null);
		await expect.poll(words, {timeout: 10_000}).toContain(quote);
		const alert = () => evaluate(library, () => document.querySelector('[role=alert]')?.textContent ?? '', null);
		await expect.poll(alert).toContain('3');
		const count = () => evaluate(library, () => document.querySelectorAll('.rows li').length, null);
		expect(await count()).toBe(1);
		// They stay where they are: somebody may be able to mend them.
		expect(await idsIn(desk, 'annotations')).toHaveLength(4);
	});
});
