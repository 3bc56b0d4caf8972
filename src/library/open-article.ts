import type {Annotation} from '../annotation/annotation.ts';
import {browser} from '../browser.ts';
import {askPage, hear} from '../messages.ts';

/** Milliseconds in which an article must have been found again to be led to the place in it. */
const PATIENCE = 20_000;

/** Opens an annotation's article in a new tab and, once it is found there, goes to the place. */
export async function openArticle({id, article}: Annotation): Promise<void> {
	if (!article.url) return;
	const {id: tab} = await browser.tabs.create({url: article.url});
	if (tab === undefined) return;
	const stop = hear('page.changed', ({state}, from) => {
		if (from !== tab || state.kind !== 'article') return;
		const place = state.annotations.find(({annotation}) => annotation.id === id)?.place;
		if (!place) return;
		end();
		void askPage(tab, 'page.show', {start: place.start, end: place.end});
	});
	const giveUp = setTimeout(() => stop(), PATIENCE);
	const end = () => {
		clearTimeout(giveUp);
		stop();
	};
}
