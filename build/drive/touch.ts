import type {CDPSession, Page as PlaywrightPage} from 'playwright-core';
import type {Page as PuppeteerPage} from 'puppeteer-core';
import type {DrivenPage} from './session.ts';

/** A finger on a page. */
export interface Touch {
	/** Puts it on a point of the window, in CSS pixels, and lifts it after so many milliseconds. */
	press(point: {x: number; y: number}, milliseconds: number): Promise<void>;
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

function inChromium(debug: CDPSession): Touch {
	return {
		press: async (point, milliseconds) => {
			await debug.send('Input.dispatchTouchEvent', {type: 'touchStart', touchPoints: [point]});
			await pause(milliseconds);
			await debug.send('Input.dispatchTouchEvent', {type: 'touchEnd', touchPoints: []});
		},
	};
}

/** A finger on a page of either browser, from the browser's own input: pages see it as trusted. */
export async function touchOf(page: DrivenPage): Promise<Touch> {
	if ('touchscreen' in page && 'setViewport' in page) {
		const {touchscreen} = page as PuppeteerPage;
		return {
			press: async ({x, y}, milliseconds) => {
				const finger = await touchscreen.touchStart(x, y);
				await pause(milliseconds);
				await finger.end();
			},
		};
	}
	const debug = await (page as PlaywrightPage).context().newCDPSession(page as PlaywrightPage);
	await debug.send('Emulation.setTouchEmulationEnabled', {enabled: true, maxTouchPoints: 1});
	return inChromium(debug);
}
