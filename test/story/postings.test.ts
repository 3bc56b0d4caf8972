import fc from 'fast-check';
import {expect, test} from 'vitest';
import {Postings} from '../../src/story/postings.ts';

test('a key finds the articles that have it, earlier ones first, however many there are', () => {
	const pairs = fc.array(fc.tuple(fc.nat(300).map(String), fc.nat(50)), {maxLength: 3000, size: 'max'});
	fc.assert(
		fc.property(pairs, (all) => {
			const postings = new Postings();
			const expected = new Map<string, number[]>();
			for (const [key, number] of all) {
				postings.add(key, number);
				expected.set(key, [...(expected.get(key) ?? []), number]);
			}
			for (const [key, numbers] of expected) expect(postings.find(key)).toEqual(numbers);
			expect(postings.find('longer than any')).toEqual([]);
		}),
		{numRuns: 30},
	);
});
