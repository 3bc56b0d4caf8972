import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {fold} from '../../src/text/fold.ts';

const folded = (text: string) => fold(text).text;

describe('one spelling', () => {
	test.each([
		['hoà bình', 'hòa bình'],
		['Thuý Kiều', 'Thúy Kiều'],
		['HOÀ', 'HÒA'],
		['xoá khoẻ', 'xóa khỏe'],
		['triêụ', 'triệu'],
		['Đôỉ mơí', 'Đổi mới'],
		['qúy', 'quý'],
		['gíao', 'giáo'],
		['gìn giữ', 'gìn giữ'],
		['qùa quá quỹ', 'quà quá quỹ'],
		['ngoaì', 'ngoài'],
		['khuyủ', 'khuỷu'],
		['hoàn toàn', 'hoàn toàn'],
		['hòan', 'hoàn'],
		['thuyên', 'thuyên'],
		['thủê', 'thuể'],
		['nứơc', 'nước'],
		['ngừơi', 'người'],
		['giưã', 'giữa'],
		['muà', 'mùa'],
		['lưả', 'lửa'],
		['tuỳ', 'tùy'],
		['BộTaì', 'BộTài'],
	])('%s → %s', (from, to) => {
		expect(folded(from)).toBe(to);
	});

	test.each(['São', 'João', 'Bogotá', 'Málaga', 'café', 'Renée', 'Múnich', 'naïve', 'Perú', 'resumé'])(
		'a foreign word stays: %s',
		(word) => {
			expect(folded(word)).toBe(word);
		},
	);

	test.each([
		['\u00d0ảng', 'Đảng'],
		['\u00f0i \u0256ây', 'đi đây'],
		['Bộ\u00a0Y\u2009tế', 'Bộ Y tế'],
		['Bộ \u00a0 Y', 'Bộ Y'],
		['Nga\u2013Trung \u2014 \u2212', 'Nga-Trung - -'],
		['\u201cA\u201d \u2018b\u2019 \u00abc\u00bb', '"A" \'b\' "c"'],
		['a\u200bb\u00adc\ufeffd', 'abcd'],
		['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
		['a\u200b\u0301', 'á'],
		['a\u0897\u0323', 'a\u0897\u0323'],
	])('%j → %j', (from, to) => {
		expect(folded(from)).toBe(to);
	});

	test('case is kept', () => {
		expect(folded('VIỆT Nam')).toBe('VIỆT Nam');
	});
});

describe('the way back', () => {
	const slice = (text: string, words: string) => {
		const map = fold(text);
		const at = map.text.indexOf(words);
		const {start, end} = map.toOriginal(at, at + words.length);
		return text.slice(start, end);
	};

	test('of a plain text is the same offset', () => {
		expect(fold('Bộ Y tế').toOriginal(3, 7)).toEqual({start: 3, end: 7});
		expect(fold('Bộ Y tế').toFolded(3)).toBe(3);
	});

	test('of decomposed letters holds their marks', () => {
		const text = 'nước Việt Nam nay'.normalize('NFD');
		expect(slice(text, 'Việt Nam')).toBe('Việt Nam'.normalize('NFD'));
	});

	test('leaves out what was dropped at the edges', () => {
		expect(slice('xa \u200bLào\u200b gần', 'Lào')).toBe('Lào');
		expect(slice('xa \u200bLà\u200bo\u200b gần', 'Lào')).toBe('Là\u200bo');
	});

	test('an empty range stays empty, at the end too', () => {
		const map = fold('a\u200b');
		expect(map.toOriginal(1, 1)).toEqual({start: 2, end: 2});
		expect(map.toOriginal(0, 0)).toEqual({start: 0, end: 0});
	});

	test('toFolded of a dropped unit is what follows it', () => {
		const map = fold('a\u200bb');
		expect([0, 1, 2, 3].map(map.toFolded)).toEqual([0, 1, 1, 2]);
	});
});

// Letters of the language, everything that folding touches, and raw UTF-16 (lone surrogates too).
const unit = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.constantFrom(...'aăâeêioôơuưyàáảãạếộữbcdđghnqtrBỘĐƯ \n'.split(''), '\u0301', '\u0323', '\u0302'),
	},
	{weight: 1, arbitrary: fc.constantFrom('\u00a0', '\u200b', '\u00d0', '\u2013', '\u201c', '\r', '\u00ad', '\ufeff')},
	{weight: 1, arbitrary: fc.integer({min: 0, max: 0xffff}).map((code) => String.fromCharCode(code))},
);
const anyText = fc.array(unit, {maxLength: 60}).map((units) => units.join(''));

describe('for any text', () => {
	test('folding twice is folding once', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				expect(folded(folded(text))).toBe(folded(text));
			}),
			{numRuns: 3000},
		);
	});

	test('ranges lie in the original, in order, and fold back to themselves', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const map = fold(text);
				let before = 0;
				for (let index = 0; index < map.text.length; index++) {
					const {start, end} = map.toOriginal(index, index + 1);
					expect(start).toBeGreaterThanOrEqual(before);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(text.length);
					expect(map.toFolded(start)).toBeLessThanOrEqual(index);
					before = start;
				}
				expect(map.toFolded(text.length)).toBe(map.text.length);
			}),
			{numRuns: 2000},
		);
	});

	const syllable = fc.constantFrom(
		'hòa',
		'Thúy',
		'nghiêng',
		'Việt',
		'người',
		'Đổi',
		'khuỷu',
		'quý',
		'giữa',
		'toàn',
		'ASEAN',
	);
	const gap = fc.constantFrom(' ', '-', ', ', '\n');
	const written = fc
		.array(fc.tuple(syllable, gap), {maxLength: 20})
		.map((parts) => parts.map(([word, after]) => word + after).join(''));

	test('composed and decomposed writing fold to the same', () => {
		fc.assert(
			fc.property(written, (text) => {
				expect(folded(text.normalize('NFD'))).toBe(folded(text));
			}),
			{numRuns: 1000},
		);
	});

	test('new and old tone placement fold to the same', () => {
		const modern = (text: string) => text.replaceAll('òa', 'oà').replaceAll('úy', 'uý');
		fc.assert(
			fc.property(written, (text) => {
				expect(folded(modern(text))).toBe(folded(text));
			}),
			{numRuns: 500},
		);
	});

	test('spaces, dashes and invisible characters fold away', () => {
		fc.assert(
			fc.property(written, (text) => {
				const odd = text.replaceAll(' ', '\u00a0 ').replaceAll('-', '\u2013').replaceAll('i', '\u200bi');
				expect(folded(odd)).toBe(folded(text));
			}),
			{numRuns: 500},
		);
	});
});

test('a million marks on one letter, a million letters with one', () => {
	const marks = `a${'\u0316\u0301'.repeat(1_000_000)}`;
	const letters = 'á'.repeat(1_000_000);
	expect(fold(marks).text.length).toBe(marks.length);
	expect(fold(letters).text).toBe(letters);
});
