import {browser} from '../browser.ts';
import type {Result} from '../messages.ts';

/** Under which name storage.session remembers what article a tab shows. */
export const tabKey = (tab: number): string => `tab:${tab}`;

/** Tells something to each open page of these articles (null: of all). */
export async function tellPages(
	keys: ReadonlySet<string> | null,
	say: (tab: number, key: string) => Promise<Result<unknown>>,
): Promise<void> {
	const open = await browser.storage.session.get(null);
	for (const [name, key] of Object.entries(open)) {
		if (!name.startsWith('tab:') || typeof key !== 'string' || (keys && !keys.has(key))) continue;
		const told = await say(Number(name.replace('tab:', '')), key);
		// Forgotten here and not when a tab closes: that would wake the background for every tab there is.
		if (!told.ok && told.code === 'not-found') await browser.storage.session.remove(name);
	}
}
