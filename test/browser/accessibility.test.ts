import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {noteFrame} from '../../build/drive/note-frame.ts';
import {type DrivenPage, evaluate, type Session} from '../../build/drive/session.ts';
import {IN_PAGE} from '../../build/surfaces/in-page.ts';
import {untilOurs} from '../../build/surfaces/ours.ts';
import {EMPTY_SURFACES, type OwnSurface, openSurface, SURFACES} from '../../build/surfaces/own-pages.ts';
import {ADDRESSES, fill, speakOn, type Tabs, visitAll} from '../../build/surfaces/samples.ts';
import {standingOut, violations} from './axe.ts';
import {openBrowser, openPopup, sampleHtml} from './open.ts';

type Language = 'vi' | 'en';

const OURS = '[data-bang-giao]';
const UNLISTED = 'https://bao-la.example/bai-mau-viet-nam-nhat-ban-5000001.html';

/**
 * What a language can change (names, widths) no browser does, and the other way round: each state of the extension's own pages
 * is looked at in both languages and in both browsers, but not in all four pairs.
 */
describe.each([
	['chromium', 'vi'],
	['firefox', 'en'],
] as const)('everybody can use, in %s, in %s,', (browser, own) => {
	let session: Session;
	let page: DrivenPage;
	let tabs: Tabs;

	beforeAll(async () => {
		session = await openBrowser(browser);
		session.serve(UNLISTED, sampleHtml);
		({page, tabs} = await visitAll(session));
	});
	afterAll(() => session.close());

	/** Both colour schemes, the dark one by the rules that look at colours. */
	async function isSound(shown: DrivenPage): Promise<void> {
		expect(await violations(shown)).toEqual([]);
		await session.present({colorScheme: 'dark'});
		const dark = await violations(shown, {rules: 'colours'});
		await session.present({colorScheme: 'light'});
		expect(dark).toEqual([]);
	}

	async function check(surface: OwnSurface): Promise<void> {
		const shown = await openSurface(session, surface, tabs);
		try {
			expect(await evaluate(shown, () => document.documentElement.lang, null)).toBe(own);
			await isSound(shown);
			expect(await standingOut(shown)).toEqual([]);
		} finally {
			await shown.close();
		}
	}

	async function speak(language: Language): Promise<void> {
		const desk = await session.openExtensionPage('options.html');
		await speakOn(desk, language);
		await desk.close();
	}

	test('the check fires: a button without a name, faint words, a page that is too wide', async () => {
		const shown = await session.openExtensionPage('options.html');
		await evaluate(
			shown,
			() => {
				const main = document.querySelector('main') ?? document.body;
				main.append(document.createElement('button'));
				const wide = main.appendChild(document.createElement('p'));
				wide.textContent = 'nhạt';
				wide.style.cssText = 'width: 700px; color: light-dark(#333, #333)';
			},
			null,
		);
		expect(await violations(shown)).toEqual([expect.stringMatching(/^button-name: /u)]);
		await session.present({colorScheme: 'dark'});
		expect(await violations(shown, {rules: 'colours'})).toEqual([expect.stringMatching(/^color-contrast: /u)]);
		await session.present({colorScheme: 'light'});
		expect(await standingOut(shown)).toContainEqual(expect.stringMatching(/^P\. 7/u));
		await shown.close();
	});

	describe('before anything is kept', () => {
		beforeAll(() => speak(own));
		test.each(EMPTY_SURFACES)('$name', check);

		test('popup of a page that is not read by itself', async () => {
			const unlisted = await session.visit(UNLISTED);
			const popup = await openPopup(session, unlisted);
			await expect.poll(() => evaluate(popup, () => document.querySelectorAll('.any-site').length, null)).toBe(1);
			await isSound(popup);
			await popup.close();
			await unlisted.close();
		});
	});

	describe('what is kept and read', () => {
		beforeAll(() => fill(session));
		test.each(SURFACES)('$name', check);
	});

	test('with the system’s few colours what is on or pressed is still told apart, and nothing moves where it shall not', async () => {
		await session.present({forcedColors: true, reducedMotion: true});
		const options = await session.openExtensionPage('options.html');
		const switches = () =>
			evaluate(
				options,
				() =>
					[...document.querySelectorAll<HTMLInputElement>('.switch input')].map((input) => {
						const [box, knob] = [getComputedStyle(input), getComputedStyle(input, '::after')];
						const {backgroundColor: ground, transitionDuration} = knob;
						return {
							on: input.checked,
							seen: ground !== box.backgroundColor,
							ground: box.backgroundColor,
							transitionDuration,
						};
					}),
				null,
			);
		await expect.poll(async () => (await switches()).map(({on}) => on).sort()).toEqual([false, true]);
		const [one, other] = await switches();
		expect(one).toMatchObject({seen: true, transitionDuration: '0s'});
		expect(other).toMatchObject({seen: true, transitionDuration: '0s'});
		expect(one?.ground).not.toBe(other?.ground);
		await options.close();

		const files = await openSurface(session, {name: 'files', file: 'files.html', shows: '.chart'}, tabs);
		const grounds = () =>
			evaluate(
				files,
				() =>
					[...document.querySelectorAll('[aria-pressed]')].map((button) => getComputedStyle(button).backgroundColor),
				null,
			);
		expect(new Set(await grounds()).size).toBe(1);
		await files.click('[aria-pressed]');
		await expect.poll(async () => new Set(await grounds()).size).toBe(2);
		await files.close();
		await session.present({forcedColors: false, reducedMotion: false});
	});

	// A card has the colours of the page on which it came up.
	describe.each([
		['vi', 'light'],
		['en', 'dark'],
	] as const)('what comes up over a page, in %s, %s', (language, colorScheme) => {
		beforeAll(async () => {
			await speak(language);
			await session.present({colorScheme});
			await page.bringToFront();
			await page.reload();
			await session.untilState(ADDRESSES.sample, (now) => now.kind === 'article' && now.annotations.length > 0);
		});

		test.each(Object.entries(IN_PAGE))('%s', async (_name, bring) => {
			await bring(session, page);
			expect(await violations(page, {within: OURS})).toEqual([]);
			const frame = noteFrame(page);
			if (frame) expect(await violations(frame, {rules: 'frame'})).toEqual([]);
		});

		test('the check fires there too', async () => {
			await untilOurs(page, '.own-form');
			await evaluate(
				page,
				() => {
					const button = document.querySelector('[data-bang-giao]')?.shadowRoot?.querySelector('.own-form .foot .main');
					button?.replaceChildren();
				},
				null,
			);
			expect(await violations(page, {within: OURS})).toEqual([expect.stringMatching(/^button-name: /u)]);
		});
	});
});
