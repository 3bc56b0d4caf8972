/** A box around its middle, in the units of the drawing. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Rounds after which boxes stay where they are, though some may still meet. */
const ROUNDS = 120;
/** Of what two boxes share they are moved apart by a little more than half each, or they would only ever touch. */
const SHARE = 0.52;

const within = (value: number, size: number, room: number): number =>
	Math.min(Math.max(value, size / 2), room - size / 2);

/** Moves two boxes apart the shorter way; false where they do not meet. */
function part(one: Box, other: Box): boolean {
	const across = (one.width + other.width) / 2 - Math.abs(one.x - other.x);
	const down = (one.height + other.height) / 2 - Math.abs(one.y - other.y);
	if (across <= 0 || down <= 0) return false;
	const [axis, shared] = down <= across ? (['y', down] as const) : (['x', across] as const);
	const [low, high] = one[axis] <= other[axis] ? [one, other] : [other, one];
	low[axis] -= shared * SHARE;
	high[axis] += shared * SHARE;
	return true;
}

/**
 * Moves boxes, in place, as little as parts them, within a room from 0 to its width and height. The same boxes always go to
 * the same places. Quadratic in their number.
 */
export function spread(boxes: readonly Box[], room: {width: number; height: number}): void {
	const keep = (): void => {
		for (const box of boxes) {
			box.x = within(box.x, box.width, room.width);
			box.y = within(box.y, box.height, room.height);
		}
	};
	keep();
	for (let round = 0; round < ROUNDS; round++) {
		let moved = false;
		for (const [at, one] of boxes.entries())
			for (const other of boxes.slice(at + 1)) if (part(one, other)) moved = true;
		if (!moved) return;
		keep();
	}
}
