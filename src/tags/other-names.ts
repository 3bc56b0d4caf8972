import {type HeadKind, heads} from './heads.ts';
import type {Ground, NameTail} from './organisation-cursor.ts';
import {occasions} from './organisation-words.ts';
import {matchPhrase, type PhraseMatch} from './phrases.ts';
import {seats} from './seats.ts';
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

/** Kinds of places whose names may begin as a body's do: "phường Hội Phú", "cảng Phòng Thành". */
const TOWNS = /^(?:phường|xã|thôn|làng|ấp|cảng|đảo|buôn)$/;

/** A head of one syllable inside a place's or country's name: "Tây Ban Nha", "Hải Phòng", "phường Hội Phú". */
function isInPlace({words, countries, places}: Ground, at: number): boolean {
	if (!isCapital(words, at) || words.gaps[at] !== Gap.space) return false;
	if (TOWNS.test(words.low[at - 1] ?? '')) return true;
	for (let from = at - 1; from > at - 4; from--) {
		const name = countries.get(from) ?? places.get(from);
		if (name && !name.ambiguous && name.end > at && isCapital(words, from)) return true;
	}
	return false;
}

/** Where words that spell a head stand for something else: what somebody does, a room, an office, a part of another name. */
export function isElsewhere(ground: Ground, at: number, head: PhraseMatch<HeadKind>): boolean {
	const {words} = ground;
	const [low, next, third] = [words.low[at], words.low[head.end] ?? '', words.low[at + 2]];
	// "Tổ chức Hội nghị …" is what somebody does.
	if (low === 'tổ' && matchPhrase(occasions, words, head.end)) return true;
	// "Phòng Bầu dục", "phòng họp Nội các"
	if (
		(matchPhrase(seats, words, at)?.length ?? 0) > 1 ||
		(low === 'nội' && /^(?:phòng|họp)$/.test(words.low[at - 1] ?? ''))
	)
		return true;
	if (low === 'báo' && next === 'giới') return true;
	// "Liên Hiệp Quốc" is one name.
	if (low === 'liên' && third === 'quốc' && words.low[at + 1] === 'hiệp') return true;
	return head.length === 1 && isInPlace(ground, at);
}

/** A club of a country or a part of the world: "CLB Anh". */
const isClubOf = (words: Words, at: number, {owner, placed, fields, proper, nested, end}: NameTail): boolean =>
	(words.low[at] === 'clb' || words.low[at] === 'câu') &&
	fields + proper + nested === 0 &&
	(owner !== null || (placed && /^(?:á|âu)$/.test(words.low[end - 1] ?? '')));

/** A head that is a syllable of another name or word here. */
export function isOtherName(words: Words, at: number, tail: NameTail): boolean {
	const {end, proper, fields, nested} = tail;
	const low = words.low[at];
	if (isClubOf(words, at, tail)) return true;
	// "Cao ủy Thương mại Anh" is somebody's title, "Cao ủy LHQ về người tị nạn" a body.
	if (low === 'cao' && words.low[at + 1] === 'ủy' && !/^(?:lhq|quốc|nạn)$/.test(words.low[end - 1] ?? '')) return true;
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
