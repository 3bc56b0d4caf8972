// Words as numbers: two texts are compared by tens of thousands of them.

const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over UTF-16 units: 32 bits, signed. */
export function hashOf(text: string): number {
	let hash = FNV_BASIS;
	for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
	return hash | 0;
}

/** MurmurHash3's finaliser: spreads every bit of a number over all 32. */
export function spread(number: number): number {
	let mixed = number;
	mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
	return mixed ^ (mixed >>> 16);
}

/** The hash of a run that goes on with one more number; the order counts. */
export const joined = (run: number, next: number): number => spread(Math.imul(run, 0x9e3779b1) + next);

/**
 * Hashes of all runs of `length` neighbours, by the place at which each begins.
 * @param from first place, @param to end of the stretch, exclusive
 */
export function runsOf(row: ArrayLike<number>, length: number, from = 0, to = row.length): Int32Array {
	const runs = new Int32Array(Math.max(0, to - from - length + 1));
	for (let start = 0; start < runs.length; start += 1) {
		let run = 0;
		for (let at = 0; at < length; at += 1) run = joined(run, row[from + start + at] ?? 0);
		runs[start] = run;
	}
	return runs;
}
