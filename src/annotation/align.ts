// Alignment of syllables: texts are edited by words, and a place between two words is never a place inside one.

/** Syllables on each side of the diagonal that an alignment may stray, at least and at most. */
const BAND = {least: 8, most: 64} as const;
/** What counts for an equal syllable: of the context, and of the quote itself, which goes before. */
const MATCH = {context: 3, quote: 4} as const;
const MISMATCH = -1;
const GAP = -1;
/** Lower than any score, with room to add to it. */
const FAR = -1_000_000_000;
const DIAGONAL = 1;
const UP = 2;
const LEFT = 3;

/** How many of `wanted` stand in `found`, in order: the length of the longest common subsequence. For short lists. */
export function common(wanted: ArrayLike<number>, found: ArrayLike<number>): number {
	let row = new Uint16Array(found.length + 1);
	for (let i = 0; i < wanted.length; i++) {
		const next = new Uint16Array(found.length + 1);
		for (let j = 0; j < found.length; j++)
			next[j + 1] = wanted[i] === found[j] ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0);
		row = next;
	}
	return row[found.length] ?? 0;
}

const stepOf = (best: number, across: number, up: number): number =>
	best === across ? DIAGONAL : best === up ? UP : LEFT;

/**
 * Aligns all of `wanted` with a stretch of `text` near a diagonal (`text` index minus `wanted` index), within a band.
 * Needleman and Wunsch's alignment with free ends in `text`. Time and memory: length of `wanted` times the band.
 * @param quote where in `wanted` the quote lies between its context
 * @returns for each of `wanted` the index in `text` of the equal it was aligned with, -1 where there is none
 */
export function align(
	wanted: Int32Array,
	text: Int32Array,
	diagonal: number,
	quote: {start: number; end: number},
): Int32Array {
	const band = Math.min(BAND.most, Math.max(BAND.least, wanted.length >>> 1));
	const width = 2 * band + 1;
	const steps = new Uint8Array((wanted.length + 1) * width);
	// One column more on each side, never reached: no step leaves the band.
	let scores = new Int32Array(width + 2);
	scores[0] = scores[width + 1] = FAR;
	for (let i = 1; i <= wanted.length; i++) {
		const next = new Int32Array(width + 2).fill(FAR);
		const unit = wanted[i - 1];
		const first = i - 1 + diagonal - band;
		const match = i > quote.start && i <= quote.end ? MATCH.quote : MATCH.context;
		for (let column = 0; column < width; column++) {
			const across = (scores[column + 1] ?? 0) + (text[first + column] === unit ? match : MISMATCH);
			const up = (scores[column + 2] ?? 0) + GAP;
			const left = (next[column] ?? 0) + GAP;
			const best = Math.max(across, up, left);
			next[column + 1] = best;
			steps[i * width + column] = stepOf(best, across, up);
		}
		scores = next;
	}
	const column = scores.indexOf(Math.max(...scores)) - 1;
	return trace(wanted, text, steps, {band, width, diagonal, column});
}

function trace(
	wanted: Int32Array,
	text: Int32Array,
	steps: Uint8Array,
	{band, width, diagonal, column: last}: {band: number; width: number; diagonal: number; column: number},
): Int32Array {
	const pairs = new Int32Array(wanted.length).fill(-1);
	let column = last;
	for (let i = wanted.length; i > 0; ) {
		const step = steps[i * width + column];
		if (step === LEFT) column--;
		else {
			const j = i - 1 + diagonal + column - band;
			if (step === DIAGONAL && text[j] === wanted[i - 1]) pairs[i - 1] = j;
			if (step === UP) column++;
			i--;
		}
	}
	return pairs;
}
