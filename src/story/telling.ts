import type {Article} from '../article/article.ts';
import {layOut} from '../cooperation/sentences.ts';
import {isCapital, readWordRow, Shape, type WordRow} from '../tags/words.ts';
import {type Found, type Frame, frameOf} from './frame.ts';
import {hashOf} from './hash.ts';
import {type Sentences, sentencesOf} from './sentences.ts';

/** One outlet's telling of a story, as numbers: some 4 kB for an article of 600 syllables. */
export interface Telling {
	frame: Frame;
	sentences: Sentences;
	/** Hashes of the headline's syllables. */
	headline: Int32Array;
	/** Hashes of the headline's syllables that begin with a capital, and of its numbers. */
	headlineNames: Int32Array;
	/** The same of the running text, each once. */
	names: Int32Array;
}

/** A headline in capitals throughout says nothing on what is a name. */
const MOST_CAPITALS = 0.7;

const isName = (words: WordRow, at: number): boolean =>
	words.shapes[at] === Shape.number || (isCapital(words, at) && words.opens[at] === false);

/** Hashes of the words of a row that pass. */
function hashes(words: WordRow, passes: (at: number) => boolean): Int32Array {
	const found: number[] = [];
	for (let at = 0; at < words.length; at += 1)
		if (words.shapes[at] !== Shape.sign && passes(at)) found.push(hashOf(words.low[at] ?? ''));
	return Int32Array.from(found);
}

const unique = (row: Int32Array): Int32Array => Int32Array.from(new Set(row));

/** Reads the headline, which may be no part of the text. */
function headlineOf(article: Article): Pick<Telling, 'headline' | 'headlineNames'> {
	const text = article.title ?? '';
	const words = readWordRow({...article, text, blocks: [{start: 0, end: text.length, label: 'title'}]});
	const headline = hashes(words, () => true);
	const names = unique(hashes(words, (at) => isName(words, at)));
	return {headline, headlineNames: names.length > MOST_CAPITALS * headline.length ? new Int32Array() : names};
}

/** Prepares an article for comparison with others. Linear in its length. */
export function tellingOf(article: Article, found: Found): Telling {
	const layout = layOut(article, found.mentions);
	return {
		frame: frameOf(article, found),
		sentences: sentencesOf(layout),
		...headlineOf(article),
		names: unique(hashes(layout.words, (at) => isName(layout.words, at))),
	};
}
