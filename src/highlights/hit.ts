import type {DomMap} from '../page/map.ts';
import type {Stretch} from './paint.ts';

/** CSS pixels by which a pointer may miss a line and still mean it. */
const SLACK = 2;

/** The boxes in the window that a stretch of the article takes, one a line and text node, in reading order. */
export function boxesOf(map: DomMap, {start, end}: Stretch): DOMRect[] {
	return map.pieces(start, end).flatMap(({node, start: from, end: to}) => {
		if (!node.isConnected || node.data.length < to) return [];
		const range = node.ownerDocument.createRange();
		range.setStart(node, from);
		range.setEnd(node, to);
		return [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
	});
}

const holds = (box: DOMRect, x: number, y: number): boolean =>
	x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK;

/** The item of a list sorted by `start`, without overlaps, that holds the offset, its end included; -1 where none does. */
export function indexAt(sorted: readonly Stretch[], offset: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((sorted[middle] as Stretch).end >= offset) high = middle;
		else low = middle + 1;
	}
	const found = sorted[low];
	return found && found.start <= offset ? low : -1;
}

/**
 * The offset in the article of the character under a point of the window. Null over anything else: the browser snaps a
 * point in the margin to the nearest line, which the caller sees by the boxes.
 */
export function offsetUnder(document: Document, map: DomMap, x: number, y: number): number | null {
	const caret = document.caretPositionFromPoint(x, y);
	if (caret?.offsetNode.nodeType !== Node.TEXT_NODE) return null;
	return map.offsetOf(caret.offsetNode, caret.offset);
}

/** Whether a point of the window lies on a stretch of the article. */
export const isOn = (map: DomMap, stretch: Stretch, x: number, y: number): boolean =>
	boxesOf(map, stretch).some((box) => holds(box, x, y));
