import {describe, expect, test} from 'vitest';
import {foremostOf, groupsOf, monthsOf, networkOf, peopleOf, saidOnce} from '../../src/files/tally.ts';
import type {ReadArticle, ReadStatement} from '../../src/store/reader.ts';

const article = (change: Partial<ReadArticle> = {}): ReadArticle => ({
	key: 'bao.example/1',
	url: null,
	title: 'Tin mẫu',
	outlet: null,
	author: null,
	published: null,
	partners: ['IS'],
	sectors: ['energy'],
	kinds: ['meeting'],
	read: '2031-03-13T00:00:00.000Z',
	...change,
});

const person = (who: string, country: string | null) => ({who, name: who, country, office: null});

describe('groups', () => {
	test('count an article for each of its partners, but for its main field only', () => {
		const some = [article({partners: ['IS', 'UY'], sectors: ['energy', 'health']}), article({partners: ['UY']})];
		expect(groupsOf(some, 'partner').map(({id, articles}) => [id, articles.length])).toEqual([
			['UY', 2],
			['IS', 1],
		]);
		expect(groupsOf(some, 'sector').map(({id}) => id)).toEqual(['energy']);
	});
});

describe('months', () => {
	test('have no gap, over the turn of a year', () => {
		const some = [article({day: '2031-02-03'}), article({day: '2030-11-30'}), article({day: '--03-04'}), article()];
		expect(monthsOf(some, 24)).toEqual(['2030-11', '2030-12', '2031-01', '2031-02']);
	});

	test('are the latest where there are too many', () => {
		expect(monthsOf([article({day: '2031-02-03'}), article({day: '1999-01-01'})], 2)).toEqual(['2031-01', '2031-02']);
	});

	test('are none where no day is known', () => {
		expect(monthsOf([article()], 24)).toEqual([]);
	});
});

describe('who met whom', () => {
	const people = [
		person('VN.le-van-suoi', 'VN'),
		person('IS.jon', 'IS'),
		person('VN.khac', 'VN'),
		person('ai do', null),
	];

	test('counts a person in articles on a meeting alone, where the country is known', () => {
		const some = [
			article({actors: people}),
			article({actors: people.slice(1, 2)}),
			article({kinds: ['statement'], actors: people.slice(2, 3)}),
		];
		expect(peopleOf(some).map(({who, articles}) => [who, articles])).toEqual([
			['IS.jon', 2],
			['VN.le-van-suoi', 1],
			['VN.khac', 1],
		]);
	});

	test('joins persons of two countries, never of one', () => {
		const {meetings} = networkOf([article({actors: people})], 10);
		expect(meetings.map(({one, other}) => [one, other])).toEqual([
			['IS.jon', 'VN.le-van-suoi'],
			['IS.jon', 'VN.khac'],
		]);
	});

	test('counts articles on meetings only', () => {
		expect(networkOf([article({actors: people, kinds: ['aid']})], 10)).toEqual({people: [], meetings: []});
	});

	test('keeps those in most articles', () => {
		const often = [article({actors: people}), article({actors: people.slice(0, 2)})];
		const {people: kept, meetings} = networkOf(often, 2);
		expect(kept.map(({who, articles}) => [who, articles])).toEqual([
			['VN.le-van-suoi', 2],
			['IS.jon', 2],
		]);
		expect(meetings).toHaveLength(1);
	});

	test('the most frequent of each person are drawn, and of two frequent persons no more', () => {
		const meeting = (one: string, other: string, count: number) => ({
			one,
			other,
			articles: Array.from({length: count}, () => article()),
		});
		const all = [
			meeting('a', 'x', 1),
			meeting('a', 'y', 5),
			meeting('b', 'x', 4),
			meeting('b', 'y', 3),
			meeting('c', 'y', 2),
		];
		expect(foremostOf(all, 1).map(({one, other}) => `${one}${other}`)).toEqual(['ay', 'bx', 'cy']);
		expect(foremostOf(all, 9)).toHaveLength(5);
	});
});

describe('what was said', () => {
	const said = (id: string, article: string, quote: string, act: ReadStatement['act'] = 'promise'): ReadStatement => ({
		id,
		article,
		day: '2031-03-12',
		quote,
		act,
		entities: [],
		start: 0,
		end: quote.length,
		eventClass: {plover: 'CONSULT', cameo: '03'},
		speaker: [],
		addressee: [],
		about: '',
		tense: 'future',
		negated: false,
	});

	test('a sentence of two papers is one, with both; another act of it is another', () => {
		const sentence = 'Iceland sẽ cử sáu chuyên gia.';
		const all = [
			said('1', 'a', sentence),
			said('2', 'b', sentence.normalize('NFD')),
			said('3', 'a', sentence),
			said('4', 'a', sentence, 'agree'),
			said('5', 'b', 'Iceland sẽ cử bảy chuyên gia.'),
		];
		expect(saidOnce(all).map(({statement: {id}, articles}) => [id, ...articles])).toEqual([
			['1', 'a', 'b'],
			['4', 'a'],
			['5', 'b'],
		]);
	});
});
