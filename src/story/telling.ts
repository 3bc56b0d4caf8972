import type {Article} from '../article/article.ts';
import {layOut} from '../cooperation/sentences.ts';
import type {Mention} from '../tags/mention.ts';
import {isCapital, readWordRow, Shape, type WordRow} from '../tags/words.ts';
import {bare} from '../text/bare.ts';
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
	/** Hashes of the persons named anywhere, and of those named in headline and lead. */
	people: {all: Int32Array; foremost: Int32Array};
	/** How far headline or lead speak of what is still to come, between 0 and 1. */
	ahead: number;
}

/** Sentences that tell who did what, before the background begins. */
export const LEAD = 2;

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

/** The persons by their records, those without one by their names. */
function peopleOf(mentions: readonly Mention[], leadEnd: number): Telling['people'] {
	const people = mentions.filter(({type}) => type === 'person');
	const hashed = (some: readonly Mention[]): Int32Array =>
		unique(Int32Array.from(some, ({entity, name}) => hashOf(entity ?? bare(name))));
	return {all: hashed(people), foremost: hashed(people.filter(({start}) => start < leadEnd))};
}

const TO_COME = /(?<!\p{L})(?:sẽ|sắp|dự kiến|chuẩn bị)(?!\p{L})/u;
const HEADLINE_TO_COME = /(?<!\p{L})(?:lên đường|sáng mai|ngày mai|trước thềm|xem xét|có thể)(?!\p{L})/u;
/** What a lead says of the future stands beside what was done; a headline says the one or the other. */
const AHEAD = {headline: 1, lead: 0.6} as const;
/** UTF-16 units of the text that are looked at. */
const LEAD_LENGTH = 300;

/** Whether a telling is of what is to come: a preview has the words of the report. */
function aheadOf({title, text}: Article, from: number): number {
	const headline = (title ?? '').normalize('NFC').toLowerCase();
	if (TO_COME.test(headline) || HEADLINE_TO_COME.test(headline)) return AHEAD.headline;
	const lead = text
		.slice(from, from + LEAD_LENGTH)
		.normalize('NFC')
		.toLowerCase();
	return TO_COME.test(lead) ? AHEAD.lead : 0;
}

/** Where the lead begins and ends in a text; UTF-16 offsets. */
function leadOf({starts, ends}: Sentences): {start: number; end: number} {
	return {start: starts[0] ?? 0, end: ends[Math.min(LEAD, ends.length) - 1] ?? 0};
}

/** Prepares an article for comparison with others. Linear in its length. */
export function tellingOf(article: Article, found: Found): Telling {
	const layout = layOut(article, found.mentions, readWordRow(article));
	const sentences = sentencesOf(layout);
	const lead = leadOf(sentences);
	return {
		frame: frameOf(article, found),
		sentences,
		...headlineOf(article),
		names: unique(hashes(layout.words, (at) => isName(layout.words, at))),
		people: peopleOf(found.mentions, lead.end),
		ahead: aheadOf(article, lead.start),
	};
}
