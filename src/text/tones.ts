import {Kind, kindOf} from './letters.ts';

// Where a tone mark stands in a written syllable is a matter of fashion (hoà, hòa) and of old keyboards (triêụ). This
// moves it to one place, the older style (hòa, thúy), which the press writes most. A move exchanges letters one for
// one, so offsets stay as they are.

const VOWELS = 'aăâeêioôơuưy';
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
/** Longest written syllable is "nghiêng"; longer runs of letters are foreign words and stay. */
const LONGEST = 8;
const LAST = 0x1ef9;
/** "À": no letter before it bears a tone. */
const FIRST_TONED = 0xc0;

/** For each unit up to U+1EF9: 0 no letter of Vietnamese, 1 consonant, else 2 + 6 * vowel + tone. */
const letters = new Uint8Array(LAST + 1);
/** `written[6 * vowel + tone]` is the lower-case unit; upper case beside it in `writtenUpper`. */
const written = new Uint16Array(VOWELS.length * TONES.length);
const writtenUpper = new Uint16Array(VOWELS.length * TONES.length);

for (const consonant of 'bcdđfghjklmnpqrstvwxz') {
	letters[consonant.charCodeAt(0)] = 1;
	letters[consonant.toUpperCase().charCodeAt(0)] = 1;
}
for (const [vowel, letter] of [...VOWELS].entries()) {
	for (const [tone, mark] of TONES.entries()) {
		const place = 6 * vowel + tone;
		written[place] = (letter + mark).normalize('NFC').charCodeAt(0);
		writtenUpper[place] = (letter + mark).normalize('NFC').toUpperCase().charCodeAt(0);
		letters[written[place] ?? 0] = 2 + place;
		letters[writtenUpper[place] ?? 0] = 2 + place;
	}
}

/** The letter at `index`, 0 where there is none. */
function letterAt(text: string, index: number): number {
	const unit = text.charCodeAt(index);
	return unit <= LAST ? (letters[unit] ?? 0) : 0;
}

const toneOf = (letter: number): number => (letter < 2 ? 0 : (letter - 2) % 6);
const vowelOf = (letter: number): number => (letter < 2 ? -1 : Math.floor((letter - 2) / 6));

const U = VOWELS.indexOf('u');
const I = VOWELS.indexOf('i');
/** Vowels with a mark of their own, which bear the tone before all others. */
const STRONG: ReadonlySet<number> = new Set([...'ăâêôơ'].map((vowel) => VOWELS.indexOf(vowel)));

/** True where a glued word begins: "BộTài" is two syllables. */
function gluedAt(text: string, index: number): boolean {
	return (kindOf(text.charCodeAt(index - 1)) & Kind.lower) !== 0 && (kindOf(text.charCodeAt(index)) & Kind.upper) !== 0;
}

/** Bounds of the letters around `index` that make one syllable; null where they are too many or a stray mark follows. */
function syllableAround(text: string, index: number): {start: number; end: number} | null {
	let start = index;
	while (start > 0 && letterAt(text, start - 1) !== 0 && !gluedAt(text, start)) {
		start--;
		if (index - start > LONGEST) return null;
	}
	let end = index + 1;
	while (end < text.length && letterAt(text, end) !== 0 && !gluedAt(text, end)) {
		end++;
		if (end - start > LONGEST) return null;
	}
	const next = end < text.length ? text.charCodeAt(end) : 0;
	return next >= 0x300 && next <= 0x36f ? null : {start, end};
}

/** Start of the vowels that can bear the tone: the u of "qu" and the i of "gi" before another vowel belong to the onset. */
function rhymeStart(text: string, start: number, end: number): number {
	let at = start;
	while (at < end && letterAt(text, at) === 1) at++;
	if (at === start || at + 1 >= end || letterAt(text, at + 1) < 2) return at;
	const onset = text.slice(start, at).toLowerCase();
	const vowel = vowelOf(letterAt(text, at));
	return (onset === 'q' && vowel === U) || (onset === 'g' && vowel === I) ? at + 1 : at;
}

/** Which of the vowels `first` to `last` bears the tone; `closed`: a consonant follows. */
function bearer(text: string, first: number, last: number, closed: boolean): number {
	for (let at = last; at >= first; at--) if (STRONG.has(vowelOf(letterAt(text, at)))) return at;
	if (last === first) return first;
	if (closed) return last;
	return last - first === 1 ? first : first + 1;
}

/** Where the tone at `index` belongs: `index` itself where it stands well or where this is no Vietnamese syllable. */
function placeOf(text: string, index: number): number {
	const bounds = syllableAround(text, index);
	if (!bounds) return index;
	const first = rhymeStart(text, bounds.start, bounds.end);
	let after = first;
	while (after < bounds.end && letterAt(text, after) >= 2) after++;
	if (after === first || after - first > 3) return index;
	for (let at = bounds.start; at < bounds.end; at++) {
		const letter = letterAt(text, at);
		if (at !== index && toneOf(letter) !== 0) return index;
		if (at >= after && letter >= 2) return index;
	}
	return bearer(text, first, after - 1, after < bounds.end);
}

/**
 * Where the letter at `index` should have its tone. Most stand well at a glance: no tone, no vowel beside it, or on a
 * strong vowel that no other vowel follows.
 */
function settle(text: string, index: number, letter: number): number {
	if (toneOf(letter) === 0) return index;
	const last = letterAt(text, index + 1) < 2;
	if (last && (STRONG.has(vowelOf(letter)) || letterAt(text, index - 1) < 2)) return index;
	return placeOf(text, index);
}

/** The unit at `index` with another tone, its case kept. */
function withTone(text: string, index: number, tone: number): string {
	const letter = letterAt(text, index);
	const table = kindOf(text.charCodeAt(index)) & Kind.upper ? writtenUpper : written;
	return String.fromCharCode(table[letter - 2 - toneOf(letter) + tone] ?? 0);
}

/**
 * The text with every tone mark of a Vietnamese syllable in its canonical place; same length, offset for offset. The
 * text itself where nothing moves. Expects composed letters (NFC). Linear: a syllable is at most 8 letters.
 */
export function placeTones(text: string): string {
	const pieces: string[] = [];
	let done = 0;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		if (unit < FIRST_TONED || unit > LAST) continue;
		const letter = letters[unit] ?? 0;
		const place = settle(text, index, letter);
		if (place === index) continue;
		const tone = toneOf(letter);
		const [left, right] = place < index ? [place, index] : [index, place];
		pieces.push(text.slice(done, left), withTone(text, left, left === place ? tone : 0));
		pieces.push(text.slice(left + 1, right), withTone(text, right, right === place ? tone : 0));
		done = right + 1;
		index = right;
	}
	return pieces.length === 0 ? text : pieces.join('') + text.slice(done);
}
