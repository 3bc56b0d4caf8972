import fc from 'fast-check';
import {JSDOM} from 'jsdom';
import {describe, expect, test} from 'vitest';
import {type Gathered, Gatherer} from '../../src/page/gather.ts';
import {type DomMap, mapRuns} from '../../src/page/map.ts';

const {window} = new JSDOM('<!doctype html><body></body>');

function read(html: string): {gathered: Gathered; map: DomMap; root: HTMLElement} {
	const root = window.document.createElement('main');
	root.innerHTML = html;
	const gatherer = new Gatherer(() => null);
	gatherer.add(root);
	const gathered = gatherer.result();
	const blocks = gathered.blocks.map(({start, end}) => ({start, end, label: 'body' as const}));
	return {gathered, map: mapRuns(gathered.runs, blocks), root};
}

const blockTexts = ({text, blocks}: Gathered): string[] => blocks.map(({start, end}) => text.slice(start, end));

describe('text of a page', () => {
	test.each([
		['<p>Hai <b>bên</b> ký</p>', ['Hai bên ký']],
		['<p>Hai\n\t <i> bên</i>  ký </p>', ['Hai bên ký']],
		['<p>Hai&nbsp;bên</p>', ['Hai\u00a0bên']],
		['<p>&nbsp;Hai bên&nbsp;</p><p>&nbsp;</p>', ['Hai bên']],
		['<p>H\u200bai</p><p>\u200b</p>', ['H\u200bai']],
		['Đầu<p>giữa</p>cuối', ['Đầu', 'giữa', 'cuối']],
		['<div>một<div>hai</div>ba</div>', ['một', 'hai', 'ba']],
		['<ul><li>một</li><li>hai</li></ul>', ['một', 'hai']],
		['<table><tr><td>a</td><td>b</td></tr></table>', ['a', 'b']],
		['<p>Câu một.<br>Câu hai.</p>', ['Câu một.', 'Câu hai.']],
		['<p>một<br><br>hai</p>', ['một', 'hai']],
		['<p>Đại sứ<br>Nhật Bản</p>', ['Đại sứ Nhật Bản']],
		['<p>Đại sứ <br> Nhật Bản</p>', ['Đại sứ Nhật Bản']],
		['<p>A<script>x</script><style>y</style>B</p>', ['AB']],
		['<p>A<span hidden>x</span><span style="display: none">y</span>B</p>', ['AB']],
		['<p>A<span class="sr-only">x</span>B</p>', ['AB']],
		['<p style="display:block">A</p><span style="display:block">B</span>C', ['A', 'B', 'C']],
		['<p contenteditable>nháp</p><p contenteditable="false">A</p>', ['A']],
		['<p>A<!-- lời ghi --></p>', ['A']],
		['', []],
	])('%s', (html, texts) => {
		expect(blockTexts(read(html).gathered)).toEqual(texts);
	});

	test('leaves shadow content out', () => {
		const host = window.document.createElement('p');
		host.append('ngoài');
		host.attachShadow({mode: 'open'}).append('trong bóng');
		const gatherer = new Gatherer(() => null);
		gatherer.add(host);
		expect(gatherer.result().text).toBe('ngoài\n');
	});

	test('is read from a page nested deep', () => {
		const outer = window.document.createElement('div');
		let inner: Element = outer;
		for (let depth = 0; depth < 1500; depth++) {
			inner = inner.appendChild(window.document.createElement(depth % 3 ? 'span' : 'div'));
		}
		inner.append('đáy');
		const gatherer = new Gatherer(() => null);
		gatherer.add(outer);
		expect(gatherer.result().text).toBe('đáy\n');
	});
});

describe('offsets', () => {
	const {map, root, gathered} = read(
		'<h1>Tựa</h1><p id="p">Hai <b>bên</b>  ký</p><aside hidden><p>ẩn</p></aside><p>Xong.</p>',
	);
	const inside = (selector: string): Node => root.querySelector(selector) as Node;

	test('stand where the text says', () => {
		expect(gathered.text).toBe('Tựa\nHai bên ký\nXong.\n');
		expect(map.pieces(4, 11).map(({node, start, end}) => [node.data.slice(start, end), start])).toEqual([
			['Hai ', 0],
			['bên', 0],
		]);
		expect(map.pieces(11, 14).map(({node, start, end}) => node.data.slice(start, end))).toEqual(
			[' ', 'ký'].length ? ['  ký'] : [],
		);
	});

	test('are found for points between elements', () => {
		expect(map.offsetOf(inside('#p'), 0)).toBe(4);
		expect(map.offsetOf(inside('#p'), 1)).toBe(8);
		expect(map.offsetOf(inside('#p'), 2)).toBe(11);
		expect(map.offsetOf(inside('#p'), 3)).toBe(15);
		expect(map.offsetOf(root, 0)).toBe(0);
		expect(map.offsetOf(root, 1)).toBe(4);
		expect(map.offsetOf(root, 99)).toBe(20);
	});

	test('of skipped text are the next that is read', () => {
		expect(map.offsetOf(inside('aside p').firstChild as Node, 1)).toBe(15);
	});

	test('of another tree are unknown', () => {
		expect(map.offsetOf(new JSDOM('<p>x</p>').window.document.body, 0)).toBeNull();
		expect(read('').map.offsetOf(root, 0)).toBeNull();
	});

	test('know their block', () => {
		expect(map.blockAt(0)).toMatchObject({start: 0, end: 3});
		expect(map.blockAt(3)).toMatchObject({start: 0, end: 3});
		expect(map.blockAt(5)).toMatchObject({start: 4, end: 14});
		expect(map.blockAt(99)).toBeNull();
	});
});

const words = fc.constantFrom(
	'Hai',
	'bên',
	' ',
	'  ',
	'\n\t',
	'ký',
	'\u00a0',
	'\u200b',
	'.',
	'đê\u0323',
	'x y',
	' z ',
	'"',
	'',
);
const tags = fc.constantFrom('p', 'div', 'span', 'b', 'a', 'li', 'td', 'h2', 'em');
const {html} = fc.letrec<{html: string; node: string}>((tie) => ({
	html: fc.array(tie('node'), {maxLength: 5}).map((nodes) => nodes.join('')),
	node: fc.oneof(
		{maxDepth: 4},
		words,
		fc.constantFrom('<br>', '<br><br>', '<img>', '<script>mã</script>', '<i hidden>ẩn</i>', '<!--x-->'),
		fc.tuple(tags, tie('html')).map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
	),
}));

const squeezed = (text: string): string => text.replace(/[\s\u200b]+/gu, '');

describe('whatever the page', () => {
	test('its pieces are its text', () => {
		fc.assert(
			fc.property(html, (source) => {
				const {gathered, map} = read(source);
				for (const {start, end} of gathered.blocks) {
					const pieces = map.pieces(start, end).map(({node, start: from, end: to}) => node.data.slice(from, to));
					expect(squeezed(pieces.join(''))).toBe(squeezed(gathered.text.slice(start, end)));
				}
			}),
		);
	});

	test('each unit stands in one place, and that place gives the unit back', () => {
		fc.assert(
			fc.property(html, (source) => {
				const {gathered, map} = read(source);
				for (let at = 0; at < gathered.text.length; at++) {
					const [piece, ...more] = map.pieces(at, at + 1);
					expect(more).toEqual([]);
					if (piece) {
						expect(map.offsetOf(piece.node, piece.start)).toBe(at);
						expect(piece.node.data.charAt(piece.start).replace(/[\t\n\r\f]/, ' ')).toBe(gathered.text.charAt(at));
					}
				}
			}),
		);
	});

	test('its visible words are all there, in order, and no others', () => {
		fc.assert(
			fc.property(html, (source) => {
				const {gathered, root} = read(source);
				for (const element of root.querySelectorAll('script, [hidden]')) {
					element.remove();
				}
				expect(squeezed(gathered.text)).toBe(squeezed(root.textContent ?? ''));
			}),
		);
	});

	test('its blocks are sorted, apart, and begin and end with something to see', () => {
		fc.assert(
			fc.property(html, (source) => {
				const {gathered} = read(source);
				let last = -1;
				for (const {start, end} of gathered.blocks) {
					expect(start).toBeGreaterThan(last);
					expect(gathered.text.slice(start, end)).toMatch(/^[^\s\u200b](?:.*[^\s\u200b])?$/su);
					expect(gathered.text.slice(Math.max(last, 0), start)).toMatch(/^[\s\u200b]*$/u);
					last = end;
				}
			}),
		);
	});
});
