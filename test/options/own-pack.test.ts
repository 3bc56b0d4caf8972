import fc from 'fast-check';
import {describe, expect, test, vi} from 'vitest';
import {sheetOf} from '../../src/annotation/csv.ts';
import type {KeptOwn} from '../../src/messages/own.ts';
import {readCsv} from '../../src/options/csv.ts';
import {labels, packCsv, packJson, readPack} from '../../src/options/own-pack.ts';
import {wrongWords} from '../../src/options/pack-words.ts';
import type {OwnEntity} from '../../src/tags/own.ts';
import {draft} from '../store/draft.ts';

vi.mock('../../src/browser.ts', () => ({browser: {}}));

const NOW = '2026-11-22T08:00:00.000Z';
const kept = <Item>(item: Item) => ({...item, created: NOW, modified: NOW});

const garden: OwnEntity = {
	kind: 'entity',
	id: 'own.vuon',
	type: 'organisation',
	name: 'Vườn ươm Lá Biếc',
	aliases: ['VLB', 'Lá Biếc; chi nhánh "Một"'],
	country: 'VN',
	offices: [],
};
const person: OwnEntity = {
	...garden,
	id: 'own.vi',
	type: 'person',
	name: 'Trịnh Hạ Vi',
	aliases: [],
	offices: [
		{title: 'Giám đốc', organisation: 'Vườn ươm Lá Biếc', from: '2021', to: '2023-05'},
		{title: 'Chủ tịch', organisation: null, from: '2023-05', to: null},
	],
};
const items: KeptOwn[] = [
	kept(garden),
	kept(person),
	kept({kind: 'alias' as const, id: 'a', entity: 'JP', of: 'Nhật Bản', alias: 'Xứ Hoa Anh Đào'}),
	kept({kind: 'not' as const, id: 'n', name: 'WHO', entity: 'WHO', of: null, article: {key: 'k', title: null}}),
];

describe('a pack given out', () => {
	test('as JSON comes back whole', () => {
		const {items: read, errors} = readPack(packJson(items), []);
		expect(errors).toEqual([]);
		expect(read.map(kept)).toEqual(items);
	});

	test('as CSV comes back with its entities, each office a row', () => {
		const {items: read, errors} = readPack(packCsv(items), []);
		expect(errors).toEqual([]);
		expect(read).toEqual([garden, person]);
	});
});

describe('a hostile pack', () => {
	test.each([
		['the id of a record of the dataset', {id: 'JP'}, 'begin with "own."'],
		['an id with what is no letter', {id: 'own.<b>'}, 'begin with "own."'],
		['a name of two lines', {name: 'Vườn ươm\u2028Lá Biếc'}, 'more than one line'],
	])('%s is told and left out', (_what, change, detail) => {
		const {items: read, errors} = readPack(JSON.stringify({items: [{...garden, ...change}, person]}), []);
		expect(read).toEqual([person]);
		expect(errors).toEqual([{row: 1, detail: expect.stringContaining(detail)}]);
	});

	test('of more than 20,000 things the first are read, the others told', () => {
		const many = Array.from({length: 20_001}, (_, at) => ({...garden, id: `own.${at}`}));
		const {items: read, errors} = readPack(JSON.stringify(many), []);
		expect(read).toHaveLength(20_000);
		expect(errors).toEqual([{row: 20_001, detail: 'more than 20000 rows'}]);
	});
});

describe('a CSV file from a spreadsheet', () => {
	test('with semicolons and without ids', () => {
		const {items: read, errors} = readPack('Type;Name;Aliases\r\nplace;Đồi Lá Biếc;"Đồi LB|Lá Biếc"\r\n', []);
		expect(errors).toEqual([]);
		expect(read).toMatchObject([{id: 'own.place.doi-la-biec', name: 'Đồi Lá Biếc', aliases: ['Đồi LB', 'Lá Biếc']}]);
		expect(readPack('type,name\nplace,ĐỒI LÁ BIẾC', []).items[0]?.id).toBe(read[0]?.id);
	});

	test('means what is kept under that type and name', () => {
		expect(readPack('type,name\norganisation,vườn ươm lá biếc', items).items[0]?.id).toBe(garden.id);
	});

	test('tells what is wrong by the row of the spreadsheet, and keeps the rest apart', () => {
		const rows = [
			'type,name,country,title,organisation,from,to',
			'person,Trịnh Hạ Vi,VN,Giám đốc,,2021-02-30,',
			'',
			'nobody,Lá Biếc',
			'place,,VN',
			'place,Đồi Mây,VNM',
			'person,Lê Mây,VN,Giám đốc,,2021,2020',
			'place,Đồi Mây,VN',
			'place,Đồi Mây,VN',
			'place,Đồi Mây,JP',
		];
		const {items: read, errors, repeated} = readPack(rows.join('\n'), []);
		expect(read).toMatchObject([{name: 'Đồi Mây', country: 'VN'}]);
		expect(repeated).toEqual([9]);
		expect(errors.map(({row, detail}) => [row, wrongWords(detail)])).toEqual([
			[2, 'ownWrongDay'],
			[4, 'ownWrongType'],
			[5, 'ownWrongName'],
			[6, 'ownWrongCountry'],
			[7, 'ownWrongOrder'],
			[10, 'ownWrongTwice'],
		]);
	});

	test.each([
		['', 'ownWrongColumns'],
		['name\nX', 'ownWrongColumns'],
		['{"a":', 'ownWrongFile'],
		['{"items": 3}', 'ownWrongFile'],
	])('%j is no pack', (text, key) => {
		let detail = '';
		try {
			readPack(text, []);
		} catch (thrown) {
			detail = (thrown as Error).message;
		}
		expect(wrongWords(detail)).toBe(key);
	});
});

test('cells come back as they were, whatever they hold', () => {
	const anyCell = fc.string({unit: 'grapheme'}).map((cell) => cell.trim());
	fc.assert(
		fc.property(fc.array(fc.tuple(anyCell, anyCell), {maxLength: 5}), (rows) => {
			const whole = [['a', 'b'], ...rows].filter((cells) => cells.some((cell) => cell !== ''));
			expect(readCsv(sheetOf(['a', 'b'], rows)).map(({cells}) => cells)).toEqual(whole);
		}),
	);
});

test('no cell of a pack is a formula to a spreadsheet', () => {
	const file = packCsv([kept({...garden, name: '=HYPERLINK("https://xau.example")', aliases: ['@SUM(1)']})]);
	expect(file).toContain(`"'=HYPERLINK(""https://xau.example"")"`);
	expect(file).toContain(`"'@SUM(1)"`);
});

test('any file is read or refused', () => {
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string({unit: 'binary'}),
				fc.json(),
				fc.json().map((json) => `{"items":[${json}]}`),
			),
			(text) => {
				try {
					readPack(`type,name\n${text}`, []);
					readPack(text, []);
				} catch (thrown) {
					expect(wrongWords((thrown as Error).message)).not.toBeNull();
				}
			},
		),
	);
});

test('verdicts are given out as labelled examples', () => {
	const {article} = draft();
	const verdict = {kind: 'verdict' as const, id: 'v', article, is: true, was: false, scope: null};
	const lines = labels([verdict, {...verdict, is: false}])
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line));
	expect(lines).toEqual([
		{
			id: article.key,
			url: article.url,
			is: true,
			scope: 'international',
			partners: ['JP'],
			kinds: ['meeting'],
			sectors: ['agriculture'],
		},
		{id: article.key, url: article.url, is: false},
	]);
});
