import {mkdtempSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {Page as PlaywrightPage} from 'playwright-core';
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {type DrivenPage, evaluate, type Session} from '../../build/drive/session.ts';
import {pressOurs, pressWords, untilOurs} from '../../build/surfaces/ours.ts';
import {
	type ArticleState,
	BROWSERS,
	chooseFile,
	idsIn,
	openBrowser,
	paintedMarks,
	SAMPLE,
	sampleHtml,
	selectWords,
	untilRead,
	wordsFor,
} from './open.ts';

/** Words of the sample that neither dataset nor patterns take for a name. */
const NAME = 'tổ công tác chung';
const WHO = 'Tổ chức Y tế Thế giới';

const linked = ({reading}: ArticleState, surface: string): string[] =>
	reading.mentions.flatMap((mention) => (mention.surface === surface ? (mention.entity ?? '') : []));

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
	let desk: DrivenPage;
	let page: DrivenPage;
	const until = async (ready: (state: ArticleState) => boolean): Promise<ArticleState> =>
		(await session.untilState(SAMPLE, (state) => state.kind === 'article' && ready(state))) as ArticleState;
	const keyboard = () => (page as PlaywrightPage).keyboard;

	beforeAll(async () => {
		session = await openBrowser(browser);
		session.serve(SAMPLE, sampleHtml);
		desk = await session.openExtensionPage('popup.html');
		page = await session.visit(SAMPLE);
		await untilRead(session, SAMPLE);
	});
	// Each test begins with nothing taught, at its second try too.
	beforeEach(async () => {
		for (const id of await idsIn(desk, 'own')) await session.ask('own.remove', {id});
		await page.bringToFront();
		await page.reload();
		await until((state) => linked(state, NAME).length === 0 && isLinked(state, WHO) && state.judged === null);
	});
	afterAll(() => session.close());

	test('a selection added by keyboard is marked at once, and after a reload', async () => {
		const before = await countMarks(page);
		await selectWords(page, NAME);
		await session.askPage(SAMPLE, 'page.annotate', null);
		await untilOurs(page, '.bar button:focus');
		// The toolbar's last button; then the form's first field, the name.
		await keyboard().press('ArrowLeft');
		await untilOurs(page, '.bar .button:last-child:focus');
		await keyboard().press('Enter');
		await untilOurs(page, '.own-form input:focus');
		await keyboard().down('Control');
		await keyboard().press('Enter');
		await keyboard().up('Control');
		const state = await until((now) => linked(now, NAME).length > 0);
		expect(linked(state, NAME)[0]).toMatch(/^own\./u);
		expect(await countMarks(page)).toBe(before + 1);
		await page.reload();
		expect(linked(await until((now) => linked(now, NAME).length > 0), NAME)[0]).toMatch(/^own\./u);
		const options = await session.openExtensionPage('options.html');
		await expect.poll(() => textOf(options)).toContain(NAME);
		await options.close();
	});

	test('"not this one" takes the mark off, and undo brings it back', async () => {
		await pressWords(page, WHO);
		await pressOurs(page, '.mend summary');
		await untilOurs(page, '.mend[open] .twice button');
		await keyboard().press('Tab');
		await keyboard().press('Enter');
		await until((now) => !isLinked(now, WHO));
		await pressOurs(page, '.notice.shown button');
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
		const nothing = await wordsFor(options, 'ownNothing');
		await expect.poll(() => textOf(options)).toContain(nothing);
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
