import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {evaluate, type Session} from '../../build/drive/session.ts';
import {
	BROWSERS,
	markup,
	openBrowser,
	paintedMarks,
	SAMPLE,
	sampleHtml,
	untilAsleep,
	untilImported,
	untilRead,
} from './open.ts';

const HOST = 'https://vnexpress.net';
const LONG_TEXT = Array.from(
	{length: 20_000},
	(_, at) => `<p>Đoạn văn số ${at} của một trang rất dài, không có đầu đề và không có ngày.</p>`,
).join('');

/** Pages on a listed host that are no articles, or barely pages. */
const PAGES: Record<string, string> = {
	'an empty page': '',
	'a page of two words': '<title>Hai chữ</title>xin chào',
	'broken markup': '<div><p>Một<table><tr><p></div></b><<<a href="',
	'a frameset': '<frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset>',
	'a list of headlines': `<h1>Thời sự</h1>${'<h3><a href="/tin-5000002.html">Đầu đề của một tin khác trong ngày</a></h3>'.repeat(40)}`,
	'two megabytes of paragraphs': `<title>Dài</title>${LONG_TEXT}`,
};

describe.each(BROWSERS)('pages without an article in %s', (browser) => {
	let session: Session;

	beforeAll(async () => {
		session = await openBrowser(browser);
		session.serve(SAMPLE, sampleHtml);
	});
	afterAll(() => session.close());

	test.each(Object.entries(PAGES))('%s: nothing is marked, added or thrown', async (name, html) => {
		const address = `${HOST}/${encodeURIComponent(name)}`;
		session.serve(address, html);
		const errors: string[] = [];
		const page = await session.visit('about:blank');
		page.on('pageerror', (error: unknown) => errors.push(String(error)));
		await page.goto(address, {waitUntil: 'load'});
		// The content script answers once it has looked; before that there is nobody to ask.
		const state = await session.untilState(address, () => true);
		expect(state).toEqual({kind: 'none'});
		expect(await paintedMarks(page)).toEqual({});
		expect(await markup(page)).not.toContain('bang-giao');
		expect(errors).toEqual([]);
		await page.close();
	});

	test('the background is not woken by a page without an article, and is by one with', async () => {
		const address = `${HOST}/mot-danh-sach`;
		session.serve(address, PAGES['a list of headlines'] ?? '');
		await untilImported(session);
		await untilAsleep(session);
		const list = await session.visit(address);
		// Asked before the tab is: in Firefox a message from one of our pages to a tab wakes the background by itself.
		await evaluate(list, () => new Promise((resolve) => requestIdleCallback(() => resolve(null))), null);
		expect(await session.isBackgroundAwake()).toBe(false);
		expect(await session.untilState(address, () => true)).toEqual({kind: 'none'});
		await list.close();
		const article = await session.visit(SAMPLE);
		await untilRead(session, SAMPLE);
		expect(await session.isBackgroundAwake()).toBe(true);
		await article.close();
	});

	test('an XML document is left alone', async () => {
		const server = await import('../../build/serve.ts');
		const xml = {body: '<?xml version="1.0"?><tin><dong>Một dòng</dong></tin>', type: 'application/xml'};
		const {origin, close} = await server.servePages(new Map([['/tin.xml', xml]]));
		const page = await session.visit(`${origin}/tin.xml`);
		const root = await evaluate(page, () => document.documentElement.outerHTML, null);
		expect(root).not.toContain('bang-giao');
		await page.close();
		await close();
	});

	test('an article on the same host is still read', async () => {
		const page = await session.visit(SAMPLE);
		expect((await untilRead(session, SAMPLE)).article.title).toContain('Bài mẫu');
		await page.close();
	});
});
