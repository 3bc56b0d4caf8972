import fc from 'fast-check';
import {expect, describe as group, test} from 'vitest';
import {describe, locate, prepare} from '../../src/annotation/anchor.ts';
import type {Selector, TextQuoteSelector} from '../../src/annotation/annotation.ts';
import type {Block, BlockLabel} from '../../src/article/article.ts';

type Line = string | [BlockLabel, string];

/** An article of paragraphs, body unless said otherwise, one a line. */
function article(...given: readonly Line[]): {text: string; blocks: Block[]} {
	const lines = given.map((line): [BlockLabel, string] => (typeof line === 'string' ? ['body', line] : line));
	const blocks: Block[] = [];
	let start = 0;
	for (const [label, line] of lines) {
		blocks.push({start, end: start + line.length, label});
		start += line.length + 1;
	}
	return {text: lines.map(([, line]) => line).join('\n'), blocks};
}

type Given = ReturnType<typeof article>;

/** Selectors of the `nth` occurrence of `words`. */
function selected({text, blocks}: Given, words: string, nth = 0): Selector[] {
	let start = text.indexOf(words);
	for (let count = 0; count < nth; count++) start = text.indexOf(words, start + 1);
	expect(start).toBeGreaterThanOrEqual(0);
	return describe(text, blocks, start, start + words.length).selectors;
}

/** What is found, with the four characters before it, so that one of two twins can be told from the other. */
function found(selectors: readonly Selector[], after: Given): string | null {
	const place = locate(selectors, prepare(after));
	return place && after.text.slice(place.start, place.end);
}

const LEAD =
	'Sáng 12/9, tại Đà Lạt, Thứ trưởng Lê Minh Phúc đã tiếp đoàn cán bộ của tỉnh Kumagaya sang thăm và làm việc.';
const MIDDLE =
	'Hai bên thống nhất mỗi năm sẽ trao đổi mười hai kỹ sư trồng hoa, đồng thời mở một lớp học tiếng tại Đà Lạt. Ông Phúc cảm ơn các bạn đã giúp thành phố dựng lại vườn ươm sau trận bão.';
const LAST = 'Chiều cùng ngày, đoàn đã thăm vườn ươm "Thái Phiên" và trồng cây lưu niệm bên hồ.';
const TITLE: Line = ['title', 'Đà Lạt và Kumagaya trao đổi kỹ sư trồng hoa'];
const PAGE = article(TITLE, LEAD, MIDDLE, LAST);
const QUOTE = 'mỗi năm sẽ trao đổi mười hai kỹ sư trồng hoa';
const SENTENCE = 'Ông Phúc cảm ơn các bạn đã giúp thành phố dựng lại vườn ươm sau trận bão.';

group('on an unchanged page every quote is found as it was made', () => {
	test.each([
		QUOTE,
		SENTENCE,
		LAST,
		'Đà Lạt',
		'12/9',
		'm',
		'ăm sẽ tr',
		'hoa, đồng thời mở',
		'"Thái Phiên"',
		'.',
		'làm việc.\nHai bên',
	])('%s', (words) => {
		const start = PAGE.text.indexOf(words);
		const place = locate(selected(PAGE, words), prepare(PAGE));
		expect(place).toEqual({start, end: start + words.length, probable: false, likeness: 1});
	});

	test('the second of two equal words is the second', () => {
		const start = PAGE.text.indexOf('vườn ươm', PAGE.text.indexOf('vườn ươm') + 1);
		expect(locate(selected(PAGE, 'vườn ươm', 1), prepare(PAGE))).toMatchObject({start});
	});

	test('any range of any text', () => {
		const line = fc.string({unit: 'binary', maxLength: 60}).map((text) => text.replace(/[\r\n]/gu, ' '));
		fc.assert(
			fc.property(fc.array(line, {maxLength: 6}), fc.nat(), fc.nat(), (lines, one, other) => {
				const page = article(...lines);
				const [start = 0, end = 0] = [one, other].map((at) => at % (page.text.length + 1)).sort((a, b) => a - b);
				const {selectors, quote} = describe(page.text, page.blocks, start, end);
				const place = locate(selectors, prepare(page));
				if (quote === '') {
					expect(place).toBeNull();
					return;
				}
				expect(place?.probable).toBe(false);
				expect(page.text.slice(place?.start, place?.end).replace(/\n+/gu, '\n')).toBe(quote);
				expect(place?.start).toBeGreaterThanOrEqual(start);
				expect(place?.end).toBeLessThanOrEqual(Math.max(end, place?.start ?? 0) + 40);
			}),
			{numRuns: 200},
		);
	});
});

group('what is described', () => {
	test('words with 32 characters on each side, folded', () => {
		const [quote] = selected(article('Chủ tịch nước đã tiếp đoàn ở Hà Nội hôm qua.'), 'đoàn ở');
		expect(quote).toMatchObject({exact: 'đoàn ở', prefix: 'Chủ tịch nước đã tiếp ', suffix: ' Hà Nội hôm qua.'});
	});

	test('decomposed text is remembered composed, and quoted as it stands', () => {
		const page = article('Hai bên hợp tác lâu dài'.normalize('NFD'));
		const {selectors, quote} = describe(page.text, page.blocks, 0, page.text.length);
		expect(selectors[0]).toMatchObject({exact: 'Hai bên hợp tác lâu dài'});
		expect(quote).toBe(page.text);
	});

	test('white space at the ends is left out', () => {
		const page = article('một  hai ba');
		expect(describe(page.text, page.blocks, 3, 9).quote).toBe('hai');
	});

	test('a selection without words, or outside of what is read, is nothing', () => {
		const page = article('một hai', ['related', 'Xem thêm: tin khác']);
		const nothing = {selectors: [], quote: '', snapshot: ''};
		expect(describe(page.text, page.blocks, 3, 4)).toEqual(nothing);
		expect(describe(page.text, page.blocks, 5, 5)).toEqual(nothing);
		expect(describe(page.text, page.blocks, 10, 20)).toEqual(nothing);
	});

	test('of a selection across a related box only what is read, with its paragraphs', () => {
		const page = article('Câu đầu tiên.', ['related', 'Xem thêm: tin khác'], 'Câu cuối cùng.');
		const {quote, snapshot, selectors} = describe(page.text, page.blocks, 4, page.text.indexOf('cuối') + 4);
		expect(quote).toBe('đầu tiên.\nCâu cuối');
		expect(snapshot).toBe('Câu đầu tiên.\nCâu cuối cùng.');
		const place = locate(selectors, prepare(page));
		expect(page.text.slice(place?.start, place?.end)).toBe(page.text.slice(4, page.text.indexOf('cuối') + 4));
	});
});

group('an edited page', () => {
	test.each<[string, string, string, string]>([
		['a word exchanged inside', QUOTE, 'mười hai kỹ sư', 'hai mươi kỹ sư'],
		['the first word exchanged', QUOTE, 'mỗi năm sẽ', 'từng năm sẽ'],
		['the last word exchanged', QUOTE, 'trồng hoa', 'trồng lan'],
		['a word put in', QUOTE, 'trao đổi mười', 'trao đổi khoảng mười'],
		['a word taken out', QUOTE, 'năm sẽ trao', 'năm trao'],
		['a line break inside', QUOTE, 'mười hai', 'mười\nhai'],
		['spaces lost', QUOTE, 'kỹ sư trồng', 'kỹ sưtrồng'],
		['a comma put in', QUOTE, 'mười hai kỹ', 'mười hai, kỹ'],
	])('%s', (_what, words, from, to) => {
		const after = article(TITLE, LEAD, MIDDLE.replace(from, to), LAST);
		const overlap = MIDDLE.includes(from) && words.includes(from) ? words.replace(from, to) : words;
		expect(found(selected(PAGE, words), after)).toBe(overlap);
	});

	test('a sentence put into the middle of a long quote is taken in', () => {
		const fresh = 'Lớp học kéo dài ba tháng.';
		const after = article(TITLE, LEAD, MIDDLE.replace(' Ông Phúc', ` ${fresh} Ông Phúc`), LAST);
		expect(found(selected(PAGE, MIDDLE), after)).toBe(MIDDLE.replace(' Ông Phúc', ` ${fresh} Ông Phúc`));
	});

	test('the marks that a quote began and ended with stay with it', () => {
		const after = article(TITLE, 'Một đoạn mới.', LEAD, MIDDLE, LAST.replace('vườn ươm "Thái', 'vườn hoa "Thái'));
		expect(found(selected(PAGE, '"Thái Phiên"'), after)).toBe('"Thái Phiên"');
		expect(found(selected(PAGE, 'bên hồ.'), after)).toBe('bên hồ.');
	});

	test('letter case, everywhere', () => {
		const after = article(TITLE, LEAD, MIDDLE.toUpperCase(), LAST);
		expect(found(selected(PAGE, QUOTE), after)).toBe(QUOTE.toUpperCase());
	});

	test('the quote is gone: an orphan', () => {
		expect(found(selected(PAGE, SENTENCE), article(TITLE, LEAD, MIDDLE.replace(SENTENCE, ''), LAST))).toBeNull();
		expect(found(selected(PAGE, 'mười hai kỹ sư'), article(TITLE, LEAD, LAST))).toBeNull();
	});

	test('all of the page is another: an orphan', () => {
		const other = article('Giá vàng sáng nay tăng nhẹ.', 'Người mua vẫn thưa thớt ở các cửa hàng trong phố.');
		for (const words of [QUOTE, SENTENCE, 'Đà Lạt', 'm', '.']) expect(found(selected(PAGE, words), other)).toBeNull();
	});

	test('an empty page: an orphan', () => {
		expect(found(selected(PAGE, QUOTE), article())).toBeNull();
		expect(found(selected(PAGE, QUOTE), article(''))).toBeNull();
	});

	test('its paragraph moved to the end, the quote goes with it', () => {
		const after = article(TITLE, LEAD, LAST, MIDDLE);
		for (const words of [QUOTE, 'Đà Lạt. Ông', 'Hai bên', 'bão']) {
			const start = after.text.indexOf(words, after.text.indexOf('Hai bên'));
			expect(locate(selected(PAGE, words, words === 'Hai bên' ? 0 : 0), prepare(after))).toMatchObject({start});
		}
	});

	test('one of two paragraphs that say the same is gone: which one it was cannot be told', () => {
		const before = article(TITLE, LAST, LEAD, LAST);
		expect(found(selected(before, 'trồng cây lưu niệm', 1), article(TITLE, LAST, LEAD))).toBeNull();
	});

	test('the deck repeats a sentence of the body, and the body loses it: an orphan', () => {
		const before = article(TITLE, ['deck', SENTENCE], LEAD, MIDDLE, LAST);
		const selectors = selected(before, SENTENCE, 1);
		expect(found(selectors, before)).toBe(SENTENCE);
		expect(found(selectors, article(TITLE, ['deck', SENTENCE], LEAD, MIDDLE.replace(SENTENCE, ''), LAST))).toBeNull();
	});

	const DECK: Line = ['deck', MIDDLE];
	const EDITED = MIDDLE.replace('mười hai', 'hai mươi');

	test('deck and body say the same; the body is moved and edited, the deck is not taken for it', () => {
		const before = article(TITLE, DECK, LEAD, MIDDLE, LAST, 'Một đoạn nữa ở giữa.');
		const after = article(TITLE, DECK, LEAD, LAST, EDITED, 'Một đoạn nữa ở giữa.');
		const at = (page: Given) => page.text.indexOf('vườn ươm sau', page.text.indexOf(LEAD));
		const start = at(before);
		// Both are one paragraph at first, so that nothing but their neighbours tells them apart; then one is edited.
		const other = article(TITLE, ['deck', `${MIDDLE} Tin ảnh.`], LEAD, MIDDLE, LAST, 'Một đoạn nữa ở giữa.');
		const late = article(TITLE, ['deck', `${MIDDLE} Tin ảnh.`], LEAD, LAST, EDITED, 'Một đoạn nữa ở giữa.');
		const {selectors} = describe(other.text, other.blocks, at(other), at(other) + 8);
		expect(locate(selectors, prepare(late))).toMatchObject({start: at(late)});
		const twin = describe(before.text, before.blocks, start, start + 8).selectors;
		expect(locate(twin, prepare(after))?.start ?? at(after)).toBe(at(after));
	});

	test('a deleted sentence leaves its place to one that begins alike: an orphan', () => {
		const one = 'Bộ Quốc phòng hai nước ký bản ghi nhớ về đào tạo sĩ quan trẻ.';
		const two = 'Bộ Quốc phòng hai nước ký bản ghi nhớ về đào tạo bác sĩ quân y.';
		const before = article(TITLE, one, two, LAST);
		expect(found(selected(before, 'Bộ Quốc phòng'), article(TITLE, two, LAST))).toBeNull();
		expect(found(selected(before, 'Bộ Quốc phòng', 1), article(TITLE, two, LAST))).toBe('Bộ Quốc phòng');
	});

	test('of two equal paragraphs one went: the other has taken its place, and is not it', () => {
		const before = article(LAST, LAST, LEAD);
		expect(found(selected(before, 'đoàn đã thăm'), before)).toBe('đoàn đã thăm');
		expect(found(selected(before, 'đoàn đã thăm'), article(LAST, LEAD))).toBeNull();
	});

	test('a doubtful place is called probable', () => {
		const after = article(TITLE, 'Không còn gì như trước.', `Theo tin mới, ${QUOTE} nữa.`);
		expect(locate(selected(PAGE, QUOTE), prepare(after))).toMatchObject({probable: true});
	});
});

// More of what public suites look at stands in public-cases.test.ts.
group('quotes among their like', () => {
	const text = 'bảy con quạ bay qua bảy con sông, bảy con quạ đậu bên bảy con suối';
	const page = article(text);
	const quote = (exact: string, prefix = '', suffix = ''): TextQuoteSelector => ({
		type: 'TextQuoteSelector',
		exact,
		prefix,
		suffix,
	});
	const startOf = (...selectors: Selector[]): number | null => locate(selectors, prepare(page))?.start ?? null;

	test('a quote that stands once is found without context', () => {
		expect(startOf(quote('quạ bay qua bảy con sông'))).toBe(text.indexOf('quạ bay'));
	});

	test('the prefix tells equal quotes apart', () => {
		expect(startOf(quote('bảy con', 'bay qua ', ' sông, bảy'))).toBe(text.indexOf('bảy con sông'));
		expect(startOf(quote('bảy con', 'đậu bên ', ' suối'))).toBe(text.indexOf('bảy con suối'));
	});

	test('the suffix tells equal quotes apart', () => {
		expect(startOf(quote('bảy con quạ', '', ' bay qua bảy con'))).toBe(0);
		expect(startOf(quote('bảy con quạ', 'bảy con sông, ', ' đậu bên bảy'))).toBe(text.indexOf('bảy con quạ đậu'));
	});

	test('the position decides where nothing else does: only if nothing changed there', () => {
		const at = text.indexOf('bảy con quạ đậu');
		expect(startOf(quote('bảy con'), {type: 'TextPositionSelector', start: at, end: at + 7})).toBe(at);
		expect(startOf(quote('bảy con'), {type: 'TextPositionSelector', start: at + 1, end: at + 8})).toBeNull();
	});

	test('a quote at the very start and at the very end', () => {
		expect(startOf(quote('bảy con quạ bay', '', ' qua bảy con'))).toBe(0);
		expect(startOf(quote('bên bảy con suối', 'bảy con quạ đậu '))).toBe(text.indexOf('bên bảy'));
	});

	test('the whole text', () => {
		expect(startOf(quote(text))).toBe(0);
	});

	test('context that is wrong on one side does not hide a good quote', () => {
		expect(startOf(quote('quạ bay qua bảy con sông', 'chín con hạc ', ', bảy con quạ'))).toBe(text.indexOf('quạ bay'));
	});

	test('an inexact quote with its context', () => {
		expect(startOf(quote('quạ bay trên bảy con sông', 'bảy con ', ', bảy con quạ đậu'))).toBe(text.indexOf('quạ bay'));
	});

	test.each(['', ' ', '\n', 'hạc', 'bảy mươi con voi trắng', '\u200b'])('nothing for %j', (exact) => {
		expect(startOf(quote(exact))).toBeNull();
	});

	test('no part of a word: "an" does not stand in "ban"', () => {
		const other = article('Ủy ban họp, bản tin phát', 'Ban nhạc đi');
		expect(locate([quote('an họp', 'Ủy ', ', bản tin')], prepare(other))).toBeNull();
	});

	test('no selector, no place', () => {
		expect(startOf()).toBeNull();
		expect(startOf({type: 'TextPositionSelector', start: 0, end: 5})).toBeNull();
	});

	test('a position beyond the text does not hurt', () => {
		expect(startOf(quote('quạ bay qua bảy con sông'), {type: 'TextPositionSelector', start: 9e6, end: 9e6 + 5})).toBe(
			text.indexOf('quạ bay'),
		);
	});
});

group('work is bounded', () => {
	const sentence = (index: number): string =>
		`Câu số ${index} nói về việc thứ ${(index * 7919) % 1009} của nhóm ${(index * 31) % 97}, ai cũng biết.`;
	const long = article(
		...Array.from({length: 600}, (_, line) => Array.from({length: 8}, (__, at) => sentence(line * 8 + at)).join(' ')),
	);

	test('500 annotations on 300,000 characters that changed everywhere', () => {
		const text = long.text.slice(0, 300_000);
		const before = {text, blocks: long.blocks.filter(({end}) => end <= text.length)};
		const start = (index: number): number => text.indexOf(' ', index * 590) + 1;
		const quotes = Array.from({length: 500}, (_, index): Selector[] => [
			{
				type: 'TextQuoteSelector',
				exact: text.slice(start(index), start(index) + 70),
				prefix: text.slice(Math.max(0, start(index) - 32), start(index)),
				suffix: text.slice(start(index) + 70, start(index) + 102),
			},
		]);
		const changed = article(...text.split('\n').map((line) => line.replaceAll('việc', 'chuyện')));
		let placed = 0;
		const prepared = prepare(changed);
		for (const selectors of quotes) if (locate(selectors, prepared)) placed++;
		expect(placed).toBeGreaterThan(400);
		expect(before.blocks.length).toBeGreaterThan(100);
	});

	test.each([' ', 'a', 'ai', 'việc', 'x'.repeat(300_000), 'việc '.repeat(20_000), '́'.repeat(50_000)])(
		'a hostile quote finds a place inside the text or none',
		(exact) => {
			const prepared = prepare(long);
			const place = locate([{type: 'TextQuoteSelector', exact, prefix: 'của nhóm', suffix: 'ai'}], prepared);
			expect(place === null || (place.start < place.end && place.end <= long.text.length)).toBe(true);
		},
	);

	test('any selectors return a place inside the text or none', () => {
		const prepared = prepare(PAGE);
		const selector = fc.oneof(
			fc.record({
				type: fc.constant('TextQuoteSelector' as const),
				exact: fc.oneof(fc.string({unit: 'binary'}), fc.constantFrom(QUOTE, 'Đà Lạt', 'bên', '…')),
				prefix: fc.oneof(fc.string(), fc.constantFrom('Hai', 'tại ')),
				suffix: fc.oneof(fc.string(), fc.constantFrom('hồ', ' kỹ sư')),
				rival: fc.double({min: 0, max: 1, noNaN: true}),
			}),
			fc.record({type: fc.constant('TextPositionSelector' as const), start: fc.nat(), end: fc.nat()}),
			fc.record({
				type: fc.constant('BangGiaoParagraphSelector' as const),
				index: fc.nat(),
				hash: fc.constantFrom(...prepared.paragraphs.map(({hash}) => hash), 'none'),
				before: fc.nat(),
			}),
		);
		fc.assert(
			fc.property(fc.array(selector, {maxLength: 4}), (selectors) => {
				const place = locate(selectors, prepared);
				if (!place) return;
				expect(place.start).toBeGreaterThanOrEqual(0);
				expect(place.end).toBeGreaterThan(place.start);
				expect(place.end).toBeLessThanOrEqual(PAGE.text.length);
			}),
			{numRuns: 1000},
		);
	});
});
