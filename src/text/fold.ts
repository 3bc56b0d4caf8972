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

/** True where no unit is exchanged, dropped or composed: the text can stay as it is but for its tones. */
function isPlain(text: string): boolean {
	let before = 0;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		if (exchangeOf(unit) !== 0 || isMark(unit) || (unit === SPACE && before === SPACE)) return false;
		before = unit;
	}
	return true;
}

/** Units under way, each with the range of the original that it stands for. */
interface Draft {
	units: Uint16Array;
	starts: Uint32Array;
	ends: Uint32Array;
	length: number;
}

/** Exchanges and drops units, and makes one space of several. */
function clean(text: string): Draft {
	const size = text.length;
	const draft = {units: new Uint16Array(size), starts: new Uint32Array(size), ends: new Uint32Array(size), length: 0};
	let length = 0;
	for (let index = 0; index < size; index++) {
		const found = text.charCodeAt(index);
		const unit = exchangeOf(found) || found;
		if (unit === DROP || (found === RETURN && text.charCodeAt(index + 1) === BREAK)) continue;
		if (unit === SPACE && length > 0 && draft.units[length - 1] === SPACE) {
			draft.ends[length - 1] = index + 1;
			continue;
		}
		draft.units[length] = unit;
		draft.starts[length] = index;
		draft.ends[length] = index + 1;
		length++;
	}
	draft.length = length;
	return draft;
}

/** Composes each letter with the marks after it, in place: never more units than before. */
function compose(draft: Draft): void {
	const {units, starts, ends, length} = draft;
	let written = 0;
	for (let index = 0; index < length; ) {
		let next = index + 1;
		while (next < length && isMark(units[next] ?? 0)) next++;
		const marks = next - index - 1;
		const start = starts[index] ?? 0;
		const end = ends[next - 1] ?? 0;
		if (marks === 0 || marks > MOST_MARKS || ANY_MARK.test(String.fromCharCode(units[index] ?? 0))) {
			units.copyWithin(written, index, next);
			starts.copyWithin(written, index, next);
			ends.copyWithin(written, index, next);
			written += next - index;
		} else {
			const composed = String.fromCharCode(...units.subarray(index, next)).normalize('NFC');
			for (let unit = 0; unit < composed.length; unit++, written++) {
				units[written] = composed.charCodeAt(unit);
				starts[written] = start;
				ends[written] = end;
			}
		}
		index = next;
	}
	draft.length = written;
}

function read(units: Uint16Array, length: number): string {
	const pieces: string[] = [];
	for (let start = 0; start < length; start += 8192)
		pieces.push(String.fromCharCode(...units.subarray(start, Math.min(start + 8192, length))));
	return pieces.join('');
}

function firstAfter(ends: Uint32Array, length: number, offset: number): number {
	let low = 0;
	let high = length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((ends[middle] ?? 0) > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}

function unchanged(text: string): Folded {
	return {
		text,
		toOriginal: (start, end) => ({start, end}),
		toFolded: (offset) => Math.max(0, Math.min(offset, text.length)),
	};
}

/**
 * Brings a text into one spelling, so that equal words compare equal: letters composed (NFC), tone marks in one place,
 * đ from its look-alikes, every dash "-", quotes straight, every space " " and one where there are several, line breaks
 * "\n", invisible characters dropped. Case stays. Folding what is folded changes nothing. Linear in the text's length;
 * any string is welcome, lone surrogates too.
 */
export function fold(text: string): Folded {
	if (isPlain(text)) return unchanged(placeTones(text));
	const draft = clean(text);
	compose(draft);
	const {length} = draft;
	const starts = draft.starts.slice(0, length);
	const ends = draft.ends.slice(0, length);
	const originalLength = text.length;
	return {
		text: placeTones(read(draft.units, length)),
		toOriginal(start, end) {
			const from = starts[start] ?? originalLength;
			return {start: from, end: end > start ? (ends[end - 1] ?? originalLength) : from};
		},
		toFolded: (offset) => firstAfter(ends, length, offset),
	};
}
