import {mkdtempSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {type BrowserContext, chromium} from 'playwright-core';
import {locateBrowser} from '../browsers.ts';
import {isRecording, openDeadEnd} from './dead-end.ts';

/** Nothing leaves the machine: only loopback names resolve, and the browser's own background traffic is off. */
const QUIET = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];
const NO_NAMES = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

/** How a browser with the extension is opened. */
export interface LaunchOptions {
	headless?: boolean;
	/** Folder of the browser profile; a new temporary one where none is given. */
	profile?: string;
	colorScheme?: 'light' | 'dark';
	/** Reach the network: only for the reader's own `npm start -- URL`. */
	online?: boolean;
	/** Window size in CSS pixels. */
	viewport?: {width: number; height: number};
	/** Pixels of a screenshot for each CSS pixel. */
	scale?: number;
	/** Folder in which saved files land; Chromium gives them names of its own there. */
	downloads?: string;
	/** Keep pages that are left in memory for the way back, as readers' browsers do; Playwright switches it off. */
	backForwardCache?: boolean;
	/** Megabytes that the extension may store, where not as much as the disk holds. */
	storageLimit?: number;
	/** Language of the browser's interface, "vi" or "en". */
	language?: string;
}

/** A Chromium with the extension loaded. */
export interface DrivenChromium {
	context: BrowserContext;
	/** Id that the browser gave the extension. */
	id: string;
	profile: string;
	close(): Promise<void>;
}

/** Where requests are recorded they come to a proxy; else no name resolves, which is as dead and needs none. */
async function closeOff(): Promise<{flags: string[]; close(): void}> {
	if (!isRecording()) return {flags: [NO_NAMES], close: () => undefined};
	const proxy = await openDeadEnd('chromium');
	return {flags: [`--proxy-server=http://127.0.0.1:${proxy.port}`], close: () => proxy.close()};
}

/** The limit holds for as long as this page's debugging session does. Chromium holds no extension to it that may store without limit. */
async function limitStorage(context: BrowserContext, id: string, megabytes: number): Promise<void> {
	const page = await context.newPage();
	const debug = await context.newCDPSession(page);
	const origin = `chrome-extension://${id}`;
	await debug.send('Storage.overrideQuotaForOrigin', {origin, quotaSize: megabytes * 1e6});
}

/**
 * Opens Chromium with an unpacked extension.
 * @throws where the extension's background does not start within half a minute
 */
export async function openChromium(extension: string, options: LaunchOptions = {}): Promise<DrivenChromium> {
	const profile = options.profile ?? mkdtempSync(path.join(os.tmpdir(), 'bang-giao-chromium-'));
	const folder = path.resolve(extension);
	const closed = options.online ? {flags: [], close: () => undefined} : await closeOff();
	const context = await chromium.launchPersistentContext(profile, {
		executablePath: locateBrowser('chromium'),
		headless: options.headless ?? true,
		viewport: options.viewport ?? {width: 1280, height: 900},
		deviceScaleFactor: options.scale ?? 1,
		colorScheme: options.colorScheme ?? 'light',
		...(options.downloads ? {downloadsPath: options.downloads} : {}),
		ignoreDefaultArgs: options.backForwardCache ? ['--disable-back-forward-cache'] : [],
		args: [...QUIET, ...closed.flags, `--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
		env: {...process.env, LANGUAGE: options.language ?? 'vi'} as Record<string, string>,
	});
	const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', {timeout: 30_000}));
	const id = new URL(worker.url()).host;
	if (options.storageLimit !== undefined) await limitStorage(context, id, options.storageLimit);
	context.once('close', closed.close);
	return {context, id, profile, close: () => context.close()};
}
