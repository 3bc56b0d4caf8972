import type {Entity} from './entity.ts';
import {commonSigns} from './learned-names.ts';
import {functionWords, type Ground} from './organisation-cursor.ts';
import {isWord} from './phrases.ts';
import {isVietnamese} from './spelling.ts';
import {follows, Gap, isCapital, Shape, type Words} from './words.ts';

// The short name in brackets behind an organisation's, and what it tells of where the long one ends.

/** Whether the words `from` to `to` can be a short name: capitals, one of them telling ("TBI", "Sago Food"). */
function isShortName(words: Words, from: number, to: number): boolean {
	let telling = false;
	for (let at = from; at < to; at++) {
		if (!isCapital(words, at) && words.shapes[at] !== Shape.number && !/^[-&_]$/.test(words.low[at] ?? ''))
			return false;
		telling ||= words.shapes[at] === Shape.capitals || !isVietnamese(words.low[at] ?? '');
	}
	return telling;
}

/** "(TBI)" or "(Bộ Y tế)", whom it is part of, right after a name belongs to it; "(Hà Nội)", "(Pháp)" do not. */
export function withBrackets({words, organisations, places, countries}: Ground, end: number): number {
	if (words.low[end] !== '(' || !follows(words, end)) return end;
	const parent = organisations.get(end + 1);
	if (parent !== undefined && words.low[parent] === ')' && words.low[end + 1] === 'bộ') return parent + 1;
	const place = places.get(end + 1)?.end ?? countries.get(end + 1)?.end;
	if (place !== undefined && words.low[place] === ')') return end;
	// "Đông Nam Á-Liên minh châu Âu (ASEAN-EU)": two bodies' signs are no one's.
	if (parent === end + 2 && words.low[parent] === '-' && (organisations.has(parent + 1) || countries.has(parent + 1)))
		return end;
	let at = end + 1;
	while (at < words.length && at - end < 6 && words.low[at] !== ')') at++;
	return words.low[at] === ')' && isShortName(words, end + 1, at) ? at + 1 : end;
}

/** Small words of a name between what is known of it and its short name. */
const MOST_SMALL = 9;
/** Those of them that stand between others, but end no name. */
const JOINTS = new Set(['và', 'của', 'về', 'các', 'cho']);

/** Whether the sign is the first letters of the small words before it, so that it stands for these alone. */
function spellsOut(words: Words, from: number, sign: number): boolean {
	const letters = words.low[sign] ?? '';
	const first = sign - 1 - letters.length;
	if (first < from) return false;
	for (let place = 0; place < letters.length; place++)
		if (words.low[first + place]?.[0] !== letters[place]) return false;
	return true;
}

/** "Nhóm công tác về rạp xiếc lưu động (MCWG)": the small words that lead to a sign in brackets belong to the name; `end` where none do. */
export function toShortForm({words, countries}: Ground, at: number, end: number): number {
	if (!isCapital(words, at)) return end;
	// "Ủy ban Đầu tư nước ngoài tại Mỹ (CFIUS)"
	const seat = words.low[end] === 'tại' ? countries.get(end + 1)?.end : undefined;
	let next = seat ?? end;
	while (next - end < MOST_SMALL && words.shapes[next] === Shape.lower && follows(words, next)) {
		if (isWord(functionWords, words, next) && !JOINTS.has(words.low[next] ?? '')) return end;
		next++;
	}
	const sign = next + 1;
	const bracketed = words.low[next] === '(' && words.shapes[sign] === Shape.capitals && words.low[sign + 1] === ')';
	if (next === end || !bracketed || isWord(commonSigns, words, sign)) return end;
	return spellsOut(words, end - 1, sign) ? end : next;
}

/** "Nhà nước Hồi giáo IS": the sign right behind a name that is the same body's. */
export const withOwnSign = ({words, hits}: Ground, end: number, records: readonly Entity[]): number =>
	words.gaps[end] === Gap.space &&
	words.shapes[end] === Shape.capitals &&
	hits.get(end)?.some((hit) => hit.end === end + 1 && hit.readings.some(({entity}) => records.includes(entity)))
		? end + 1
		: end;
