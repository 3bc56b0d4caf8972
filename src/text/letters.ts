/** What a UTF-16 unit is to a syllable, as bits of `kindOf`. */
export const Kind = {
	/** A letter, mark or digit: part of a syllable. */
	word: 1,
	upper: 2,
	lower: 4,
	digit: 8,
} as const;

const KNOWN = 128;
const LETTER = /^[\p{L}\p{M}]$/u;
const DIGIT = /^\p{N}$/u;
/** Below it a unit with two cases is a letter; above it there are numbers and symbols that have them ("Ⅳ", "Ⓐ"). */
const CASED_LETTERS = 0x2000;
/** Up to it the block of dashes, quotation marks and spaces (U+2000) reaches: none of them is a letter or a digit. */
const PUNCTUATION = 0x206f;
const kinds = new Uint8Array(0x10000);

/** What a unit is that no capital or small letter of Latin, Greek or Cyrillic is. */
function learnUncased(unit: number): number {
	if (unit < 0x80) return unit >= 0x30 && unit <= 0x39 ? Kind.word | Kind.digit : 0;
	if (unit >= CASED_LETTERS && unit <= PUNCTUATION) return 0;
	const character = String.fromCharCode(unit);
	if (DIGIT.test(character)) return Kind.word | Kind.digit;
	return LETTER.test(character) ? Kind.word : 0;
}

function learn(unit: number): number {
	const character = String.fromCharCode(unit);
	const cased = lowerUnit(unit) !== unit ? Kind.upper : character.toUpperCase() !== character ? Kind.lower : 0;
	let kind = cased && unit < CASED_LETTERS ? Kind.word : learnUncased(unit);
	if (kind & Kind.word && !(kind & Kind.digit)) kind |= cased;
	kinds[unit] = kind | KNOWN;
	return kind | KNOWN;
}

/**
 * The kind of one UTF-16 unit, bits of `Kind`. Halves of surrogate pairs are no part of a syllable. Learnt once per unit:
 * a regular expression with \p for every unit of a text would be ten times slower. What a Vietnamese text is written
 * with is learnt without one, since the first use of \p takes milliseconds.
 */
export function kindOf(unit: number): number {
	return kinds[unit] || learn(unit);
}

/** Lower case of one UTF-16 unit; the unit itself where its lower case is longer ("İ"). */
export function lowerUnit(unit: number): number {
	if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
	const lower = String.fromCharCode(unit).toLowerCase();
	return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

/** Lower case with every offset kept: `lower(text).length === text.length`. */
export function lower(text: string): string {
	const whole = text.toLowerCase();
	if (whole.length === text.length) return whole;
	return text.replaceAll('İ', 'I').toLowerCase();
}
