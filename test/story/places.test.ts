import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {placesOf} from '../../src/story/places.ts';
import {MEETING, meeting, OTHER_GUEST, REWORDED, STORM, tellingFor} from './sample.ts';

/** Pairs of sentences as words, for two texts of lines. */
function placed(one: readonly string[], other: readonly string[]): [string, string][] {
	const [a, b] = [one.join('\n'), other.join('\n')];
	const places = placesOf(tellingFor(meeting({title: null, text: a})), tellingFor(meeting({title: null, text: b})));
	return places.map(({startA, endA, startB, endB}) => [a.slice(startA, endA), b.slice(startB, endB)]);
}
const same = (lines: readonly string[]): [string, string][] => lines.map((line) => [line, line]);

describe('sentences in another text', () => {
	test('stand at their own places in the same text', () => {
		expect(placed(MEETING, MEETING)).toEqual(same(MEETING));
	});

	test('are found in another order', () => {
		expect(placed(MEETING, [...MEETING].reverse())).toEqual(same(MEETING));
	});

	test('are found among others, and those have no place', () => {
		expect(placed([...STORM, ...MEETING.slice(2, 4)], [...MEETING, ...OTHER_GUEST])).toEqual(same(MEETING.slice(2, 4)));
	});

	test('are found in letters taken apart, by the offsets of the text as it stands', () => {
		const apart = MEETING.map((line) => line.normalize('NFD'));
		expect(placed(MEETING, apart)).toEqual(MEETING.map((line, at) => [line, apart[at] ?? '']));
	});

	test('are found lightly edited', () => {
		const line = MEETING[2] ?? '';
		const edited = line.replace('Ông Lê Văn Suối', 'Bộ trưởng').replace('mùa khô tới', 'mùa khô này');
		expect(placed([...STORM, line], [edited])).toEqual([[line, edited]]);
	});

	test('joined to one, both lead to it', () => {
		const [first = '', second = ''] = MEETING.slice(3, 5);
		const joined = `${first.slice(0, -1)}; p${second.slice(1)}`;
		expect(placed([first, second], [joined])).toEqual([
			[first, joined],
			[second, joined],
		]);
	});

	test('of another guest have no place, though the formula agrees', () => {
		expect(placed(MEETING, OTHER_GUEST.slice(1))).toEqual([]);
	});

	test('in other words have no place', () => {
		expect(placed(MEETING, REWORDED.slice(1))).toEqual([]);
	});

	test('a formula of a few syllables is no sentence to place', () => {
		expect(placed(['Hai bên nhất trí.'], ['Hai bên nhất trí.'])).toEqual([]);
	});

	test('lie within both texts, whatever they hold', () => {
		const text = fc.array(fc.oneof(fc.constantFrom(...MEETING), fc.string({unit: 'binary'})), {maxLength: 8});
		fc.assert(
			fc.property(text, text, (one, other) => {
				const [a, b] = [one.join('\n'), other.join('\n')];
				const found = placesOf(
					tellingFor(meeting({title: null, text: a})),
					tellingFor(meeting({title: null, text: b})),
				);
				for (const {startA, endA, startB, endB} of found) {
					expect(0 <= startA && startA < endA && endA <= a.length).toBe(true);
					expect(0 <= startB && startB < endB && endB <= b.length).toBe(true);
				}
			}),
			{numRuns: 60},
		);
	});
});
