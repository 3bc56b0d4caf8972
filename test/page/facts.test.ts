import {JSDOM} from 'jsdom';
import {expect, test} from 'vitest';
import {readFacts} from '../../src/page/facts.ts';

const stating = (value: unknown): Document =>
	new JSDOM(`<script type="application/ld+json">${JSON.stringify(value)}</script>`).window.document;
const article = {'@type': 'NewsArticle', headline: 'Hai tỉnh ký kết'};

test('what JSON-LD states is read, from a list in a graph too', () => {
	expect(readFacts(stating({'@graph': [article]})).headlines).toEqual([article.headline]);
});

test('lists in lists without end are not followed', () => {
	const deep = Array.from({length: 2000}).reduce<unknown>((inner) => [inner], article);
	expect([...readFacts(stating(deep)).types]).toEqual([]);
});

test('a script of more than 300,000 characters is not parsed', () => {
	const huge = {...article, articleBody: 'a'.repeat(300_000)};
	expect([...readFacts(stating(huge)).types]).toEqual([]);
});

test('of a headline without end the beginning is read', () => {
	const [headline = ''] = readFacts(stating({...article, headline: 'á'.repeat(100_000)})).headlines;
	expect(headline).toBe('á'.repeat(2000));
});
