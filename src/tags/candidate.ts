import type {Entity} from './entity.ts';
import type {MentionType} from './mention.ts';
import {threshold} from './weights.ts';

/** One reading of a run of words. Offsets are numbers of words, end exclusive. */
export interface Candidate {
	start: number;
	end: number;
	type: MentionType;
	/** How sure, 0 to 1, from the weights. */
	score: number;
	/** The evidence, in one short English phrase. */
	reason: string;
	/** The reader said so: nothing in the text speaks against it. */
	own?: boolean;
	/** Records that the words can name, from the dataset. */
	records?: readonly Entity[];
	country?: string;
	/** Canonical value or name, where it is not the words themselves. */
	name?: string;
	/** Words of the organisation's name without its country, for composed names. */
	bare?: {start: number; end: number};
	/** The countries that stand in an event's name. */
	holds?: readonly Candidate[];
	/** The owner stands in the text; else it is supposed. */
	owned?: boolean;
}

/** How many of the first `count` readings, sorted by end, end at or before the word `start`. */
function endingBy(able: readonly Candidate[], count: number, start: number): number {
	let low = 0;
	let high = count;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((able[middle]?.end ?? 0) <= start) low = middle + 1;
		else high = middle;
	}
	return low;
}

/**
 * The best set of readings that do not overlap: the one that explains most words with most certainty, where each word
 * of a reading counts by how far its score lies above the threshold. Weighted interval scheduling; n log n.
 */
export function choose(candidates: readonly Candidate[]): Candidate[] {
	const able = candidates.filter((one) => one.score > threshold).sort((a, b) => a.end - b.end || a.start - b.start);
	const best: number[] = [0];
	const before: number[] = [];
	for (const [place, one] of able.entries()) {
		const low = endingBy(able, place, one.start);
		before.push(low);
		best.push(Math.max(best[place] ?? 0, (best[low] ?? 0) + worth(one)));
	}
	const chosen: Candidate[] = [];
	for (let place = able.length; place > 0; ) {
		const one = able[place - 1];
		const from = before[place - 1] ?? 0;
		// Of two sets that weigh the same the one with the longer names: sums of fractions differ in their last digits.
		if (one && (best[from] ?? 0) + worth(one) > (best[place - 1] ?? 0) + 1e-9) {
			chosen.push(one);
			place = from;
		} else place--;
	}
	return chosen.reverse();
}

const worth = (one: Candidate): number => (one.score - threshold) * (one.end - one.start);
