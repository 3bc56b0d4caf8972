import {JSDOM} from 'jsdom';
import {expect, test} from 'vitest';
import {agreement} from '../../src/page/cross-check.ts';
import {type Found, findArticle} from '../../src/page/find.ts';
import {articlePages} from '../articles/read.ts';

function open(name: string): {document: Document; found: Found} {
	const page = articlePages().find((candidate) => candidate.name === name);
	const {document} = new JSDOM(page?.html, {url: page?.expected.address ?? ''}).window;
	return {document, found: findArticle(document, page?.expected.address ?? '') as Found};
}

/** The same page with a body that is not the article. */
const astray = ({found}: {found: Found}): Found => ({
	...found,
	article: {
		...found.article,
		blocks: found.article.blocks.map((block) => ({...block, label: block.label === 'title' ? 'body' : 'related'})),
	},
});

test('two ways to one body agree', () => {
	const {document, found} = open('unlisted-wordpress');
	expect(agreement(document, found)).toBeGreaterThan(0.75);
});

test('a body that is not the article finds no agreement', () => {
	const page = open('unlisted-wordpress');
	const wrong = astray(page);
	expect(agreement(page.document, wrong)).toBeLessThan(0.3);
});

test('the page is left as it was', () => {
	const {document, found} = open('zce-plo');
	const before = document.documentElement.outerHTML;
	agreement(document, found);
	expect(document.documentElement.outerHTML).toBe(before);
});
