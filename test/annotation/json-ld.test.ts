import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Annotation} from '../../src/annotation/annotation.ts';
import {collect} from '../../src/annotation/imported.ts';
import {fromJsonLd as fromValue, toJsonLd as toPieces} from '../../src/annotation/json-ld.ts';
import {annotation, whole} from './sample.ts';

const toJsonLd = (kept: readonly Annotation[], made: string) => whole(toPieces(kept, made));

const fromJsonLd = (text: string) => collect(fromValue(JSON.parse(text)));

const NOW = '2026-11-22T08:00:00.000Z';

const exported = (...annotations: Annotation[]) => JSON.parse(toJsonLd(annotations, NOW));

describe('our export', () => {
	test('comes back as it went out', () => {
		const all = [annotation(), annotation({id: 'b', note: '', tags: [], colour: 'pink'})];
		const bare = annotation({id: 'c'});
		delete bare.entity;
		expect(fromJsonLd(toJsonLd([...all, bare], NOW))).toEqual({annotations: [...all, bare], errors: []});
	});

	test('of nothing is a collection of nothing', () => {
		expect(exported()).toMatchObject({type: 'AnnotationCollection', total: 0});
		expect(fromJsonLd(toJsonLd([], NOW))).toEqual({annotations: [], errors: []});
	});

	test('comes back whatever the reader wrote', () => {
		const text = fc.string({unit: 'binary', maxLength: 50});
		fc.assert(
			fc.property(text, text, fc.array(text, {maxLength: 4}), (note, quote, tags) => {
				const clean = [...new Set(tags.map((tag) => tag.trim()))].filter((tag) => tag !== '');
				const one = annotation({note, quote, snapshot: quote, tags: clean});
				expect(fromJsonLd(toJsonLd([one], NOW)).annotations).toEqual([one]);
			}),
		);
	});
});

// The requirements of the W3C's model that its test schemas check (web-annotation-tests), in our words.
describe('the shape of a Web Annotation', () => {
	const collection = exported(annotation(), annotation({id: 'b', note: '', tags: []}));
	const items = collection.first.items;

	test('collection and page', () => {
		expect([collection['@context']].flat()).toContain('http://www.w3.org/ns/anno.jsonld');
		expect(collection).toMatchObject({type: 'AnnotationCollection', total: 2});
		expect(collection.first).toMatchObject({type: 'AnnotationPage', startIndex: 0});
		expect(URL.canParse(collection.id) && URL.canParse(collection.first.id)).toBe(true);
	});

	test('each annotation has an address, a type, a known motivation and a target', () => {
		for (const item of items) {
			expect(URL.canParse(item.id)).toBe(true);
			expect(item.type).toBe('Annotation');
			expect(['highlighting', 'commenting']).toContain(item.motivation);
			expect(URL.canParse(item.target.source)).toBe(true);
			expect(item.created).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u);
		}
	});

	test('selectors are of the types that the model knows', () => {
		const types = items[0].target.selector.map(({type}: {type: string}) => type);
		expect(types).toEqual(['TextQuoteSelector', 'TextPositionSelector', 'FragmentSelector']);
		expect(items[0].target.selector[2]).toMatchObject({value: expect.any(String), conformsTo: expect.any(String)});
	});

	test('note, tags and entity are textual bodies with a purpose; a bare highlight has none', () => {
		expect(items[0].body.map(({purpose}: {purpose: string}) => purpose)).toEqual([
			'commenting',
			'tagging',
			'tagging',
			'identifying',
		]);
		const bare = annotation({note: '', tags: []});
		delete bare.entity;
		expect(exported(bare).first.items[0]).not.toHaveProperty('body');
	});

	test('an article without address still has a source', () => {
		const {article} = annotation();
		const [item] = exported(annotation({article: {...article, url: null, key: 'tệp trên máy'}})).first.items;
		expect(URL.canParse(item.target.source)).toBe(true);
	});
});

describe('what comes in', () => {
	const one = (change: (item: Record<string, unknown>) => void): string => {
		const collection = exported(annotation());
		change(collection.first.items[0]);
		return JSON.stringify(collection);
	};

	test('another program’s annotation, with what it says', () => {
		const text = JSON.stringify({
			'@context': 'http://www.w3.org/ns/anno.jsonld',
			id: 'https://notes.example/1',
			type: 'Annotation',
			created: '2026-01-02T03:04:05Z',
			body: {type: 'TextualBody', purpose: 'commenting', value: 'xem lại'},
			target: {
				source: 'https://bao.example/tin-2.html',
				selector: {type: 'TextQuoteSelector', exact: 'kỹ sư trồng hoa', prefix: 'hai '},
			},
		});
		const {annotations, errors} = fromJsonLd(text);
		expect(errors).toEqual([]);
		expect(annotations).toMatchObject([
			{quote: 'kỹ sư trồng hoa', note: 'xem lại', revision: 1, article: {url: 'https://bao.example/tin-2.html'}},
		]);
	});

	test.each<[string, (item: Record<string, unknown>) => void]>([
		['no id', (item) => delete item.id],
		['an id of megabytes', (item) => (item.id = 'x'.repeat(1_000_000))],
		['no time', (item) => delete item.created],
		['a time of words', (item) => (item.created = 'yesterday')],
		['no target', (item) => delete item.target],
		['a target without address', (item) => Object.assign(item, {target: {}, 'bangGiao:record': {}})],
		['a script as source', (item) => (item['bangGiao:record'] = {article: {key: 'x', url: 'javascript:alert(1)'}})],
		['a note that is no text', (item) => (item.body = {purpose: 'commenting', value: {toString: 'x'}})],
		['a note of megabytes', (item) => (item.body = {purpose: 'commenting', value: 'x'.repeat(2_000_000)})],
		[
			'a thousand tags',
			(item) => (item.body = Array.from({length: 1000}, (_, at) => ({purpose: 'tagging', value: `${at}`}))),
		],
	])('%s: refused with its place, nothing else', (_what, change) => {
		const {annotations, errors} = fromJsonLd(one(change));
		expect(annotations).toEqual([]);
		expect(errors).toEqual([{record: 0, detail: expect.any(String)}]);
	});

	test('a bad record does not keep the good ones out', () => {
		const collection = exported(annotation({id: 'a'}), annotation({id: 'b'}), annotation({id: 'c'}));
		collection.first.items[1] = 7;
		const {annotations, errors} = fromJsonLd(JSON.stringify(collection));
		expect(annotations.map(({id}) => id)).toEqual(['a', 'c']);
		expect(errors).toEqual([{record: 1, detail: 'annotation is no object'}]);
	});

	test('prototype keys change nothing', () => {
		const text = one(() => undefined).replace(
			'"revision":3',
			'"revision":3,"__proto__":{"colour":"red","polluted":true}',
		);
		const {annotations} = fromJsonLd(text);
		expect(annotations).toEqual([annotation()]);
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
		const hidden = '{"__proto__":{"type":"Annotation"}}';
		expect(() => fromJsonLd(hidden)).toThrow('no Web Annotations');
	});

	test.each(['7', 'null', '{}', '{"type":"AnnotationCollection"}', '{"type":"AnnotationPage","items":{}}'])(
		'%j is no import',
		(text) => {
			expect(() => fromJsonLd(text)).toThrow(Error);
		},
	);

	test('collections in collections do not go on forever', () => {
		const deep = `${'{"type":"AnnotationCollection","first":'.repeat(50)}{}${'}'.repeat(50)}`;
		expect(() => fromJsonLd(deep)).toThrow('nested too deep');
	});

	test('any JSON returns a list or an error that says why', () => {
		fc.assert(
			fc.property(fc.json(), fc.boolean(), (json, listed) => {
				try {
					const {annotations} = fromJsonLd(listed ? `{"type":"AnnotationPage","items":[${json}]}` : json);
					expect(annotations).toEqual([]);
				} catch (thrown) {
					expect(thrown).toHaveProperty('message', expect.stringMatching(/./u));
				}
			}),
		);
	});
});
