import {mkdirSync, readFileSync} from 'node:fs';
import type {Page as PlaywrightPage} from 'playwright-core';
import type {Browser} from './browsers.ts';
import {bundleExtension} from './bundle.ts';
import {pointOf} from './drive/point.ts';
import {type DrivenPage, openSession, type Session} from './drive/session.ts';
import {readSamples} from './read-samples.ts';
import {inProject} from './root.ts';
import {type ArticleState, keepNotes, NOTES, SAMPLE} from './sample-notes.ts';

// npm run gallery: screenshots of every surface of the extension, in both browsers, light and dark, vi and en, into
// dist/gallery, to be looked at.

type Look = {browser: Browser; colorScheme: 'light' | 'dark'; language: 'vi' | 'en'};

/** Long enough for a card to have come and its pictures and fonts to stand. */
const SETTLE_MS = 500;
const settle = () => new Promise((resolve) => setTimeout(resolve, SETTLE_MS));

async function shoot(page: DrivenPage, look: Look, name: string): Promise<void> {
	await settle();
	const file = inProject('dist/gallery', `${look.browser}-${look.colorScheme}-${look.language}-${name}.png`);
	await page.screenshot({path: file as `${string}.png`});
}

async function shootPage(session: Session, look: Look): Promise<void> {
	const page = await session.visit(SAMPLE);
	const state = (await session.untilState(SAMPLE, ({kind}) => kind === 'article')) as ArticleState;
	await keepNotes(session, state);
	await session.untilState(SAMPLE, (now) => now.kind === 'article' && now.annotations.length === NOTES.length);
	await shoot(page, look, 'page');
	const {mouse, keyboard} = page as PlaywrightPage;
	const name = await pointOf(page, 'Võ Văn Thưởng');
	await mouse.click(name.x, name.y);
	await shoot(page, look, 'card');
	await keyboard.press('Escape');
	const noted = await pointOf(page, 'cử thêm giảng viên');
	await mouse.click(noted.x, noted.y);
	await shoot(page, look, 'editor');
	await keyboard.press('Escape');
	const {x, y} = await pointOf(page, 'Buổi làm việc');
	await mouse.move(x - 40, y);
	await mouse.down();
	await mouse.move(x + 160, y, {steps: 4});
	await mouse.up();
	await shoot(page, look, 'toolbar');
}

/** What is pressed on a page before it is looked at, one after the other. */
const PRESSES: Readonly<Record<string, readonly string[]>> = {
	'library-filters': ['summary', '.rows .row'],
	'library-many': ['.bulk input', '.bulk .button.text'],
	'library-export': ['.rows .row', 'main .top > .button.text', '.radio:nth-of-type(2) input'],
	'library-detail': ['.rows li:nth-child(2) .row'],
	'library-articles': ['.tabs button:nth-child(2)'],
	'library-entities': ['.tabs button:nth-child(3)'],
};

/** Articles that the files are looked at with. */
const READ = 300;

async function shootOwnPages(session: Session, look: Look): Promise<void> {
	const seeding = await session.openExtensionPage('options.html');
	await readSamples(seeding, READ);
	await seeding.close();
	const tab = await session.tabOf(SAMPLE);
	const surfaces: [string, string, {width: number; height: number}][] = [
		['popup', `popup.html?tab=${tab}`, {width: 360, height: 560}],
		['panel', `panel.html?tab=${tab}`, {width: 400, height: 1100}],
		['library', 'library.html', {width: 1280, height: 800}],
		['files', 'files.html', {width: 1180, height: 1500}],
		['files-narrow', 'files.html', {width: 420, height: 1500}],
		['files-country', 'files.html#file/JP', {width: 1180, height: 1200}],
		['files-commitments', 'files.html#commitments', {width: 1180, height: 800}],
		['library-filters', 'library.html', {width: 1280, height: 800}],
		['library-many', 'library.html', {width: 1280, height: 800}],
		['library-export', 'library.html', {width: 1280, height: 800}],
		['library-detail', 'library.html', {width: 1280, height: 800}],
		['library-articles', 'library.html', {width: 1280, height: 800}],
		['library-entities', 'library.html', {width: 1280, height: 800}],
		['library-narrow', 'library.html', {width: 420, height: 800}],
		['options', 'options.html', {width: 1000, height: 1100}],
	];
	for (const [name, file, size] of surfaces) {
		const page = await session.openExtensionPage(file);
		if ('setViewportSize' in page) await page.setViewportSize(size);
		else await page.setViewport(size);
		for (const press of PRESSES[name] ?? []) {
			await (page as PlaywrightPage).waitForSelector(press);
			await page.click(press);
		}
		await shoot(page, look, name);
		await page.close();
	}
}

const html = readFileSync(inProject('assets/sample/sample.html'), 'utf8');
mkdirSync(inProject('dist/gallery'), {recursive: true});
for (const browser of ['chromium', 'firefox'] as const) {
	const extension = await bundleExtension(browser, `gallery-${browser}`);
	for (const [colorScheme, language] of [
		['light', 'vi'],
		['dark', 'en'],
	] as const) {
		const look: Look = {browser, colorScheme, language};
		const session = await openSession(browser, extension, {colorScheme, language});
		session.serve(SAMPLE, html);
		await shootPage(session, look);
		await shootOwnPages(session, look);
		await session.close();
		process.stdout.write(`${browser} ${colorScheme} ${language}\n`);
	}
}
