import {Readability} from '@mozilla/readability';
import type {Found} from './find.ts';

/** Marks elements of the copy with their place in the page. */
const STAMP = 'data-bang-giao-place';

/** Readability's result on a copy of the page: the places of the elements it kept, and how long its text is. */
function secondOpinion(document: Document): {kept: Set<number>; length: number} | null {
	const copy = document.cloneNode(true) as Document;
	for (const [place, element] of [...copy.querySelectorAll('*')].entries()) {
		element.setAttribute(STAMP, String(place));
	}
	const result = new Readability<Element>(copy, {serializer: (node) => node as Element}).parse();
	if (!result?.content) {
		return null;
	}
	const kept = [...result.content.querySelectorAll(`[${STAMP}]`)].map((element) => Number(element.getAttribute(STAMP)));
	return {kept: new Set(kept), length: (result.content.textContent ?? '').replace(/\s+/g, ' ').trim().length};
}

/**
 * How far Readability, run on a stamped copy of the page, holds the same text for the body: 1 where it is the same, 0
 * where nothing is. Slow (tens of milliseconds) and never the judge: it is for doubt.
 */
export function agreement(document: Document, {article, map}: Found): number {
	const opinion = secondOpinion(document);
	if (!opinion) {
		return 0;
	}
	const places = new Map([...document.querySelectorAll('*')].map((element, place) => [element, place]));
	let all = 0;
	let common = 0;
	for (const {start, end, label} of article.blocks) {
		if (label !== 'body' && label !== 'quote') {
			continue;
		}
		all += end - start;
		const element = map.pieces(start, end)[0]?.node.parentElement;
		common += element && opinion.kept.has(places.get(element) ?? -1) ? end - start : 0;
	}
	return all === 0 ? 0 : (2 * common) / (all + Math.max(all, opinion.length));
}
