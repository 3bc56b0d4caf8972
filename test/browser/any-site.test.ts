import {cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type DrivenPage, evaluate, openSession, type Session} from '../../build/drive/session.ts';
import {inProject} from '../../build/root.ts';
import {servePages} from '../../build/serve.ts';
import {articlePages} from '../articles/read.ts';
import {BROWSERS, openBrowser, openPopup, paintedMarks, pressButton, sampleHtml, untilRead} from './open.ts';

/** An article and a page without one, on a host that is not listed. */
const HOST = 'bao-la.example';
const ARTICLE = `https://${HOST}/bai-mau-viet-nam-nhat-ban-5000001.html`;
const TOKEN = `https://${HOST}/bai-mau-viet-nam-nhat-ban-5000002.html?phien=bi-mat`;
/** One on a host that is read by itself. */
const LISTED = 'https://vnexpress.net/bai-mau-viet-nam-nhat-ban-5000003.html';
const CONTACT = `https://${HOST}/lien-he`;
const contactHtml = '<title>Liên hệ</title><h1>Liên hệ</h1><p>Gọi cho chúng tôi vào giờ hành chính.</p>';

const temporary = (): string => mkdtempSync(path.join(os.tmpdir(), 'bang-giao-any-site-'));

function serveAll(session: Session): void {
	session.serve(ARTICLE, sampleHtml);
	session.serve(TOKEN, sampleHtml);
	session.serve(CONTACT, contactHtml);
}

/** An address of this machine at which nobody answers. */
async function deserted(): Promise<string> {
	const {origin, close} = await servePages(new Map());
	await close();
	return `${origin}/khong-tai-duoc`;
}

const words = (page: DrivenPage): Promise<string> =>
	evaluate(page, () => document.querySelector('main')?.textContent ?? '', null);

describe.each(BROWSERS)('a page of a site that is not listed, in %s', (browser) => {
	const downloads = temporary();
	let session: Session;
	let page: DrivenPage;
	let popup: DrivenPage;

	/** The one file that was saved since the last look. What is not all there yet bears another name, also when it looks whole. */
	async function savedFile(): Promise<Record<string, unknown>> {
		let text = '';
		const seen = new Set(taken);
		await expect
			.poll(
				() => {
					const [name] = readdirSync(downloads).filter(
						(file) => !(seen.has(file) || /\.(?:part|crdownload)$/u.test(file)),
					);
					text = name ? readFileSync(path.join(downloads, name), 'utf8') : '';
					if (text.endsWith('}\n') && name) taken.push(name);
					return text.endsWith('}\n');
				},
				{timeout: 10_000},
			)
			.toBe(true);
		return JSON.parse(text);
	}
	const taken: string[] = [];

	beforeAll(async () => {
		session = await openBrowser(browser, {downloads});
		serveAll(session);
		page = await session.visit(ARTICLE);
	});
	afterAll(() => session.close());

	test('is not read by itself, and the extension may not touch it', async () => {
		expect(await session.tabOf(ARTICLE)).toBe(-1);
		expect(await paintedMarks(page)).toEqual({});
	});

	test('is diagnosed without being read', async () => {
		popup = await openPopup(session, page);
		await pressButton(popup, 'Trang này đọc sai?');
		await pressButton(popup, 'Lưu tệp chẩn đoán');
		expect(await savedFile()).toMatchObject({page: 'unread', host: HOST, noArticle: null, verdict: null});
		expect(await paintedMarks(page)).toEqual({});
	});

	test('is read when the reader asks for it, and its marks are painted', async () => {
		await pressButton(popup, 'Đọc trang này');
		const {article, reading} = await untilRead(session, ARTICLE);
		expect(article.title).toContain('Bài mẫu');
		expect(reading.verdict.partners).toContain('JP');
		expect(Object.keys(await paintedMarks(page))).not.toEqual([]);
		await expect.poll(() => words(popup)).toContain('Nhật Bản');
	});

	test('is not harmed by being read again', async () => {
		const before = await paintedMarks(page);
		const tab = await session.tabOf(ARTICLE);
		const run = async (id: number) => {
			const api = (globalThis as unknown as {chrome: typeof import('webextension-polyfill')}).chrome;
			await api.scripting.executeScript({target: {tabId: id}, files: ['content.js']});
		};
		await evaluate(popup, run, tab);
		await session.askPage(ARTICLE, 'page.marks', {shown: false});
		expect(await paintedMarks(page)).toEqual({});
		await session.askPage(ARTICLE, 'page.marks', {shown: true});
		expect(await paintedMarks(page)).toEqual(before);
		// Two scripts at work on one page would each answer the reader's press with a card.
		const hosts = () => evaluate(page, () => document.querySelectorAll('[data-bang-giao]').length, null);
		await session.askPage(ARTICLE, 'page.step', {by: 1});
		await expect.poll(hosts).toBeGreaterThan(0);
		await session.askPage(ARTICLE, 'page.step', {by: 1});
		expect(await hosts()).toBe(1);
	});

	test('gives a diagnostic file that says how it was read', async () => {
		await pressButton(popup, 'Lưu tệp chẩn đoán');
		const file = await savedFile();
		expect(file).toMatchObject({
			page: 'article',
			address: ARTICLE,
			host: HOST,
			noArticle: null,
			found: {rule: expect.any(String), confidence: expect.any(Number)},
			metadata: {title: expect.stringContaining('Bài mẫu')},
			verdict: {is: true, partners: ['JP'], reasons: expect.arrayContaining([expect.anything()])},
			dataset: {version: expect.stringMatching(/./u)},
		});
		const blocks = file.blocks as {label: string; length: number; begins: string}[];
		expect(new Set(blocks.map(({label}) => label))).toContain('body');
		for (const {length, begins} of blocks) expect(begins).toHaveLength(Math.min(length, 40));
		await popup.close();
	});

	test('whose body was only guessed says so, quietly', async () => {
		const guessed = articlePages().find(({name}) => name === 'unlisted-comments-longer-than-body');
		const address = guessed?.expected.address ?? '';
		session.serve(address, guessed?.html ?? '');
		const other = await session.visit(address);
		const asked = await openPopup(session, other);
		await pressButton(asked, 'Đọc trang này');
		const {found} = await untilRead(session, address);
		expect(found.confidence).toBeLessThan(0.8);
		await expect.poll(() => words(asked)).toContain('Phần thân bài được đoán (cách tìm: scorer, độ chắc');
		const panel = await session.openExtensionPage(`panel.html?tab=${await session.tabOf(address)}`);
		await expect.poll(() => words(panel)).toContain('Phần thân bài được đoán (cách tìm: scorer, độ chắc');
		await panel.close();
		await asked.close();
		await other.close();
	});

	test('without an article says so, and why is in the file', async () => {
		const contact = await session.visit(CONTACT);
		const asked = await openPopup(session, contact);
		await pressButton(asked, 'Đọc trang này');
		await expect.poll(() => words(asked)).toContain('Trang này không có bài báo nào để đọc.');
		await pressButton(asked, 'Trang này đọc sai?');
		await pressButton(asked, 'Lưu tệp chẩn đoán');
		expect(await savedFile()).toMatchObject({
			page: 'none',
			noArticle: 'no sign',
			found: null,
			metadata: {title: 'Liên hệ'},
			verdict: null,
		});
		await asked.close();
		await contact.close();
	});

	test('keeps what comes after the question mark out of the file', async () => {
		const secret = await session.visit(TOKEN);
		const asked = await openPopup(session, secret);
		await pressButton(asked, 'Trang này đọc sai?');
		await pressButton(asked, 'Lưu tệp chẩn đoán');
		const file = await savedFile();
		expect(file.address).toBe(TOKEN.replace(/\?.*/u, ''));
		expect(JSON.stringify(file)).not.toContain('bi-mat');
		await asked.close();
		await secret.close();
	});

	test('that the reader then does not allow is not added, and the popup says what to do', async () => {
		const asking = await session.visit(ARTICLE);
		const asked = await openPopup(session, asking);
		const refuse = () => {
			const {chrome: one, browser: other} = globalThis as unknown as Record<string, {permissions: {request: unknown}}>;
			for (const api of [one, other]) if (api) api.permissions.request = async () => false;
		};
		await evaluate(asked, refuse, null);
		await pressButton(asked, 'Luôn đọc trang này');
		await expect.poll(() => words(asked)).toContain(`Trình duyệt chưa cho phép đọc ${HOST}, nên không có gì thay đổi.`);
		expect(await session.ask('added-sites.list', null)).toEqual({ok: true, value: []});
		await asked.close();
		await asking.close();
	});

	test('where no extension may run, the popup says so', async () => {
		// Opened in a tab, the popup speaks of the tab in front: its own, which is no web page.
		const own = await session.openExtensionPage('popup.html');
		await expect.poll(() => words(own)).toContain('Trình duyệt không cho tiện ích nào chạy trên trang này.');
		await own.close();
	});
});

/** Turns Firefox's own reader mode on or off in a tab; settles when the tab says so. */
async function toggleReaderMode(tab: number): Promise<void> {
	const {tabs} = (globalThis as unknown as {browser: typeof import('webextension-polyfill')}).browser;
	const was = (await tabs.get(tab)).isInReaderMode;
	const turned = new Promise<void>((settle) => {
		tabs.onUpdated.addListener(async (id) => {
			if (id === tab && (await tabs.get(tab)).isInReaderMode !== was) settle();
		});
	});
	await tabs.toggleReaderMode(tab);
	await turned;
}

describe('a site that the reader adds, in firefox', () => {
	let session: Session;
	let page: DrivenPage;

	beforeAll(async () => {
		session = await openBrowser('firefox');
		serveAll(session);
		page = await session.visit(ARTICLE);
	});
	afterAll(() => session.close());

	test('is read at once, and from then on by itself', async () => {
		const popup = await openPopup(session, page);
		await pressButton(popup, 'Luôn đọc trang này');
		await untilRead(session, ARTICLE);
		await page.reload();
		await untilRead(session, ARTICLE);
		expect(await session.ask('added-sites.list', null)).toEqual({ok: true, value: [`*://${HOST}/*`]});
		await popup.close();
	});

	test('is taken off in the options, with its permission', async () => {
		const options = await session.openExtensionPage('options.html');
		await expect.poll(() => words(options)).toContain(HOST);
		await pressButton(options, 'Không đọc nữa');
		await expect.poll(() => words(options)).not.toContain(HOST);
		await page.reload();
		expect(await session.tabOf(ARTICLE)).toBe(-1);
		expect(await session.ask('added-sites.list', null)).toEqual({ok: true, value: []});
	});

	test("in the browser's own reader mode cannot be read, and the popup says what to do", async () => {
		session.serve(LISTED, sampleHtml);
		const listed = await session.visit(LISTED);
		await untilRead(session, LISTED);
		const tab = await session.tabOf(LISTED);
		const desk = await session.openExtensionPage('options.html');
		await evaluate(desk, toggleReaderMode, tab);
		await expect.poll(() => listed.url()).toMatch(/^about:reader\?/u);
		// What is in the tab is known to us from the press on.
		await session.pressToolbarButton(listed);
		const popup = await session.openExtensionPage(`popup.html?tab=${tab}`);
		await expect.poll(() => words(popup)).toContain('Hãy tắt chế độ đọc, Bang Giao sẽ đọc bài trên trang gốc.');
		await popup.close();
		await evaluate(desk, toggleReaderMode, tab);
		await untilRead(session, LISTED);
		await desk.close();
		await listed.close();
	});

	test('whose page did not load cannot be read, and the popup says so', async () => {
		const lost = await deserted();
		await session.visit(lost).catch(() => null);
		const asked = await session.openExtensionPage(`popup.html?tab=${await session.tabOf(lost)}`);
		await pressButton(asked, 'Đọc trang này');
		await expect.poll(() => words(asked)).toContain('Trình duyệt không cho tiện ích nào chạy trên trang này.');
		await asked.close();
	});
});

interface DeveloperPrivate {
	getExtensionsInfo(): Promise<{id: string; name: string}[]>;
	updateExtensionConfiguration(change: {extensionId: string; hostAccess: string}): Promise<void>;
	addHostPermission(id: string, pattern: string): Promise<void>;
	removeHostPermission(id: string, pattern: string): Promise<void>;
}

/** What is registered in the browser, without asking our background. */
async function registered(session: Session): Promise<string[]> {
	const desk = await session.openExtensionPage('manifest.json');
	const ids = await evaluate(
		desk,
		async () => {
			const api = (globalThis as unknown as {chrome: typeof import('webextension-polyfill')}).chrome;
			return (await api.scripting.getRegisteredContentScripts()).map(({id}) => id);
		},
		null,
	);
	await desk.close();
	return ids;
}

/** Chromium asks before it gives a permission, and nobody can answer it here: so it is given and taken as in its own settings. */
describe('a site that the reader adds, in chromium', () => {
	const folder = path.join(temporary(), 'extension');
	const profile = temporary();
	const pattern = `*://${HOST}/*`;
	let session: Session;

	beforeAll(async () => {
		cpSync(inProject('dist/test-chromium'), folder, {recursive: true});
		const file = path.join(folder, 'manifest.json');
		const manifest = JSON.parse(readFileSync(file, 'utf8'));
		manifest.host_permissions.push(pattern);
		writeFileSync(file, JSON.stringify(manifest));
		await open();
	});
	afterAll(() => session.close());

	/** Turns a switch of the browser's own page of extensions. */
	async function inSettings(what: 'withhold' | 'give' | 'take'): Promise<void> {
		const settings = await session.visit('chrome://extensions/');
		await evaluate(
			settings,
			async ([name, site]: string[]) => {
				const {developerPrivate: api} = (globalThis as unknown as {chrome: {developerPrivate: DeveloperPrivate}})
					.chrome;
				const all = await api.getExtensionsInfo();
				const id = all.find((extension) => extension.name.startsWith('Bang Giao'))?.id ?? '';
				if (name === 'withhold')
					await api.updateExtensionConfiguration({extensionId: id, hostAccess: 'ON_SPECIFIC_SITES'});
				if (name === 'give') await api.addHostPermission(id, site ?? '');
				if (name === 'take') await api.removeHostPermission(id, site ?? '');
			},
			[what, pattern],
		);
		await settings.close();
	}

	const untilAdded = (patterns: string[]) =>
		expect.poll(() => registered(session), {timeout: 10_000}).toEqual(patterns);

	async function open(): Promise<void> {
		session = await openSession('chromium', folder, {profile});
		serveAll(session);
	}
	async function isReadByItself(): Promise<void> {
		await untilAdded([pattern]);
		await expect.poll(() => session.ask('added-sites.list', null)).toEqual({ok: true, value: [pattern]});
		const page = await session.visit(ARTICLE);
		await untilRead(session, ARTICLE);
		await page.close();
	}

	test('is read by itself', isReadByItself);

	test('is read by itself after the browser was closed and opened too', async () => {
		await session.close();
		await open();
		await isReadByItself();
	});

	test('is read at once when it is allowed, and no more when it is not', async () => {
		await inSettings('withhold');
		await untilAdded([]);
		const page = await session.visit(ARTICLE);
		expect(await session.tabOf(ARTICLE)).toBe(-1);
		await inSettings('give');
		await untilAdded([pattern]);
		await untilRead(session, ARTICLE);
		await inSettings('take');
		await untilAdded([]);
		await page.reload();
		expect(await session.tabOf(ARTICLE)).toBe(-1);
	});
});
