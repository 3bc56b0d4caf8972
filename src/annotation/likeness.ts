import {common} from './align.ts';
import type {ParagraphSelector, TextPositionSelector} from './annotation.ts';
import {type Candidate, exactCandidates, likeCandidates, type Wanted} from './candidates.ts';
import {allStand, isOther} from './other-paragraphs.ts';
import {letterAt, type PreparedArticle, paragraphAt, placeOf, syllableFrom} from './prepared.ts';

/**
 * A place's likeness is the share of the remembered syllables that are found again in order, those of the context
 * counting half: a quote of 30 syllables alone makes 0.8, three words with one side of their context 0.65.
 */
const CONTEXT_WEIGHT = 0.5;
/** Likeness below which a place is no place. Measured: see build/measure-anchors.ts. */
const ACCEPTED = 0.6;
/** Share of the quote's own words that must be there, whatever its context says. */
const LEAST_WORDS = 0.5;
/** Likeness from which a place counts as one of those that may be taken for one another. */
const ROW = 0.55;
/** By how much the likeness of a place that nobody touched may change with what stands around it. */
const AS_BEFORE = 0.03;
/** Syllables by which its distance may change: a sentence put in between. */
const AS_FAR = 60;
/** By how much a place must be liker than any rival, remembered or present. */
const MARGIN = 0.04;
/** What is taken for the likeness of the rival where another program described the place and did not say. */
const UNKNOWN_RIVAL = 0.7;
/** Syllables, context included, without which nothing is claimed that does not stand where it stood. */
const LEAST_EVIDENCE = 3;
/** Likeness from which an exact place spares the inexact search. */
const GOOD_ENOUGH = 0.9;

/** What an annotation remembers of its place. */
export interface Remembered {
	wanted: Wanted;
	position: TextPositionSelector | null;
	paragraph: ParagraphSelector | null;
}

/** A candidate, judged. */
export interface Scored extends Candidate {
	likeness: number;
	/** Syllables found, context included. */
	found: number;
	/** In the very paragraph that it stood in. */
	home: boolean;
}

/**
 * How much a candidate resembles what is remembered. In the very paragraph that the quote stood in, context beyond that
 * paragraph does not count: it may have been moved, its neighbours may be new.
 */
function scored(candidate: Candidate, {wanted, paragraph}: Remembered, prepared: PreparedArticle): Scored {
	const {first, last, matched} = candidate;
	let {prefix, suffix} = wanted;
	const start = placeOf(prepared, first);
	const index = paragraphAt(prepared, start);
	const block = prepared.paragraphs[index];
	const home = block !== undefined && block.hash === paragraph?.hash;
	if (home) {
		const before = first - syllableFrom(prepared, block.start);
		const after = Math.max(0, syllableFrom(prepared, block.end) - last);
		prefix = prefix.subarray(Math.max(0, prefix.length - before));
		suffix = suffix.subarray(0, after);
	}
	const beside =
		prefix.length === 0 ? 0 : common(prefix, prepared.ids.subarray(Math.max(0, first - prefix.length - 2), first));
	const behind = suffix.length === 0 ? 0 : common(suffix, prepared.ids.subarray(last, last + suffix.length + 2));
	// Words put in between count as well: matched twice over the sum of both lengths.
	const words = wanted.words.length;
	const own = (2 * matched * words) / (words + Math.max(words, last - first));
	const context = CONTEXT_WEIGHT * (prefix.length + suffix.length);
	return {
		...candidate,
		likeness: (own + CONTEXT_WEIGHT * (beside + behind)) / (words + context),
		found: matched + beside + behind,
		home,
	};
}

/**
 * Candidates by likeness, the likest first; of those that overlap only the likest. What stands in one of the article's
 * other paragraphs as they were is left out.
 */
export function rank(candidates: readonly Candidate[], remembered: Remembered, prepared: PreparedArticle): Scored[] {
	const ranked: Scored[] = [];
	const others = remembered.paragraph?.others;
	const holder = ({first}: Candidate) => prepared.paragraphs[paragraphAt(prepared, placeOf(prepared, first))];
	const all = candidates
		.filter((candidate) => !isOther(holder(candidate), others))
		.map((candidate) => scored(candidate, remembered, prepared));
	for (const candidate of all.sort((one, other) => other.likeness - one.likeness))
		if (ranked.every(({first, last}) => candidate.last <= first || candidate.first >= last)) ranked.push(candidate);
	return ranked;
}

/** Places that may be the one remembered, the likest first. */
export function search(remembered: Remembered, prepared: PreparedArticle): Scored[] {
	const {wanted, position} = remembered;
	const exact = exactCandidates(wanted, prepared, position ? letterAt(prepared, position.start) : -1);
	const ranked = rank(exact, remembered, prepared);
	if ((ranked[0]?.likeness ?? 0) >= Math.max(GOOD_ENOUGH, (wanted.rival ?? 0) + MARGIN)) return ranked;
	return rank([...exact, ...likeCandidates(wanted, prepared)], remembered, prepared);
}

/** The places that may be taken for one another, in their order. */
export function rowOf(ranked: readonly Scored[]): Scored[] {
	return ranked.filter(({likeness}) => likeness >= ROW).sort((one, other) => one.first - other.first);
}

/**
 * Of places that look alike the one that has kept its place in the row: if those in other paragraphs stand there still (they
 * could not be told from it otherwise), the row is as long as it was (none of them was
 * taken out then), and the likest of the others looks as it did (it is not the quote itself) and stands about as far
 * away as it did (they did not change places).
 */
function inRow(ranked: readonly Scored[], {wanted, paragraph}: Remembered, prepared: PreparedArticle): Scored | null {
	const {row, twins} = wanted;
	if (!row || paragraph?.others === undefined || !allStand(twins, prepared)) return null;
	const all = rowOf(ranked);
	const same = all[row.place];
	if (all.length !== row.of || !same || same.likeness < ACCEPTED) return null;
	const other = ranked.find((one) => one !== same);
	if (!other) return row.of === 1 ? same : null;
	const asBefore = Math.abs(Math.min(1, other.likeness) - row.likeness) <= AS_BEFORE;
	const asFar = Math.abs(other.first - same.first - row.away) <= AS_FAR;
	return asBefore && asFar && !other.home ? same : null;
}

/** The place among ranked ones, null where none is like enough or two are alike. */
export function choose(ranked: readonly Scored[], remembered: Remembered, prepared: PreparedArticle): Scored | null {
	const {wanted} = remembered;
	const [best, second] = ranked;
	if (!best || best.likeness < ACCEPTED || best.found < LEAST_EVIDENCE) return null;
	if (best.matched < LEAST_WORDS * wanted.words.length) return null;
	const bar = (wanted.rival ?? UNKNOWN_RIVAL) + MARGIN;
	if (best.likeness >= Math.max(bar, (second?.likeness ?? 0) + MARGIN)) return best;
	return inRow(ranked, remembered, prepared);
}
