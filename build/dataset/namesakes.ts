import type {Entity} from '../../src/tags/entity.ts';
import {bare} from '../../src/text/bare.ts';
import type {Placed} from './read.ts';

/** A name's words in any order; Vietnamese names keep their tones, which tell people apart. */
function keyOf(name: string, country: string | undefined): string {
	const words = country === 'VN' ? name.normalize('NFC').toLowerCase() : bare(name);
	return words
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean)
		.sort()
		.join(' ');
}

/** Wikidata items that a record names as its own or as the source of a term. */
function itemsOf({wikidata, sources, offices = []}: Entity): Set<string> {
	const addresses = [...sources, ...offices.map(({source}) => source)];
	const items = addresses.flatMap((address) => address.match(/wikidata\.org\/wiki\/(Q\d+)/u)?.[1] ?? []);
	return new Set(wikidata ? [wikidata, ...items] : items);
}

const meet = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
	[...one].some((item) => other.has(item));

/** Two of one name are two people where Wikidata has an item for each, or where they served in different places. */
function isTwo(one: Entity, other: Entity): boolean {
	const items = [itemsOf(one), itemsOf(other)] as const;
	if (items[0].size > 0 && items[1].size > 0) return !meet(...items);
	const served = [one, other].map(({offices = []}) => new Set(offices.map(({organisation}) => organisation ?? '')));
	const [here = new Set<string>(), there = new Set<string>()] = served;
	return here.size > 0 && there.size > 0 && !meet(here, there);
}

/** One person held twice: under one Wikidata item, or under one name in whatever order of its words. */
export function namesakeProblems(placed: readonly Placed[]): string[] {
	const held = new Map<string, Placed[]>();
	const problems: string[] = [];
	for (const at of placed) {
		const {id, type, country, name, aliases} = at.entity;
		if (type !== 'person') continue;
		const names = [name.vi, ...aliases].map((one) => keyOf(one, country)).filter((key) => key.includes(' '));
		const keys = [...names.map((key) => `${key} of ${country ?? 'no country'}`), ...itemsOf(at.entity)];
		const twins = new Set<Placed>();
		for (const key of new Set(keys)) {
			const others = held.get(key) ?? [];
			for (const other of others) if (!isTwo(other.entity, at.entity)) twins.add(other);
			held.set(key, [...others, at]);
		}
		for (const twin of twins)
			problems.push(`${at.file}:${at.line}: ${id} is ${twin.entity.id} again, after ${twin.file}:${twin.line}`);
	}
	return problems;
}
