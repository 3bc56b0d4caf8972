import {readFileSync} from 'node:fs';
import path from 'node:path';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {locateBrowser} from '../browsers.ts';
import type {LaunchOptions} from './chromium.ts';
import {openDeadEnd} from './dead-end.ts';
import {type Media, mediaPreferences} from './media.ts';

/** Fixed so that the extension's pages have a known address. */
export const FIREFOX_UUID = '6f1c2b0e-4d7a-4c63-9f55-0a1b2c3d4e5f';
const POLL_MS = 50;

/** A Firefox with the extension loaded. */
export interface DrivenFirefox {
	browser: Browser;
	/** Opens a page of the extension ("panel.html") in a new tab. */
	openExtensionPage(file: string): Promise<Page>;
	/** Evaluates an expression in the browser's own scope, where the extension's parent process objects live. */
	evaluateInBrowser(expression: string): Promise<unknown>;
	/** Presses the extension's toolbar button on the tab that shows this address. */
	pressToolbarButton(address: string): Promise<void>;
	/** Lets every page see the reader's system so. */
	present(media: Media): Promise<void>;
	/** Stops the background as an idle event page is stopped; the next event wakes it. */
	stopBackground(): Promise<void>;
	isBackgroundAwake(): Promise<boolean>;
	close(): Promise<void>;
}

function preferences(extensionId: string, port: number, options: LaunchOptions): Record<string, unknown> {
	const closed = {
		'network.proxy.type': 1,
		'network.proxy.http': '127.0.0.1',
		'network.proxy.http_port': port,
		'network.proxy.ssl': '127.0.0.1',
		'network.proxy.ssl_port': port,
		'network.proxy.no_proxies_on': 'localhost,127.0.0.1',
	};
	return {
		'extensions.webextensions.uuids': JSON.stringify({[extensionId]: FIREFOX_UUID}),
		// A temporary add-on loses its data when the browser closes, unless told otherwise: tests reopen a profile.
		'extensions.webextensions.keepStorageOnUninstall': true,
		'extensions.webextensions.keepUuidOnUninstall': true,
		'extensions.webextOptionalPermissionPrompts': false,
		...(options.downloads ? {'browser.download.folderList': 2, 'browser.download.dir': options.downloads} : {}),
		...(options.storageLimit === undefined
			? {}
			: {'dom.quotaManager.temporaryStorage.fixedLimit': options.storageLimit * 1000}),
		'intl.locale.requested': options.language ?? 'vi',
		...mediaPreferences({colorScheme: options.colorScheme ?? 'light'}),
		...(options.online ? {} : closed),
	};
}

interface BidiConnection {
	send(method: string, params: object): Promise<{result: Record<string, unknown>}>;
}

/** For what puppeteer-core has no call for, its BiDi connection is used directly. */
export const connectionOf = (browser: Browser): BidiConnection =>
	(browser as unknown as {connection: BidiConnection}).connection;

/** Id of a page's context, as BiDi calls name it. */
export const contextOf = (page: Page): string => (page.mainFrame() as unknown as {_id: string})._id;

/** Evaluates an expression in the scope of the browser itself, which sees its processes, tabs and windows. */
export async function evaluateInBrowser(browser: Browser, expression: string): Promise<unknown> {
	const connection = connectionOf(browser);
	const tree = await connection.send('browsingContext.getTree', {'moz:scope': 'chrome'});
	const [{context}] = tree.result.contexts as [{context: string}];
	const {result} = await connection.send('script.evaluate', {
		expression,
		target: {context},
		awaitPromise: true,
		userActivation: true,
	});
	if (result.type !== 'success') throw new Error((result.exceptionDetails as {text: string}).text);
	return (result.result as {value: unknown}).value;
}

/** `page.goto` never returns for moz-extension: addresses, so it is navigated without waiting and asked until it is there. */
async function openExtensionPage(browser: Browser, file: string): Promise<Page> {
	const page = await browser.newPage();
	await connectionOf(browser).send('browsingContext.navigate', {
		context: contextOf(page),
		url: `moz-extension://${FIREFOX_UUID}/${file}`,
		wait: 'none',
	});
	const ready = () => document.readyState === 'complete' && location.protocol === 'moz-extension:';
	for (let tries = 0; tries < 200; tries++) {
		if (await page.evaluate(ready).catch(() => false)) return page;
		await new Promise((resolve) => setTimeout(resolve, POLL_MS));
	}
	throw new Error(`The extension's page ${file} did not open in Firefox.`);
}

/**
 * Runs in the browser's own scope: presses the toolbar button on a tab. Where a popup of an earlier press is still open the
 * first press only closes it.
 */
const pressInFirefox = `async (extension, address) => {
	const {ExtensionParent} = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
	const window = Services.wm.getMostRecentWindow('navigator:browser');
	const tab = window.gBrowser.tabs.find(({linkedBrowser}) => linkedBrowser.currentURI.spec === address);
	window.gBrowser.selectedTab = tab;
	for (let tries = 0; tries < 2 && !extension.tabManager.hasActiveTabPermission(tab); tries++)
		await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}`;

/** Opens Firefox with an unpacked extension. */
export async function openFirefox(extension: string, options: LaunchOptions = {}): Promise<DrivenFirefox> {
	const manifest = JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8'));
	const id: string = manifest.browser_specific_settings.gecko.id;
	const proxy = await openDeadEnd('firefox');
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath: locateBrowser('firefox'),
		headless: options.headless ?? true,
		defaultViewport: options.headless === false ? null : (options.viewport ?? {width: 1280, height: 900}),
		args: ['--remote-allow-system-access'],
		...(options.profile ? {userDataDir: options.profile} : {}),
		extraPrefsFirefox: preferences(id, proxy.port, options),
		protocolTimeout: 120_000,
	});
	const policy = `WebExtensionPolicy.getByID(${JSON.stringify(id)})`;
	await browser.installExtension(path.resolve(extension));
	return {
		browser,
		openExtensionPage: (file) => openExtensionPage(browser, file),
		evaluateInBrowser: (expression) => evaluateInBrowser(browser, expression),
		pressToolbarButton: async (address) => {
			await evaluateInBrowser(browser, `(${pressInFirefox})(${policy}.extension, ${JSON.stringify(address)})`);
		},
		present: async (media) => {
			const set = Object.entries(mediaPreferences(media)).map(
				([name, value]) => `Services.prefs.setIntPref(${JSON.stringify(name)}, ${value});`,
			);
			await evaluateInBrowser(browser, set.join(''));
		},
		stopBackground: async () => {
			await evaluateInBrowser(
				browser,
				`${policy}.extension.terminateBackground({ignoreDevToolsAttached: true}).then(() => true)`,
			);
		},
		isBackgroundAwake: async () =>
			(await evaluateInBrowser(browser, `${policy}.extension.backgroundState`)) === 'running',
		close: async () => {
			await browser.close();
			proxy.close();
		},
	};
}
