import {JSDOM} from 'jsdom';
import {describe, expect, test} from 'vitest';
import {diagnose} from '../../src/page/diagnose.ts';
import {articlePages} from '../articles/read.ts';

const open = (html: string): Document => new JSDOM(html, {url: 'https://trangtin.vn/a'}).window.document;
const head = '<title>Xã Phú Sa mở lớp tiếng Nhật</title><meta property="og:site_name" content="Trang tin" />';
const line = 'Lớp học mở ba buổi một tuần ở nhà văn hóa của xã, ai cũng có thể đến nghe. ';
const address = 'https://trangtin.vn/xa-phu-sa-mo-lop-tieng-nhat-123456.html';

describe('the diagnosis of a page', () => {
	test('of an article holds what the reader is shown', () => {
		const page = articlePages().find(({name}) => name === 'vccorp-tuoitre');
		const {lack, rule, confidence, article} = diagnose(open(page?.html ?? ''), page?.expected.address ?? '');
		expect({lack, rule}).toEqual({lack: null, rule: 'vccorp'});
		expect(confidence).toBeGreaterThan(0.9);
		expect(article.blocks.length).toBeGreaterThan(8);
	});

	test.each([
		['an address that is no article', 'https://trangtin.vn/lien-he', `${head}<p>${line}</p>`, 'no sign'],
		[
			'a live page',
			address,
			`${head}<script type="application/ld+json">{"@type": "LiveBlogPosting"}</script><p>${line}</p>`,
			'live page',
		],
		['a page without running text', address, `${head}<h1>Xã Phú Sa</h1>`, 'no body'],
		['a frameset', address, '<frameset><frame src="a.html"></frameset>', 'no body'],
	] as const)('of %s names what is missing', (_, at, html, lack) => {
		expect(diagnose(open(html), at).lack).toBe(lack);
	});

	test('of a body that is too short shows that body', () => {
		const html = `${head}<h1>Xã Phú Sa mở lớp tiếng Nhật</h1><article><p>${line.repeat(3)}</p></article>`;
		const {lack, rule, article} = diagnose(open(html), address);
		expect({lack, rule}).toEqual({lack: 'too short', rule: 'scorer'});
		expect(article.blocks.map(({label}) => label)).toContain('body');
	});

	test('tells what the page states where the search ended early', () => {
		const {rule, article} = diagnose(open(`${head}<p>${line}</p>`), 'https://trangtin.vn/lien-he');
		expect(rule).toBeNull();
		expect(article).toMatchObject({title: 'Xã Phú Sa mở lớp tiếng Nhật', outlet: 'Trang tin', text: '', blocks: []});
	});
});
