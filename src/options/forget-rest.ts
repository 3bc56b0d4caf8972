import {browser} from '../browser.ts';
import {SEARCHES} from '../look/kept-searches.ts';
import {isCopy} from '../store/backup.ts';

/**
 * Forgets what lies beside the databases and tells of the reader: searches with names, and copies that no list names any
 * more, as a background leaves one that ends between a copy and its listing.
 */
export async function forgetRest(): Promise<void> {
	const keys = Object.keys(await browser.storage.local.get(null));
	await browser.storage.local.remove(keys.filter((key) => key === SEARCHES || isCopy(key)));
}
