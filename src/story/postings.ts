import {hashOf, spread} from './hash.ts';

type Row = Int32Array<ArrayBuffer>;

/** A row in one of twice its length. */
function longer(row: Row): Row {
	const next = new Int32Array(row.length * 2);
	next.set(row);
	return next;
}

/** Numbers of articles by key, as rows of integers: 16 bytes for each pair, where a map of lists takes some 120. */
export class Postings {
	#size = 0;
	/** For each remainder of a hash the last pair that has it; -1 where there is none. */
	#heads = new Int32Array(1024).fill(-1);
	#before = new Int32Array(1024);
	#hashes = new Int32Array(1024);
	#numbers = new Int32Array(1024);

	/** Remembers that an article has a key. */
	add(key: string, number: number): void {
		if (this.#size === this.#numbers.length) this.#grow();
		this.#hashes[this.#size] = spread(hashOf(key));
		this.#numbers[this.#size] = number;
		this.#link(this.#size);
		this.#size += 1;
	}

	/** The articles that have a key, earlier ones first. Keys with one hash of 32 bits are one. */
	find(key: string): number[] {
		const hash = spread(hashOf(key));
		const found: number[] = [];
		for (let at = this.#heads[this.#slotOf(hash)] ?? -1; at >= 0; at = this.#before[at] ?? -1)
			if (this.#hashes[at] === hash) found.push(this.#numbers[at] ?? 0);
		return found.reverse();
	}

	#slotOf(hash: number): number {
		return hash & (this.#heads.length - 1);
	}

	#link(at: number): void {
		const slot = this.#slotOf(this.#hashes[at] ?? 0);
		this.#before[at] = this.#heads[slot] ?? -1;
		this.#heads[slot] = at;
	}

	#grow(): void {
		this.#before = longer(this.#before);
		this.#hashes = longer(this.#hashes);
		this.#numbers = longer(this.#numbers);
		this.#heads = new Int32Array(this.#heads.length * 2).fill(-1);
		for (let at = 0; at < this.#size; at += 1) this.#link(at);
	}
}
