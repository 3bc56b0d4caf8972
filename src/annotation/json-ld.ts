import {type Annotation, type ArticleRecord, COLOURS, type Selector} from './annotation.ts';
import {articleAt, type Records, recordsOf} from './imported.ts';
import {annotationOf, type Fields, fieldsOf, listOf, Malformed, own, textOf} from './parse.ts';

// W3C Web Annotation in JSON-LD (https://www.w3.org/TR/annotation-model/). What has a place in the model stands there,
// for other programs; what has none (article, snapshot, revision) stands under our own prefix, so that our export comes
// back as it went out.

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const OURS = 'urn:x-bang-giao:';
const PARAGRAPH = `${OURS}paragraph`;
const OWN = 'bangGiao:record';
const BY_UUID = 'urn:uuid:';
const BY_NAME = `${OURS}annotation:`;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;
const RIVAL = 'bangGiao:rival';
const ROW = 'bangGiao:row';
const TWINS = 'bangGiao:twins';
/** Most annotations taken from one file. */
const MOST = 200_000;
/** Nesting that no export has, and that a parser need not follow. */
const DEEPEST = 4;

type Json = Record<string, unknown>;

/** What an address may hold as it is (RFC 3986); brackets only around a host of numbers, which no news page has. */
const NOT_IN_ADDRESS = /[^\w.~:/?#@!$&'()*+,;=%-]+/gu;
/** Halves of a pair: letters of no text. */
const LONE = /\p{Surrogate}/gu;

const encoded = (text: string): string => encodeURIComponent(text.replace(LONE, '\ufffd'));

const sourceOf = ({url, key}: ArticleRecord): string =>
	url === null ? `${OURS}article:${encoded(key)}` : url.replace(NOT_IN_ADDRESS, encoded);

function selectorToJson(selector: Selector): Json {
	if (selector.type === 'TextQuoteSelector') {
		const {rival, row, twins, ...rest} = selector;
		const said = Object.entries({[RIVAL]: rival, [ROW]: row, [TWINS]: twins}).filter(
			([, value]) => value !== undefined,
		);
		return {...rest, ...Object.fromEntries(said)};
	}
	if (selector.type === 'TextPositionSelector') return {...selector};
	// The model has no selector for a paragraph; a fragment says by its `conformsTo` how it is to be read.
	const {type: _, ...said} = selector;
	const value = Object.entries(said).map(([name, part]) => `${name}=${part}`);
	return {type: 'FragmentSelector', conformsTo: PARAGRAPH, value: value.join('&')};
}

function bodies({note, tags, entity}: Annotation): Json[] {
	const text = (purpose: string, value: string, format?: string): Json => ({
		type: 'TextualBody',
		purpose,
		value,
		...(format ? {format} : {}),
	});
	return [
		...(note === '' ? [] : [text('commenting', note, 'text/markdown')]),
		...tags.map((tag) => text('tagging', tag)),
		...(entity === undefined ? [] : [text('identifying', entity)]),
	];
}

function toJson(annotation: Annotation): Json {
	const {id, created, modified, article, about, selectors, colour, note, quote, snapshot, revision} = annotation;
	const body = bodies(annotation);
	const source = sourceOf(article);
	// Without words it is the article itself that is annotated, which has no class of its own.
	const target = about ? source : {source, styleClass: colour, selector: selectors.map(selectorToJson)};
	return {
		id: UUID.test(id) ? `${BY_UUID}${id}` : `${BY_NAME}${encoded(id)}`,
		type: 'Annotation',
		motivation: note === '' ? 'highlighting' : 'commenting',
		created,
		modified,
		...(body.length === 0 ? {} : {body}),
		target,
		[OWN]: {revision, article, ...(about ? {about, colour} : {}), quote, snapshot},
	};
}

/** Where the annotations stand in the collection around them, and how far they are indented there. */
const PLACE = 'annotations';
const INDENT = '\n\t\t\t';

/**
 * Annotations as one W3C AnnotationCollection: JSON text, in pieces.
 * @param generated when, ISO 8601 UTC
 */
export function* toJsonLd(annotations: readonly Annotation[], generated: string): Generator<string> {
	const collection = {
		'@context': [CONTEXT, {bangGiao: OURS}],
		id: `${OURS}export:${generated}`,
		type: 'AnnotationCollection',
		label: 'Bang Giao',
		generated,
		total: annotations.length,
		first: {
			id: `${OURS}export:${generated}:1`,
			type: 'AnnotationPage',
			partOf: `${OURS}export:${generated}`,
			startIndex: 0,
			items: [PLACE],
		},
	};
	const [before = '', after = ''] = JSON.stringify(collection, null, '\t').split(`"${PLACE}"`);
	yield before;
	for (const [at, annotation] of annotations.entries())
		yield (at === 0 ? '' : `,${INDENT}`) + JSON.stringify(toJson(annotation), null, '\t').replaceAll('\n', INDENT);
	yield `${after}\n`;
}

/** Our own id of an annotation, or another program's as it is. */
function idFrom(id: string): string {
	if (id.startsWith(BY_UUID)) return id.slice(BY_UUID.length);
	return id.startsWith(BY_NAME) ? decoded(id.slice(BY_NAME.length)) : id;
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		throw new Malformed('id is not written as an address');
	}
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === null ? [] : [value]);

/** `name=value` of a fragment; the hash is letters and digits, the rest numbers. */
function pairOf(pair: string): [string, string] {
	const [name = '', value = ''] = pair.split('=', 2);
	return [name, value];
}

function selectorFrom(value: unknown): unknown {
	const fields = fieldsOf(value, 'selector');
	if (own(fields, 'type') === 'TextQuoteSelector')
		return {...fields, rival: own(fields, RIVAL), row: own(fields, ROW), twins: own(fields, TWINS)};
	if (own(fields, 'type') !== 'FragmentSelector' || own(fields, 'conformsTo') !== PARAGRAPH) return value;
	const said = new Map(textOf(own(fields, 'value'), 'value', 2000).split('&').map(pairOf));
	const before = said.get('before');
	return {
		type: 'BangGiaoParagraphSelector',
		index: Number(said.get('index') ?? Number.NaN),
		hash: said.get('hash'),
		before: before === undefined ? null : Number(before),
		others: said.get('others') ?? null,
	};
}

const KNOWN_SELECTORS = new Set<unknown>(['TextQuoteSelector', 'TextPositionSelector', 'BangGiaoParagraphSelector']);

const valuesOf = (body: readonly Fields[], purpose: string): unknown[] =>
	body.filter((part) => own(part, 'purpose') === purpose).map((part) => own(part, 'value'));

function fromJson(value: unknown): Annotation {
	const fields = fieldsOf(value, 'annotation');
	const record = fieldsOf(own(fields, OWN) ?? {}, OWN);
	const body = asList(own(fields, 'body')).map((part) => fieldsOf(part, 'body'));
	const [aimed] = asList(own(fields, 'target'));
	const target = fieldsOf(typeof aimed === 'string' ? {source: aimed} : aimed, 'target');
	const selectors = asList(own(target, 'selector')).map(selectorFrom);
	const quoted = selectors.map((selector) => fieldsOf(selector, 'selector')).find((one) => own(one, 'exact') !== null);
	const exact = quoted ? own(quoted, 'exact') : '';
	const about = own(record, 'about') ?? (selectors.length === 0 ? 'article' : null);
	const colour = own(record, 'colour') ?? own(target, 'styleClass');
	const [entity] = valuesOf(body, 'identifying');
	const source = own(target, 'source');
	return annotationOf({
		id: idFrom(textOf(own(fields, 'id'), 'id', 400)),
		revision: own(record, 'revision') ?? 1,
		created: own(fields, 'created'),
		modified: own(fields, 'modified') ?? own(fields, 'created'),
		article: own(record, 'article') ?? articleAt(textOf(source, 'source', 8_000)),
		...(about === null ? {} : {about}),
		selectors: selectors.filter((selector) => KNOWN_SELECTORS.has(own(fieldsOf(selector, 'selector'), 'type'))),
		quote: own(record, 'quote') ?? exact,
		snapshot: own(record, 'snapshot') ?? exact,
		colour: COLOURS.some((known) => known === colour) ? colour : COLOURS[0],
		note: valuesOf(body, 'commenting')[0] ?? '',
		tags: valuesOf(body, 'tagging'),
		entity: entity ?? null,
	});
}

/** The annotations inside a collection, a page, a list, or alone. */
function itemsOf(value: unknown, depth = 0): unknown[] {
	if (depth > DEEPEST) throw new Malformed('nested too deep');
	if (Array.isArray(value)) return listOf(value, 'file', MOST, (item) => item);
	const fields = fieldsOf(value, 'file');
	const type = own(fields, 'type');
	if (type === 'AnnotationCollection') return itemsOf(own(fields, 'first'), depth + 1);
	if (type === 'AnnotationPage') return itemsOf(own(fields, 'items'), depth + 1);
	if (type === 'Annotation') return [value];
	throw new Malformed('no Web Annotations');
}

/**
 * Reads Web Annotations: our own export, and other programs' as far as it says what we need.
 * @param value what the JSON of a file holds
 * @throws Malformed where the whole is not what it should be; single records that are not are listed instead
 */
export const fromJsonLd = (value: unknown): Records => recordsOf(itemsOf(value), fromJson);
