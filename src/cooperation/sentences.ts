import type {Article, BlockLabel} from '../article/article.ts';
import type {Mention} from '../tags/mention.ts';
import {Gap, isCapital, isShortForm, Shape, type WordRow, type Words} from '../tags/words.ts';

/** Direct speech or any other text between quotation marks: words of the marks themselves, `close` exclusive. */
export interface Quotation {
	open: number;
	close: number;
}

/** A sentence of the body: a range of words, `to` exclusive, closing marks included. */
export interface Sentence {
	from: number;
	to: number;
	/** Number of its block in `Article.blocks`. */
	block: number;
}

/** An article laid out for reading its statements. */
export interface Layout<Row extends WordRow = Words> {
	article: Article;
	words: Row;
	mentions: readonly Mention[];
	/** WordRow of each mention, `to` exclusive. */
	places: readonly {from: number; to: number}[];
	/** For each word, the number of the mention that covers it, or -1. */
	covered: Int32Array;
	/** For each word, the number of the quotation that it lies in, or -1; the marks belong to it. */
	quoted: Int32Array;
	quotations: readonly Quotation[];
	sentences: readonly Sentence[];
}

const RUNNING: ReadonlySet<BlockLabel> = new Set<BlockLabel>(['deck', 'body', 'quote']);
const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…']);
/** Marks that a sentence may begin with. */
const OPENERS: ReadonlySet<string> = new Set(['"', '(', '[']);
const CLOSERS: ReadonlySet<string> = new Set(['"', ')', ']', '.', '…', '!', '?']);
/** A quotation that spans more blocks than this was never closed. */
const MOST_BLOCKS = 8;

/** Places the mentions on the row of words. Both are sorted, so one pass is enough. */
function placeMentions(words: WordRow, mentions: readonly Mention[]): {from: number; to: number}[] {
	let at = 0;
	return mentions.map(({start, end}) => {
		const [first, last] = [words.folded.toFolded(start), words.folded.toFolded(end)];
		while (at < words.length && (words.ends[at] ?? 0) <= first) at += 1;
		const from = at;
		let to = at;
		while (to < words.length && (words.starts[to] ?? 0) < last) to += 1;
		return {from, to: Math.max(to, from)};
	});
}

/** What a quotation mark does; a straight one that shows by the spaces around it `begins` or `ends`. */
type Mark = 'open' | 'close' | 'begins' | 'ends' | 'either';

const SPACE = /^[\s(]?$/u;
const BEHIND = /^[\s,.;:!?)–-]?$/u;

/** What a quotation mark does, by the character that the page has, or by those around it. */
function markAt({text}: Article, words: WordRow, at: number): Mark {
	const {start} = words.folded.toOriginal(words.starts[at] ?? 0, words.ends[at] ?? 0);
	const unit = text[start];
	if (unit === '“' || unit === '«' || unit === '„') return 'open';
	if (unit === '”' || unit === '»') return 'close';
	const [before, after] = [text[start - 1] ?? '', text[start + 1] ?? ''];
	if (SPACE.test(before)) return BEHIND.test(after) ? 'either' : 'begins';
	return BEHIND.test(after) ? 'ends' : 'either';
}

/** Straight marks are a pair only within one block, or in two that follow each other where the spaces show it. */
const closes = (mark: Mark, distance: number): boolean =>
	mark === 'close' || (mark === 'ends' && distance <= 1) || (mark === 'either' && distance === 0);

/** Pairs the quotation marks; one that is opened again stays open, as in speech of several paragraphs. */
function findQuotations(article: Article, words: WordRow): Quotation[] {
	const found: Quotation[] = [];
	const {blocks} = words;
	let open = -1;
	for (let at = 0; at < words.length; at += 1) {
		if (words.low[at] !== '"') continue;
		const distance = (blocks[at] ?? 0) - (blocks[open] ?? 0);
		if (distance > MOST_BLOCKS) open = -1;
		const mark = markAt(article, words, at);
		if (open >= 0 && closes(mark, distance)) {
			found.push({open, close: at + 1});
			open = -1;
		} else if (mark === 'either' || mark === 'begins' || (open < 0 && mark === 'open')) open = at;
	}
	return found;
}

/** Whether the full stop at `at` belongs to a number, an initial or a short form. */
function isInside({low, shapes, gaps, starts, ends}: WordRow, at: number): boolean {
	const isGlued = starts[at] === ends[at - 1];
	if (!isGlued) return false;
	if (shapes[at - 1] === Shape.number) return shapes[at + 1] === Shape.number && gaps[at + 1] === Gap.glued;
	return isShortForm(low[at - 1] ?? '', shapes[at - 1]);
}

/** The first word behind the marks that close a sentence. */
function behindClosers({low, gaps, length}: WordRow, at: number): number {
	let next = at;
	while (next < length && gaps[next] !== Gap.break && CLOSERS.has(low[next] ?? '')) {
		if (low[next] === '"' && gaps[next] === Gap.space) break;
		next += 1;
	}
	return next;
}

/** End (exclusive) of the sentence whose end mark stands at `at`, or 0 where the sentence goes on. */
function endAfter(words: WordRow, at: number): number {
	const {low, gaps, shapes, length} = words;
	if (!ENDS.has(low[at] ?? '') || (low[at] === '.' && isInside(words, at))) return 0;
	const next = behindClosers(words, at + 1);
	if (next >= length || gaps[next] === Gap.break) return next;
	if (shapes[next] === Shape.number) return gaps[next] === Gap.glued ? 0 : next;
	return isCapital(words, next) || OPENERS.has(low[next] ?? '') ? next : 0;
}

/** End (exclusive) of the sentence if word `at` is its last, else 0. */
const sentenceEnd = (words: WordRow, at: number): number =>
	words.gaps[at + 1] === Gap.break || at + 1 === words.length ? at + 1 : endAfter(words, at);

/** Longest credit, in words. */
const LONGEST_CREDIT = 40;

/** End of the line, no further than a credit may reach. */
function lineEnd(words: WordRow, at: number): number {
	let end = at + 1;
	while (end < words.length && words.gaps[end] !== Gap.break && end - at < LONGEST_CREDIT) end += 1;
	return end;
}

/** Where a run ends that a bracket at `at` opens. */
function bracketEnd({low}: WordRow, at: number, to: number): number {
	let close = at;
	while (close < to && low[close] !== ')' && low[close] !== ']') close += 1;
	return Math.min(close + 1, to);
}

const CREDITS: ReadonlySet<string> = new Set(['ảnh', 'nguồn', 'video', 'clip']);

/**
 * Where a photo's credit ends that starts at `at` ("Ảnh: Lê Nam/TTXVN Tại buổi tiếp…"), or a bracket with the headline of
 * another article; `at` where there is neither.
 */
function creditEnd(words: WordRow, at: number, isRole: (word: number) => boolean): number {
	const {low} = words;
	const isBracket = low[at] === '(' || low[at] === '[';
	const open = isBracket ? at + 1 : at;
	const isCredit = CREDITS.has(low[open] ?? '') && low[open + 1] === ':' && isCapital(words, open);
	if (isBracket && (isCredit || low[at] === '[')) return bracketEnd(words, open, lineEnd(words, at));
	return isCredit ? creditNameEnd(words, open + 2, lineEnd(words, at), isRole) : at;
}

/** The end of a photographer's and an agency's name. */
function creditNameEnd(words: WordRow, from: number, to: number, isRole: (word: number) => boolean): number {
	let end = Math.min(from, to);
	for (let next = from; next < Math.min(to, from + 8); next += 1) {
		if (words.low[next] === '/' && words.shapes[next + 1] !== Shape.number) end = next + 2;
	}
	if (end > from) return Math.min(end, to);
	while (end < Math.min(to, from + 4) && isCapital(words, end) && !isRole(end)) {
		end += 1;
		if (words.shapes[end - 1] === Shape.capitals) break;
	}
	return end;
}

/** Cuts the running text into sentences. Captions that were glued into a paragraph go with their credit. */
function findSentences({words, article, covered, mentions}: Omit<Layout<WordRow>, 'sentences'>): Sentence[] {
	const found: Sentence[] = [];
	const isRole = (word: number): boolean => mentions[covered[word] ?? -1]?.type === 'role';
	let from = 0;
	for (let at = 0; at < words.length; ) {
		const block = words.blocks[at] ?? 0;
		const isRunning = RUNNING.has(article.blocks[block]?.label ?? 'furniture');
		const skipped = isRunning ? creditEnd(words, at, isRole) : at + 1;
		if (skipped > at) {
			if (from === at && isCaption(words, at, found.at(-1), block)) found.pop();
			from = skipped;
			at = skipped;
			continue;
		}
		const end = sentenceEnd(words, at);
		at = Math.max(end, at + 1);
		if (end === 0) continue;
		found.push({from, to: end, block});
		from = end;
	}
	return found;
}

/** Whether the sentence before a credit is a photo's caption; a bracket with a headline has none. */
const isCaption = ({low}: WordRow, credit: number, before: Sentence | undefined, block: number): boolean =>
	low[credit] !== '[' && before?.block === block;

/** Lays an article out: words, where mentions and quotations lie on them, and sentences. Linear in the text's length. */
export function layOut<Row extends WordRow>(article: Article, mentions: readonly Mention[], words: Row): Layout<Row> {
	const places = placeMentions(words, mentions);
	const covered = new Int32Array(words.length).fill(-1);
	for (const [number, {from, to}] of places.entries()) covered.fill(number, from, to);
	const quotations = findQuotations(article, words);
	const quoted = new Int32Array(words.length).fill(-1);
	for (const [number, {open, close}] of quotations.entries()) quoted.fill(number, open, close);
	const layout = {article, words, mentions, places, covered, quotations, quoted};
	return {...layout, sentences: findSentences(layout)};
}
