import {existsSync, mkdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import type {PageState} from '../src/messages.ts';
import type {Browser} from './browsers.ts';
import {bundleExtension} from './bundle.ts';
import {openSession, type Session} from './drive/session.ts';
import {inProject} from './root.ts';
import {type LocalServer, servePages} from './serve.ts';
import {describeReading} from './table.ts';

// npm start [-- --headless] [--browser firefox] [FILE.html | URL]
// Builds, opens a browser with the extension on a page, and stays until the browser is closed; without a display it
// reads the page headless, prints what was found, and writes a screenshot.

type Shown = {address: string; match: string; server: LocalServer | null};

/** A page of the reader's own from disk or the web, or the bundled sample. */
async function choosePage(target: string | undefined): Promise<Shown> {
	if (target && /^https?:\/\//u.test(target))
		return {address: target, match: `${new URL(target).origin}/*`, server: null};
	const file = target ? path.resolve(target) : inProject('assets/sample/sample.html');
	if (!existsSync(file))
		throw new Error(`There is no file ${target}: give an HTML file, an http(s) address, or nothing for the sample.`);
	const name = `/${encodeURIComponent(path.basename(file))}`;
	const server = await servePages(new Map([[name, {body: readFileSync(file)}]]));
	return {address: `${server.origin}${name}`, match: 'http://localhost/*', server};
}

async function printReading(session: Session, address: string, screenshot: string): Promise<void> {
	const page = await session.visit(address);
	const state = await session
		.untilState(address, ({kind}) => kind === 'article')
		.catch((): PageState => ({kind: 'none'}));
	process.stdout.write(describeReading(state));
	mkdirSync(path.dirname(screenshot), {recursive: true});
	await page.screenshot({path: screenshot as `${string}.png`, fullPage: true});
	process.stdout.write(`\nScreenshot: ${path.relative(process.cwd(), screenshot)}\n`);
	if (state.kind === 'none') process.exitCode = 1;
}

const {values, positionals} = parseArgs({
	allowPositionals: true,
	options: {headless: {type: 'boolean', default: false}, browser: {type: 'string', default: 'chromium'}},
});
if (values.browser !== 'chromium' && values.browser !== 'firefox')
	throw new Error('--browser takes chromium or firefox.');
const browser: Browser = values.browser;
const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const headless = values.headless || !display;
const shown = await choosePage(positionals[0]);
const extension = await bundleExtension(browser, `start-${browser}`, [shown.match]);
const profile = headless ? undefined : inProject('dist', `profile-${browser}`);
if (profile) mkdirSync(profile, {recursive: true});
const session = await openSession(browser, extension, {
	headless,
	online: shown.server === null,
	...(profile ? {profile} : {}),
});
try {
	if (headless) {
		await printReading(session, shown.address, inProject('dist', 'start', `${browser}.png`));
	} else {
		await session.visit(shown.address);
		process.stdout.write(`${shown.address} is open with Bang Giao in ${browser}. Close the browser to stop.\n`);
		await session.closed;
	}
} finally {
	await session.close();
	await shown.server?.close();
}
