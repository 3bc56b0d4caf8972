/** Bits of a set of first words: 2^16, so that thousands of words leave it mostly empty. */
const BITS = 0x10000;

/** Takes one more letter code into the hash of a word, which begins as 0 (D. J. Bernstein's, times 33). */
export const mix = (hash: number, code: number): number => (((hash << 5) + hash) ^ code) | 0;

/** The 16 bits of a hash that count (Fibonacci hashing: Knuth, TAOCP 3, 6.4). */
const place = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> 16;

/** Whether a word of this hash can begin an alias; `from` is where the set begins. */
export function mayBegin(firsts: Uint32Array, from: number, hash: number): boolean {
	const bit = place(hash);
	return (((firsts[from + (bit >>> 5)] ?? 0) >>> (bit & 31)) & 1) !== 0;
}

/** Where the sets begin in the array of both: words that begin any alias, and those that begin one written small. */
export const FIRST_OF_ALL = 0;
export const FIRST_OF_LOWER = BITS / 32;

/** Two empty sets, as one array. */
export const emptyFirsts = (): Uint32Array => new Uint32Array((2 * BITS) / 32);

/** Puts the hash of a word into the set that begins at `from`. */
export function addFirst(firsts: Uint32Array, from: number, hash: number): void {
	const bit = place(hash);
	const at = from + (bit >>> 5);
	firsts[at] = ((firsts[at] ?? 0) | (1 << (bit & 31))) >>> 0;
}
