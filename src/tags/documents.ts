import type {Candidate} from './candidate.ts';
import type {CountrySpan} from './countries.ts';
import {withShortForm} from './event-names.ts';
import {heads} from './heads.ts';
import {type NameKind, nameKinds, titleEnds} from './name-kinds.ts';
import type {Ground} from './organisation-cursor.ts';
import {pluralBefore} from './other-names.ts';
import {isWord, type Lists, matchPhrase, type PhraseMatch} from './phrases.ts';
import {type Found, LETTERS} from './values.ts';
import {table} from './vocabulary.ts';
import {weights} from './weights.ts';
import {follows, Gap, isCapital, Shape, type Words} from './words.ts';

const NUMBERED = new RegExp(
	`(?<![${LETTERS}])(?:[Nn]ghị quyết|[Nn]ghị định|[Tt]hông tư|[Tt]hông tư liên tịch|[Qq]uyết định|[Cc]hỉ thị|[Kk]ết luận|[Qq]uy định|[Cc]ông văn|[Pp]háp lệnh|[Kk]ế hoạch|[Ss]ắc lệnh|[Cc]ông điện|[Hh]ướng dẫn|[Tt]hông báo|Luật|Đạo luật)(?: số)? \\d{1,5}(?:[/-][${LETTERS}\\d]{1,8}){0,5}(?![${LETTERS}])`,
	'g',
);

/** Documents by kind and number in a folded text: "Nghị quyết 72-NQ/TW". A kind written small and a bare number is no document. */
export function readNumberedDocuments(text: string): Found[] {
	const found: Found[] = [];
	for (const match of text.matchAll(NUMBERED)) {
		const [whole] = match;
		const coded = /[/-]/.test(whole) || / số /.test(whole);
		if (!coded && !/^(?:Nghị quyết|Nghị định|Chỉ thị|Quy định)/.test(whole)) continue;
		found.push({start: match.index, end: match.index + whole.length, name: whole});
	}
	return found;
}

const DOCUMENTS: ReadonlySet<string> = new Set<NameKind>(['law', 'paper', 'plan']);
/** Words behind a year that a title goes on with. */
const PURPOSES = new Set(['vì', 'về', 'tầm']);
const LONGEST = 24;
/** Fewest small words of a plan's title without a period. */
const LEAST_PLAN = 5;
const LAW_VERBS = new Set(['sử', 'chống', 'an']);

/** Whether a document's title has ended before the word `end`. */
function closesTitle(words: Words, end: number): boolean {
	const low = words.low[end] ?? '';
	// "Luật Quản lý, sử dụng tài sản công", "Luật Phòng, chống tham nhũng"
	if (low === ',') return !LAW_VERBS.has(words.low[end + 1] ?? '');
	if (words.shapes[end] === Shape.sign) return !['-', '&', '+'].includes(low);
	// "hướng đến phát triển bền vững", "đến năm 2030"
	const goal = low === 'đến' && (words.low[end - 1] === 'hướng' || words.low[end + 1] === 'năm');
	const ends = words.shapes[end] === Shape.lower && !goal ? matchPhrase(titleEnds, words, end) : null;
	// "Hiệp định Đầu tư song phương (BIT)"
	if (ends) return withShortForm(words, ends.end) === ends.end;
	return low === 'và' && DOCUMENTS.has(matchPhrase(nameKinds, words, end + 1)?.value ?? '');
}

/** "2026", "2021-2030": where the years that start at a word end; 0 where none do. */
function yearsEnd(words: Words, at: number): number {
	const isYear = (place: number): boolean => words.shapes[place] === Shape.number && words.low[place]?.length === 4;
	if (!isYear(at)) return 0;
	return words.low[at + 1] === '-' && isYear(at + 2) ? at + 3 : at + 1;
}

/** End of a document's title: where it closes, or behind its years ("Luật Đất đai năm 2024 | so với …"). */
function titleEnd(words: Words, from: number): number {
	let end = from;
	for (; follows(words, end) && end - from < LONGEST && !closesTitle(words, end); end++) {
		const years = yearsEnd(words, end);
		// "Chương trình nghị sự 2030 vì …"
		if (years > 0 && words.shapes[years] === Shape.lower && !PURPOSES.has(words.low[years] ?? '')) return years;
	}
	while (end > from && ['và', '-', '&', 'về'].includes(words.low[end - 1] ?? '')) end--;
	return end;
}

/** Where a law's name ends with its year: "năm 2016" behind it belongs to it. */
export function withYear(words: Words, end: number): number {
	const at = words.low[end] === 'năm' ? end + 1 : end;
	if (words.shapes[at] !== Shape.number || words.low[at]?.length !== 4 || !follows(words, end)) return end;
	// "Ligue 1 2023/24"
	const season = words.low[at + 1] === '/' && words.low[at + 2]?.length === 2 && words.shapes[at + 2] === Shape.number;
	return season && words.gaps[at + 2] === Gap.glued ? at + 3 : at + 1;
}

/** A law's name is the capitalised words: "Luật Dược", "Luật Đất đai". */
function lawEnd(words: Words, from: number): number {
	if (!isCapital(words, from) || !follows(words, from)) return from;
	return titleEnd(words, from);
}

/** "Trường Luật …", "Đối tác Chiến lược": a kind behind a capital that opens no sentence is part of another name. */
const isInside = (words: Words, at: number): boolean =>
	words.gaps[at] === Gap.space &&
	((isCapital(words, at - 1) && !words.opens[at - 1]) || /^(?:tác|phận)$/.test(words.low[at - 1] ?? ''));

/** "Kế hoạch hợp tác năm 2017", "Chiến lược … giai đoạn 2021-2030": a period singles a plan out whose title is small words. */
function planEnd(words: Words, from: number): number {
	const end = words.low[from] === 'và' ? from : titleEnd(words, from);
	const dated = end > from + 1 && words.shapes[end - 1] === Shape.number;
	return dated || end - from >= LEAST_PLAN ? end : 0;
}

/** "Chính phủ Việt Nam", "Lào": the country of a party to an agreement. */
function partyAt({words, countries}: Ground, at: number): CountrySpan | undefined {
	const head = matchPhrase(heads, words, at);
	return countries.get(head?.value === 'state' ? head.end : at);
}

/** An agreement's parties behind its title, "giữa Chính phủ Việt Nam và Chính phủ Lào"; null where there are none. */
function readParties(ground: Ground, at: number): {end: number; holds: Candidate[]} | null {
	const {words} = ground;
	const first = words.low[at] === 'giữa' ? partyAt(ground, at + 1) : undefined;
	const second = first && words.low[first.end] === 'và' ? partyAt(ground, first.end + 1) : undefined;
	if (!first || !second) return null;
	const holds = [first, second].map(
		({start, end, entity}): Candidate => ({
			start,
			end,
			type: 'country',
			score: weights.countryFull,
			reason: 'party to a document',
			records: [entity],
			country: entity.id,
		}),
	);
	return {end: withYear(words, second.end), holds};
}

/** End of the document whose title starts at a word. */
function titledEnd(words: Words, at: number, kind: PhraseMatch<NameKind>): number {
	const named = isCapital(words, kind.end);
	if (kind.value === 'law') {
		const end = lawEnd(words, kind.end);
		return end > kind.end ? withYear(words, end) : 0;
	}
	// "Kế hoạch này", at the start of a sentence; behind ";" the next of a list begins.
	if (!named && words.opens[at] && words.low[at - 1] !== ';') return 0;
	if (!named && words.low[kind.end] !== 'về') return kind.value === 'plan' ? planEnd(words, kind.end) : 0;
	const end = titleEnd(words, kind.end);
	return end - kind.end >= (named ? 2 : 4) ? end : 0;
}

/** Most words between an agreement's kind and its short form. */
const LONGEST_SIGNED = 14;
/** Words that no such title holds. */
const outside = table<true>('outsideTitles');
/** They as they are written down. */
export const outsideTitleLists: Lists<true> = [
	['được|đã|sẽ|do|tại|nhằm|để|đang|cũng|vừa|là|này|như|mà|sau|trước|khi|với|giữa|của|từ|cho|theo|vào', true],
];
/** Short forms of kinds of agreements. */
const KIND_SIGNS = new Set(['fta', 'mou', 'moa', 'bta', 'tpa', 'loi']);

/** "(AJCEP)": one word in capitals in brackets that stands for no party and for no kind of agreement. */
function isOwnSign({words, organisations, countries}: Ground, at: number): boolean {
	const low = words.low[at + 1] ?? '';
	if (words.shapes[at + 1] !== Shape.capitals || low.length < 3 || words.low[at + 2] !== ')') return false;
	return !organisations.has(at + 1) && !countries.has(at + 1) && !KIND_SIGNS.has(low);
}

/** Whether a word stands in no title: a sign, a small word behind which something else is said, another body's name. */
const isOutside = ({words, organisations}: Ground, at: number): boolean =>
	isWord(outside, words, at) ||
	(words.shapes[at] === Shape.sign && words.low[at] !== '-') ||
	(isCapital(words, at) && !organisations.has(at) && matchPhrase(heads, words, at) !== null);

/** "hiệp định đối tác kinh tế Nhật Bản-ASEAN (AJCEP)": a title in any case that its short form in brackets closes; 0 where none does. */
function signedEnd(ground: Ground, at: number, from: number): number {
	const {words} = ground;
	if (pluralBefore.has(words.low[at - 1] ?? '')) return 0;
	let end = from;
	while (end - from < LONGEST_SIGNED && follows(words, end) && words.low[end] !== '(' && !isOutside(ground, end)) end++;
	return end > from + 1 && words.low[end] === '(' && isOwnSign(ground, end) ? end + 3 : 0;
}

/** What all documents by their title share. */
const TITLED = {type: 'document', reason: 'kind of document and its title'} as const;

/** The document that starts at a word, its parties and its short form in brackets included; null where there is none. */
function readDocument(ground: Ground, at: number): Candidate | null {
	const {words} = ground;
	const kind = matchPhrase(nameKinds, words, at);
	if (!kind || !DOCUMENTS.has(kind.value) || !follows(words, kind.end) || isInside(words, at)) return null;
	// "tuyên bố" written small says what somebody did.
	const paper = kind.value === 'paper' && (isCapital(words, at) || words.low[at] !== 'tuyên');
	const signed = paper ? signedEnd(ground, at, kind.end) : 0;
	if (signed > 0) return {...TITLED, start: at, end: signed, score: weights.document};
	if (!isCapital(words, at)) return null;
	// "Chiến lược gia …" is a person.
	if (words.low[kind.end] === 'gia') return null;
	const title = titleEnd(words, kind.end);
	const parties = kind.value === 'paper' && title > kind.end ? readParties(ground, title) : null;
	const end = parties?.end ?? titledEnd(words, at, kind);
	if (end === 0) return null;
	return {
		...TITLED,
		start: at,
		end: withShortForm(words, end),
		score: parties ? weights.document : weights.documentTitled,
		...(parties ? {holds: parties.holds} : {}),
	};
}

/** Documents by kind and title: "Thỏa thuận Đối tác chiến lược về …", "Luật Dược năm 2016". */
export function readTitledDocuments(ground: Ground): Candidate[] {
	const candidates: Candidate[] = [];
	for (let at = 0; at < ground.words.length; at++) {
		const found = readDocument(ground, at);
		if (found) candidates.push(found);
	}
	return candidates;
}
