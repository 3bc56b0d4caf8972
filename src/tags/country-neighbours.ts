import {heads} from './heads.ts';
import {givenNames, middleNames, surnames} from './names.ts';
import {isWord, matchPhrase} from './phrases.ts';
import {isVietnamese} from './spelling.ts';
import {titles} from './titles.ts';
import {weights} from './weights.ts';
import {Gap, isCapital, Shape, type Words} from './words.ts';

// Where a capitalised neighbour makes a short country name a syllable of another name.

/** Words that a title ends right before. */
export type Titled = ReadonlySet<number>;

/** Whether a word with a capital is not spelt as Vietnamese is. */
export const isForeignCapital = (words: Words, at: number): boolean =>
	isCapital(words, at) && !isVietnamese(words.low[at] ?? '');

/** Most places where a word is looked at once more. */
const MOST_SEEN = 50;

/** "Tâm Anh hợp tác … Bệnh viện Tâm Anh": the words before and at `start` stand together elsewhere, inside a sentence. */
function isRepeated(words: Words, start: number): boolean {
	const low = words.low[start] ?? '';
	let left = MOST_SEEN;
	for (let at = words.low.indexOf(low); at >= 0 && left > 0; at = words.low.indexOf(low, at + 1), left--)
		if (words.low[at - 1] === words.low[start - 1] && isCapital(words, at - 1) && !words.opens[at - 1]) return true;
	return false;
}

/** "Tâm Anh", "Đông Anh": a capital before the word, which says little where it opens a sentence. */
function leftIsName(words: Words, start: number): boolean {
	if (words.gaps[start] !== Gap.space || words.shapes[start - 1] !== Shape.capital) return false;
	return (
		!words.opens[start - 1] ||
		isWord(middleNames, words, start - 1) ||
		isWord(surnames, words, start - 1) ||
		isRepeated(words, start)
	);
}

/** "Mỹ Tho", "Anh Khoa": but a title or a body that follows a country begins a name of its own. */
function rightIsName(words: Words, {start, end}: {start: number; end: number}, titled: Titled, cue: number): boolean {
	if (words.gaps[end] !== Gap.space || words.shapes[end] !== Shape.capital || titled.has(start)) return false;
	const head = matchPhrase(heads, words, end);
	if (matchPhrase(titles, words, end) || (head && (head.length > 1 || isCapital(words, head.end)))) return false;
	// "danh thủ Jordan Henderson"
	if (isWord(givenNames, words, start) && isForeignCapital(words, end)) return cue < weights.countryCue;
	// "HLV người Anh Liam Rosenior"
	if (cue > 0 && isWord(givenNames, words, end) && !isWord(surnames, words, end)) return false;
	// "người đồng cấp Mỹ Tom Shannon"
	const counterpart = words.low[start - 1] === 'cấp' && words.low[start - 2] === 'đồng';
	return isVietnamese(words.low[end] ?? '') && !counterpart;
}

/**
 * Whether a word beside a short country name makes it a part of another name.
 * @param cue what the words before it say that countries follow
 */
export function neighbourIsName(
	words: Words,
	span: {start: number; end: number},
	titled: Titled,
	cue: number,
): boolean {
	const {start, end} = span;
	// "CẬP NHẬT", "US Open": among capitals a short name is most likely a syllable of something else.
	if (words.shapes[start] === Shape.capitals) {
		const before = words.gaps[start] === Gap.space && words.shapes[start - 1] === Shape.capitals;
		return before || (words.gaps[end] === Gap.space && isCapital(words, end) && !titled.has(start));
	}
	return (cue === 0 && leftIsName(words, start)) || rightIsName(words, span, titled, cue);
}
