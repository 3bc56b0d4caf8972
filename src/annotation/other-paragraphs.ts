import type {Paragraph, PreparedArticle} from './prepared.ts';

// A paragraph whose letters did not change holds what it held. So whatever resembles a quote there is the quote's twin,
// never the quote, unless it is the quote's own paragraph: that tells a deleted or moved sentence from one that repeats it.

/** Letters of base 36 that stand for a paragraph: two of 400 have the same once in 4,000 articles. */
const WIDTH = 4;
/** Most paragraphs remembered, the nearest; an article has some thirty. */
const MOST = 400;

const signOf = ({hash}: Paragraph): string => hash.slice(-WIDTH).padStart(WIDTH, '0');

const hasLetters = ({paragraphs, letters}: PreparedArticle): boolean => paragraphs.length > 1 && letters !== '';

/** Signs of the paragraphs before `first` and after `last`, but for those that say the same as one between. */
export function othersOf(prepared: PreparedArticle, first: number, last: number): string {
	if (!hasLetters(prepared)) return '';
	const {paragraphs} = prepared;
	const own = new Set(paragraphs.slice(first, last + 1).map(({hash}) => hash));
	const near = paragraphs.slice(Math.max(0, first - MOST / 2), last + 1 + MOST / 2);
	return joined(near.filter(({hash}) => !own.has(hash)));
}

/** Signs of some paragraphs, each once. */
export const joined = (paragraphs: readonly Paragraph[]): string => [...new Set(paragraphs.map(signOf))].join('');

function holds(signs: string, sign: string): boolean {
	let at = signs.indexOf(sign);
	while (at !== -1 && at % WIDTH !== 0) at = signs.indexOf(sign, at + 1);
	return at !== -1;
}

/** Whether a paragraph is one of those that the signs stand for. */
export const isOther = (paragraph: Paragraph | undefined, others: string | undefined): boolean =>
	paragraph !== undefined && others !== undefined && holds(others, signOf(paragraph));

/** Whether every paragraph that the signs stand for is still in the article, unchanged. */
export function allStand(signs: string, {paragraphs}: PreparedArticle): boolean {
	const there = joined(paragraphs);
	for (let at = 0; at < signs.length; at += WIDTH) if (!holds(there, signs.slice(at, at + WIDTH))) return false;
	return true;
}
