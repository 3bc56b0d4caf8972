import {describe, expect, test} from 'vitest';
import {withEnglishOffices} from '../../build/dataset/english-offices.ts';
import type {Entity} from '../../src/tags/entity.ts';
import {makeEntity} from './records.ts';

const RECORDS: readonly Entity[] = [
	makeEntity({id: 'QA', type: 'country', name: {vi: 'Xứ Mẫu', en: 'Samplia'}, aliases: ['Mẫu quốc']}),
	makeEntity({id: 'QB', type: 'country', name: {vi: 'Đảo Thử', en: 'Test Islands'}}),
	makeEntity({
		id: 'QA.bo',
		type: 'organisation',
		name: {vi: 'Bộ Y tế Xứ Mẫu', en: 'Ministry of Health (Samplia)'},
		country: 'QA',
	}),
	makeEntity({id: 'QA.quoc-hoi', type: 'organisation', name: {vi: 'Quốc hội Xứ Mẫu', en: 'Senate'}, country: 'QA'}),
	makeEntity({id: 'QA.kho', type: 'organisation', name: {vi: 'Kho Mẫu', en: null}, country: 'QA'}),
	makeEntity({id: 'QA.tinh', type: 'place', name: {vi: 'Bắc Mẫu', en: 'North Samplia'}, country: 'QA'}),
];

/** The English of one office that somebody holds. */
function englishOf(title: string, organisation: string | null): string | undefined {
	const office = {title, organisation, from: '2020-01-01', to: null, source: 'https://example.org'};
	const holder = makeEntity({id: 'QA.ai', type: 'person', offices: [office]});
	return withEnglishOffices([...RECORDS, holder]).at(-1)?.offices?.[0]?.english;
}

describe('offices get the English that can be composed of the records', () => {
	test.each([
		['Bộ trưởng', 'QA.bo', 'Minister of Health of Samplia'],
		['Người phát ngôn', 'QA.bo', 'Spokesperson, Ministry of Health, Samplia'],
		['Chủ tịch', 'QA.quoc-hoi', 'President, Senate, Samplia'],
		['Phó Chủ tịch', 'QA.quoc-hoi', 'Vice President, Senate, Samplia'],
		['Thủ tướng', 'QA', 'Prime Minister of Samplia'],
		['Đại sứ tại Đảo Thử', 'QA', 'Ambassador of Samplia to the Test Islands'],
		['Đại sứ tại Mẫu quốc', 'QB', 'Ambassador of the Test Islands to Samplia'],
		['Tỉnh trưởng Bắc Mẫu', 'QA', 'Governor of North Samplia, Samplia'],
		['Thị trưởng Xaviera', 'QA', 'Mayor of Xaviera, Samplia'],
		['Bộ trưởng phụ trách Trẻ em', 'QA', 'Minister for Children, Samplia'],
	])('%s of %s', (title, organisation, english) => {
		expect(englishOf(title, organisation)).toBe(english);
	});

	test.each([
		['a place that is no record', 'Thị trưởng Thành Lạ', 'QA'],
		['an organisation without an English name', 'Giám đốc', 'QA.kho'],
		['no organisation', 'Giám đốc', null],
		['an unknown word', 'Chưởng ấn', 'QA'],
		['a minister of nothing', 'Bộ trưởng', 'QA'],
	])('none is made up: %s', (_why, title, organisation) => {
		expect(englishOf(title, organisation)).toBeUndefined();
	});
});
