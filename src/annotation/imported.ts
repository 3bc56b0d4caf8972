import {documentKey} from '../article/address.ts';
import {type Annotation, type ArticleRecord, COLOURS} from './annotation.ts';
import {annotationOf, Malformed} from './parse.ts';
import {hashOf} from './prepared.ts';

/** What a file held: the annotations that can be taken in, and why each of the others cannot. */
export interface Imported {
	annotations: Annotation[];
	/** Place of each refused record in the file, from 0. */
	errors: {record: number; detail: string}[];
}

/** The records of a file, to be parsed one by one. */
export interface Records {
	count: number;
	/** @throws Malformed where the record with this number, from 0, is not what it should be */
	parse(record: number): Annotation;
}

/** Items of a list as records. */
export const recordsOf = <Item>(items: readonly Item[], parse: (item: Item) => Annotation): Records => ({
	count: items.length,
	parse: (record) => parse(items[record] as Item),
});

/** Parses one record into what is imported; one that is not what it should be does not keep the others out. */
export function parseRecord({parse}: Records, record: number, into: Imported): void {
	try {
		into.annotations.push(parse(record));
	} catch (thrown) {
		if (!(thrown instanceof Malformed)) throw thrown;
		into.errors.push({record, detail: thrown.message});
	}
}

/** Parses all records. */
export function collect(records: Records): Imported {
	const imported: Imported = {annotations: [], errors: []};
	for (let record = 0; record < records.count; record++) parseRecord(records, record, imported);
	return imported;
}

/** Key and address of an article that another program knows by its address alone, as our own pages would name it. */
export function articleAt(address: string): Pick<ArticleRecord, 'key' | 'url'> {
	return {key: documentKey(address) ?? address, url: address};
}

/** What another program says of an annotation, as far as it says it. */
export interface Foreign {
	/** The same for the same record each time, so that a file taken in twice is taken in once. */
	id: string;
	/** ISO 8601 UTC. */
	created: string;
	modified: string;
	address: string;
	title: string | null;
	outlet?: string | null;
	author?: string | null;
	published?: string | null;
	exact: string;
	prefix: string;
	suffix: string;
	note: string;
	tags: unknown;
	colour?: unknown;
	entity?: string | null;
}

/** An annotation of another program as one of ours: on words, or on the whole article where it quotes none. */
export function fromForeign(foreign: Foreign): Annotation {
	const {id, created, modified, address, title, exact, prefix, suffix, note, tags, colour} = foreign;
	const {outlet = null, author = null, published = null, entity = null} = foreign;
	const onWords = exact.trim() !== '';
	const selectors = [{type: 'TextQuoteSelector', exact, prefix, suffix}];
	return annotationOf({
		id,
		revision: 1,
		created,
		modified,
		article: {...articleAt(address), title, outlet, author, published},
		...(onWords ? {} : {about: 'article'}),
		selectors: onWords ? selectors : [],
		quote: onWords ? exact : '',
		snapshot: onWords ? exact : '',
		colour: COLOURS.some((known) => known === colour) ? colour : COLOURS[0],
		note,
		tags,
		entity,
	});
}

/** An id for a record that has none, from what it says. */
export const idFor = (source: string, said: readonly string[]): string => `${source}-${hashOf(said.join('\n'))}`;

/**
 * A time of another program, with any zone, as ours.
 * @throws Malformed where it is none
 */
export function utcOf(value: string, what: string): string {
	const time = Date.parse(value);
	if (Number.isNaN(time)) throw new Malformed(`${what} is no time`);
	return new Date(time).toISOString();
}
