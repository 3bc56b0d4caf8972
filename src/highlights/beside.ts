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

/** The smallest box around all; null for none. */
export function around(boxes: readonly Box[]): Box | null {
	if (boxes.length === 0) return null;
	return {
		left: Math.min(...boxes.map(({left}) => left)),
		top: Math.min(...boxes.map(({top}) => top)),
		right: Math.max(...boxes.map(({right}) => right)),
		bottom: Math.max(...boxes.map(({bottom}) => bottom)),
	};
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/**
 * Where to put something of a size so that it never covers the lines it belongs to: below them, above where there is no
 * room below, else on the side with more room, cut to it (`height`). Null where none of the lines is in the window.
 */
export function placeBeside(
	boxes: readonly Box[],
	size: Size,
	view: Size,
): {left: number; top: number; height: number} | null {
	const lines = around(boxes);
	if (!lines || lines.bottom < 0 || lines.top > view.height || lines.right < 0 || lines.left > view.width) return null;
	const below = view.height - MARGIN - (lines.bottom + APART);
	const above = lines.top - APART - MARGIN;
	const goesBelow = below >= size.height || below >= above;
	const height = Math.min(size.height, Math.max(goesBelow ? below : above, 0));
	const first = boxes[goesBelow ? boxes.length - 1 : 0] ?? lines;
	return {
		left: clamp(first.left, MARGIN, Math.max(MARGIN, view.width - MARGIN - size.width)),
		top: goesBelow ? lines.bottom + APART : lines.top - APART - height,
		height,
	};
}
