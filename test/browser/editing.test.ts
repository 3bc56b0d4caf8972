import type {Page as PlaywrightPage} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {noteFrame, pressToClose} from '../../build/drive/note-frame.ts';
import {type DrivenPage, evaluate, type Session} from '../../build/drive/session.ts';
import {pressOurs, takeWords, untilPressable} from '../../build/surfaces/ours.ts';
import type {Annotation} from '../../src/annotation/annotation.ts';
import {BROWSERS, openBrowser, SAMPLE, sampleHtml, untilImported, untilRead, untilWriting} from './open.ts';

const WORDS = 'một chương trình đào tạo điều dưỡng';
const NAME = 'Nhật Bản';

/** Runs in the library: the text of the file that is made next. */
function catchFile(): void {
	const make = URL.createObjectURL;
	URL.createObjectURL = (file: Blob | MediaSource) => {
		if (file instanceof Blob) void file.text().then((text) => Object.assign(globalThis, {caught: text}));
		return make.call(URL, file);
	};
}

describe.each(BROWSERS)('a note is edited in %s', (browser) => {
	let session: Session;
	let page: DrivenPage;
	let library: PlaywrightPage;

	beforeAll(async () => {
		session = await openBrowser(browser);
		session.serve(SAMPLE, sampleHtml);
		page = await session.visit(SAMPLE);
		await untilRead(session, SAMPLE);
	});
	afterAll(() => session.close());

	/** The last one that was made: a first try that was cut off may have left another. */
	async function kept(): Promise<Annotation | undefined> {
		const state = await session.untilState(SAMPLE, ({kind}) => kind === 'article');
		const all = state.kind === 'article' ? state.annotations.map(({annotation}) => annotation) : [];
		return all.toSorted((one, other) => (one.created < other.created ? 1 : -1))[0];
	}
	const textOf = (where: DrivenPage, selector: string): Promise<string> =>
		evaluate(where, (wanted: string) => document.querySelector(wanted)?.textContent ?? '', selector);
	/** Opens the one note in the library anew. */
	async function openInLibrary(): Promise<void> {
		library = (await session.openExtensionPage('library.html')) as PlaywrightPage;
		await library.waitForSelector('.rows .row');
		await library.click('.rows .row');
		await library.waitForSelector('.detail textarea');
	}
	const writes = async (words: string) => {
		await library.click('.detail textarea');
		await library.keyboard.type(words);
	};

	test('on the page it is linked to what it is about, found by its name without tone marks', async () => {
		await untilImported(session);
		await page.bringToFront();
		await takeWords(page, WORDS);
		await session.askPage(SAMPLE, 'page.annotate', null);
		await pressOurs(page, '.bar .rule + .button');
		await untilWriting(page);
		await untilPressable(page, '.note-frame');
		const {keyboard} = page as PlaywrightPage;
		await keyboard.type('Hỏi thêm.');
		// The tags, then the link.
		await keyboard.press('Tab');
		await keyboard.press('Tab');
		await keyboard.type('nhat ban');
		const inFrame = async (selector: string) => {
			const frame = noteFrame(page);
			return frame ? textOf(frame, selector) : '';
		};
		await expect.poll(() => inFrame('.offered .chip span'), {timeout: 10_000}).toBe(NAME);
		await keyboard.press('Enter');
		await expect.poll(() => inFrame('.chip.linked')).toContain(NAME);
		// The choice takes the field away, and the focus stays near.
		await evaluate(noteFrame(page) as DrivenPage, () => document.querySelector('textarea')?.focus(), null);
		await pressToClose(page, 'Control', 'Enter');
		await expect.poll(async () => (await kept())?.entity).toBe('JP');
		expect((await kept())?.note).toBe('Hỏi thêm.');
	});

	test('the link is shown in the panel and in the library, after a reload too', async () => {
		const panel = await session.openExtensionPage(`panel.html?tab=${await session.tabOf(SAMPLE)}`);
		await expect.poll(() => textOf(panel, '.kept .office')).toBe(`→ ${NAME}`);
		await panel.close();
		await session.stopBackground();
		await page.reload();
		await untilRead(session, SAMPLE);
		await openInLibrary();
		await expect.poll(() => textOf(library, '.rows .row')).toContain(`→ ${NAME}`);
		await expect.poll(() => textOf(library, '.detail .chip.linked')).toBe(NAME);
		await expect.poll(() => textOf(library, '.detail')).toContain(`Hồ sơ: ${NAME}`);
	});

	test('the link goes out with the note', async () => {
		await evaluate(library, catchFile, null);
		await library.click('main .arranged > .button');
		await library.waitForSelector('dialog .button.main');
		await library.click('dialog .button.main');
		const caught = () => evaluate(library, () => (globalThis as {caught?: string}).caught ?? '', null);
		await expect.poll(caught).toContain('"identifying"');
		expect(JSON.stringify(JSON.parse(await caught()))).toContain('"value":"JP"');
		await library.close();
	});

	test('in the library it is saved again and again, without a quarrel with itself', async () => {
		await openInLibrary();
		for (const words of [' Một.', ' Hai.']) {
			await writes(words);
			await library.click('.detail .foot .main');
			await expect.poll(async () => (await kept())?.note).toContain(words);
		}
		expect(await textOf(library, '.conflict')).toBe('');
		await library.close();
	});

	test('what is being written in the library is there after a crash of its page, until it is given up', async () => {
		await openInLibrary();
		await writes(' Dở dang');
		const key = (await kept())?.article.key ?? '';
		const aside = async () => {
			const draft = await session.ask('draft.get', {key});
			return draft.ok ? (draft.value?.note ?? '') : draft.code;
		};
		await expect.poll(aside).toContain('Dở dang');
		await library.close();
		await openInLibrary();
		const field = () =>
			evaluate(library, () => document.querySelector<HTMLTextAreaElement>('.detail textarea')?.value ?? '', null);
		expect(await field()).toContain('Dở dang');
		expect((await kept())?.note).not.toContain('Dở dang');
		await library.click('.detail .foot .button.text');
		await expect.poll(aside).toBe('');
		await library.close();
	});
});
