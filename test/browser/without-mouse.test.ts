import type {Page as PlaywrightPage} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {noteFrame} from '../../build/drive/note-frame.ts';
import {type DrivenPage, evaluate, type Session} from '../../build/drive/session.ts';
import {touchOf} from '../../build/drive/touch.ts';
import {untilOurs, untilPressable} from '../../build/surfaces/ours.ts';
import {
	type ArticleState,
	BROWSERS,
	openBrowser,
	placeOfWords,
	SAMPLE,
	sampleHtml,
	untilFocusInOurs,
	untilRead,
} from './open.ts';

// The browsers' own keys (Alt+Shift+J and so on) cannot be pressed under automation: `page.step` and `page.annotate` are what
// the background passes on when they are. Every other act is a touch or a key.

const BY_TOUCH = 'một chương trình đào tạo điều dưỡng';
const HIGHLIGHTED = 'tổ công tác chung';
const NOTED = 'đánh giá kết quả hằng năm';
const THROWN = 'mỗi tối chủ nhật';
const NOTE = 'Hỏi lại về kinh phí.';

/** Moves the ends of the selection as the handles of a touch screen do: in steps, each told by the browser. */
const dragHandles = (page: DrivenPage, words: string, steps: readonly number[]): Promise<void> =>
	evaluate(
		page,
		async ({wanted, lengths}: {wanted: string; lengths: readonly number[]}) => {
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const at = node.textContent?.indexOf(wanted) ?? -1;
				if (at < 0) continue;
				// Beside words that are out of view nothing is shown, and no press counts.
				node.parentElement?.scrollIntoView({block: 'center'});
				for (const length of lengths) {
					getSelection()?.setBaseAndExtent(node, at, node, at + length);
					await new Promise((resolve) => requestAnimationFrame(resolve));
				}
			}
		},
		{wanted: words, lengths: steps},
	);

interface Focus {
	tag: string;
	label: string;
	/** Which of ours holds it: card, bar, notice; empty on a page itself. */
	within: string;
}

/** Runs where the focus may be. */
function lookAtFocus(): Focus {
	const outer = document.activeElement;
	const element = outer?.shadowRoot?.activeElement ?? outer;
	const label = element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
	const within = ['card', 'bar', 'notice'].find((one) => element?.closest(`.${one}`)) ?? '';
	return {tag: element?.tagName ?? '', label, within};
}

/** What holds the focus: on a page, in our root once `untilOurs` has opened it, or in the frame where a note is written. */
async function focused(page: DrivenPage): Promise<Focus> {
	const focus = await evaluate(page, lookAtFocus, null);
	const frame = focus.tag === 'IFRAME' ? noteFrame(page) : null;
	return frame ? {...(await evaluate(frame, lookAtFocus, null)), within: 'note'} : focus;
}

describe.each(BROWSERS)('a reader without a mouse in %s', (browser) => {
	let session: Session;
	let page: DrivenPage;

	beforeAll(async () => {
		session = await openBrowser(browser);
		session.serve(SAMPLE, sampleHtml);
		page = await session.visit(SAMPLE);
		await untilRead(session, SAMPLE);
		await page.bringToFront();
	});
	afterAll(() => session.close());

	const press = (key: string, on: DrivenPage = page): Promise<void> => (on as PlaywrightPage).keyboard.press(key);
	const kept = async (
		quote: string,
		is = true,
	): Promise<ArticleState['annotations'][number]['annotation'] | undefined> => {
		const find = (now: ArticleState) => now.annotations.find(({annotation}) => annotation.quote === quote)?.annotation;
		const state = await session.untilState(SAMPLE, (now) => now.kind === 'article' && Boolean(find(now)) === is);
		return find(state as ArticleState);
	};

	/** Presses Tab until the focus is where it is wanted. */
	async function tabTo(label: RegExp, on: DrivenPage = page): Promise<void> {
		for (let presses = 0; presses < 80; presses++) {
			if (label.test((await focused(on)).label)) return;
			await press('Tab', on);
		}
		throw new Error(`Tab does not lead to ${label}`);
	}

	async function select(words: string): Promise<void> {
		// The caret stands in the text, where a reader's own (F7) would; a link that holds the focus would take the keys.
		await evaluate(page, () => (document.activeElement as HTMLElement | null)?.blur(), null);
		await dragHandles(page, words, [6]);
		const selected = () => evaluate(page, () => String(getSelection()), null);
		const {keyboard} = page as PlaywrightPage;
		await keyboard.down('Shift');
		for (let tries = 0; tries < 60 && (await selected()) !== words; tries++) await keyboard.press('ArrowRight');
		await keyboard.up('Shift');
		expect(await selected()).toBe(words);
	}

	async function openToolbar(words: string): Promise<void> {
		await select(words);
		expect(await session.askPage(SAMPLE, 'page.annotate', null)).toMatchObject({ok: true});
		await untilFocusInOurs(page);
		await untilPressable(page, '.bar .colour');
		await expect.poll(() => focused(page)).toMatchObject({tag: 'BUTTON', within: 'bar'});
	}

	async function openNote(words: string): Promise<void> {
		await openToolbar(words);
		// Five colours, then the note.
		for (let step = 0; step < 5; step++) await press('ArrowRight');
		await press('Enter');
		await expect.poll(() => focused(page), {timeout: 10_000}).toMatchObject({tag: 'TEXTAREA', within: 'note'});
		await untilPressable(page, '.note-frame');
	}

	const untilShut = () =>
		expect
			.poll(() =>
				evaluate(
					page,
					() => document.querySelector('[data-bang-giao]')?.shadowRoot?.querySelectorAll('.floating').length,
					null,
				),
			)
			.toBe(0);

	test('by touch: the toolbar comes once the handles rest, and its colour takes a tap', async () => {
		const touch = await touchOf(page);
		const {first} = await placeOfWords(page, BY_TOUCH);
		await touch.press(first, 700);
		await dragHandles(page, BY_TOUCH, [3, Math.floor(BY_TOUCH.length / 2), BY_TOUCH.length]);
		await touch.press(await untilPressable(page, '.bar .colour'), 40);
		await kept(BY_TOUCH);
		expect(await evaluate(page, () => String(getSelection()), null)).toBe('');
	});

	test('by keyboard: goes from name to name, reads the cards, and is then where they were before', async () => {
		await evaluate(page, () => document.querySelector('a')?.focus(), null);
		const link = await focused(page);
		expect(link.tag).toBe('A');
		await session.askPage(SAMPLE, 'page.step', {by: 1});
		await untilOurs(page, '.card');
		const first = await focused(page);
		expect(first).toMatchObject({tag: 'DIV', within: 'card'});
		await session.askPage(SAMPLE, 'page.step', {by: 1});
		await expect.poll(async () => (await focused(page)).label).not.toBe(first.label);
		await session.askPage(SAMPLE, 'page.step', {by: -1});
		await expect.poll(async () => (await focused(page)).label).toBe(first.label);
		await press('Tab');
		expect(await focused(page)).toMatchObject({tag: 'BUTTON', within: 'card'});
		await press('Escape');
		await untilShut();
		expect(await focused(page)).toEqual(link);
	});

	test('by keyboard: highlights words that were selected letter by letter', async () => {
		await openToolbar(HIGHLIGHTED);
		await press('ArrowRight');
		await press('Enter');
		expect(await kept(HIGHLIGHTED)).toMatchObject({colour: 'green', note: ''});
		await untilShut();
	});

	test('by keyboard: writes a note and saves it', async () => {
		await openNote(NOTED);
		await (page as PlaywrightPage).keyboard.type(NOTE);
		await tabTo(/^Lưu$/u);
		await press('Enter');
		await untilShut();
		expect(await kept(NOTED)).toMatchObject({note: NOTE});
	});

	test('by keyboard: deletes a note, is led to the undoing, and from there back to the page', async () => {
		await openNote(THROWN);
		await tabTo(/^Xóa$/u);
		await press('Enter');
		await kept(THROWN, false);
		const undo = {tag: 'BUTTON', within: 'notice', label: 'Hoàn tác'};
		await expect.poll(() => focused(page)).toEqual(undo);
		await press('Enter');
		await kept(THROWN);
		expect((await focused(page)).within).toBe('');
	});

	test('by keyboard: searches in the panel, deletes there, and takes that back', async () => {
		const panel = await session.openExtensionPage(`panel.html?tab=${await session.tabOf(SAMPLE)}`);
		const quotes = () =>
			evaluate(panel, () => [...document.querySelectorAll('.kept q')].map(({textContent}) => textContent), null);
		await expect.poll(quotes).toContain(HIGHLIGHTED);
		await panel.bringToFront();
		await tabTo(/^Tìm/u, panel);
		await (panel as PlaywrightPage).keyboard.type('to cong tac');
		await expect.poll(quotes).toEqual([HIGHLIGHTED]);
		await tabTo(/^Sửa/u, panel);
		await press('Enter', panel);
		await expect.poll(async () => (await focused(panel)).tag).toBe('TEXTAREA');
		await tabTo(/^Xóa$/u, panel);
		await press('Enter', panel);
		await kept(HIGHLIGHTED, false);
		await expect.poll(() => focused(panel)).toMatchObject({within: 'notice', label: 'Hoàn tác'});
		await press('Enter', panel);
		await kept(HIGHLIGHTED);
		await expect.poll(quotes).toEqual([HIGHLIGHTED]);
		await panel.close();
	});
});
