import type {BrowserContext, Page as PlaywrightPage, Route} from 'playwright-core';
import type {HTTPRequest, Page as PuppeteerPage} from 'puppeteer-core';
import type {BackgroundCalls, PageCalls, PageState, Result} from '../../src/messages.ts';
import type {Browser} from '../browsers.ts';
import {type LaunchOptions, openChromium} from './chromium.ts';
import {isRecording, record} from './dead-end.ts';
import {openFirefox} from './firefox.ts';
import {emulatedMedia, type Media} from './media.ts';

/** A page in either browser: what Playwright's and Puppeteer's pages have in common, as far as it is used here. */
export type DrivenPage = PlaywrightPage | PuppeteerPage;

/** One browser with the extension, its reader's pages and its background, the same for both browsers. */
export interface Session {
	readonly browser: Browser;
	/** Answers an address ("https://vnexpress.net/…") with this HTML on pages opened from now on. */
	serve(address: string, body: string, type?: string): void;
	/** Opens an address in a new tab and waits until its load event. */
	visit(address: string): Promise<DrivenPage>;
	/** Opens a page of the extension ("panel.html") in a new tab. */
	openExtensionPage(file: string): Promise<DrivenPage>;
	/** Calls the background as the extension's own pages do. */
	ask<Name extends keyof BackgroundCalls>(
		name: Name,
		payload: BackgroundCalls[Name]['ask'],
	): Promise<Result<BackgroundCalls[Name]['answer']>>;
	/** Calls the content script of the tab that shows this address. */
	askPage<Name extends keyof PageCalls>(
		address: string,
		name: Name,
		payload: PageCalls[Name]['ask'],
	): Promise<Result<PageCalls[Name]['answer']>>;
	/** Presses the extension's toolbar button on a page, which the extension may touch from then on. */
	pressToolbarButton(page: DrivenPage): Promise<void>;
	/** Lets every page see the reader's system so, those that are open and those opened from now on. */
	present(media: Media): Promise<void>;
	/** Id of the tab that shows this address. */
	tabOf(address: string): Promise<number>;
	/** Asks the tab for its state until `ready` says it is there. Rejects with the last state after `timeout` milliseconds. */
	untilState(address: string, ready: (state: PageState) => boolean, timeout?: number): Promise<PageState>;
	stopBackground(): Promise<void>;
	/** Whether the background runs now, or sleeps until an event wakes it. */
	isBackgroundAwake(): Promise<boolean>;
	/** Settles when the browser is closed, by the reader or by `close`. */
	readonly closed: Promise<void>;
	close(): Promise<void>;
}

const POLL_MS = 40;
const STATE_TIMEOUT_MS = 20_000;
const withoutHash = (address: string): string => address.replace(/#.*$/u, '');

/** Evaluates a function with one argument; the two libraries type the same call differently. */
export function evaluate<Argument, Value>(
	page: DrivenPage,
	run: (argument: Argument) => Value | Promise<Value>,
	argument: Argument,
): Promise<Value> {
	return (page as unknown as {evaluate(f: typeof run, a: Argument): Promise<Value>}).evaluate(run, argument);
}

/** Gives a page's window another size, in CSS pixels. */
export const resize = (page: DrivenPage, size: {width: number; height: number}): Promise<void> =>
	'setViewportSize' in page ? page.setViewportSize(size) : page.setViewport(size);

/** Runs in an extension page: a call to the background, or to the tab that shows `address`. */
async function callFromExtension({address, message}: {address: string | null; message: object}): Promise<unknown> {
	const api = (globalThis as unknown as {chrome: typeof import('webextension-polyfill')}).chrome;
	if (address === null) return api.runtime.sendMessage(message);
	const tabs = await api.tabs.query({});
	const tab = tabs.find(({url}) => url?.replace(/#.*$/u, '') === address);
	if (tab?.id === undefined) return {ok: false, code: 'not-found', detail: `no tab shows ${address}`};
	try {
		return await api.tabs.sendMessage(tab.id, message, {frameId: 0});
	} catch (error) {
		return {ok: false, code: 'not-found', detail: String(error)};
	}
}

async function tabIdOf(address: string): Promise<number> {
	const api = (globalThis as unknown as {chrome: typeof import('webextension-polyfill')}).chrome;
	const tabs = await api.tabs.query({});
	return tabs.find(({url}) => url?.replace(/#.*$/u, '') === address)?.id ?? -1;
}

const HTML = 'text/html; charset=utf-8';

/** Pages by address. */
type Served = Map<string, {body: string; type: string}>;

interface Driver {
	newPage(): Promise<DrivenPage>;
	openExtensionPage(file: string): Promise<DrivenPage>;
	pressToolbarButton(address: string): Promise<void>;
	present(media: Media): Promise<void>;
	stopBackground(): Promise<void>;
	isBackgroundAwake(): Promise<boolean>;
	closed: Promise<void>;
	close(): Promise<void>;
}

/** Calls of Chromium's debugging protocol that Playwright has no types for. */
interface Debugger {
	send(method: 'Target.getTargets', filter: object): Promise<{targetInfos: {targetId: string; url: string}[]}>;
	send(method: 'Extensions.triggerAction', what: {id: string; targetId: string}): Promise<void>;
	detach(): Promise<void>;
}

async function pressInChromium(context: BrowserContext, id: string, address: string): Promise<void> {
	const debug = (await context.browser()?.newBrowserCDPSession()) as unknown as Debugger;
	const {targetInfos} = await debug.send('Target.getTargets', {filter: [{type: 'tab'}]});
	const tab = targetInfos.find(({url}) => url === address);
	if (!tab) throw new Error(`No tab of Chromium shows ${address}.`);
	await debug.send('Extensions.triggerAction', {id, targetId: tab.targetId});
	await debug.detach();
}

/** A server that a test runs itself. */
const LOCAL = /^https?:\/\/localhost(?::|\/)/u;

/** Whether a web page itself asks for something, where requests are recorded: they are told apart from all others. */
function isOfPage(browser: Browser, from: string, address: string): boolean {
	const isPage = isRecording() && !LOCAL.test(address) && /^(?:https?|about):/u.test(from);
	if (isPage) record(browser, 'page', address);
	else if (/^(?:chrome|moz)-extension:/u.test(from)) record(browser, 'extension', address);
	return isPage;
}

async function driveChromium(extension: string, options: LaunchOptions, served: Served): Promise<Driver> {
	const {context, id, close} = await openChromium(extension, options);
	const fulfil = (route: Route) => {
		const request = route.request();
		const page = served.get(withoutHash(request.url()));
		if (page) record('chromium', 'served', request.url());
		if (page) return route.fulfill({body: page.body, contentType: page.type});
		const from = (request.serviceWorker() ?? request.frame()).url();
		return isOfPage('chromium', from, request.url()) ? route.abort() : route.continue();
	};
	if (!options.online) await context.route(/^https?:/u, fulfil);
	const presented: Media = {};
	const newPage = async () => {
		const page = await context.newPage();
		await page.emulateMedia(emulatedMedia(presented));
		return page;
	};
	const openExtensionPage = async (file: string) => {
		const page = await newPage();
		await page.goto(`chrome-extension://${id}/${file}`);
		return page;
	};
	return {
		newPage,
		openExtensionPage,
		present: async (media) => {
			Object.assign(presented, media);
			await Promise.all(context.pages().map((page) => page.emulateMedia(emulatedMedia(presented))));
		},
		pressToolbarButton: (address) => pressInChromium(context, id, address),
		stopBackground: async () => {
			const page = await openExtensionPage('manifest.json');
			const debug = await context.newCDPSession(page);
			await debug.send('ServiceWorker.enable');
			await debug.send('ServiceWorker.stopAllWorkers');
			await page.close();
		},
		isBackgroundAwake: async () => {
			const page = await openExtensionPage('manifest.json');
			const debug = await context.newCDPSession(page);
			const {targetInfos} = await debug.send('Target.getTargets');
			await page.close();
			return targetInfos.some(({type}) => type === 'service_worker');
		},
		closed: new Promise((resolve) => context.once('close', () => resolve())),
		close,
	};
}

async function driveFirefox(extension: string, options: LaunchOptions, served: Served): Promise<Driver> {
	const driven = await openFirefox(extension, options);
	const fulfil = (request: HTTPRequest) => {
		const page = served.get(withoutHash(request.url()));
		if (page) record('firefox', 'served', request.url());
		if (page) return request.respond({status: 200, body: page.body, contentType: page.type});
		return isOfPage('firefox', request.frame()?.url() ?? '', request.url()) ? request.abort() : request.continue();
	};
	const newPage = async () => {
		const page = await driven.browser.newPage();
		if (served.size > 0) {
			await page.setRequestInterception(true);
			page.on('request', (request) => void fulfil(request));
		}
		return page;
	};
	const closed = new Promise<void>((resolve) => driven.browser.once('disconnected', () => resolve()));
	return {...driven, newPage, closed};
}

/** Opens a browser with the extension and gives one way to drive it, whichever browser it is. */
export async function openSession(browser: Browser, extension: string, options: LaunchOptions = {}): Promise<Session> {
	const served: Served = new Map();
	const drive = browser === 'chromium' ? driveChromium : driveFirefox;
	const driver = await drive(extension, options, served);
	// Asking happens from a quiet page of the extension that shows no interface of its own.
	const desk = await driver.openExtensionPage('options.html');
	const call = async (address: string | null, name: string, payload: unknown) => {
		const message = {call: name, id: `session-${Math.random().toString(36).slice(2)}`, payload};
		return evaluate(desk, callFromExtension, {address: address && withoutHash(address), message});
	};
	const session: Session = {
		browser,
		serve: (address, body, type = HTML) => void served.set(withoutHash(address), {body, type}),
		visit: async (address) => {
			const page = await driver.newPage();
			await page.goto(address, {waitUntil: 'load'});
			return page;
		},
		openExtensionPage: driver.openExtensionPage,
		ask: (name, payload) => call(null, name, payload) as never,
		askPage: (address, name, payload) => call(address, name, payload) as never,
		pressToolbarButton: async (page) => {
			await page.bringToFront();
			await driver.pressToolbarButton(page.url());
		},
		present: driver.present,
		tabOf: (address) => evaluate(desk, tabIdOf, withoutHash(address)),
		untilState: async (address, ready, timeout = STATE_TIMEOUT_MS) => {
			const end = Date.now() + timeout;
			for (;;) {
				const state = await session.askPage(address, 'page.state', null);
				if (state.ok && ready(state.value)) return state.value;
				if (Date.now() > end) throw new Error(`${address} did not get there: ${JSON.stringify(state).slice(0, 400)}`);
				await new Promise((resolve) => setTimeout(resolve, POLL_MS));
			}
		},
		stopBackground: driver.stopBackground,
		isBackgroundAwake: driver.isBackgroundAwake,
		closed: driver.closed,
		close: driver.close,
	};
	return session;
}
