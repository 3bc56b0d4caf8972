import {type Candidate, choose} from './candidate.ts';

/**
 * Gives events that were found by their words the countries that stand in their names ("Tọa đàm Kinh tế Việt - Nga"): they
 * are parties to it, though the name is one. An event of the dataset says by its record whose it is.
 */
export function withHeld(chosen: readonly Candidate[], candidates: readonly Candidate[]): Candidate[] {
	const countries = candidates.filter(({type}) => type === 'country');
	return chosen.map((one) => {
		if (one.type !== 'event' || one.records) return one;
		const holds = choose(countries.filter(({start, end}) => start >= one.start && end <= one.end));
		return holds.length === 0 ? one : {...one, holds};
	});
}
