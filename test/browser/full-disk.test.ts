import {cpSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {Page as PlaywrightPage} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type DrivenPage, evaluate, openSession, type Session} from '../../build/drive/session.ts';
import {inProject} from '../../build/root.ts';
import {pressOurs, takeWords} from '../../build/surfaces/ours.ts';
import {draftOf} from './draft.ts';
import {BROWSERS, type BrowserName, idsIn, SAMPLE, sampleHtml, untilImported, untilRead, wordsFor} from './open.ts';

/** Megabytes that the browser lets the extension have: the dataset takes some twenty of them. */
const LIMIT = 60;
/** Units of the notes' snapshots, one kind after the other: where a long one finds no room, a short one may. */
const LENGTHS = [60_000, 6000, 600, 60];
const MOST = 300;
const MINUTE = 60_000;

/** Letters that no browser packs into less room. */
const dense = (length: number): string =>
	Array.from({length: Math.ceil(length / 10)}, () => Math.random().toString(36).slice(2, 12).padEnd(10, 'ă')).join('');

/** Runs in a page of the extension: fills the disk with something else until the browser gives no more room. */
async function fillRoom(): Promise<void> {
	const opening = indexedDB.open('ballast', 1);
	opening.onupgradeneeded = () => opening.result.createObjectStore('rows', {autoIncrement: true});
	const database = await new Promise<IDBDatabase>((resolve, reject) => {
		opening.onsuccess = () => resolve(opening.result);
		opening.onerror = () => reject(opening.error);
	});
	const put = (bytes: number): Promise<boolean> => {
		const row = new Uint8Array(bytes);
		for (let at = 0; at < bytes; at += 65_536) crypto.getRandomValues(row.subarray(at, Math.min(bytes, at + 65_536)));
		const writing = database.transaction('rows', 'readwrite');
		return new Promise((resolve) => {
			writing.oncomplete = () => resolve(true);
			writing.onabort = () => resolve(false);
			try {
				writing.objectStore('rows').add(row);
			} catch {
				// After a refusal Firefox takes nothing but deletions once.
				resolve(false);
			}
		});
	};
	for (let bytes = 4_194_304; bytes >= 4096; ) if (!(await put(bytes))) bytes /= 2;
	database.close();
}

/** Runs in a page of the extension: what the reader does who frees some space. */
const freeRoom = (): Promise<string> =>
	new Promise((resolve) => {
		const deleting = indexedDB.deleteDatabase('ballast');
		deleting.onsuccess = () => resolve('freed');
		deleting.onerror = () => resolve(String(deleting.error));
		deleting.onblocked = () => resolve('blocked');
	});

/** The extension as built for the tests; for Chromium without the permission for which it is held to no limit. */
function limitable(browser: BrowserName): string {
	const built = inProject('dist', `test-${browser}`);
	if (browser === 'firefox') return built;
	const folder = mkdtempSync(path.join(os.tmpdir(), 'bang-giao-limited-'));
	cpSync(built, folder, {recursive: true});
	const file = path.join(folder, 'manifest.json');
	const manifest = JSON.parse(readFileSync(file, 'utf8')) as {permissions: string[]};
	const permissions = manifest.permissions.filter((permission) => permission !== 'unlimitedStorage');
	writeFileSync(file, JSON.stringify({...manifest, permissions}));
	return folder;
}

describe.each(BROWSERS)('a disk without room in %s', (browser) => {
	let session: Session;
	let desk: DrivenPage;
	let full: string;
	const acknowledged: string[] = [];

	beforeAll(async () => {
		session = await openSession(browser, limitable(browser), {storageLimit: LIMIT});
		session.serve(SAMPLE, sampleHtml);
		desk = await session.openExtensionPage('popup.html');
		full = await wordsFor(desk, 'failureStorageFull');
	});
	afterAll(() => session.close());

	async function keepOne(length: number): Promise<string> {
		const kept = await session.ask('annotation.keep', {
			...draftOf(`Câu mẫu số ${acknowledged.length}`),
			snapshot: dense(length),
			note: '',
		});
		if (kept.ok) acknowledged.push(kept.value.id);
		return kept.ok ? 'kept' : kept.code;
	}

	/** Takes all room there is; tells what the first note of each length was answered that was not kept. */
	async function fillUp(): Promise<string[]> {
		await evaluate(desk, fillRoom, null);
		const answers: string[] = [];
		for (const length of LENGTHS) {
			let answer = 'kept';
			while (answer === 'kept' && acknowledged.length < MOST) answer = await keepOne(length);
			answers.push(answer);
		}
		return answers;
	}
	const FULL = LENGTHS.map(() => 'storage-full');

	test(
		'what cannot be kept is said to be so, and all that was kept is there',
		async () => {
			await untilImported(session);
			for (const length of LENGTHS) expect(await keepOne(length)).toBe('kept');
			expect(await fillUp()).toEqual(FULL);
			await session.stopBackground();
			await session.ask('tags.list', null);
			expect(await idsIn(desk, 'annotations')).toEqual([...acknowledged].sort());
		},
		2 * MINUTE,
	);

	test(
		'a page is tagged all the same, and who highlights there reads why that is not kept, and what to do',
		async () => {
			const page = await session.visit(SAMPLE);
			const {reading} = await untilRead(session, SAMPLE);
			expect(reading.mentions.length).toBeGreaterThan(20);
			await page.bringToFront();
			const notice = () =>
				evaluate(
					page,
					() =>
						document.querySelector('[data-bang-giao]')?.shadowRoot?.querySelector('.notice.shown')?.textContent ?? '',
					null,
				);
			const highlight = async () => {
				const before = (await untilRead(session, SAMPLE)).annotations.length;
				await takeWords(page, 'một chương trình đào tạo điều dưỡng');
				await session.askPage(SAMPLE, 'page.annotate', null);
				// Last of all: while it rests, Firefox gives room back that its journals took.
				expect(await fillUp()).toEqual(FULL);
				await pressOurs(page, '.bar .colour');
				const outcome = async () => {
					if ((await untilRead(session, SAMPLE)).annotations.length > before) return 'kept';
					return (await notice()).includes(full) ? 'refused, and said why' : 'under way';
				};
				await expect.poll(outcome).not.toBe('under way');
				return outcome();
			};
			// One that found such room after all is kept, and the next one tried.
			await expect.poll(highlight, {timeout: MINUTE}).toBe('refused, and said why');
		},
		2 * MINUTE,
	);

	test(
		'a note under way stays in its field, with why it is not safe, and is kept once there is room',
		async () => {
			// A highlight that found such room after all was acknowledged by the page.
			for (const id of await idsIn(desk, 'annotations')) if (!acknowledged.includes(id)) acknowledged.push(id);
			const library = (await session.openExtensionPage('library.html')) as PlaywrightPage;
			await library.waitForSelector('.rows .row');
			await library.click('.rows .row');
			await library.waitForSelector('.detail textarea');
			expect(await fillUp()).toEqual(FULL);
			const long = dense(19_000);
			await evaluate(
				library,
				(text: string) => {
					const area = document.querySelector<HTMLTextAreaElement>('.detail textarea');
					if (!area) return;
					area.value = text;
					area.dispatchEvent(new Event('input', {bubbles: true}));
				},
				long,
			);
			const field = () =>
				evaluate(library, () => document.querySelector<HTMLTextAreaElement>('.detail textarea')?.value ?? '', null);
			const alert = () =>
				evaluate(library, () => document.querySelector('.detail [role=alert]')?.textContent ?? '', null);
			await expect.poll(alert, {timeout: 15_000}).toBe(full);
			await library.click('.detail .foot .main');
			const saved = () => evaluate(library, () => document.querySelector('.notice.shown')?.textContent ?? '', null);
			expect(await saved()).toBe('');
			expect(await field()).toBe(long);
			expect(await evaluate(desk, freeRoom, null)).toBe('freed');
			await library.click('.detail .foot .main');
			await expect.poll(alert, {timeout: 15_000}).toBe('');
			await session.stopBackground();
			const notes = async () => {
				const all = await Promise.all(acknowledged.map((id) => session.ask('annotation.get', {id})));
				return all.map((answer) => (answer.ok ? answer.value?.note : answer.code));
			};
			expect(await notes()).toContain(long);
			expect(await idsIn(desk, 'annotations')).toEqual([...acknowledged].sort());
		},
		2 * MINUTE,
	);
});
