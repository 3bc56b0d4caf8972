import {heads} from './heads.ts';
import type {NameTail} from './organisation-cursor.ts';
import {matchPhrase} from './phrases.ts';
import {isVietnamese} from './spelling.ts';
import {Gap, isCapital, Shape, type Words} from './words.ts';

// Where words that begin as an organisation's name does are something else.

/** Words before a kind of organisation that make it several, none of them by name. */
export const pluralBefore = new Set(['hai', 'các', 'những', 'ba', 'nhiều', 'mỗi', 'liên']);

/** "Vương Sở Nhiên", "Thủ Khoa Huân": a head of one syllable behind another capital is a syllable of a name. */
export const isInsideName = (words: Words, at: number): boolean =>
	isCapital(words, at) &&
	words.gaps[at] === Gap.space &&
	words.shapes[at - 1] === Shape.capital &&
	matchPhrase(heads, words, at)?.length === 1;

/** "Liên minh Mỹ - Nhật", the tie between two; "ba Đảng Việt Nam - Campuchia - Lào", one of each country. */
export const isOfTwo = (words: Words, at: number, {paired, fields, nested}: NameTail): boolean =>
	paired &&
	// "các Nhóm nghị sĩ hữu nghị Việt - Nga" are of both together.
	((pluralBefore.has(words.low[at - 1] ?? '') && words.low[at] !== 'nhóm') ||
		(words.low[at] === 'liên' && words.low[at + 1] === 'minh' && fields + nested === 0));

/** "Phái đoàn Iran, Mỹ": people on their way; a mission is a body's or has a seat behind its owner. */
export const isDelegation = (words: Words, at: number, {owner, nested, fields, end}: NameTail): boolean =>
	words.low[at] === 'phái' &&
	matchPhrase(heads, words, at)?.length === 2 &&
	owner !== null &&
	nested + fields === 0 &&
	words.low[end] !== 'tại' &&
	words.low[end] !== 'ở';

/** A head that is a syllable of another name or word here. */
export function isOtherName(words: Words, at: number, {end, proper, fields, nested}: NameTail): boolean {
	const low = words.low[at];
	// "Ban Lãnh đạo mới": people, not a body; "Cúp Liên đoàn Anh" is played for.
	if ((low === 'ban' && words.low[at + 1] === 'lãnh') || words.low[at - 1] === 'cúp') return true;
	// "Đội Cảnh sát giao thông", "Đội 5" are a body's, "Đội Sao Mai" plays.
	if (low === 'đội')
		return words.shapes[at] !== Shape.capital || (fields === 0 && words.shapes[end - 1] !== Shape.number);
	const bare = proper > 0 && fields + nested === 0;
	// "Vùng Vịnh", "Vùng Lazio" lie somewhere; "Vùng 4 Hải quân" is a force.
	if (low === 'vùng') return bare && isCapital(words, at + 1);
	// "dãy Trường Sơn", "đường Trường Chinh"
	return low === 'trường' && isCapital(words, at) && bare && end === at + 2 && isVietnamese(words.low[at + 1] ?? '');
}
