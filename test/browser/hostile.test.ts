import type {Page as PlaywrightPage} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {FIREFOX_UUID} from '../../build/drive/firefox.ts';
import {type DrivenPage, evaluate, type Session} from '../../build/drive/session.ts';
import type {Annotation} from '../../src/annotation/annotation.ts';
import {forge, knock, layTraps, nest, plunder} from './hostile-script.ts';
import {
	type ArticleState,
	BROWSERS,
	inNoteFrames,
	openBrowser,
	paintedMarks,
	placeOfWords,
	SAMPLE,
	sampleHtml,
	selectWords,
	untilRead,
	untilWriting,
} from './open.ts';

const QUOTE = 'tổ công tác chung';
const PERSON = 'Võ Văn Thưởng';
const SECRET = 'điều chỉ người đọc biết';
const ON_PERSON = 'điều riêng về người này';
const TYPED = 'zq';
const TURNED = 'https://vnexpress.net/bai-mau-dao-chieu-5000041.html';
const HUGE = 'https://vnexpress.net/bai-mau-khong-lo-5000042.html';
/** Boxes in boxes: as many as each browser bears without an extension; a page of 50,000 is gone in Firefox. */
const DEPTH = {chromium: 100_000, firefox: 5000} as const;

type Global = {chrome: typeof import('webextension-polyfill')};

/** Runs in a page of ours: how each element that holds a turned direction keeps it from what follows. */
function listTurned(): string[] {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const found: string[] = [];
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		if (!node.textContent?.includes('\u202e') || !node.parentElement) continue;
		const {display, unicodeBidi} = getComputedStyle(node.parentElement);
		found.push(display !== 'inline' || unicodeBidi === 'isolate' ? 'by itself' : node.parentElement.outerHTML);
	}
	return found;
}

async function pressOne(page: DrivenPage, selector: string): Promise<void> {
	await page.bringToFront();
	await (await (page as PlaywrightPage).waitForSelector(selector)).click();
}

/** Makes all of ours see-through, small and unreachable from outside, as far as a page's style sheet can. */
const FADE = `<style>
	main {background: #ffee66}
	[data-bang-giao] {
		--paper: transparent !important; --ink: transparent !important; --accent: transparent !important;
		opacity: 0 !important; visibility: hidden !important; transform: scale(0.01) !important; filter: opacity(0) !important;
		clip-path: inset(50%) !important; color: transparent !important; display: none !important; zoom: 0.1 !important;
		mix-blend-mode: multiply !important; mask: linear-gradient(transparent, transparent) !important; direction: rtl !important;
	}
	@font-face {font-family: "Segoe UI"; src: url(https://vnexpress.net/phong-chu.woff2)}
	@font-face {font-family: "Noto Sans"; src: url(https://vnexpress.net/phong-chu.woff2)}
	@font-face {font-family: "Noto Serif"; src: url(https://vnexpress.net/phong-chu.woff2)}
	@font-face {font-family: "Roboto"; src: url(https://vnexpress.net/phong-chu.woff2)}
	@font-face {font-family: "Arial"; src: url(https://vnexpress.net/phong-chu.woff2)}
</style>`;
const hostileHtml = sampleHtml.replace('<head>', () => `<head><script>(${layTraps.toString()})()</script>${FADE}`);

/** The colour of one pixel of a page as it is on the screen, told by a canvas of one of our own pages. */
async function colourAt(page: DrivenPage, desk: DrivenPage, {x, y}: {x: number; y: number}): Promise<number[]> {
	const shot = await (page as PlaywrightPage).screenshot({clip: {x, y, width: 1, height: 1}});
	return evaluate(
		desk,
		async (data: string) => {
			const image = Object.assign(new Image(), {src: data});
			await image.decode();
			const brush = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
			brush.drawImage(image, 0, 0);
			return [...brush.getImageData(0, 0, 1, 1).data.slice(0, 3)];
		},
		`data:image/png;base64,${Buffer.from(shot).toString('base64')}`,
	);
}

/** The first point of the window, from above, at which something of ours can be pressed. */
const firstOfOurs = (page: DrivenPage): Promise<{x: number; y: number} | null> =>
	evaluate(
		page,
		() => {
			for (let y = 0; y < innerHeight; y += 4)
				for (let x = 0; x < innerWidth; x += 4)
					if (document.elementFromPoint(x, y)?.matches('[data-bang-giao]')) return {x, y};
			return null;
		},
		null,
	);

describe.each(BROWSERS)('a hostile page in %s', (browser) => {
	let session: Session;
	let page: DrivenPage;
	let desk: DrivenPage;
	let state: ArticleState;
	const mouse = () => (page as PlaywrightPage).mouse;

	async function keep(note: string, given: Partial<Annotation>): Promise<Annotation> {
		const {key, url, title, outlet, author, published} = state.article;
		const article = {key: key ?? '', url, title, outlet, author, published, partners: [], sectors: [], kinds: []};
		const place = {quote: '', snapshot: '', selectors: []};
		const kept = await session.ask('annotation.keep', {article, ...place, colour: 'yellow', note, tags: [], ...given});
		if (!kept.ok) throw new Error(kept.detail);
		return kept.value;
	}
	const until = async (ready: (now: ArticleState) => boolean): Promise<ArticleState> =>
		(await session.untilState(SAMPLE, (now) => now.kind === 'article' && ready(now))) as ArticleState;
	const untilOurs = async (): Promise<{x: number; y: number}> => {
		await expect.poll(() => firstOfOurs(page), {timeout: 10_000}).not.toBeNull();
		return (await firstOfOurs(page)) ?? {x: 0, y: 0};
	};

	beforeAll(async () => {
		session = await openBrowser(browser);
		session.serve(SAMPLE, hostileHtml);
		page = await session.visit(SAMPLE);
		state = await untilRead(session, SAMPLE);
		desk = await session.openExtensionPage('popup.html');
		const selector = {type: 'TextQuoteSelector', exact: QUOTE, prefix: 'thành lập ', suffix: ' và mời'} as const;
		await keep(SECRET, {selectors: [selector], quote: QUOTE, snapshot: QUOTE});
		await keep(ON_PERSON, {about: 'entity', entity: 'VN.vo-van-thuong'});
		await until(({annotations}) => annotations.some(({place}) => place !== null));
		await page.bringToFront();
	});
	afterAll(() => session.close());

	test('reads no note and no key, and writes into none', async () => {
		const {first} = await placeOfWords(page, QUOTE);
		await mouse().click(first.x + 5, first.y);
		await untilWriting(page);
		const {keyboard} = page as PlaywrightPage;
		await keyboard.type(TYPED);
		const ours = await untilOurs();
		for (const down of [8, 60, 120, 200]) await mouse().move(ours.x + 40, ours.y + down);
		const loot = await evaluate(page, plunder, SECRET);
		const taken = JSON.stringify(loot);
		expect(taken).not.toContain(SECRET);
		expect(taken).not.toMatch(/[a-z]-extension:/u);
		// Firefox gives the host's own root away by an event; what stands in the frame stays out of reach.
		if (browser === 'chromium') expect(loot.roots).toEqual([]);
		expect(loot.keys.join('')).toBe('');
		expect(loot.words.filter((words) => /extension|^window\.|^frame /u.test(words))).toEqual([]);
		expect(loot.messages).toBe(0);
		// What the reader wrote is kept as it was written.
		await page.bringToFront();
		const written = await inNoteFrames(page, () => document.querySelector('textarea')?.value);
		expect(written).toEqual([SECRET + TYPED]);
	});

	test('reads no note on a person from the card', async () => {
		await session.askPage(SAMPLE, 'page.refresh', null);
		const {first} = await placeOfWords(page, PERSON);
		await mouse().click(first.x + 20, first.y);
		const noted = () => inNoteFrames(page, () => document.body.textContent ?? '').catch(() => []);
		await expect.poll(async () => (await noted()).join(''), {timeout: 10_000}).toContain(ON_PERSON);
		const ours = await untilOurs();
		for (const down of [8, 60, 120]) await mouse().move(ours.x + 40, ours.y + down);
		expect(JSON.stringify(await evaluate(page, plunder, ON_PERSON))).not.toContain(ON_PERSON);
	});

	test('cannot fade what stands over it', async () => {
		const {x, y} = await untilOurs();
		// Inside the card's edge its ground is paper, whatever the page says of its host.
		await expect.poll(() => colourAt(page, desk, {x: x + 8, y: y + 8})).toEqual([255, 255, 255]);
	});

	test('forges no save, no press and no call', async () => {
		await session.askPage(SAMPLE, 'page.refresh', null);
		const before = await untilRead(session, SAMPLE);
		const id = browser === 'firefox' ? FIREFOX_UUID : new URL(desk.url()).host;
		await evaluate(page, forge, 'giảng viên');
		// The frame's file can be loaded by who knows the installation's id; in Firefox no page is ever told that.
		expect(await evaluate(page, knock, id)).toEqual(browser === 'firefox' ? ['moz-extension note.html'] : []);
		await session.askPage(SAMPLE, 'page.refresh', null);
		const after = await untilRead(session, SAMPLE);
		expect(after.annotations).toEqual(before.annotations);
		expect(after.marksShown).toBe(true);
		expect(await session.ask('site.list', null)).toEqual({ok: true, value: []});
	});

	test('wins no press by a decoy, and the reader’s own press counts once nothing lies over it', async () => {
		const words = 'một chương trình đào tạo';
		await selectWords(page, words);
		const bar = await untilOurs();
		await evaluate(
			page,
			() => {
				const decoy = Object.assign(document.createElement('div'), {popover: 'manual', id: 'decoy'});
				decoy.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;pointer-events:none;background:#fffd';
				document.body.append(decoy);
				decoy.showPopover();
			},
			null,
		);
		const count = async () => (await until(() => true)).annotations.length;
		const before = await count();
		const press = () => mouse().click(bar.x + 22, bar.y + 18);
		// Until the decoy has been noticed: what is refused says so at the window's foot.
		const isSaid = () =>
			evaluate(
				page,
				() => document.elementFromPoint(innerWidth / 2, innerHeight - 36)?.matches('[data-bang-giao]'),
				null,
			);
		await press();
		await expect.poll(isSaid, {timeout: 10_000}).toBe(true);
		expect(await count()).toBe(before);
		await expect
			.poll(
				async () => {
					await press();
					return (await until(() => true)).annotations.some(({annotation}) => annotation.quote === words);
				},
				{timeout: 15_000, interval: 500},
			)
			.toBe(true);
	});

	test('that moves, hides or strips our host has it back in its place', async () => {
		await evaluate(
			page,
			() => {
				const host = document.querySelector('[data-bang-giao]') as HTMLElement;
				const box = Object.assign(document.createElement('div'), {inert: true});
				box.style.cssText = 'opacity:0;position:fixed;inset:0';
				document.body.append(box);
				box.append(host);
				host.removeAttribute('popover');
				host.inert = true;
			},
			null,
		);
		await session.askPage(SAMPLE, 'page.step', {by: 1});
		const isBack = () =>
			evaluate(
				page,
				() => {
					const host = document.querySelector('[data-bang-giao]') as HTMLElement;
					return host.parentNode === document.documentElement && host.matches(':popover-open:not([inert])');
				},
				null,
			);
		await expect.poll(isBack).toBe(true);
	});

	test('with markup and turned directions in its title has them shown as text, each by itself', async () => {
		const title = 'Bài mẫu <img src=x onerror="globalThis.broken=1"> \u202eoãrt gnờưhp';
		const escaped = title.replaceAll('<', '&lt;').replaceAll('"', '&quot;');
		session.serve(
			TURNED,
			sampleHtml.replaceAll(/Bài mẫu: Việt Nam và Nhật Bản[^<"]*/gu, () => escaped),
		);
		const tab = await session.visit(TURNED);
		const read = await untilRead(session, TURNED);
		expect(read.article.title).toContain('\u202e');
		const library = await session.openExtensionPage('library.html');
		await pressOne(library, '.tabs button:nth-child(2)');
		await expect.poll(() => evaluate(library, listTurned, null), {timeout: 10_000}).not.toEqual([]);
		const panel = await session.openExtensionPage(`panel.html?tab=${await session.tabOf(TURNED)}`);
		for (const own of [library, panel]) {
			expect((await evaluate(own, listTurned, null)).filter((found) => found !== 'by itself')).toEqual([]);
			expect(await evaluate(own, () => document.querySelectorAll('img[src="x"]').length, null)).toBe(0);
			expect(await evaluate(own, () => 'broken' in globalThis, null)).toBe(false);
			await own.close();
		}
		await tab.close();
	});

	test('of thousands of boxes in boxes and 10 MB of marks on single letters is read or refused, and the next page is read', async () => {
		const marks = `a${'\u0301'.repeat(1_700_000)}`;
		const head = `<script type="application/ld+json">${JSON.stringify({'@type': 'NewsArticle', headline: marks, author: {name: marks}})}</script><meta name="description" content="${marks}">`;
		session.serve(
			HUGE,
			sampleHtml.replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/u, () => head),
		);
		const tab = await session.visit(HUGE);
		await session.untilState(HUGE, () => true);
		await evaluate(tab, nest, DEPTH[browser]);
		await session.askPage(HUGE, 'page.refresh', null);
		const state = await session.untilState(HUGE, () => true);
		expect(['article', 'none']).toContain(state.kind);
		await tab.close();
		await session.askPage(SAMPLE, 'page.refresh', null);
		expect((await untilRead(session, SAMPLE)).reading.mentions.length).toBeGreaterThan(20);
	});

	test('that never stops changing leaves the reader’s acts answered', async () => {
		await evaluate(
			page,
			() => {
				const body = document.querySelector('article') as Element;
				const line = Object.assign(document.createElement('p'), {textContent: ''});
				body.append(line);
				const started = performance.now();
				const flood = () => {
					for (let at = 0; at < 2000; at++) line.textContent = `Dòng chạy ${at} từ Nhật Bản`;
					if (performance.now() - started < 3000) setTimeout(flood);
					else line.textContent = 'Dòng cuối';
				};
				flood();
			},
			null,
		);
		const answer = await session.askPage(SAMPLE, 'page.marks', {shown: true});
		expect(answer).toEqual({ok: true, value: {shown: true}});
		await until(({article}) => article.text.includes('Dòng cuối'));
		expect(
			(await until(() => true)).annotations.some(({annotation, place}) => annotation.quote === QUOTE && place),
		).toBe(true);
	});

	test('under which the extension is loaded anew is left, and told why', async () => {
		expect(Object.keys(await paintedMarks(page)).length).toBeGreaterThan(2);
		await evaluate(desk, () => void setTimeout(() => (globalThis as unknown as Global).chrome.runtime.reload()), null);
		const isGone = () =>
			evaluate(desk, () => false, null).then(
				() => false,
				() => true,
			);
		await expect.poll(isGone, {timeout: 20_000}).toBe(true);
		if (browser === 'chromium') {
			// The old script is cut off: at the reader's next press the marks go, and it says that the page is to be reloaded.
			// It is cut off a moment after the extension's own pages are closed: a press before that is none of these.
			const said = async () => {
				await mouse().click(5, 300);
				return evaluate(page, () => document.querySelectorAll('[data-bang-giao=gone]:popover-open').length, null);
			};
			await expect.poll(said, {timeout: 20_000}).toBe(1);
			expect(await paintedMarks(page)).toEqual({});
		} else {
			// Firefox runs the new script in the open page itself.
			await page.reload();
			await expect.poll(async () => Object.keys(await paintedMarks(page)).length, {timeout: 20_000}).toBeGreaterThan(2);
		}
	});
});
