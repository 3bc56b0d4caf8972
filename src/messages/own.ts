import type {ArticleRecord} from '../annotation/annotation.ts';
import {
	articleRecordOf,
	type Fields,
	fieldsOf,
	flagOf,
	idOf,
	keyOf,
	listOf,
	Malformed,
	own,
	textOf,
	textOrNull,
} from '../annotation/parse.ts';
import type {OwnAlias, OwnEntity, OwnFact, OwnOffice, OwnRejection, OwnType} from '../tags/own.ts';

/** The reader's own judgement of an article, and what was judged of it before: a labelled example. */
export interface OwnVerdict {
	kind: 'verdict';
	id: string;
	/** The article, with the partners, sectors and kinds that were read in it. */
	article: ArticleRecord;
	/** Whether it is about cooperation, by the reader. */
	is: boolean;
	/** The same by the program. */
	was: boolean;
	scope: 'international' | 'domestic' | null;
}

/** One thing that the reader taught: a fact for the tagger, or a verdict. */
export type OwnItem = OwnFact | OwnVerdict;

/** As it is kept; times are ISO 8601 UTC. */
export type KeptOwn = OwnItem & {created: string; modified: string; deleted?: string};

/** What taking in a pack did. */
export interface OwnReport {
	added: number;
	changed: number;
	known: number;
	/** Names of the pack that the dataset holds too: from now on they mean the reader's own. */
	held: string[];
}

/** Kinds of entities that a reader can add. */
export const OWN_TYPES: readonly OwnType[] = [
	'person',
	'organisation',
	'place',
	'document',
	'event',
	'programme',
	'disease',
];

/** Most UTF-16 units, or entries, of each part. */
const MOST = {name: 300, aliases: 100, offices: 50, title: 4_000} as const;

/** Most items in one pack. */
export const MOST_ITEMS = 20_000;

const BREAKS = /[\n\r\u2028\u2029\u0085]/u;

/** A name: one line with a letter or digit in it. */
function nameOf(value: unknown, what: string): string {
	const name = textOf(value, what, MOST.name).trim();
	if (!/[\p{L}\p{N}]/u.test(name)) throw new Malformed(`${what} has no letter`);
	if (BREAKS.test(name)) throw new Malformed(`${what} has more than one line`);
	return name;
}

const nameOrNull = (value: unknown, what: string): string | null =>
	value === null || (typeof value === 'string' && value.trim() === '') ? null : nameOf(value, what);

function typeOf(value: unknown): OwnType {
	const type = OWN_TYPES.find((known) => known === value);
	if (!type) throw new Malformed(`type is none of ${OWN_TYPES.join(', ')}`);
	return type;
}

function countryOf(value: unknown): string | null {
	const country = textOrNull(value, 'country', MOST.name)?.trim().toUpperCase() ?? '';
	if (country === '') return null;
	if (!/^[A-Z]{2}$/u.test(country)) throw new Malformed('country is no code of two letters');
	return country;
}

/** A day, a month or a year that there is. */
function dayOf(value: unknown, what: string): string | null {
	const day = textOrNull(value, what, MOST.name)?.trim() ?? '';
	if (day === '') return null;
	const [, year, month = '01', date = '01'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/u.exec(day) ?? [];
	const time = Date.parse(`${year}-${month}-${date}`);
	if (Number.isNaN(time) || new Date(time).getUTCDate() !== Number(date))
		throw new Malformed(`${what} is no day like 2021, 2021-04 or 2021-04-08`);
	return day;
}

function officeOf(value: unknown): OwnOffice {
	const fields = fieldsOf(value, 'office');
	const from = dayOf(own(fields, 'from'), 'from');
	const to = dayOf(own(fields, 'to'), 'to');
	if (from && to && to.slice(0, from.length) < from.slice(0, to.length)) throw new Malformed('to lies before from');
	return {
		title: nameOf(own(fields, 'title'), 'title of an office'),
		organisation: nameOrNull(own(fields, 'organisation'), 'organisation'),
		from,
		to,
	};
}

/** Own entities are told from the dataset's by how their ids begin. */
function ownIdOf(value: unknown): string {
	const id = idOf(value);
	if (!/^own\.[\p{L}\p{N}._-]+$/u.test(id)) throw new Malformed('id does not begin with "own."');
	return id;
}

function entityOf(fields: Fields): OwnEntity {
	const name = nameOf(own(fields, 'name'), 'name');
	const aliases = listOf(own(fields, 'aliases') ?? [], 'aliases', MOST.aliases, (alias) => nameOf(alias, 'alias'));
	return {
		kind: 'entity',
		id: ownIdOf(own(fields, 'id')),
		type: typeOf(own(fields, 'type')),
		name,
		aliases: [...new Set(aliases)].filter((alias) => alias !== name),
		country: countryOf(own(fields, 'country')),
		offices: listOf(own(fields, 'offices') ?? [], 'offices', MOST.offices, officeOf),
	};
}

const aliasOf = (fields: Fields): OwnAlias => ({
	kind: 'alias',
	id: idOf(own(fields, 'id')),
	entity: idOf(own(fields, 'entity')),
	of: nameOf(own(fields, 'of'), 'of'),
	alias: nameOf(own(fields, 'alias'), 'alias'),
});

function textIn(value: unknown): OwnRejection['article'] {
	if (value === null) return null;
	const fields = fieldsOf(value, 'article');
	return {key: keyOf(own(fields, 'key')), title: textOrNull(own(fields, 'title'), 'title', MOST.title)};
}

function rejectionOf(fields: Fields): OwnRejection {
	const entity = own(fields, 'entity');
	return {
		kind: 'not',
		id: idOf(own(fields, 'id')),
		name: nameOf(own(fields, 'name'), 'name'),
		entity: entity === null ? null : idOf(entity),
		of: nameOrNull(own(fields, 'of'), 'of'),
		article: textIn(own(fields, 'article')),
	};
}

function verdictOf(fields: Fields): OwnVerdict {
	const scope = own(fields, 'scope');
	return {
		kind: 'verdict',
		id: idOf(own(fields, 'id')),
		article: articleRecordOf(own(fields, 'article')),
		is: flagOf(own(fields, 'is'), 'is'),
		was: flagOf(own(fields, 'was'), 'was'),
		scope: scope === 'international' || scope === 'domestic' ? scope : null,
	};
}

/**
 * Something that a reader taught, from outside.
 * @throws Malformed with what is wrong, in English
 */
export function ownItemOf(value: unknown): OwnItem {
	const fields = fieldsOf(value, 'item');
	const kind = own(fields, 'kind');
	if (kind === 'entity') return entityOf(fields);
	if (kind === 'alias') return aliasOf(fields);
	if (kind === 'not') return rejectionOf(fields);
	if (kind === 'verdict') return verdictOf(fields);
	throw new Malformed('kind is none of entity, alias, not, verdict');
}
