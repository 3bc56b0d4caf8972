import {describe, expect, test} from 'vitest';
import {keysOf} from '../../src/story/candidates.ts';
import {type Fingerprint, fingerprintOf} from '../../src/story/fingerprint.ts';
import {StoryGroups} from '../../src/story/groups.ts';
import {
	MEETING,
	meeting,
	memoryShelf,
	NEXT_DAY,
	OTHER_GUEST,
	REWORDED,
	STORM,
	type Told,
	tellingFor,
} from './sample.ts';

const printOf = (told: Told): Fingerprint => fingerprintOf(tellingFor(told));
const shared = (one: Told, other: Told): number => {
	const keys = new Set(keysOf(printOf(one)));
	return keysOf(printOf(other)).filter((key) => keys.has(key)).length;
};

describe('a fingerprint', () => {
	test('is small', () => {
		const long = Array.from({length: 500}, (_, at) => `${MEETING[at % 6]} Lần thứ ${at} ở làng ${at * 3}.`).join('\n');
		expect(JSON.stringify(printOf(meeting({text: long}))).length).toBeLessThan(1024);
	});

	test('is the same for the same words in another spelling', () => {
		const apart = meeting({text: MEETING.join('\n').normalize('NFD')});
		expect(printOf(apart).sketch).toEqual(printOf(meeting()).sketch);
	});

	test('survives being stored as JSON', () => {
		const print = printOf(meeting());
		expect(JSON.parse(JSON.stringify(print))).toEqual(print);
	});
});

describe('keys', () => {
	test.each<[string, Told]>([
		['of a cut text', meeting({title: null, text: MEETING.slice(0, 4).join('\n')})],
		['of the event in other words', meeting({text: REWORDED.join('\n')})],
		["of the event in the next day's paper", meeting({text: REWORDED.join('\n'), published: NEXT_DAY})],
	])('%s meet those of the article', (_what, other) => {
		expect(shared(meeting(), other)).toBeGreaterThan(0);
	});

	test('of another subject do not', () => {
		expect(shared(meeting(), meeting({title: 'Mưa đá ở Mường Khương', text: STORM.join('\n')}))).toBe(0);
	});

	test('of one headline a month apart do not', () => {
		const later = meeting({text: STORM.join('\n'), published: '2031-04-12', day: '2031-04-12'});
		expect(shared(meeting(), later)).toBe(0);
	});
});

describe('groups', () => {
	test('are named by their first member', () => {
		const groups = new StoryGroups(memoryShelf());
		expect(groups.add('a', tellingFor(meeting()))).toEqual({story: 'a', event: 'a'});
		const cut = meeting({title: 'Học cách dùng địa nhiệt', text: MEETING.slice(1, 5).join('\n')});
		expect(groups.add('b', tellingFor(cut))).toEqual({story: 'a', event: 'a'});
		expect(groups.add('c', tellingFor(meeting({text: REWORDED.join('\n')})))).toEqual({story: 'c', event: 'a'});
		const guest = meeting({title: 'Đại sứ Uruguay chào từ biệt', text: OTHER_GUEST.join('\n'), partners: ['UY']});
		expect(groups.add('d', tellingFor(guest))).toEqual({story: 'd', event: 'd'});
		expect(groups.add('e', tellingFor({...guest, published: NEXT_DAY}))).toEqual({story: 'd', event: 'd'});
	});

	test('one likeness among several does not make two stories one', () => {
		const groups = new StoryGroups(memoryShelf());
		const one = meeting();
		groups.add('a', tellingFor(one));
		groups.add('b', tellingFor({...one, text: MEETING.slice(1).join('\n')}));
		const digest = {...one, text: [...MEETING, ...STORM].join('\n')};
		expect(groups.add('digest', tellingFor(digest)).story).toBe('a');
		expect(groups.add('c', tellingFor({...one, text: STORM.join('\n')})).story).toBe('c');
	});
});
