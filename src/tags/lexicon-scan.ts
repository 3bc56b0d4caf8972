import {Kind, kindOf, lowerUnit} from '../text/letters.ts';
import type {LexiconArrays} from './lexicon-format.ts';
import {fits, MORE} from './lexicon-spelling.ts';
import {ALONE, mayHold, mix, mixWords} from './lexicon-words.ts';

/** Told of a match: UTF-16 offsets into the folded text, and the number of the spelling. */
export type OnHit = (start: number, end: number, spelling: number) => void;

// What is known of a unit: the code of its letter in the automaton, and what it is to a syllable. 0: not yet learnt.
const CODE = 0xfff;
const WORD = 0x1000;
const UPPER = 0x2000;
/** One bit above `UPPER`: shifted down, a small letter meets the capital after it. */
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
	readonly #found: Found = {ends: [], values: []};
	readonly #units = new Uint16Array(0x10000);
	readonly #codes: ReadonlyMap<number, number>;
	readonly #rootOfAll: number;
	readonly #rootOfLower: number;
	/** The word read last: its hash, and whether it is of glued parts ("BộTài"). */
	readonly #word = {hash: 0, glued: false};

	constructor(arrays: LexiconArrays) {
		this.#arrays = arrays;
		this.#codes = new Map(Array.from(arrays.alphabet, (unit, index) => [unit, index + 1]));
		this.#rootOfAll = arrays.roots[0] ?? 0;
		this.#rootOfLower = arrays.roots[1] ?? 0;
	}

	/**
	 * See `Lexicon.scan`. Most words begin no alias, and most that could are not followed as in one: hashes of whole words
	 * tell that before the automaton is touched, so a word is tried once the next is read. A word of glued parts is not
	 * judged by its hash: each part is tried, and the word before it.
	 */
	scan(text: string, onHit: OnHit): void {
		let waiting = -1;
		let known = 0;
		for (let index = 0; index < text.length; index++) {
			const first = this.#unitAt(text, index);
			if (!(first & WORD)) continue;
			const end = this.#read(text, index, first);
			const {hash, glued} = this.#word;
			const begins = this.#mayBegin(first);
			if (waiting >= 0 && (glued || this.#mayOpen(known, hash))) this.#tryAt(text, waiting, onHit);
			waiting = begins ? index : -1;
			if (glued) this.#tryParts(text, index, end, onHit);
			known = hash;
			index = end;
		}
		if (waiting >= 0 && this.#mayOpen(known, ALONE)) this.#tryAt(text, waiting, onHit);
	}

	/** Reads the word that begins at `start` with the unit `first` into `#word`. Returns where it ends. */
	#read(text: string, start: number, first: number): number {
		const units = this.#units;
		const {length} = text;
		let hash = mix(0, first & CODE);
		let before = first;
		let meeting = 0;
		let index = start + 1;
		for (; index < length; index++) {
			const code = text.charCodeAt(index);
			const unit = units[code] || this.#learn(code);
			if (!(unit & WORD)) break;
			meeting |= (before >> 1) & unit;
			hash = mix(hash, unit & CODE);
			before = unit;
		}
		this.#word.hash = hash;
		this.#word.glued = (meeting & UPPER) !== 0;
		return index;
	}

	/** Whether the word read last, of the unit `first`, may begin an alias as a whole. */
	#mayBegin(first: number): boolean {
		const {firsts, lowerFirsts} = this.#arrays;
		const {hash, glued} = this.#word;
		return !glued && mayHold(first & UPPER ? firsts : lowerFirsts, hash);
	}

	/** Whether an alias may begin with these two words or be the first of them. */
	#mayOpen(first: number, second: number): boolean {
		const {openings} = this.#arrays;
		return mayHold(openings, mixWords(first, second)) || mayHold(openings, mixWords(first, ALONE));
	}

	/** Tries each part of a word of glued parts. */
	#tryParts(text: string, start: number, end: number, onHit: OnHit): void {
		let before = 0;
		for (let index = start; index < end; index++) {
			const unit = this.#unitAt(text, index);
			if (index === start || (before >> 1) & unit & UPPER) this.#tryAt(text, index, onHit);
			before = unit;
		}
	}

	/** Finds and tells the aliases from `start` on. A capital may begin any alias, another unit those written small. */
	#tryAt(text: string, start: number, onHit: OnHit): void {
		const first = this.#unitAt(text, start);
		this.#walk(text, start, first & UPPER ? this.#rootOfAll : this.#rootOfLower, this.#found);
		if (this.#found.ends.length > 0) this.#report(text, start, onHit);
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
	#report(text: string, start: number, onHit: OnHit): void {
		const {ends, values} = this.#found;
		if (ends.length === 1) {
			const [end = 0, value = 0] = [ends.pop(), values.pop()];
			this.#tell(text, start, end, value, onHit);
			return;
		}
		// Emptied before it is told, so that who is told may scan again.
		const found = ends.splice(0).map((end, index) => [end, values[index] ?? 0] as const);
		values.length = 0;
		for (const [end, value] of found.reverse()) this.#tell(text, start, end, value, onHit);
	}

	/** Tells of each spelling, from `first` on, that the match is written as. */
	#tell(text: string, start: number, end: number, first: number, onHit: OnHit): void {
		const {demands} = this.#arrays;
		let spelling = first;
		let demand: number;
		do {
			demand = demands[spelling] ?? 0;
			if (fits(demand, text, start, end)) onHit(start, end, spelling);
			spelling++;
		} while (demand & MORE);
	}
}
