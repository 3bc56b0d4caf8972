import {Ajv} from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Annotation} from '../../src/annotation/annotation.ts';
import {toJsonLd} from '../../src/annotation/json-ld.ts';
import {annotation} from './sample.ts';

// What the W3C's test schemas (w3c/web-annotation-tests) demand of collections, pages, annotations, bodies, targets and
// selectors, as one schema of our own: theirs are spread over forty files of an older draft.

const uri = {type: 'string', format: 'uri'};
const time = {type: 'string', format: 'date-time'};
const context = {
	anyOf: [
		{const: 'http://www.w3.org/ns/anno.jsonld'},
		{type: 'array', contains: {const: 'http://www.w3.org/ns/anno.jsonld'}},
	],
};
const position = {type: 'integer', minimum: 0};

const selector = {
	type: 'object',
	required: ['type'],
	oneOf: [
		{
			properties: {
				type: {const: 'TextQuoteSelector'},
				exact: {type: 'string'},
				prefix: {type: 'string'},
				suffix: {type: 'string'},
			},
			required: ['exact'],
		},
		{properties: {type: {const: 'TextPositionSelector'}, start: position, end: position}, required: ['start', 'end']},
		{properties: {type: {const: 'FragmentSelector'}, value: {type: 'string'}, conformsTo: uri}, required: ['value']},
	],
};

const body = {
	type: 'object',
	properties: {
		type: {const: 'TextualBody'},
		value: {type: 'string'},
		format: {type: 'string'},
		purpose: {enum: ['commenting', 'tagging', 'identifying']},
	},
	required: ['type', 'value'],
};

const target = {
	oneOf: [
		uri,
		{
			type: 'object',
			properties: {source: uri, styleClass: {type: 'string'}, selector: {type: 'array', minItems: 1, items: selector}},
			required: ['source', 'selector'],
		},
	],
};

const one = {
	type: 'object',
	properties: {
		id: uri,
		type: {const: 'Annotation'},
		created: time,
		modified: time,
		motivation: {enum: ['highlighting', 'commenting']},
		body: {type: 'array', minItems: 1, items: body},
		target,
	},
	required: ['id', 'type', 'target'],
	not: {required: ['body', 'bodyValue']},
};

const collection = {
	type: 'object',
	properties: {
		'@context': context,
		id: uri,
		type: {const: 'AnnotationCollection'},
		label: {type: 'string'},
		generated: time,
		total: {type: 'integer', minimum: 0},
		first: {
			type: 'object',
			properties: {
				id: uri,
				type: {const: 'AnnotationPage'},
				partOf: uri,
				startIndex: position,
				items: {type: 'array', items: one},
			},
			required: ['id', 'type', 'items'],
		},
	},
	required: ['@context', 'id', 'type', 'total', 'first'],
};

const ajv = new Ajv({strict: false, allErrors: true});
addFormats.default(ajv);
const isCollection = ajv.compile(collection);

const NOW = '2026-11-22T08:00:00.000Z';

function errorsOf(...annotations: Annotation[]): unknown[] {
	isCollection(JSON.parse(toJsonLd(annotations, NOW)));
	return isCollection.errors ?? [];
}

describe('an export is valid by what the W3C’s schemas demand', () => {
	const {article} = annotation();
	const nowhere = {selectors: [], quote: '', snapshot: ''};
	const bare = annotation({note: '', tags: []});
	delete bare.entity;

	test.each<[string, Annotation]>([
		['with everything', annotation()],
		['a bare highlight', bare],
		['on the whole article', annotation({about: 'article', ...nowhere})],
		['on someone named', annotation({about: 'entity', ...nowhere})],
		['of another program, with an id of its own', annotation({id: 'hypothesis-Xy 12/đ'})],
		['on an article without address', annotation({article: {...article, url: null, key: 'tệp trên máy'}})],
		[
			'on an address with letters of Vietnamese',
			annotation({article: {...article, url: 'https://báo.example/bài viết?q=đ#'}}),
		],
	])('%s', (_what, kept) => {
		expect(errorsOf(kept)).toEqual([]);
	});

	test('whatever the reader wrote and the page is called', () => {
		const text = fc.string({unit: 'binary', maxLength: 40});
		fc.assert(
			fc.property(text, text, text, (note, id, key) => {
				const kept = annotation({note, id: id || 'x', article: {...article, url: null, key: key || 'x'}});
				expect(errorsOf(kept)).toEqual([]);
			}),
		);
	});

	test('the schema tells what is not', () => {
		const made = JSON.parse(toJsonLd([annotation()], NOW));
		made.first.items[0].target = {source: 'no address', selector: []};
		expect(isCollection(made)).toBe(false);
	});
});
