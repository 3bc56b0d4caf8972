import type {Article, Block} from '../article/article.ts';
import type {ParagraphSelector, Selector, TextPositionSelector, TextQuoteSelector} from './annotation.ts';
import {CONTEXT, type Wanted, wantedOf, wordsAt} from './candidates.ts';
import {choose, type Remembered, type Scored, search} from './likeness.ts';
import {isOther, othersOf} from './other-paragraphs.ts';
import {isLetter, letterAt, makePrepared, type Paragraph, type PreparedArticle, paragraphAt} from './prepared.ts';
import {rivalsOf} from './rival.ts';

/** Likeness from which a place is not called probable any more. */
const SURE = 0.75;
/** An article made ready for anchoring. */
export type Prepared = PreparedArticle;

/** Where an annotation stands: UTF-16 offsets into `Article.text`. */
export interface Place {
	start: number;
	end: number;
	/** It resembles the place, but not enough to be shown as certain. */
	probable: boolean;
	/** 0 to 1: how much it resembles what was remembered. */
	likeness: number;
}

/** What is remembered of a place. With nothing to remember (no words in read blocks) quote and selectors are empty. */
export interface Description {
	selectors: Selector[];
	/** The words as they stand, not folded. */
	quote: string;
	/** The paragraphs around them, as they stand. */
	snapshot: string;
}

const known = new WeakMap<readonly Block[], {text: string; prepared: Prepared}>();

/** Makes an article ready for anchoring. Linear; done once for the same blocks. */
export function prepare(article: Pick<Article, 'text' | 'blocks'>): Prepared {
	const before = known.get(article.blocks);
	if (before?.text === article.text) return before.prepared;
	const prepared = makePrepared(article);
	known.set(article.blocks, {text: article.text, prepared});
	return prepared;
}

const isSpace = (text: string, offset: number): boolean => text.charCodeAt(offset) <= 0x20;

/** Takes in the marks at a quote's edge that it began or ended with ("…", brackets, quotes). */
function widen(text: string, from: number, marks: readonly string[], by: 1 | -1): number {
	let edge = from;
	for (const mark of marks) {
		let next = by === 1 ? edge : edge - 1;
		while (text[next] === ' ') next += by;
		if (text[next] !== mark) break;
		edge = by === 1 ? next + 1 : next;
	}
	return edge;
}

/** Signs of the quote before its first letter, nearest to it first, and after its last. */
function edgesOf(exact: string): {before: string[]; after: string[]} {
	let first = 0;
	while (first < exact.length && !isLetter(exact, first)) first++;
	let last = exact.length;
	while (last > first && !isLetter(exact, last - 1)) last--;
	const signs = (part: string): string[] => part.split('').filter((sign) => sign.charCodeAt(0) > 0x20);
	return {before: signs(exact.slice(0, first)).reverse(), after: signs(exact.slice(last))};
}

function toPlace(chosen: Scored, {exact}: Wanted, prepared: Prepared, sure: boolean): Place {
	const {text, places, starts} = prepared;
	const from = chosen.exact?.start ?? starts[chosen.first] ?? 0;
	const to = chosen.exact?.end ?? starts[chosen.last] ?? 0;
	const {before, after} = edgesOf(exact);
	const start = widen(text, places[from] ?? 0, before, -1);
	const end = widen(text, (places[to - 1] ?? 0) + 1, after, 1);
	return {...prepared.toOriginal(start, end), probable: !sure, likeness: Math.min(1, chosen.likeness)};
}

/** Whether of two paragraphs that said the same one is gone or changed: which one it was cannot be told then. */
function lostTwin(paragraph: ParagraphSelector | null, {paragraphs}: Prepared): boolean {
	if (!paragraph || paragraph.before !== undefined || paragraph.others === undefined) return false;
	return paragraphs.filter(({hash}) => hash === paragraph.hash).length < 2;
}

/** The quote with all its context where it stood: the page did not change there. */
function unmoved(
	selector: TextQuoteSelector,
	position: TextPositionSelector | null,
	paragraph: ParagraphSelector | null,
	prepared: Prepared,
): Place | null {
	if (!position) return null;
	const {start, end} = position;
	const {exact, prefix, suffix} = selector;
	const {text} = prepared;
	if (end - start !== exact.length || exact.trim() === '' || !text.startsWith(exact, start)) return null;
	if (!text.startsWith(suffix, end) || text.slice(Math.max(0, start - prefix.length), start) !== prefix) return null;
	if (isOther(prepared.paragraphs[paragraphAt(prepared, start)], paragraph?.others) || lostTwin(paragraph, prepared))
		return null;
	return {...prepared.toOriginal(start, end), probable: false, likeness: 1};
}

/** The very words at their place in their very paragraph, wherever that is now. */
function atHome({wanted, paragraph}: Remembered, prepared: Prepared): Scored | null {
	const [home, twin] = prepared.paragraphs.filter(({hash}) => hash === paragraph?.hash);
	if (!home || twin || paragraph?.before === undefined) return null;
	const start = letterAt(prepared, home.start) + paragraph.before;
	const found = wordsAt(wanted, prepared, start);
	return found && {...found, likeness: 1, found: found.matched, home: true};
}

/** Signs without any letter ("—", "😀"): only between the very letters they stood between. */
function betweenLetters({exact, letters: {prefix, suffix}}: Wanted, prepared: Prepared): Place | null {
	const {letters, places, text} = prepared;
	const at = letters.indexOf(prefix + suffix);
	if (exact === '' || prefix === '' || suffix === '' || at === -1 || letters.includes(prefix + suffix, at + 1))
		return null;
	const from = (places[at + prefix.length - 1] ?? 0) + 1;
	const gap = text.slice(from, places[at + prefix.length]);
	const found = gap.indexOf(exact);
	if (found === -1 || gap.includes(exact, found + 1)) return null;
	const start = from + found;
	return {...prepared.toOriginal(start, start + exact.length), probable: false, likeness: 1};
}

function remember(selectors: readonly Selector[], prepared: Prepared) {
	const quote = selectors.find((selector) => selector.type === 'TextQuoteSelector') ?? null;
	const position = selectors.find((selector) => selector.type === 'TextPositionSelector') ?? null;
	const paragraph = selectors.find((selector) => selector.type === 'BangGiaoParagraphSelector') ?? null;
	return quote && {quote, position, paragraph, wanted: () => wantedOf(quote, prepared)};
}

/**
 * Finds the place of an annotation again. Null where it is not to be found with certainty or at least probability: the
 * annotation is an orphan then, never somewhere else. Work is bounded whatever the selectors say.
 */
export function locate(selectors: readonly Selector[], prepared: Prepared): Place | null {
	const known = remember(selectors, prepared);
	if (!known) return null;
	const {quote, position, paragraph} = known;
	const there = unmoved(quote, position, paragraph, prepared);
	if (there) return there;
	const wanted = known.wanted();
	if (wanted.letters.exact === '') return betweenLetters(wanted, prepared);
	const remembered = {wanted, position, paragraph};
	const chosen = atHome(remembered, prepared) ?? choose(search(remembered, prepared), remembered, prepared);
	return chosen && toPlace(chosen, wanted, prepared, chosen.likeness >= SURE);
}

/** Of a paragraph that has a twin the letters before the words are not told: of two that are left one may be gone. */
function paragraphSelector(prepared: Prepared, index: number, last: number, from: number): ParagraphSelector {
	const {start = 0, hash = ''} = prepared.paragraphs[index] ?? {};
	const alone = prepared.paragraphs.filter((paragraph) => paragraph.hash === hash).length === 1;
	const before = letterAt(prepared, from) - letterAt(prepared, start);
	const others = othersOf(prepared, index, last);
	return {type: 'BangGiaoParagraphSelector', index, hash, ...(alone ? {before} : {}), others};
}

const original = (
	text: string,
	prepared: Prepared,
	paragraphs: readonly Paragraph[],
	start: number,
	end: number,
): string =>
	paragraphs
		.map((paragraph) => ({from: Math.max(start, paragraph.start), to: Math.min(end, paragraph.end)}))
		.filter(({from, to}) => from < to)
		.map(({from, to}) => {
			const range = prepared.toOriginal(from, to);
			return text.slice(range.start, range.end);
		})
		.join('\n');

/**
 * Remembers a range of an article so that `locate` finds it again when the page has changed. White space at its ends,
 * and what of it lies outside the read blocks, is left out.
 * @param start UTF-16 offsets into `text`
 */
export function describe(text: string, blocks: readonly Block[], start: number, end: number): Description {
	const prepared = prepare({text, blocks});
	let {start: from, end: to} = prepared.toPrepared(start, end);
	while (from < to && isSpace(prepared.text, from)) from++;
	while (to > from && isSpace(prepared.text, to - 1)) to--;
	if (from >= to) return {selectors: [], quote: '', snapshot: ''};
	const quote: TextQuoteSelector = {
		type: 'TextQuoteSelector',
		exact: prepared.text.slice(from, to),
		prefix: prepared.text.slice(Math.max(0, from - CONTEXT), from),
		suffix: prepared.text.slice(to, to + CONTEXT),
	};
	const position: TextPositionSelector = {type: 'TextPositionSelector', start: from, end: to};
	const first = paragraphAt(prepared, from);
	const last = paragraphAt(prepared, to - 1);
	const paragraph = paragraphSelector(prepared, first, last, from);
	const rivals = rivalsOf({quote, position, paragraph}, prepared);
	const paragraphs = prepared.paragraphs.slice(first, last + 1);
	return {
		selectors: [{...quote, ...rivals}, position, paragraph],
		quote: original(text, prepared, paragraphs, from, to),
		snapshot: original(text, prepared, paragraphs, 0, prepared.text.length),
	};
}
