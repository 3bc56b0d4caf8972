import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';

const DOCUMENTS = [
	'README.md',
	'ARCHITECTURE.md',
	'CHANGELOG.md',
	'assets/dataset/README.md',
	'build/labels/README.md',
	...readdirSync('.').filter((file) => file === 'SECURITY.md'),
	...readdirSync('docs', {recursive: true, encoding: 'utf8'})
		.filter((file) => file.endsWith('.md'))
		.map((file) => path.posix.join('docs', file.split(path.sep).join('/'))),
];

const read = (file: string): string => readFileSync(file, 'utf8');

/** The targets of a document's links and pictures, in Markdown and in HTML. */
const targetsIn = (text: string): string[] =>
	[...text.matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/gu)].map(([, markdown, html]) => markdown ?? html ?? '');

/** The anchors of a document's headlines, as code hosts make them. */
const anchorsOf = (text: string): string[] =>
	[...text.matchAll(/^#+ (.+)$/gmu)].map(([, words = '']) =>
		words
			.toLowerCase()
			.replace(/[^\p{L}\p{M}\p{N} _-]/gu, '')
			.replaceAll(' ', '-'),
	);

/** Links of a document that lead nowhere within the project. */
function brokenIn(file: string, text: string): string[] {
	return targetsIn(text).filter((target) => {
		if (/^[a-z]+:/u.test(target)) return false;
		const [place = '', anchor] = decodeURI(target).split('#');
		const at = place === '' ? file : path.posix.join(path.posix.dirname(file), place);
		if (at.startsWith('..') || !existsSync(at)) return true;
		return anchor !== undefined && !anchorsOf(read(at)).includes(anchor);
	});
}

interface Command {
	kind: 'script' | 'command' | 'file' | 'program';
	name: string;
}

/** Commands of the project that a text names. */
function commandsIn(text: string): Command[] {
	const found = (pattern: RegExp, kind: Command['kind']): Command[] =>
		[...text.matchAll(pattern)].flatMap(([, name = '']) => ({kind, name}));
	return [
		...found(/\bnpm run (?:--silent )?([\w-]+)/gu, 'script'),
		...found(/\bnpm (start|test)\b/gu, 'script'),
		...found(/\bnode build\/run\.mjs ([\w-]+)/gu, 'command'),
		...found(/\bnpx ([\w-]+)/gu, 'program'),
		...found(/\bnpx vitest run --project \w+ ([\w./-]+)/gu, 'file'),
	];
}

const {scripts} = JSON.parse(read('package.json')) as {scripts: Record<string, string>};
const [, table = ''] = /const commands = \{(.*?)\n\};/su.exec(read('build/run.mjs')) ?? [];
const commands = [...table.matchAll(/^\t'?([\w-]+)'?: \{entry/gmu)].map(([, name]) => name);

const EXISTS: Readonly<Record<Command['kind'], (name: string) => boolean>> = {
	script: (name) => Object.hasOwn(scripts, name),
	command: (name) => commands.includes(name),
	file: (name) => existsSync(name),
	program: (name) => existsSync(path.join('node_modules', '.bin', name)),
};

const unknownIn = (text: string): string[] =>
	commandsIn(text).flatMap(({kind, name}) => (EXISTS[kind](name) ? [] : `${kind} ${name}`));

describe.each(DOCUMENTS)('%s', (file) => {
	test('leads only where there is something', () => {
		expect(brokenIn(file, read(file))).toEqual([]);
	});

	test('names only commands that there are', () => {
		expect(unknownIn(read(file))).toEqual([]);
	});
});

test('every page of docs can be reached from the README', () => {
	const reached = new Set(['README.md']);
	for (const file of reached) {
		for (const target of targetsIn(read(file))) {
			const at = path.posix.join(path.posix.dirname(file), target.replace(/#.*$/u, ''));
			if (at.endsWith('.md') && existsSync(at)) reached.add(at);
		}
	}
	expect(DOCUMENTS.filter((file) => !reached.has(file))).toEqual([]);
});

test('a link that leads nowhere is seen', () => {
	const text =
		'[a](../src/nowhere.ts) ![b](b.png) <img src="c.png"> [d](#none) [e](https://bao.example/e) [f](../../x)';
	expect(brokenIn('docs/guide.vi.md', text)).toEqual(['../src/nowhere.ts', 'b.png', 'c.png', '#none', '../../x']);
	expect(brokenIn('docs/guide.vi.md', '[a](../README.md) [b](#các-dấu-trên-trang) [c](../src/page/)')).toEqual([]);
});

test('a command that there is not is seen', () => {
	const text = '`npm run nothing`, `npm run --silent annotate`, `node build/run.mjs none`, `npx nobody`, `npm start`';
	expect(unknownIn(text)).toEqual(['script nothing', 'command none', 'program nobody']);
	expect(commands).toContain('measure-pages');
});
