import {describe, expect, test} from 'vitest';
import type {Annotation} from '../../src/annotation/annotation.ts';
import {articlesOf} from '../../src/library/articles.ts';
import {entitiesOf} from '../../src/library/entities.ts';
import {choicesOf, countSet, NO_FILTERS, passes} from '../../src/library/filters.ts';
import {inOrder} from '../../src/library/order.ts';
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

function idsOf(annotations: readonly Annotation[], query: string, search = new AnnotationSearch()): string[] {
	const finding = search.find(annotations, query);
	finding.goOn(Number.POSITIVE_INFINITY);
	return finding.found.map(({id}) => id);
}

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

	test('goes on from where it stopped, and what was found so far can be seen', () => {
		const all = Array.from({length: 180}, (_, at) => annotation(String(at), at % 3 === 0 ? {} : {quote: 'lễ ký'}));
		const finding = new AnnotationSearch().find(all, 'hop tac');
		const seen: number[] = [];
		while (!finding.whole) {
			finding.goOn(0);
			seen.push(finding.found.length);
		}
		expect(seen).toEqual([17, 34, 50, 60]);
		expect(finding.found.map(({id}) => Number(id))).toEqual(Array.from({length: 60}, (_, at) => at * 3));
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

	const known = annotation('c', {
		article: {
			...annotation('c').article,
			people: ['Lê Minh Phúc'],
			organisations: ['Bệnh viện Sông Cầu'],
			sectors: ['health'],
			kinds: ['aid'],
			published: '2026-04-03T07:00:00+07:00',
			key: 'x',
		},
	});
	const undated = annotation('d', {article: {...annotation('d').article, published: null}});

	test.each([
		[{person: 'minh phuc'}, ['c']],
		[{organisation: 'Sông Cầu'}, ['c']],
		[{person: 'minh phuc', organisation: 'hà nội'}, []],
		[{sector: 'health'}, ['c']],
		[{kind: 'aid'}, ['c']],
		[{from: '2026-04-03', to: '2026-04-03'}, ['c']],
		[{from: '2026-04-04'}, []],
		[{article: 'x'}, ['c']],
	])('%j', (narrowed, left) => {
		const all = [known, undated];
		expect(all.filter(passes({...NO_FILTERS, ...narrowed})).map(({id}) => id)).toEqual(left);
		expect(countSet({...NO_FILTERS, ...narrowed})).toBe(Object.keys(narrowed).length);
	});

	test('the choices are what occurs, once and in order', () => {
		expect(choicesOf([laos, japan, japan, {...known, entity: 'JP.jica'}])).toEqual({
			outlet: ['Báo Mẫu', 'Tin Mẫu'],
			tag: ['ODA'],
			partner: ['JP', 'LA'],
			person: ['Lê Minh Phúc'],
			organisation: ['Bệnh viện Sông Cầu'],
			sector: ['health'],
			kind: ['aid'],
			entity: ['JP.jica'],
		});
	});
});

describe('orders', () => {
	const {article} = annotation('a');
	const old = annotation('old', {
		modified: '2026-01-02T00:00:00.000Z',
		created: '2026-01-01T00:00:00.000Z',
		article: {...article, published: '2026-02-02', outlet: 'Ánh Sáng', title: 'Bài 10'},
	});
	const fresh = annotation('new', {
		modified: '2026-01-01T00:00:00.000Z',
		created: '2026-01-02T00:00:00.000Z',
		article: {...article, published: null, outlet: 'Bình Minh', title: 'Bài 9'},
	});

	test.each([
		['modified', ['old', 'new']],
		['created', ['new', 'old']],
		['published', ['old', 'new']],
		['outlet', ['old', 'new']],
		['title', ['new', 'old']],
	] as const)('%s', (order, ids) => {
		for (const given of [
			[old, fresh],
			[fresh, old],
		])
			expect(inOrder(given, order).map(({id}) => id)).toEqual(ids);
	});
});

describe('articles and entities', () => {
	const kept = annotation('a');
	const article = {...kept.article, people: ['Lê Minh'], partners: ['JP']};
	const library = {
		annotations: [annotation('a', {article}), annotation('b', {article})],
		articles: [
			{...article, read: '2026-01-01T00:00:00.000Z'},
			{...article, key: 'other', partners: ['JP', 'LA'], people: [], read: '2026-12-01T00:00:00.000Z'},
		],
		whole: true,
		broken: [],
	};

	test('an article is listed once, with how much was kept on it', () => {
		expect(articlesOf(library).map(({article: {key}, kept: count}) => [key, count])).toEqual([
			['other', 0],
			[article.key, 2],
		]);
	});

	test('whoever the articles are about is counted by article', () => {
		expect(entitiesOf(library)).toEqual([
			{kind: 'partner', name: 'JP', articles: 2, kept: 2, file: null},
			{kind: 'person', name: 'Lê Minh', articles: 1, kept: 2, file: null},
			{kind: 'partner', name: 'LA', articles: 1, kept: 0, file: null},
		]);
	});

	test('a name leads to the file that an article of it is in, to none where several bear it', () => {
		const actor = (who: string, name = 'Lê Minh') => ({who, name, country: null, office: null});
		const filesBy = (...persons: string[]) => {
			const articles = persons.map((who, at) => ({
				...article,
				key: `${at}`,
				organisations: ['Bộ Mẫu', 'Hội Mẫu'],
				read: '',
				entities: ['JP'],
				actors: [actor(who)],
				bodies: [actor('VN.bo', 'Bộ Mẫu')],
			}));
			return Object.fromEntries(entitiesOf({...library, articles}).map(({name, file}) => [name, file]));
		};
		const files = {JP: 'JP', 'Bộ Mẫu': 'VN.bo', 'Hội Mẫu': null};
		expect(filesBy('VN.le-minh', 'VN.le-minh')).toEqual({...files, 'Lê Minh': 'VN.le-minh'});
		expect(filesBy('VN.le-minh', 'VN.le-minh-2', 'VN.le-minh')).toEqual({...files, 'Lê Minh': null});
		// Read before the reader added the person, and after.
		expect(filesBy('le minh', 'own.1', 'le minh')).toEqual({...files, 'Lê Minh': 'own.1'});
		expect(filesBy('own.1', 'le minh')).toEqual({...files, 'Lê Minh': 'own.1'});
		expect(filesBy('le minh', 'le minh')).toEqual({...files, 'Lê Minh': 'le minh'});
	});
});
