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

const searchOver = (...annotations: Annotation[]) => {
	const search = new AnnotationSearch();
	search.update(annotations);
	return search;
};

describe('AnnotationSearch', () => {
	test.each(['hợp tác', 'hop tac', 'HOP TAC', 'Hợp  tác', 'hop tac y te', 'y tê'])('"%s" finds the quote', (query) => {
		expect(searchOver(annotation('a')).find(query)).toEqual(['a']);
	});

	test('finds words written in decomposed letters', () => {
		expect(searchOver(annotation('a', {quote: 'hợp tác'.normalize('NFD')})).find('hợp tác')).toEqual(['a']);
	});

	test('every word must be there', () => {
		expect(searchOver(annotation('a')).find('hop tac nong nghiep')).toEqual([]);
	});

	test('looks into note, tags and title as well', () => {
		const search = searchOver(
			annotation('a', {note: 'xem lại bản ghi nhớ'}),
			annotation('b', {tags: ['điều dưỡng']}),
			annotation('c', {article: {...annotation('c').article, title: 'Đoàn bác sĩ thăm Huế'}}),
		);
		expect(search.find('ban ghi nho')).toEqual(['a']);
		expect(search.find('dieu duong')).toEqual(['b']);
		expect(search.find('hue')).toEqual(['c']);
	});

	test('follows changes and removals', () => {
		const search = searchOver(annotation('a'), annotation('b'));
		search.update([annotation('a', {revision: 2, quote: 'lễ ký biên bản'})]);
		expect(search.find('hop tac')).toEqual([]);
		expect(search.find('bien ban')).toEqual(['a']);
	});

	test('a query of signs only finds nothing and does not fail', () => {
		expect(searchOver(annotation('a')).find('“…” ?!')).toEqual([]);
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
