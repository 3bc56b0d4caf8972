import {runsOf} from './hash.ts';
import {countOf, type Sentences} from './sentences.ts';

/** A sentence of one text that stands in another one, verbatim or lightly edited. */
export interface Counterpart {
	/** Number of the sentence in the first and in the second text. */
	one: number;
	other: number;
	/** Share of the shorter sentence's runs of three syllables that stand in the other, between 0 and 1. */
	likeness: number;
}

const RUN = 3;
/**
 * Least likeness. Two sentences that are each other's likest are one, edited, if they share half; a sentence that the
 * other text has told already, or joined to its neighbour, must be nearly whole in it.
 */
const LEAST_LIKENESS = {mutual: 0.5, oneSided: 0.75} as const;
/** Least number of shared runs: "Chủ tịch nước khẳng định" alone carries nothing over. */
const LEAST_SHARED = 4;
/** A run that stands in more sentences than this leads nowhere. */
const TOO_FREQUENT = 40;

/** The different runs of one sentence. */
const runsIn = ({firsts, syllables}: Sentences, sentence: number): Set<number> =>
	new Set(runsOf(syllables, RUN, firsts[sentence], firsts[sentence + 1]));

/** For each run the sentences that hold it. */
function indexOf(sentences: readonly ReadonlySet<number>[]): Map<number, number[]> {
	const index = new Map<number, number[]>();
	for (const [sentence, runs] of sentences.entries())
		for (const run of runs) {
			const found = index.get(run);
			if (found) found.push(sentence);
			else index.set(run, [sentence]);
		}
	return index;
}

/** How many of the runs each sentence of the other text holds. */
function sharedBy(runs: ReadonlySet<number>, index: ReadonlyMap<number, readonly number[]>): Map<number, number> {
	const shared = new Map<number, number>();
	for (const run of runs) {
		const found = index.get(run) ?? [];
		if (found.length > TOO_FREQUENT) continue;
		for (const sentence of found) shared.set(sentence, (shared.get(sentence) ?? 0) + 1);
	}
	return shared;
}

/** Keeps the likest of two; of equals the one that came first. */
const likest = (known: Counterpart | undefined, next: Counterpart): Counterpart =>
	known && known.likeness >= next.likeness ? known : next;

/**
 * Lays two texts beside each other: for each sentence of either its likest in the other, so that one sentence may answer
 * two that were joined. Sorted by place. Linear in the texts' lengths, since frequent runs are passed over.
 */
export function align(one: Sentences, other: Sentences): Counterpart[] {
	const others = Array.from({length: countOf(other)}, (_, sentence) => runsIn(other, sentence));
	const index = indexOf(others);
	const bestOfOne = new Map<number, Counterpart>();
	const bestOfOther = new Map<number, Counterpart>();
	for (let sentence = 0; sentence < countOf(one); sentence += 1) {
		const runs = runsIn(one, sentence);
		for (const [number, shared] of sharedBy(runs, index)) {
			const likeness = shared / Math.min(runs.size, others[number]?.size ?? 0);
			if (shared < LEAST_SHARED || likeness < LEAST_LIKENESS.mutual) continue;
			const found = {one: sentence, other: number, likeness};
			bestOfOne.set(sentence, likest(bestOfOne.get(sentence), found));
			bestOfOther.set(number, likest(bestOfOther.get(number), found));
		}
	}
	const isSure = (found: Counterpart): boolean =>
		found.likeness >= LEAST_LIKENESS.oneSided ||
		(bestOfOne.get(found.one) === found && bestOfOther.get(found.other) === found);
	const all = new Set([...bestOfOne.values(), ...bestOfOther.values()]);
	return [...all].filter(isSure).sort((left, right) => left.one - right.one || left.other - right.other);
}
