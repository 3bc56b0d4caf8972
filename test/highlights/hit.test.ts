import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {indexAt} from '../../src/highlights/hit.ts';
import {trim} from '../../src/highlights/selection.ts';

describe('indexAt', () => {
	const stretches = [
		{start: 3, end: 7},
		{start: 10, end: 12},
		{start: 12, end: 20},
	];

	test.each([
		[2, -1],
		[3, 0],
		[7, 0],
		[8, -1],
		[12, 1],
		[13, 2],
		[20, 2],
		[21, -1],
	])('offset %i lies in stretch %i', (offset, index) => {
		expect(indexAt(stretches, offset)).toBe(index);
	});

	test('agrees with looking at each', () => {
		const gaps = fc.array(fc.tuple(fc.integer({min: 0, max: 5}), fc.integer({min: 1, max: 5})), {maxLength: 30});
		fc.assert(
			fc.property(gaps, fc.integer({min: 0, max: 300}), (widths, offset) => {
				let at = 0;
				const sorted = widths.map(([gap, width]) => {
					const start = at + gap;
					at = start + width;
					return {start, end: at};
				});
				expect(indexAt(sorted, offset)).toBe(sorted.findIndex(({start, end}) => start <= offset && offset <= end));
			}),
		);
	});
});

describe('trim', () => {
	test('leaves white space at both ends out', () => {
		expect(trim(' hai bên \n', {start: 0, end: 10})).toEqual({start: 1, end: 8});
	});

	test('nothing is left of white space', () => {
		expect(trim('a \u00a0\n b', {start: 1, end: 5})).toBeNull();
	});

	test('an empty selection selects nothing', () => {
		expect(trim('abc', {start: 1, end: 1})).toBeNull();
	});
});
