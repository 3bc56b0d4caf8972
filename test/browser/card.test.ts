import type {Page as PlaywrightPage} from 'playwright-core';
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {pointOf} from '../../build/drive/point.ts';
import {type DrivenPage, evaluate, resize, type Session} from '../../build/drive/session.ts';
import {pressOurs, pressWords, untilOurs} from '../../build/surfaces/ours.ts';
import {BROWSERS, openBrowser, paintedMarks, SAMPLE, sampleHtml, untilRead} from './open.ts';

const NAME = 'Võ Văn Thưởng';
/** Looks in a row for which something must hold: longer together than the pointer's rest and its way to a card. */
const LOOKS = 12;
const EVERY_MS = 100;

describe.each(BROWSERS)('the card of a name in %s', (browser) => {
	let session: Session;
	let page: DrivenPage;

	beforeAll(async () => {
		session = await openBrowser(browser);
		session.serve(SAMPLE, sampleHtml);
		page = await session.visit(SAMPLE);
	});
	beforeEach(async () => {
		await page.reload();
		await untilRead(session, SAMPLE);
	});
	afterAll(() => session.close());

	const isMarked = async () => 'bang-giao-current' in (await paintedMarks(page));

	test('that was pressed stays the one asked for while the pointer rests on the name, and when it leaves', async () => {
		await resize(page, {width: 1180, height: 900});
		const {mouse} = page as PlaywrightPage;
		await pressWords(page, NAME);
		await untilOurs(page, '.card .facts');
		const {x, y} = await pointOf(page, NAME);
		for (const to of [x + 1, x + 3, 20]) {
			await mouse.move(to, y);
			for (let look = 0; look < LOOKS; look++) {
				expect(await isMarked()).toBe(true);
				await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
			}
		}
		await untilOurs(page, '.card .facts');
	});

	test('shows on a small screen all of the part that is opened, where it stood, and leaves the page where it was', async () => {
		await resize(page, {width: 360, height: 740});
		await pressWords(page, NAME);
		const before = await untilOurs(page, '.card');
		const scrolled = () => evaluate(page, () => scrollY, null);
		const from = await scrolled();
		await pressOurs(page, '.mend summary');
		await untilOurs(page, '.alias-field input');
		const [card, part] = [await untilOurs(page, '.card'), await untilOurs(page, '.mend')];
		expect(part.top).toBeGreaterThanOrEqual(card.top);
		expect(part.bottom).toBeLessThanOrEqual(card.bottom);
		expect(card.top < 370).toBe(before.top < 370);
		expect(await scrolled()).toBe(from);
	});
});
