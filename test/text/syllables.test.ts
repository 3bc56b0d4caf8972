import fc from 'fast-check';
import {expect, test} from 'vitest';
import {bare} from '../../src/text/bare.ts';
import {fold} from '../../src/text/fold.ts';
import {Kind, kindOf, lower} from '../../src/text/letters.ts';
import {isBoundary, syllables} from '../../src/text/syllables.ts';

const words = (text: string) => syllables(text).map(({start, end}) => text.slice(start, end));

test('syllables are runs of letters, marks and digits, cut where words are glued', () => {
	expect(words('BộTài chính (G7), x-quang 5/5')).toEqual(['Bộ', 'Tài', 'chính', 'G7', 'x', 'quang', '5', '5']);
	expect(words('')).toEqual([]);
	expect(words('…')).toEqual([]);
});

test('boundaries', () => {
	expect(isBoundary('anh', 0)).toBe(true);
	expect(isBoundary('anh', 3)).toBe(true);
	expect(isBoundary('anh', 1)).toBe(false);
	expect(isBoundary('anh em', 3)).toBe(true);
	expect(isBoundary('BộTài', 2)).toBe(true);
	expect(isBoundary('WHO', 1)).toBe(false);
	expect(isBoundary('G7', 1)).toBe(false);
});

test('syllables start and end at boundaries and leave no letter out', () => {
	fc.assert(
		fc.property(fc.string({unit: 'binary', maxLength: 40}), (raw) => {
			const {text} = fold(raw);
			const found = syllables(text);
			for (const {start, end} of found) expect(isBoundary(text, start) && isBoundary(text, end)).toBe(true);
			const left = [...found].reverse().reduce((rest, {start, end}) => rest.slice(0, start) + rest.slice(end), text);
			expect(left).not.toMatch(/[a-zđưạ-ỹ0-9]/iu);
		}),
		{numRuns: 500},
	);
});

test('bare: marks, tones and case away, offsets kept', () => {
	expect(bare('Hợp tác ĐẦU TƯ, hoà bình')).toBe('hop tac dau tu, hoa binh');
	expect(bare('Ü ñ ß')).toBe('u n ß');
	fc.assert(
		fc.property(fc.string({unit: 'binary', maxLength: 40}), (text) => {
			expect(bare(text)).toHaveLength(fold(text).text.length);
			expect(lower(text)).toHaveLength(text.length);
		}),
	);
});

test('lower keeps the length where lower case is longer', () => {
	expect(lower('İSTANBUL Đà')).toBe('istanbul đà');
});

test('each unit is what Unicode says of it', () => {
	const wrong: number[] = [];
	for (let unit = 0; unit < 0x10000; unit++) {
		const character = String.fromCharCode(unit);
		const kind = kindOf(unit);
		const digit = /^\p{N}$/u.test(character);
		const word = digit || /^[\p{L}\p{M}]$/u.test(character);
		if (((kind & Kind.word) !== 0) !== word || ((kind & Kind.digit) !== 0) !== digit) wrong.push(unit);
		if (kind & Kind.upper && (!word || digit || character.toLowerCase() === character)) wrong.push(unit);
		if (kind & Kind.lower && (!word || digit || character.toUpperCase() === character)) wrong.push(unit);
	}
	expect(wrong).toEqual([]);
});
