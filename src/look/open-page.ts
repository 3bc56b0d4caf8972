import {browser} from '../browser.ts';
import {askPage, type PageState} from '../messages.ts';

/** The tab whose page popup and panel speak of. */
export interface OpenTab {
	id: number;
	window: number | null;
	/** Host name, where the extension may know it. */
	host: string | null;
}

const isWeb = (url: URL): boolean => url.protocol === 'http:' || url.protocol === 'https:';

function hostOf(address: string | undefined): string | null {
	if (!address || !URL.canParse(address)) return null;
	const url = new URL(address);
	return isWeb(url) ? url.host : null;
}

/** The active tab of this window. */
export async function activeTab(): Promise<OpenTab | null> {
	const [tab] = await browser.tabs.query({active: true, currentWindow: true});
	return tab?.id === undefined ? null : {id: tab.id, window: tab.windowId ?? null, host: hostOf(tab.url)};
}

/** A tab by its id; null where it is gone. */
export async function tabById(id: number): Promise<OpenTab | null> {
	try {
		const tab = await browser.tabs.get(id);
		return {id, window: tab.windowId ?? null, host: hostOf(tab.url)};
	} catch {
		return null;
	}
}

/** What a tab's page says of itself; a tab without our script has no article for us. */
export async function stateOf(tab: OpenTab | null): Promise<PageState> {
	const answer = tab ? await askPage(tab.id, 'page.state', null) : null;
	return answer?.ok ? answer.value : {kind: 'none'};
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

/** Opens one of the extension's own pages in a tab. */
export async function openOwnPage(file: 'library.html' | 'options.html'): Promise<void> {
	await browser.tabs.create({url: browser.runtime.getURL(file)});
}
