import {JSDOM} from 'jsdom';
import {describe, expect, test} from 'vitest';
import {type BlockLabel, isRead} from '../../src/article/article.ts';
import {type Found, findArticle} from '../../src/page/find.ts';
import {articlePages, type ExpectedPage} from '../articles/read.ts';

const pages = articlePages();

/** Single spaces, no invisible characters, one Unicode form: what two texts say, not how they are written. */
const said = (text: string): string =>
	text
		.normalize('NFC')
		.replace(/[\u200b-\u200f\u00ad\ufeff]/g, '')
		.replace(/\s+/gu, ' ')
		.trim();

const blocksOf = ({article}: Found, wanted: (label: BlockLabel) => boolean): string[] =>
	article.blocks.filter(({label}) => wanted(label)).map(({start, end}) => said(article.text.slice(start, end)));

const isRunning = (label: BlockLabel): boolean => label === 'body' || label === 'quote';

function open(html: string, address: string): Document {
	return new JSDOM(html, {url: address}).window.document;
}

/** Metadata that an expectation names, from what was found. */
function metadata(found: Found, expected: ExpectedPage): [object, object] {
	const wanted: Record<string, unknown> = {};
	const got: Record<string, unknown> = {};
	const has: Record<string, unknown> = {...found.article, rule: found.rule};
	for (const name of ['title', 'published', 'author', 'outlet', 'key', 'original', 'rule'] as const) {
		if (name in expected) {
			wanted[name] = expected[name];
			got[name] = has[name];
		}
	}
	return [got, wanted];
}

test('there is a page for each trap', () => {
	expect(pages.length).toBeGreaterThanOrEqual(60);
});

describe.each(pages.filter(({expected}) => expected.isArticle))('$name', ({html, expected}) => {
	const found = findArticle(open(html, expected.address), expected.address);

	test('is read whole, in order, each part with its label', () => {
		expect(found).not.toBeNull();
		if (!found) {
			return;
		}
		const running = blocksOf(found, isRunning);
		expect(running.filter((text) => (expected.body ?? []).map(said).includes(text))).toEqual(expected.body?.map(said));
		expect(blocksOf(found, (label) => label === 'caption')).toEqual(expected.captions);
		expect(blocksOf(found, (label) => label === 'deck').join(' ')).toBe(expected.deck);
	});

	test('reads nothing that is not the article', () => {
		const read = found ? blocksOf(found, isRead).join('\n') : '';
		expect((expected.related ?? []).filter((words) => read.includes(said(words)))).toEqual([]);
		const known = [expected.title, expected.deck, ...(expected.body ?? []), ...(expected.captions ?? [])].map((text) =>
			said(text ?? ''),
		);
		const others = found
			? blocksOf(found, isRead).filter((text) => text.length > 40 && !known.some((one) => one.includes(text)))
			: [];
		expect(others).toEqual([]);
	});

	test('has the metadata of the page', () => {
		const [got, wanted] = found ? metadata(found, expected) : [null, {}];
		expect(got).toEqual(wanted);
	});
});

test.each(pages.filter(({expected}) => !expected.isArticle))('$name is no article', ({html, expected}) => {
	expect(findArticle(open(html, expected.address), expected.address)).toBeNull();
});

test.each(pages)('$name is left as it was', ({html, expected}) => {
	const document = open(html, expected.address);
	const before = document.documentElement.outerHTML;
	findArticle(document, expected.address);
	expect(document.documentElement.outerHTML).toBe(before);
});
