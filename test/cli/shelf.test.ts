import {expect, test} from 'vitest';
import {FileShelf} from '../../src/cli/shelf.ts';
import {compare} from '../../src/story/compare.ts';
import {MEETING, meeting, REWORDED, tellingFor} from '../story/sample.ts';

test('a telling comes back as it was put', () => {
	const shelf = new FileShelf();
	const tellings = [meeting(), meeting({text: REWORDED.join('\n')}), meeting({text: MEETING[0] ?? ''})].map(tellingFor);
	for (const telling of tellings) shelf.put(telling);
	for (const number of [2, 0, 1, 0]) expect(shelf.get(number)).toEqual(tellings[number]);
	const [one, other] = [shelf.get(0), shelf.get(1)];
	expect(compare(one, other)).toEqual(compare(tellings[0] ?? one, tellings[1] ?? other));
});

test('a number that nothing was put under is an error', () => {
	const shelf = new FileShelf();
	expect(() => shelf.get(0)).toThrow('no telling 0');
	shelf.put(tellingFor(meeting()));
	expect(() => shelf.get(1)).toThrow('no telling 1');
});
