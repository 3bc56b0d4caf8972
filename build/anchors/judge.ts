import {describe, locate, type Place, prepare} from '../../src/annotation/anchor.ts';
import type {Selector} from '../../src/annotation/annotation.ts';
import type {Case, Range} from './cases.ts';

/** What became of an annotation: found where it stands, found elsewhere, or not found. */
export type Outcome = 'right' | 'wrong' | 'orphan';

/** Share of their union that two ranges must have in common to be the same place: an edge may be a word off. */
const SAME_PLACE = 0.6;

/** Whether a place found is the one expected. */
export function outcomeOf(found: Range | null, expected: Range | null): Outcome {
	if (!found) return 'orphan';
	if (!expected) return 'wrong';
	const common = Math.min(found.end, expected.end) - Math.max(found.start, expected.start);
	const union = Math.max(found.end, expected.end) - Math.min(found.start, expected.start);
	return common / union >= SAME_PLACE ? 'right' : 'wrong';
}

const described = new WeakMap<Case['before'], readonly Selector[]>();

/** Describes the quote on the page before, once for all its edits, and looks for it on the page after. */
export function located({before, made, after}: Case): Place | null {
	const selectors = described.get(before) ?? describe(before.text, before.blocks, made.start, made.end).selectors;
	described.set(before, selectors);
	return locate(selectors, prepare(after));
}
