import {describe, expect, test} from 'vitest';
import type {Entity} from '../../src/tags/entity.ts';
import {officesOn} from '../../src/tags/office.ts';

const holder = (...terms: [from: string, to: string | null, title?: string][]): Entity => ({
	id: 'VN.nguoi-giu-chuc',
	type: 'person',
	name: {vi: 'Người Giữ Chức', en: null},
	aliases: [],
	offices: terms.map(([from, to, title = 'Bộ trưởng']) => ({
		title,
		organisation: null,
		from,
		to,
		source: 'https://example.org/',
	})),
	sources: ['https://example.org/'],
	checked: '2026-11-22',
});

const titles = (entity: Entity, day: string): string[] => officesOn(entity, day).map((office) => office.title);

describe('officesOn', () => {
	const minister = holder(['2016-04-09', '2024-05-22', 'Bộ trưởng'], ['2024-05-22', null, 'Chủ tịch nước']);

	test('the day of handover belongs to the new office alone', () => {
		expect(titles(minister, '2024-05-21')).toEqual(['Bộ trưởng']);
		expect(titles(minister, '2024-05-22')).toEqual(['Chủ tịch nước']);
	});

	test('the first day counts, the day before does not', () => {
		expect(titles(minister, '2016-04-09')).toEqual(['Bộ trưởng']);
		expect(titles(minister, '2016-04-08')).toEqual([]);
	});

	test('two offices at once', () => {
		const both = holder(['2024-05-22', '2024-10-21', 'Chủ tịch nước'], ['2024-08-03', null, 'Tổng Bí thư']);
		expect(titles(both, '2024-09-01')).toEqual(['Chủ tịch nước', 'Tổng Bí thư']);
	});

	test('a year or month as a bound is claimed only outside of its own stretch', () => {
		const vague = holder(['2019', '2021-04']);
		expect(titles(vague, '2019-06-01')).toEqual([]);
		expect(titles(vague, '2020-01-01')).toEqual(['Bộ trưởng']);
		expect(titles(vague, '2021-03-31')).toEqual(['Bộ trưởng']);
		expect(titles(vague, '2021-04-01')).toEqual([]);
		expect(titles(vague, '2021-05-01')).toEqual([]);
	});

	test('a month or year asked for must be held all through', () => {
		expect(titles(minister, '2020')).toEqual(['Bộ trưởng']);
		expect(titles(minister, '2024')).toEqual([]);
		expect(titles(minister, '2024-06')).toEqual(['Chủ tịch nước']);
	});

	test('a time behind the day does not matter; an unreadable day gives nothing', () => {
		expect(titles(minister, '2024-05-22T06:00:00+07:00')).toEqual(['Chủ tịch nước']);
		expect(titles(minister, 'hôm qua')).toEqual([]);
		expect(titles(minister, '')).toEqual([]);
	});

	test('a record without offices holds none', () => {
		const {offices: _, ...plain} = minister;
		expect(officesOn(plain, '2024-05-22')).toEqual([]);
	});
});
