import {JSDOM} from 'jsdom';
import {expect, describe as group, test} from 'vitest';
import {describe, locate, prepare} from '../../src/annotation/anchor.ts';
import type {Selector, TextQuoteSelector} from '../../src/annotation/annotation.ts';
import {Gatherer} from '../../src/page/gather.ts';
import {mapRuns} from '../../src/page/map.ts';

// The cases of the public suites of Hypothesis' client (html, html-boundary, match-quote) and of Apache's annotator (text
// quote: match, describe; text position: match), in words of our own. Not taken over, with the reason:
// - Hypothesis: scores that fall with each further edit (ours is a likeness with a threshold, measured by
//   measure-anchors); the first of several equal places where nothing tells them apart, and the nearest to a hint (that is
//   how highlights come to stand wrong: an orphan here); an inexact prefix or suffix of one word beside two frequent
//   words, which is too little evidence for us; time selectors of videos; saved copies of web pages of others.
// - Apache: every match of a selector, overlapping ones too (an annotation stands in one place or none); words in <head>,
//   which is not read; an empty quote, which cannot be selected; the shortest context that tells a quote apart (ours is
//   always 32 characters, to outlive edits); context that does not fit makes no match there, and here only a doubtful one;
//   positions in code points, CSS selectors and ranges of ranges, which we do not make.

const {window} = new JSDOM('<!doctype html>');

function read(html: string) {
	const root = window.document.createElement('main');
	root.innerHTML = html;
	const gatherer = new Gatherer(() => null);
	gatherer.add(root);
	const {text, blocks: found, runs} = gatherer.result();
	const blocks = found.map(({start, end}) => ({start, end, label: 'body' as const}));
	return {root, text, blocks, map: mapRuns(runs, blocks)};
}

type Point = readonly [selector: string, child: number | null, offset: number];

/** A point as a selection gives it: in a text child of an element, or before one of its children. */
function pointOf(root: Element, [selector, child, offset]: Point): [Node, number] {
	const element = selector === '' ? root : root.querySelector(selector);
	const node = child === null ? element : element?.childNodes[child];
	if (!node) throw new Error(`no ${selector} ${child}`);
	return [node, offset];
}

const squeezed = (words: string): string => words.replace(/\s+/gu, ' ').trim();

const PAGE = read(
	`<p id="a"><strong>Đoàn cán bộ tỉnh</strong> sang thăm vườn ươm. <em>Trời mưa nhỏ.</em> Ai cũng <code>vui</code></p>
	<h2>Chặng thứ hai</h2>
	<p id="b">Đoàn nghỉ lại bên hồ.<span></span></p>
	<div id="c">Dòng đầu<br>Dòng giữa dài hơn.<br><br>Dòng cuối</div>
	<div id="d">Lối vào<br>Vườn hồng ở giữa.<br><p><br></p><br>Lối ra</div>
	<h2 id="e">Chặng thứ ba</h2>
	<p id="f">Xe về lúc chín giờ.</p>
	<p id="g"><span id="empty"></span><b>Hết</b> chuyến đi</p>`,
);

group('ranges of a page, described and found again', () => {
	test.each<[string, Point, Point, string]>([
		['part of a text node', ['strong', 0, 5], ['strong', 0, 11], 'cán bộ'],
		['a whole text node', ['strong', 0, 0], ['strong', 0, 16], 'Đoàn cán bộ tỉnh'],
		['a whole element, by its children', ['strong', null, 0], ['strong', null, 1], 'Đoàn cán bộ tỉnh'],
		['over the end of an element', ['strong', 0, 9], ['#a', 1, 10], 'bộ tỉnh sang thăm'],
		['from an element into the text after it', ['strong', null, 0], ['#a', 1, 5], 'Đoàn cán bộ tỉnh sang'],
		['from a text to the end of an element', ['#a', 1, 11], ['em', null, 1], 'vườn ươm. Trời mưa nhỏ.'],
		['over several blocks', ['h2', 0, 6], ['#b', 0, 9], 'thứ hai Đoàn nghỉ'],
		[
			'all of a paragraph, by its children',
			['#a', null, 0],
			['#a', null, 5],
			'Đoàn cán bộ tỉnh sang thăm vườn ươm. Trời mưa nhỏ. Ai cũng vui',
		],
		['a paragraph with an empty element at its end', ['#b', null, 0], ['#b', null, 2], 'Đoàn nghỉ lại bên hồ.'],
		['a line between breaks, by its text', ['#c', 2, 0], ['#c', 2, 18], 'Dòng giữa dài hơn.'],
		['a line to the point after it', ['#c', 2, 0], ['#c', null, 3], 'Dòng giữa dài hơn.'],
		['a line with the break after it', ['#c', 2, 0], ['#c', null, 4], 'Dòng giữa dài hơn.'],
		['a line with both breaks after it', ['#c', 2, 0], ['#c', null, 5], 'Dòng giữa dài hơn.'],
		['a line from the point before it', ['#c', null, 2], ['#c', 2, 18], 'Dòng giữa dài hơn.'],
		['a line with the break before it', ['#c', null, 1], ['#c', 2, 18], 'Dòng giữa dài hơn.'],
		['a line before an empty paragraph', ['#d', 2, 0], ['#d', null, 3], 'Vườn hồng ở giữa.'],
		['a line and the empty paragraph', ['#d', 2, 0], ['#d', null, 5], 'Vườn hồng ở giữa.'],
		['a line and all that is empty after it', ['#d', 2, 0], ['#d', null, 6], 'Vườn hồng ở giữa.'],
		['a line with the break before it, from above', ['#d', null, 1], ['#d', 2, 17], 'Vườn hồng ở giữa.'],
		['to the first point of the next paragraph', ['#e', null, 0], ['#f', null, 0], 'Chặng thứ ba'],
		['from an element without children', ['#empty', null, 0], ['b', 0, 3], 'Hết'],
		['the first words of the page', ['#a', null, 0], ['strong', 0, 4], 'Đoàn'],
		['the last words of the page', ['#g', 2, 1], ['#g', null, 3], 'chuyến đi'],
	])('%s', (_what, from, to, words) => {
		const {root, text, blocks, map} = PAGE;
		const range = window.document.createRange();
		range.setStart(...pointOf(root, from));
		range.setEnd(...pointOf(root, to));
		const start = map.offsetOf(range.startContainer, range.startOffset) ?? -1;
		const end = map.offsetOf(range.endContainer, range.endOffset) ?? -1;
		const {selectors, quote} = describe(text, blocks, start, end);
		expect(squeezed(quote)).toBe(words);
		const place = locate(selectors, prepare({text, blocks}));
		expect(place).not.toBeNull();
		const pieces = map.pieces(place?.start ?? 0, place?.end ?? 0);
		const painted = pieces.map((piece) => piece.node.data.slice(piece.start, piece.end)).join(' ');
		expect(painted.replace(/\s+/gu, '')).toBe(words.replace(/\s+/gu, ''));
	});
});

const quote = (exact: string, prefix = '', suffix = ''): TextQuoteSelector => ({
	type: 'TextQuoteSelector',
	exact,
	prefix,
	suffix,
});

/** What stands at the place found, and what comes after it. */
function found(html: string, ...selectors: Selector[]): [words: string, after: string] | null {
	const {text, blocks} = read(html);
	const place = locate(selectors, prepare({text, blocks}));
	return place && [text.slice(place.start, place.end), text.slice(place.end).trim()];
}

group('quotes, exact and nearly so', () => {
	const line = '<b>gạo tám thơm chợ huyện nhiều người mua, người mua đông</b>';

	test.each<[string, string, TextQuoteSelector, string]>([
		['in the middle', line, quote('thơm chợ huyện'), 'thơm chợ huyện'],
		['the first words', line, quote('gạo tám thơm'), 'gạo tám thơm'],
		['the last words', line, quote('người mua đông'), 'người mua đông'],
		['across elements', '<b>gạo <i>tám thơm</i> chợ <u>huyện</u> nhà</b>', quote('thơm chợ huyện'), 'thơm chợ huyện'],
		['the contents of an element', '<b>gạo <i>tám thơm chợ</i> huyện</b>', quote('tám thơm chợ'), 'tám thơm chợ'],
		['with empty context', line, quote('chợ huyện nhiều', '', ''), 'chợ huyện nhiều'],
		[
			'with a prefix longer than what stands before',
			line,
			quote('thơm chợ huyện', 'ngày xưa gạo tám '),
			'thơm chợ huyện',
		],
		['with a suffix where the text has ended', line, quote('người mua đông', 'người mua, ', ' lắm'), 'người mua đông'],
	])('%s', (_what, html, selector, words) => {
		expect(found(html, selector)?.[0]).toBe(words);
	});

	const twice = '<p>năm ngoái ta có mọi thứ trước mắt, năm nay ta không có gì trước mắt, rồi ai nấy lên đường</p>';

	test.each<[string, TextQuoteSelector, string]>([
		['the prefix', quote('trước mắt', 'ngoái ta có mọi thứ ', ', năm nay ta'), ', năm nay ta không'],
		['the other prefix', quote('trước mắt', 'nay ta không có gì ', ', rồi ai'), ', rồi ai nấy'],
		['a prefix with a slip in it', quote('trước mắt', 'ngoái ta cos mọi thứ ', ', năm nay ta'), ', năm nay ta không'],
		['a suffix with a slip in it', quote('trước mắt', 'ta không có gì ', ', rồi aii nấy lên'), ', rồi ai nấy'],
	])('of two equal quotes %s chooses', (_what, selector, after) => {
		expect(found(twice, selector)?.[1].startsWith(after)).toBe(true);
	});

	test('a word exchanged, with the context as it was', () => {
		const [words] = found(line, quote('tám dẻo chợ huyện nhiều', 'gạo ', ' người mua, người')) ?? [];
		expect(words).toBe('tám thơm chợ huyện nhiều');
	});

	test.each<[string, string, TextQuoteSelector]>([
		['words that are not there', line, quote('chén ngọc')],
		['another text altogether', line, quote('mọi thứ trước mắt, năm nay ta không có gì')],
		['an empty quote', line, quote('')],
		['an empty quote between context', line, quote('', 'gạo ', 'tám')],
		['an empty text', '', quote('chợ huyện')],
		['two equal places without context', line, quote('người mua')],
		['places that overlap', '<b>nanana</b>', quote('nana')],
		['a long row of one letter', '<b>aaaaaaaaaa</b>', quote('aaa', 'aaaa', 'aaa')],
		['one of two words where neither context fits', line, quote('người mua', 'kẻ bán ', ' rẻ')],
	])('no place for %s', (_what, html, selector) => {
		expect(found(html, selector)).toBeNull();
	});
});

group('quotes described, with what may be taken for them beside them', () => {
	test.each<[string, string, string, number]>([
		['repeated at the end', 'Ghi chép hay không ghi chép.', 'ghi', 0],
		['repeated at the start', 'Ghi chép hay không ghi chép.', 'Ghi', 0],
		['the first of the text', 'ghi chép hay không ghi chép.', 'ghi', 0],
		['the last of the text', 'Ghi chép hay không ghi chép', 'chép', 1],
		['one letter of a row', 'aaaaaaaaaa', 'aaa', 4],
	])('%s', (_what, text, words, nth) => {
		const blocks = [{start: 0, end: text.length, label: 'body' as const}];
		let start = text.indexOf(words);
		for (let count = 0; count < nth; count++) start = text.indexOf(words, start + 1);
		const {selectors} = describe(text, blocks, start, start + words.length);
		expect(locate(selectors, prepare({text, blocks}))).toMatchObject({start, end: start + words.length});
	});
});

group('positions', () => {
	const html = '<b>m😃i sáng <i>chim hót</i> trên <u>cành bưởi</u> sau nhà</b>';
	const at = (words: string): [Selector, Selector] => {
		const {text} = read(html);
		const start = text.indexOf(words);
		return [quote(words), {type: 'TextPositionSelector', start, end: start + words.length}];
	};

	test.each(['hót trên cành', 'm😃i sáng', 'sau nhà', 'chim hót', '😃', 'chim hót trên cành bưởi'])('%s', (words) => {
		expect(found(html, ...at(words))?.[0]).toBe(words);
	});

	test('one that does not hold is passed over where the quote is found without it', () => {
		expect(found(html, quote('trên cành bưởi'), {type: 'TextPositionSelector', start: 1000, end: 1010})?.[0]).toBe(
			'trên cành bưởi',
		);
	});
});
