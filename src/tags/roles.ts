import type {Candidate} from './candidate.ts';
import {fields} from './fields.ts';
import {heads} from './heads.ts';
import {surnames} from './names.ts';
import {isWord, type Lists, matchPhrase, type PhraseMatch} from './phrases.ts';
import {isVietnamese} from './spelling.ts';
import {type TitleKind, titleClosers, titleOpeners, titles} from './titles.ts';
import {table} from './vocabulary.ts';
import {weights} from './weights.ts';
import {follows, Gap, isCapital, Shape, type Words} from './words.ts';

/** Whether a word can be the start of a name or country that a title leads to. */
const leadsOn = (words: Words, at: number): boolean => words.gaps[at] === Gap.space && isCapital(words, at);

/** Where the next field of an office is looked for: right behind, or after a sign; after a comma only in a list that "và" closes. */
function nextField(words: Words, end: number): number {
	const sign = words.low[end] ?? '';
	if (sign !== ',') return ['và', '-', '&'].includes(sign) ? end + 1 : end;
	const after = matchPhrase(fields, words, end + 1);
	const closes = after !== null && words.low[after.end] === 'và' && isCapital(words, after.end + 1);
	return closes && matchPhrase(fields, words, after.end + 1) ? end + 1 : words.length;
}

/** Fields of ministers by their first letters: "Bộ trưởng GTVT". */
const fieldSigns = table<true>('fieldSigns');
/** They as they are written down. */
export const fieldSignLists: Lists<true> = [['gtvt|ttvn|tnmt|khđt|gdđt|tttt|kh|vhttdl|nnptnt|lđtbxh|khcn', true]];

/** Takes the fields of an office: "Bộ trưởng Văn hóa, Thể thao và Du lịch", but not "Bộ trưởng" + "Bộ Công an". */
function takeFields(words: Words, from: number): number {
	let end = from;
	for (let at = from; follows(words, at) && end - from < 16; ) {
		if (at === from && words.shapes[at] === Shape.capitals && isWord(fieldSigns, words, at)) return at + 1;
		const field = matchPhrase(fields, words, at);
		if (!field || !isCapital(words, at) || matchPhrase(titles, words, at)) break;
		const head = matchPhrase(heads, words, at);
		if (head && head.length >= field.length) break;
		end = field.end;
		at = nextField(words, end);
	}
	return end;
}

/** "GS.TS", "PGS.TS.BS": degrees joined by full stops are one title. */
function takeDegrees(words: Words, from: number): number {
	let end = from;
	while (words.low[end] === '.' && words.gaps[end] === Gap.glued) {
		const next = matchPhrase(titles, words, end + 1);
		if (next?.value !== 'degree') break;
		end = next.end;
	}
	return end;
}

/** "Trưởng" + "Ban Tổ chức Trung ương": the capital before another begins an organisation's name. */
function beforeOrganisation(words: Words, end: number): number {
	const last = words.low[end - 1] ?? '';
	// "Trưởng" + "Phái đoàn Việt Nam tại …"
	if (words.low[end - 3] === 'trưởng' && words.low[end - 2] === 'phái' && isCapital(words, end - 2)) return end - 2;
	const joined = ['ban', 'phòng', 'khoa', 'đoàn'].includes(last) && isCapital(words, end - 1);
	const named = leadsOn(words, end) && matchPhrase(fields, words, end);
	// "Trưởng" + "Đoàn đại biểu Quốc hội tỉnh …"
	return joined && (named || (matchPhrase(heads, words, end - 1)?.length ?? 0) > 1) ? end - 1 : end;
}

const small = (words: Words, at: number): boolean => words.shapes[at] === Shape.lower;

/** Titles that also are plain words when they are written small. */
const PLAIN = new Set(['thường', 'thanh', 'thư', 'đại', 'trợ']);

const ELECTION = new Set(['cử', 'ban']);

/** '"Nữ hoàng nước mắt"': a title and small words in quotation marks are a work's name. */
function isWork(words: Words, start: number, end: number): boolean {
	if (words.low[start - 1] !== '"' || words.shapes[end] !== Shape.lower) return false;
	for (let at = end; at - end < 6 && at < words.length; at++) {
		if (words.low[at] === '"') return true;
		if (isCapital(words, at)) return false;
	}
	return false;
}

/** Whether "TT" stands for a head of state or government: "TT Trump", "TT Phạm Văn An"; but "TT Huấn luyện", "TT Huế". */
const isShortTitle = (words: Words, at: number): boolean =>
	words.low[at] === 'tt' &&
	words.gaps[at] !== Gap.glued &&
	leadsOn(words, at + 1) &&
	(!isVietnamese(words.low[at + 1] ?? '') || (isWord(surnames, words, at + 1) && leadsOn(words, at + 2)));

/** Whether the words are no title here for what stands before them. */
function isBarred(words: Words, start: number): boolean {
	const [before, word] = [words.low[start - 1] ?? '', words.low[start]];
	// "Đoàn Đại biểu cấp cao …" are people, not one who is named.
	if (before === 'đoàn' && word === 'đại') return true;
	// "Hội nghị cấp Bộ trưởng"
	if (before === 'cấp' && (word === 'bộ' || word === 'thứ') && follows(words, start)) return true;
	// "bầu cử tổng thống Mỹ" is an election.
	if (ELECTION.has(before) && (small(words, start) || words.low[start - 2] === 'bầu')) return true;
	// "Theo đặc phái viên TTXVN": a reporter.
	return before === 'theo' && word === 'đặc';
}

/** Whether a name, a country or a body follows a title that is written small. */
function leadsToName(words: Words, end: number): boolean {
	if (leadsOn(words, end)) return true;
	// "đại sứ tại Mỹ", "người phát ngôn điện Kremlin"
	if (['nước', 'tại', 'điện'].includes(words.low[end] ?? '')) return isCapital(words, end + 1);
	// "đại sứ các nước ASEAN"
	if (words.low[end] === 'các' && words.low[end + 1] === 'nước') return leadsOn(words, end + 2);
	// "cố vấn nhà nước-Bộ trưởng Ngoại giao …"
	if (words.low[end] === '-') return isCapital(words, end + 1) && matchPhrase(titles, words, end + 1) !== null;
	// "người phát ngôn chính phủ Đức"
	const body = small(words, end) && follows(words, end) ? matchPhrase(heads, words, end) : null;
	return body !== null && leadsOn(words, body.end);
}

function scoreOf(words: Words, start: number, title: number, end: number): number {
	if (isBarred(words, start)) return 0;
	if (!small(words, start) || !small(words, title)) return weights.title;
	if (PLAIN.has(words.low[start] ?? '') && words.low[start + 1] === 'trực') return 0;
	const plural = ['các', 'những', 'hai', 'một', 'nhiều', 'vị'].includes(words.low[start - 1] ?? '');
	return leadsToName(words, end) && !plural ? weights.title : weights.titleSmall;
}

/** The title at a word, or behind "Phó", "nguyên", "quyền" that stand there. */
function findTitle(words: Words, at: number): PhraseMatch<TitleKind> | null {
	for (let from = at; from - at <= 4; ) {
		const title = matchPhrase(titles, words, from);
		if (title) return title;
		const opener = matchPhrase(titleOpeners, words, from);
		if (!opener || !follows(words, opener.end)) return null;
		from = opener.end;
	}
	return null;
}

/** Where a title ends with its degrees, fields and closing words. */
function titleEnd(words: Words, title: PhraseMatch<TitleKind>): number {
	let end = beforeOrganisation(words, title.end);
	if (title.value === 'degree') return takeDegrees(words, end);
	const fielded = title.value === 'field' || words.low[end - 1] === 'trưởng';
	if (fielded) end = takeFields(words, end);
	const closer = follows(words, end) ? matchPhrase(titleClosers, words, end) : null;
	// "phụ trách các vấn đề …" says what, and is no part of the title.
	if (!closer || (words.low[closer.end - 1] === 'trách' && !isCapital(words, closer.end))) return end;
	return fielded ? takeFields(words, closer.end) : closer.end;
}

/** Words that take an opener for themselves: "chính quyền Tổng thống", "Hội đồng Bộ trưởng", "Hội nghị Bộ trưởng". */
const TAKERS = new Set(['chính', 'ủy', 'nhân', 'toàn', 'hội', 'tước', 'chủ']);

/** "chức vụ Trưởng Phòng": a small syllable and a capital do not make one title; nor does an opener that is another word's. */
function isBroken(words: Words, at: number, title: PhraseMatch<TitleKind>): boolean {
	const first = title.end - title.length;
	if (first > at && TAKERS.has(words.low[at - 1] ?? '') && words.low[at] !== 'phó') return true;
	if (words.low[at - 1] === 'tòa' || (words.low[at - 1] === 'nghị' && words.low[at - 2] === 'hội')) return true;
	if (!small(words, first)) return false;
	const end = beforeOrganisation(words, title.end);
	for (let word = first + 1; word < end; word++) if (!small(words, word)) return true;
	return false;
}

/** Reads the title that starts at a word: openers, the title, closers, its field. Null where there is none. */
function readTitle(words: Words, at: number): Candidate | null {
	const title = findTitle(words, at);
	// "Đại sứ quán" is no ambassador.
	if (title && (words.low[title.end] === 'quán' || isBroken(words, at, title) || isWork(words, at, title.end)))
		return null;
	if (!title || (title.value === 'degree' && title.length === 1 && small(words, at))) return null;
	const end = titleEnd(words, title);
	const dotted = words.low[end] === '.' && leadsOn(words, end + 1);
	// "Giáo sư, Tiến sĩ Lê Văn An"
	const listed = words.low[end] === ',' && matchPhrase(titles, words, end + 1)?.value === 'degree';
	const lonely = title.value === 'degree' && !leadsOn(words, end) && !dotted && !listed;
	const score = lonely ? weights.titleSmall : scoreOf(words, at, title.end - title.length, end);
	return {start: at, end, type: 'role', score, reason: `title (${title.value})`};
}

/** Readings of titles. A title that begins inside a longer one is not read apart. */
export function readRoles(words: Words): Candidate[] {
	const candidates: Candidate[] = [];
	for (let at = 0; at < words.length; at++) {
		if (isShortTitle(words, at))
			candidates.push({start: at, end: at + 1, type: 'role', score: weights.title, reason: 'title (office)'});
		const title = readTitle(words, at);
		if (!title) continue;
		candidates.push(title);
		if (title.score > 0.5) at = title.end - 1;
	}
	return candidates;
}
