import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import type {Mention, MentionType} from '../../src/tags/mention.ts';
import {tag} from '../../src/tags/tag.ts';
import {articleOf, smallKnowledge} from './small-knowledge.ts';

const knowledge = smallKnowledge();
const TYPES: Record<string, MentionType> = {
	c: 'country',
	o: 'organisation',
	p: 'person',
	r: 'role',
	l: 'place',
	d: 'date',
	m: 'money',
	t: 'document',
	e: 'event',
	g: 'programme',
	s: 'disease',
};

/** Writes mentions into a text in the notation of traps.txt; values only where the table gives one. */
function mark(text: string, mentions: readonly Mention[]): string {
	const letters = new Map(Object.entries(TYPES).map(([letter, type]) => [type, letter]));
	let marked = '';
	let done = 0;
	for (const {start, end, surface, type, country, name} of mentions) {
		const value = type === 'country' ? `=${country}` : type === 'date' || type === 'money' ? `=${name}` : '';
		marked += `${text.slice(done, start)}[${letters.get(type)} ${surface}${value}]`;
		done = end;
	}
	return (marked + text.slice(done)).replaceAll('\n', ' / ');
}

const unmark = (line: string): string => line.replace(/\[[a-z] ([^\]=]*)(?:=[^\]]*)?\]/g, '$1').replaceAll(' / ', '\n');

const lines = readFileSync(new URL('traps.txt', import.meta.url), 'utf8')
	.split('\n')
	.filter((line) => line !== '' && !line.startsWith('#'));

describe('traps', () => {
	test('the table is as long as it should be', () => {
		expect(lines.length).toBeGreaterThan(500);
		expect(new Set(lines).size).toBe(lines.length);
	});

	test.each(lines)('%s', async (line) => {
		const text = unmark(line);
		expect(mark(text, await tag(articleOf(text), knowledge))).toBe(line);
	});
});
