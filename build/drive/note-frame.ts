import type {Page as PlaywrightPage} from 'playwright-core';
import type {DrivenPage} from './session.ts';

/**
 * The frame of the extension in a card on a page, in which notes are written; null where the page has none. It is known by
 * being the only one of a page of ours: Firefox' protocol tells no address of it. Both libraries evaluate in frames as in pages.
 */
export function noteFrame(page: DrivenPage): DrivenPage | null {
	const [, frame = null] = page.frames() as unknown as DrivenPage[];
	return frame;
}

/**
 * Presses keys, one held while the next is pressed, which close the frame that has the focus. That they are let go is told,
 * but its answer is not waited for: from a frame that is going Chromium sends none.
 */
export async function pressToClose(page: DrivenPage, ...keys: readonly string[]): Promise<void> {
	const {keyboard} = page as PlaywrightPage;
	for (const key of keys) await keyboard.down(key);
	void Promise.allSettled(keys.toReversed().map((key) => keyboard.up(key)));
}
