import type {Article} from '../article/article.ts';
import {isRead} from '../article/article.ts';
import {type Folded, fold} from '../text/fold.ts';
import {Kind, kindOf, lower} from '../text/letters.ts';
import {isVietnamese, toneMarks} from './spelling.ts';
import type {PhrasesOfWord, Vocabulary} from './vocabulary.ts';

/** How a word is written. */
export const Shape = {
	/** Not a word: punctuation, a symbol. */
	sign: 0,
	lower: 1,
	/** First letter a capital, the rest small. */
	capital: 2,
	/** Two letters or more, all of them capitals. */
	capitals: 3,
	number: 4,
} as const;

/** What lies between a word and the one before it. */
export const Gap = {glued: 0, space: 1, /** A line break, or the edge of a block. */ break: 2} as const;

/**
 * The read blocks of an article as a row of words, numbers and signs. Fields are arrays over the row; `starts` and
 * `ends` are UTF-16 offsets into `folded.text`. Glued words ("BộTài chính") are words of their own.
 */
export interface WordRow {
	folded: Folded;
	/** The folded text in lower case, offset for offset. */
	lowered: string;
	length: number;
	starts: readonly number[];
	ends: readonly number[];
	/** Lower-case spelling. */
	low: readonly string[];
	shapes: readonly number[];
	gaps: readonly number[];
	/** True where the word opens a sentence, so that its capital says nothing. */
	opens: readonly boolean[];
	/** Number of the block in `Article.blocks`. */
	blocks: readonly number[];
}

/** A row of words with the tables that they are looked up in. */
export interface Words extends WordRow {
	/** The phrases of the vocabulary that begin with each word. */
	firsts: readonly (PhrasesOfWord | undefined)[];
	/** Those that end with it. */
	lasts: readonly (PhrasesOfWord | undefined)[];
}

interface Row {
	starts: number[];
	ends: number[];
	low: string[];
	shapes: number[];
	gaps: number[];
	opens: boolean[];
	blocks: number[];
}

/** Signs after which a sentence, a quotation or a list entry begins. */
const OPENERS = new Set(['.', '!', '?', ':', '"', '…', '(', '[', '•', '*', '|', ';', '>']);

function shapeOf(text: string, start: number, end: number): number {
	const first = kindOf(text.charCodeAt(start));
	if (!(first & Kind.word)) return Shape.sign;
	if (first & Kind.digit) return Shape.number;
	if (!(first & Kind.upper)) return Shape.lower;
	let capitals = 0;
	let small = 0;
	for (let at = start; at < end; at++) {
		const kind = kindOf(text.charCodeAt(at));
		if (kind & Kind.upper) capitals++;
		else if (kind & Kind.lower) small++;
	}
	return small === 0 && capitals > 1 ? Shape.capitals : Shape.capital;
}

/** End of the word, number or sign that starts at `at`; words end where letters turn to digits or small to capital. */
function wordEnd(text: string, at: number, limit: number): number {
	let before = kindOf(text.charCodeAt(at));
	if (!(before & Kind.word)) return at + 1;
	const digit = before & Kind.digit;
	let end = at + 1;
	while (end < limit) {
		const kind = kindOf(text.charCodeAt(end));
		if (!(kind & Kind.word) || (kind & Kind.digit) !== digit) break;
		if (before & Kind.lower && kind & Kind.upper) break;
		before = kind;
		end++;
	}
	return end;
}

/** Where two syllables were glued together: a Vietnamese syllable has one tone mark at most ("chínhrà"). 0 where not. */
function seam(low: string): number {
	if (low.length < 4 || low.length > 12 || toneMarks(low) !== 2) return 0;
	let found = 0;
	for (let at = 1; at < low.length; at++) {
		if (!isVietnamese(low.slice(0, at)) || !isVietnamese(low.slice(at))) continue;
		if (found > 0) return 0;
		found = at;
	}
	return found;
}

/** Short forms before a name whose full stop ends no sentence. */
const SHORT_FORMS: ReadonlySet<string> = new Set(
	'ts ths gs pgs bs tp tx tt mr mrs ms dr st ks nsnd nsưt tr q p'.split(' '),
);
/** "Châu Á." is no initial: initials bear no tone. */
const INITIAL = /^[a-zđăâêôơư]$/u;

const isCapitalShape = (shape: number | undefined): boolean => shape === Shape.capital || shape === Shape.capitals;

/** Whether a word before a full stop is an initial or the letters of a rank ("V.Putin", "TS. An"), not a sentence's end. */
export const isShortForm = (low: string, shape: number | undefined): boolean =>
	isCapitalShape(shape) && (INITIAL.test(low) || SHORT_FORMS.has(low));

function opensSentence(row: Row): boolean {
	const last = row.low.length - 1;
	if (last < 0 || row.gaps[last + 1] === Gap.break) return true;
	const sign = row.low[last] ?? '';
	if (!OPENERS.has(sign)) return false;
	if (sign !== '.' || last === 0) return true;
	const before = row.low[last - 1] ?? '';
	if (isShortForm(before, row.shapes[last - 1])) return false;
	// Nothing between the full stop and the word: parts of one name ("St.Petersburg"), or a space lost ("Thái Lan.Ông").
	const isName = isCapitalShape(row.shapes[last - 1]) && before.length <= 3;
	return !isName || row.gaps[last + 1] !== Gap.glued || isVietnamese(before);
}

function readBlock(text: string, lowered: string, start: number, end: number, block: number, row: Row): void {
	let gap: number = Gap.break;
	for (let at = start; at < end; ) {
		const unit = text.charCodeAt(at);
		if (unit === 0x20 || unit === 0x0a) {
			gap = unit === 0x0a || gap === Gap.break ? Gap.break : Gap.space;
			at++;
			continue;
		}
		const whole = wordEnd(text, at, end);
		const cut = seam(lowered.slice(at, whole));
		const wordLimit = cut > 0 ? at + cut : whole;
		row.gaps.push(gap);
		row.opens.push(opensSentence(row));
		row.starts.push(at);
		row.ends.push(wordLimit);
		row.low.push(lowered.slice(at, wordLimit));
		row.shapes.push(shapeOf(text, at, wordLimit));
		row.blocks.push(block);
		gap = Gap.glued;
		at = wordLimit;
	}
}

/** Cuts the read blocks of an article into words. Linear in the text's length. */
export function readWordRow(article: Article): WordRow {
	const folded = fold(article.text);
	const lowered = lower(folded.text);
	const row: Row = {starts: [], ends: [], low: [], shapes: [], gaps: [], opens: [], blocks: []};
	for (const [number, block] of article.blocks.entries()) {
		if (!isRead(block.label)) continue;
		readBlock(folded.text, lowered, folded.toFolded(block.start), folded.toFolded(block.end), number, row);
	}
	return {...row, folded, lowered, length: row.starts.length};
}

/** Cuts an article into words as `readWordRow` does, to be read with a vocabulary. */
export function readWords(article: Article, {byFirst, byLast}: Vocabulary): Words {
	const row = readWordRow(article);
	return {...row, firsts: row.low.map((word) => byFirst.get(word)), lasts: row.low.map((word) => byLast.get(word))};
}

/**
 * The row of an article without its first block, of which it begins with `length` units: as if that had not been read,
 * its offsets those of the text behind it.
 */
export function behindFirstBlock(words: Words, length: number): Words {
	const {folded, blocks} = words;
	const first = blocks.findIndex((block) => block > 0);
	const from = first < 0 ? words.length : first;
	return {
		folded: {
			text: folded.text,
			toOriginal(start, end) {
				const range = folded.toOriginal(start, end);
				return {start: range.start - length, end: range.end - length};
			},
			toFolded: (offset) => folded.toFolded(offset + length),
		},
		lowered: words.lowered,
		length: words.length - from,
		starts: words.starts.slice(from),
		ends: words.ends.slice(from),
		low: words.low.slice(from),
		shapes: words.shapes.slice(from),
		gaps: words.gaps.slice(from),
		opens: words.opens.slice(from),
		blocks: blocks.slice(from).map((block) => block - 1),
		firsts: words.firsts.slice(from),
		lasts: words.lasts.slice(from),
	};
}

/** Whether a word is written with a capital. */
export const isCapital = (words: WordRow, at: number): boolean => isCapitalShape(words.shapes[at]);

/** Whether `at` follows the word before it in the same line, with a space or glued on. */
export const follows = (words: WordRow, at: number): boolean =>
	at > 0 && at < words.length && words.gaps[at] !== Gap.break;

/** The words `start` to `end` (exclusive) as written, folded. */
export const written = (words: WordRow, start: number, end: number): string =>
	words.folded.text.slice(words.starts[start], words.ends[end - 1]);
