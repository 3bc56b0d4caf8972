import {JSDOM} from 'jsdom';
import {describe, expect, test} from 'vitest';
import {findArticle} from '../../src/page/find.ts';
import {lookAtPlain} from '../../src/page/plain-tab.ts';
import {bringPlainReader} from '../../src/page/plain-text.ts';
import {articlePages} from '../articles/read.ts';

const open = (html: string, contentType = 'text/html'): Document =>
	new JSDOM(html, {url: 'https://trangtin.vn/a', contentType}).window.document;

const page = articlePages().find(({name}) => name === 'vccorp-tuoitre');

describe('the map of a found article', () => {
	test('leads from each block to the words that stand there, and back', () => {
		const document = open(page?.html ?? '');
		const found = findArticle(document, page?.expected.address ?? '');
		expect(found?.article.blocks.length).toBeGreaterThan(8);
		for (const block of found?.article.blocks ?? []) {
			const pieces = found?.map.pieces(block.start, block.end) ?? [];
			const words = pieces.map(({node, start, end}) => node.data.slice(start, end)).join('');
			expect(words.replace(/\s+/gu, ' ')).toBe(found?.article.text.slice(block.start, block.end));
			expect(pieces[0] && found?.map.offsetOf(pieces[0].node, pieces[0].start)).toBe(block.start);
			expect(found?.map.blockAt(block.start)).toEqual(block);
		}
	});
});

describe('a tab with a plain text', () => {
	const text = [
		'Trường nghề Phú Sa nhận máy tiện từ Nhật Bản',
		'Chiều 12/9, đại diện hội hữu nghị Osaka bàn giao mười máy tiện cho xưởng cơ khí của trường.',
		'Bà Yamada Keiko cho biết các máy được bảo dưỡng lại trong ba tháng và có sổ tay dịch sang tiếng Việt.',
	].join('\n');

	function plain(words: string): Document {
		const document = open('');
		const pre = document.createElement('pre');
		pre.textContent = words;
		document.body.append(pre);
		Object.defineProperty(document, 'contentType', {value: 'text/plain'});
		return document;
	}

	test('waits for what reads it', () => {
		expect(findArticle(plain(text), 'https://trangtin.vn/tin-12345.txt')).toBeNull();
	});

	test('is read as it stands', () => {
		bringPlainReader(lookAtPlain);
		const document = plain(text);
		const found = findArticle(document, 'https://trangtin.vn/tin-12345.txt');
		expect(found).toMatchObject({
			rule: 'plain text',
			article: {text, key: 'trangtin.vn/12345', title: text.split('\n')[0]},
		});
		expect(found?.map.pieces(0, text.length).map(({start, end}) => [start, end])).toEqual([[0, text.length]]);
	});

	test('is no article where it is none', () => {
		bringPlainReader(lookAtPlain);
		expect(findArticle(plain('robots\ndisallow'), 'https://trangtin.vn/robots.txt')).toBeNull();
		expect(findArticle(plain(''), 'https://trangtin.vn/a.txt')).toBeNull();
	});
});

describe('bad input', () => {
	const sentence = 'Một câu dài vừa đủ để được coi là một đoạn văn của một bài báo về chuyện ven biển. ';

	test.each([
		['XML', '<?xml version="1.0"?><rss><channel><title>Tin</title></channel></rss>', 'application/xml'],
		['broken HTML', '<p><div><table><p>Chữ</b></i><tr><td>', 'text/html'],
	])('%s is no article and no error', (_, source, type) => {
		expect(findArticle(open(source, type), 'https://tuoitre.vn/a-20260304081512345.htm')).toBeNull();
	});

	test.each(['', 'about:blank', 'file:///tin.html', 'không phải', 'https://tuoitre.vn/a-20260304081512345.htm'])(
		'an address %s does no harm',
		(address) => {
			expect([findArticle(open('<h1>Tin</h1>'), address)]).toEqual([null]);
		},
	);

	test('a page of two megabytes of text is read', {timeout: 60_000}, () => {
		const body = Array.from({length: 8000}, (_, index) => `<p class="c${index}">${sentence.repeat(3)}</p>`).join('');
		const document = open(
			`<h1>Một bài rất dài về chuyện ven biển</h1><div class="detail-content afcbc-body">${body}</div>`,
		);
		const found = findArticle(document, 'https://tuoitre.vn/a-20260304081512345.htm');
		expect(found?.article.text.length).toBeGreaterThan(1_900_000);
	});

	test('boxes inside boxes, 400 deep, are read', {timeout: 60_000}, () => {
		const depth = 400;
		const nested = `${'<div class="related-box">'.repeat(depth)}${sentence.repeat(2000)}${'</div>'.repeat(depth)}`;
		const document = open(`<h1>Một bài về chuyện ven biển</h1><div class="detail-content afcbc-body">${nested}</div>`);
		const found = findArticle(document, 'https://tuoitre.vn/a-20260304081512345.htm');
		expect(found?.article.text.length).toBeGreaterThan(100_000);
	});
});
