import {keysOf, likeliest} from './candidates.ts';
import {type Comparison, compare} from './compare.ts';
import {fingerprintOf} from './fingerprint.ts';
import type {Telling} from './telling.ts';

/** The groups of one article: each is named by the id of its first member, so that an article alone names itself. */
export interface Groups {
	/** Those that carry one source text. */
	story: string;
	/** Those that report one event, in the same text or in other words. */
	event: string;
}

interface Member extends Groups {
	telling: Telling;
}

/**
 * Groups articles as they come. Each joins the group of the earlier article that is likest to it, so that nothing that
 * was said of an earlier one changes. Memory is linear: some 8 kB an article, no text is kept.
 */
export class StoryGroups {
	readonly #members: Member[] = [];
	readonly #index = new Map<string, number[]>();

	/** Finds the groups of an article among all that came before, and remembers it. */
	add(id: string, telling: Telling): Groups {
		const keys = keysOf(fingerprintOf(telling));
		const groups = this.#join(id, telling, keys);
		const number = this.#members.push({telling, ...groups}) - 1;
		for (const key of keys) {
			const found = this.#index.get(key);
			if (found) found.push(number);
			else this.#index.set(key, [number]);
		}
		return groups;
	}

	#join(id: string, telling: Telling, keys: readonly string[]): Groups {
		let [text, event]: [Likest | null, Likest | null] = [null, null];
		for (const number of likeliest(keys.map((key) => this.#index.get(key) ?? []))) {
			const member = this.#members[number];
			if (!member) continue;
			const {level, score} = compare(telling, member.telling);
			if (level === 'same_text') text = likest(text, {member, score});
			else if (level === 'same_event') event = likest(event, {member, score});
		}
		return {
			story: text?.member.story ?? id,
			event: (text ?? event)?.member.event ?? id,
		};
	}
}

interface Likest {
	member: Member;
	score: Comparison['score'];
}

const likest = (known: Likest | null, next: Likest): Likest => (known && known.score >= next.score ? known : next);
