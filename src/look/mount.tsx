import {type ComponentChild, render} from 'preact';
import {language, say} from '../words.ts';
import {speakChosen} from './language.ts';

/** Names the open page of the extension in the language that is spoken now. */
export function nameDocument(title: string): void {
	document.documentElement.lang = language();
	document.title = `${title} · ${say('brand')}`;
}

/** Fills one of the extension's own pages, in the reader's language. The title is asked for once that is known. */
export async function mount(title: () => string, view: ComponentChild, into: Element = document.body): Promise<void> {
	await speakChosen();
	nameDocument(title());
	render(view, into);
}
