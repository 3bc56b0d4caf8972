import type {ParagraphSelector, TextPositionSelector, TextQuoteSelector} from './annotation.ts';
import {exactCandidates, likeCandidates, syllableAt, wantedOf} from './candidates.ts';
import {letterAt, paragraphAt, rank} from './likeness.ts';
import {makePrepared, type PreparedArticle} from './prepared.ts';

/** Selectors of one place. */
export interface Selected {
	quote: TextQuoteSelector;
	position: TextPositionSelector;
	paragraph: ParagraphSelector;
}

const SENTENCE_END = /[.!?…]["')\]]*\s/gu;

/** The sentences, as far as full stops tell, that a range of the text touches. */
function sentencesAround(
	{text, paragraphs}: PreparedArticle,
	start: number,
	end: number,
): {start: number; end: number} {
	const from = paragraphs.at(0)?.start ?? 0;
	let sentence = {start: from, end: text.length};
	for (const {index, 0: mark} of text.matchAll(SENTENCE_END)) {
		const next = index + mark.length;
		if (next <= start) sentence = {...sentence, start: next};
		if (next >= end) return {...sentence, end: next};
	}
	return sentence;
}

/** The article with a range of its text taken out. */
function without({text, paragraphs}: PreparedArticle, start: number, end: number): PreparedArticle {
	const shift = (offset: number): number => (offset <= start ? offset : Math.max(start, offset - (end - start)));
	const blocks = paragraphs
		.map((paragraph) => ({start: shift(paragraph.start), end: shift(paragraph.end), label: 'body' as const}))
		.filter((block) => block.end > block.start);
	return makePrepared({text: text.slice(0, start) + text.slice(end), blocks});
}

/** Likeness of the likest place; `taken`: letters that do not count. */
function likest(
	{quote, position, paragraph}: Selected,
	prepared: PreparedArticle,
	taken: {from: number; to: number} | null,
): number {
	const wanted = wantedOf(quote, prepared);
	const found = [
		...exactCandidates(wanted, prepared, letterAt(prepared, position.start)),
		...likeCandidates(wanted, prepared),
	];
	const others = taken ? found.filter(({first, last}) => last <= taken.from || first >= taken.to) : found;
	return rank(others, {wanted, position, paragraph}, prepared)[0]?.likeness ?? 0;
}

/**
 * How much the likest other place resembles this one: as the article stands, and with the words' sentence or paragraph
 * gone, since what stands next to them then comes to stand in their context.
 */
export function rivalOf(selected: Selected, prepared: PreparedArticle): number {
	const {start, end} = selected.position;
	const from = syllableAt(prepared, letterAt(prepared, start));
	const to = syllableAt(prepared, Math.max(0, letterAt(prepared, end) - 1)) + 1;
	const sentence = sentencesAround(prepared, start, end);
	const first = prepared.paragraphs[paragraphAt(prepared, start)];
	const last = prepared.paragraphs[paragraphAt(prepared, end - 1)];
	const likenesses = [likest(selected, prepared, {from, to})];
	if (first && last) {
		const paragraphs = {start: first.start, end: last.end};
		const part = {start: Math.max(sentence.start, first.start), end: Math.min(sentence.end, last.end)};
		likenesses.push(likest(selected, without(prepared, paragraphs.start, paragraphs.end), null));
		const same = part.start === paragraphs.start && part.end === paragraphs.end;
		if (!same) likenesses.push(likest(selected, without(prepared, part.start, part.end), null));
	}
	return Math.min(1, Math.max(...likenesses));
}
