// @vitest-environment jsdom
import {render} from 'preact';
import {expect, test} from 'vitest';
import {Markdown} from '../../src/look/markdown.tsx';

function shown(text: string): HTMLElement {
	const box = document.createElement('div');
	render(<Markdown text={text} />, box);
	return box;
}

test('a link to the web is one, without a way back', () => {
	const link = shown('[bài](https://bao.example/1)').querySelector('a');
	expect([link?.href, link?.rel, link?.textContent]).toEqual(['https://bao.example/1', 'noreferrer noopener', 'bài']);
});

test.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,1', 'vbscript:1', 'file:///etc/passwd'])(
	'%s is no link, in words and in pictures',
	(address) => {
		const box = shown(`[bài](${address}) ![ảnh](${address})`);
		expect(box.querySelectorAll('a, img')).toHaveLength(0);
		expect(box.textContent).toContain('bài');
	},
);

test('HTML in a note is shown as it was written, a picture is a link', () => {
	const box = shown('<img src=x onerror="alert(1)"> <b>đậm</b> ![ảnh](https://bao.example/1.png)');
	expect(box.querySelectorAll('img, b, [onerror]')).toHaveLength(0);
	expect(box.textContent).toContain('<img src=x onerror="alert(1)">');
	expect(box.querySelector('a')?.textContent).toBe('ảnh');
});
