import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {JSDOM} from 'jsdom';
import type {Article} from '../../src/article/article.ts';
import {articleFromText} from '../../src/article/plain.ts';
import {openDataset} from '../../src/cli/dataset.ts';
import {findArticle} from '../../src/page/find.ts';
import {read} from '../../src/reading.ts';
import {openLexicon} from '../../src/tags/lexicon.ts';
import {inProject} from '../root.ts';
import {median} from './letters.ts';
import type {Row} from './row.ts';
import {loop, once, time} from './time.ts';

const LENGTH = 10_000;
const ROUNDS = 25;
const PROCESSES = 5;
const ADDRESS = 'https://vnexpress.net/bai-mau-5000001.html';
const FOLDER = 'dist/dataset';

/** The sample article's own text, repeated up to about 10,000 characters. */
function sampleArticle(): Article {
	const {document} = new JSDOM(readFileSync(inProject('assets/sample/sample.html'), 'utf8'), {url: ADDRESS}).window;
	const found = findArticle(document, ADDRESS);
	if (!found) throw new Error('The sample page is not read as an article.');
	const {text} = found.article;
	const whole = Array.from({length: Math.ceil(LENGTH / text.length)}, () => text).join('\n');
	return articleFromText(whole.slice(0, LENGTH), {url: ADDRESS, title: null, published: '2023-12-06'});
}

/** Milliseconds of opening and of the first reading in a process. */
interface First {
	opened: number;
	first: number;
}

/** Reads once and prints how long that took: run in a process of its own. */
export async function tellFirstReading(): Promise<void> {
	const article = sampleArticle();
	const {made: expertise, took: opened} = await once(() => openDataset(inProject(FOLDER)));
	const {took: first} = await once(() => read(article, expertise));
	process.stdout.write(JSON.stringify({opened, first} satisfies First));
}

/** The first reading in several processes. */
function firstReadings(): First[] {
	const tool = process.argv[1] ?? '';
	return Array.from({length: PROCESSES}, () =>
		JSON.parse(execFileSync(process.execPath, [tool, '--first-reading'], {encoding: 'utf8'})),
	);
}

/** Milliseconds for a whole reading (fold, tag, judge) of an article of 10,000 characters: the first, then warm. */
export async function benchReading(): Promise<Row[]> {
	const expertise = await openDataset(inProject(FOLDER));
	const article = sampleArticle();
	const warm: number[] = [];
	for (let round = 0; round < ROUNDS; round++) warm.push((await once(() => read(article, expertise))).took);
	const typical = median(warm.slice(5));
	const firsts = firstReadings();
	const first = median(firsts.map((one) => one.first));
	const bytes = readFileSync(inProject(FOLDER, 'lexicon.bin'));
	const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
	const [limit = 0, lexicon = 0] = time(
		() => loop(article.text),
		() => openLexicon(buffer),
	);
	const name = `reading of ${article.text.length} characters`;
	return [
		{name: `${name}, warm median`, unit: 'ms', value: typical, ratio: typical / limit, held: 'low'},
		{
			name: `${name}, first in a process`,
			unit: 'ms',
			value: first,
			ratio: first / typical,
			note: 'times warm',
			held: 'low',
		},
		{name: 'dataset opened from files', unit: 'ms', value: median(firsts.map((one) => one.opened))},
		{name: 'lexicon opened', unit: 'ms', value: lexicon, ratio: lexicon / limit, held: 'low'},
	];
}
