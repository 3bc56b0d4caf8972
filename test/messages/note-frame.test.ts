import {describe, expect, test, vi} from 'vitest';
import {Malformed} from '../../src/annotation/parse.ts';
import {type NoteTask, noteFrameAddress, noteOpeningOf, ownOrigin} from '../../src/messages/note-frame.ts';

const HOME = 'chrome-extension://abc/';
vi.mock('../../src/browser.ts', () => ({
	browser: {runtime: {getURL: (file: string) => `${'chrome-extension://abc/'}${file}`}},
}));
vi.stubGlobal('location', {href: 'https://bao.example/bai-100001.html'});

const record = {
	key: 'bao.example/1',
	url: null,
	title: 'Một',
	outlet: null,
	author: null,
	published: null,
	partners: [],
	sectors: [],
	kinds: [],
};
const tasks: NoteTask[] = [
	{what: 'annotation', id: 'a-1', focus: 'tags', draft: true},
	{what: 'entity', entity: 'VN.mot-nguoi', name: 'Một % người # ở đây', record, writes: false},
];

describe('the address of a frame', () => {
	test.each(tasks)('says what it is for: $what', (task) => {
		const {address, secret} = noteFrameAddress(task, true);
		const {origin, pathname, hash} = new URL(address);
		expect([origin === 'null' || `${origin}/` === HOME, pathname]).toEqual([true, '/note.html']);
		expect(noteOpeningOf(hash)).toEqual({task, dark: true, secret});
		expect(ownOrigin()).toBe('chrome-extension://abc');
	});

	test('has another secret each time', () => {
		const [task] = tasks as [NoteTask];
		expect(noteFrameAddress(task, false).secret).not.toBe(noteFrameAddress(task, false).secret);
	});

	test.each([
		'',
		'#',
		'#%',
		'#null',
		'#{}',
		`#${encodeURIComponent('{"task":{"what":"annotation","id":"a","draft":false},"dark":false}')}`,
		`#${encodeURIComponent('{"task":{"what":"other"},"dark":false,"secret":"s"}')}`,
		`#${encodeURIComponent('{"__proto__":{"task":{"what":"annotation","id":"a","draft":false},"dark":false,"secret":"s"}}')}`,
	])('that is none of ours is refused: %s', (hash) => {
		expect(() => noteOpeningOf(hash)).toThrow(Malformed);
	});
});
