import type {Candidate} from './candidate.ts';
import {notCountryWords} from './cues.ts';
import {completions, fields} from './fields.ts';
import {heads} from './heads.ts';
import {humanActs} from './human-words.ts';
import {nameKinds} from './name-kinds.ts';
import {opensSentences} from './name-run.ts';
import {commonSurnames, particles} from './names.ts';
import {isWord, type Lists, matchPhrase, phraseBefore} from './phrases.ts';
import {isVietnamese} from './spelling.ts';
import {honorifics, titles} from './titles.ts';
import {type Table, table} from './vocabulary.ts';
import {countryPriors, threshold, weights} from './weights.ts';
import {Gap, isCapital, Shape, type Words, written} from './words.ts';

/** A name that the text gives in full. */
export interface FullName {
	/** Its words, lower case, without signs. */
	parts: readonly string[];
	vietnamese: boolean;
	person: Candidate;
	/** As written. */
	display: string;
}

const partsOf = (words: Words, start: number, end: number): string[] => {
	const parts: string[] = [];
	for (let at = start; at < end; at++) if (words.shapes[at] !== Shape.sign) parts.push(words.low[at] ?? '');
	return parts;
};

/** Two words or more; "McNair", cut where the small letter meets the capital, is one. */
function isFull(words: Words, person: Candidate): boolean {
	for (let at = person.start + 1; at < person.end; at++) if (words.gaps[at] === Gap.space) return true;
	return words.low.slice(person.start, person.end).some((word) => word === '.' || word === '-');
}

/** The persons among the readings whose names have two words or more, the first of each name. */
export function fullNames(words: Words, chosen: readonly Candidate[]): FullName[] {
	const names: FullName[] = [];
	const seen = new Set<string>();
	for (const person of chosen) {
		if (person.type !== 'person') continue;
		const parts = partsOf(words, person.start, person.end);
		const key = parts.join(' ');
		if (!isFull(words, person) || seen.has(key)) continue;
		seen.add(key);
		const vietnamese = parts.every(isVietnamese);
		names.push({parts, vietnamese, person, display: written(words, person.start, person.end)});
	}
	return names;
}

/** Peoples that call a man by his family name, which stands first: "ông Tập". */
const FAMILY_NAME_USED = new Set(['CN', 'TW', 'HK', 'MO', 'KR', 'KP', 'SG']);
const isFamilyFirst = ({person}: FullName): boolean => FAMILY_NAME_USED.has(person.records?.[0]?.country ?? '');

/** Words that a short form of a name can start with. */
function openings(name: FullName): Set<string> {
	if (!name.vietnamese) return new Set(name.parts.filter((word) => word.length > 1 && !particles.has(word)));
	const words = new Set(name.parts.slice(-2));
	if (isFamilyFirst(name)) words.add(name.parts[0] ?? '');
	return words;
}

function byWord(names: readonly FullName[]): Map<string, FullName[]> {
	const table = new Map<string, FullName[]>();
	for (const name of names) {
		for (const word of openings(name)) {
			const row = table.get(word);
			if (row) row.push(name);
			else table.set(word, [name]);
		}
	}
	return table;
}

/** End of the words from `at` on that stand in the name in the same order and without a gap; `at` where none does. */
function runEnd(words: Words, at: number, parts: readonly string[]): number {
	let best = at;
	for (
		let first = parts.indexOf(words.low[at] ?? '');
		first >= 0;
		first = parts.indexOf(words.low[at] ?? '', first + 1)
	) {
		let end = at;
		let part = first;
		while (part < parts.length && words.low[end] === parts[part] && (end === at || words.gaps[end] !== Gap.break)) {
			end++;
			part++;
			// "Alexander-Arnold"
			if (
				part < parts.length &&
				words.low[end] === '-' &&
				words.gaps[end] === Gap.glued &&
				words.low[end + 1] === parts[part]
			)
				end++;
		}
		best = Math.max(best, end);
	}
	return best;
}

const capitalAfter = (words: Words, end: number): boolean => words.gaps[end] === Gap.space && isCapital(words, end);

/** Small words that go on where a sentence begins with somebody's given name: "Tùng khai nhận", "Tùng đã". */
const goesOn = table<true>('goesOn');
/** They as they are written down. */
export const goesOnLists: Lists<true> = [
	['đã|bị|và|cùng|cũng|được|đến|vào|dùng|lấy|cầm|lái|gọi|rủ|liền|không|vẫn|từng|tiếp|nói|kể|cho', true],
];

/** "Tùng khai nhận": a given name that opens its sentence, where what follows is what somebody does. */
const opensAsName = (words: Words, end: number): boolean =>
	words.shapes[end] === Shape.lower && (isWord(goesOn, words, end) || matchPhrase(humanActs, words, end) !== null);

/** Whether the given name of so many parts can stand by itself: of three, or of two behind a common family name. */
const hasGiven = (words: Words, {parts, person}: FullName): boolean =>
	parts.length > 2 || (parts.length === 2 && isWord(commonSurnames, words, person.start));

/** "Lại Thanh Tùng … con của Tùng bị …": his given name among small words, where it begins none of several syllables. */
function isBareGiven(words: Words, name: FullName, start: number, end: number): boolean {
	const {parts, vietnamese} = name;
	if (end - start !== 1 || parts.at(-1) !== words.low[start] || start + 1 >= words.length) return false;
	if ((vietnamese && !hasGiven(words, name)) || countryPriors[words.low[start] ?? ''] !== undefined) return false;
	if (words.shapes[start] !== Shape.capital || begins(words, start) || words.shapes[end] === Shape.number) return false;
	if (opensSentences(words, start) || matchPhrase(honorifics, words, start)) return false;
	if (words.opens[start] || words.low[start - 1] === ',') return vietnamese && opensAsName(words, end);
	return words.gaps[start] === Gap.space && words.shapes[start - 1] === Shape.lower;
}

/** Whether a field, a kind of body, a title or an event of several syllables begins at a word. */
export const begins = (words: Words, at: number): boolean => OTHERS.some((table) => matchPhrase(table, words, at));
const OTHERS: readonly Table<unknown>[] = [fields, completions, heads, titles, nameKinds, notCountryWords];

/** A Vietnamese short form: the given name behind a title, or the family name where that is the custom. */
function nativeScore(words: Words, name: FullName, start: number, end: number, titled: boolean): number {
	if (end - start >= name.parts.length || capitalAfter(words, end)) return 0;
	// "Vũ Hoàng My … Hoàng My": two syllables need no title.
	const alone = end - start > 1 && !(words.gaps[start] === Gap.space && isCapital(words, start - 1));
	if (!titled && !alone) return isBareGiven(words, name, start, end) ? weights.personRest : 0;
	const given = partsOf(words, start, end).join(' ');
	const suffix = name.parts.slice(-(end - start)).join(' ') === given;
	if (!titled) return suffix ? weights.personRest : 0;
	return suffix || (isFamilyFirst(name) && name.parts[0] === given) ? weights.personShort : 0;
}

/** How sure a short form is: with a title before it, or a foreign word that is nothing else. */
function scoreOf(words: Words, name: FullName, start: number, end: number, titled: boolean): number {
	if (name.vietnamese) return nativeScore(words, name, start, end, titled);
	if (capitalAfter(words, end)) return 0;
	const word = words.low[start] ?? '';
	if (titled) return weights.personShort;
	const after = words.gaps[start] === Gap.space && isCapital(words, start - 1);
	const plain = end - start === 1 && (isVietnamese(word) || word.length < 4);
	if (plain && !after) return isBareGiven(words, name, start, end) ? weights.personRest : 0;
	return after ? 0 : weights.personShort;
}

/** The best of the names that a word can be a short form of: the longest match, then the latest name before the word. */
function readShort(words: Words, row: readonly FullName[], at: number, titled: boolean): Candidate | null {
	let best: Candidate | null = null;
	for (const name of row) {
		const end = runEnd(words, at, name.parts);
		const score = scoreOf(words, name, at, end, titled);
		if (score === 0 || (best && (end < best.end || name.person.start >= at))) continue;
		const {records} = name.person;
		const reason = 'part of a name given in full';
		best = {start: at, end, type: 'person', score, reason, name: name.display, ...(records ? {records} : {})};
	}
	return best;
}

/** Short forms of the names that the text gives in full: "TS Tấn", "ông McNair", "Putin". */
export function readShortNames(words: Words, names: readonly FullName[], led: (at: number) => boolean): Candidate[] {
	const table = byWord(names);
	const candidates: Candidate[] = [];
	for (let at = 0; at < words.length; at++) {
		const row = isCapital(words, at) ? table.get(words.low[at] ?? '') : undefined;
		if (!row) continue;
		const titled = led(at) || (words.gaps[at] === Gap.space && phraseBefore(honorifics, words, at) !== null);
		const short = readShort(words, row, at, titled);
		if (short) candidates.push(short);
	}
	return candidates;
}

/** Foreign names without a title whose last word the text calls "ông" or "bà" elsewhere: "Rafal Bohenek … ông Bohenek". */
export function confirmNames(
	words: Words,
	candidates: readonly Candidate[],
	chosen: readonly Candidate[],
): Candidate[] {
	const called = new Set<string>();
	for (const one of chosen)
		if (one.type === 'person' && one.end - one.start === 1) called.add(words.low[one.start] ?? '');
	return candidates.flatMap((one) => {
		// "Girona vs Barcelona Rating Gazzaniga": a side of a match
		const doubtful =
			one.type === 'person' && one.score <= threshold && one.end - one.start > 1 && words.low[one.start - 1] !== 'vs';
		if (!doubtful || !called.has(words.low[one.end - 1] ?? '')) return [];
		return [{...one, score: weights.personGiven, reason: 'foreign name, called by its last word elsewhere'}];
	});
}
