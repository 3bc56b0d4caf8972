import {fields} from './fields.ts';
import {heads} from './heads.ts';
import {eventParts, type NameKind, nameKinds} from './name-kinds.ts';
import {opensSentences} from './name-run.ts';
import {completedEnd, type Ground} from './organisation-cursor.ts';
import {isWord, type Lists, matchPhrase, phrases} from './phrases.ts';
import {titles} from './titles.ts';
import {table} from './vocabulary.ts';
import {follows, Gap, isCapital, Shape, type Words} from './words.ts';

const ordinals = phrases([['lần thứ|thứ|lần', true]]);
const ROMAN = /^[ivxl]+$/;
const SPELT = /^(?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)$/;
const LONGEST = 24;
const MOST_IN_BRACKETS = 6;
const MOST_IN_QUOTES = 14;
/** Words that a name does not end with. */
const TRAILING = new Set(['về', 'và', 'các', '-', 'vì', 'cho', 'ngày']);

/** The words behind an event's kind that belong to its name. */
export interface EventName {
	end: number;
	/** Names of organisations, countries and places, fields and capitals in it. */
	parts: number;
	/** It holds a capital. */
	proper: boolean;
}

/** The year, and the second one of a season: "2026", "2025/26"; "3+3". */
const yearEnd = (words: Words, at: number): number =>
	/^[/+]$/.test(words.low[at + 1] ?? '') && words.gaps[at + 1] === Gap.glued && words.shapes[at + 2] === Shape.number
		? at + 3
		: at + 1;

/** "Đại hội XIV": a congress counts in Roman figures. */
const isCongress = (words: Words, at: number): boolean =>
	words.low[at - 1] === 'hội' && words.shapes[at] !== Shape.lower && ROMAN.test(words.low[at] ?? '');

/** Whether a bare number behind a name is the event's: a year, "Shangri-La 16", "Hội nghị Trung ương 2". */
function isEdition(words: Words, from: number, at: number): boolean {
	const {length} = words.low[at] ?? '';
	// "Hội nghị thượng đỉnh G20 ngày 7/7"
	if (words.low[at - 1] === 'ngày') return false;
	if (length === 4) return true;
	// "Kỷ niệm 35 năm", but "SEA Games 33 năm 2025"
	if (words.low[at + 1] === 'năm' && words.shapes[at + 2] !== Shape.number) return false;
	return length <= 2 && (words.low[from - 1] === 'ương' || words.gaps[at] === Gap.glued || at === from);
}

/** "SOM-2": where a number of one or two digits, glued to capitals by a hyphen, ends; `from` where there is none. */
function hyphenEnd(words: Words, from: number): number {
	const at = from + 1;
	const numbered = words.shapes[from - 1] === Shape.capitals && words.shapes[at] === Shape.number;
	return numbered && words.gaps[at] === Gap.glued && (words.low[at] ?? '').length < 3 ? at + 1 : from;
}

/** "lần thứ 36", "2026", "năm 2026", "+ 3": what makes an event one of its kind. `from` where there is nothing of it. */
export function numberEnd(words: Words, from: number): number {
	if (words.low[from] === '-' && words.gaps[from] === Gap.glued) return hyphenEnd(words, from);
	const ordinal = matchPhrase(ordinals, words, from);
	const plus = words.low[from] === '+';
	const at = ordinal?.end ?? (plus || words.low[from] === 'năm' ? from + 1 : from);
	if (!follows(words, at)) return from;
	const low = words.low[at] ?? '';
	if (isCongress(words, at) || (ordinal && (ROMAN.test(low) || SPELT.test(low)))) return at + 1;
	const counts = ordinal !== null || plus || isEdition(words, from, at);
	if (words.shapes[at] !== Shape.number || !counts) return from;
	// "Mặt trận Tổ quốc 3 nước" counts them.
	return words.low[at + 1] === 'nước' ? from : yearEnd(words, at);
}

/** "Hội nghị SOM-2": the name's last word is its number already. */
export const endsInNumber = (words: Words, end: number): boolean =>
	words.shapes[end - 1] === Shape.number && words.low[end - 2] === '-' && words.gaps[end - 1] === Gap.glued;

/** Most small words of a topic before the meeting's number. */
const LONGEST_TOPIC = 14;

/** End of what a topic goes on with at a word: a known place, a short form in brackets, a small word; 0 where it has ended. */
function topicEnd({words, places, countries}: Ground, at: number): number {
	const named = places.get(at)?.end ?? countries.get(at)?.end;
	if (named !== undefined) return named;
	const short = withShortForm(words, at);
	if (short > at) return short;
	return words.shapes[at] === Shape.lower && !isWord(behind, words, at) ? at + 1 : 0;
}

/** "Diễn đàn những người làm muối ven sông Hồng (DMH) lần thứ 7": where the number behind a topic in small words ends; 0 where there is none. */
export function farNumberEnd(ground: Ground, from: number): number {
	const {words} = ground;
	for (let at = from; at - from < LONGEST_TOPIC && follows(words, at); ) {
		const counted = words.low[at] === 'lần' && (words.low[at + 1] === 'thứ' || words.shapes[at + 1] === Shape.number);
		const end = counted ? numberEnd(words, at) : at;
		if (end > at) return at > from ? end : 0;
		at = topicEnd(ground, at);
		if (at === 0) return 0;
	}
	return 0;
}

/** Another sentence, event or organisation begins: the full stop before it was lost. */
function otherBegins(words: Words, at: number): boolean {
	if (!isCapital(words, at)) return false;
	const head = matchPhrase(heads, words, at);
	if (head && (matchPhrase(fields, words, at)?.length ?? 0) <= head.length) return true;
	const opening = opensSentences(words, at) || matchPhrase(nameKinds, words, at) !== null;
	return opening && words.shapes[at + 1] === Shape.lower && words.gaps[at + 1] === Gap.space;
}

/** End of a capital that nothing else knows, "Hoa" or "Gốm sứ"; 0 where it is none. Titles stand behind the kind only. */
function capitalEnd(words: Words, at: number, first: boolean): number {
	if (!isCapital(words, at) || words.low[at - 1] === 'và') return 0;
	const title = matchPhrase(titles, words, at);
	if (title) return first ? title.end : 0;
	if (isCongress(words, at) || otherBegins(words, at)) return 0;
	// "G-20"
	if (words.low[at + 1] === '-' && words.gaps[at + 1] === Gap.glued && words.gaps[at + 2] === Gap.glued) return at + 3;
	return completedEnd(words, at);
}

/** What may stand behind "-" in a name. */
const joins = ({words, countries, places, organisations}: Ground, at: number): boolean =>
	organisations.has(at) ||
	((countries.has(at) || places.has(at) || matchPhrase(fields, words, at) !== null) && isCapital(words, at));

/** The "-" or the glued "+" of a name ("ASEAN+"); 0 where the word is none. */
function jointEnd(ground: Ground, from: number, at: number): number {
	const {words} = ground;
	if (at === from) return 0;
	const plus = words.low[at] === '+' && words.gaps[at] === Gap.glued && words.shapes[at - 1] === Shape.capitals;
	// "xúc tiến đầu tư vào Việt Nam"
	const into = words.low[at] === 'vào' && words.low[at - 1] === 'tư' && ground.countries.has(at + 1);
	return plus || into || (words.low[at] === '-' && joins(ground, at + 1)) ? at + 1 : 0;
}

/** Fields that, written small behind a name, say what was done. */
const VERBS = new Set(['tổ', 'thông', 'đánh', 'phát']);

/** "(WEF-ASEAN)", "(DIFF)": the name's short form; `end` where there is none. */
export function withShortForm(words: Words, end: number): number {
	if (words.low[end] !== '(' || !follows(words, end)) return end;
	let at = end + 1;
	let capitals = false;
	for (; at - end < MOST_IN_BRACKETS && words.low[at] !== ')'; at++) {
		capitals ||= isSign(words, at) && isCapital(words, at);
		if (!isCapital(words, at) && words.shapes[at] !== Shape.number && !/^[-+&]$/.test(words.low[at] ?? '')) return end;
	}
	return capitals && words.low[at] === ')' ? at + 1 : end;
}

/** Marks that a quoted name stands in. */
export const QUOTES = /^["']$/;

/** 'Diễn đàn cấp cao "Vành đai và con đường"': what a high meeting is about, in quotation marks. */
function quoteEnd(words: Words, from: number, at: number): number {
	const high = /^(?:đỉnh|cao|đàn)$/.test(words.low[at - 1] ?? '') || (words.low[from - 1] === 'đàn' && at > from);
	const sign = words.low[at] ?? '';
	if (!QUOTES.test(sign) || !high || !isCapital(words, at + 1)) return 0;
	for (let end = at + 2; end - at < MOST_IN_QUOTES && follows(words, end); end++)
		if (words.low[end] === sign) return end + 1;
	return 0;
}

/** A part of an event's name. */
interface Part {
	end: number;
	/** It names something, and is no plain word or sign between names. */
	counts: boolean;
}

/** End of a number and what it counts, "3 nước Việt Nam - Lào - Campuchia", "Kỷ niệm | 35 năm"; 0 for none. */
function countedEnd({words, countries}: Ground, at: number): number {
	if (words.shapes[at] !== Shape.number) return 0;
	if (words.low[at + 1] === 'nước') return countries.get(at + 1)?.end ?? 0;
	return words.low[at + 1] === 'năm' && words.low[at - 1] === 'niệm' ? at + 2 : 0;
}

/** The part of an event's name that starts at a word; null where the name has ended. */
function readPart(ground: Ground, from: number, at: number): Part | null {
	const {words, countries, places, organisations} = ground;
	const known = organisations.get(at) ?? countries.get(at)?.end ?? places.get(at)?.end ?? 0;
	if (at > from && known === 0 && otherBegins(words, at)) return null;
	const verb = at > from && words.shapes[at] === Shape.lower && VERBS.has(words.low[at] ?? '');
	const counted = countedEnd(ground, at);
	if (counted > 0) return {end: counted, counts: true};
	// "Trung ương" is no "Trung".
	const field = verb ? 0 : (matchPhrase(fields, words, at)?.end ?? 0);
	const plain = matchPhrase(eventParts, words, at)?.end ?? 0;
	if (known + field + plain > 0) return {end: Math.max(known, field, plain), counts: known + field > 0};
	const capital = capitalEnd(words, at, at === from);
	if (capital > 0) return {end: capital, counts: true};
	const joint = jointEnd(ground, from, at);
	return joint > 0 ? {end: joint, counts: false} : null;
}

/** Whether a part of a name holds a capital that is no title's: "Hội nghị Bộ trưởng" is anybody's. */
function isProper(words: Words, from: number, at: number, end: number): boolean {
	if (at === from && matchPhrase(titles, words, at)?.end === end) return false;
	for (let word = at; word < end; word++) if (isCapital(words, word)) return true;
	return false;
}

/** Reads what belongs to an event's name behind its kind. */
export function readEventName(ground: Ground, from: number): EventName {
	const {words} = ground;
	const name: EventName = {end: from, parts: 0, proper: false};
	while (follows(words, name.end) && name.end - from < LONGEST) {
		const part = readPart(ground, from, name.end);
		if (!part) break;
		name.proper ||= isProper(words, from, name.end, part.end);
		name.end = part.end;
		if (part.counts) name.parts++;
	}
	while (name.end > from && TRAILING.has(words.low[name.end - 1] ?? '')) name.end--;
	const quoted = quoteEnd(words, from, name.end);
	if (quoted > 0) return {end: quoted, parts: name.parts + 2, proper: true};
	return {...name, end: name.parts > 0 ? withShortForm(words, name.end) : name.end};
}

/** Words behind which an event's name has surely ended. */
const behind = table<true>('eventBehind');
/** They as they are written down. */
export const eventBehindLists: Lists<true> = [['là|năm|diễn|khai|bế|được|sẽ|đã|tại|do|vào|ở|sắp|vừa|tổ', true]];

/** "Đối thoại chính sách cao cấp về du lịch bền vững khai mạc": of high or world rank, on a topic in small words. */
function isTopical(words: Words, from: number, end: number): boolean {
	const ranked = /^(?:cao cấp|cấp cao|quốc tế|toàn cầu|khu vực)$/;
	let high = false;
	for (let at = from; at < end; at++) {
		high ||= ranked.test(`${words.low[at]} ${words.low[at + 1]}`);
		if (words.low[at] === 'về' && high && end - at > 2)
			return words.shapes[end] === Shape.sign || !follows(words, end) || isWord(behind, words, end);
	}
	return false;
}

/** A body's sign: "APEC", "G20". */
export const isSign = (words: Words, at: number): boolean =>
	words.shapes[at] === Shape.capitals || (words.shapes[at + 1] === Shape.number && words.gaps[at + 1] === Gap.glued);

/** Whether a name without a number singles its event out: "Tọa đàm Kinh tế Việt - Nga", not "Hội nghị Thành ủy". */
export function isNamed({words, organisations}: Ground, kind: NameKind, from: number, name: EventName): boolean {
	if (kind === 'meeting' && !name.proper) return isTopical(words, from, name.end);
	if (kind === 'counted' || !name.proper || name.end === from) return false;
	const first = organisations.get(from);
	if (first === name.end) {
		// "Hội nghị G20", "Hội nghị thượng đỉnh NATO": an organisation in capitals; others hold meetings of their own.
		const forum = words.low[from - 1] === 'đàn';
		return kind === 'summit' || (!forum && isSign(words, from) && !matchPhrase(heads, words, from));
	}
	if (first === undefined && matchPhrase(heads, words, from) && !matchPhrase(fields, words, from)) return false;
	return kind === 'summit' || kind === 'league' || name.parts > 1;
}

/** "Đại hội XVIII | Đảng Cộng sản Trung Quốc", "… của Trung ương Đảng khóa XIV": whose the numbered event is. */
export function holderEnd({words, countries, organisations}: Ground, end: number): number {
	if (!follows(words, end)) return end;
	const at = words.low[end] === 'của' ? end + 1 : end;
	const head = matchPhrase(heads, words, at);
	const party = head?.value === 'state' && isCapital(words, at) && words.low.slice(at, head.end).includes('đảng');
	if (!party) return end === at ? (organisations.get(end) ?? end) : end;
	const owner = countries.get(head.end)?.end ?? head.end;
	return words.low[owner] === 'khóa' ? owner + 2 : owner;
}
