import type {Block} from '../../src/article/article.ts';
import {type At, DELETED, EDITS, random, type Sentences} from './edits.ts';
import {Marks} from './marks.ts';

/** A text with its paragraphs as blocks. */
export interface Page {
	text: string;
	blocks: Block[];
}

/** A range of UTF-16 offsets. */
export interface Range {
	start: number;
	end: number;
}

/** One annotation, one edit. */
export interface Case {
	edit: string;
	/** What was quoted: a whole sentence, a clause of some 40 characters, or three words. */
	quote: 'sentence' | 'clause' | 'words';
	before: Page;
	made: Range;
	after: Page;
	/** Where it stands now; null where it is gone. */
	expected: Range | null;
}

const SENTENCE_END = /(?<=[.!?…]["”’)]?)\s+(?=["“(]?[\p{Lu}\p{N}])/u;

/** Splits a text into paragraphs at line breaks and those into sentences; lines without letters are left out. */
export function sentencesOf(text: string): Sentences {
	return text
		.split(/\r?\n/u)
		.filter((line) => /\p{L}/u.test(line))
		.map((line) => line.trim().split(SENTENCE_END));
}

function pageOf(article: Sentences): Page & {range: Range | null} {
	const {text, range} = Marks.take(
		article
			.map((paragraph) => paragraph.join(' '))
			.filter((line) => line !== '')
			.join('\n'),
	);
	let start = 0;
	const blocks = text.split('\n').map((line): Block => {
		const block: Block = {start, end: start + line.length, label: 'body'};
		start += line.length + 1;
		return block;
	});
	return {text, blocks, range};
}

const WORD = /\S+/gu;

/** Ranges of a sentence to quote, from its own words. */
function quotesOf(sentence: string, chance: () => number): [Case['quote'], Range][] {
	const words = [...sentence.matchAll(WORD)].map(
		({0: word, index}): Range => ({start: index, end: index + word.length}),
	);
	if (words.length < 6) return [];
	const from = (index: number): number => words[index]?.start ?? 0;
	const to = (index: number): number => words[index]?.end ?? sentence.length;
	const three = Math.floor(chance() * (words.length - 2));
	const first = Math.floor(chance() * (words.length - 5));
	const last = words.findIndex(({end}) => end - from(first) >= 40);
	const clause: Range = {start: from(first), end: to(last === -1 ? words.length - 1 : last)};
	return [
		['sentence', {start: 0, end: sentence.length}],
		['clause', clause],
		['words', {start: from(three), end: to(three + 2)}],
	];
}

/** Sentences of an article that are quoted, spread over it. */
function chosen(article: Sentences, most: number): At[] {
	const all = article.flatMap((paragraph, index) => paragraph.map((_, sentence): At => ({paragraph: index, sentence})));
	const step = Math.max(1, all.length / most);
	return Array.from({length: Math.min(most, all.length)}, (_, index) => all[Math.floor(index * step)] as At);
}

/** Every edit of one quote. */
function* editsOf(
	article: Sentences,
	at: At,
	quote: Case['quote'],
	range: Range,
	chance: () => number,
): Generator<Case> {
	const marked = article.map((paragraph, index) =>
		index === at.paragraph
			? paragraph.map((sentence, place) =>
					place === at.sentence ? Marks.put(sentence, range.start, range.end) : sentence,
				)
			: paragraph,
	);
	const {range: made, ...before} = pageOf(marked);
	if (!made) return;
	for (const [edit, apply] of Object.entries(EDITS)) {
		const {range: left, ...after} = pageOf(apply(marked, at, chance));
		const expected = edit === DELETED ? null : left;
		if (edit === DELETED || expected) yield {edit, quote, before, made, after, expected};
	}
}

/**
 * Every edit of every chosen quote of an article. The same for the same seed.
 * @param most sentences quoted of the article
 */
export function* casesOf(text: string, seed: number, most: number): Generator<Case> {
	const article = sentencesOf(text);
	const chance = random(seed);
	for (const at of chosen(article, most))
		for (const [quote, range] of quotesOf(article[at.paragraph]?.[at.sentence] ?? '', chance))
			yield* editsOf(article, at, quote, range, chance);
}
