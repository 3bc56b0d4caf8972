import type {Placed} from './scene.ts';

/** One named piece of evidence: how strong, and the words that show it (none where something is missing). */
export interface Feature {
	name: string;
	value: number;
	at?: {from: number; to: number};
}

/** The evidence of an article, by name. */
export type Features = ReadonlyMap<string, Feature>;

/** Collects features; the first words that show one stay with it. */
export class Collection {
	readonly found = new Map<string, Feature>();

	add(name: string, at?: {from: number; to: number}, value = 1): void {
		const known = this.found.get(name);
		if (known) known.value = Math.max(known.value, value);
		else this.found.set(name, at ? {name, value, at} : {name, value});
	}

	/** A share of the body's words, squeezed so that a long list does not outweigh everything. */
	addDensity(name: string, places: readonly Placed[], words: number): void {
		const [first] = places;
		if (first) this.add(name, first, Math.log1p((100 * places.length) / Math.max(60, words)));
	}
}

/** Whether something stands in the headline or the lead. */
export const isHead = ({zone}: Placed): boolean => zone !== 'body';
