import {Kind, kindOf, lowerUnit} from '../text/letters.ts';
import type {LexiconArrays} from './lexicon-format.ts';
import {fits, MORE} from './lexicon-spelling.ts';

/** Told of a match: UTF-16 offsets into the folded text, and the number of the spelling. */
export type OnHit = (start: number, end: number, spelling: number) => void;

// What is known of a unit: the code of its letter in the automaton, and what it is to a syllable. 0: not yet learnt.
const CODE = 0xfff;
const WORD = 0x1000;
const UPPER = 0x2000;
const LOWER = 0x4000;
const KNOWN = 0x8000;

/** Matches that begin at one place, the shortest first. */
interface Found {
	ends: number[];
	values: number[];
}

/** Walks an opened automaton over folded text. Holds one table of units, filled as they are met. */
export class Scanner {
	readonly #arrays: LexiconArrays;
	readonly #units = new Uint16Array(0x10000);
	readonly #codes: ReadonlyMap<number, number>;
	readonly #rootOfAll: number;
	readonly #rootOfLower: number;

	constructor(arrays: LexiconArrays) {
		this.#arrays = arrays;
		this.#codes = new Map(Array.from(arrays.alphabet, (unit, index) => [unit, index + 1]));
		this.#rootOfAll = arrays.roots[0] ?? 0;
		this.#rootOfLower = arrays.roots[1] ?? 0;
	}

	/** See `Lexicon.scan`. A capitalised syllable may begin any alias, another only one that is written small. */
	scan(text: string, onHit: OnHit): void {
		const units = this.#units;
		const found: Found = {ends: [], values: []};
		let before = 0;
		for (let index = 0; index < text.length; index++) {
			const code = text.charCodeAt(index);
			const unit = units[code] || this.#learn(code);
			const inside = before & WORD && !(unit & UPPER && before & LOWER);
			before = unit;
			if (inside || !(unit & WORD)) continue;
			this.#walk(text, index, unit & UPPER ? this.#rootOfAll : this.#rootOfLower, found);
			if (found.ends.length > 0) this.#report(text, index, found, onHit);
		}
	}

	#learn(unit: number): number {
		const kind = kindOf(unit);
		const known =
			KNOWN |
			(this.#codes.get(lowerUnit(unit)) ?? 0) |
			(kind & Kind.word ? WORD : 0) |
			(kind & Kind.upper ? UPPER : 0) |
			(kind & Kind.lower ? LOWER : 0);
		this.#units[unit] = known;
		return known;
	}

	#unitAt(text: string, index: number): number {
		const code = text.charCodeAt(index);
		return this.#units[code] || this.#learn(code);
	}

	#endsSyllable(text: string, offset: number): boolean {
		if (offset >= text.length) return true;
		const before = this.#unitAt(text, offset - 1);
		const after = this.#unitAt(text, offset);
		return (before & after & WORD) === 0 || ((before & LOWER) !== 0 && (after & UPPER) !== 0);
	}

	/** Finds every key that begins at `start` and ends a syllable. */
	#walk(text: string, start: number, root: number, found: Found): void {
		const {base, label} = this.#arrays;
		let node = root;
		let index = start;
		while (node >= 0) {
			const slot = node >> 1;
			if (node & 1 && this.#endsSyllable(text, index)) {
				found.ends.push(index);
				found.values.push(base[slot] ?? 0);
			}
			if (index >= text.length) return;
			const code = this.#unitAt(text, index) & CODE;
			if (label[slot + code] !== code) return;
			node = base[slot + code] ?? 0;
			index++;
		}
		this.#followTail(text, index, -node - 1, found);
	}

	/** Follows the one key left, whose value and letters stand in the tail from `at`. */
	#followTail(text: string, start: number, at: number, found: Found): void {
		const {tail} = this.#arrays;
		let index = start;
		for (let letter = at + 2; tail[letter]; letter++, index++) {
			if (index >= text.length || (this.#unitAt(text, index) & CODE) !== tail[letter]) return;
		}
		if (!this.#endsSyllable(text, index)) return;
		found.ends.push(index);
		found.values.push((tail[at] ?? 0) + (tail[at + 1] ?? 0) * 0x10000);
	}

	/** Hands over what was found at `start`, the longest first, and empties it. */
	#report(text: string, start: number, found: Found, onHit: OnHit): void {
		const {demands} = this.#arrays;
		for (let last = found.ends.length - 1; last >= 0; last--) {
			const end = found.ends[last] ?? start;
			let spelling = found.values[last] ?? 0;
			let demand: number;
			do {
				demand = demands[spelling] ?? 0;
				if (fits(demand, text, start, end)) onHit(start, end, spelling);
				spelling++;
			} while (demand & MORE);
		}
		found.ends.length = 0;
		found.values.length = 0;
	}
}
