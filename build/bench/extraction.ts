import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {performance} from 'node:perf_hooks';
import {extractFromHtml} from '@extractus/article-extractor';
import {Readability} from '@mozilla/readability';
import {Defuddle} from 'defuddle/node';
import {JSDOM, VirtualConsole} from 'jsdom';
import {isRead} from '../../src/article/article.ts';
import {findArticle} from '../../src/page/find.ts';
import {articlePages} from '../../test/articles/read.ts';
import {inProject} from '../root.ts';
import {bones, type Expected, foundLetters, isSame, median, type Page, share, sum, wantedLetters} from './letters.ts';
import {benchLive} from './live.ts';
import type {Row} from './row.ts';

/** What a reader makes of a page. `lines`: what it reads as the article. */
interface Extract {
	lines: string[];
	title: string | null;
	published: string | null;
	author: string | null;
}

type Reader = (html: string, document: Document, address: string) => Promise<Extract | null>;

const ROUNDS = 3;
const SHARED = '../shared/pages';

/** Real pages where they are at hand, else our own. */
function pagesAtHand(): Page[] {
	const folder = inProject(SHARED);
	const list = path.join(folder, 'expected.jsonl');
	if (!existsSync(list)) {
		return articlePages().map(({name, html, expected}) => ({...expected, file: name, url: expected.address, html}));
	}
	const lines = readFileSync(list, 'utf8').split('\n').filter(Boolean);
	return lines
		.map((line) => JSON.parse(line) as Expected)
		.map((page) => ({...page, html: readFileSync(path.join(folder, page.file), 'utf8')}));
}

function linesOf(html: string): string[] {
	const parted = html.replace(/<br\b|<\/(?:p|div|h[1-6]|li|figcaption|figure|td|tr|blockquote|section)>/giu, '\n$&');
	return (JSDOM.fragment(parted).textContent ?? '').split('\n').filter((line) => line.trim() !== '');
}

/** The readers, ours first. article-extractor parses the source itself, with linkedom, which counts into its time. */
const READERS: Readonly<Record<string, Reader>> = {
	'Bang Giao': async (_html, document, address) => {
		const article = findArticle(document, address)?.article;
		const read = article?.blocks.filter(({label}) => isRead(label) && label !== 'title');
		return article && read ? {...article, lines: read.map(({start, end}) => article.text.slice(start, end))} : null;
	},
	Readability: async (_html, document) => {
		const found = new Readability(document).parse();
		const {title = null, publishedTime: published = null, byline: author = null} = found ?? {};
		return found && {lines: linesOf(found.content ?? ''), title, published, author};
	},
	Defuddle: async (_html, document, address) => {
		const {content, title, published, author} = await Defuddle(document, address);
		return {lines: linesOf(content), title, published, author};
	},
	'article-extractor': async (html, _document, address) => {
		const found = await extractFromHtml(html, address);
		const {title = null, published = null, author = null} = found ?? {};
		return found && {lines: linesOf(found.content ?? ''), title, published, author};
	},
};

/** Two written times are the same when they name the same instant, or the same day where only that is known. */
function isSameTime(given: string | null, expected: string | null): boolean {
	if (!given || !expected) return (given || null) === expected;
	return expected.length > 10 ? Date.parse(given) === Date.parse(expected) : given.startsWith(expected);
}

interface Score {
	recall: number;
	leaked: number;
	/** How many of title, time and author are right. */
	right: number;
	milliseconds: number;
}

async function read(reader: Reader, {html, url}: Page): Promise<[Extract | null, number]> {
	const {window} = new JSDOM(html, {url, virtualConsole: new VirtualConsole()});
	const start = performance.now();
	const extract = await reader(html, window.document, url).catch(() => null);
	const milliseconds = performance.now() - start;
	window.close();
	return [extract, milliseconds];
}

async function score(reader: Reader, page: Page): Promise<Score> {
	const times: number[] = [];
	let extract: Extract | null = null;
	for (let round = 0; round < ROUNDS; round++) {
		const [found, milliseconds] = await read(reader, page);
		extract = found;
		times.push(milliseconds);
	}
	const {lines, title, published, author} = extract ?? {lines: [], title: null, published: null, author: null};
	const wanted = wantedLetters(page);
	const right = [
		isSame(title, page.title),
		isSameTime(published, page.published ?? null),
		isSame(author, page.author),
	].filter(Boolean).length;
	return {
		recall: share([...(page.body ?? []), ...(page.captions ?? [])], bones(lines.join(' '))),
		leaked: sum(lines.map((line) => bones(line).length - foundLetters(line, wanted))),
		right,
		milliseconds: median(times),
	};
}

async function rowsOf(name: string, reader: Reader, pages: readonly Page[]): Promise<Row[]> {
	const scores: Score[] = [];
	for (const page of pages) scores.push(await score(reader, page));
	const worst = Math.min(...scores.map(({recall}) => recall));
	return [
		{
			name: `${name}: body and captions found`,
			unit: '%',
			value: (100 * sum(scores.map(({recall}) => recall))) / scores.length,
			note: `the worst page ${(100 * worst).toFixed(1)} %`,
		},
		{name: `${name}: letters of anything else`, unit: 'letters', value: sum(scores.map(({leaked}) => leaked))},
		{
			name: `${name}: titles, times and authors right`,
			unit: '%',
			value: (100 * sum(scores.map(({right}) => right))) / (3 * scores.length),
		},
		{
			name: `${name}: time on a parsed page, jsdom`,
			unit: 'ms',
			value: median(scores.map(({milliseconds}) => milliseconds)),
		},
	];
}

/**
 * Reading of pages side by side with Readability, Defuddle and article-extractor on the same documents, and the time of
 * our own reader as a content script of real browsers. `ratio` of a time: times ours.
 */
export async function benchExtraction(): Promise<Row[]> {
	const pages = pagesAtHand();
	const articles = pages.filter(({isArticle}) => isArticle);
	const rows: Row[] = [];
	for (const [name, reader] of Object.entries(READERS)) rows.push(...(await rowsOf(name, reader, articles)));
	const own = rows.find(({unit}) => unit === 'ms')?.value ?? 1;
	const compared = rows.map((row) => (row.unit === 'ms' ? {...row, ratio: row.value / own, note: 'times ours'} : row));
	return [...compared, ...(await benchLive('chromium', pages)), ...(await benchLive('firefox', pages))];
}
