import {describe, expect, test} from 'vitest';
import type {Annotation} from '../../src/annotation/annotation.ts';
import {choicesOf, NO_FILTERS, passes} from '../../src/library/filters.ts';
import {AnnotationSearch} from '../../src/library/search.ts';

const annotation = (id: string, more: Partial<Annotation> = {}): Annotation => ({
	id,
	revision: 1,
	created: '2026-01-01T00:00:00Z',
	modified: '2026-01-01T00:00:00Z',
	article: {
		key: `mau.vn/${id}`,
		url: null,
		title: 'Tin mẫu',
		outlet: 'Báo Mẫu',
		author: null,
		published: null,
		partners: ['JP'],
		sectors: [],
		kinds: [],
	},
	selectors: [],
	quote: 'hai bên bàn việc hợp tác y tế',
	snapshot: '',
	colour: 'yellow',
	note: '',
	tags: [],
	...more,
});

const idsOf = (annotations: readonly Annotation[], query: string, search = new AnnotationSearch()) =>
	search.find(annotations, query).map(({id}) => id);

describe('AnnotationSearch', () => {
	test.each(['hợp tác', 'hop tac', 'HOP TAC', 'Hợp  tác', 'hop tac y te', 'y te hop tac', 'hợp tác.', 'ho ta'])(
		'"%s" finds the quote',
		(query) => {
			expect(idsOf([annotation('a')], query)).toEqual(['a']);
		},
	);

	test('finds words written in decomposed letters', () => {
		expect(idsOf([annotation('a', {quote: 'hợp tác'.normalize('NFD')})], 'hợp tác')).toEqual(['a']);
	});

	test('every word must be there, from its beginning', () => {
		expect(idsOf([annotation('a')], 'hop tac nong nghiep')).toEqual([]);
		expect(idsOf([annotation('a')], 'op tac')).toEqual([]);
	});

	test('looks into note, tags, title and paragraph as well', () => {
		const all = [
			annotation('a', {note: 'xem lại bản ghi nhớ'}),
			annotation('b', {tags: ['điều dưỡng']}),
			annotation('c', {article: {...annotation('c').article, title: 'Đoàn bác sĩ thăm Huế'}}),
			annotation('d', {snapshot: 'Lễ ký diễn ra chiều qua.'}),
		];
		expect(idsOf(all, 'ban ghi nho')).toEqual(['a']);
		expect(idsOf(all, 'dieu duong')).toEqual(['b']);
		expect(idsOf(all, 'hue')).toEqual(['c']);
		expect(idsOf(all, 'le ky')).toEqual(['d']);
	});

	test('the words together come before the words apart, and these in the order given', () => {
		const all = [
			annotation('apart', {quote: 'ghi lại, nhớ lâu'}),
			annotation('apart too', {quote: 'nhớ ghi lại'}),
			annotation('together', {quote: 'bản ghi nhớ'}),
		];
		expect(idsOf(all, 'ghi nho')).toEqual(['together', 'apart', 'apart too']);
	});

	test('follows changes', () => {
		const search = new AnnotationSearch();
		expect(idsOf([annotation('a')], 'hop tac', search)).toEqual(['a']);
		const changed = [annotation('a', {revision: 2, quote: 'lễ ký biên bản'})];
		expect(idsOf(changed, 'hop tac', search)).toEqual([]);
		expect(idsOf(changed, 'bien ban', search)).toEqual(['a']);
	});

	test('a query of signs only finds nothing', () => {
		expect(idsOf([annotation('a')], '“…” ?!')).toEqual([]);
	});
});

describe('filters', () => {
	const japan = annotation('a', {tags: ['ODA'], colour: 'pink'});
	const laos = annotation('b', {article: {...annotation('b').article, outlet: 'Tin Mẫu', partners: ['LA']}});

	test('nothing is narrowed at first', () => {
		expect([japan, laos].filter(passes(NO_FILTERS))).toEqual([japan, laos]);
	});

	test.each([
		[{partner: 'LA'}, [laos]],
		[{tag: 'ODA'}, [japan]],
		[{colour: 'pink'} as const, [japan]],
		[{outlet: 'Tin Mẫu'}, [laos]],
		[{outlet: 'Tin Mẫu', tag: 'ODA'}, []],
	])('%j', (narrowed, left) => {
		expect([japan, laos].filter(passes({...NO_FILTERS, ...narrowed}))).toEqual(left);
	});

	test('the choices are what occurs, once and in order', () => {
		expect(choicesOf([laos, japan, japan])).toEqual({
			outlets: ['Báo Mẫu', 'Tin Mẫu'],
			tags: ['ODA'],
			partners: ['JP', 'LA'],
		});
	});
});
