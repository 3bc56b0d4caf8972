import {fold} from '../text/fold.ts';
import {align} from './align.ts';
import type {TextQuoteSelector} from './annotation.ts';
import {firstWhere, isLetter, lettersOf, type PreparedArticle, paragraphAt, placeOf, syllableFrom} from './prepared.ts';

/** UTF-16 units of folded text remembered on each side of a quote. */
export const CONTEXT = 32;

/** Most places at which the very words stand that are looked at closely; a frequent word stands at thousands. */
const MOST_EXACT = 48;
/** Letters of context that lead to the likely ones among more. */
const NEAR_LETTERS = 8;
/** A syllable that stands in more places than this tells nothing about where to look. */
const TOO_FREQUENT = 200;
/** Syllables by which two votes for a place may differ and still count together. */
const BUCKET = 4;
/** Most places that an inexact search looks at closely. */
const MOST_VOTED = 4;

/** What a quote selector asks for, taken apart once. */
export interface Wanted {
	exact: string;
	letters: {prefix: string; exact: string; suffix: string};
	/** Numbers of the syllables in the article, -1 for one that does not occur in it. */
	prefix: Int32Array;
	words: Int32Array;
	suffix: Int32Array;
	/** Whether the quote begins and ends where a syllable does. */
	whole: {start: boolean; end: boolean};
	rival: number | null;
	row: TextQuoteSelector['row'] | null;
	/** Signs of the other paragraphs in which twins stood. */
	twins: string;
}

/** A stretch of syllables of the article that may be the quote, and how many of the quote's it holds in order. */
export interface Candidate {
	first: number;
	/** Exclusive. */
	last: number;
	matched: number;
	/** Range of letters, where the words are there letter by letter. */
	exact: {start: number; end: number} | null;
}

/** Takes a selector apart. Syllables cut through by the end of the context are left out. */
export function wantedOf(selector: TextQuoteSelector, {numbers}: PreparedArticle): Wanted {
	const exact = fold(selector.exact).text.trim();
	const before = fold(selector.prefix).text;
	const after = fold(selector.suffix).text;
	const [prefix, words, suffix] = [lettersOf(before), lettersOf(exact), lettersOf(after)];
	const ids = (found: readonly string[]): Int32Array => Int32Array.from(found, (word) => numbers.get(word) ?? -1);
	const cutBefore = before.length >= CONTEXT && isLetter(before, 0);
	const cutAfter = after.length >= CONTEXT && isLetter(after, after.length - 1);
	return {
		exact,
		letters: {prefix: prefix.letters, exact: words.letters, suffix: suffix.letters},
		prefix: ids(prefix.words.slice(cutBefore ? 1 : 0)),
		words: ids(words.words),
		suffix: ids(suffix.words.slice(0, cutAfter ? -1 : undefined)),
		whole: {
			start: !(isLetter(before, before.length - 1) && isLetter(exact, 0)),
			end: !(isLetter(exact, exact.length - 1) && isLetter(after, 0)),
		},
		rival: selector.rival ?? null,
		row: selector.row ?? null,
		twins: selector.twins ?? '',
	};
}

/** Offsets at which `part` stands in `whole`, at most `most`, from `from` on. */
function* findAll(whole: string, part: string, most: number, from = 0): Generator<number> {
	let at = from;
	for (let count = 0; count < most; count++) {
		at = whole.indexOf(part, at);
		if (at === -1) return;
		yield at++;
	}
}

/** The syllable that holds the letter at `offset`. */
export const syllableAt = ({starts, ids}: PreparedArticle, offset: number): number =>
	firstWhere(ids.length, (index) => (starts[index] ?? 0) > offset) - 1;

/** The quote at a letter of the article, if it stands there letter by letter. */
export function wordsAt(wanted: Wanted, prepared: PreparedArticle, start: number): Candidate | null {
	const end = start + wanted.letters.exact.length;
	if (!prepared.letters.startsWith(wanted.letters.exact, start)) return null;
	const first = syllableAt(prepared, start);
	const last = syllableAt(prepared, end - 1) + 1;
	// "an" is not in "ban": what began and ended with a syllable must do so again, unless spaces were lost around it.
	if (wanted.whole.start && prepared.starts[first] !== start) return null;
	if (wanted.whole.end && prepared.starts[last] !== end) return null;
	return {first, last, matched: wanted.words.length, exact: {start, end}};
}

/** Every place at which the quote stands letter by letter, in their order; null where they are too many. */
export function standing(wanted: Wanted, prepared: PreparedArticle): Candidate[] | null {
	const {exact} = wanted.letters;
	const starts = exact === '' ? [] : [...findAll(prepared.letters, exact, MOST_EXACT + 1)];
	return starts.length > MOST_EXACT ? null : starts.flatMap((start) => wordsAt(wanted, prepared, start) ?? []);
}

/** Of too many places those with the remembered context next to them, and those nearest to where the quote stood. */
function likely({letters: wanted}: Wanted, {letters}: PreparedArticle, expected: number): number[] {
	const {exact} = wanted;
	const before = wanted.prefix.slice(-NEAR_LETTERS);
	const after = wanted.suffix.slice(0, NEAR_LETTERS);
	const some = (part: string, from = 0): number[] => [...findAll(letters, part, MOST_EXACT / 4, from)];
	const led = [...some(before + exact + after), ...some(before + exact)].map((start) => start + before.length);
	const near = some(exact, Math.max(0, expected - 4 * exact.length));
	return [...new Set([...led, ...some(exact + after), ...near])];
}

/**
 * Places at which the quote stands letter by letter: all, or where they are too many the likely ones.
 * @param expected letter at which the quote stood, -1 where that is not known
 */
export function exactCandidates(wanted: Wanted, prepared: PreparedArticle, expected: number): Candidate[] {
	const all = standing(wanted, prepared);
	return all ?? likely(wanted, prepared, expected).flatMap((start) => wordsAt(wanted, prepared, start) ?? []);
}

/** Diagonals on which many rare syllables of the quote and its context lie, most votes first. */
function vote(pattern: Int32Array, prepared: PreparedArticle): number[] {
	const {firsts, occurrences} = prepared.index();
	const votes = new Map<number, number>();
	for (const [index, id] of pattern.entries()) {
		if (id === -1) continue;
		const from = firsts[id] ?? 0;
		const to = firsts[id + 1] ?? 0;
		if (to - from > TOO_FREQUENT) continue;
		for (let place = from; place < to; place++) {
			const bucket = Math.floor(((occurrences[place] ?? 0) - index) / BUCKET);
			votes.set(bucket, (votes.get(bucket) ?? 0) + 1 / (to - from));
		}
	}
	const joined = [...votes].map(([bucket, weight]): [number, number] => [
		bucket,
		weight + (votes.get(bucket + 1) ?? 0),
	]);
	return joined
		.sort(([, one], [, other]) => other - one)
		.slice(0, MOST_VOTED)
		.map(([bucket]) => bucket * BUCKET + BUCKET);
}

/** The nearest index from `from` in steps of `by` whose syllable was aligned; `to` (exclusive) where there is none. */
function nearest(pairs: Int32Array, from: number, to: number, by: 1 | -1): number {
	let index = from;
	while (index !== to && pairs[index] === -1) index += by;
	return index;
}

/** Syllables from this one to its paragraph's edge, if they are no more than `most`: a quote that began or ended there. */
function toEdge(prepared: PreparedArticle, syllable: number, most: number, by: 1 | -1): number {
	const paragraph = prepared.paragraphs[paragraphAt(prepared, placeOf(prepared, syllable))];
	if (!paragraph) return 0;
	const edge =
		by === -1
			? syllable - syllableFrom(prepared, paragraph.start)
			: syllableFrom(prepared, paragraph.end) - syllable - 1;
	return edge <= most ? edge : 0;
}

/**
 * The stretch of the article that the quote was aligned with. Words of the quote that were exchanged at its edges are
 * taken in as far as the aligned context leaves room for them.
 */
function stretchOf(pairs: Int32Array, start: number, end: number, prepared: PreparedArticle): Candidate | null {
	const firstPaired = nearest(pairs, start, end, 1);
	if (firstPaired === end) return null;
	const lastPaired = nearest(pairs, end - 1, start - 1, -1);
	const contextBefore = nearest(pairs, start - 1, -1, -1);
	const contextAfter = nearest(pairs, end, pairs.length, 1);
	const at = pairs[firstPaired] ?? 0;
	const until = pairs[lastPaired] ?? 0;
	const lost = firstPaired - start;
	const roomBefore = contextBefore === -1 ? toEdge(prepared, at, lost, -1) : at - (pairs[contextBefore] ?? 0) - 1;
	const lostAfter = end - 1 - lastPaired;
	const roomAfter =
		contextAfter === pairs.length ? toEdge(prepared, until, lostAfter, 1) : (pairs[contextAfter] ?? 0) - until - 1;
	let matched = 0;
	for (let index = start; index < end; index++) if (pairs[index] !== -1) matched++;
	return {
		first: at - Math.min(lost, roomBefore),
		last: until + 1 + Math.min(lostAfter, roomAfter),
		matched,
		exact: null,
	};
}

/** Places that resemble the quote with its context, found by their rarer syllables and aligned. */
export function likeCandidates(wanted: Wanted, prepared: PreparedArticle): Candidate[] {
	const {prefix, words, suffix} = wanted;
	if (words.length === 0) return [];
	const pattern = new Int32Array(prefix.length + words.length + suffix.length);
	pattern.set(prefix);
	pattern.set(words, prefix.length);
	pattern.set(suffix, prefix.length + words.length);
	const quote = {start: prefix.length, end: prefix.length + words.length};
	const found = new Map<number, Candidate>();
	for (const diagonal of vote(pattern, prepared)) {
		const pairs = align(pattern, prepared.ids, diagonal, quote);
		const candidate = stretchOf(pairs, quote.start, quote.end, prepared);
		if (candidate) found.set(candidate.first, candidate);
	}
	return [...found.values()];
}
