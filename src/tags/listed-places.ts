import type {Candidate} from './candidate.ts';
import {heads} from './heads.ts';
import {matchPhrase} from './phrases.ts';
import {titles} from './titles.ts';
import {weights} from './weights.ts';
import {follows, Gap, isCapital, type Words} from './words.ts';

/** Most words of such a place. */
const LONGEST = 2;

/** Capitals that no record knows between two places of a row: "Kanagawa, Shiga, Osaka". */
export function readListedPlaces(words: Words, chosen: readonly Candidate[]): Candidate[] {
	const starts = new Map(chosen.map((one) => [one.start, one]));
	return chosen.flatMap((one) => {
		const start = one.end + 1;
		if (one.type !== 'place' || words.low[one.end] !== ',' || !follows(words, start)) return [];
		let end = start;
		while (end - start < LONGEST && isCapital(words, end) && words.gaps[end] === Gap.space && !starts.has(end)) end++;
		const joined = words.low[end] === ',' || words.low[end] === 'và';
		if (end === start || !joined || starts.get(end + 1)?.type !== 'place') return [];
		if (matchPhrase(titles, words, start) || matchPhrase(heads, words, start)) return [];
		return [{start, end, type: 'place', score: weights.placeListed, reason: 'in a row with places'}];
	});
}
