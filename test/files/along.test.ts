import fc from 'fast-check';
import {expect, test} from 'vitest';
import {groupsAlong} from '../../src/files/along.ts';

const WIDTH = 20;
const same = (place: number): number => place;

test('what would lie over each other is one, at its middle', () => {
	expect(groupsAlong([50, 0, 10, 100, 110], same, WIDTH)).toEqual([
		{at: 5, items: [0, 10]},
		{at: 50, items: [50]},
		{at: 105, items: [100, 110]},
	]);
	expect(groupsAlong([], same, WIDTH)).toEqual([]);
});

test('nothing is left out, groups are narrow, and no group begins within another', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({min: 0, max: 600}), {maxLength: 300}), (places) => {
			const groups = groupsAlong(places, same, WIDTH);
			expect(groups.flatMap(({items}) => items)).toEqual([...places].sort((one, other) => one - other));
			for (const [at, {items}] of groups.entries()) {
				expect((items.at(-1) ?? 0) - (items[0] ?? 0)).toBeLessThan(WIDTH);
				const next = groups[at + 1]?.items[0];
				if (next !== undefined) expect(next - (items[0] ?? 0)).toBeGreaterThanOrEqual(WIDTH);
			}
		}),
	);
});
