import type {Annotation, ArticleRecord, Colour} from '../annotation/annotation.ts';
import {bare} from '../text/bare.ts';

/** What the list is narrowed to; an empty string narrows nothing. */
export interface Filters {
	partner: string;
	/** Part of a name, with or without tone marks. */
	person: string;
	organisation: string;
	sector: string;
	kind: string;
	outlet: string;
	/** Days of publication, ISO 8601, both included. */
	from: string;
	to: string;
	tag: string;
	/** Id of the entity that the reader linked. */
	entity: string;
	colour: Colour | '';
	/** Key of one article. */
	article: string;
}

/** Narrows nothing. */
export const NO_FILTERS: Filters = {
	partner: '',
	person: '',
	organisation: '',
	sector: '',
	kind: '',
	outlet: '',
	from: '',
	to: '',
	tag: '',
	entity: '',
	colour: '',
	article: '',
};

const spelled = new Map<string, string>();

/** A name without tone marks, worked out once. */
function bareName(name: string): string {
	const known = spelled.get(name);
	if (known !== undefined) return known;
	const found = bare(name);
	spelled.set(name, found);
	return found;
}

const named = (names: readonly string[] = [], wanted: string): boolean =>
	wanted === '' || names.some((name) => bareName(name).includes(wanted));

const has = (codes: readonly string[], wanted: string): boolean => wanted === '' || codes.includes(wanted);

/** Whether an article passes the filters that are about articles. */
export function articlePasses(filters: Filters): (article: ArticleRecord) => boolean {
	const {partner, sector, kind, outlet, from, to, article} = filters;
	const person = bare(filters.person.trim());
	const organisation = bare(filters.organisation.trim());
	return (record) => {
		const day = record.published?.slice(0, 10) ?? '';
		return (
			(article === '' || record.key === article) &&
			has(record.partners, partner) &&
			has(record.sectors, sector) &&
			has(record.kinds, kind) &&
			(outlet === '' || record.outlet === outlet) &&
			(from === '' || (day !== '' && day >= from)) &&
			(to === '' || (day !== '' && day <= to)) &&
			named(record.people, person) &&
			named(record.organisations, organisation)
		);
	};
}

/** Whether an annotation passes every filter. */
export function passes(filters: Filters): (annotation: Annotation) => boolean {
	const {tag, colour, entity} = filters;
	const ofArticle = articlePasses(filters);
	return (annotation) =>
		has(annotation.tags, tag) &&
		(entity === '' || annotation.entity === entity) &&
		(colour === '' || annotation.colour === colour) &&
		ofArticle(annotation.article);
}

/** How many filters narrow something. */
export const countSet = (filters: Filters): number => Object.values(filters).filter((value) => value !== '').length;

/** What can be chosen in each filter, as it occurs in the annotations. */
export interface Choices {
	partner: string[];
	person: string[];
	organisation: string[];
	sector: string[];
	kind: string[];
	outlet: string[];
	tag: string[];
	/** Ids. */
	entity: string[];
}

const collator = new Intl.Collator('vi');

/** The choices that these annotations offer. */
export function choicesOf(annotations: readonly Annotation[]): Choices {
	const found = {
		partner: new Set<string>(),
		person: new Set<string>(),
		organisation: new Set<string>(),
		sector: new Set<string>(),
		kind: new Set<string>(),
		outlet: new Set<string>(),
		tag: new Set<string>(),
		entity: new Set<string>(),
	};
	const all = (into: Set<string>, values: readonly string[] = []) => {
		for (const value of values) into.add(value);
	};
	for (const {article, tags, entity} of annotations) {
		all(found.partner, article.partners);
		all(found.person, article.people);
		all(found.organisation, article.organisations);
		all(found.sector, article.sectors);
		all(found.kind, article.kinds);
		if (article.outlet) found.outlet.add(article.outlet);
		all(found.tag, tags);
		if (entity) found.entity.add(entity);
	}
	const sorted = Object.entries(found).map(([name, values]) => [name, [...values].sort(collator.compare)]);
	return Object.fromEntries(sorted);
}
