import fc from 'fast-check';
import {JSDOM} from 'jsdom';
import {expect, test} from 'vitest';
import {toReport} from '../../src/annotation/report.ts';
import {annotation, nameOf, whole} from './sample.ts';

const WORDS = {
	language: 'vi',
	title: 'Ghi chú',
	made: 'hôm nay',
	day: (iso: string) => iso.slice(0, 10),
	onArticle: 'Cả bài',
	nameOf,
};

const read = (html: string) => new JSDOM(html).window.document;

test('articles with what was kept on them, in order of place', () => {
	const first = annotation({
		id: 'b',
		quote: 'đứng trước',
		note: '',
		selectors: [{type: 'TextPositionSelector', start: 1, end: 3}],
	});
	const page = read(whole(toReport([annotation(), first], WORDS)));
	expect([...page.querySelectorAll('blockquote')].map(({textContent}) => textContent)).toEqual(['đứng trước', 'kỹ sư']);
	expect(page.querySelector('h2')?.textContent).toBe('Đà Lạt và Kumagaya');
	expect(page.querySelector('a')?.href).toBe('https://bao.example/bai-100001.html');
	expect(page.querySelector('.about')?.textContent).toBe('hôm nay');
});

test('whatever was written, it is shown as it was, and is no markup', () => {
	const text = fc.oneof(
		fc.string({unit: 'grapheme'}),
		fc.constantFrom('<script>x</script>', '"><img src=x onerror=y>', '&lt;', "' onclick='"),
	);
	fc.assert(
		fc.property(text, text, text, (quote, note, title) => {
			const {article} = annotation();
			const page = read(whole(toReport([annotation({quote, note, tags: [], article: {...article, title}})], WORDS)));
			expect(page.querySelectorAll('script, img, [onclick], [onerror]')).toHaveLength(0);
			// A parser reads a line break in any of its forms as one.
			const same = (shown: string | undefined | null) => shown?.replaceAll('\r', '\n');
			expect(page.querySelector('blockquote')?.textContent ?? '').toBe(same(quote));
			expect(page.querySelector('.note')?.textContent ?? '').toBe(same(note));
			expect(page.querySelector('h2')?.textContent).toBe(same(title));
		}),
	);
});
