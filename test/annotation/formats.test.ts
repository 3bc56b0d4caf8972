import fc from 'fast-check';
import Papa from 'papaparse';
import {describe, expect, test} from 'vitest';
import {parse as parseYaml} from 'yaml';
import type {Annotation} from '../../src/annotation/annotation.ts';
import {toCsv} from '../../src/annotation/csv.ts';
import {TEMPLATES, toMarkdown} from '../../src/annotation/markdown.ts';
import {annotation, nameOf, whole} from './sample.ts';

const filesOf = (kept: readonly Annotation[], template?: (typeof TEMPLATES)[number]) => [
	...toMarkdown(kept, nameOf, template),
];

/** Reads CSV as a spreadsheet does. */
const readCsv = (text: string): string[][] => {
	const {data, errors} = Papa.parse<string[]>(text.replace(/^\ufeff/u, ''), {skipEmptyLines: true});
	expect(errors).toEqual([]);
	return data;
};

describe('CSV', () => {
	test('one row each, under a header, with a mark that says UTF-8', () => {
		const text = whole(toCsv([annotation(), annotation({quote: 'hai, "ba"\nbốn'})], nameOf));
		expect(text.startsWith('\ufeffcreated,')).toBe(true);
		const [header = [], ...rows] = readCsv(text);
		expect(rows).toHaveLength(2);
		expect(rows.every((row) => row.length === header.length)).toBe(true);
		const column = (name: string) => rows.map((row) => row[header.indexOf(name)]);
		expect(column('quote')).toEqual(['kỹ sư', 'hai, "ba"\nbốn']);
		expect(column('tags')).toEqual(['y tế, viện trợ', 'y tế, viện trợ']);
		expect(column('author')).toEqual(['', '']);
		expect(column('entity')).toEqual(['JP.kumagaya', 'JP.kumagaya']);
		expect(column('entityName')).toEqual(['Tên JP.kumagaya', 'Tên JP.kumagaya']);
	});

	test.each(['=1+1', '+84 24', '-5', '@SUM(A1)', '\t=1', '  =HYPERLINK("http://x")', '\r=1', '＝1'])(
		'%j is no formula',
		(note) => {
			const [header = [], row = []] = readCsv(whole(toCsv([annotation({note})], nameOf)));
			expect(row[header.indexOf('note')]).toBe(`'${note}`);
		},
	);

	test('no cell begins as a formula, whatever the reader wrote', () => {
		const text = fc.oneof(
			fc.string({unit: 'binary'}),
			fc.constantFrom('=', '+', '-', '@').chain((sign) => fc.string().map((rest) => sign + rest)),
		);
		fc.assert(
			fc.property(text, text, (note, quote) => {
				const [, row = []] = readCsv(whole(toCsv([annotation({note, quote})], nameOf)));
				expect(row.filter((cell) => /^\s*[=+\-@]/u.test(cell))).toEqual([]);
				expect(row).toHaveLength(17);
			}),
		);
	});
});

describe('Markdown', () => {
	test('one file an article, with front matter, quotes and notes', () => {
		const {article} = annotation();
		const files = filesOf([
			annotation(),
			annotation({article: {...article, key: 'b', title: 'Khác'}, note: '', tags: []}),
			annotation({quote: 'hai\ndòng', note: '', tags: ['một thẻ']}),
		]);
		expect(files.map(({name}) => name)).toEqual(['2026-09-12 Đà Lạt và Kumagaya.md', '2026-09-12 Khác.md']);
		expect(files[0]?.text).toBe(`---
title: "Đà Lạt và Kumagaya"
url: "https://bao.example/bai-100001.html"
outlet: "Báo Thử"
published: "2026-09-12T07:00:00+07:00"
partners: ["JP"]
sectors: ["agriculture"]
kinds: ["meeting"]
tags: ["y-tế","viện-trợ","một-thẻ"]
---

# Đà Lạt và Kumagaya

> kỹ sư

**hỏi lại** số lượng

#y-tế #viện-trợ [[Tên JP.kumagaya]]

> hai
> dòng

#một-thẻ [[Tên JP.kumagaya]]
`);
	});

	test.each(TEMPLATES)('written as %s, what the reader kept is all there', (template) => {
		const [file] = filesOf([annotation({quote: 'hai\ndòng', note: 'một\n\nhai'})], template);
		for (const part of ['hai', 'dòng', 'một', '#y-tế', '#viện-trợ', '[[Tên JP.kumagaya]]'])
			expect(file?.text).toContain(part);
		expect(file?.text.split('\n').filter((line) => /^(?:dòng|một)/u.test(line))).toEqual(
			template === 'quotes' ? ['một'] : [],
		);
	});

	test('a YAML parser reads the front matter, whatever the page called itself', () => {
		const text = fc.oneof(fc.string({unit: 'binary'}), fc.constantFrom('---', 'a: b', '"', '\u2028---', '- x', '#'));
		fc.assert(
			fc.property(text, text, fc.array(text, {maxLength: 3}), (title, outlet, people) => {
				const {article} = annotation();
				const [file] = filesOf([annotation({article: {...article, title, outlet, people}})]);
				const [, front = ''] = /^---\n([\s\S]*?)\n---\n/u.exec(file?.text ?? '') ?? [];
				const read = parseYaml(front);
				expect(read.title ?? '').toBe(title);
				expect(read.outlet ?? '').toBe(outlet);
				expect(read.people ?? []).toEqual(people);
				expect(read.partners).toEqual(['JP']);
			}),
		);
	});

	test('a title cannot break out of the front matter', () => {
		const {article} = annotation();
		const title = 'x"\n---\nevil: true';
		const [file] = filesOf([annotation({article: {...article, title}})]);
		const [, front = ''] = file?.text.split('---\n') ?? [];
		expect(front.split('\n')[0]).toBe(`title: ${JSON.stringify(title)}`);
		expect(front).not.toMatch(/^evil/mu);
	});

	test('names are taken by every file system, and none twice', () => {
		const {article} = annotation();
		const title = fc.oneof(
			fc.string({unit: 'binary'}),
			fc.constantFrom('..', 'A/B', 'a\\b', 'CON?', ' . ', 'x'.repeat(300)),
		);
		fc.assert(
			fc.property(fc.array(title, {maxLength: 6}), (titles) => {
				const files = filesOf(
					titles.map((said, index) => annotation({article: {...article, key: `${index}`, title: said}})),
				);
				const names = files.map(({name}) => name.toLowerCase());
				expect(new Set(names).size).toBe(titles.length);
				for (const name of names) {
					expect(name).not.toMatch(/[\p{Cc}\\/:*?"<>|]/u);
					expect(name).not.toMatch(/^[. ]/u);
					expect(name.length).toBeLessThan(90);
				}
			}),
		);
	});
});
