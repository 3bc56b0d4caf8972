import type {ParagraphSelector, TextPositionSelector, TextQuoteSelector} from './annotation.ts';
import {exactCandidates, likeCandidates, syllableAt, wantedOf} from './candidates.ts';
import {rank, rowOf, type Scored} from './likeness.ts';
import {joined} from './other-paragraphs.ts';
import {letterAt, makePrepared, type PreparedArticle, paragraphAt, placeOf} from './prepared.ts';

/** Selectors of one place. */
export interface Selected {
	quote: TextQuoteSelector;
	position: TextPositionSelector;
	paragraph: ParagraphSelector;
}

/** A longer row is not searched out reliably: the inexact search looks at few places. */
const LONGEST_ROW = 4;
const SENTENCE_END = /[.!?…]["')\]]*\s(?=["'([]?[\p{Lu}\p{N}])/gu;

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

/** Every place of an article that is anything like this one, the likest first. */
function like({quote, position, paragraph}: Selected, prepared: PreparedArticle): Scored[] {
	const wanted = wantedOf(quote, prepared);
	const found = [
		...exactCandidates(wanted, prepared, letterAt(prepared, position.start)),
		...likeCandidates(wanted, prepared),
	];
	return rank(found, {wanted, position, paragraph}, prepared);
}

/** The article with the sentence of the words gone, and with their paragraph gone. */
function reduced(prepared: PreparedArticle, {start, end}: TextPositionSelector): PreparedArticle[] {
	const first = prepared.paragraphs[paragraphAt(prepared, start)];
	const last = prepared.paragraphs[paragraphAt(prepared, end - 1)];
	if (!first || !last) return [];
	const sentence = sentencesAround(prepared, start, end);
	const from = Math.max(sentence.start, first.start);
	const to = Math.min(sentence.end, last.end);
	const whole = without(prepared, first.start, last.end);
	return from === first.start && to === last.end ? [whole] : [whole, without(prepared, from, to)];
}

/**
 * What a place could be mistaken for. `rival`: how much the likest other place resembles it as the article stands, and
 * with its sentence or paragraph gone, since what stands next to them then comes to stand in its context. `row`: where it
 * stands among the places that may be taken for one another, unless with it gone they would be as many as before; of those
 * in other paragraphs only where they are (`twins`), since there they are known again.
 */
export function rivalsOf(
	selected: Selected,
	prepared: PreparedArticle,
): Pick<TextQuoteSelector, 'rival' | 'row' | 'twins'> {
	const {start, end} = selected.position;
	const from = syllableAt(prepared, letterAt(prepared, start));
	const to = syllableAt(prepared, Math.max(0, letterAt(prepared, end) - 1)) + 1;
	const {others: _, ...paragraph} = selected.paragraph;
	const anywhere = {...selected, paragraph};
	const articles = reduced(prepared, selected.position);
	const elsewhere = like(anywhere, prepared).filter(({first, last}) => last <= from || first >= to);
	const gone = articles.map((article) => like(anywhere, article));
	const rival = Math.min(1, Math.max(0, ...[elsewhere, ...gone].map(([likest]) => likest?.likeness ?? 0)));
	const now = like(selected, prepared);
	const row = rowOf(now);
	const place = row.findIndex(({first}) => first === from);
	const left = articles.map((article) => rowOf(like(selected, article)).length);
	if (place === -1 || row.length > LONGEST_ROW || left.includes(row.length)) return {rival};
	const likest = now.find(({first, last}) => last <= from || first >= to);
	const likeness = Math.min(1, likest?.likeness ?? 0);
	const twins = rowOf(elsewhere)
		.filter((twin) => !now.some(({first}) => first === twin.first))
		.flatMap(({first}) => prepared.paragraphs[paragraphAt(prepared, placeOf(prepared, first))] ?? []);
	return {
		rival,
		row: {place, of: row.length, likeness, away: likest ? likest.first - from : 0},
		...(twins.length > 0 ? {twins: joined(twins)} : {}),
	};
}
