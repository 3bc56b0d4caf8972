import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {around, type Box, placeBeside} from '../../src/highlights/beside.ts';

const box = (left: number, top: number, right: number, bottom: number): Box => ({left, top, right, bottom});
const VIEW = {width: 1000, height: 800};

describe('placeBeside', () => {
	test('goes below the line where there is room', () => {
		expect(placeBeside([box(100, 100, 200, 120)], {width: 300, height: 200}, VIEW)).toEqual({
			left: 100,
			top: 126,
			height: 200,
			side: 'below',
		});
	});

	test('goes above a line near the lower edge', () => {
		expect(placeBeside([box(100, 700, 200, 720)], {width: 300, height: 200}, VIEW)).toEqual({
			left: 100,
			top: 494,
			height: 200,
			side: 'above',
		});
	});

	test('stays inside the window on the right', () => {
		expect(placeBeside([box(950, 100, 990, 120)], {width: 300, height: 200}, VIEW)?.left).toBe(692);
	});

	test('below words on two lines it starts where the second line does', () => {
		const place = placeBeside([box(800, 100, 990, 120), box(100, 130, 160, 150)], {width: 300, height: 200}, VIEW);
		expect(place).toEqual({left: 100, top: 156, height: 200, side: 'below'});
	});

	test('is cut to the larger side where neither holds it', () => {
		const place = placeBeside([box(100, 300, 200, 500)], {width: 300, height: 600}, VIEW);
		expect(place).toEqual({left: 100, top: 506, height: 286, side: 'below'});
	});

	test('stays on its side when it grows beyond both, and leaves it where it fits on the other', () => {
		const lines = [box(100, 420, 200, 440)];
		expect(placeBeside(lines, {width: 300, height: 600}, VIEW)).toMatchObject({top: 8, side: 'above'});
		expect(placeBeside(lines, {width: 300, height: 600}, VIEW, 'below')).toMatchObject({top: 446, side: 'below'});
		expect(placeBeside(lines, {width: 300, height: 400}, VIEW, 'below')).toMatchObject({top: 14, side: 'above'});
		expect(placeBeside([box(100, 700, 200, 720)], {width: 300, height: 900}, VIEW, 'below')?.side).toBe('above');
	});

	test.each([
		['above', box(100, -60, 200, -40)],
		['below', box(100, 820, 200, 840)],
		['left of', box(-200, 100, -100, 120)],
	])('is nowhere while its words are %s the window', (_where, line) => {
		expect(placeBeside([line], {width: 300, height: 200}, VIEW)).toBeNull();
	});

	test('is nowhere without words', () => {
		expect(placeBeside([], {width: 300, height: 200}, VIEW)).toBeNull();
	});

	test('beside lines that fill the window it leaves the last of them free', () => {
		const lines = Array.from({length: 40}, (_, line) => box(100, line * 20, 800, line * 20 + 20));
		expect(placeBeside(lines, {width: 300, height: 200}, VIEW)).toEqual({
			left: 100,
			top: 574,
			height: 200,
			side: 'above',
		});
	});

	test('never covers a line that it belongs to, where there is room beside them', () => {
		const line = fc
			.tuple(fc.integer({min: 0, max: 900}), fc.integer({min: -50, max: 820}), fc.integer({min: 1, max: 400}))
			.map(([left, top, width]) => box(left, top, left + width, top + 20));
		const size = fc.record({width: fc.integer({min: 50, max: 500}), height: fc.integer({min: 20, max: 1200})});
		fc.assert(
			fc.property(fc.array(line, {minLength: 1, maxLength: 3}), size, (lines, wanted) => {
				const all = around(lines.filter(({top, bottom}) => bottom >= 0 && top <= VIEW.height));
				const room = all ? Math.max(all.top, VIEW.height - all.bottom) : 0;
				fc.pre(room >= 160);
				const place = placeBeside(lines, wanted, VIEW);
				if (!place) throw new Error('it is nowhere');
				for (const {top, bottom} of lines) expect(place.top >= bottom || place.top + place.height <= top).toBe(true);
			}),
		);
	});
});
