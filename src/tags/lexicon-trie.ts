/** A key as codes of its letters, with the number it stands for. */
export interface Key {
	codes: readonly number[];
	value: number;
}

/** Label of a slot that no node holds; no letter has this code. */
const FREE = 0xfffe;
/** Label of the slot that holds the value of a key which ends where others go on. */
const END = 0xffff;
/** Share of taken slots beyond which the search for room begins further on (Darts' heuristic). */
const FULL = 0.95;

/**
 * A double-array trie under construction. A node is a number `n`: negative, it is the one key left, whose value (two
 * units), letters and a closing 0 stand in `tail` from `-n - 1`; else `n >> 1` is its base, its child by the letter `c`
 * stands in slot `base + c` if that slot's label is `c`, and if `n & 1` its own value stands in slot `base`. No two nodes
 * share a base, so the label alone proves the parent (J. Aoe, "An efficient digital search algorithm by using a
 * double-array structure", 1989; the tail is from there, the label in place of the parent from later compact forms).
 */
export class TrieBuilder {
	base = new Int32Array(1 << 12);
	label = new Uint16Array(1 << 12).fill(FREE);
	readonly tail: number[] = [];
	#taken = new Uint8Array(1 << 12);
	#from = 1;
	#last = 0;

	/** Adds one trie over keys that are sorted by code and distinct; returns its root node. */
	add(keys: readonly Key[]): number {
		return keys.length === 0 ? this.#leaf({codes: [], value: 0}, 0, true) : this.#node(keys, 0, keys.length, 0);
	}

	/** Number of slots that must be kept so that no lookup of a code up to `codes` leaves the arrays. */
	size(codes: number): number {
		const size = this.#last + codes + 1;
		this.#grow(size);
		return size;
	}

	#leaf(key: Key, depth: number, empty = false): number {
		const node = -this.tail.length - 1;
		this.tail.push(key.value & 0xffff, key.value >>> 16);
		for (let index = depth; index < key.codes.length; index++) this.tail.push(key.codes[index] ?? 0);
		// A tail that no text can follow: the empty trie.
		if (empty) this.tail.push(FREE);
		this.tail.push(0);
		return node;
	}

	#node(keys: readonly Key[], low: number, high: number, depth: number): number {
		const first = keys[low];
		if (!first) throw new RangeError('No keys');
		if (high - low === 1) return this.#leaf(first, depth);
		const ends = first.codes.length === depth;
		const codes: number[] = [];
		const starts: number[] = [];
		for (let index = ends ? low + 1 : low; index < high; index++) {
			const code = keys[index]?.codes[depth] ?? 0;
			if (code === codes.at(-1)) continue;
			codes.push(code);
			starts.push(index);
		}
		const base = this.#room(ends ? [0, ...codes] : codes);
		if (ends) {
			this.label[base] = END;
			this.base[base] = first.value;
		}
		for (const code of codes) this.label[base + code] = code;
		for (const [child, code] of codes.entries()) {
			// Not in one statement: the child may make the arrays grow, and the old one would be written to.
			const node = this.#node(keys, starts[child] ?? 0, starts[child + 1] ?? high, depth + 1);
			this.base[base + code] = node;
		}
		return base * 2 + (ends ? 1 : 0);
	}

	/** A base not yet taken where the slots of all codes are free. */
	#room(codes: readonly number[]): number {
		const first = codes[0] ?? 0;
		const widest = codes.at(-1) ?? 0;
		let slot = Math.max(first + 1, this.#from);
		const began = slot;
		let held = 0;
		for (; ; slot++) {
			this.#grow(slot + widest + 1);
			if (this.label[slot] !== FREE) {
				held++;
				continue;
			}
			const base = slot - first;
			if (this.#taken[base] || !codes.every((code) => this.label[base + code] === FREE)) continue;
			if (held / (slot - began + 1) >= FULL) this.#from = slot;
			this.#taken[base] = 1;
			this.#last = Math.max(this.#last, base + widest);
			return base;
		}
	}

	#grow(size: number): void {
		if (size <= this.label.length) return;
		const length = Math.max(size, this.label.length * 2);
		const label = new Uint16Array(length).fill(FREE);
		label.set(this.label);
		const base = new Int32Array(length);
		base.set(this.base);
		const taken = new Uint8Array(length);
		taken.set(this.#taken);
		this.label = label;
		this.base = base;
		this.#taken = taken;
	}
}
