import {JSDOM} from 'jsdom';
import {expect, test} from 'vitest';
import {findArticle} from '../../src/page/find.ts';
import {asExpected, asRead} from '../articles/compare.ts';
import {articlePages} from '../articles/read.ts';

const pages = articlePages();

function open(html: string, address: string): Document {
	return new JSDOM(html, {url: address}).window.document;
}

test('there is a page for each trap', () => {
	expect(pages.length).toBeGreaterThanOrEqual(60);
});

test.each(pages.filter(({expected}) => expected.isArticle))(
	'$name is read whole, in order, each part with its label, and nothing else',
	({html, expected}) => {
		const found = findArticle(open(html, expected.address), expected.address);
		expect(found && asRead(found.article, found.rule, expected)).toEqual(asExpected(expected));
	},
);

test.each(pages.filter(({expected}) => !expected.isArticle))('$name is no article', ({html, expected}) => {
	expect(findArticle(open(html, expected.address), expected.address)).toBeNull();
});

test.each(pages)('$name is left as it was', ({html, expected}) => {
	const document = open(html, expected.address);
	const before = document.documentElement.outerHTML;
	findArticle(document, expected.address);
	expect(document.documentElement.outerHTML).toBe(before);
});
