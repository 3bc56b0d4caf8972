import {type Candidate, choose} from './candidate.ts';

/**
 * Gives events that were found by their words the countries that stand in their names ("Tọa đàm Kinh tế Việt - Nga"): they
 * are parties to it, though the name is one. An event of the dataset says by its record whose it is.
 */
export function withHeld(chosen: readonly Candidate[], candidates: readonly Candidate[]): Candidate[] {
	return chosen.map((one) => {
		if (one.type !== 'event' || one.records) return one;
		const inside = candidates.filter(
			({type, start, end}) => type === 'country' && start >= one.start && end <= one.end,
		);
		const holds = choose(inside);
		return holds.length === 0 ? one : {...one, holds};
	});
}
