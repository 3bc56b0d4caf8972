import {browser} from '../browser.ts';
import {SEARCHES} from '../look/kept-searches.ts';
import {type Filters, NO_FILTERS} from './filters.ts';
import {ORDERS, type Order} from './order.ts';

/** A search that the reader gave a name. */
export interface SavedSearch {
	name: string;
	query: string;
	filters: Filters;
	order: Order;
}

const MOST = 100;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function searchOf(value: unknown): SavedSearch[] {
	if (typeof value !== 'object' || value === null) return [];
	const {name, query, filters, order}: {name?: unknown; query?: unknown; filters?: unknown; order?: unknown} = value;
	const given = typeof filters === 'object' && filters !== null ? (filters as Record<string, unknown>) : {};
	const known = Object.keys(NO_FILTERS).map((key) => [key, text(given[key])]);
	if (text(name) === '') return [];
	return [
		{
			name: text(name),
			query: text(query),
			filters: Object.fromEntries(known) as unknown as Filters,
			order: ORDERS.find((one) => one === order) ?? ORDERS[0],
		},
	];
}

/** The saved searches, in the order in which they were saved. */
export async function savedSearches(): Promise<SavedSearch[]> {
	const {[SEARCHES]: held} = await browser.storage.local.get(SEARCHES);
	return Array.isArray(held) ? held.flatMap(searchOf) : [];
}

/** Saves a search; one of the same name is replaced. Answers with all. */
export async function saveSearch(search: SavedSearch): Promise<SavedSearch[]> {
	const others = (await savedSearches()).filter(({name}) => name !== search.name);
	const all = [...others, search].slice(-MOST);
	await browser.storage.local.set({[SEARCHES]: all});
	return all;
}

/** Forgets a search. Answers with those that are left. */
export async function dropSearch(name: string): Promise<SavedSearch[]> {
	const left = (await savedSearches()).filter((search) => search.name !== name);
	await browser.storage.local.set({[SEARCHES]: left});
	return left;
}
