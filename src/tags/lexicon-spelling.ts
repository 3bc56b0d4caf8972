import {fold} from '../text/fold.ts';
import {Kind, kindOf, lower} from '../text/letters.ts';

/** Set in a case demand that counts capitals letter by letter, not by the first letters of words. */
export const EXACT = 0x8000_0000;
/** Set where the next spelling has the same letters and another case demand. */
export const MORE = 0x4000_0000;
const WORDS = 30;
const LETTERS = 30;

/** What is left of an alias when case is taken out of it. */
export interface Spelling {
	/** Folded, lower case, from its first letter or digit to its last. */
	key: string;
	/** Which words (bit n: the n-th run of letters and digits) must be capitalised, or, with `EXACT`, which letters. */
	demand: number;
	/** Whether a text that starts with a small letter can match. */
	fromLower: boolean;
}

/** Which of the first 30 units are capitals, as bits. */
function capitals(text: string, start: number, end: number): number {
	let bits = 0;
	const last = Math.min(end, start + LETTERS);
	for (let index = start; index < last; index++)
		if (kindOf(text.charCodeAt(index)) & Kind.upper) bits |= 1 << (index - start);
	return bits;
}

/** Which of the first 30 words begin with a capital, as bits. */
function capitalisedWords(text: string, start: number, end: number): number {
	let bits = 0;
	let word = -1;
	let inside = false;
	for (let index = start; index < end && word < WORDS; index++) {
		const kind = kindOf(text.charCodeAt(index));
		if (!inside && kind & Kind.word) {
			word++;
			if (kind & Kind.upper && word < WORDS) bits |= 1 << word;
		}
		inside = (kind & Kind.word) !== 0;
	}
	return bits;
}

/** An alias as the automaton holds it. Throws a `RangeError` on one without any letter or digit. */
export function spell(alias: string, exactCase: boolean): Spelling {
	const {text} = fold(alias);
	let start = 0;
	let end = text.length;
	while (start < end && (kindOf(text.charCodeAt(start)) & Kind.word) === 0) start++;
	while (end > start && (kindOf(text.charCodeAt(end - 1)) & Kind.word) === 0) end--;
	if (start === end) throw new RangeError(`The alias ${JSON.stringify(alias)} has no letter.`);
	return {
		key: lower(text.slice(start, end)),
		demand: exactCase ? (capitals(text, start, end) | EXACT) >>> 0 : capitalisedWords(text, start, end),
		fromLower: (kindOf(text.charCodeAt(start)) & Kind.upper) === 0,
	};
}

/** Whether the words `start`..`end` of a folded text are written as the case demand wants them. */
export function fits(demand: number, text: string, start: number, end: number): boolean {
	if (demand & EXACT) return capitals(text, start, end) === (demand & ~(EXACT | MORE));
	const wanted = demand & ~MORE;
	return (capitalisedWords(text, start, end) & wanted) === wanted;
}

/** Whether every text that meets the case demand `narrow` meets `wide` too; both of spellings with the same letters. */
export const includes = (wide: number, narrow: number): boolean =>
	((wide | narrow) & EXACT) === 0 && (wide & narrow) === wide;
