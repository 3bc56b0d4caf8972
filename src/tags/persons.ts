import type {Candidate} from './candidate.ts';
import type {Countries} from './countries.ts';
import {fields} from './fields.ts';
import {heads} from './heads.ts';
import type {Hits} from './hits.ts';
import {commonSurnames, givenNames, middleNames, particles, suffixes, surnames} from './names.ts';
import {matchPhrase, phraseBefore} from './phrases.ts';
import {isVietnamese} from './spelling.ts';
import {honorifics, titles} from './titles.ts';
import {weights} from './weights.ts';
import {follows, Gap, isCapital, Shape, type Words} from './words.ts';

/** Longest foreign and Vietnamese names, in words (hyphens and full stops of initials not counted). */
const LONGEST_FOREIGN = 7;
const LONGEST_VIETNAMESE = 5;

const isPart = (words: Words, at: number): boolean =>
	words.shapes[at] === Shape.capital || (words.shapes[at] === Shape.capitals && !/\d/.test(words.low[at] ?? ''));

/** Whether another kind of name begins here, so that a person's name has ended. */
function otherBegins(words: Words, countries: Countries, at: number): boolean {
	if (countries.has(at) && !countries.get(at)?.ambiguous) return true;
	const head = matchPhrase(heads, words, at);
	if (head && head.length > 1) return true;
	const title = matchPhrase(titles, words, at);
	if (title && (title.length > 1 || title.value !== 'office')) return true;
	const field = matchPhrase(fields, words, at);
	return field !== null && field.length > 1 && words.shapes[at + 1] === Shape.lower;
}

/** The word after the separator at `at` when it goes on with the name: initials, hyphens, apostrophes, glued capitals. */
function joinedPart(words: Words, at: number): number {
	const sign = words.low[at];
	const next = at + 1;
	if (words.gaps[at] !== Gap.glued || !follows(words, next)) return -1;
	if (sign === '.' && (words.low[at - 1] ?? '').length <= 2 && isPart(words, next)) return next;
	if (
		(sign === '-' || sign === "'" || sign === '’') &&
		words.gaps[next] === Gap.glued &&
		words.shapes[next] !== Shape.sign
	)
		return next;
	return -1;
}

/** The first word after `at` that is part of the same name, or -1. */
function nextPart(words: Words, countries: Countries, at: number): number {
	const next = at + 1;
	const joined = joinedPart(words, next);
	if (joined >= 0) return joined;
	if (words.gaps[next] === Gap.break || next >= words.length) return -1;
	if (isPart(words, next)) return otherBegins(words, countries, next) ? -1 : next;
	if (words.shapes[next] === Shape.lower && particles.has(words.low[next] ?? '')) {
		const after =
			particles.has(words.low[next + 1] ?? '') && words.shapes[next + 1] === Shape.lower ? next + 2 : next + 1;
		return words.gaps[after] === Gap.space && isPart(words, after) ? after : -1;
	}
	return -1;
}

/** A run of capitals that may be a name, and what its words look like. */
export interface NameRun {
	start: number;
	end: number;
	/** Words in it, joined parts counted once. */
	parts: number;
	/** Spelt as Vietnamese throughout. */
	vietnamese: boolean;
	/** All in capitals ("TRẦN BÌNH"). */
	capitals: boolean;
}

/** Reads the name that starts at a word; Vietnamese names stop after five syllables. */
export function readName(words: Words, countries: Countries, start: number): NameRun | null {
	if (!isPart(words, start)) return null;
	let at = start;
	let parts = 1;
	let vietnamese = isVietnamese(words.low[start] ?? '');
	let capitals = words.shapes[start] === Shape.capitals;
	for (;;) {
		const next = nextPart(words, countries, at);
		if (next < 0) break;
		const native = isVietnamese(words.low[next] ?? '') && words.gaps[next] !== Gap.glued;
		if (words.gaps[next] !== Gap.glued) parts++;
		if (vietnamese && !native && parts > 3) break;
		vietnamese &&= native;
		capitals &&= words.shapes[next] === Shape.capitals;
		if (parts > (vietnamese ? LONGEST_VIETNAMESE : LONGEST_FOREIGN)) break;
		at = next;
	}
	let end = at + 1;
	if (words.gaps[end] === Gap.space && suffixes.has(words.low[end] ?? '') && words.shapes[end] !== Shape.lower) end++;
	return {start, end, parts: Math.min(parts, LONGEST_FOREIGN), vietnamese, capitals};
}

/** Whether a Vietnamese run has the shape of a full name: family name, then two to four syllables. */
function shapedScore(words: Words, run: NameRun): number {
	const first = words.low[run.start] ?? '';
	if (!surnames.has(first)) return 0;
	const whole = run.parts >= 3 && run.parts <= 4;
	if (whole && (commonSurnames.has(first) || middleNames.has(words.low[run.start + 1] ?? '')))
		return weights.personShaped;
	if (whole) return weights.personPair - 0.12;
	return run.parts === 2 && commonSurnames.has(first) ? weights.personPair : 0;
}

function bareScore(words: Words, run: NameRun): number {
	if (run.vietnamese) return shapedScore(words, run);
	if (run.parts < 2 || run.capitals) return 0;
	return givenNames.has(words.low[run.start] ?? '') ? weights.personGiven : weights.personForeign;
}

/** What stands before a name: a title or "ông" right before it, or with an organisation or country between. */
export type Lead = (at: number) => boolean;

function titledScore(run: NameRun, words: Words): number {
	// One Vietnamese syllable after "ông" is a short form; the text must hold the full one.
	if (run.parts === 1 && run.vietnamese) return 0.3;
	if (run.vietnamese && run.parts === 2 && !surnames.has(words.low[run.start] ?? '')) return 0.55;
	return run.parts === 1 ? 0.75 : weights.personTitled;
}

/** Street, school and prize names that are a person's name but no person. */
const NAMESAKES = new Set('đường phố trường phường quận cầu giải cúp lăng chùa hồ công quỹ tượng viện'.split(' '));

/** Readings of persons that no record is needed for. `led`: whether a title leads to the word. */
export function readPersons(words: Words, hits: Hits, countries: Countries, led: Lead): Candidate[] {
	const candidates: Candidate[] = [];
	for (let at = 0; at < words.length; at++) {
		const known = hits.get(at)?.find((hit) => hit.readings.some(({entity}) => entity.type === 'person'));
		if (known) {
			const readings = known.readings.filter(({entity}) => entity.type === 'person');
			const ambiguous = readings.every((one) => one.ambiguous);
			const {end} = known;
			const records = readings.map((one) => one.entity);
			const score = ambiguous ? (led(at) ? weights.personTitled : 0.45) : weights.personFull;
			candidates.push({start: at, end, type: 'person', score, reason: 'person from the dataset', records});
		}
		const honoured = phraseBefore(honorifics, words, at) !== null && follows(words, at);
		const starts = words.gaps[at] !== Gap.space || !isCapital(words, at - 1) || honoured || led(at);
		if (!starts || !isPart(words, at)) continue;
		const run = readName(words, countries, at);
		if (!run) continue;
		const titled = honoured || led(at);
		if (!titled && NAMESAKES.has(words.low[at - 1] ?? '')) continue;
		const score = titled ? Math.max(titledScore(run, words), bareScore(words, run)) : bareScore(words, run);
		const reason = titled ? 'name after a title' : run.vietnamese ? 'family name and given name' : 'foreign name';
		candidates.push({start: at, end: run.end, type: 'person', score, reason});
	}
	return candidates;
}
