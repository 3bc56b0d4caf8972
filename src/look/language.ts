import {browser} from '../browser.ts';
import {speak} from '../words.ts';

/** A language of the interface. */
export type Language = 'vi' | 'en';

/** Where in storage.local lies which language the reader chose. */
const LANGUAGE = 'language';

/** The language that the reader chose; null: the browser's. */
export async function chosenLanguage(): Promise<Language | null> {
	const {[LANGUAGE]: held} = await browser.storage.local.get(LANGUAGE);
	return held === 'vi' || held === 'en' ? held : null;
}

/** Speaks the language that the reader chose, on this page of the extension. */
export async function speakChosen(): Promise<void> {
	const language = await chosenLanguage();
	if (!language) return speak(null);
	const file = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`));
	const messages = (await file.json()) as Record<string, {message: string}>;
	speak(Object.fromEntries(Object.entries(messages).map(([key, {message}]) => [key, message])));
}

/** Keeps the reader's choice of a language; pages and cards opened from now on speak it. */
export async function chooseLanguage(language: Language | null): Promise<void> {
	if (language) await browser.storage.local.set({[LANGUAGE]: language});
	else await browser.storage.local.remove(LANGUAGE);
}
