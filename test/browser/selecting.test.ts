import type {Page as PlaywrightPage} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type DrivenPage, evaluate, type Session} from '../../build/drive/session.ts';
import {touchOf} from '../../build/drive/touch.ts';
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

const BY_TOUCH = 'một chương trình đào tạo điều dưỡng';
const BY_KEYBOARD = 'tổ công tác chung';

/** Moves the ends of the selection as the handles of a touch screen do: in steps, each told by the browser. */
const dragHandles = (page: DrivenPage, words: string): Promise<void> =>
	evaluate(
		page,
		async (wanted: string) => {
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const at = node.textContent?.indexOf(wanted) ?? -1;
				if (at < 0) continue;
				for (const length of [3, Math.floor(wanted.length / 2), wanted.length]) {
					getSelection()?.setBaseAndExtent(node, at, node, at + length);
					await new Promise((resolve) => requestAnimationFrame(resolve));
				}
			}
		},
		words,
	);

/** Where the toolbar's first button lies, the usual colour. What is inside is closed to the page, but not where it is. */
const placeOfFirstButton = (page: DrivenPage): Promise<{x: number; y: number} | null> =>
	evaluate(
		page,
		() => {
			const isOurs = (x: number, y: number) => document.elementFromPoint(x, y)?.matches('[data-bang-giao]') === true;
			for (let y = 0; y < innerHeight; y += 4)
				for (let x = 0; x < innerWidth; x += 4) if (isOurs(x, y)) return {x: x + 22, y: y + 18};
			return null;
		},
		null,
	);

describe.each(BROWSERS)('words selected in %s', (browser) => {
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

	const untilKept = async (quote: string): Promise<ArticleState> =>
		(await session.untilState(
			SAMPLE,
			(now) => now.kind === 'article' && now.annotations.some(({annotation}) => annotation.quote === quote),
		)) as ArticleState;

	test('by touch: the toolbar comes once the handles rest, and its colour takes a tap', async () => {
		const touch = await touchOf(page);
		const {first} = await placeOfWords(page, BY_TOUCH);
		await touch.press(first, 700);
		await dragHandles(page, BY_TOUCH);
		// A press counts once the toolbar has stood still for a moment.
		let place: {x: number; y: number} | null = null;
		const isStill = async () => {
			const before = place;
			place = await placeOfFirstButton(page);
			return place !== null && place.x === before?.x && place.y === before.y;
		};
		await expect.poll(isStill, {interval: 500, timeout: 10_000}).toBe(true);
		if (place) await touch.press(place, 40);
		await untilKept(BY_TOUCH);
		expect(await evaluate(page, () => String(getSelection()), null)).toBe('');
	});

	test('by keyboard: extended letter by letter, kept without the mouse', async () => {
		const {keyboard} = page as PlaywrightPage;
		await dragHandles(page, BY_KEYBOARD.slice(0, 6));
		const selected = () => evaluate(page, () => String(getSelection()), null);
		await keyboard.down('Shift');
		for (let tries = 0; tries < 60 && (await selected()) !== BY_KEYBOARD; tries++) await keyboard.press('ArrowRight');
		await keyboard.up('Shift');
		expect(await selected()).toBe(BY_KEYBOARD);
		expect(await session.askPage(SAMPLE, 'page.annotate', null)).toMatchObject({ok: true});
		await untilFocusInOurs(page);
		await keyboard.press('Enter');
		await untilKept(BY_KEYBOARD);
	});
});
