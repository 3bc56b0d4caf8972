import type {DomMap} from '../page/map.ts';
import type {Stretch} from './paint.ts';

/** Milliseconds without a change after which a selection counts as made: handles on touch screens move in steps. */
const SETTLED = 250;

const SPACE = /\s/u;

/** A stretch without the white space at its ends; null where nothing is left. */
export function trim(text: string, {start, end}: Stretch): Stretch | null {
	let from = start;
	let to = end;
	while (from < to && SPACE.test(text.charAt(from))) from++;
	while (to > from && SPACE.test(text.charAt(to - 1))) to--;
	return from < to ? {start: from, end: to} : null;
}

const isEditable = (node: Node | null): boolean => {
	const element = node instanceof Element ? node : node?.parentElement;
	return element instanceof HTMLElement && (element.isContentEditable || element.matches('input, textarea, select'));
};

/** The stretch of the article that is selected, without white space at its ends; null where none of it is. */
export function selectedStretch(document: Document, map: DomMap, text: string): Stretch | null {
	const selection = document.getSelection();
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
	if (isEditable(selection.anchorNode) || isEditable(document.activeElement)) return null;
	const range = selection.getRangeAt(0);
	const start = map.offsetOf(range.startContainer, range.startOffset);
	const end = map.offsetOf(range.endContainer, range.endOffset);
	return start === null || end === null ? null : trim(text, {start, end});
}

/** Calls `settled` when the reader has made or lifted a selection; returns what stops watching. */
export function watchSelection(document: Document, settled: () => void): () => void {
	let waiting: ReturnType<typeof setTimeout> | undefined;
	let pressed = false;
	const stopped = new AbortController();
	const {signal} = stopped;
	const wait = () => {
		clearTimeout(waiting);
		if (!pressed) waiting = setTimeout(settled, SETTLED);
	};
	const isMade = () => document.getSelection()?.isCollapsed === false;
	const hold = (down: boolean) => (event: Event) => {
		if (!event.isTrusted) return;
		pressed = down;
		if (!down && isMade()) wait();
	};
	document.addEventListener('pointerdown', hold(true), {passive: true, capture: true, signal});
	document.addEventListener('pointerup', hold(false), {passive: true, capture: true, signal});
	document.addEventListener('pointercancel', hold(false), {passive: true, capture: true, signal});
	document.addEventListener('selectionchange', wait, {passive: true, signal});
	if (isMade()) wait();
	return () => {
		stopped.abort();
		clearTimeout(waiting);
	};
}
