import {common} from './align.ts';
import type {ParagraphSelector, TextPositionSelector} from './annotation.ts';
import {type Candidate, exactCandidates, likeCandidates, standing, type Wanted} from './candidates.ts';
import {firstWhere, type PreparedArticle} from './prepared.ts';

/**
 * A place's likeness is the share of the remembered syllables that are found again in order, those of the context
 * counting half: a quote of 30 syllables alone makes 0.8, three words with one side of their context 0.65.
 */
const CONTEXT_WEIGHT = 0.5;
/** Likeness below which a place is no place. Measured: see build/measure-anchors.ts. */
const ACCEPTED = 0.6;
/** Share of the quote's own words that must be there, whatever its context says. */
const LEAST_WORDS = 0.5;
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

/** Index of the paragraph that holds an offset of the text. */
export const paragraphAt = ({paragraphs}: PreparedArticle, offset: number): number =>
	firstWhere(paragraphs.length, (index) => (paragraphs[index]?.start ?? 0) > offset) - 1;

/** Syllables that begin between two offsets of the text. */
function syllablesBetween(prepared: PreparedArticle, from: number, to: number): number {
	const {places, starts, ids} = prepared;
	const first = firstWhere(ids.length, (index) => (places[starts[index] ?? 0] ?? 0) >= from);
	return firstWhere(ids.length, (index) => (places[starts[index] ?? 0] ?? 0) >= to) - first;
}

const placeOf = ({places, starts}: PreparedArticle, syllable: number): number => places[starts[syllable] ?? 0] ?? 0;

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
		const before = syllablesBetween(prepared, block.start, start);
		const after = syllablesBetween(prepared, placeOf(prepared, last - 1) + 1, block.end);
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

/** Candidates by likeness, the likest first; of those that overlap only the likest. */
export function rank(candidates: readonly Candidate[], remembered: Remembered, prepared: PreparedArticle): Scored[] {
	const ranked: Scored[] = [];
	const all = candidates.map((candidate) => scored(candidate, remembered, prepared));
	for (const candidate of all.sort((one, other) => other.likeness - one.likeness))
		if (ranked.every(({first, last}) => candidate.last <= first || candidate.first >= last)) ranked.push(candidate);
	return ranked;
}

/** The letter at or after an offset of the text. */
export const letterAt = ({places}: PreparedArticle, offset: number): number =>
	firstWhere(places.length, (index) => (places[index] ?? 0) >= offset);

/** Places that may be the one remembered, the likest first. */
export function search(remembered: Remembered, prepared: PreparedArticle): Scored[] {
	const {wanted, position} = remembered;
	const exact = exactCandidates(wanted, prepared, position ? letterAt(prepared, position.start) : -1);
	const ranked = rank(exact, remembered, prepared);
	if ((ranked[0]?.likeness ?? 0) >= GOOD_ENOUGH) return ranked;
	return rank([...exact, ...likeCandidates(wanted, prepared)], remembered, prepared);
}

/**
 * Of places that look alike the one that has kept its place in the row, if the row is as long as it was (none of them was
 * taken out then) and it is the nearest to where the quote stood (they did not change places).
 */
function inRow(ranked: readonly Scored[], {wanted, position}: Remembered, prepared: PreparedArticle): Scored | null {
	const {row} = wanted;
	const all = row && standing(wanted, prepared);
	if (!row || !position || all?.length !== row.of) return null;
	const least = (ranked[0]?.likeness ?? 0) - MARGIN;
	const alike = ranked.filter(({likeness}) => likeness >= least);
	const same = alike.find(({exact}) => exact?.start === all[row.place]?.exact?.start);
	const away = ({first}: Scored): number => Math.abs(placeOf(prepared, first) - position.start);
	const kept = same && alike.every((other) => other === same || (!other.home && away(other) > away(same)));
	return kept ? same : null;
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
