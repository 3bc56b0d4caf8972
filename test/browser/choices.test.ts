import type {Page as PlaywrightPage} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type DrivenPage, evaluate, type Session} from '../../build/drive/session.ts';
import {untilOurs} from '../../build/surfaces/ours.ts';
import {describe as describePlace} from '../../src/annotation/anchor.ts';
import {BROWSERS, openBrowser, paintedMarks, placeOfWords, pressButton, SAMPLE, sampleHtml, untilRead} from './open.ts';

const QUOTE = 'tổ công tác chung';

const textOf = (page: DrivenPage, selector = 'main'): Promise<string> =>
	evaluate(page, (wanted: string) => document.querySelector(wanted)?.textContent ?? '', selector);

/** Presses a box or a dot by the words behind it. */
async function choose(page: DrivenPage, words: string): Promise<void> {
	const place = () =>
		evaluate(
			page,
			(wanted: string) => {
				const label = [...document.querySelectorAll('label')].find(({textContent}) => textContent?.trim() === wanted);
				label?.scrollIntoView({block: 'center'});
				const box = label?.querySelector('input')?.getBoundingClientRect();
				return box ? {x: box.x + box.width / 2, y: box.y + box.height / 2} : null;
			},
			words,
		);
	await page.bringToFront();
	await expect.poll(place).not.toBeNull();
	const {x, y} = (await place()) ?? {x: 0, y: 0};
	await (page as PlaywrightPage).mouse.click(x, y);
}

async function write(page: DrivenPage, selector: string, words: string): Promise<void> {
	await page.click(selector);
	await (page as PlaywrightPage).keyboard.type(words);
	await (page as PlaywrightPage).keyboard.press('Enter');
}

describe.each(BROWSERS)('what a reader chooses in %s', (browser) => {
	let session: Session;
	let page: DrivenPage;
	let options: DrivenPage;

	beforeAll(async () => {
		session = await openBrowser(browser);
		session.serve(SAMPLE, sampleHtml);
		page = await session.visit(SAMPLE);
		await untilRead(session, SAMPLE);
		options = await session.openExtensionPage('options.html');
	});
	afterAll(() => session.close());

	test('the first page: a sample with its verdict, its marks and the card of a name', async () => {
		const welcome = await session.openExtensionPage('welcome.html');
		await expect.poll(() => textOf(welcome, '.steps .strip')).toContain('Nhật Bản');
		expect(Object.keys(await paintedMarks(welcome))).toContain('bang-giao-person');
		await welcome.bringToFront();
		const {first} = await placeOfWords(welcome, 'Kishida Fumio');
		await (welcome as PlaywrightPage).mouse.click(first.x + 20, first.y);
		await untilOurs(welcome, '.card .facts');
		await welcome.close();
	});

	test('kinds that are not wanted lose their marks on open pages, and have them again', async () => {
		// While a page is read anew it has no marks at all.
		const marked = async () => {
			const marks = await paintedMarks(page);
			return ['person', 'organisation'].filter((kind) => `bang-giao-${kind}` in marks);
		};
		expect(await marked()).toEqual(['person', 'organisation']);
		await choose(options, 'Người');
		await expect.poll(marked).toEqual(['organisation']);
		await choose(options, 'Người');
		await expect.poll(marked).toEqual(['person', 'organisation']);
	});

	test('pages that wait to be asked for are read by a press in the popup', async () => {
		await choose(options, 'Khi tôi yêu cầu');
		await session.untilState(SAMPLE, ({kind}) => kind === 'off');
		expect(await paintedMarks(page)).toEqual({});
		const popup = await session.openExtensionPage(`popup.html?tab=${await session.tabOf(SAMPLE)}`);
		await pressButton(popup, 'Đọc trang này');
		await untilRead(session, SAMPLE);
		await popup.close();
		await choose(options, 'Tự động');
		await untilRead(session, SAMPLE);
	});

	test('a site that is not to be read is written down, and taken off the list with an undoing', async () => {
		const list = 'section[aria-labelledby=sites] .sites:last-of-type';
		await options.bringToFront();
		await write(options, `${list} input`, 'không phải tên trang');
		await expect.poll(() => textOf(options, `${list} [role=status]`)).toContain('Hãy gõ tên trang');
		for (let letter = 0; letter < 30; letter++) await options.keyboard.press('Backspace');
		await write(options, `${list} input`, 'https://vnexpress.net/the-gioi');
		await expect.poll(() => textOf(options, `${list} ul`)).toContain('vnexpress.net');
		await session.askPage(SAMPLE, 'page.refresh', null);
		await session.untilState(SAMPLE, ({kind}) => kind === 'off');
		await pressButton(options, 'Bật lại');
		await expect.poll(() => textOf(options, '.notice')).toContain('Lại đọc tin trên vnexpress.net.');
		await pressButton(options, 'Hoàn tác');
		await expect.poll(() => textOf(options, `${list} ul`)).toContain('vnexpress.net');
		await pressButton(options, 'Bật lại');
		await expect.poll(() => textOf(options, `${list} ul`)).toBe('');
		await session.askPage(SAMPLE, 'page.refresh', null);
		await untilRead(session, SAMPLE);
	});

	test('everything is deleted after a file was offered and a word was written', async () => {
		const {article, record} = await untilRead(session, SAMPLE);
		const start = article.text.indexOf(QUOTE);
		const place = describePlace(article.text, article.blocks, start, start + QUOTE.length);
		await session.ask('annotation.keep', {article: record, ...place, colour: 'green', note: '', tags: []});
		const library = await session.openExtensionPage('library.html');
		await expect.poll(() => textOf(library)).toContain(QUOTE);
		await options.bringToFront();
		await options.click('section[aria-labelledby=data] .button.danger');
		await expect.poll(() => textOf(options, '.sure')).toContain('Lưu ra tệp trước');
		const isOff = () =>
			evaluate(options, () => document.querySelector<HTMLButtonElement>('.sure .danger')?.disabled, null);
		expect(await isOff()).toBe(true);
		await options.click('.sure input');
		await options.keyboard.type('xoa');
		await expect.poll(isOff).toBe(false);
		await options.click('.sure .button.danger');
		await expect.poll(() => textOf(library)).toContain('Chưa có gì trong thư viện.');
		await library.close();
	});

	test('another language is spoken at once, and on every page and card opened from then on', async () => {
		await choose(options, 'English');
		await expect.poll(() => textOf(options, '#marks')).toBe('Marks on the page');
		expect(await evaluate(options, () => document.documentElement.lang, null)).toBe('en');
		const library = await session.openExtensionPage('library.html');
		await expect.poll(() => textOf(library, '.tabs')).toContain('Annotations');
		await library.close();
		await page.bringToFront();
		await page.reload();
		await untilRead(session, SAMPLE);
		await session.askPage(SAMPLE, 'page.step', {by: 1});
		await untilOurs(page, '.card > .foot');
		const said = () =>
			evaluate(
				page,
				() => document.querySelector('[data-bang-giao]')?.shadowRoot?.querySelector('.card > .foot')?.textContent,
				null,
			);
		await expect.poll(said).toContain('Note');
	});
});
