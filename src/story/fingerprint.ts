import type {Frame} from './frame.ts';
import {runsOf, spread} from './hash.ts';
import type {Telling} from './telling.ts';

/** What is kept of an article to find its like again: under 1 kB, plain numbers and strings that any store takes. */
export interface Fingerprint {
	/** MinHash of the text's pairs of syllables: equal places estimate the share of pairs that two texts have in common. */
	sketch: number[];
	/** Pairs of the headline's syllables that hold a name or a number; any of its pairs where hardly one does. */
	headline: number[];
	frame: Frame;
}

/** 16 bands of two rows: a pair of texts with 0.4 of their pairs in common meets in one of them at 94%, 0.05 at 4%. */
const SKETCH_LENGTH = 32;
/** Longest headline that counts, in pairs. */
const MOST_PAIRS = 16;
/** Fewer pairs with names than this lead nowhere: "Bảo vệ bệnh viện đã tử vong". */
const FEW_PAIRS = 3;
/** Knuth's multiplicative constant: parts the hash functions of the sketch from each other. */
const STEP = 0x9e3779b1;

/** The least value of each of 32 hash functions over the pairs (Broder 1997). */
function sketchOf(syllables: Int32Array): number[] {
	const sketch = new Int32Array(SKETCH_LENGTH).fill(0x7fffffff);
	for (const pair of new Set(runsOf(syllables, 2)))
		for (let row = 0; row < SKETCH_LENGTH; row += 1) {
			const value = spread(pair ^ Math.imul(row + 1, STEP));
			if (value < (sketch[row] ?? 0)) sketch[row] = value;
		}
	return [...sketch];
}

/** The fingerprint of a telling. Linear in its length. */
export function fingerprintOf({frame, sentences, headline, headlineNames}: Telling): Fingerprint {
	const names = new Set(headlineNames);
	const pairs = [...runsOf(headline, 2)];
	const named = pairs.filter((_, at) => names.has(headline[at] ?? 0) || names.has(headline[at + 1] ?? 0));
	return {
		sketch: sketchOf(sentences.syllables),
		headline: [...new Set(named.length < FEW_PAIRS ? pairs : named)].slice(0, MOST_PAIRS),
		frame,
	};
}
