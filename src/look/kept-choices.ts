import {browser} from '../browser.ts';
import {PAGE_LOOK} from '../messages/page-look.ts';
import {askPage} from '../messages.ts';
import {type Choices, choicesOf, lookOf} from './choices.ts';

/** Where in storage.local the choices lie. */
const CHOICES = 'choices';

/** What the reader chose. */
export async function readChoices(): Promise<Choices> {
	const {[CHOICES]: held} = await browser.storage.local.get(CHOICES);
	return choicesOf(held);
}

/** Keeps what the reader chose, and has every open page read again with it. */
export async function keepChoices(choices: Choices): Promise<void> {
	await browser.storage.local.set({[CHOICES]: choices, [PAGE_LOOK]: lookOf(choices)});
	const tabs = await browser.tabs.query({});
	await Promise.all(tabs.map(({id}) => id !== undefined && askPage(id, 'page.refresh', null)));
}
