import {readFileSync} from 'node:fs';
import {performance} from 'node:perf_hooks';
import {JSDOM} from 'jsdom';
import {articleFromText} from '../../src/article/plain.ts';
import {openDataset} from '../../src/cli/dataset.ts';
import {findArticle} from '../../src/page/find.ts';
import {read} from '../../src/reading.ts';
import {inProject} from '../root.ts';
import {median} from './letters.ts';
import type {Row} from './scan.ts';

const LENGTH = 10_000;
const ROUNDS = 15;
const ADDRESS = 'https://vnexpress.net/bai-mau-5000001.html';

/** Milliseconds of each round of some work. */
async function time(rounds: number, work: () => unknown): Promise<number[]> {
	const taken: number[] = [];
	for (let round = 0; round < rounds; round++) {
		const start = performance.now();
		await work();
		taken.push(performance.now() - start);
	}
	return taken;
}

/** The sample article's own text, repeated up to about 10,000 characters. */
function sampleText(): string {
	const {document} = new JSDOM(readFileSync(inProject('assets/sample/sample.html'), 'utf8'), {url: ADDRESS}).window;
	const found = findArticle(document, ADDRESS);
	if (!found) throw new Error('The sample page is not read as an article.');
	const {text} = found.article;
	return Array.from({length: Math.ceil(LENGTH / text.length)}, () => text).join('\n');
}

/** Milliseconds for a whole reading (fold, tag, judge) of an article of 10,000 characters: the first, then warm. */
export async function benchReading(): Promise<Row[]> {
	const started = performance.now();
	const knowledge = await openDataset(inProject('dist/dataset'));
	const opened = performance.now() - started;
	const text = sampleText();
	const article = articleFromText(text, {url: ADDRESS, title: null, published: '2023-12-06'});
	const [first = 0, ...warm] = await time(ROUNDS, () => read(article, knowledge));
	const name = `reading of ${text.length} characters`;
	const typical = median(warm);
	return [
		{name: 'dataset opened from files', unit: 'ms', value: opened},
		{name: `${name}, first in the process`, unit: 'ms', value: first, ratio: first / typical, note: 'times warm'},
		{name: `${name}, warm median`, unit: 'ms', value: typical},
	];
}
