import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {MAY_IMPORT, roomOf, strangers} from '../build/architecture.ts';

const files = readdirSync('src', {recursive: true, encoding: 'utf8'})
	.filter((file) => /\.tsx?$/u.test(file))
	.map((file) => file.split(path.sep).join('/'));

test.each(files)('%s imports only what its room may', (file) => {
	expect(strangers(file, readFileSync(path.join('src', file), 'utf8'))).toEqual([]);
});

test('every room is in the table, and the table names no other', () => {
	expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
});

/** The table of ARCHITECTURE.md: each room, and what it may import. */
function writtenTable(): Record<string, string[]> {
	const rows = readFileSync('ARCHITECTURE.md', 'utf8').matchAll(/^\| (`[^|]+`) \| [^|]+ \| ([^|`]+) \|$/gmu);
	const table: Record<string, string[]> = {};
	for (const [, rooms = '', list = ''] of rows) {
		const names = list.split(', ').flatMap((name) => {
			const like = /^as (\w+)\/$/u.exec(name)?.[1];
			return like ? (table[like] ?? []) : name === 'nothing' ? [] : [name];
		});
		for (const [, room = ''] of rooms.matchAll(/`(\w+)(?:\/|\.ts)`/gu)) table[room] = names.sort();
	}
	return table;
}

test('ARCHITECTURE.md has the same table', () => {
	const sorted = Object.entries(MAY_IMPORT).map(([room, names]) => [room, [...names].sort()]);
	expect(writtenTable()).toEqual(Object.fromEntries(sorted));
});

describe('the fence fires', () => {
	test.each([
		['an upward import', 'text/fold.ts', "import {tag} from '../tags/tag.ts';", 'tags'],
		['a type-only upward import', 'article/article.ts', "import type {Mention} from '../tags/mention.ts';", 'tags'],
		['a dynamic import', 'content.ts', "const store = await import('./store/database.ts');", 'store'],
		['a re-export', 'page/find.ts', "export {tag} from '../tags/tag.ts';", 'tags'],
		['a side-effect import', 'annotation/anchor.ts', "import '../store/database.ts';", 'store'],
		['a package of another room', 'tags/tag.ts', "import Dexie from 'dexie';", 'dexie'],
		[
			'a scoped package',
			'annotation/anchor.ts',
			"import {Readability} from '@mozilla/readability';",
			'@mozilla/readability',
		],
		[
			'the browser API past its door',
			'background.ts',
			"import browser from 'webextension-polyfill';",
			'webextension-polyfill',
		],
		['an import over several lines', 'text/fold.ts', "import {\n\ttag,\n} from '../tags/tag.ts';", 'tags'],
		['double quotes', 'text/fold.ts', 'import {tag} from "../tags/tag.ts";', 'tags'],
	])('on %s', (_what, file, source, stranger) => {
		expect(strangers(file, source)).toEqual([stranger]);
	});

	test('but not on what a room may import, nor on its own files', () => {
		expect(
			strangers('tags/tag.ts', "import {fold} from '../text/fold.ts';\nimport {choose} from './choose.ts';"),
		).toEqual([]);
	});
});
