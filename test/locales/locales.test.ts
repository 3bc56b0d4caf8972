import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {transformSync} from 'esbuild';
import {describe, expect, test} from 'vitest';

type Messages = Record<string, {message: string}>;

const readMessages = (tongue: string): Messages =>
	JSON.parse(readFileSync(path.join('assets/_locales', tongue, 'messages.json'), 'utf8'));

const vi = readMessages('vi');
const en = readMessages('en');
const sources = readdirSync('src', {recursive: true, encoding: 'utf8'})
	.filter((file) => /\.tsx?$/u.test(file))
	.map((file) => ({file, text: readFileSync(path.join('src', file), 'utf8')}));
const everything = [...sources.map(({text}) => text), readFileSync('manifest.json', 'utf8')].join('\n');

/** Keys that code asks for by name. */
const asked = sources.flatMap(({text}) =>
	[...text.matchAll(/\bsay(?:Count)?\(\s*'([^']+)'/gu)].map(([, key = '']) => key),
);
/** Keys that code keeps in tables ("TYPE_WORDS"). */
const listed = sources
	.filter(({file}) => /(?:names|reasons|reason-words|keys)\.tsx?$/u.test(file))
	.flatMap(({text}) => [...text.matchAll(/: '([a-z]+[A-Z][A-Za-z]*)',$/gmu)].map(([, key = '']) => key));
const named = [...everything.matchAll(/__MSG_(\w+)__/gu)].map(([, key = '']) => key);

const placeholders = ({message}: {message: string}): string[] => [...new Set(message.match(/\$\d/gu) ?? [])].sort();

describe('the words of the interface', () => {
	test('Vietnamese and English have the same keys', () => {
		expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
	});

	test('no key is missing', () => {
		expect(asked.length).toBeGreaterThan(50);
		expect(listed.length).toBeGreaterThan(40);
		expect([...asked, ...listed, ...named].filter((key) => !Object.hasOwn(vi, key))).toEqual([]);
	});

	test('no key is unused', () => {
		const used = (key: string) => everything.includes(`'${key}'`) || everything.includes(`__MSG_${key}__`);
		expect(Object.keys(vi).filter((key) => !used(key))).toEqual([]);
	});

	test.each(Object.keys(vi))('%s says something, with the same gaps, in both languages', (key) => {
		const pair = [vi[key], en[key]] as {message: string}[];
		for (const {message} of pair) expect(message.trim()).not.toBe('');
		expect(placeholders(pair[0] as {message: string})).toEqual(placeholders(pair[1] as {message: string}));
	});

	test.each([vi, en])('what a message names in quotes with a capital is what it is called', (messages) => {
		const all = Object.values(messages).map(({message}) => message);
		const quoted = all.flatMap((message) => [...message.matchAll(/“(\p{Lu}[^”$]*)”/gu)].map(([, name = '']) => name));
		expect(quoted.length).toBeGreaterThan(4);
		expect(quoted.filter((name) => !all.includes(name))).toEqual([]);
	});

	test('Vietnamese is written in composed letters, without odd spaces', () => {
		for (const {message} of Object.values(vi)) {
			expect(message).toBe(message.normalize('NFC'));
			expect(message).not.toMatch(/ {2}|^\s|\s$/u);
		}
	});
});

/** Text that a component would show without asking for its words: children and readable attributes. */
function hardCoded(tsx: string): string[] {
	const {code} = transformSync(tsx, {loader: 'tsx', jsx: 'automatic', jsxImportSource: 'preact', charset: 'utf8'});
	const attributes = /(?:\b(?:children|title|placeholder|label|alt)|"aria-label"): "([^"]*)"/gu;
	const lists = /children: \[([\s\S]*?)\n\s*\]/gu;
	return [
		...[...code.matchAll(attributes)].map(([, text = '']) => text),
		...[...code.matchAll(lists)].flatMap(([, list = '']) =>
			[...list.matchAll(/(?:^|,)\s*"([^"()]*)"\s*(?=,|$)/gu)].map(([, text = '']) => text),
		),
	].filter((text) => /\p{L}/u.test(text));
}

describe('no text is hard-coded', () => {
	test.each(sources.filter(({file}) => file.endsWith('.tsx')))('$file', ({text}) => {
		expect(hardCoded(text)).toEqual([]);
	});

	test.each([
		['a child', 'const a = <p>Xin chào</p>;', 'Xin chào'],
		['a child among others', 'const a = <p>Xin chào <b>{x}</b></p>;', 'Xin chào '],
		['a label', 'const a = <button aria-label="Close" />;', 'Close'],
		['a placeholder', 'const a = <input placeholder="Search" />;', 'Search'],
	])('the check sees %s', (_what, tsx, text) => {
		expect(hardCoded(tsx)).toEqual([text]);
	});
});
