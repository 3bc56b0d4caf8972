import type {ReadArticle} from '../store/reader.ts';
import type {Library} from '../store/watch.ts';
import {bare} from '../text/bare.ts';
import {articlesOf} from './articles.ts';

/** Kinds of entities that the library lists, and the filter each leads to. */
export const ENTITY_KINDS = ['partner', 'person', 'organisation'] as const;

/** A kind of entity that the library lists. */
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** Someone or something that articles of the library are about. */
export interface ListedEntity {
	kind: EntityKind;
	/** A country's code, or a name. */
	name: string;
	articles: number;
	/** How much was kept on those articles. */
	kept: number;
	/** Id of the file on it; null where nothing that was read is in one, or where several bear the name. */
	file: string | null;
}

/** A name of an article, and the id of the file that it leads to: the article's record has names alone, what was read of it their ids. */
type Lead = readonly [kind: EntityKind, name: string, id: string];

function* leadsOf({partners, entities = [], actors = [], bodies = []}: ReadArticle): Iterable<Lead> {
	for (const side of partners) if (entities.includes(side)) yield ['partner', side, side];
	for (const {who, name} of actors) yield ['person', name, who];
	for (const {who, name} of bodies) yield ['organisation', name, who];
}

const keyOf = (kind: EntityKind, name: string): string => `${kind} ${name}`;

/** Ids of files by kind and name, a record's before that of a mere name; null where several records have the name. */
function filesOf(articles: readonly ReadArticle[]): Map<string, string | null> {
	const files = new Map<string, string | null>();
	for (const article of articles)
		for (const [kind, name, id] of leadsOf(article)) {
			const key = keyOf(kind, name);
			const known = files.get(key);
			// Read before there was a record of it.
			const spelled = bare(name);
			if (known === undefined || known === spelled) files.set(key, id);
			else if (id !== known && id !== spelled) files.set(key, null);
		}
	return files;
}

/** Everyone and everything that the articles of a library are about, the most frequent first. */
export function entitiesOf(library: Library): ListedEntity[] {
	const entities = new Map<string, ListedEntity>();
	const files = filesOf(library.articles);
	for (const {article, kept} of articlesOf(library)) {
		const names = {partner: article.partners, person: article.people, organisation: article.organisations};
		for (const kind of ENTITY_KINDS)
			for (const name of names[kind] ?? []) {
				const key = keyOf(kind, name);
				const known = entities.get(key) ?? {kind, name, articles: 0, kept: 0, file: files.get(key) ?? null};
				entities.set(key, {...known, articles: known.articles + 1, kept: known.kept + kept});
			}
	}
	return [...entities.values()].sort((one, other) => other.articles - one.articles || other.kept - one.kept);
}
