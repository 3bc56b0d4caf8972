import type {Article, BlockLabel} from '../article/article.ts';
import type {Mention} from '../tags/mention.ts';
import {Gap, isCapital, readWords, Shape, type Words} from '../tags/words.ts';

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
export interface Layout {
	article: Article;
	words: Words;
	mentions: readonly Mention[];
	/** Words of each mention, `to` exclusive. */
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
const CLOSERS: ReadonlySet<string> = new Set(['"', ')', ']', '.', '…', '!', '?']);
/** Short forms before a name whose full stop ends no sentence. */
const SHORT_FORMS: ReadonlySet<string> = new Set('ts ths gs pgs bs tp tx tt mr mrs ms dr st ths ks nsnd nsưt tr q p'.split(' '));
/** A quotation that spans more blocks than this was never closed. */
const MOST_BLOCKS = 8;

/** Places the mentions on the row of words. Both are sorted, so one pass is enough. */
function placeMentions(words: Words, mentions: readonly Mention[]): {from: number; to: number}[] {
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

type Mark = 'open' | 'close' | 'either';

/** What a quotation mark does, by the character that the page has. */
function markAt(article: Article, words: Words, at: number): Mark {
	const unit = article.text[words.folded.toOriginal(words.starts[at] ?? 0, words.ends[at] ?? 0).start];
	if (unit === '“' || unit === '«' || unit === '„') return 'open';
	return unit === '”' || unit === '»' ? 'close' : 'either';
}

/** Pairs the quotation marks; one that is opened again stays open, as in speech of several paragraphs. */
function findQuotations(article: Article, words: Words): Quotation[] {
	const found: Quotation[] = [];
	let open = -1;
	for (let at = 0; at < words.length; at += 1) {
		if (open >= 0 && (words.blocks[at] ?? 0) - (words.blocks[open] ?? 0) > MOST_BLOCKS) open = -1;
		if (words.low[at] !== '"') continue;
		const mark = markAt(article, words, at);
		if (open < 0) {
			if (mark !== 'close') open = at;
		} else if (mark === 'close' || (mark === 'either' && words.blocks[at] === words.blocks[open])) {
			found.push({open, close: at + 1});
			open = -1;
		} else if (mark === 'either') open = at;
	}
	return found;
}

/** Whether the full stop at `at` belongs to a number, an initial or a short form. */
function isInside({low, shapes, gaps, starts, ends}: Words, at: number): boolean {
	const before = low[at - 1] ?? '';
	const isGlued = starts[at] === ends[at - 1];
	if (!isGlued) return false;
	if (shapes[at - 1] === Shape.number) return shapes[at + 1] === Shape.number && gaps[at + 1] === Gap.glued;
	const isName = shapes[at - 1] === Shape.capital || shapes[at - 1] === Shape.capitals;
	return isName && (before.length === 1 || SHORT_FORMS.has(before));
}

/** End (exclusive) of the sentence whose end mark stands at `at`, or 0 where the sentence goes on. */
function endAfter(words: Words, at: number): number {
	if (!ENDS.has(words.low[at] ?? '') || (words.low[at] === '.' && isInside(words, at))) return 0;
	let next = at + 1;
	while (next < words.length && words.gaps[next] !== Gap.break && CLOSERS.has(words.low[next] ?? '')) {
		if (words.low[next] === '"' && words.gaps[next] === Gap.space) break;
		next += 1;
	}
	if (next >= words.length || words.gaps[next] === Gap.break) return next;
	if (words.gaps[next] === Gap.glued && words.shapes[next] === Shape.number) return 0;
	const opens = isCapital(words, next) || words.shapes[next] === Shape.number || ['"', '(', '['].includes(words.low[next] ?? '');
	return opens ? next : 0;
}

/** Where the words of a photo's credit end that starts at `at` ("Ảnh: Lê Nam/TTXVN Tại buổi tiếp…"); `at` where there is none. */
function creditEnd(words: Words, at: number, to: number, isRole: (word: number) => boolean): number {
	const open = words.low[at] === '(' || words.low[at] === '[' ? at + 1 : at;
	if (words.low[open] !== 'ảnh' || words.low[open + 1] !== ':' || !isCapital(words, open)) return at;
	if (open > at) {
		const close = words.low.indexOf(words.low[at] === '(' ? ')' : ']', open);
		return close >= 0 && close < to ? close + 1 : to;
	}
	let end = open + 2;
	for (let next = end; next < Math.min(to, open + 10); next += 1) {
		if (words.low[next] === '/') end = next + 2;
	}
	if (end > open + 2) return Math.min(end, to);
	while (end < Math.min(to, open + 6) && isCapital(words, end) && !isRole(end)) {
		end += 1;
		if (words.shapes[end - 1] === Shape.capitals) break;
	}
	return end;
}

/** Cuts the running text into sentences. Captions that were glued into a paragraph go with their credit. */
function findSentences(layout: Omit<Layout, 'sentences'>): Sentence[] {
	const {words, article, covered, mentions} = layout;
	const found: Sentence[] = [];
	const isRole = (word: number): boolean => mentions[covered[word] ?? -1]?.type === 'role';
	let from = 0;
	for (let at = 0; at < words.length; at += 1) {
		const block = words.blocks[at] ?? 0;
		if (at === from && !RUNNING.has(article.blocks[block]?.label ?? 'furniture')) {
			from = at + 1;
			continue;
		}
		const credit = creditEnd(words, at, blockEnd(words, at), isRole);
		if (credit > at) {
			if (from === at && found.at(-1)?.block === block) found.pop();
			from = credit;
			at = credit - 1;
			continue;
		}
		const end = words.gaps[at + 1] === Gap.break || at + 1 === words.length ? at + 1 : endAfter(words, at);
		if (end === 0) continue;
		found.push({from, to: end, block});
		from = end;
		at = end - 1;
	}
	return found;
}

function blockEnd(words: Words, at: number): number {
	let end = at + 1;
	while (end < words.length && words.gaps[end] !== Gap.break && end - at < 60) end += 1;
	return end;
}

/** Lays an article out: words, where mentions and quotations lie on them, and sentences. Linear in the text's length. */
export function layOut(article: Article, mentions: readonly Mention[]): Layout {
	const words = readWords(article);
	const places = placeMentions(words, mentions);
	const covered = new Int32Array(words.length).fill(-1);
	for (const [number, {from, to}] of places.entries()) covered.fill(number, from, to);
	const quotations = findQuotations(article, words);
	const quoted = new Int32Array(words.length).fill(-1);
	for (const [number, {open, close}] of quotations.entries()) quoted.fill(number, open, close);
	const layout = {article, words, mentions, places, covered, quotations, quoted};
	return {...layout, sentences: findSentences(layout)};
}
