import {browser} from '../browser.ts';
import {askedKey} from '../messages/page-look.ts';
import {askPage, type PageState} from '../messages.ts';

/** The tab whose page popup and panel speak of. */
export interface OpenTab {
	id: number;
	window: number | null;
	/** Its web address, where the extension may know it: a listed or added site, or one on which the reader pressed our button. */
	address: string | null;
	/** Whether the browser shows it in its own reader mode (Firefox), where no extension's script may run. */
	inReaderMode: boolean;
}

/** What is known of a tab's page. */
export type TabState =
	| PageState
	/** Our script is not in it: not a site that is read by itself, or open since before it was. */
	| {kind: 'unread'};

const webAddress = (address: string | undefined): string | null =>
	address && /^(?:https?|file):/u.test(address) ? address : null;

/** Opened as a page of its own ("popup.html?tab=7"), a page speaks of the tab that its address names. */
const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);

/** The tab whose page is spoken of: the one that the address names, else the active one of this window; null where it is gone. */
export async function spokenTab(): Promise<OpenTab | null> {
	const found = Number.isNaN(named)
		? (await browser.tabs.query({active: true, currentWindow: true}))[0]
		: await browser.tabs.get(named).catch(() => undefined);
	return found?.id === undefined
		? null
		: {
				id: found.id,
				window: found.windowId ?? null,
				address: webAddress(found.url),
				inReaderMode: found.isInReaderMode ?? false,
			};
}

/** What a tab's page says of itself. */
export async function stateOf(tab: OpenTab | null): Promise<TabState> {
	const answer = tab ? await askPage(tab.id, 'page.state', null) : null;
	return answer?.ok ? answer.value : {kind: 'unread'};
}

/** Reads a page that waited for its reader to ask; the page tells itself when it is read. */
export async function askForPage({id}: OpenTab): Promise<void> {
	await browser.storage.session.set({[askedKey(id)]: true});
	await askPage(id, 'page.refresh', null);
}

interface Panels {
	sidePanel?: {open(where: {windowId: number}): Promise<void>};
	sidebarAction?: {open(): Promise<void>};
}

/**
 * Opens the panel of a tab's window. Must be called straight from a press: the browsers demand the reader's own act.
 * Where there is no side panel (Firefox for Android) it opens as a page.
 */
export async function openPanel(tab: OpenTab): Promise<void> {
	const {sidePanel, sidebarAction} = browser as unknown as Panels;
	if (sidePanel && tab.window !== null) return sidePanel.open({windowId: tab.window});
	if (sidebarAction?.open) return sidebarAction.open();
	await browser.tabs.create({url: browser.runtime.getURL(`panel.html?tab=${tab.id}`)});
}

type OwnPage = 'library.html' | 'files.html' | 'options.html' | 'welcome.html';

/** Opens one of the extension's own pages in a tab. */
export async function openOwnPage(file: OwnPage, place = ''): Promise<void> {
	await browser.tabs.create({url: browser.runtime.getURL(file) + place});
}
