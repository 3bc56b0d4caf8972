import {type DrivenPage, evaluate} from './session.ts';

/** Where some words of a page stand now, in CSS pixels of the window: the middle of their first line, and how wide it is. */
export const pointOf = (page: DrivenPage, words: string): Promise<{x: number; y: number; width: number}> =>
	evaluate(
		page,
		(wanted: string) => {
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const at = node.textContent?.indexOf(wanted) ?? -1;
				if (at < 0) continue;
				const range = document.createRange();
				range.setStart(node, at);
				range.setEnd(node, at + wanted.length);
				const [{left, top, width, height}] = range.getClientRects() as unknown as [DOMRect];
				return {x: left + width / 2, y: top + height / 2, width};
			}
			throw new Error(`no "${wanted}" on the page`);
		},
		words,
	);
