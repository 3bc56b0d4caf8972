import {mkdtempSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {Page as PlaywrightPage} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {pressToClose} from '../../build/drive/note-frame.ts';
import {type DrivenPage, evaluate, type Session} from '../../build/drive/session.ts';
import {
	type ArticleState,
	BROWSERS,
	markup,
	openBrowser,
	paintedMarks,
	placeOfWords,
	SAMPLE,
	sampleHtml,
	selectWords,
	untilFocusInOurs,
	untilRead,
	untilWriting,
} from './open.ts';

declare const chrome: {action: {getBadgeText(of: {tabId: number}): Promise<string>}};

const QUOTE = 'một chương trình đào tạo điều dưỡng';
const NOTE = 'Hỏi lại về kinh phí.';

const named = ({reading}: ArticleState, name: string) => reading.mentions.filter((mention) => mention.name === name);

describe.each(BROWSERS)('a reader of a news page in %s', (browser) => {
	const profile = mkdtempSync(path.join(os.tmpdir(), `bang-giao-${browser}-`));
	let session: Session;
	let page: DrivenPage;
	let state: ArticleState;
	const errors: string[] = [];

	async function open(): Promise<void> {
		session = await openBrowser(browser, {profile});
		session.serve(SAMPLE, sampleHtml);
		page = await session.visit(SAMPLE);
		(page as PlaywrightPage).on('pageerror', (error) => errors.push(String(error)));
		state = await untilRead(session, SAMPLE);
	}

	/** The reader's annotations come after the marks, with the code that finds their places. */
	const untilPlaced = async () =>
		(await session.untilState(SAMPLE, (now) => now.kind === 'article' && now.annotations.length > 0)) as ArticleState;

	beforeAll(open);
	afterAll(() => session.close());

	test('sees that it reports cooperation, with whom and when', () => {
		const {verdict} = state.reading;
		expect(verdict.is).toBe(true);
		expect(verdict.partners).toContain('JP');
		expect(verdict.sectors[0]).toBe('health');
		expect(verdict.date?.iso).toBe('2023-12-05');
	});

	test('sees who is named, with the office of that day', () => {
		const [president] = named(state, 'Võ Văn Thưởng');
		expect(president).toMatchObject({type: 'person', entity: 'VN.vo-van-thuong'});
		expect(named(state, 'Bộ Y tế, Lao động và Phúc lợi Nhật Bản')[0]).toMatchObject({
			type: 'organisation',
			country: 'JP',
		});
	});

	test('finds no country in a given name', () => {
		const name = state.article.text.indexOf('Anh Đức, một điều dưỡng');
		const inside = state.reading.mentions.filter(
			({type, start}) => type === 'country' && start >= name && start < name + 7,
		);
		expect(inside).toEqual([]);
	});

	test('sees marks, and nothing of the page is changed', async () => {
		const marks = await paintedMarks(page);
		expect(Object.values(marks).reduce((sum, size) => sum + size, 0)).toBeGreaterThan(20);
		const [before] = /<main>[\s\S]*<\/main>/u.exec(sampleHtml) ?? [];
		expect(await markup(page)).toContain(before);
	});

	test('sees the number of names on the toolbar button', async () => {
		const desk = await session.openExtensionPage('options.html');
		const tab = await session.tabOf(SAMPLE);
		const badge = () => evaluate(desk, (tabId: number) => chrome.action.getBadgeText({tabId}), tab);
		const names = state.reading.mentions.filter(({type}) => type !== 'role' && type !== 'date');
		await expect.poll(badge).toBe(String(new Set(names.map(({entity, name}) => entity ?? name)).size));
		await desk.close();
		await page.bringToFront();
	});

	test('keeps a highlight with a note by keyboard', async () => {
		await selectWords(page, QUOTE);
		expect(await session.askPage(SAMPLE, 'page.annotate', null)).toEqual({ok: true, value: null});
		await untilFocusInOurs(page);
		const {keyboard} = page as PlaywrightPage;
		// The toolbar's buttons: five colours, of which the first has the focus, then the note.
		for (let step = 0; step < 5; step++) await keyboard.press('ArrowRight');
		await keyboard.press('Enter');
		await session.untilState(SAMPLE, (now) => now.kind === 'article' && now.annotations.length === 1);
		await untilWriting(page);
		await keyboard.type(NOTE);
		await pressToClose(page, 'Control', 'Enter');
		const kept = (await session.untilState(
			SAMPLE,
			(now) => now.kind === 'article' && now.annotations[0]?.annotation.note === NOTE,
		)) as ArticleState;
		const [{annotation, place} = {annotation: null, place: null}] = kept.annotations;
		expect(annotation?.quote).toBe(QUOTE);
		expect(kept.article.text.slice(place?.start, place?.end)).toBe(QUOTE);
	});

	test('finds it again after a reload, with the background stopped before', async () => {
		await session.stopBackground();
		await page.reload();
		const again = await untilPlaced();
		expect(again.annotations.map(({annotation}) => annotation.note)).toEqual([NOTE]);
		expect(await paintedMarks(page)).toMatchObject({'bang-giao-yellow': 1, 'bang-giao-noted': 1});
	});

	test('finds it again after the browser was closed and opened', async () => {
		await session.close();
		await open();
		const [{annotation, place} = {annotation: null, place: null}] = (await untilPlaced()).annotations;
		expect(annotation?.note).toBe(NOTE);
		expect(state.article.text.slice(place?.start, place?.end)).toBe(QUOTE);
	});

	test('opens a card by clicking a name, and nothing but the host element is added', async () => {
		const {first} = await placeOfWords(page, 'Võ Văn Thưởng');
		await (page as PlaywrightPage).mouse.click(first.x + 20, first.y);
		const hosts = () => evaluate(page, () => document.querySelectorAll('[data-bang-giao]:popover-open').length, null);
		await expect.poll(hosts).toBe(1);
		expect(await markup(page)).not.toContain('bang-giao');
	});

	test('silences the site and brings it back', async () => {
		await session.ask('site.set', {host: 'vnexpress.net', off: true});
		await session.askPage(SAMPLE, 'page.refresh', null);
		await session.untilState(SAMPLE, ({kind}) => kind === 'off');
		expect(await paintedMarks(page)).toEqual({});
		await session.ask('site.set', {host: 'vnexpress.net', off: false});
		await session.askPage(SAMPLE, 'page.refresh', null);
		await untilRead(session, SAMPLE);
	});

	test('sees no error in the console of the page', () => {
		expect(errors).toEqual([]);
	});
});
