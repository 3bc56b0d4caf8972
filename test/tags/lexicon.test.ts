import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type Alias, AliasFlag, compileLexicon, openLexicon} from '../../src/tags/lexicon.ts';
import {fold} from '../../src/text/fold.ts';
import {lower} from '../../src/text/letters.ts';
import {isBoundary} from '../../src/text/syllables.ts';

const open = (texts: readonly string[], flags = 0) =>
	openLexicon(compileLexicon(texts.map((text, record) => ({text, record, flags}))));

/** What is found in a text, as "words@start" in the order it is told. */
function found(texts: readonly string[], text: string, flags = 0): string[] {
	const hits: string[] = [];
	const folded = fold(text).text;
	open(texts, flags).scan(folded, (start, end) => hits.push(`${folded.slice(start, end)}@${start}`));
	return hits;
}

describe('scan', () => {
	test('every match by start, the longest first', () => {
		expect(found(['Bộ', 'Bộ Y tế', 'Y tế', 'Bộ Y tế Nhật Bản', 'Nhật Bản'], 'Bộ Y tế Nhật Bản')).toEqual([
			'Bộ Y tế Nhật Bản@0',
			'Bộ Y tế@0',
			'Bộ@0',
			'Y tế@3',
			'Nhật Bản@8',
		]);
	});

	test('whole syllables only', () => {
		expect(found(['Anh', 'an'], 'Hoanh, Thanh, Anhxtanh, AnhB: x-Anh, an-ninh, 5an, an5')).toEqual([
			'Anh@24',
			'Anh@32',
			'an@37',
		]);
	});

	test('glued words are found', () => {
		expect(found(['Bộ', 'Tài chính'], 'củaBộTài chính')).toEqual(['Bộ@3', 'Tài chính@5']);
	});

	test('a word before a glued one is found', () => {
		expect(found(['Bộ', 'Bộ Y tế'], 'Bộ TàiChính, Bộ Y tếViệt')).toEqual(['Bộ@0', 'Bộ Y tế@13', 'Bộ@13']);
	});

	test('who is told of a match may scan another text', () => {
		const lexicon = open(['Bộ', 'Bộ Y tế', 'Y tế', 'Nhật Bản']);
		const hits: string[] = [];
		const text = 'Bộ Y tế Nhật Bản';
		lexicon.scan(text, (start, end) => {
			lexicon.scan('Nhật Bản, BộY', () => undefined);
			hits.push(text.slice(start, end));
		});
		expect(hits).toEqual(['Bộ Y tế', 'Bộ', 'Y tế', 'Nhật Bản']);
	});

	test('NFD, other tone placement, other spaces are found through fold', () => {
		expect(found(['Hòa Bình'], 'HOÀ BÌNH, Hoà\u00a0Bình, Hòa Bình'.normalize('NFD'))).toHaveLength(3);
	});

	test.each([
		['Bộ Y tế', 'Bộ Y tế, Bộ Y Tế, BỘ Y TẾ', 3],
		['Bộ Y tế', 'bộ Y tế, Bộ y tế, bộ y tế', 0],
		['Anh', 'anh, ANH, Anh', 2],
		['y tế', 'y tế, Y tế, Y TẾ', 3],
		['ASEAN', 'Asean, ASEAN, asean', 2],
		['Ca-na-đa', 'Ca-na-đa, CA-NA-ĐA, Ca-Na-Đa, ca-na-đa', 3],
	])('%s in "%s": %d', (alias, text, count) => {
		expect(found([alias], text)).toHaveLength(count);
	});

	test('exactCase counts every capital', () => {
		expect(found(['WHO'], 'Who, who, WHO', AliasFlag.exactCase)).toEqual(['WHO@10']);
		expect(found(['iPhone'], 'IPhone iPhone', AliasFlag.exactCase)).toEqual(['iPhone@7']);
	});

	test('spellings that differ in capitals are told apart', () => {
		const lexicon = openLexicon(
			compileLexicon([
				{text: 'WHO', record: 1, flags: AliasFlag.exactCase},
				{text: 'Who', record: 2, flags: AliasFlag.full},
				{text: 'who', record: 3, flags: 0},
			]),
		);
		const records = (text: string) => {
			const hits: number[] = [];
			lexicon.scan(text, (_start, _end, spelling) => hits.push(...lexicon.entries(spelling).map(({record}) => record)));
			return hits.sort();
		};
		expect(records('WHO')).toEqual([1, 2, 3]);
		expect(records('Who')).toEqual([2, 3]);
		expect(records('who')).toEqual([3]);
	});
});

describe('entries', () => {
	test('all records of a spelling with their flags; the same alias twice is one entry', () => {
		const lexicon = openLexicon(
			compileLexicon([
				{text: 'Hà Vĩ', record: 7, flags: AliasFlag.full},
				{text: 'Hà Vĩ', record: 3, flags: AliasFlag.ambiguous},
				{text: '"Hà Vĩ"', record: 7, flags: 0},
			]),
		);
		expect(lexicon.size).toBe(1);
		expect(lexicon.entries(0)).toEqual([
			{record: 3, flags: AliasFlag.ambiguous},
			{record: 7, flags: AliasFlag.full},
		]);
		expect(lexicon.entries(1)).toEqual([]);
	});

	test('an alias without a letter is refused', () => {
		expect(() => open(['–'])).toThrow(RangeError);
	});
});

describe('the buffer', () => {
	const buffer = compileLexicon([
		{text: 'Lào', record: 0, flags: 0},
		{text: 'Lào Cai', record: 1, flags: 0},
	]);

	test('is the same for the same aliases in any order', () => {
		const again = compileLexicon([
			{text: 'Lào Cai', record: 1, flags: 0},
			{text: 'Lào', record: 0, flags: 0},
		]);
		expect(new Uint8Array(again)).toEqual(new Uint8Array(buffer));
	});

	test('of no alias finds nothing', () => {
		expect(found([], 'Lào và Việt Nam, 123')).toEqual([]);
	});

	test('cut short, altered or foreign, is refused with the reason', () => {
		expect(() => openLexicon(new ArrayBuffer(0))).toThrow('0 bytes are no lexicon');
		expect(() => openLexicon(new ArrayBuffer(400))).toThrow('does not begin like one');
		expect(() => openLexicon(buffer.slice(0, buffer.byteLength - 8))).toThrow('bytes of');
		for (let at = 4; at < buffer.byteLength; at++) {
			const altered = buffer.slice(0);
			new Uint8Array(altered)[at] = (new Uint8Array(altered)[at] ?? 0) ^ 0x10;
			expect(() => openLexicon(altered), `byte ${at}`).toThrow('The lexicon cannot be opened');
		}
	});
});

/** The definition, written down without any care for time. */
function naive(aliases: readonly Alias[], text: string): string[] {
	const hits = new Set<string>();
	const words = (part: string) => part.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
	const upper = (word: string) => word.charAt(0) !== word.charAt(0).toLowerCase();
	for (const {text: written, record} of aliases) {
		const alias = fold(written).text;
		for (let start = 0; start + alias.length <= text.length; start++) {
			const part = text.slice(start, start + alias.length);
			if (lower(part) !== lower(alias)) continue;
			if (!isBoundary(text, start) || !isBoundary(text, start + alias.length)) continue;
			const asWritten = words(alias).every((word, index) => !upper(word) || upper(words(part)[index] ?? ''));
			if (asWritten) hits.add(`${start}-${start + alias.length}:${record}`);
		}
	}
	return [...hits].sort();
}

test('every name of a dictionary that outgrows the first arrays is found', () => {
	const syllables = 'an bình cường dung em giang hà khánh lan minh nga oanh phúc quân sơn tú uyên vân xuân yến'.split(
		' ',
	);
	const names = syllables.flatMap((one) =>
		syllables.flatMap((two) => syllables.map((three) => `${one} ${two} ${three}`)),
	);
	const lexicon = openLexicon(compileLexicon(names.map((text, record) => ({text, record, flags: 0}))));
	const missing = names.filter((name) => {
		let found = false;
		lexicon.scan(name, (start, end) => {
			found ||= start === 0 && end === name.length;
		});
		return !found;
	});
	expect(missing).toEqual([]);
});

test('agrees with the definition on any dictionary and text', () => {
	const syllable = fc.constantFrom(
		'An',
		'an',
		'Anh',
		'anh',
		'ANH',
		'Bộ',
		'Y',
		'tế',
		'Hoà',
		'hòa',
		'đa',
		'5',
		'G7',
		'McA',
	);
	const gap = fc.constantFrom(' ', ' ', '-', '', ', ', '\n');
	const alias = fc
		.tuple(syllable, fc.array(fc.tuple(fc.constantFrom(' ', '-'), syllable), {maxLength: 3}))
		.map(([first, rest]) => first + rest.map(([between, word]) => between + word).join(''));
	const text = fc
		.array(fc.tuple(syllable, gap), {maxLength: 25})
		.map((parts) => fold(parts.map(([word, after]) => word + after).join('')).text);
	fc.assert(
		fc.property(fc.array(alias, {maxLength: 12}), text, (texts, folded) => {
			const aliases = texts.map((written, record) => ({text: written, record, flags: 0}));
			const lexicon = openLexicon(compileLexicon(aliases));
			const hits = new Set<string>();
			let last = [-1, Number.POSITIVE_INFINITY];
			lexicon.scan(folded, (start, end, spelling) => {
				expect(start > (last[0] ?? 0) || (start === last[0] && end <= (last[1] ?? 0))).toBe(true);
				last = [start, end];
				for (const {record} of lexicon.entries(spelling)) hits.add(`${start}-${end}:${record}`);
			});
			expect([...hits].sort()).toEqual(naive(aliases, folded));
		}),
		{numRuns: 2000},
	);
});

test('any string can be scanned', () => {
	const lexicon = open(['Anh', 'Việt Nam', 'y tế', '5', '漢字']);
	fc.assert(
		fc.property(fc.string({unit: 'binary', maxLength: 50}), (text) => {
			lexicon.scan(text, (start, end) => expect(end).toBeGreaterThan(start));
		}),
	);
});
