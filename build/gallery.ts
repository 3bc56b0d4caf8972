import {mkdirSync, rmSync} from 'node:fs';
import {parseArgs} from 'node:util';
import type {Browser} from './browsers.ts';
import {bundleExtension} from './bundle.ts';
import {type DrivenPage, evaluate, openSession, resize, type Session} from './drive/session.ts';
import {inProject} from './root.ts';
import {IN_PAGE} from './surfaces/in-page.ts';
import {coveredBy, onStyle} from './surfaces/on-style.ts';
import {EMPTY_SURFACES, type OwnSurface, openSurface, SURFACES} from './surfaces/own-pages.ts';
import {PAGE_STYLES} from './surfaces/page-styles.ts';
import {ADDRESSES, fill, speakOn, type Tabs, visitAll} from './surfaces/samples.ts';

// npm run gallery [-- --browser firefox] [--only NAME,NAME] [--articles N]: screenshots of every surface of the extension in each of its states,
// in both browsers, light and dark, vi and en, wide and narrow, and of what comes up over pages of many looks, into
// dist/gallery, to be looked at. Prints where something covers the words that it belongs to. With a number of articles it takes
// the files alone, as they look after so many were read.

const SCHEMES = ['light', 'dark'] as const;
const LANGUAGES = ['vi', 'en'] as const;
const SIZES = {wide: {width: 1180, height: 900}, narrow: {width: 360, height: 740}} as const;

/** Long enough for fonts, pictures and what fades in to stand. */
const SETTLE_MS = 250;
const settle = () => new Promise((resolve) => setTimeout(resolve, SETTLE_MS));

/** Where the screenshots of one browser go, and which of them are wanted. */
interface Gallery {
	session: Session;
	wants: (name: string) => boolean;
	/** How many articles were read, where that is what is looked at. */
	articles: number | null;
}

async function shoot({session}: Gallery, page: DrivenPage, name: string, fullPage = false): Promise<void> {
	await settle();
	const file = inProject('dist/gallery', `${name}-${session.browser}.png`);
	await page.screenshot({path: file as `${string}.png`, fullPage});
}

async function shootOwnPage(gallery: Gallery, surface: OwnSurface, tabs: Tabs, language: string): Promise<void> {
	if (!gallery.wants(surface.name)) return;
	for (const [width, size] of Object.entries(SIZES)) {
		const page = await openSurface(gallery.session, surface, tabs, size);
		for (const colorScheme of SCHEMES) {
			await gallery.session.present({colorScheme});
			// What stays in sight while a page moves stands where the reader first sees it.
			await evaluate(page, (top: number) => scrollTo(0, top), 0);
			const state = [surface.name, gallery.articles, width, language, colorScheme].filter((part) => part !== null);
			await shoot(gallery, page, state.join('-'), true);
		}
		await page.close();
	}
}

async function speak(session: Session, language: 'vi' | 'en'): Promise<void> {
	const desk = await session.openExtensionPage('options.html');
	await speakOn(desk, language);
	await desk.close();
}

async function shootInPage(gallery: Gallery, page: DrivenPage, language: string): Promise<void> {
	const {session} = gallery;
	await page.bringToFront();
	for (const colorScheme of SCHEMES) {
		await session.present({colorScheme});
		for (const [width, size] of Object.entries(SIZES)) {
			await resize(page, size);
			// What comes up has the colours that the page has then.
			await page.reload();
			await session.untilState(ADDRESSES.sample, (now) => now.kind === 'article' && now.annotations.length > 0);
			// Each is brought up from what was open before, wanted or not.
			for (const [name, bring] of Object.entries(IN_PAGE)) {
				await bring(session, page);
				const shot = `page-${name}`;
				if (gallery.wants(shot)) await shoot(gallery, page, `${shot}-${width}-${language}-${colorScheme}`);
			}
		}
	}
}

async function shootStyles(gallery: Gallery): Promise<void> {
	const {session} = gallery;
	await session.present({colorScheme: 'light'});
	await speak(session, 'vi');
	for (const style of PAGE_STYLES) {
		if (!gallery.wants(`style-${style.name}`)) continue;
		session.serve(style.address, style.html);
		const page = await session.visit(style.address);
		for (const [what, bring] of Object.entries(onStyle(style))) {
			const {words, selector} = await bring(session, page);
			const covered = selector ? await coveredBy(page, words, selector) : [];
			if (covered.length > 0) process.stdout.write(`${session.browser} ${style.name}: ${what} covers ${words}\n`);
			await shoot(gallery, page, `style-${style.name}-${what}`);
		}
		await page.close();
	}
}

/** The files alone, in every state that they have after so many articles. */
async function shootFiles(gallery: Gallery, articles: number, tabs: Tabs): Promise<void> {
	await fill(gallery.session, articles);
	for (const language of LANGUAGES) {
		await speak(gallery.session, language);
		for (const surface of SURFACES)
			if (surface.file.startsWith('files.html')) await shootOwnPage(gallery, surface, tabs, language);
	}
	await gallery.session.close();
}

async function shootAll(browser: Browser, only: string, articles: number | null): Promise<void> {
	const extension = await bundleExtension(browser, `gallery-${browser}`);
	const session = await openSession(browser, extension);
	const wants = (name: string) => only.split(',').some((part) => name.includes(part));
	const gallery: Gallery = {session, wants, articles};
	const {page, tabs} = await visitAll(session);
	if (articles !== null) return shootFiles(gallery, articles, tabs);
	const both = async (surfaces: readonly OwnSurface[]) => {
		for (const language of LANGUAGES) {
			await speak(session, language);
			for (const surface of surfaces) await shootOwnPage(gallery, surface, tabs, language);
		}
	};
	await both(EMPTY_SURFACES);
	const isInPage = Object.keys(IN_PAGE).some((name) => wants(`page-${name}`));
	if (isInPage || SURFACES.some(({name}) => wants(name))) await fill(session);
	await both(SURFACES);
	if (isInPage)
		for (const language of LANGUAGES) {
			await speak(session, language);
			await shootInPage(gallery, page, language);
		}
	await shootStyles(gallery);
	await session.close();
}

const {values} = parseArgs({
	options: {browser: {type: 'string'}, only: {type: 'string', default: ''}, articles: {type: 'string'}},
});
const articles = values.articles === undefined ? null : Number(values.articles);
if (articles !== null && !(Number.isInteger(articles) && articles >= 0))
	throw new Error(`--articles takes a whole number, not ${values.articles}`);
const folder = inProject('dist/gallery');
if (values.only === '' && articles === null && !values.browser) rmSync(folder, {recursive: true, force: true});
mkdirSync(folder, {recursive: true});
for (const browser of ['chromium', 'firefox'] as const) {
	if (values.browser && values.browser !== browser) continue;
	await shootAll(browser, values.only, articles);
	process.stdout.write(`${browser} done\n`);
}
