import {notCountryWords} from './cues.ts';
import {fields} from './fields.ts';
import {type HeadKind, heads} from './heads.ts';
import {surnames} from './names.ts';
import {type Cursor, capitalRun, type Ground, near} from './organisation-cursor.ts';
import {isWord, matchPhrase, phraseBefore} from './phrases.ts';
import {levels} from './places.ts';
import {isVietnamese} from './spelling.ts';
import {titles} from './titles.ts';
import {Gap, isCapital, Shape, type Words} from './words.ts';

// The country and the place that an organisation's name ends in.

/** Kinds after whose proper name a short country name is part of it: "Bệnh viện Hoàn Mỹ", "Đại học Việt Nhật". */
const OWNED = new Set<HeadKind>(['state', 'ministry', 'office', 'mission', 'body', 'force']);

/** Whether a short name ("Anh", "Trung") is the owner's and not a syllable of the name ("Trung ương", "Việt Đức"). */
function isOwner(cursor: Cursor, end: number): boolean {
	const {words, countries} = cursor.ground;
	if (words.low[end] === '-' && countries.has(end + 1)) return true;
	if (!OWNED.has(cursor.kind) || cursor.proper > 0 || cursor.placed) return false;
	if (matchPhrase(fields, words, cursor.end) || matchPhrase(notCountryWords, words, cursor.end)) return false;
	const next = words.gaps[end] === Gap.space && words.shapes[end] === Shape.capital;
	return !next || !isVietnamese(words.low[end] ?? '') || matchPhrase(titles, words, end) !== null;
}

/** "Ngân hàng TMCP Việt Nam Thịnh Vượng": two capitals behind a firm's country are the rest of its name. */
function goesOn(cursor: Cursor, end: number): boolean {
	const {words} = cursor.ground;
	if (cursor.kind !== 'named' || cursor.end !== cursor.start || words.gaps[end] !== Gap.space) return false;
	const two = capitalRun(words, end) === 2 && isVietnamese(words.low[end] ?? '');
	return two && !matchPhrase(titles, words, end) && !isWord(surnames, words, end);
}

/** End of the country's name or of the sign of a body that starts at a word. */
const sideEnd = ({words, countries, organisations}: Ground, at: number): number | undefined =>
	countries.get(at)?.end ?? (words.shapes[at] === Shape.capitals ? organisations.get(at) : undefined);

/** The country whose the organisation is, or the pair of countries that it is named for. */
export function takeCountry(cursor: Cursor): boolean {
	const {words, countries} = cursor.ground;
	const span = countries.get(cursor.end);
	// "Bộ Y tế nước Cộng hòa …": the form of state makes it the owner.
	const formal = words.low[cursor.end] === 'nước' && isCapital(words, cursor.end + 1) && OWNED.has(cursor.kind);
	if (!span || !(formal || isCapital(words, cursor.end)) || cursor.owner) return false;
	if (span.ambiguous && !isOwner(cursor, span.end)) return false;
	if (goesOn(cursor, span.end)) {
		cursor.end = span.end;
		cursor.proper++;
		return true;
	}
	cursor.ownerStart = cursor.end;
	cursor.end = span.end;
	cursor.owner = span.entity.id;
	// "Hội Hữu nghị Việt Nam - Ấn Độ": the pair is part of the name, and nobody's alone.
	// "Hội đồng Kinh doanh Mỹ - ASEAN": the other side may be a body.
	const other = words.low[cursor.end] === '-' ? sideEnd(cursor.ground, cursor.end + 1) : undefined;
	if (other !== undefined) {
		cursor.end = other;
		cursor.owner = null;
		cursor.ownerStart = cursor.end;
		cursor.proper++;
		cursor.paired = true;
	}
	return true;
}

/** All of these are known: "UBND tỉnh" and a family name are an office and who holds it. */
const PROVINCES = new Set(['tỉnh', 'phố', 'tp']);

/** "Công ty Frankfurt Main Finance": a place that foreign words follow is the first of them, but for whoever holds a title. */
function isFirstWord({ground: {words}, kind, start}: Cursor, end: number): boolean {
	if ((kind !== 'named' && kind !== 'body') || words.gaps[end] !== Gap.space) return false;
	let foreign = false;
	for (let at = end; at < end + capitalRun(words, end); at++) foreign ||= !isVietnamese(words.low[at] ?? '');
	if (!foreign) return false;
	const head = phraseBefore(heads, words, start);
	return head === null || phraseBefore(titles, words, start - head.length) === null;
}

/** End of the capitals after a level of administration that no record knows; the level's own where none belong to it. */
function unknownEnd(words: Words, level: number, name: number): number {
	const holder = PROVINCES.has(words.low[level - 1] ?? '') && isWord(surnames, words, name);
	if (holder || !near(words, name) || !isCapital(words, name)) return level;
	let end = name;
	while (end - name < 3 && near(words, end) && isCapital(words, end)) end++;
	return end;
}

/** "châu Âu-ASEAN": what a hyphen glued on both sides joins to a region. */
function joinedEnd({words, organisations, countries}: Ground, end: number): number {
	if (words.low[end] !== '-' || words.gaps[end] !== Gap.glued || words.gaps[end + 1] !== Gap.glued) return end;
	return organisations.get(end + 1) ?? countries.get(end + 1)?.end ?? end;
}

/** The place or level of administration that the organisation is of: "UBND tỉnh Nghệ An". */
export function takePlace(cursor: Cursor): boolean {
	const {words, places} = cursor.ground;
	const level = matchPhrase(levels, words, cursor.end);
	const dotted = level && words.low[level.end] === '.' && words.low[level.end - 1] === 'tp';
	const dot = dotted ? level.end + 1 : level?.end;
	const named = places.get(dot ?? cursor.end) ?? places.get(cursor.end);
	if (named && (named.name === cursor.end || level)) {
		if (isFirstWord(cursor, named.end)) return false;
		cursor.end = joinedEnd(cursor.ground, named.end);
		cursor.placed = true;
		return true;
	}
	if (!level || dot === undefined) return false;
	const end = unknownEnd(words, level.end, dot);
	if (end <= dot && cursor.kind !== 'council' && cursor.kind !== 'named') return false;
	cursor.end = end;
	cursor.placed = true;
	return true;
}

/** "Ủy ban Đoàn kết Cuba với miền Nam Việt Nam", "… với nhân dân Lào": the other side of a body for friendship. */
export function takePartner(cursor: Cursor): void {
	const {words, countries} = cursor.ground;
	if (!words.low.slice(cursor.start - 2, cursor.end).some((low) => low === 'kết' || low === 'nghị')) return;
	for (let at = cursor.end + 1; at < cursor.end + 4 && near(words, at); at++) {
		const partner = countries.get(at);
		if (partner && isCapital(words, at)) cursor.end = partner.end;
		if (partner) return;
	}
}
