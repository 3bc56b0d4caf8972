import {describe, expect, test} from 'vitest';
import {foundIn, isNothing, type Listed} from '../../src/panel/found.ts';
import type {Mention} from '../../src/tags/mention.ts';

const mention = (name: string, title?: string): Mention =>
	({
		start: 0,
		end: name.length,
		surface: name,
		type: 'person',
		name,
		reason: 'test',
		...(title ? {office: {title, organisation: null, by: 'text' as const}} : {}),
	}) as Mention;

const listed: Listed = {
	annotations: [],
	statements: [],
	mentions: [mention('Đỗ Mẫu', 'Vụ trưởng'), mention('Sato Mihon')],
};

describe('the search of the panel', () => {
	test('finds names and offices, with or without tone marks', () => {
		for (const words of ['đỗ mẫu', 'do mau', 'vu truong'])
			expect(foundIn(listed, words, 'vi').mentions.map(({name}) => name)).toEqual(['Đỗ Mẫu']);
	});

	test('finds offices in the language in which they are shown', () => {
		expect(foundIn(listed, 'director', 'en').mentions.map(({name}) => name)).toEqual(['Đỗ Mẫu']);
		expect(foundIn(listed, 'director', 'vi').mentions).toEqual([]);
	});

	test('lists everything where nothing is asked for, and says where nothing is found', () => {
		expect(foundIn(listed, '  ', 'vi')).toEqual(listed);
		expect(isNothing(foundIn(listed, 'không có', 'vi'))).toBe(true);
	});
});
