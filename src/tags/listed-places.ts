import type {Candidate} from './candidate.ts';
import {heads} from './heads.ts';
import {matchPhrase} from './phrases.ts';
import {isVietnamese} from './spelling.ts';
import {titles} from './titles.ts';
import {weights} from './weights.ts';
import {follows, Gap, isCapital, type Words} from './words.ts';

/** Most words of such a place. */
const LONGEST = 3;

const place = (start: number, end: number): Candidate => ({
	start,
	end,
	type: 'place',
	score: weights.placeListed,
	reason: 'in a row with places',
});

/** Whether a title or a kind of body begins at a word. */
const isOther = (words: Words, at: number): boolean =>
	matchPhrase(titles, words, at) !== null || matchPhrase(heads, words, at) !== null;

/** The capitals between a place's comma and the next place: "Kanagawa, | Shiga, | Osaka"; null where there are none. */
function readBetween(words: Words, from: number, starts: ReadonlyMap<number, Candidate>): Candidate | null {
	let end = from;
	while (end - from < LONGEST - 1 && isCapital(words, end) && words.gaps[end] === Gap.space && !starts.has(end)) end++;
	const joined = words.low[end] === ',' || words.low[end] === 'và';
	if (end === from || !joined || starts.get(end + 1)?.type !== 'place' || isOther(words, from)) return null;
	return place(from, end);
}

/** Vietnamese capitals between commas before a place of Vietnam: "chị Lan, | Hai Bà Trưng, | Hà Nội". */
function readBefore(words: Words, one: Candidate, ends: ReadonlySet<number>): Candidate | null {
	const end = one.start - 1;
	if (one.country !== 'VN' || words.low[end] !== ',' || ends.has(end)) return null;
	let start = end;
	while (end - start <= LONGEST && isCapital(words, start - 1) && isVietnamese(words.low[start - 1] ?? '')) start--;
	const parts = end - start;
	const opened = words.low[start - 1] === ',' || words.low[start - 1] === '(';
	if (!opened || parts < 2 || parts > LONGEST || isOther(words, start)) return null;
	return place(start, end);
}

/** Capitals that no record knows in a row of places. */
export function readListedPlaces(words: Words, chosen: readonly Candidate[]): Candidate[] {
	const starts = new Map(chosen.map((one) => [one.start, one]));
	const ends = new Set(chosen.map((one) => one.end));
	return chosen.flatMap((one) => {
		if (one.type !== 'place') return [];
		const next = words.low[one.end] === ',' && follows(words, one.end + 1) ? one.end + 1 : 0;
		const found = [next > 0 ? readBetween(words, next, starts) : null, readBefore(words, one, ends)];
		return found.flatMap((candidate) => candidate ?? []);
	});
}
