import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {JSDOM} from 'jsdom';
import type {Article} from '../../src/article/article.ts';
import {articleFromText} from '../../src/article/plain.ts';
import {openDataset} from '../../src/cli/dataset.ts';
import {judge} from '../../src/cooperation/judge.ts';
import {statements} from '../../src/cooperation/statements.ts';
import {findArticle} from '../../src/page/find.ts';
import type {Expertise} from '../../src/reading.ts';
import {openLexicon} from '../../src/tags/lexicon.ts';
import {tag} from '../../src/tags/tag.ts';
import {readWords} from '../../src/tags/words.ts';
import {inProject} from '../root.ts';
import {median} from './letters.ts';
import type {Row} from './row.ts';
import {loop, once, time} from './time.ts';

const LENGTH = 10_000;
/** The engine is warm after as many readings as the first; the rest are measured. */
const WARMING = 40;
const ROUNDS = 60;
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

/** Milliseconds that parts of one reading took. */
interface Parts {
	/** Folding, words, names with their offices and reasons. */
	tagging: number;
	/** Verdict and statements. */
	rest: number;
}

/** Reads an article as `read` does, part by part. */
async function readParts(article: Article, expertise: Expertise): Promise<Parts> {
	const {made, took: tagging} = await once(async () => {
		const words = readWords(article, expertise.vocabulary);
		return {words, mentions: await tag(article, expertise, words)};
	});
	const {took: rest} = await once(() => {
		judge(article, made.mentions, expertise.judgement, [], made.words);
		statements(article, made.mentions, made.words);
	});
	return {tagging, rest};
}

/** What the first reading in a process took, and opening the dataset before it. */
interface First extends Parts {
	opened: number;
}

/** Reads once and prints how long that took: run in a process of its own. */
export async function tellFirstReading(): Promise<void> {
	const article = sampleArticle();
	const {made: expertise, took: opened} = await once(() => openDataset(inProject(FOLDER)));
	const first: First = {opened, ...(await readParts(article, expertise))};
	process.stdout.write(JSON.stringify(first));
}

/** The first reading in several processes. */
function firstReadings(): First[] {
	const tool = process.argv[1] ?? '';
	return Array.from({length: PROCESSES}, () =>
		JSON.parse(execFileSync(process.execPath, [tool, '--first-reading'], {encoding: 'utf8'})),
	);
}

/** One part of the reading, warm and as the first in a process. */
function partRows(name: string, warm: number, first: number, limit: number): Row[] {
	return [
		{name: `${name}, warm median`, unit: 'ms', value: warm, ratio: warm / limit, held: 'low'},
		{
			name: `${name}, first in a process`,
			unit: 'ms',
			value: first,
			ratio: first / warm,
			note: 'times warm',
			held: 'low',
		},
	];
}

/** Milliseconds for tagging, and for verdict and statements, of an article of 10,000 characters: warm, and the first. */
export async function benchReading(): Promise<Row[]> {
	const expertise = await openDataset(inProject(FOLDER));
	const article = sampleArticle();
	const rounds: Parts[] = [];
	for (let round = 0; round < WARMING + ROUNDS; round++) rounds.push(await readParts(article, expertise));
	const warm = rounds.slice(WARMING);
	const firsts = firstReadings();
	const bytes = readFileSync(inProject(FOLDER, 'lexicon.bin'));
	const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
	const [limit = 0, lexicon = 0] = time(
		() => loop(article.text),
		() => openLexicon(buffer),
	);
	const middle = (part: keyof Parts, of: readonly Parts[]): number => median(of.map((one) => one[part]));
	const text = `${article.text.length} characters`;
	return [
		...partRows(`tagging of ${text}`, middle('tagging', warm), middle('tagging', firsts), limit),
		...partRows(`verdict and statements of ${text}`, middle('rest', warm), middle('rest', firsts), limit),
		{name: 'dataset opened from files', unit: 'ms', value: median(firsts.map((one) => one.opened))},
		{name: 'lexicon opened', unit: 'ms', value: lexicon, ratio: lexicon / limit, held: 'low'},
	];
}
