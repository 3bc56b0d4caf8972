import type {Fingerprint} from './fingerprint.ts';
import {joined} from './hash.ts';

/** Values of the sketch that must agree together. */
const ROWS = 2;
/** People that lead to an article; the others are its background. */
const PEOPLE = 3;
const DAY_IN_MS = 86_400_000;

/** The day and the one before: two articles a day apart meet on the earlier one's. */
function daysOf(iso: string | null): string[] {
	const time = iso === null ? Number.NaN : Date.parse(iso);
	if (!Number.isFinite(time)) return [];
	return [time, time - DAY_IN_MS].map((day) => new Date(day).toISOString().slice(0, 10));
}

/**
 * Keys under which an article is found by its like: articles that tell one story share one at least, most others none.
 * Bands of the sketch find what was copied, people and headline on a day what is told in other words. For an index of
 * strings with several keys an entry; some 40 short ones.
 */
export function keysOf({sketch, headline, frame}: Fingerprint): string[] {
	const keys: string[] = [];
	for (let row = 0; row + ROWS <= sketch.length; row += ROWS)
		keys.push(`t${row}:${joined(sketch[row] ?? 0, sketch[row + 1] ?? 0)}`);
	for (const day of daysOf(frame.published ?? frame.day)) {
		for (const {who} of frame.people.slice(0, PEOPLE)) keys.push(`p${day}:${who}`);
		for (const pair of headline) keys.push(`h${day}:${pair}`);
	}
	return keys;
}

/** Most articles that one is compared with: those that share most keys with it. */
const MOST_CANDIDATES = 60;
/** A key that leads to more articles than this is a formula. */
const TOO_FREQUENT = 400;

/**
 * Whom an article is to be compared with.
 * @param found for each of its keys the articles that have it too, earlier ones first
 * @returns those that share most keys first; of equals the one that was found first
 */
export function likeliest<Id>(found: Iterable<readonly Id[]>): Id[] {
	const shared = new Map<Id, number>();
	for (const ids of found) {
		if (ids.length > TOO_FREQUENT) continue;
		for (const id of ids) shared.set(id, (shared.get(id) ?? 0) + 1);
	}
	const ranked = [...shared].sort(([, many], [, more]) => more - many);
	return ranked.slice(0, MOST_CANDIDATES).map(([id]) => id);
}
