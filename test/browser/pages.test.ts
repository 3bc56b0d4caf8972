import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {bundleExtension} from '../../build/bundle.ts';
import {type DrivenPage, evaluate, openSession, type Session} from '../../build/drive/session.ts';
import {asExpected, asRead} from '../articles/compare.ts';
import {articlePages} from '../articles/read.ts';
import {BROWSERS, untilRead} from './open.ts';

const pages = articlePages();
const articles = pages.filter(({expected}) => expected.isArticle);
const others = pages.filter(({expected}) => !expected.isArticle);

/**
 * Runs on the page: lists what is done to it after it was parsed, from when on the content script runs too. A print view
 * opens no dialog, which nobody here would close.
 */
function listWrites(): void {
	const page = window as unknown as {writes: string[]};
	page.writes = [];
	window.print = () => undefined;
	document.addEventListener('DOMContentLoaded', () => {
		new MutationObserver((records) =>
			page.writes.push(...records.map(({type, target}) => `${type} ${target.nodeName}`)),
		).observe(document, {attributes: true, characterData: true, childList: true, subtree: true});
	});
}

/** A page that watches itself. The script stands behind the doctype, without which a page is laid out otherwise. */
const watchingItself = (html: string): string =>
	html.replace(/^\s*(?:<!doctype[^>]*>)?/iu, (doctype) => `${doctype}<script>(${listWrites.toString()})()</script>`);

const writesOf = (page: DrivenPage): Promise<string[]> =>
	evaluate(page, () => (window as unknown as {writes: string[]}).writes, null);

describe.each(BROWSERS)('each page of our own in %s', (browser) => {
	let session: Session;
	let tab: DrivenPage;

	beforeAll(async () => {
		// Some of the pages stand on hosts that are not listed.
		session = await openSession(browser, await bundleExtension(browser, `test-anywhere-${browser}`, ['*://*/*']));
		for (const {html, expected} of pages) session.serve(expected.address, watchingItself(html));
		tab = await session.visit(pages[0]?.expected.address ?? '');
	});
	afterAll(() => session.close());

	test.each(articles)('$name is read as in its expectation, and not written to', async ({expected}) => {
		await tab.goto(expected.address, {waitUntil: 'load'});
		const {article, found} = await untilRead(session, expected.address);
		expect(asRead(article, found.rule, expected)).toEqual(asExpected(expected));
		expect(await writesOf(tab)).toEqual([]);
	});

	test.each(others)('$name is no article, and not written to', async ({expected}) => {
		await tab.goto(expected.address, {waitUntil: 'load'});
		await session.untilState(expected.address, () => true);
		// Answered after the page was looked at and, were there an article, read.
		await session.askPage(expected.address, 'page.refresh', null);
		expect(await session.askPage(expected.address, 'page.state', null)).toEqual({ok: true, value: {kind: 'none'}});
		expect(await writesOf(tab)).toEqual([]);
	});

	test('a page that is written to says so', async () => {
		await evaluate(tab, () => document.documentElement.setAttribute('lang', 'vi'), null);
		expect(await writesOf(tab)).toEqual(['attributes HTML']);
	});
});
