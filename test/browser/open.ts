import {readFileSync} from 'node:fs';
import type {Page as PlaywrightPage} from 'playwright-core';
import type {Page as PuppeteerPage} from 'puppeteer-core';
import {expect} from 'vitest';
import type {LaunchOptions} from '../../build/drive/chromium.ts';
import {boxesOfWords} from '../../build/drive/point.ts';
import {type DrivenPage, evaluate, openSession, type Session} from '../../build/drive/session.ts';
import {inProject} from '../../build/root.ts';
import type {PageState} from '../../src/messages.ts';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** The sample page of `npm start`, under an address of a listed host. */
export const SAMPLE = 'https://vnexpress.net/bai-mau-viet-nam-nhat-ban-5000001.html';
export const sampleHtml = readFileSync(inProject('assets/sample/sample.html'), 'utf8');

/** A browser with the extension as built for the tests. */
export const openBrowser = (browser: BrowserName, options?: LaunchOptions): Promise<Session> =>
	openSession(browser, inProject('dist', `test-${browser}`), options);

export type ArticleState = Extract<PageState, {kind: 'article'}>;

/** Waits until a page's article has been read. */
export async function untilRead(session: Session, address: string): Promise<ArticleState> {
	return (await session.untilState(address, ({kind}) => kind === 'article')) as ArticleState;
}

/** Waits until the whole dataset lies in the database. */
export const untilImported = (session: Session): Promise<void> =>
	expect
		.poll(
			async () => {
				const state = await session.ask('dataset.state', null);
				return state.ok ? state.value.state : state.code;
			},
			{timeout: 20_000},
		)
		.toBe('ready');

/** Stops the background until it stays so: one stopped in the middle of its work is started again to finish it. */
export const untilAsleep = (session: Session): Promise<void> =>
	expect
		.poll(
			async () => {
				const awake = await session.isBackgroundAwake();
				if (awake) await session.stopBackground();
				return awake;
			},
			{timeout: 10_000, interval: 500},
		)
		.toBe(false);

/** How many ranges each of our highlights holds, as the page itself can see in the shared registry. */
export const paintedMarks = (page: DrivenPage): Promise<Record<string, number>> =>
	evaluate(
		page,
		() =>
			Object.fromEntries(
				[...CSS.highlights]
					.filter(([name]) => name.startsWith('bang-giao-'))
					.map(([name, highlight]) => [name, highlight.size]),
			),
		null,
	);

/** The page's whole markup, without the one host element. */
export const markup = (page: DrivenPage): Promise<string> =>
	evaluate(page, () => document.documentElement.outerHTML.replace(/<div data-bang-giao[^>]*><\/div>/u, ''), null);

/** Where some words stand on the page, in CSS pixels of the window: their first and last point, which may lie on two lines. */
export interface PlaceOfWords {
	first: {x: number; y: number};
	last: {x: number; y: number};
}

/** Scrolls some words into view and tells where they stand. */
export async function placeOfWords(page: DrivenPage, words: string): Promise<PlaceOfWords> {
	const boxes = await boxesOfWords(page, words, true);
	const [one] = boxes;
	const other = boxes.at(-1) ?? one;
	return {
		first: {x: one.left + 0.5, y: (one.top + one.bottom) / 2},
		last: {x: other.right - 0.5, y: (other.top + other.bottom) / 2},
	};
}

/** Presses a button by its words, with the mouse. */
export async function pressButton(page: DrivenPage, words: string): Promise<void> {
	const place = () =>
		evaluate(
			page,
			(wanted: string) => {
				const button = [...document.querySelectorAll('button, summary')].find(
					({textContent}) => textContent === wanted,
				);
				const box = button?.getBoundingClientRect();
				return box && box.width > 0 ? {x: box.x + box.width / 2, y: box.y + box.height / 2} : null;
			},
			words,
		);
	// Once it stays where it is: what comes late may move it.
	let last: {x: number; y: number} | null = null;
	const isStill = async () => {
		const before = last;
		last = await place();
		return last !== null && last.x === before?.x && last.y === before.y;
	};
	await expect.poll(isStill, {timeout: 10_000}).toBe(true);
	const {x, y} = last ?? {x: 0, y: 0};
	await (page as PlaywrightPage).mouse.click(x, y);
}

/** The popup of a page, opened as a page of its own after the toolbar button was pressed there. */
export async function openPopup(session: Session, page: DrivenPage): Promise<DrivenPage> {
	await session.pressToolbarButton(page);
	await expect.poll(() => session.tabOf(page.url())).toBeGreaterThan(0);
	return session.openExtensionPage(`popup.html?tab=${await session.tabOf(page.url())}`);
}

/** Selects words with the mouse, as a reader does. */
export async function selectWords(page: DrivenPage, words: string): Promise<void> {
	const {first, last} = await placeOfWords(page, words);
	const {mouse} = page as PlaywrightPage;
	await mouse.move(first.x, first.y);
	await mouse.down();
	await mouse.move(last.x, last.y, {steps: 4});
	// The button goes up where the pointer has arrived, not where it was sent.
	await expect.poll(() => evaluate(page, () => String(getSelection()), null)).toBe(words);
	await mouse.up();
}

/** Waits until the focus lies in our host element: the toolbar or the editor has come up and taken it. */
export const untilFocusInOurs = (page: DrivenPage): Promise<void> =>
	expect
		.poll(() => evaluate(page, () => document.activeElement?.matches('[data-bang-giao]'), null), {timeout: 10_000})
		.toBe(true);

/** Evaluates something in each frame of a page in which notes are read and written. Puppeteer does not tell where they are. */
export async function inNoteFrames<Value>(page: DrivenPage, run: () => Value): Promise<Value[]> {
	const frames = (page as PlaywrightPage).frames();
	const where = await Promise.all(frames.map((frame) => frame.evaluate(() => location.pathname).catch(() => '')));
	const ours = frames.filter((_, at) => where[at] === '/note.html');
	return Promise.all(ours.map((frame) => frame.evaluate(run) as Promise<Value>));
}

/** Waits until the reader can type into the field for a note: it lies in a frame that comes a moment later. */
export const untilWriting = (page: DrivenPage): Promise<void> =>
	expect
		.poll(() => inNoteFrames(page, () => document.hasFocus() && document.activeElement?.tagName), {timeout: 10_000})
		.toContain('TEXTAREA');

/** Ids of all that lies in a store of the reader's database, sorted; asked on a page of the extension. */
export const idsIn = (page: DrivenPage, store: 'annotations' | 'own'): Promise<string[]> =>
	evaluate(
		page,
		async (name: string) => {
			const opening = indexedDB.open('bang-giao');
			const database = await new Promise<IDBDatabase>((resolve, reject) => {
				opening.onsuccess = () => resolve(opening.result);
				opening.onerror = () => reject(opening.error);
			});
			const keys = database.transaction(name).objectStore(name).getAllKeys();
			await new Promise((resolve) => {
				keys.onsuccess = resolve;
			});
			database.close();
			return keys.result.map(String).sort();
		},
		store,
	);

/** What a key of _locales says in the browser's language; asked on a page of the extension. */
export const wordsFor = (page: DrivenPage, key: string): Promise<string> =>
	evaluate(
		page,
		(name: string) =>
			(globalThis as unknown as {chrome: typeof import('webextension-polyfill')}).chrome.i18n.getMessage(name),
		key,
	);

/** Gives a page's field for files a file, as the browser's own dialog does. */
export async function chooseFile(page: DrivenPage, file: string): Promise<void> {
	if ('locator' in page && 'setInputFiles' in page)
		return (page as PlaywrightPage).setInputFiles('input[type=file]', file);
	const input = await (page as PuppeteerPage).$('input[type=file]');
	await (input as unknown as {uploadFile(file: string): Promise<void>}).uploadFile(file);
}
