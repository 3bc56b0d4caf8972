import {browser} from '../browser.ts';

/** Key of storage.local for the match patterns of added sites. */
const ADDED = 'sites-added';
const SCRIPT = 'content.js';

/** A pattern of one host, with or without what lies below it; not one of all hosts. */
const ONE_SITE = /^(?:\*|https?):\/\/(?:\*\.)?[^*/]+\/\*$/u;

/** Match pattern of a host's pages. Patterns know no ports: it holds for all of them. */
export const patternOf = (host: string): string => `*://${host.replace(/:\d+$/u, '')}/*`;

/** Match patterns of the sites on which the extension reads by itself. */
export const listedPatterns = (): string[] =>
	browser.runtime.getManifest().content_scripts?.flatMap(({matches}) => matches ?? []) ?? [];

async function remembered(): Promise<string[]> {
	const {[ADDED]: patterns} = await browser.storage.local.get(ADDED);
	return Array.isArray(patterns) ? patterns.filter((pattern) => typeof pattern === 'string') : [];
}

const remember = (patterns: readonly string[]): Promise<void> => browser.storage.local.set({[ADDED]: patterns});

/**
 * Patterns of the sites that the reader added and may still be read: those remembered, and those that the reader allowed in
 * the browser's own settings. A permission for all sites adds none: which ones to read is said site by site.
 */
async function allowed(): Promise<string[]> {
	const [{origins = []}, known] = await Promise.all([browser.permissions.getAll(), remembered()]);
	const listed = new Set(listedPatterns());
	const granted = origins.filter((origin) => ONE_SITE.test(origin) && !listed.has(origin));
	const wanted = [...new Set([...known, ...granted])];
	const held = await Promise.all(wanted.map((origin) => browser.permissions.contains({origins: [origin]})));
	return wanted.filter((_, at) => held[at]).sort();
}

/** What a settling did: every added site, and those among them that were not registered before. */
interface Settled {
	patterns: string[];
	fresh: string[];
}

async function settleOnce(): Promise<Settled> {
	const [patterns, scripts] = await Promise.all([allowed(), browser.scripting.getRegisteredContentScripts()]);
	const registered = scripts.map(({id}) => id);
	const stale = registered.filter((id) => !patterns.includes(id));
	const fresh = patterns.filter((pattern) => !registered.includes(pattern));
	if (stale.length > 0) await browser.scripting.unregisterContentScripts({ids: stale});
	if (fresh.length > 0)
		await browser.scripting.registerContentScripts(
			fresh.map((pattern) => ({
				id: pattern,
				matches: [pattern],
				js: [SCRIPT],
				runAt: 'document_idle',
				persistAcrossSessions: true,
			})),
		);
	await remember(patterns);
	return {patterns, fresh};
}

let last: Promise<unknown> = Promise.resolve();

/** One change after the other: each reads what it writes. */
function inTurn(work: () => Promise<Settled>): Promise<Settled> {
	const done = last.then(work, work);
	last = done;
	return done;
}

/**
 * Makes the registered content scripts agree with what the reader allows: an update of the extension drops registrations,
 * the browser's settings take and give permissions.
 */
export const settleSites = (): Promise<Settled> => inTurn(settleOnce);

/** Adds a site for which the reader just gave permission. Where there is none, nothing is added. */
export const addSite = (pattern: string): Promise<Settled> =>
	inTurn(async () => {
		if (!listedPatterns().includes(pattern)) await remember([...(await remembered()), pattern]);
		return settleOnce();
	});

/** Reads a site no more, and gives its permission back. */
export const dropSite = (pattern: string): Promise<Settled> =>
	inTurn(async () => {
		await remember((await remembered()).filter((other) => other !== pattern));
		await browser.permissions.remove({origins: [pattern]});
		return settleOnce();
	});

/** Reads the pages of these sites that are open already. A second time on one page does no harm. */
export async function readOpenPages(patterns: readonly string[]): Promise<void> {
	if (patterns.length === 0) return;
	const tabs = await browser.tabs.query({url: [...patterns]});
	await Promise.allSettled(tabs.map(({id}) => id !== undefined && readTab(id)));
}

/** Reads the page of a tab once. Rejects where the browser lets no extension run, or not this one. */
export async function readTab(tab: number): Promise<void> {
	await browser.scripting.executeScript({target: {tabId: tab}, files: [SCRIPT]});
}
