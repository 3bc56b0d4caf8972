import {mkdtempSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {Page as PlaywrightPage} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type DrivenPage, evaluate, type Session} from '../../build/drive/session.ts';
import {
	type ArticleState,
	BROWSERS,
	chooseFile,
	openBrowser,
	paintedMarks,
	placeOfWords,
	SAMPLE,
	sampleHtml,
	selectWords,
	untilFocusInOurs,
	untilRead,
} from './open.ts';

/** Words of the sample that neither dataset nor patterns take for a name. */
const NAME = 'tổ công tác chung';
const WHO = 'Tổ chức Y tế Thế giới';

const linked = ({reading}: ArticleState, surface: string): string[] =>
	reading.mentions.flatMap((mention) => (mention.surface === surface ? (mention.entity ?? '') : []));

/** Where the notice's button lies: left of the one that closes it. What is inside is closed to the page. */
const placeOfUndo = (page: DrivenPage): Promise<{x: number; y: number} | null> =>
	evaluate(
		page,
		() => {
			const y = innerHeight - 36;
			let x = innerWidth - 1;
			while (x > 0 && !document.elementFromPoint(x, y)?.matches('[data-bang-giao]')) x--;
			return x > 0 ? {x: x - 70, y} : null;
		},
		null,
	);

/** Where a card that stands over `column` offers to be put right: the line above its last one. */
const placeOfMend = (page: DrivenPage, column: number): Promise<{x: number; y: number}> =>
	evaluate(
		page,
		(over: number) => {
			const isOurs = (x: number, y: number) => document.elementFromPoint(x, y)?.matches('[data-bang-giao]') === true;
			let y = innerHeight - 1;
			while (y > 0 && !isOurs(over, y)) y--;
			let x = over;
			while (x > 0 && isOurs(x - 1, y - 20)) x--;
			return {x: x + 40, y: y - 56};
		},
		column,
	);

/** Presses a button of one of our own pages with the mouse, once it is there. */
async function pressOne(page: DrivenPage, selector: string): Promise<void> {
	await page.bringToFront();
	const found = await (page as PlaywrightPage).waitForSelector(selector);
	await found.click();
}

/** Whether a mention that begins with these words is linked to a record. */
const isLinked = ({reading}: ArticleState, words: string): boolean =>
	reading.mentions.some(({surface, entity}) => surface.startsWith(words) && entity !== undefined);

const countMarks = async (page: DrivenPage): Promise<number> =>
	Object.values(await paintedMarks(page)).reduce((sum, size) => sum + size, 0);

const textOf = (page: DrivenPage): Promise<string> => evaluate(page, () => document.body.textContent ?? '', null);

describe.each(BROWSERS)('what the reader teaches in %s', (browser) => {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'bang-giao-own-'));
	let session: Session;
	let page: DrivenPage;
	const until = async (ready: (state: ArticleState) => boolean): Promise<ArticleState> =>
		(await session.untilState(SAMPLE, (state) => state.kind === 'article' && ready(state))) as ArticleState;
	const untilOpen = () =>
		expect
			.poll(() => evaluate(page, () => document.querySelectorAll('[data-bang-giao]:popover-open').length, null))
			.toBe(1);
	const keyboard = () => (page as PlaywrightPage).keyboard;

	beforeAll(async () => {
		session = await openBrowser(browser);
		session.serve(SAMPLE, sampleHtml);
		page = await session.visit(SAMPLE);
		await untilRead(session, SAMPLE);
	});
	afterAll(() => session.close());

	test('a selection added by keyboard is marked at once, and after a reload', async () => {
		await until((state) => linked(state, NAME).length === 0);
		const before = await countMarks(page);
		await selectWords(page, NAME);
		await session.askPage(SAMPLE, 'page.annotate', null);
		await untilFocusInOurs(page);
		// The toolbar's last button; then the form's first field, the name.
		await keyboard().press('ArrowLeft');
		await keyboard().press('Enter');
		await untilFocusInOurs(page);
		await keyboard().down('Control');
		await keyboard().press('Enter');
		await keyboard().up('Control');
		const state = await until((now) => linked(now, NAME).length > 0);
		expect(linked(state, NAME)[0]).toMatch(/^own\./u);
		expect(await countMarks(page)).toBe(before + 1);
		await page.reload();
		expect(linked(await until((now) => linked(now, NAME).length > 0), NAME)[0]).toMatch(/^own\./u);
	});

	test('"not this one" takes the mark off, and undo brings it back', async () => {
		const {first} = await placeOfWords(page, WHO);
		await (page as PlaywrightPage).mouse.click(first.x + 20, first.y);
		await untilOpen();
		// Once the card stays as it is: it grows when what is known comes.
		let place = {x: 0, y: 0};
		const isStill = async () => {
			const {y: before} = place;
			place = await placeOfMend(page, first.x + 60);
			return place.y === before;
		};
		await expect.poll(isStill, {interval: 400, timeout: 10_000}).toBe(true);
		await (page as PlaywrightPage).mouse.click(place.x, place.y);
		await keyboard().press('Tab');
		await keyboard().press('Enter');
		await until((now) => !isLinked(now, WHO));
		const undo = async () => {
			const button = await placeOfUndo(page);
			if (button) await (page as PlaywrightPage).mouse.click(button.x, button.y);
			return button;
		};
		await expect.poll(undo).not.toBeNull();
		await until((now) => isLinked(now, WHO));
	});

	test('a page called no cooperation loses its marks, remembers that, and gets them back', async () => {
		const panel = await session.openExtensionPage(`panel.html?tab=${await session.tabOf(SAMPLE)}`);
		await pressOne(panel, '.judge button:nth-of-type(2)');
		await until(({marksShown, judged}) => !marksShown && judged?.was === true);
		expect(await countMarks(page)).toBe(0);
		await page.reload();
		await until(({marksShown, judged}) => !marksShown && judged !== null);
		await pressOne(panel, '.judge button');
		await until(({marksShown, judged}) => marksShown && judged === null);
		expect(await countMarks(page)).toBeGreaterThan(0);
		await panel.close();
	});

	test('a pack with an error in it is not taken in before the reader says so', async () => {
		const file = path.join(folder, 'goi.csv');
		writeFileSync(
			file,
			'type,name,aliases,country,title,organisation,from,to\nperson,Trịnh Hạ Vi,Hạ Vi,VN,Giám đốc,Vườn ươm Lá Biếc,2021-01-01,\nnobody,Lá Biếc,,,,,,\nplace,Đồi Lá Biếc,,vn,,,,2021-13-01\n',
		);
		const options = await session.openExtensionPage('options.html');
		await expect.poll(() => textOf(options)).toContain(NAME);
		await chooseFile(options, file);
		await expect.poll(() => textOf(options)).toMatch(/(?:Dòng|Row) 3: /u);
		expect(await textOf(options)).toMatch(/(?:Dòng|Row) 4: /u);
		expect(await textOf(options)).not.toContain('Trịnh Hạ Vi');
		await pressOne(options, '.errors button');
		await expect.poll(() => textOf(options)).toContain('Trịnh Hạ Vi');
		await chooseFile(options, file);
		await expect.poll(() => textOf(options)).toMatch(/(?:Dòng|Row) 3: /u);
		await pressOne(options, '.errors button');
		await expect
			.poll(() => textOf(options))
			.toMatch(/Thêm mới 0, sửa 0, đã có sẵn 1|0 added, 0 changed, 1 there already/u);
		await options.close();
	});
});
