import fc from 'fast-check';
import {expect, test} from 'vitest';
import {fileOn, filesAddress, type Route, routeOf} from '../../src/look/files-route.ts';

const name = fc.string({minLength: 1, unit: 'grapheme'});
const route: fc.Arbitrary<Route> = fc.oneof(
	fc.constantFrom<Route>({view: 'overview'}, {view: 'commitments'}),
	fc.record({view: fc.constant('file' as const), ids: fc.array(name, {minLength: 1})}),
	fc.record({view: fc.constant('beside' as const), keys: fc.tuple(name, name)}),
);

test('an address shows what it was made of, whatever signs are in a name', () => {
	fc.assert(
		fc.property(route, (one) => {
			expect(routeOf(filesAddress(one))).toEqual(one);
		}),
	);
	expect(routeOf(fileOn('JP/tỉnh #1'))).toEqual({view: 'file', ids: ['JP/tỉnh #1']});
});

test('what says nothing that is known shows the overview', () => {
	for (const hash of ['', '#', '#file', '#file/', '#file/%zz', '#beside/bao.example%2F1', '#elsewhere/JP'])
		expect(routeOf(hash)).toEqual({view: 'overview'});
});
