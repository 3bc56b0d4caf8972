import fc from 'fast-check';
import {describe, expect, test, vi} from 'vitest';
import {admit} from '../../src/messages/admit.ts';
import {mayTouch} from '../../src/messages/site.ts';
import type {Sender} from '../../src/messages/wire.ts';
import {draft} from '../store/draft.ts';

vi.mock('../../src/browser.ts', () => ({browser: {}}));

const page: Sender = {
	own: false,
	tab: 3,
	frame: 0,
	address: 'https://bao.example/bai-100001.html',
	call: 'x',
	fleeting: false,
};
const own: Sender = {...page, own: true, tab: null, address: 'chrome-extension://abc/popup.html'};
const article = {
	url: 'https://bao.example/bai-100001.html',
	key: 'bao.example/100001',
	title: 'Một',
	author: null,
	published: null,
	updated: null,
	outlet: null,
	original: {name: 'TTXVN', url: null},
	text: 'Một\nHai',
	blocks: [
		{start: 0, end: 3, label: 'title'},
		{start: 4, end: 7, label: 'body'},
	],
};
const refused = {ok: false, code: 'bad-input', detail: expect.any(String)};

describe('who may call what', () => {
	test.each([
		'site.list',
		'annotations.tag',
		'annotations.remove',
		'annotations.restore',
		'import.hold',
		'import.finish',
		'import.drop',
		'data.erase',
		'added-sites.list',
		'added-sites.add',
		'added-sites.drop',
	])('%s: our own pages only', (name) => {
		const payload = {
			pattern: '*://bao.example/*',
			ids: ['a'],
			add: [],
			drop: [],
			name: 'n',
			part: 0,
			parts: 1,
			records: [],
		};
		expect(admit(name, payload, own).ok).toBe(true);
		expect(admit(name, payload, page)).toMatchObject(refused);
	});

	test.each(['page.equip', 'badge.set'])('%s: content scripts only', (name) => {
		const payload = {count: 1, part: 'plain'};
		expect(admit(name, payload, page).ok).toBe(true);
		expect(admit(name, payload, own)).toMatchObject(refused);
		expect(admit(name, payload, {...page, tab: null})).toMatchObject(refused);
	});

	test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
		'%s: no call, though every object has it',
		(name) => {
			for (const sender of [page, own]) expect(admit(name, null, sender)).toEqual(refused);
		},
	);

	test('no script but those of a page is run in one', () => {
		for (const part of ['background', '../x', 'content', null, undefined])
			expect(admit('page.equip', {part}, page)).toMatchObject(refused);
	});

	test('a pack is taken in from our own pages only', () => {
		expect(admit('own.take', {items: []}, own).ok).toBe(true);
		expect(admit('own.take', {items: []}, page)).toMatchObject(refused);
	});

	test('what is taught is parsed: no foreign fields, no id of the dataset, no name without a letter', () => {
		const entity = {kind: 'entity', id: 'own.a', type: 'place', name: ' Đồi Mây ', country: 'vn', extra: 1};
		const clean = {
			kind: 'entity',
			id: 'own.a',
			type: 'place',
			name: 'Đồi Mây',
			aliases: [],
			country: 'VN',
			offices: [],
		};
		expect(admit('own.keep', entity, page)).toEqual({ok: true, value: clean});
		for (const wrong of [
			{id: 'JP'},
			{name: '…'},
			{type: 'country'},
			{kind: 'other'},
			{name: 'A\nB'},
			{country: 'Việt'},
		])
			expect(admit('own.keep', {...entity, ...wrong}, page)).toMatchObject(refused);
	});

	test('a page speaks for its own host', () => {
		expect(admit('site.set', {host: 'bao.example', off: true}, page).ok).toBe(true);
		expect(admit('site.set', {host: 'khac.example', off: true}, page)).toMatchObject(refused);
		expect(admit('site.set', {host: 'khac.example', off: true}, own).ok).toBe(true);
		expect(admit('page.read', {article, host: 'khac.example'}, page)).toMatchObject(refused);
		expect(admit('site.get', {host: ''}, {...page, address: 'no address'})).toMatchObject(refused);
	});
});

describe('payloads', () => {
	test('an article comes through as it is, and nothing with it', () => {
		const payload = {article: {...article, extra: 1}, host: 'bao.example', more: 2};
		expect(admit('page.read', payload, page)).toEqual({ok: true, value: {article, host: 'bao.example'}});
	});

	test.each<[string, object]>([
		['text that is none', {text: 7}],
		['a block beyond the text', {blocks: [{start: 0, end: 8, label: 'body'}]}],
		[
			'blocks that overlap',
			{
				blocks: [
					{start: 0, end: 5, label: 'body'},
					{start: 3, end: 7, label: 'body'},
				],
			},
		],
		[
			'blocks out of order',
			{
				blocks: [
					{start: 4, end: 7, label: 'body'},
					{start: 0, end: 3, label: 'body'},
				],
			},
		],
		['a block turned round', {blocks: [{start: 4, end: 1, label: 'body'}]}],
		['offsets that are no whole numbers', {blocks: [{start: 0.5, end: 2, label: 'body'}]}],
		['an unknown label', {blocks: [{start: 0, end: 3, label: 'script'}]}],
		['a label of the prototype', {blocks: [{start: 0, end: 3, label: '__proto__'}]}],
		['blocks that are no list', {blocks: {length: 1}}],
		['a title of megabytes', {title: 'x'.repeat(1_000_000)}],
	])('an article with %s is refused', (_what, change) => {
		expect(admit('page.read', {article: {...article, ...change}, host: 'bao.example'}, page)).toEqual(refused);
	});

	test('a draft comes through with what it names', () => {
		expect(admit('annotation.keep', {...draft(), id: 'mine', revision: 9}, page)).toEqual({ok: true, value: draft()});
	});

	test.each<[string, object]>([
		['no selectors', {selectors: []}],
		['a selector of another kind', {selectors: [{type: 'XPathSelector', value: '//p'}]}],
		['an unknown colour', {colour: 'red; background: url(x)'}],
		['a script for an address', {article: {...draft().article, url: 'javascript:alert(1)'}}],
		['a file for an address', {article: {...draft().article, url: 'file:///etc/passwd'}}],
		['an empty key', {article: {...draft().article, key: ''}}],
		['a note of megabytes', {note: 'x'.repeat(1_000_000)}],
		['tags that are no texts', {tags: [{}]}],
	])('a draft with %s is refused', (_what, change) => {
		expect(admit('annotation.keep', {...draft(), ...change}, page)).toEqual(refused);
	});

	test('a change names only what it changes; null takes the entity away', () => {
		const change = (wanted: object) => admit('annotation.change', {id: 'a', revision: 1, change: wanted}, page);
		expect(change({note: ''})).toEqual({ok: true, value: {id: 'a', revision: 1, change: {note: ''}}});
		expect(change({entity: null})).toEqual({ok: true, value: {id: 'a', revision: 1, change: {entity: null}}});
		expect(change({tags: [' y tế ', 'y tế', '']})).toMatchObject({value: {change: {tags: ['y tế']}}});
		expect(change({id: 'b', revision: 9, created: 'x'})).toEqual({
			ok: true,
			value: {id: 'a', revision: 1, change: {}},
		});
		expect(admit('annotation.change', {id: 'a', revision: '1', change: {}}, page)).toEqual(refused);
	});

	test('own keys alone count', () => {
		const inherited = Object.create({id: 'a', revision: 1});
		expect(admit('annotation.remove', inherited, page)).toEqual(refused);
		expect(admit('annotation.remove', JSON.parse('{"__proto__":{"id":"a","revision":1}}'), page)).toEqual(refused);
	});

	test('anything at all is let through parsed, or refused with a reason', () => {
		const names = fc.constantFrom('page.read', 'annotation.keep', 'annotation.change', 'draft.keep', 'entity.card');
		fc.assert(
			fc.property(names, fc.anything(), (name, payload) => {
				const result = admit(name, payload, page);
				expect(result.ok || result.detail.length > 0).toBe(true);
			}),
		);
	});
});

describe('what a page may touch', () => {
	test.each([
		['https://bao.example/a', 'bao.example/100001', true],
		['https://m.vnexpress.net/a', 'vnexpress.net/4567', true],
		['https://kinhdoanh.vnexpress.net/a', 'https://vnexpress.net/x', true],
		['https://nhandan.com.vn/a', 'nhandan.vn/5', true],
		['https://moh.gov.vn/a', 'bocongan.gov.vn/b', false],
		['https://evil.example/vnexpress.net', 'vnexpress.net/4567', false],
		['https://vnexpress.net@evil.example/', 'vnexpress.net/4567', false],
		['https://vnexpress.net.evil.example/', 'vnexpress.net/4567', false],
		['', '', false],
		['https:///', 'x', false],
		['http://localhost:8080/a', 'vnexpress.net/4567', true],
		['http://localhost.evil.example/a', 'vnexpress.net/4567', false],
	])('%s and %s: %s', (address, key, may) => {
		expect(mayTouch(address, key)).toBe(may);
	});
});
