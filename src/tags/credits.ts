import type {Candidate} from './candidate.ts';
import {commonSigns} from './learned-names.ts';
import {opensSentences} from './name-run.ts';
import {creditWords, surnames} from './names.ts';
import {isWord, matchPhrase} from './phrases.ts';
import {isVietnamese} from './spelling.ts';
import {titles} from './titles.ts';
import {weights} from './weights.ts';
import {follows, Gap, isCapital, Shape, type Words} from './words.ts';

/** Most words that one name in a credit line has. */
const LONGEST = 4;
/** Most words of an address or of initials, full stops counted. */
const MOST_SIGNS = 10;

/** End of the capitals that start at `at`; glued signs such as the dot of an address or the "+" of "Vietnam+" count in. */
function runEnd(words: Words, at: number): number {
	let end = at + 1;
	while (end - at < LONGEST && words.gaps[end] === Gap.space && isCapital(words, end)) end++;
	return end;
}

/** "vov.vn", "chinhphu.vn": an address as an outlet's name. Null where there is none. */
function addressEnd(words: Words, at: number): number | null {
	let end = at;
	while (
		end - at < MOST_SIGNS &&
		words.low[end + 1] === '.' &&
		words.gaps[end + 1] === Gap.glued &&
		words.gaps[end + 2] === Gap.glued
	) {
		if (words.shapes[end + 2] === Shape.sign) break;
		end += 2;
	}
	return end > at && (words.low[end] ?? '').length >= 2 ? end + 1 : null;
}

function organisation(start: number, end: number): Candidate {
	return {start, end, type: 'organisation', score: weights.personCredit, reason: 'named in a credit'};
}

/** "Ảnh: Thúy Hà Chương trình này …": the full stop was lost, and the last capital begins the next sentence; but "Trần Văn An chụp". */
const isLost = (words: Words, end: number): boolean =>
	words.gaps[end] === Gap.space &&
	words.shapes[end] === Shape.lower &&
	!/^(?:chụp|cung|gửi|minh|và|tại|ngày|thực|đăng|dịch|tổng|biên|ghi)$/.test(words.low[end] ?? '');

/** A person's name in a credit: Vietnamese syllables; the next sentence may follow without a full stop. */
function readPerson(words: Words, start: number): Candidate | null {
	const end = runEnd(words, start);
	for (let word = start; word < end; word++) if (!isVietnamese(words.low[word] ?? '')) return null;
	if (end - start < 2) return null;
	if (words.low[start] === 'chụp') return null;
	// "Ảnh: AP Phát biểu …"
	if (words.shapes[start] === Shape.capitals && words.shapes[start + 1] === Shape.capital) return null;
	let last = start + 2;
	// "Quang Hiếu Quang Hiếu": two credits with nothing between them.
	const again = (word: number): boolean => words.low[word] === words.low[start];
	const limit = isLost(words, end) && end - start > 2 ? end - 1 : end;
	while (last < limit && !again(last) && !opensSentences(words, last) && !matchPhrase(titles, words, last)) last++;
	return {start, end: last, type: 'person', score: weights.personCredit, reason: 'named in a credit'};
}

/** "AFP", "Vietnam+", "Reuters": one word that is an outlet's; 0 where the words are not. */
function outletEnd(words: Words, at: number): number {
	if (words.low[at + 1] === '+' && words.gaps[at + 1] === Gap.glued) return at + 2;
	// Two letters may be anybody's initials; "NVCC" says that the one shown gave the picture.
	if ((words.low[at] ?? '').length < 3 || isWord(commonSigns, words, at)) return 0;
	if (words.shapes[at] === Shape.capitals && words.shapes[at + 1] !== Shape.capitals) return at + 1;
	if (isVietnamese(words.low[at] ?? '')) return 0;
	// "YouTube" is one word.
	const end = words.gaps[at + 1] === Gap.glued && isCapital(words, at + 1) ? at + 2 : at + 1;
	return runEnd(words, end - 1) === end || isVietnamese(words.low[end] ?? '') ? end : 0;
}

/** End of initials with full stops between them ("N.H", "T.T.D"); 0 where there are none. */
function initialsEnd(words: Words, at: number): number {
	const letter = (place: number): boolean => isCapital(words, place) && (words.low[place] ?? '').length === 1;
	if (!letter(at)) return 0;
	let end = at + 1;
	while (
		words.low[end] === '.' &&
		words.gaps[end] === Gap.glued &&
		words.gaps[end + 1] === Gap.glued &&
		letter(end + 1)
	)
		end += 2;
	return end > at + 1 ? end : 0;
}

/** One name of a credit line. */
function readCredit(words: Words, at: number): Candidate | null {
	const address = addressEnd(words, at);
	if (address !== null) return organisation(at, address);
	if (!isCapital(words, at)) return null;
	const initials = initialsEnd(words, at);
	if (initials > 0)
		return {start: at, end: initials, type: 'person', score: weights.personCredit, reason: 'initials in a credit'};
	const outlet = outletEnd(words, at);
	return outlet > 0 ? organisation(at, outlet) : readPerson(words, at);
}

/** The names after "Ảnh:", separated by "/", "-", "," or "&". */
function readLine(words: Words, from: number, candidates: Candidate[]): void {
	let at = from;
	for (let names = 0; names < 5 && follows(words, at); names++) {
		const found = readCredit(words, at);
		if (!found) return;
		candidates.push(found);
		const sign = words.low[found.end] ?? '';
		if (!'/-,&|'.includes(sign) || sign === '') return;
		at = found.end + 1;
	}
}

/** A block's last words in capitals ("TRẦN BÌNH"), or a block that is nothing but a name: who wrote it. */
function readByline(words: Words, end: number): Candidate | null {
	let start = end;
	while (
		start > 0 &&
		end - start < 5 &&
		words.shapes[start - 1] === Shape.capitals &&
		isVietnamese(words.low[start - 1] ?? '')
	) {
		start--;
		if (words.gaps[start] === Gap.break) break;
	}
	if (end - start < 2 || end - start > 4) return null;
	const alone = words.gaps[start] === Gap.break && end === words.length && isWord(surnames, words, start);
	if (!alone && words.low[start - 1] !== '.') return null;
	return {start, end, type: 'person', score: weights.personCredit, reason: "name at the article's end"};
}

/** "Thái An (Theo Reuters)": whom the writer follows stands behind the name. */
const isBeforeSource = (words: Words, end: number): boolean => words.low[end] === '(' && words.low[end + 1] === 'theo';

/** Where the Vietnamese capitals before a word begin. */
function nativeStart(words: Words, end: number): number {
	let start = end;
	while (start > 0 && words.shapes[start - 1] === Shape.capital && isVietnamese(words.low[start - 1] ?? '')) start--;
	return start;
}

/** The article's last words, behind a full stop and without one: "… tại cuộc gặp. Thái An", "… hôm qua. Thái An - Lê Mơ". */
function readSignatures(words: Words, end: number): readonly Candidate[] {
	if (end !== words.length && !isBeforeSource(words, end)) return [];
	const names: Candidate[] = [];
	for (let last = end; names.length < 2; ) {
		const start = nativeStart(words, last);
		if (last - start < 2 || last - start > 4 || words.low[start] === 'theo') return [];
		names.push({start, end: last, type: 'person', score: weights.personCredit, reason: "name at the article's end"});
		if (words.low[start - 1] === '.') return words.gaps[start] === Gap.glued ? [] : names;
		if (words.low[start - 1] !== '-') return [];
		last = start - 1;
	}
	return [];
}

/** Initials that close a block or stand before "(theo …)": "N.H". */
function readInitials(words: Words, at: number): Candidate | null {
	const end = words.opens[at] ? initialsEnd(words, at) : 0;
	const closes = end === words.length || words.gaps[end] === Gap.break || words.low[end] === '(';
	if (end === 0 || !closes) return null;
	return {start: at, end, type: 'person', score: weights.personCredit, reason: "initials at the article's end"};
}

/** "… tại cuộc gặp. H.Khanh": an initial and a given name that close the article. */
function readInitialled(words: Words, at: number): Candidate | null {
	if ((words.low[at] ?? '').length > 1) return null;
	const end = at + 3;
	const glued = words.gaps[at + 1] === Gap.glued && words.gaps[at + 2] === Gap.glued;
	const initial = isCapital(words, at) && words.low[at + 1] === '.' && glued;
	const closes = end === words.length || isBeforeSource(words, end);
	if (!initial || !closes || !words.opens[at] || !isVietnamese(words.low[at + 2] ?? '')) return null;
	if (words.shapes[at + 2] !== Shape.capital) return null;
	return {start: at, end, type: 'person', score: weights.personCredit, reason: "name at the article's end"};
}

/** "(HG) - Ngày …", "(CAO) Chiều …": the outlet's sign before the first sentence. */
function readSign(words: Words, at: number): Candidate | null {
	// "VOV.VN - Sáng nay …"
	const address = words.gaps[at] === Gap.break && isCapital(words, at) ? addressEnd(words, at) : null;
	if (address !== null && words.low[address] === '-') return organisation(at, address);
	if (words.low[at] !== '(' || words.gaps[at] !== Gap.break || words.low[at + 2] !== ')') return null;
	return words.shapes[at + 1] === Shape.capitals ? organisation(at + 1, at + 2) : null;
}

const NONE: readonly null[] = [];

/** What of a credit starts at a word: the outlet's sign, initials; and the writer's name that ends there. */
function readSingles(words: Words, at: number): readonly (Candidate | null)[] {
	if (!isCapital(words, at) && words.low[at] !== '(') return NONE;
	const last = at + 1 === words.length || words.gaps[at + 1] === Gap.break || isBeforeSource(words, at + 1);
	const byline = last ? readByline(words, at + 1) : null;
	return [
		readSign(words, at),
		readInitials(words, at),
		readInitialled(words, at),
		byline,
		...(last && !byline ? readSignatures(words, at + 1) : []),
	];
}

/** Where the names behind "Ảnh:" begin, or the address behind "Nguồn ảnh"; 0 where none follow. */
function lineStart(words: Words, end: number): number {
	if (words.low[end] === ':') return end + 1;
	return addressEnd(words, end) === null ? 0 : end;
}

/** Readings of photo credits, of the outlet's sign at the beginning and of the writer's name at the end. */
export function readCredits(words: Words): Candidate[] {
	const candidates: Candidate[] = [];
	for (let at = 0; at < words.length; at++) {
		const credit = matchPhrase(creditWords, words, at);
		const line = credit ? lineStart(words, credit.end) : 0;
		if (line > 0) readLine(words, line, candidates);
		else if (words.low[at] === 'theo' && addressEnd(words, at + 1) !== null) readLine(words, at + 1, candidates);
		for (const one of readSingles(words, at)) if (one) candidates.push(one);
	}
	return candidates;
}
