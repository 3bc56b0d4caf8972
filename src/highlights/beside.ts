/** A box in the window, in CSS pixels. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** Width and height, in CSS pixels. */
export interface Size {
	width: number;
	height: number;
}

/** Between the lines being read and what is shown beside them. */
const APART = 6;
/** Between what is shown and the window's edge. */
const MARGIN = 8;
/** Height below which it is of no use to show something. */
const LEAST = 140;

/** The smallest box around all; null for none. */
export function around(boxes: readonly Box[]): Box | null {
	const [first, ...others] = boxes;
	if (!first) return null;
	const all = {left: first.left, top: first.top, right: first.right, bottom: first.bottom};
	for (const {left, top, right, bottom} of others) {
		all.left = Math.min(all.left, left);
		all.top = Math.min(all.top, top);
		all.right = Math.max(all.right, right);
		all.bottom = Math.max(all.bottom, bottom);
	}
	return all;
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

const isIn = ({left, top, right, bottom}: Box, {width, height}: Size): boolean =>
	bottom >= 0 && top <= height && right >= 0 && left <= width;

/** Where something stands beside its lines. */
export interface Place {
	left: number;
	top: number;
	height: number;
	side: 'below' | 'above';
}

/** On which side there is room for a height: below, else above; where neither holds it, where it stands already, else on the larger. */
function sideFor(height: number, room: Record<Place['side'], number>, stands: Place['side'] | null): Place['side'] {
	if (room.below >= height) return 'below';
	if (room.above >= height) return 'above';
	if (stands && room[stands] >= LEAST) return stands;
	return room.below >= room.above ? 'below' : 'above';
}

/**
 * Where to put something of a size so that it never covers the lines it belongs to: below them, above where there is no
 * room below, else on the side with more room, cut to it (`height`). Lines that fill the window leave room nowhere:
 * then only the last of them that is seen stays uncovered. Null where none of the lines is in the window.
 * @param stands on which side it stands already: what grows beyond both stays there, under the reader's pointer
 */
export function placeBeside(
	boxes: readonly Box[],
	size: Size,
	view: Size,
	stands: Place['side'] | null = null,
): Place | null {
	const seen = boxes.filter((box) => isIn(box, view));
	const lines = around(seen);
	if (!lines) return null;
	const below = view.height - MARGIN - (lines.bottom + APART);
	const above = lines.top - APART - MARGIN;
	const last = seen.at(-1);
	if (seen.length > 1 && last && Math.max(below, above) < Math.min(size.height, LEAST))
		return placeBeside([last], size, view, stands);
	const room = {below, above};
	const side = sideFor(size.height, room, stands);
	const height = Math.min(size.height, Math.max(room[side], 0));
	const first = (side === 'below' ? last : seen[0]) ?? lines;
	return {
		left: clamp(first.left, MARGIN, Math.max(MARGIN, view.width - MARGIN - size.width)),
		top: side === 'below' ? lines.bottom + APART : lines.top - APART - height,
		height,
		side,
	};
}
