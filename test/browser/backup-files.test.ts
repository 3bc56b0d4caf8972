import {cpSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {Page as PlaywrightPage} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type DrivenPage, evaluate, openSession, type Session} from '../../build/drive/session.ts';
import {forgetCopies} from '../../build/faults/in-page.ts';
import {inProject} from '../../build/root.ts';
import {draftOf} from './draft.ts';
import {BROWSERS, type BrowserName, chooseFile} from './open.ts';

const temporary = (): string => mkdtempSync(path.join(os.tmpdir(), 'bang-giao-copies-'));

/** The extension; in Chromium, where nobody can answer when it asks for the permission, with that given. */
function extensionFor(browser: BrowserName): string {
	const folder = path.join(temporary(), 'extension');
	cpSync(inProject('dist', `test-${browser}`), folder, {recursive: true});
	const file = path.join(folder, 'manifest.json');
	const manifest = JSON.parse(readFileSync(file, 'utf8'));
	if (browser === 'chromium') manifest.permissions.push(...manifest.optional_permissions.splice(0));
	writeFileSync(file, JSON.stringify(manifest));
	return folder;
}

/** Named searches, as the library keeps them, planted in an extension page. */
async function plantSearch(name: string): Promise<void> {
	const {storage} = (globalThis as unknown as {chrome: typeof import('webextension-polyfill')}).chrome;
	await storage.local.set({'library-searches': [{name, query: 'điều dưỡng'}]});
}

/** Keys of what the extension stores beside its databases. */
async function storedKeys(): Promise<string[]> {
	const {storage} = (globalThis as unknown as {chrome: typeof import('webextension-polyfill')}).chrome;
	return Object.keys(await storage.local.get(null));
}

/** Deletes everything as the reader does, by writing the word that is asked for. */
async function eraseEverything(options: DrivenPage): Promise<void> {
	const page = options as PlaywrightPage;
	await page.bringToFront();
	await page.click('section[aria-labelledby=data] .danger');
	await page.waitForSelector('.sure input');
	const asked = await evaluate(page, () => document.querySelector('.sure label')?.textContent ?? '', null);
	await page.focus('.sure input');
	await page.keyboard.type(/“(.+)”/u.exec(asked)?.[1] ?? '');
	await page.keyboard.press('Enter');
}

/** The switch of the copies, among others on the page. */
const SWITCH = 'section[aria-labelledby=backups] input[role=switch]';

describe.each(BROWSERS)('copies as files in %s', (browser) => {
	const downloads = temporary();
	let session: Session;
	let options: DrivenPage;

	beforeAll(async () => {
		session = await openSession(browser, extensionFor(browser), {downloads});
		await session.ask('annotation.keep', draftOf('câu thứ nhất'));
		options = await session.openExtensionPage('options.html');
	});
	afterAll(() => session.close());

	/** The newest whole backup in the download folder: its file, and the quotes in it. */
	function newest(): {file: string; quotes: string[]} | null {
		const files = readdirSync(downloads, {recursive: true, encoding: 'utf8'})
			.map((name) => path.join(downloads, name))
			.filter((file) => statSync(file).isFile() && !/\.(?:part|crdownload)$/u.test(file))
			.sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
		for (const file of files) {
			try {
				const {kind, annotations} = JSON.parse(readFileSync(file, 'utf8'));
				if (kind === 'bang-giao-backup')
					return {file, quotes: annotations.map(({quote}: {quote: string}) => quote).sort()};
			} catch {
				// Not wholly there yet.
			}
		}
		return null;
	}
	const quotes = () => newest()?.quotes ?? [];

	test('one is there as soon as the reader wants them', async () => {
		const place = await (options as PlaywrightPage).waitForSelector(SWITCH);
		await options.bringToFront();
		await place.click();
		await expect.poll(quotes, {timeout: 15_000}).toEqual(['câu thứ nhất']);
		if (browser === 'firefox') expect(path.basename(newest()?.file ?? '')).toMatch(/^sao-luu-[1-7]\.json$/u);
	});

	test('the next day’s holds what was kept since', async () => {
		await evaluate(options, forgetCopies, null);
		await session.ask('annotation.keep', draftOf('câu thứ hai'));
		await expect.poll(quotes, {timeout: 15_000}).toEqual(['câu thứ hai', 'câu thứ nhất']);
	});

	test('brings everything back after all was erased', async () => {
		const {file = ''} = newest() ?? {};
		await evaluate(options, plantSearch, 'Điều dưỡng');
		await eraseEverything(options);
		const noticed = () => evaluate(options, () => document.querySelector('.notice')?.textContent ?? '', null);
		await expect.poll(noticed, {timeout: 10_000}).toContain('2');
		const left = await evaluate(options, storedKeys, null);
		expect(left).not.toContain('library-searches');
		expect(left.filter((key) => key.startsWith('backup:'))).toEqual([]);
		const library = await session.openExtensionPage('library.html');
		await (library as PlaywrightPage).waitForSelector('.empty');
		await chooseFile(library, file);
		const shown = () =>
			evaluate(library, () => [...document.querySelectorAll('q')].map(({textContent}) => textContent?.trim()), null);
		await expect.poll(async () => (await shown()).sort(), {timeout: 15_000}).toEqual(['câu thứ hai', 'câu thứ nhất']);
	});

	test('none is made any more once the reader wants none', async () => {
		await options.bringToFront();
		await options.click(SWITCH);
		await expect
			.poll(() => evaluate(options, (found) => document.querySelector<HTMLInputElement>(found)?.checked, SWITCH))
			.toBe(false);
		await evaluate(options, forgetCopies, null);
		await session.ask('annotation.keep', draftOf('câu thứ ba'));
		const made = async () => (await session.ask('backup.list', null)).ok;
		await expect.poll(made).toBe(true);
		await expect
			.poll(async () => {
				const list = await session.ask('backup.list', null);
				return list.ok ? list.value[0]?.annotations : 0;
			})
			.toBe(3);
		expect(quotes()).not.toContain('câu thứ ba');
	});
});
