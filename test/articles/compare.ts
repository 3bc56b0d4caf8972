import {type Article, type BlockLabel, isRead} from '../../src/article/article.ts';
import {outletNames} from '../../src/article/outlet-table.ts';
import {withOutlet} from '../../src/article/outlets.ts';
import type {ExpectedPage} from './read.ts';

/** Single spaces, no invisible characters, one Unicode form: what two texts say, not how they are written. */
const said = (text: string): string =>
	text
		.normalize('NFC')
		.replace(/[\u200b-\u200f\u00ad\ufeff]/g, '')
		.replace(/\s+/gu, ' ')
		.trim();

const saidIn = ({text, blocks}: Article, wanted: (label: BlockLabel) => boolean): string[] =>
	blocks.filter(({label}) => wanted(label)).map(({start, end}) => said(text.slice(start, end)));

const isRunning = (label: BlockLabel): boolean => label === 'body' || label === 'quote';

/** Longest line, in UTF-16 units, that may be read although the expectation does not name it ("Ảnh: TTXVN"). */
const UNNAMED = 40;

/** What a reader made of a page, in the terms of its expectation: the paragraphs that are named, and whatever else is read. */
export function asRead(article: Article, rule: string, expected: ExpectedPage): object {
	const paragraphs = (expected.body ?? []).map(said);
	const named = [expected.title, expected.deck, ...(expected.body ?? []), ...(expected.captions ?? [])].map((text) =>
		said(text ?? ''),
	);
	const read = saidIn(article, isRead);
	const has: Record<string, unknown> = {...withOutlet(article, outletNames), rule};
	return {
		body: saidIn(article, isRunning).filter((text) => paragraphs.includes(text)),
		captions: saidIn(article, (label) => label === 'caption'),
		deck: saidIn(article, (label) => label === 'deck').join(' '),
		related: (expected.related ?? []).filter((words) => read.join('\n').includes(said(words))),
		others: read.filter((text) => text.length > UNNAMED && !named.some((one) => one.includes(text))),
		metadata: Object.fromEntries(metadataIn(expected).map((name) => [name, has[name]])),
	};
}

/** What `asRead` should give. */
export const asExpected = (expected: ExpectedPage): object => ({
	body: (expected.body ?? []).map(said),
	captions: expected.captions ?? [],
	deck: expected.deck ?? '',
	related: [],
	others: [],
	metadata: Object.fromEntries(metadataIn(expected).map((name) => [name, expected[name]])),
});

const METADATA = ['title', 'published', 'author', 'outlet', 'key', 'original', 'rule'] as const;

const metadataIn = (expected: ExpectedPage): (typeof METADATA)[number][] => METADATA.filter((name) => name in expected);
