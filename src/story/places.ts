import {align} from './align.ts';
import type {Telling} from './telling.ts';

/** Where a sentence of one article stands in another; UTF-16 offsets into either `Article.text`, end exclusive. */
export interface Place {
	startA: number;
	endA: number;
	startB: number;
	endB: number;
	/** Share of the shorter sentence's runs of three syllables that the other has, between 0 and 1. */
	likeness: number;
}

/** The probable places of each article's sentences in the other, in the order of the first one. */
export function placesOf(one: Telling, other: Telling): Place[] {
	const [a, b] = [one.sentences, other.sentences];
	return align(a, b).map((pair) => ({
		startA: a.starts[pair.one] ?? 0,
		endA: a.ends[pair.one] ?? 0,
		startB: b.starts[pair.other] ?? 0,
		endB: b.ends[pair.other] ?? 0,
		likeness: pair.likeness,
	}));
}
