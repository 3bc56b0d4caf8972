import {
	type About,
	type Annotation,
	type ArticleRecord,
	COLOURS,
	type Colour,
	type Selector,
	type TextQuoteSelector,
} from './annotation.ts';

// Parsers of what comes from outside: messages, imported files. They take only what they name, so that nothing else
// travels on, and look at own keys alone, so that "__proto__" is a key like any other.

/** Why a value from outside was refused. */
export class Malformed extends Error {}

/** Most UTF-16 units, or entries, of each part: far above what a reader makes, far below what hurts. */
const MOST = {
	quote: 300_000,
	note: 100_000,
	context: 400,
	title: 4_000,
	address: 8_000,
	name: 400,
	tag: 120,
	id: 120,
	tags: 200,
	codes: 400,
	/** Signs of 400 paragraphs (other-paragraphs.ts). */
	signs: 1_600,
	selectors: 8,
} as const;

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z$/u;

/** An object with own keys only to be read through `own`. */
export type Fields = Readonly<Record<string, unknown>>;

/** The value as an object that is no array. */
export function fieldsOf(value: unknown, what: string): Fields {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Malformed(`${what} is no object`);
	return value as Fields;
}

/** An own field of an object; what is missing or null is null. */
export const own = (fields: Fields, key: string): unknown =>
	Object.hasOwn(fields, key) ? (fields[key] ?? null) : null;

/** A text of at most `most` UTF-16 units. */
export function textOf(value: unknown, what: string, most: number): string {
	if (typeof value !== 'string') throw new Malformed(`${what} is no text`);
	if (value.length > most) throw new Malformed(`${what} is longer than ${most}`);
	return value;
}

/** A text as `textOf`, or null. */
export const textOrNull = (value: unknown, what: string, most: number): string | null =>
	value === null || value === undefined ? null : textOf(value, what, most);

/** An array of at most `most` entries, each parsed. */
export function listOf<Item>(value: unknown, what: string, most: number, parse: (item: unknown) => Item): Item[] {
	if (!Array.isArray(value)) throw new Malformed(`${what} is no list`);
	if (value.length > most) throw new Malformed(`${what} has more than ${most} entries`);
	return value.map(parse);
}

/** A whole number from `least` to `most`. */
export function wholeOf(value: unknown, what: string, least = 0, most = Number.MAX_SAFE_INTEGER): number {
	if (!Number.isSafeInteger(value) || Number(value) < least || Number(value) > most)
		throw new Malformed(`${what} is no number from ${least} to ${most}`);
	return Number(value);
}

/** True or false. */
export function flagOf(value: unknown, what: string): boolean {
	if (typeof value !== 'boolean') throw new Malformed(`${what} is neither true nor false`);
	return value;
}

/** The id of an annotation or entity. */
export function idOf(value: unknown): string {
	const id = textOf(value, 'id', MOST.id);
	if (id === '') throw new Malformed('id is empty');
	return id;
}

/** A point in time, ISO 8601 UTC. */
export function instantOf(value: unknown, what: string): string {
	const text = textOf(value, what, 40);
	if (!INSTANT.test(text) || Number.isNaN(Date.parse(text))) throw new Malformed(`${what} is no time in UTC`);
	return text;
}

/** An address that can be opened: http or https, no script, no data. */
function addressOrNull(value: unknown, what: string): string | null {
	const text = textOrNull(value, what, MOST.address);
	if (text !== null && !/^https?:\/\//iu.test(text)) throw new Malformed(`${what} is no web address`);
	return text;
}

function likenessOf(value: unknown): number {
	if (typeof value !== 'number' || !(value >= 0 && value <= 1)) throw new Malformed('a likeness beyond 0 to 1');
	return value;
}

function rowOf(value: unknown): NonNullable<TextQuoteSelector['row']> {
	const fields = fieldsOf(value, 'row');
	const of = wholeOf(own(fields, 'of'), 'row', 1);
	return {
		place: wholeOf(own(fields, 'place'), 'row', 0, of - 1),
		of,
		likeness: likenessOf(own(fields, 'likeness')),
		away: wholeOf(own(fields, 'away'), 'row', Number.MIN_SAFE_INTEGER),
	};
}

function selectorOf(value: unknown): Selector {
	const fields = fieldsOf(value, 'selector');
	const type = own(fields, 'type');
	if (type === 'TextQuoteSelector') {
		const rival = own(fields, 'rival');
		const row = own(fields, 'row');
		const twins = own(fields, 'twins');
		return {
			type,
			exact: textOf(own(fields, 'exact'), 'exact', MOST.quote),
			prefix: textOf(own(fields, 'prefix') ?? '', 'prefix', MOST.context),
			suffix: textOf(own(fields, 'suffix') ?? '', 'suffix', MOST.context),
			...(rival === null ? {} : {rival: likenessOf(rival)}),
			...(row === null ? {} : {row: rowOf(row)}),
			...(twins === null ? {} : {twins: textOf(twins, 'twins', MOST.signs)}),
		};
	}
	if (type === 'TextPositionSelector') {
		const start = wholeOf(own(fields, 'start'), 'start');
		return {type, start, end: wholeOf(own(fields, 'end'), 'end', start)};
	}
	if (type === 'BangGiaoParagraphSelector') {
		const before = own(fields, 'before');
		const others = own(fields, 'others');
		return {
			type,
			index: wholeOf(own(fields, 'index'), 'index'),
			hash: textOf(own(fields, 'hash'), 'hash', MOST.id),
			...(before === null ? {} : {before: wholeOf(before, 'before')}),
			...(others === null ? {} : {others: textOf(others, 'others', MOST.signs)}),
		};
	}
	throw new Malformed('unknown selector');
}

/** Selectors with at least the words themselves among them. */
export function selectorsOf(value: unknown): Selector[] {
	const selectors = listOf(value, 'selectors', MOST.selectors, selectorOf);
	if (!selectors.some(({type}) => type === 'TextQuoteSelector')) throw new Malformed('no words');
	return selectors;
}

/** Selectors, or none. */
export const anySelectorsOf = (value: unknown): Selector[] =>
	listOf(value ?? [], 'selectors', MOST.selectors, selectorOf);

/** Selectors of a note: on words, unless it is about something else. */
function selectorsAbout(about: About | null, value: unknown): Selector[] {
	if (about === null) return selectorsOf(value);
	return listOf(value ?? [], 'selectors', 0, selectorOf);
}

function aboutOf(value: unknown): About | null {
	if (value === null || value === 'article' || value === 'entity') return value;
	throw new Malformed('about something unknown');
}

/** One of the five colours. */
export function colourOf(value: unknown): Colour {
	const colour = COLOURS.find((known) => known === value);
	if (!colour) throw new Malformed('an unknown colour');
	return colour;
}

/** A note, Markdown. */
export const noteOf = (value: unknown): string => textOf(value, 'note', MOST.note);

/** The quoted words, or their paragraph, as they stood. */
export const quoteOf = (value: unknown, what = 'quote'): string => textOf(value, what, MOST.quote);

/** Tags, trimmed, none empty, none twice. */
export function tagsOf(value: unknown): string[] {
	const tags = listOf(value, 'tags', MOST.tags, (tag) => textOf(tag, 'tag', MOST.tag).trim());
	return [...new Set(tags)].filter((tag) => tag !== '');
}

const codesOf = (value: unknown, what: string): string[] =>
	listOf(value ?? [], what, MOST.codes, (code) => textOf(code, what, MOST.id));

function namesOf<Key extends string>(fields: Fields, key: Key): {[Name in Key]?: string[]} {
	const value = own(fields, key);
	const names = value === null ? null : listOf(value, key, MOST.codes, (name) => textOf(name, key, MOST.name));
	return (names ? {[key]: names} : {}) as {[Name in Key]?: string[]};
}

/** The key of an article. */
export function keyOf(value: unknown): string {
	const key = textOf(value, 'key', MOST.address);
	if (key === '') throw new Malformed('key is empty');
	return key;
}

/** What an annotation remembers of its article. */
export function articleRecordOf(value: unknown): ArticleRecord {
	const fields = fieldsOf(value, 'article');
	return {
		key: keyOf(own(fields, 'key')),
		url: addressOrNull(own(fields, 'url'), 'url'),
		title: textOrNull(own(fields, 'title'), 'title', MOST.title),
		outlet: textOrNull(own(fields, 'outlet'), 'outlet', MOST.name),
		author: textOrNull(own(fields, 'author'), 'author', MOST.name),
		published: textOrNull(own(fields, 'published'), 'published', MOST.id),
		partners: codesOf(own(fields, 'partners'), 'partners'),
		sectors: codesOf(own(fields, 'sectors'), 'sectors'),
		kinds: codesOf(own(fields, 'kinds'), 'kinds'),
		...namesOf(fields, 'people'),
		...namesOf(fields, 'organisations'),
	};
}

/** What of an annotation the reader made; the rest is the store's. */
export type Made = Omit<Annotation, 'id' | 'revision' | 'created' | 'modified' | 'deleted'>;

/** What a reader made, from outside. */
export function madeOf(value: unknown): Made {
	const fields = fieldsOf(value, 'annotation');
	const entity = own(fields, 'entity');
	const about = aboutOf(own(fields, 'about'));
	if (about === 'entity' && entity === null) throw new Malformed('about no entity');
	return {
		article: articleRecordOf(own(fields, 'article')),
		...(about === null ? {} : {about}),
		selectors: selectorsAbout(about, own(fields, 'selectors')),
		quote: quoteOf(own(fields, 'quote')),
		snapshot: quoteOf(own(fields, 'snapshot'), 'snapshot'),
		colour: colourOf(own(fields, 'colour')),
		note: noteOf(own(fields, 'note')),
		tags: tagsOf(own(fields, 'tags')),
		...(entity === null ? {} : {entity: idOf(entity)}),
	};
}

/** A whole annotation, from outside. */
export function annotationOf(value: unknown): Annotation {
	const fields = fieldsOf(value, 'annotation');
	const deleted = own(fields, 'deleted');
	return {
		id: idOf(own(fields, 'id')),
		revision: wholeOf(own(fields, 'revision'), 'revision', 1),
		created: instantOf(own(fields, 'created'), 'created'),
		modified: instantOf(own(fields, 'modified'), 'modified'),
		...(deleted === null ? {} : {deleted: instantOf(deleted, 'deleted')}),
		...madeOf(value),
	};
}
