import {type DOMWindow, JSDOM} from 'jsdom';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {findArticle} from '../../src/page/find.ts';
import {watchArticle} from '../../src/page/watch.ts';
import {articlePages} from '../articles/read.ts';

const pages = new Map(articlePages().map((page) => [page.name, page]));

type Page = Window & typeof globalThis;

function open(name: string): DOMWindow {
	const page = pages.get(name);
	if (!page) {
		throw new Error(`no page ${name}`);
	}
	return new JSDOM(page.html, {url: page.expected.address}).window;
}

/** Watches a page and gives what changes it; each change is looked for within the longest time that is allowed. */
function watched(name: string) {
	const window = open(name);
	const {document} = window;
	// The page's timers are the test's, so that time can be moved.
	window.setTimeout = setTimeout as unknown as typeof window.setTimeout;
	window.clearTimeout = clearTimeout as unknown as typeof window.clearTimeout;
	const found = findArticle(document, window.location.href);
	const changed = vi.fn<() => void>();
	const stop = watchArticle(found, changed, window as unknown as Page);
	const reports = async (act: () => void, milliseconds = 100): Promise<number> => {
		const before = changed.mock.calls.length;
		act();
		await Promise.resolve();
		await vi.advanceTimersByTimeAsync(milliseconds);
		return changed.mock.calls.length - before;
	};
	return {window, document, found, stop, reports};
}

const paragraph = (document: Document, text: string): HTMLParagraphElement => {
	const element = document.createElement('p');
	element.textContent = text;
	return element;
};

beforeEach(() => void vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']}));
afterEach(() => void vi.useRealTimers());

describe('a found article', () => {
	test('is reported within 100 ms when its text changes, once for many changes', async () => {
		const {found, document, reports} = watched('vccorp-tuoitre');
		expect(
			await reports(() => {
				for (let index = 0; index < 50; index++) {
					found?.root.append(paragraph(document, `Đoạn thêm số ${index}`));
				}
			}),
		).toBe(1);
	});

	test.each<[string, (root: Element, document: Document) => void]>([
		['new words in a text node', (root) => root.querySelector('p')?.firstChild?.replaceWith('Chữ khác')],
		[
			'more words in a text node',
			(root) => {
				const text = root.querySelector('p')?.firstChild;
				if (text) text.nodeValue = 'Chữ dài thêm';
			},
		],
		['a paragraph that goes', (root) => root.querySelector('p')?.remove()],
		['a paragraph that is hidden', (root) => root.querySelector('p')?.setAttribute('style', 'display:none')],
		['its own removal', (root) => root.remove()],
		['the removal of what is around it', (root) => root.parentElement?.parentElement?.remove()],
	])('is reported after %s', async (_, act) => {
		const {found, document, reports} = watched('vccorp-tuoitre');
		expect(await reports(() => found && act(found.root, document))).toBe(1);
	});

	test.each<[string, (root: Element, document: Document) => void]>([
		['a lazy image', (root) => root.querySelector('img')?.setAttribute('class', 'loaded')],
		['an empty box', (root, document) => root.append(document.createElement('div'))],
		['text elsewhere on the page', (_, document) => document.body.append(paragraph(document, 'Quảng cáo mới nạp'))],
		['counters in the header', (_, document) => document.querySelector('header')?.append('3')],
	])('is left alone after %s', async (_, act) => {
		const {found, document, reports} = watched('vccorp-tuoitre');
		expect(await reports(() => found && act(found.root, document), 2000)).toBe(0);
	});

	test('is no longer watched once stopped', async () => {
		const {found, document, reports, stop} = watched('vccorp-tuoitre');
		expect(
			await reports(() => {
				found?.root.append(paragraph(document, 'Đoạn thêm'));
				stop();
			}, 2000),
		).toBe(0);
	});

	test('is reported again, more slowly, on a page that keeps changing', async () => {
		const {found, document, reports} = watched('vccorp-tuoitre');
		expect(await reports(() => found?.root.append(paragraph(document, 'một')))).toBe(1);
		expect(await reports(() => found?.root.append(paragraph(document, 'hai')))).toBe(0);
		expect(await reports(() => undefined, 500)).toBe(1);
	});
});

describe('navigation', () => {
	test('to another article without loading is reported', async () => {
		const {window, reports} = watched('vccorp-tuoitre');
		expect(
			await reports(() => {
				window.history.pushState(null, '', '/bai-khac-20260305090000001.htm');
				window.dispatchEvent(new window.PopStateEvent('popstate'));
			}),
		).toBe(1);
	});

	test('is reported where only the canonical link says so', async () => {
		const {document, reports} = watched('vccorp-tuoitre');
		const link = document.querySelector('link[rel="canonical"]');
		expect(await reports(() => link?.setAttribute('href', 'https://tuoitre.vn/bai-khac-20260305090000001.htm'))).toBe(
			1,
		);
	});

	test('within one article is not', async () => {
		const {window, reports} = watched('host-vnexpress');
		expect(
			await reports(() => {
				window.history.replaceState(null, '', '/ten-moi-5047001.html?utm_source=a#binh-luan');
				window.dispatchEvent(new window.PopStateEvent('popstate'));
			}, 2000),
		).toBe(0);
	});

	test('back from the cache is reported, a first showing is not', async () => {
		const {window, reports} = watched('vccorp-tuoitre');
		const shown = (persisted: boolean) => () =>
			void window.dispatchEvent(new window.PageTransitionEvent('pageshow', {persisted}));
		expect(await reports(shown(false), 2000)).toBe(0);
		expect(await reports(shown(true))).toBe(1);
	});
});

describe('a body that comes late', () => {
	const arrive = (document: Document): void => {
		const page = pages.get('vccorp-cafef-source');
		for (const text of page?.expected.body ?? []) {
			document.querySelector('#body')?.append(paragraph(document, text));
		}
	};

	test('is reported when it arrives', async () => {
		const {document, found, reports} = watched('trap-late-body');
		expect(found).toBeNull();
		expect(await reports(() => document.body.append(paragraph(document, 'Đang tải')), 700)).toBe(0);
		expect(await reports(() => arrive(document), 700)).toBe(1);
		expect(findArticle(document, document.location.href)).not.toBeNull();
	});

	test('is not waited for without end', async () => {
		const {document, reports} = watched('trap-late-body');
		await reports(() => undefined, 20_000);
		expect(await reports(() => arrive(document), 5000)).toBe(0);
	});
});
