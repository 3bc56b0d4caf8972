import {type DrivenPage, evaluate} from './session.ts';

/** A box on a page, in CSS pixels of the window. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/**
 * Boxes of some words of a page, one a line of text.
 * @param inView whether they are scrolled into view before
 * @throws where the page has no such words in one text node
 */
export const boxesOfWords = (page: DrivenPage, words: string, inView: boolean): Promise<[Box, ...Box[]]> =>
	evaluate(
		page,
		({wanted, scrolls}: {wanted: string; scrolls: boolean}) => {
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const at = node.textContent?.indexOf(wanted) ?? -1;
				if (at < 0) continue;
				if (scrolls) node.parentElement?.scrollIntoView({block: 'center', behavior: 'instant'});
				const range = document.createRange();
				range.setStart(node, at);
				range.setEnd(node, at + wanted.length);
				const boxes = [...range.getClientRects()].map(({left, top, right, bottom}) => ({left, top, right, bottom}));
				return boxes as [Box, ...Box[]];
			}
			throw new Error(`no "${wanted}" on the page`);
		},
		{wanted: words, scrolls: inView},
	);

/** Where some words of a page stand now: the middle of their first line, and how wide it is. */
export async function pointOf(page: DrivenPage, words: string): Promise<{x: number; y: number; width: number}> {
	const [{left, top, right, bottom}] = await boxesOfWords(page, words, false);
	return {x: (left + right) / 2, y: (top + bottom) / 2, width: right - left};
}
