import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Page} from 'playwright-core';
import {bundleExtension} from './bundle.ts';
import {pressToClose} from './drive/note-frame.ts';
import {pointOf} from './drive/point.ts';
import {openSession, type Session} from './drive/session.ts';
import {beside, icon, shrink, tile} from './pictures/compose.ts';
import {keepInvented} from './pictures/kept.ts';
import {readSamples} from './read-samples.ts';
import {inProject} from './root.ts';
import {type ArticleState, keepNotes, NOTES} from './sample-notes.ts';
import {untilOurs, untilPressable} from './surfaces/ours.ts';

// node build/run.mjs pictures [readme] [vi] [en]: the pictures of README.md (docs/pictures) and of the stores' listings in
// each language (docs/store/images), taken of the extension as it is, on its sample page. All of them, unless some are named.

type Tongue = 'vi' | 'en';

/** Of an outlet that does not exist: what it reports is invented. */
const SAMPLE = 'https://bao.example/bai-mau-5000001.html';

const STORE = {width: 1280, height: 800};
const PANEL_WIDTH = 400;
const FRAME = {width: 760, height: 560};
const FRAME_PANEL_WIDTH = 340;
/** Pixels of a README's frame for each CSS pixel: sharp on fine screens. */
const FRAME_SCALE = 1.5;
const FRAME_QUALITY = 0.65;
/** The stores take JPEG, and PNG that is half as large again. */
const STORE_QUALITY = 0.8;
/** Pixels of the stores' icon, and of the drawing on it: Chrome wants 16 free on each side. */
const ICON = 128;
const ICON_ARTWORK = 96;
/** Articles that the charts are drawn from. */
const READ = 300;
/** Milliseconds in which fonts and pictures stand. */
const SETTLE = 600;

const PERSON = 'Võ Văn Thưởng';
const NOTED = 'cử thêm giảng viên';
const SELECTED = 'Buổi làm việc diễn ra ít ngày';
const TILE_LINES: Readonly<Record<Tongue, string>> = {
	vi: 'Ai, với ai, về việc gì, vào ngày bài đăng',
	en: 'Who, with whom, about what, as of the article’s day',
};

const settle = () => new Promise((resolve) => setTimeout(resolve, SETTLE));

async function shot(page: Page): Promise<Buffer> {
	await page.bringToFront();
	await settle();
	return page.screenshot();
}

async function press(page: Page, words: string): Promise<void> {
	const {x, y} = await pointOf(page, words);
	await page.mouse.click(x, y);
}

async function openSample(session: Session, size: {width: number; height: number}): Promise<Page> {
	const page = (await session.visit(SAMPLE)) as Page;
	await page.setViewportSize(size);
	await session.untilState(SAMPLE, ({kind}) => kind === 'article');
	// Until then a card says that it is looking.
	for (let ready = false; !ready; await settle()) {
		const dataset = await session.ask('dataset.state', null);
		ready = dataset.ok && dataset.value.state === 'ready';
	}
	return page;
}

async function keepSample(session: Session): Promise<void> {
	const state = await session.untilState(SAMPLE, ({kind}) => kind === 'article');
	await keepNotes(session, state as ArticleState);
	await session.untilState(SAMPLE, (now) => now.kind === 'article' && now.annotations.length === NOTES.length);
}

/** Selects some words with the mouse, which brings the toolbar. */
async function select(page: Page): Promise<void> {
	const {x, y, width} = await pointOf(page, SELECTED);
	await page.mouse.move(x - width / 2 + 1, y);
	await page.mouse.down();
	await page.mouse.move(x + width / 2 - 1, y, {steps: 4});
	await page.mouse.up();
}

async function own(session: Session, file: string, size: {width: number; height: number}): Promise<Page> {
	const page = (await session.openExtensionPage(file)) as Page;
	await page.setViewportSize(size);
	return page;
}

/** The page that is open with the panel that speaks of it. */
async function withPanel(session: Session, page: Page, blank: Page, width: number): Promise<Buffer> {
	const {width: whole, height} = page.viewportSize() ?? STORE;
	await page.setViewportSize({width: whole - width - 1, height});
	const left = await shot(page);
	const panel = await own(session, `panel.html?tab=${await session.tabOf(SAMPLE)}`, {width, height});
	const right = await shot(panel);
	await panel.close();
	await blank.setViewportSize({width: whole, height});
	return beside(blank, left, right);
}

async function ofOwnPage(
	session: Session,
	file: string,
	ready: string,
	presses: readonly string[] = [],
): Promise<Buffer> {
	const page = await own(session, file, STORE);
	await page.waitForSelector(ready);
	for (const one of presses) await page.click(one);
	const picture = await shot(page);
	await page.close();
	return picture;
}

function save(file: string, contents: Buffer): void {
	const place = inProject('docs', file);
	mkdirSync(path.dirname(place), {recursive: true});
	writeFileSync(place, contents);
	process.stdout.write(`docs/${file} ${Math.ceil(contents.length / 1000)} KB\n`);
}

const open = (extension: string, language: Tongue, scale: number): Promise<Session> =>
	openSession('chromium', extension, {language, colorScheme: 'light', scale}).then((session) => {
		session.serve(SAMPLE, readFileSync(inProject('assets/sample/sample.html'), 'utf8'));
		return session;
	});

async function takeStore(extension: string, language: Tongue): Promise<void> {
	const session = await open(extension, language, 1);
	const blank = (await session.visit('about:blank')) as Page;
	const saveStore = async (name: string, picture: Buffer) =>
		save(`store/images/${language}-${name}.jpg`, await shrink(blank, picture, 'image/jpeg', STORE_QUALITY));
	const page = await openSample(session, STORE);
	await press(page, PERSON);
	await untilOurs(page, '.card .facts');
	await saveStore('1-card', await shot(page));
	await page.keyboard.press('Escape');
	await keepSample(session);
	await press(page, NOTED);
	// The frame grows as what stands in it comes.
	await untilPressable(page, '.note-frame');
	await saveStore('2-note', await shot(page));
	await pressToClose(page, 'Escape');
	await saveStore('3-panel', await withPanel(session, page, blank, PANEL_WIDTH));
	await keepInvented(session);
	await saveStore('4-library', await ofOwnPage(session, 'library.html', '.rows .row', ['.rows li:nth-child(4) .row']));
	const desk = await session.openExtensionPage('options.html');
	await readSamples(desk, READ);
	await saveStore('5-files', await ofOwnPage(session, 'files.html', '.land'));
	save(`store/images/${language}-tile.png`, await tile(blank, 'Bang Giao', TILE_LINES[language]));
	if (language === 'vi') save('store/images/icon-128.png', await icon(blank, ICON, ICON_ARTWORK));
	await session.close();
}

async function takeFrames(extension: string): Promise<void> {
	const session = await open(extension, 'en', FRAME_SCALE);
	const blank = (await session.visit('about:blank')) as Page;
	const frame = async (name: string, picture: Buffer) =>
		save(`pictures/${name}.webp`, await shrink(blank, picture, 'image/webp', FRAME_QUALITY));
	const page = await openSample(session, FRAME);
	await frame('1-names', await shot(page));
	await press(page, PERSON);
	await untilOurs(page, '.card .facts');
	await frame('2-card', await shot(page));
	await page.keyboard.press('Escape');
	await select(page);
	await frame('3-highlight', await shot(page));
	await page.keyboard.press('Escape');
	await press(page, 'Trang mẫu của Bang Giao');
	await keepSample(session);
	await frame('4-panel', await withPanel(session, page, blank, FRAME_PANEL_WIDTH));
	await session.close();
}

const extension = await bundleExtension('chromium', 'pictures-chromium', ['https://bao.example/*']);
const named = process.argv.slice(2);
const isWanted = (name: string): boolean => named.length === 0 || named.includes(name);
for (const tongue of ['vi', 'en'] as const) if (isWanted(tongue)) await takeStore(extension, tongue);
if (isWanted('readme')) await takeFrames(extension);
