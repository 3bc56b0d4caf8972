import {type ComponentChild, render} from 'preact';
import {language, say} from '../words.ts';

/** Fills one of the extension's own pages, in the reader's language. */
export function mount(title: string, view: ComponentChild): void {
	document.documentElement.lang = language();
	document.title = `${title} · ${say('brand')}`;
	render(view, document.body);
}
