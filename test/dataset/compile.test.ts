import {describe, expect, test} from 'vitest';
import {compileDataset} from '../../build/dataset/compile.ts';
import {readSources} from '../../build/dataset/read.ts';
import {territoryNames, withTerritoryNames} from '../../build/dataset/territories.ts';
import {inProject} from '../../build/root.ts';
import type {Entity} from '../../src/tags/entity.ts';
import {AliasFlag, openLexicon} from '../../src/tags/lexicon.ts';
import {fold} from '../../src/text/fold.ts';
import {makeEntity, makeSources} from './records.ts';

/** Ids and flags of all records that a text can name as a whole. */
function named(entities: readonly Entity[], text: string): [string, number][] {
	const {lexicon: buffer, records} = compileDataset(makeSources(entities));
	const all = records
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as Entity);
	const lexicon = openLexicon(buffer);
	const found: [string, number][] = [];
	const folded = fold(text).text;
	lexicon.scan(folded, (start, end, spelling) => {
		if (start === 0 && end === folded.length)
			for (const {record, flags} of lexicon.entries(spelling)) found.push([all[record]?.id ?? '', flags]);
	});
	return found;
}

test('records are numbered by id, one a line, a hundred to a page', () => {
	const entities = Array.from({length: 205}, (_, number) =>
		makeEntity({id: `QA.x${String(900 - number)}`, type: 'place', name: {vi: `Xóm Số${number}`, en: null}}),
	);
	const {records, meta} = compileDataset(makeSources(entities));
	const lines = records.trimEnd().split('\n');
	expect(lines.map((line) => (JSON.parse(line) as Entity).id)).toEqual(entities.map(({id}) => id).sort());
	expect(meta).toMatchObject({records: 205, pages: 3, factsUntil: '2026-01-31', attributions: ['Invented']});
	expect(named(entities, 'Xóm Số7')).toEqual([['QA.x893', AliasFlag.full]]);
});

test('the same sources give the same bytes and version, others another', () => {
	const one = makeEntity({id: 'QA.a', type: 'place'});
	const two = makeEntity({id: 'QA.b', type: 'place'});
	const [first, second, third] = [[one, two], [two, one], [one]].map((entities) =>
		compileDataset(makeSources(entities)),
	);
	expect(second?.meta.version).toBe(first?.meta.version);
	expect(new Uint8Array(second?.lexicon ?? new ArrayBuffer(0))).toEqual(
		new Uint8Array(first?.lexicon ?? new ArrayBuffer(0)),
	);
	expect(third?.meta.version).not.toBe(first?.meta.version);
});

describe('flags', () => {
	const entity = makeEntity({
		id: 'QA.bo',
		type: 'organisation',
		name: {vi: 'Tổ chức Mẫu', en: 'Sample Body'},
		aliases: ['TCM', 'TCMQT', 'Mẫu', 'Tổ Mẫu', 'Xaviera'],
		ambiguous: ['Tổ Mẫu'],
	});
	test.each([
		['Tổ chức Mẫu', AliasFlag.full],
		['Sample Body', AliasFlag.full],
		['TCM', AliasFlag.exactCase],
		['TCMQT', 0],
		['Mẫu', AliasFlag.ambiguous],
		['Tổ Mẫu', AliasFlag.full | AliasFlag.ambiguous],
		['Xaviera', 0],
	])('%s', (text, flags) => {
		expect(named([entity], text)).toEqual([['QA.bo', flags]]);
	});
	test('a short acronym counts in capitals only', () => {
		expect(named([entity], 'Tcm')).toEqual([]);
		expect(named([entity], 'Tcmqt')).toHaveLength(1);
	});
});

test('a spelling that another one of the record includes is left out', () => {
	const entity = makeEntity({
		id: 'QA.x',
		type: 'place',
		name: {vi: 'Đồi Mẫu', en: null},
		aliases: ['đồi Mẫu', 'ĐỒI MẪU'],
	});
	for (const text of ['Đồi Mẫu', 'đồi Mẫu', 'ĐỒI MẪU'])
		expect(named([entity], text)).toEqual([['QA.x', AliasFlag.full]]);
	expect(named([entity], 'đồi mẫu')).toEqual([]);
});

test('names of people are found in both orders where both are usual', () => {
	const person = (country: string) =>
		makeEntity({id: `${country}.a`, type: 'person', country, name: {vi: 'Yamada Taro', en: null}});
	expect(named([person('JP')], 'Taro Yamada')).toHaveLength(1);
	expect(named([person('FR')], 'Taro Yamada')).toEqual([]);
});

describe('countries', () => {
	test('have the names of CLDR and ISO beside their own, but not those that mislead', () => {
		const names = territoryNames();
		const own = makeEntity({id: 'MM', type: 'country', name: {vi: 'Myanmar', en: 'Myanmar'}, aliases: ['Miến Điện']});
		const {aliases} = withTerritoryNames(own, names);
		expect(aliases).toContain('Miến Điện');
		expect(aliases.join()).not.toContain('(');
		expect(withTerritoryNames(makeEntity({id: 'CZ', type: 'country'}), names).aliases).toContain('Cộng hòa Séc');
		expect(withTerritoryNames(makeEntity({id: 'MY', type: 'country'}), names).aliases).not.toContain('Bán đảo Mã Lai');
	});

	const {placed} = readSources(inProject('assets/dataset'));
	const countries = placed.map(({entity}) => entity).filter(({type}) => type === 'country');
	const {ambiguous, full} = AliasFlag;
	test.each([
		['Anh', 'GB', ambiguous],
		['Vương quốc Anh', 'GB', full],
		['ANH', 'GB', ambiguous],
		['Mỹ', 'US', full | ambiguous],
		['Hoa Kỳ', 'US', full],
		['Hợp chúng quốc Hoa Kỳ', 'US', full],
		['Nhật', 'JP', ambiguous],
		['Hàn', 'KR', ambiguous],
		['Trung', 'CN', ambiguous],
		['CHND Trung Hoa', 'CN', full],
		['Cộng hòa Nhân dân Trung Hoa', 'CN', full],
		['Úc', 'AU', ambiguous],
		['Australia', 'AU', full],
		['In-đô-nê-xi-a', 'ID', full],
		['Xin-ga-po', 'SG', full],
		['CHDCND Lào', 'LA', full],
		['Đại Hàn Dân Quốc', 'KR', full],
		['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'VN', full],
		['Thuỵ Sĩ', 'CH', full],
		['Bồ', 'PT', ambiguous],
		['Bồ Đào Nha', 'PT', full],
		['UAE', 'AE', AliasFlag.exactCase],
		['Kosovo', 'XK', full],
	])('%s is %s', (text, id, flags) => {
		expect(named(countries, text)).toEqual([[id, flags]]);
	});
});

test('a broken line is named', () => {
	expect(() => readSources(inProject('test/dataset/broken'))).toThrow('places.jsonl:2: ');
});
