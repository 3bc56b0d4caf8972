import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type Box, spread} from '../../src/files/spread.ts';

const ROOM = {width: 720, height: 440};

const meet = (one: Box, other: Box): boolean =>
	Math.abs(one.x - other.x) < (one.width + other.width) / 2 - 0.01 &&
	Math.abs(one.y - other.y) < (one.height + other.height) / 2 - 0.01;

const meeting = (boxes: readonly Box[]): number =>
	boxes.flatMap((one, at) => boxes.slice(at + 1).filter((other) => meet(one, other))).length;

const box = fc.record({
	x: fc.integer({min: 0, max: ROOM.width}),
	y: fc.integer({min: 0, max: ROOM.height}),
	width: fc.integer({min: 20, max: 140}),
	height: fc.constant(28),
});

test('boxes that lay over each other stand apart, within their room', () => {
	const boxes = Array.from({length: 12}, () => ({x: 360, y: 220, width: 120, height: 28}));
	expect(meeting(boxes)).toBe(66);
	spread(boxes, ROOM);
	expect(meeting(boxes)).toBe(0);
});

test('a fifth of the room in boxes anywhere: hardly any still meet, none lies outside', () => {
	fc.assert(
		fc.property(fc.array(box, {maxLength: 20}), (boxes) => {
			spread(boxes, ROOM);
			expect(meeting(boxes)).toBeLessThanOrEqual(2);
			for (const {x, y, width, height} of boxes) {
				expect(x - width / 2).toBeGreaterThanOrEqual(0);
				expect(x + width / 2).toBeLessThanOrEqual(ROOM.width);
				expect(y - height / 2).toBeGreaterThanOrEqual(0);
				expect(y + height / 2).toBeLessThanOrEqual(ROOM.height);
			}
		}),
		{numRuns: 300},
	);
});

test('what stands apart stays', () => {
	const boxes = [
		{x: 100, y: 100, width: 90, height: 28},
		{x: 100, y: 140, width: 90, height: 28},
	];
	spread(boxes, ROOM);
	expect(boxes.map(({x, y}) => [x, y])).toEqual([
		[100, 100],
		[100, 140],
	]);
});
