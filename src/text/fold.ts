import {placeTones} from './tones.ts';

/** A text in one spelling, with the way back to the text it was made of. Offsets are UTF-16. */
export interface Folded {
	text: string;
	/** The range of the original that the folded range `start`..`end` stands for; what was dropped at its edges stays out. */
	toOriginal(start: number, end: number): {start: number; end: number};
	/** The first folded offset that stands for the original `offset` or for what comes after it. */
	toFolded(offset: number): number;
}

const DROP = 1;
const SPACE = 0x20;
const BREAK = 0x0a;
const RETURN = 0x0d;
/** Unicode's Stream-Safe Text Format allows 30 marks on a letter; more are no writing, and sorting them costs n². */
const MOST_MARKS = 30;

/** What a unit becomes: 0 itself, 1 nothing, else the unit it is exchanged for. */
const exchanged = new Uint16Array(0x3001);
const exchange = (units: readonly (number | readonly [number, number])[], into: number): void => {
	for (const unit of units) {
		const [first, last] = typeof unit === 'number' ? [unit, unit] : unit;
		exchanged.fill(into, first, last + 1);
	}
};
exchange([0x09, 0x0b, 0x0c, 0xa0, 0x1680, [0x2000, 0x200a], 0x202f, 0x205f, 0x3000], SPACE);
exchange([RETURN, 0x85, 0x2028, 0x2029], BREAK);
exchange([0xad, 0x61c, 0x180e, [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x2064], [0x2066, 0x2069]], DROP);
exchange([[0x2010, 0x2015], 0x2212], 0x2d);
exchange([[0x2018, 0x201b], 0x2032], 0x27);
exchange([[0x201c, 0x201f], 0x2033, 0xab, 0xbb], 0x22);
exchange([0xd0, 0x189], 0x110);
exchange([0xf0, 0x256], 0x111);

function exchangeOf(unit: number): number {
	if (unit <= 0x3000) return exchanged[unit] ?? 0;
	if (unit < 0xfe58) return 0;
	if (unit === 0xfe58 || unit === 0xfe63 || unit === 0xff0d) return 0x2d;
	return unit === 0xfeff ? DROP : 0;
}

const isMark = (unit: number): boolean => unit >= 0x300 && unit <= 0x36f;
const ANY_MARK = /^\p{M}$/u;

/** Ranges of the original whose folded text has another length, four numbers each: original from, to, folded from, to. */
type Changes = number[];

/** A text while it is folded: what is done lies in `pieces`, what stays as it is waits as a range of the original. */
class Draft {
	readonly changes: Changes = [];
	readonly #original: string;
	readonly #pieces: string[] = [];
	/** Original offset up to which the text lies in `pieces`. */
	#done = 0;
	/** Folded minus original offset at the place reached. */
	#shift = 0;

	constructor(original: string) {
		this.#original = original;
	}

	/** Writes `text` for the original range `from`..`to`, which may reach back behind what was dropped lately. */
	put(from: number, to: number, text: string): void {
		if (from >= this.#done) this.#pieces.push(this.#original.slice(this.#done, from));
		else this.#takeBack(from);
		this.#pieces.push(text);
		this.#done = to;
		if (text.length === to - from) return;
		const start = from + this.#shift;
		this.changes.push(from, to, start, start + text.length);
		this.#shift += text.length - (to - from);
	}

	/** Takes the last letter, which stands at `from` in the original, out of what is done, and the drops after it. */
	#takeBack(from: number): void {
		while ((this.changes.at(-4) ?? -1) > from) {
			const [start = 0, end = 0] = this.changes.splice(-4);
			this.#shift += end - start;
		}
		while (this.#pieces.at(-1) === '') this.#pieces.pop();
		const last = this.#pieces.pop() ?? '';
		this.#pieces.push(last.slice(0, -1));
	}

	text(): string {
		if (this.#done === 0) return this.#original;
		return this.#pieces.join('') + this.#original.slice(this.#done);
	}
}

/** Composes the letter at `from` with the marks from `first` on; returns where the marks end. */
function compose(draft: Draft, text: string, letter: number, from: number, first: number): number {
	const marks: number[] = [];
	let next = first;
	for (; next < text.length; next++) {
		const unit = text.charCodeAt(next);
		if (isMark(unit)) marks.push(unit);
		else if (exchangeOf(unit) !== DROP) break;
	}
	// Invisible characters after the last mark are not part of it.
	while (!isMark(text.charCodeAt(next - 1))) next--;
	const base = String.fromCharCode(letter);
	const plain = base + marks.map((mark) => String.fromCharCode(mark)).join('');
	const stays = marks.length > MOST_MARKS || ANY_MARK.test(base);
	const composed = stays ? plain : plain.normalize('NFC');
	if (composed !== text.slice(from, next)) draft.put(from, next, composed);
	return next;
}

function draftOf(text: string): Draft {
	const draft = new Draft(text);
	let before = 0;
	let beforeAt = 0;
	for (let index = 0; index < text.length; index++) {
		const found = text.charCodeAt(index);
		const into = exchangeOf(found);
		let unit = into || found;
		if (
			into === DROP ||
			(unit === SPACE && before === SPACE) ||
			(found === RETURN && text.charCodeAt(index + 1) === BREAK)
		) {
			draft.put(index, index + 1, '');
			continue;
		}
		if (isMark(unit) && before !== 0) {
			index = compose(draft, text, before, beforeAt, index) - 1;
			unit = 0;
		} else if (unit !== found) draft.put(index, index + 1, String.fromCharCode(unit));
		before = unit;
		beforeAt = index;
	}
	return draft;
}

/** The last of the ranges of `changes` that begins at or before `offset`, by the column `column`; -4 where none does. */
function lastUpTo(changes: Float64Array, column: number, offset: number): number {
	let low = 0;
	let high = changes.length / 4;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((changes[middle * 4 + column] ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return (low - 1) * 4;
}

/** The original range of the folded unit at `offset`. */
function originalOf(changes: Float64Array, offset: number): {start: number; end: number} {
	const at = lastUpTo(changes, 2, offset);
	if (at < 0) return {start: offset, end: offset + 1};
	const [from = 0, to = 0, , foldedTo = 0] = changes.subarray(at, at + 4);
	if (offset < foldedTo) return {start: from, end: to};
	return {start: to + offset - foldedTo, end: to + offset - foldedTo + 1};
}

/**
 * Brings a text into one spelling, so that equal words compare equal: letters composed (NFC), tone marks in one place,
 * đ from its look-alikes, every dash "-", quotes straight, every space " " and one where there are several, line breaks
 * "\n", invisible characters dropped. Case stays. Folding what is folded changes nothing. Linear in the text's length;
 * any string is welcome, lone surrogates too.
 */
export function fold(text: string): Folded {
	const draft = draftOf(text);
	const folded = placeTones(draft.text());
	const changes = Float64Array.from(draft.changes);
	return {
		text: folded,
		toOriginal(start, end) {
			const from = originalOf(changes, start).start;
			return {start: from, end: end > start ? originalOf(changes, end - 1).end : from};
		},
		toFolded(offset) {
			const at = lastUpTo(changes, 0, offset);
			if (at < 0) return Math.max(0, Math.min(offset, folded.length));
			const [, to = 0, foldedFrom = 0, foldedTo = 0] = changes.subarray(at, at + 4);
			return offset < to ? foldedFrom : Math.min(foldedTo + offset - to, folded.length);
		},
	};
}
