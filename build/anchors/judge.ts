import {describe, locate, prepare} from '../../src/annotation/anchor.ts';
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

/** Describes the quote on the page before and looks for it on the page after. */
export function located({before, made, after}: Case): (Range & {probable: boolean; likeness: number}) | null {
	const {selectors} = describe(before.text, before.blocks, made.start, made.end);
	return locate(selectors, prepare(after));
}
