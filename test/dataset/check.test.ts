import {describe, expect, test} from 'vitest';
import {checkDataset} from '../../build/dataset/check.ts';
import {readSources} from '../../build/dataset/read.ts';
import {inProject} from '../../build/root.ts';
import type {Entity, Office} from '../../src/tags/entity.ts';
import {makeEntity, makeSources} from './records.ts';

const country = makeEntity({id: 'QA', type: 'country', name: {vi: 'Nước Mẫu', en: 'Sample'}});
const ministry = makeEntity({id: 'QA.bo-mau', type: 'organisation', name: {vi: 'Bộ Mẫu', en: null}, country: 'QA'});
const office = (change: Partial<Office>): Office => ({
	title: 'Bộ trưởng',
	organisation: 'QA.bo-mau',
	from: '2020-05-01',
	to: null,
	source: 'https://example.org/office',
	...change,
});
const minister = (id: string, ...offices: Office[]): Entity =>
	makeEntity({id, type: 'person', country: 'QA', ...(offices.length > 0 ? {offices} : {})});

const problems = (...entities: Entity[]) => checkDataset(makeSources(entities));

test('the dataset has no problem', () => {
	expect(checkDataset(readSources(inProject('assets/dataset')))).toEqual([]);
});

test('right records give none', () => {
	expect(
		problems(country, ministry, minister('QA.a', office({to: '2021'})), minister('QA.b', office({from: '2021'}))),
	).toEqual([]);
});

describe('the form', () => {
	const broken: [string, Record<string, unknown>][] = [
		['no source', {sources: []}],
		['an address that is none', {sources: ['javascript:alert(1)']}],
		['an unknown field', {opinion: 'good'}],
		['a day that is none', {checked: '2026-02-31'}],
		['an id with spaces', {id: 'QA bo mau'}],
		['an empty alias', {aliases: ['']}],
		['an alias with a space at its edge', {aliases: [' Bộ Mẫu']}],
		['a Wikidata id that is none', {wikidata: '123'}],
		['an office without a source', {offices: [{title: 'Bộ trưởng', organisation: null, from: '2020', to: null}]}],
		['an office from a day that is none', {offices: [office({from: 'Sunday'})]}],
	];
	test.each(broken)('%s', (_what, change) => {
		const found = checkDataset(makeSources([{...ministry, ...change} as Entity]));
		expect(found).toHaveLength(1);
		expect(found[0]).toContain('organisations.jsonl:1: record');
	});
});

describe('names', () => {
	const withNames = (change: Partial<Entity>) => problems(country, {...ministry, ...change});
	test('twice, whatever the spelling', () => {
		expect(withNames({aliases: ['Hoà Bình', 'Hòa Bình']})).toEqual([
			'organisations.jsonl:2: QA.bo-mau has the name "Hòa Bình" twice',
		]);
	});
	test('one word in small letters', () => {
		expect(withNames({aliases: ['bộ']})[0]).toContain('one word in small letters');
	});
	test('no letter', () => {
		expect(withNames({aliases: ['–']})[0]).toContain('without a letter');
	});
	test('ambiguous, but not there', () => {
		expect(withNames({ambiguous: ['Mẫu']})[0]).toContain('marks "Mẫu" as ambiguous');
	});
});

describe('references', () => {
	test.each([
		['parent', {parent: 'QA.khong-co'}],
		['successor', {existed: {from: null, to: '2020', successor: 'QA.khong-co', source: 'https://example.org/'}}],
	])('%s that is not held', (field, change) => {
		expect(problems(country, {...ministry, ...change})).toEqual([
			`organisations.jsonl:2: QA.bo-mau names the ${field} "QA.khong-co", which is not held`,
		]);
	});
	test('organisation of an office, and country', () => {
		expect(problems(country, minister('QA.a', office({})))[0]).toContain('names the organisation "QA.bo-mau"');
		expect(problems(ministry)[0]).toContain('names the country "QA", which is not held');
	});
});

describe('order and repetition', () => {
	test('ids out of order', () => {
		expect(problems(country, minister('QA.b'), minister('QA.a'))).toEqual(['persons.jsonl:3: QA.a stands after QA.b']);
	});
	test('one id, one Wikidata id, one name', () => {
		expect(problems(country, {...ministry, name: {vi: 'Bộ Một', en: null}}, ministry)).toHaveLength(1);
		const twins = [minister('QA.a'), minister('QA.b')].map((entity) => ({...entity, wikidata: 'Q1'}));
		expect(problems(country, ...twins)[0]).toContain('is the Wikidata id Q1 again, after persons.jsonl:2');
		expect(problems(country, ministry, {...ministry, id: 'QA.bo-mau-2'})[0]).toContain('is the organisation "Bộ Mẫu"');
	});
	describe('one person twice', () => {
		const named = (id: string, vi: string, change: Partial<Entity> = {}): Entity => ({
			...minister(id),
			name: {vi, en: null},
			...change,
		});
		const again = ['persons.jsonl:4: QA.b is QA.a again, after persons.jsonl:3'];
		test('in another order of the words', () => {
			expect(problems(country, ministry, named('QA.a', 'Mori Akane'), named('QA.b', 'Akané Mori'))).toEqual(again);
		});
		test('under an alias', () => {
			const one = named('QA.a', 'A. Mori', {aliases: ['Mori Akane']});
			expect(problems(country, ministry, one, named('QA.b', 'Mori Akane'))).toEqual(again);
		});
		test('under other names of one item of Wikidata', () => {
			const item = 'https://www.wikidata.org/wiki/Q1';
			const one = named('QA.a', 'Tên Một', {offices: [office({source: item, to: '2021'})]});
			expect(problems(country, ministry, one, named('QA.b', 'Tên Hai', {wikidata: 'Q1'}))).toEqual(again);
		});
		test('namesakes have an item each, or serve elsewhere', () => {
			const items = ['Q1', 'Q2'].map((wikidata, at) => named(`QA.${'ab'[at]}`, 'Tên Một', {wikidata}));
			expect(problems(country, ministry, ...items)).toEqual([]);
			const posts = [office({}), office({organisation: 'QA', title: 'Đại sứ'})];
			const served = posts.map((post, at) => named(`QA.${'ab'[at]}`, 'Tên Một', {offices: [post]}));
			expect(problems(country, ministry, ...served)).toEqual([]);
		});
		test('tones tell Vietnamese names apart, not those of others', () => {
			const vietnam = makeEntity({id: 'VN', type: 'country', name: {vi: 'Việt Nam', en: null}});
			const pair = (of: string) =>
				['Lê Văn Mẫu', 'Lê Văn Mẩu'].map((vi, at) => ({...named(`${of}.${'ab'[at]}`, vi), country: of}));
			expect(problems(country, ministry, ...pair('QA'))).toEqual(again);
			expect(problems(vietnam, ministry, ...pair('VN')).filter((line) => line.includes('again'))).toEqual([]);
		});
	});
	test('a record in the file of another kind', () => {
		const sources = makeSources([country]);
		const placed = sources.placed.map((at) => ({...at, file: 'places.jsonl'}));
		expect(checkDataset({...sources, placed})[0]).toContain('the file holds place records');
	});
});

describe('terms of office', () => {
	test('that end before they begin', () => {
		expect(problems(country, ministry, minister('QA.a', office({to: '2019'})))).toEqual([
			'persons.jsonl:3: QA.a ends as Bộ trưởng on 2019, before 2020-05-01',
		]);
	});
	test('of two people in one office at one time', () => {
		const found = problems(country, ministry, minister('QA.a', office({})), minister('QA.b', office({from: '2022'})));
		expect(found).toHaveLength(1);
		expect(found[0]).toContain('QA.b is Bộ trưởng of QA.bo-mau from 2022 to null, while QA.a is from 2020-05-01');
	});
	test.each([
		['hand over on one day', {to: '2022-03-04'}, {from: '2022-03-04'}],
		['hand over in one month', {to: '2022-03'}, {from: '2022-03'}],
		['hand over in one year', {to: '2022'}, {from: '2022-02-01'}],
		['hand over within a month, the later one first', {from: '2022-02'}, {from: '2020', to: '2022-02-10'}],
		['other titles', {title: 'Thứ trưởng'}, {title: 'Thứ trưởng'}],
	])('%s is right', (_what, one, two) => {
		expect(problems(country, ministry, minister('QA.a', office(one)), minister('QA.b', office(two)))).toEqual([]);
	});
	test('one president of a country, many ambassadors', () => {
		const both = (title: string) =>
			problems(
				country,
				minister('QA.a', office({title, organisation: 'QA'})),
				minister('QA.b', office({title, organisation: 'QA', from: '2022'})),
			);
		expect(both('Tổng thống')).toHaveLength(1);
		expect(both('Đại sứ')).toEqual([]);
		expect(both('Đại sứ tại Nước Mẫu')).toHaveLength(1);
		expect(both('Bí thư Tỉnh ủy Mẫu')).toHaveLength(1);
	});
});
