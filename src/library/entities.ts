import type {Library} from '../store/watch.ts';
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
}

/** Everyone and everything that the articles of a library are about, the most frequent first. */
export function entitiesOf(library: Library): ListedEntity[] {
	const entities = new Map<string, ListedEntity>();
	for (const {article, kept} of articlesOf(library)) {
		const names = {partner: article.partners, person: article.people, organisation: article.organisations};
		for (const kind of ENTITY_KINDS)
			for (const name of names[kind] ?? []) {
				const key = `${kind} ${name}`;
				const known = entities.get(key) ?? {kind, name, articles: 0, kept: 0};
				entities.set(key, {...known, articles: known.articles + 1, kept: known.kept + kept});
			}
	}
	return [...entities.values()].sort((one, other) => other.articles - one.articles || other.kept - one.kept);
}
