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
const kinds = new Uint8Array(0x10000);

function learn(unit: number): number {
	const character = String.fromCharCode(unit);
	let kind: number = KNOWN;
	if (DIGIT.test(character)) kind |= Kind.word | Kind.digit;
	else if (LETTER.test(character)) {
		kind |= Kind.word;
		if (lowerUnit(unit) !== unit) kind |= Kind.upper;
		else if (character.toUpperCase() !== character) kind |= Kind.lower;
	}
	kinds[unit] = kind;
	return kind;
}

/**
 * The kind of one UTF-16 unit, bits of `Kind`. Halves of surrogate pairs are no part of a syllable. Learnt once per unit:
 * a regular expression with \p for every unit of a text would be ten times slower.
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
