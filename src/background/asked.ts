import {browser} from '../browser.ts';
import {askedKey, PAGE_LOOK, type PageLook} from '../messages/page-look.ts';
import type {Sender} from '../messages/wire.ts';

/** How the reader wants pages to be treated; undefined without a choice. */
export async function pageLook(): Promise<PageLook | undefined> {
	const {[PAGE_LOOK]: look} = await browser.storage.local.get(PAGE_LOOK);
	return look as PageLook | undefined;
}

/** Whether a page waits for its reader to ask: what was asked for is the article that a tab showed then, and no other. */
export async function isWaiting(look: PageLook | undefined, {tab, own}: Sender, key: string): Promise<boolean> {
	if (!look?.asked || own) return false;
	const name = askedKey(tab ?? 0);
	const {[name]: asked} = await browser.storage.session.get(name);
	if (asked === true) await browser.storage.session.set({[name]: key});
	return asked !== true && asked !== key;
}
