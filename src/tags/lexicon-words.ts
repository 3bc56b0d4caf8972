// Most words of a text begin no alias, and most that could are not followed by the alias's second word. Sets of hashes
// (Bloom filters of one hash) tell both before the automaton is touched.

/** Takes one more letter code into the hash of a word, which begins as 0 (D. J. Bernstein's, times 33). */
export const mix = (hash: number, code: number): number => (((hash << 5) + hash) ^ code) | 0;

/** The hash of two words, of theirs (the factor is of MurmurHash3's last step). */
export const mixWords = (first: number, second: number): number => (Math.imul(first, 0x85ebca6b) + second) | 0;

/** As the hash of a second word: there is none. */
export const ALONE = 0;

/** Bits for each hash of a set: so few say by chance that one more is in it. */
const BITS_EACH = 8;

/** The bit of a hash in a set (Fibonacci hashing: Knuth, TAOCP 3, 6.4). */
const bitOf = (set: Uint32Array, hash: number): number =>
	Math.imul(hash, 0x9e3779b1) >>> Math.clz32(set.length * 32 - 1);

/** Whether a hash is in a set; at times true of one that is not. */
export function mayHold(set: Uint32Array, hash: number): boolean {
	const bit = bitOf(set, hash);
	return (((set[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) !== 0;
}

/** A set of hashes: a power of two of 32-bit words. */
export function setOf(hashes: ReadonlySet<number>): Uint32Array {
	const words = Math.ceil((hashes.size * BITS_EACH) / 32);
	const set = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(2, words))));
	for (const hash of hashes) {
		const bit = bitOf(set, hash);
		const at = bit >>> 5;
		set[at] = ((set[at] ?? 0) | (1 << (bit & 31))) >>> 0;
	}
	return set;
}
