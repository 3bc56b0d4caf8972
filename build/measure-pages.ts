import {readFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {JSDOM, VirtualConsole} from 'jsdom';
import {type BlockLabel, isRead} from '../src/article/article.ts';
import {agreement} from '../src/page/cross-check.ts';
import {type Found, findArticle} from '../src/page/find.ts';
import {bones, type Expected, foundLetters, isSame, share, sum, wantedLetters} from './bench/letters.ts';

function labelled({article}: Found, wanted: (label: BlockLabel) => boolean): string[] {
	return article.blocks.filter(({label}) => wanted(label)).map(({start, end}) => article.text.slice(start, end));
}

function compare(expected: Expected, result: Found): Record<string, unknown> {
	const read = labelled(result, isRead);
	const wanted = wantedLetters(expected);
	const leaked = read.map((text) => bones(text).length - foundLetters(text, wanted));
	const running = bones(labelled(result, (label) => label === 'body' || label === 'quote').join(' '));
	const captions = bones(labelled(result, (label) => label === 'caption').join(' '));
	if (process.argv.includes('--show')) {
		read.forEach((text, index) => void (leaked[index] && console.log('LEAK', leaked[index], text.slice(0, 160))));
		(expected.body ?? []).forEach(
			(text) => void (foundLetters(text, running) < bones(text).length && console.log('LOST', text.slice(0, 160))),
		);
	}
	return {
		recall: `${(100 * share(expected.body ?? [], running)).toFixed(2)}%`,
		leaked: sum(leaked),
		captions: `${(100 * share(expected.captions ?? [], captions)).toFixed(1)}%`,
		title: isSame(expected.title, result.article.title),
		deck: isSame(expected.deck, labelled(result, (label) => label === 'deck').join(' ')),
		date: (expected.published ?? null) === result.article.published,
		author: isSame(expected.author, result.article.author),
		rule: `${result.rule} ${result.confidence.toFixed(2)}`,
	};
}

function strip(document: Document): void {
	for (const element of document.querySelectorAll('[class], [id]')) {
		element.removeAttribute('class');
		element.removeAttribute('id');
	}
}

function measure(folder: string, expected: Expected, stripped: boolean): Record<string, unknown> {
	const html = readFileSync(path.join(folder, expected.file), 'utf8');
	const {document} = new JSDOM(html, {url: expected.url, virtualConsole: new VirtualConsole()}).window;
	if (stripped) {
		strip(document);
	}
	const start = performance.now();
	const result = findArticle(document, expected.url);
	const milliseconds = (performance.now() - start).toFixed(1);
	const page = `${expected.file.replace('.html', '')}${stripped ? ' *' : ''}`;
	if (!expected.isArticle || !result) {
		return {page, verdict: (result !== null) === expected.isArticle ? 'right' : 'WRONG', ms: milliseconds};
	}
	const second = agreement(document, result).toFixed(2);
	return {page, ...compare(expected, result), agreement: second, ms: milliseconds};
}

/** Prints how well the pages of `folder` are read, as they are and (*) without any class or id. */
function measurePages(folder: string): void {
	const lines = readFileSync(path.join(folder, 'expected.jsonl'), 'utf8').split('\n').filter(Boolean);
	const pages = lines.map((line) => JSON.parse(line) as Expected);
	console.table([false, true].flatMap((stripped) => pages.map((page) => measure(folder, page, stripped))));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	measurePages(process.argv[2] ?? '../shared/pages');
}
