import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type DrivenPage, evaluate, type Session} from '../../build/drive/session.ts';
import {MARK_STYLES} from '../../src/look/palette.ts';
import {type ArticleState, BROWSERS, openBrowser, paintedMarks, SAMPLE, sampleHtml, untilRead} from './open.ts';

const OTHER = 'https://vnexpress.net/bai-mau-khac-5000003.html';
const LATE = 'https://vnexpress.net/bai-mau-den-muon-5000004.html';
const HARSH = 'https://vnexpress.net/bai-mau-khat-khe-5000005.html';
const LEFT = 'https://vnexpress.net/bai-mau-tro-lai-5000006.html';
const LIST = 'https://vnexpress.net/thoi-su';
const [ARTICLE = ''] = /<article>[\s\S]*<\/article>/u.exec(sampleHtml) ?? [];

/** Another article in the same clothes. */
const dressedAnew = (html: string): string =>
	html.replaceAll('Nhật Bản bàn kế hoạch', 'Nhật Bản bàn tiếp kế hoạch').replaceAll('Bạch Mai', 'Hữu Nghị Việt Đức');

/** A page whose article lies encoded in an attribute until it has loaded. */
const decodedLate = sampleHtml.replace(
	ARTICLE,
	() =>
		`<article data-text="${encodeURIComponent(ARTICLE)}"></article><script>addEventListener('load', () => setTimeout(() => {
			const box = document.querySelector('article');
			box.outerHTML = decodeURIComponent(box.dataset.text);
		}, 50))</script>`,
);

/** Freezes what it can and breaks what scripts commonly call, before anything else runs. */
const harsh = sampleHtml
	.replace(
		'<head>',
		`<head><script>
		for (const name of ['map', 'filter', 'includes']) Array.prototype[name] = () => { throw new Error('broken by the page'); };
		window.MutationObserver = window.StaticRange = window.Highlight = undefined;
		document.querySelectorAll = document.createTreeWalker = () => { throw new Error('broken by the page'); };
		for (const type of [Object, Array, Map, Set, Promise, Node, Element, Document, HighlightRegistry])
			Object.freeze(type.prototype);
	</script>`,
	)
	// Elements of a page answer for names of the window: these would stand where our scripts look for each other.
	.replace('</body>', '<i id="bangGiao"></i><i id="bangGiaoReader"></i><i id="bangGiaoWords"></i></body>');

/** The words under each of our marks, as they stand on the page now. */
const markedWords = (page: DrivenPage): Promise<Record<string, string[]>> =>
	evaluate(
		page,
		() =>
			Object.fromEntries(
				[...CSS.highlights]
					.filter(([name, highlight]) => name.startsWith('bang-giao-') && highlight.size > 0)
					.map(([name, highlight]) => [
						name,
						[...highlight].map(({startContainer, startOffset, endOffset}) =>
							(startContainer.textContent ?? '').slice(startOffset, endOffset),
						),
					]),
			),
		null,
	);

/** A colour "#rrggbb" as computed styles write it. */
const rgbOf = (hex: string): string =>
	`rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

const wordsRead = ({article, reading}: ArticleState): Set<string> =>
	new Set(reading.mentions.map(({start, end}) => article.text.slice(start, end)));

describe.each(BROWSERS)('a page that lives, in %s', (browser) => {
	let session: Session;
	let page: DrivenPage;
	const errors: string[] = [];

	beforeAll(async () => {
		session = await openBrowser(browser);
		session.serve(SAMPLE, sampleHtml);
		session.serve(OTHER, dressedAnew(sampleHtml));
		session.serve(LEFT, sampleHtml);
		session.serve(LATE, decodedLate);
		session.serve(HARSH, harsh);
		page = await session.visit(SAMPLE);
		page.on('pageerror', (error: unknown) => errors.push(String(error)));
	});
	afterAll(() => session.close());

	const open = async (address: string): Promise<ArticleState> => {
		await page.goto(address, {waitUntil: 'load'});
		return untilRead(session, address);
	};

	const untilText = async (address: string, wanted: (text: string) => boolean): Promise<ArticleState> =>
		(await session.untilState(address, (now) => now.kind === 'article' && wanted(now.article.text))) as ArticleState;

	test('a body that a script decodes after load is read and marked', async () => {
		const {article} = await open(LATE);
		expect(article.text).toContain('Trưởng đoàn Nhật Bản');
		expect((await markedWords(page))['bang-giao-person']).toContain('Võ Văn Thưởng');
	});

	test('marks turn with a page that goes dark while it is open', async () => {
		await open(SAMPLE);
		const colour = () =>
			evaluate(page, () => getComputedStyle(document.body, '::highlight(bang-giao-person)').textDecorationColor, null);
		const {light = '', dark = ''} = MARK_STYLES.person ?? {};
		await expect.poll(colour).toBe(rgbOf(light));
		await session.present({colorScheme: 'dark'});
		await expect.poll(colour).toBe(rgbOf(dark));
		await session.present({colorScheme: 'light'});
		await expect.poll(colour).toBe(rgbOf(light));
	});

	test('a box that fills inside the body moves no mark, and is not read as the article', async () => {
		await open(SAMPLE);
		const before = await markedWords(page);
		expect(Object.keys(before).length).toBeGreaterThan(3);
		await evaluate(
			page,
			() => {
				const box = document.querySelector('.related') as Element;
				const links = ['Lào', 'Campuchia', 'Trung Quốc'].map((name) => {
					const link = Object.assign(document.createElement('a'), {href: '#', textContent: `Xem thêm: tin từ ${name}`});
					const line = document.createElement('p');
					line.append(link);
					return line;
				});
				box.prepend(...links);
			},
			null,
		);
		const {article} = await untilText(SAMPLE, (text) => text.includes('Campuchia'));
		const line = article.text.indexOf('Campuchia');
		expect(article.blocks.find(({start, end}) => start <= line && line < end)?.label).toBe('related');
		expect(await markedWords(page)).toEqual(before);
	});

	test('a zone put into the middle of a paragraph moves no mark, and is not read', async () => {
		await open(SAMPLE);
		const before = await markedWords(page);
		await evaluate(
			page,
			() => {
				const text = document.querySelector('article p:not(.sapo)')?.firstChild as Text;
				const rest = text.splitText(text.data.indexOf('Trước đó'));
				rest.before(Object.assign(document.createElement('zone'), {textContent: 'Quảng cáo: vé máy bay đi Thái Lan'}));
			},
			null,
		);
		const {article} = await untilText(SAMPLE, (text) => text.includes('Thái Lan'));
		const zone = article.text.indexOf('Thái Lan');
		expect(article.blocks.find(({start, end}) => start <= zone && zone < end)?.label).toBe('furniture');
		// A text node that is cut leaves the marks behind it without words until they are painted anew.
		await expect.poll(() => markedWords(page)).toEqual(before);
	});

	test('another article without a load is read anew, and a list is none', async () => {
		const {article} = await open(SAMPLE);
		await evaluate(
			page,
			({address, html}: {address: string; html: string}) => {
				const next = new DOMParser().parseFromString(html, 'text/html');
				document.head.replaceChildren(...next.head.children);
				document.querySelector('main')?.replaceWith(next.querySelector('main') as Element);
				history.pushState(null, '', address);
			},
			{address: OTHER, html: dressedAnew(sampleHtml)},
		);
		const other = await untilText(OTHER, (text) => text.includes('Hữu Nghị Việt Đức'));
		expect(other.article.key).not.toBe(article.key);
		expect(other.article.title).toContain('bàn tiếp');
		const marked = Object.values(await markedWords(page)).flat();
		expect(marked.length).toBeGreaterThan(20);
		expect(marked.filter((words) => !wordsRead(other).has(words))).toEqual([]);
		await evaluate(
			page,
			(address: string) => {
				const heads = Array.from({length: 20}, (_, at) => {
					const head = document.createElement('h3');
					head.append(Object.assign(document.createElement('a'), {href: '#', textContent: `Đầu đề ${at} từ Nhật Bản`}));
					return head;
				});
				document.querySelector('script[type="application/ld+json"]')?.remove();
				document.querySelector('main')?.replaceChildren(...heads);
				history.pushState(null, '', address);
			},
			LIST,
		);
		await session.untilState(LIST, ({kind}) => kind === 'none');
		expect(await paintedMarks(page)).toEqual({});
	});

	test('a second article that scrolling brings leaves the first one as it is', async () => {
		const {article} = await open(SAMPLE);
		const before = await markedWords(page);
		await evaluate(
			page,
			(html: string) => {
				const next = new DOMParser().parseFromString(html, 'text/html').querySelector('article') as Element;
				document.querySelector('main')?.append(next);
			},
			dressedAnew(ARTICLE),
		);
		await session.askPage(SAMPLE, 'page.refresh', null);
		expect((await untilRead(session, SAMPLE)).article).toEqual(article);
		expect(await markedWords(page)).toEqual(before);
	});

	test('the way back shows the marks again', async () => {
		// A tab of its own: in Firefox the driver takes the return from the cache for a load that never ends.
		const tab = await session.visit(LEFT);
		await untilRead(session, LEFT);
		const before = await markedWords(tab);
		expect(Object.keys(before).length).toBeGreaterThan(3);
		await tab.goto(OTHER, {waitUntil: 'load'});
		await untilRead(session, OTHER);
		await evaluate(tab, () => history.back(), null);
		await untilRead(session, LEFT);
		await expect.poll(() => markedWords(tab)).toEqual(before);
		await tab.close();
	});

	test('a note that is being written outlives a reload, and is offered again', async () => {
		const {article} = await open(SAMPLE);
		const {title, url, author, outlet, published} = article;
		const key = article.key ?? '';
		const quote = 'tổ công tác chung';
		const kept = await session.ask('annotation.keep', {
			article: {key, title, url, author, outlet, published, partners: [], sectors: [], kinds: []},
			selectors: [{type: 'TextQuoteSelector', exact: quote, prefix: 'thành lập ', suffix: ' và mời'}],
			quote,
			snapshot: `Hai bên nhất trí thành lập ${quote} và mời`,
			colour: 'yellow',
			note: '',
			tags: [],
		});
		if (!kept.ok) throw new Error(kept.detail);
		const {id, selectors, colour, tags} = kept.value;
		const draft = {annotation: id, selectors, quote, colour, note: 'Ai đứng đầu?', tags, entity: null};
		expect(await session.ask('draft.keep', {key, draft})).toEqual({ok: true, value: null});
		await page.reload();
		await untilRead(session, SAMPLE);
		expect(await session.ask('draft.get', {key})).toEqual({ok: true, value: draft});
		const offered = () => evaluate(page, () => document.querySelectorAll('[data-bang-giao]:popover-open').length, null);
		await expect.poll(offered, {timeout: 10_000}).toBe(1);
		await session.ask('draft.keep', {key, draft: null});
	});

	test('a page that freezes prototypes, breaks built-ins and clears all highlights is read and marked all the same', async () => {
		const {article} = await open(HARSH);
		expect(article.title).toContain('Bài mẫu');
		const before = await markedWords(page).catch(() => null);
		expect(before).toBeNull();
		const sizes = () =>
			evaluate(
				page,
				() => {
					let all = 0;
					for (const [name, highlight] of CSS.highlights) if (name.startsWith('bang-giao-')) all += highlight.size;
					return all;
				},
				null,
			);
		const marked = await sizes();
		expect(marked).toBeGreaterThan(20);
		await evaluate(page, () => CSS.highlights.clear(), null);
		expect(await sizes()).toBe(0);
		await session.askPage(HARSH, 'page.refresh', null);
		expect(await sizes()).toBe(marked);
		await session.askPage(HARSH, 'page.step', {by: 1});
		const cards = () =>
			evaluate(page, () => document.querySelector('[data-bang-giao]')?.matches(':popover-open'), null);
		await expect.poll(cards, {timeout: 10_000}).toBe(true);
		const shown = await session.askPage(HARSH, 'page.marks', {shown: false});
		expect(shown).toEqual({ok: true, value: {shown: false}});
		expect(await sizes()).toBe(0);
	});

	test('no page saw an error', () => {
		expect(errors).toEqual([]);
	});
});
