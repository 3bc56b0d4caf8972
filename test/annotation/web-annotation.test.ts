import {Ajv, type SchemaObject} from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Annotation} from '../../src/annotation/annotation.ts';
import {toJsonLd} from '../../src/annotation/json-ld.ts';
import {annotation, whole} from './sample.ts';

// What the W3C's test schemas assert (annotation-model of web-platform-tests: annotationMusts, collectionMusts, pageMusts,
// and those on bodies, targets and selectors), each assertion of its own as a schema in our words, under the section of
// the model that it is about. Theirs are of a draft of JSON Schema that ajv no longer reads. Left out are those that look
// whether an optional part is there that we never write: agents, rights, audience, stylesheets, choices, sets, states.

interface Rule {
	/** Section of the model, and what it demands. */
	says: string;
	schema: SchemaObject;
	/** Something that breaks it. */
	broken: Record<string, unknown>;
}

const uri = {type: 'string', format: 'uri'};
/** A single value may stand alone or in a list by itself. */
const single = (schema: SchemaObject): SchemaObject => ({
	oneOf: [schema, {type: 'array', minItems: 1, maxItems: 1, items: schema}],
});
const has = (name: string, schema: SchemaObject): SchemaObject => ({required: [name], properties: {[name]: schema}});
const ifThere = (name: string, schema: SchemaObject): SchemaObject => ({properties: {[name]: schema}});
const named = (name: string): SchemaObject => ({
	oneOf: [{const: name}, {type: 'array', contains: {const: name}}],
});
const time = single({type: 'string', format: 'date-time'});
const count = single({type: 'integer', minimum: 0});

const context = named('http://www.w3.org/ns/anno.jsonld');
const motivations = {
	enum: [
		'assessing',
		'bookmarking',
		'classifying',
		'commenting',
		'describing',
		'editing',
		'highlighting',
		'identifying',
		'linking',
		'moderating',
		'questioning',
		'replying',
		'tagging',
	],
};
const oneOrMore = (schema: SchemaObject): SchemaObject => ({
	oneOf: [schema, {type: 'array', minItems: 1, items: schema}],
});

const position = {type: 'integer', minimum: 0};
const quoteSelector = {
	...has('exact', {type: 'string'}),
	properties: {
		type: {const: 'TextQuoteSelector'},
		exact: {type: 'string'},
		prefix: {type: 'string'},
		suffix: {type: 'string'},
	},
};
const positionSelector = {
	required: ['start', 'end'],
	properties: {type: {const: 'TextPositionSelector'}, start: position, end: position},
};
const fragmentSelector = {
	required: ['value'],
	properties: {type: {const: 'FragmentSelector'}, value: {type: 'string'}, conformsTo: uri},
};
const selector = {type: 'object', required: ['type'], anyOf: [quoteSelector, positionSelector, fragmentSelector]};
const specificResource = {
	type: 'object',
	required: ['source'],
	properties: {source: uri, selector: oneOrMore(selector)},
	anyOf: [{required: ['selector']}, {required: ['styleClass']}, {required: ['purpose']}],
};
const textualBody = {type: 'object', ...has('value', {type: 'string'})};

const ANNOTATION: readonly Rule[] = [
	{says: '3.1 its id is an address, and one', schema: has('id', single(uri)), broken: {id: 'no address'}},
	{
		says: '3.1 its type says that it is an annotation',
		schema: has('type', named('Annotation')),
		broken: {type: 'Note'},
	},
	{says: '3.1 it has a target', schema: {required: ['target']}, broken: {target: undefined}},
	{
		says: '3.2 each target is an address or a specific resource',
		schema: ifThere('target', oneOrMore({oneOf: [uri, specificResource]})),
		broken: {target: {source: 'https://bao.example/'}},
	},
	{
		says: '3.2 each body is an address, a text or a specific resource',
		schema: ifThere('body', oneOrMore({oneOf: [uri, textualBody, specificResource]})),
		broken: {body: [{type: 'TextualBody'}]},
	},
	{
		says: '3.2.5 it has not both a body and a body value',
		schema: {not: {required: ['body', 'bodyValue']}},
		broken: {bodyValue: 'x', body: []},
	},
	{
		says: '3.2.5 a body value is one text',
		schema: ifThere('bodyValue', single({type: 'string'})),
		broken: {bodyValue: 1},
	},
	{says: '3.3.1 when it was created is one time', schema: ifThere('created', time), broken: {created: 'hôm qua'}},
	{says: '3.3.1 when it was changed is one time', schema: ifThere('modified', time), broken: {modified: ['x', 'y']}},
	{says: '3.3.1 when it was written out is one time', schema: ifThere('generated', time), broken: {generated: 7}},
	{
		says: '3.3.5 motivations are those of the model',
		schema: ifThere('motivation', oneOrMore(motivations)),
		broken: {motivation: 'nghĩ ngợi'},
	},
	{says: '3.3.6 rights are addresses', schema: ifThere('rights', oneOrMore(uri)), broken: {rights: 'ai cũng được'}},
	{
		says: '3.3.7 what it is called for good is one address',
		schema: ifThere('canonical', single(uri)),
		broken: {canonical: 'x'},
	},
	{says: '3.3.7 where it came from are addresses', schema: ifThere('via', oneOrMore(uri)), broken: {via: 'x'}},
];

const BODY: readonly Rule[] = [
	{
		says: '3.2.1 its format begins as media types do',
		schema: ifThere('format', oneOrMore({pattern: '^(?:application|audio|example|image|multipart|text|video)/'})),
		broken: {format: 'markdown'},
	},
	{
		says: '3.2.2 its type is one that the model recommends',
		schema: ifThere('type', oneOrMore({enum: ['Dataset', 'Image', 'Video', 'Sound', 'Text', 'TextualBody']})),
		broken: {type: 'Ghi chú'},
	},
	{says: '3.2.4 it has its text', schema: textualBody, broken: {value: 1}},
	{
		says: '3.3.5 its purpose is one of the model',
		schema: ifThere('purpose', oneOrMore(motivations)),
		broken: {purpose: 'x'},
	},
	{
		says: '3.2.1 its direction is one of three',
		schema: ifThere('textDirection', single({enum: ['ltr', 'rtl', 'auto']})),
		broken: {textDirection: 'xuôi'},
	},
];

const TARGET: readonly Rule[] = [
	{
		says: '4 its source is one address',
		schema: has('source', uri),
		broken: {source: ['https://a.example/', 'https://b.example/']},
	},
	{says: '4 it says what is specific', schema: specificResource, broken: {selector: undefined, styleClass: undefined}},
	{
		says: '4.2 each selector is one of the model',
		schema: ifThere('selector', oneOrMore(selector)),
		broken: {selector: []},
	},
	{
		says: '4.4 its style is named by words',
		schema: ifThere('styleClass', oneOrMore({type: 'string'})),
		broken: {styleClass: 3},
	},
];

const of = (type: string, schema: SchemaObject): SchemaObject => ({anyOf: [{not: has('type', {const: type})}, schema]});

const SELECTOR: readonly Rule[] = [
	{says: '4.2 it says its type', schema: has('type', {type: 'string'}), broken: {type: undefined}},
	{
		says: '4.2.1 a fragment has its value, and an address of what it conforms to',
		schema: of('FragmentSelector', fragmentSelector),
		broken: {type: 'FragmentSelector', value: 'x', conformsTo: 'x'},
	},
	{
		says: '4.2.4 a quote has its exact words, what is around it is text',
		schema: of('TextQuoteSelector', quoteSelector),
		broken: {type: 'TextQuoteSelector', exact: undefined},
	},
	{
		says: '4.2.5 a position has its start and its end, from 0',
		schema: of('TextPositionSelector', positionSelector),
		broken: {type: 'TextPositionSelector', start: -1, end: 3},
	},
];

const PAGE: readonly Rule[] = [
	{says: '5.2 its id is an address', schema: has('id', single(uri)), broken: {id: 'x'}},
	{says: '5.2 its type says that it is a page', schema: has('type', named('AnnotationPage')), broken: {type: 'Page'}},
	{
		says: '5.2 its items are annotations or their addresses',
		schema: has('items', {type: 'array', items: {oneOf: [uri, has('type', named('Annotation'))]}}),
		broken: {items: [{type: 'Note'}]},
	},
	{says: '5.2 it begins at a number from 0', schema: ifThere('startIndex', count), broken: {startIndex: -1}},
	{says: '5.2 it is part of one address', schema: ifThere('partOf', single(uri)), broken: {partOf: 'x'}},
	{says: '5.2 the next one is an address', schema: ifThere('next', single(uri)), broken: {next: 1}},
	{says: '5.2 the one before is an address', schema: ifThere('prev', single(uri)), broken: {prev: 1}},
];

const COLLECTION: readonly Rule[] = [
	{says: '5.1 it says in which words it is written', schema: has('@context', context), broken: {'@context': ['x']}},
	{says: '5.1 its id is an address', schema: has('id', single(uri)), broken: {id: 'x'}},
	{
		says: '5.1 its type says that it is a collection',
		schema: has('type', named('AnnotationCollection')),
		broken: {type: 'x'},
	},
	{says: '5.1 its labels are texts', schema: ifThere('label', oneOrMore({type: 'string'})), broken: {label: 1}},
	{says: '5.1 how many there are is a number from 0', schema: ifThere('total', count), broken: {total: -1}},
	{
		says: '5.1 the first page is an address or a page',
		schema: ifThere('first', single({oneOf: [uri, has('type', named('AnnotationPage'))]})),
		broken: {first: {type: 'x'}},
	},
	{
		says: '5.1 with annotations in it, it has a first page',
		schema: {anyOf: [{not: has('total', {exclusiveMinimum: 0})}, {required: ['first']}]},
		broken: {total: 1, first: undefined},
	},
	{says: '5.1 the last page is an address', schema: ifThere('last', single(uri)), broken: {last: 1}},
	{says: '3.3.1 when it was created is one time', schema: ifThere('created', time), broken: {created: 'x'}},
	{says: '3.3.1 when it was changed is one time', schema: ifThere('modified', time), broken: {modified: 'x'}},
	{says: '3.3.6 rights are addresses', schema: ifThere('rights', oneOrMore(uri)), broken: {rights: 'x'}},
];

const ajv = new Ajv({strict: false, allErrors: true});
addFormats.default(ajv);

const NOW = '2026-11-22T08:00:00.000Z';
type Json = Record<string, unknown>;

interface Exported extends Json {
	first: Json & {items: (Json & {body?: Json[]; target: string | (Json & {selector: Json[]})})[]};
}

const exported = (...kept: Annotation[]): Exported => JSON.parse(whole(toJsonLd(kept, NOW)));

/** What an export holds, each with the rules for it. */
function partsOf(collection: Exported): [readonly Rule[], Json[]][] {
	const {items} = collection.first;
	const targets = items.flatMap(({target}) => (typeof target === 'string' ? [] : [target]));
	return [
		[COLLECTION, [collection]],
		[PAGE, [collection.first]],
		[ANNOTATION, items],
		[BODY, items.flatMap(({body = []}) => body)],
		[TARGET, targets],
		[SELECTOR, targets.flatMap(({selector: selectors}) => selectors)],
	];
}

const checks = new Map<Rule, ReturnType<Ajv['compile']>>();
function holds(rule: Rule, part: Json): boolean {
	const check = checks.get(rule) ?? ajv.compile({type: 'object', ...rule.schema});
	checks.set(rule, check);
	return check(part) === true;
}

/** What an export breaks. */
const brokenBy = (...kept: Annotation[]): string[] =>
	partsOf(exported(...kept)).flatMap(([rules, parts]) =>
		rules.filter((rule) => !parts.every((part) => holds(rule, part))).map(({says}) => says),
	);

describe('an export holds to every assertion of the W3C’s test schemas', () => {
	const {article} = annotation();
	const nowhere = {selectors: [], quote: '', snapshot: ''};
	const bare = annotation({note: '', tags: []});
	delete bare.entity;

	test.each<[string, Annotation[]]>([
		['with everything', [annotation()]],
		['of nothing', []],
		['a bare highlight', [bare]],
		['on the whole article', [annotation({about: 'article', ...nowhere})]],
		['on someone named', [annotation({about: 'entity', ...nowhere})]],
		['of another program, with an id of its own', [annotation({id: 'hypothesis-Xy 12/đ'})]],
		['on an article without address', [annotation({article: {...article, url: null, key: 'tệp trên máy'}})]],
		[
			'on an address with letters of Vietnamese',
			[annotation({article: {...article, url: 'https://báo.example/bài viết?q=đ#'}})],
		],
	])('%s', (_what, kept) => {
		expect(brokenBy(...kept)).toEqual([]);
	});

	test('whatever the reader wrote and the page is called', () => {
		const text = fc.string({unit: 'binary', maxLength: 40});
		fc.assert(
			fc.property(text, text, text, (note, id, key) => {
				expect(brokenBy(annotation({note, id: id || 'x', article: {...article, url: null, key: key || 'x'}}))).toEqual(
					[],
				);
			}),
		);
	});
});

describe('each assertion tells what breaks it', () => {
	const whatIs = partsOf(exported(annotation()));
	test.each(whatIs.flatMap(([rules, [part = {}]]) => rules.map((rule) => [rule.says, rule, part] as const)))(
		'%s',
		(_says, rule, part) => {
			expect(holds(rule, part)).toBe(true);
			expect(holds(rule, JSON.parse(JSON.stringify({...part, ...rule.broken})))).toBe(false);
		},
	);
});
