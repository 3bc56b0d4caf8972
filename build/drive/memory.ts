import type {Page as PlaywrightPage} from 'playwright-core';
import type {Page as PuppeteerPage} from 'puppeteer-core';
import {evaluateInBrowser} from './firefox.ts';
import type {DrivenPage} from './session.ts';

/** The heap of the tab's scripts, the page's and ours in their world beside it, after collection. */
async function heapInChromium(page: PlaywrightPage): Promise<number> {
	const debug = await page.context().newCDPSession(page);
	await debug.send('Performance.enable');
	await debug.send('HeapProfiler.collectGarbage');
	const {metrics} = await debug.send('Performance.getMetrics');
	await debug.detach();
	return metrics.find(({name}) => name === 'JSHeapUsedSize')?.value ?? 0;
}

/** Runs in the browser's own scope: what the process of a tab holds for itself alone, once all have let go of what they can. */
const HELD = `async (address) => {
	const window = Services.wm.getMostRecentWindow('navigator:browser');
	const tab = window.gBrowser.tabs.find(({linkedBrowser}) => linkedBrowser.currentURI.spec === address);
	const {osPid} = tab.linkedBrowser.browsingContext.currentWindowGlobal;
	for (let times = 0; times < 3; times++) {
		Services.obs.notifyObservers(null, 'child-mmu-request');
		await new Promise((resolve) => window.setTimeout(resolve, 400));
	}
	const {children} = await ChromeUtils.requestProcInfo();
	return children.find(({pid}) => pid === osPid).memory;
}`;

/**
 * Bytes that a tab holds: in Chromium the heap of its scripts, which is the same from one time to the next; in Firefox, which
 * tells no heap from outside, the private memory of its process.
 */
export const memoryOfTab = (page: DrivenPage): Promise<number> =>
	'setViewportSize' in page
		? heapInChromium(page)
		: (evaluateInBrowser(
				(page as PuppeteerPage).browser(),
				`(${HELD})(${JSON.stringify(page.url())})`,
			) as Promise<number>);
