import {keysOf, likeliest} from './candidates.ts';
import {compare} from './compare.ts';
import {fingerprintOf} from './fingerprint.ts';
import {Postings} from './postings.ts';
import type {Telling} from './telling.ts';

/** The groups of one article: each is named by the id of its first member, so that an article alone names itself. */
export interface Groups {
	/** Those that carry one source text. */
	story: string;
	/** Those that report one event, in the same text or in other words. */
	event: string;
}

/** Where tellings are kept while their articles are grouped: of a corpus they are too many for the memory. */
export interface Shelf {
	/** Keeps a telling under the next number; the first is 0. */
	put(telling: Telling): void;
	get(number: number): Telling;
}

/** A group's part among those that an article was compared with. */
interface Part {
	group: string;
	/** How many of it were compared, and how many of these were found to belong with the article. */
	compared: number;
	joined: number;
	/** The highest score of those. */
	score: number;
}

/**
 * Groups articles as they come. Each joins the likest group of which it belongs with half at least of those members that
 * it is compared with: by one likeness alone a match, its preview and what the coaches said of it would be one chain. What
 * was said of an earlier article does not change. In memory there is only what finds an article again, under 1 kB.
 */
export class StoryGroups {
	readonly #members: Groups[] = [];
	readonly #index = new Postings();
	readonly #shelf: Shelf;

	constructor(shelf: Shelf) {
		this.#shelf = shelf;
	}

	/** Finds the groups of an article among all that came before, and remembers it. */
	add(id: string, telling: Telling): Groups {
		const keys = keysOf(fingerprintOf(telling));
		const groups = this.#join(id, telling, keys);
		const number = this.#members.push(groups) - 1;
		this.#shelf.put(telling);
		for (const key of keys) this.#index.add(key, number);
		return groups;
	}

	#join(id: string, telling: Telling, keys: readonly string[]): Groups {
		const [stories, events] = [new Map<string, Part>(), new Map<string, Part>()];
		const eventOf = new Map<string, string>();
		for (const number of likeliest(keys.map((key) => this.#index.find(key)))) {
			const member = this.#members[number];
			if (!member) continue;
			const {level, score} = compare(telling, this.#shelf.get(number));
			count(stories, member.story, level === 'same_text' ? score : null);
			count(events, member.event, level === 'same_text' || level === 'same_event' ? score : null);
			eventOf.set(member.story, member.event);
		}
		const story = likest(stories);
		const event = story === null ? likest(events) : eventOf.get(story);
		return {story: story ?? id, event: event ?? id};
	}
}

/** Counts one comparison; null: the two do not belong together. */
function count(parts: Map<string, Part>, group: string, score: number | null): void {
	const part = parts.get(group) ?? {group, compared: 0, joined: 0, score: 0};
	parts.set(group, part);
	part.compared += 1;
	if (score === null) return;
	part.joined += 1;
	part.score = Math.max(part.score, score);
}

/** The group with the highest score of those that are joined by half at least; null where there is none. */
function likest(parts: ReadonlyMap<string, Part>): string | null {
	let found: Part | null = null;
	for (const part of parts.values())
		if (part.joined * 2 >= part.compared && part.score > (found?.score ?? 0)) found = part;
	return found?.group ?? null;
}
