import type {Article, Block} from '../article/article.ts';
import {isRead} from '../article/article.ts';
import {type Folded, fold} from '../text/fold.ts';
import {Kind, kindOf, lower} from '../text/letters.ts';
import {syllables} from '../text/syllables.ts';

/** A read block of the article: where it stands in `PreparedArticle.text`, and what it is known again by. */
export interface Paragraph {
	start: number;
	end: number;
	/** Where it stands in the folded whole. */
	folded: number;
	/** Hash of its letters. */
	hash: string;
}

/** Syllables of some text: what they say, as numbers, and where each begins among the letters. */
export interface Syllables {
	ids: Int32Array;
	/** Offsets into the letters; one more entry than `ids`, the last is the number of letters. */
	starts: Int32Array;
}

/**
 * An article made ready for anchoring, once for any number of annotations. `text` is the folded text of its read blocks,
 * one a line. `letters` leaves of it only letters and digits, in lower case: case, punctuation, dashes and spaces come
 * and go with every edit, the letters stay.
 */
export interface PreparedArticle extends Syllables {
	text: string;
	paragraphs: Paragraph[];
	letters: string;
	/** Offset into `text` of each letter. */
	places: Int32Array;
	/** Number of each syllable that occurs in the article. */
	numbers: ReadonlyMap<string, number>;
	/** For each number, the syllables that say it: `occurrences[firsts[n]]` up to `firsts[n + 1]`. Made on first need. */
	index(): {firsts: Int32Array; occurrences: Int32Array};
	/** Range of `Article.text` that a range of `text` stands for. */
	toOriginal(start: number, end: number): {start: number; end: number};
	/** Range of `text` that the read part of a range of `Article.text` stands for. */
	toPrepared(start: number, end: number): {start: number; end: number};
}

/** Letters and digits of a folded text in lower case, with their offsets, and the syllables they make. */
export function lettersOf(text: string): {letters: string; places: Int32Array; words: string[]; starts: Int32Array} {
	const small = lower(text);
	const found = syllables(text);
	const words = found.map(({start, end}) => small.slice(start, end));
	const starts = new Int32Array(found.length + 1);
	let length = 0;
	for (const [index, {start, end}] of found.entries()) {
		starts[index] = length;
		length += end - start;
	}
	starts[found.length] = length;
	const places = new Int32Array(length);
	let at = 0;
	for (const {start, end} of found) for (let place = start; place < end; place++) places[at++] = place;
	return {letters: words.join(''), places, words, starts};
}

/** A 53-bit hash of a text (cyrb53, public domain, by bryc), in base 36. Not for secrets: it tells paragraphs apart. */
export function hashOf(text: string): string {
	let high = 0xdeadbeef;
	let low = 0x41c6ce57;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		high = Math.imul(high ^ unit, 2654435761);
		low = Math.imul(low ^ unit, 1597334677);
	}
	high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
	low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
	return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/** The first entry of a sorted list for which `after` holds, its length where there is none. */
export function firstWhere(length: number, after: (index: number) => boolean): number {
	let low = 0;
	let high = length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (after(middle)) high = middle;
		else low = middle + 1;
	}
	return low;
}

function paragraphsOf(folded: Folded, blocks: readonly Block[]): {text: string; paragraphs: Paragraph[]} {
	const lines: string[] = [];
	const paragraphs: Paragraph[] = [];
	let length = 0;
	for (const {start, end, label} of blocks) {
		if (!isRead(label)) continue;
		const from = folded.toFolded(start);
		const line = folded.text.slice(from, folded.toFolded(end));
		paragraphs.push({start: length, end: length + line.length, folded: from, hash: ''});
		lines.push(line);
		length += line.length + 1;
	}
	return {text: lines.join('\n'), paragraphs};
}

function indexOf(ids: Int32Array, numbers: number): {firsts: Int32Array; occurrences: Int32Array} {
	const firsts = new Int32Array(numbers + 1);
	for (const id of ids) firsts[id + 1] = (firsts[id + 1] ?? 0) + 1;
	for (let number = 0; number < numbers; number++)
		firsts[number + 1] = (firsts[number + 1] ?? 0) + (firsts[number] ?? 0);
	const next = firsts.slice();
	const occurrences = new Int32Array(ids.length);
	for (const [syllable, id] of ids.entries()) {
		const place = next[id] ?? 0;
		occurrences[place] = syllable;
		next[id] = place + 1;
	}
	return {firsts, occurrences};
}

function converters(folded: Folded, blocks: readonly Block[], paragraphs: readonly Paragraph[]) {
	const read = blocks.filter(({label}) => isRead(label));
	const holding = (offset: number): Paragraph | undefined =>
		paragraphs[firstWhere(paragraphs.length, (index) => (paragraphs[index]?.start ?? 0) > offset) - 1];
	const unfold = (from: number): number => {
		const paragraph = holding(from);
		return paragraph ? paragraph.folded + Math.min(from, paragraph.end) - paragraph.start : 0;
	};
	return {
		toOriginal(start: number, end: number) {
			const first = unfold(start);
			const last = unfold(Math.max(start, end - 1));
			return {start: folded.toOriginal(first, first + 1).start, end: folded.toOriginal(last, last + 1).end};
		},
		toPrepared(start: number, end: number) {
			const first = firstWhere(read.length, (index) => (read[index]?.end ?? 0) > start);
			const last = firstWhere(read.length, (index) => (read[index]?.start ?? 0) >= end) - 1;
			const [from, to] = [paragraphs[first], paragraphs[last]];
			if (!from || !to || first > last) return {start: 0, end: 0};
			return {
				start: from.start + Math.max(0, folded.toFolded(start) - from.folded),
				end: Math.min(to.end, to.start + Math.max(0, folded.toFolded(end) - to.folded)),
			};
		},
	};
}

/** Makes an article ready for anchoring. Linear. */
export function makePrepared({text: original, blocks}: Pick<Article, 'text' | 'blocks'>): PreparedArticle {
	const folded = fold(original);
	const {text, paragraphs} = paragraphsOf(folded, blocks);
	const {letters, places, words, starts} = lettersOf(text);
	const numbers = new Map<string, number>();
	const ids = new Int32Array(words.length);
	for (const [index, word] of words.entries()) {
		const number = numbers.get(word) ?? numbers.size;
		numbers.set(word, number);
		ids[index] = number;
	}
	for (const paragraph of paragraphs) {
		const from = firstWhere(places.length, (index) => (places[index] ?? 0) >= paragraph.start);
		const to = firstWhere(places.length, (index) => (places[index] ?? 0) >= paragraph.end);
		paragraph.hash = hashOf(letters.slice(from, to));
	}
	let index: ReturnType<PreparedArticle['index']> | null = null;
	return {
		text,
		paragraphs,
		letters,
		places,
		ids,
		starts,
		numbers,
		index() {
			index ??= indexOf(ids, numbers.size);
			return index;
		},
		...converters(folded, blocks, paragraphs),
	};
}

/** Whether a unit of a folded text is a letter or digit. */
export const isLetter = (text: string, offset: number): boolean => (kindOf(text.charCodeAt(offset)) & Kind.word) !== 0;

/** Index of the paragraph that holds an offset of the text. */
export const paragraphAt = ({paragraphs}: PreparedArticle, offset: number): number =>
	firstWhere(paragraphs.length, (index) => (paragraphs[index]?.start ?? 0) > offset) - 1;

/** The letter at or after an offset of the text. */
export const letterAt = ({places}: PreparedArticle, offset: number): number =>
	firstWhere(places.length, (index) => (places[index] ?? 0) >= offset);

/** Offset in the text at which a syllable begins. */
export const placeOf = ({places, starts}: PreparedArticle, syllable: number): number =>
	places[starts[syllable] ?? 0] ?? 0;

/** The first syllable that begins at or after an offset of the text. */
export const syllableFrom = (prepared: PreparedArticle, offset: number): number =>
	firstWhere(prepared.ids.length, (index) => placeOf(prepared, index) >= offset);
