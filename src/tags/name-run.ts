import type {Countries} from './countries.ts';
import {fields} from './fields.ts';
import {namesKind} from './foreign-names.ts';
import {heads} from './heads.ts';
import {givenNames, particles, suffixes} from './names.ts';
import {isWord, type Lists, matchPhrase} from './phrases.ts';
import {isVietnamese} from './spelling.ts';
import {titles} from './titles.ts';
import {table} from './vocabulary.ts';
import {follows, Gap, Shape, type Words} from './words.ts';

/** Longest foreign and Vietnamese names, in words (joined parts count with the word they are joined to). */
const LONGEST_FOREIGN = 7;
const LONGEST_VIETNAMESE = 5;
/** Most words, signs and joined parts counted, so that an endless row of initials costs no more than a name. */
const MOST_WORDS = 20;

/** Whether a word can be part of a name. */
export const isPart = (words: Words, at: number): boolean =>
	words.shapes[at] === Shape.capital || words.shapes[at] === Shape.capitals;

/** Whether another kind of name begins here, so that a person's name has ended. */
function otherBegins(words: Words, countries: Countries, at: number): boolean {
	const country = countries.get(at);
	if (country && !country.ambiguous) return true;
	if (namesKind(words, at)) return true;
	const head = matchPhrase(heads, words, at);
	if (head && head.length > 1) return true;
	const title = matchPhrase(titles, words, at);
	if (title && (title.length > 1 || title.value !== 'office')) return true;
	const field = matchPhrase(fields, words, at);
	return field !== null && field.length > 1 && words.shapes[at + 1] === Shape.lower;
}

/** The full stop of an initial: "X.V.Mi-khai-lốp", "Benigno S. Aquino". */
function afterStop(words: Words, stop: number): number {
	const next = stop + 1;
	const length = (words.low[stop - 1] ?? '').length;
	const initial = length === 1 || (length <= 3 && words.gaps[next] === Gap.glued);
	return initial && follows(words, next) && isPart(words, next) ? next : -1;
}

/** The word after the sign at `at` when the sign goes on with the name: an initial's stop, a hyphen, an apostrophe. */
function joinedPart(words: Words, at: number): number {
	if (words.gaps[at] !== Gap.glued) return -1;
	const sign = words.low[at];
	if (sign === '.') return afterStop(words, at);
	const joins = sign === '-' || sign === "'" || sign === '’';
	const next = at + 1;
	return joins && words.gaps[next] === Gap.glued && words.shapes[next] !== Shape.sign ? next : -1;
}

const isParticle = (words: Words, at: number): boolean =>
	words.shapes[at] === Shape.lower && particles.has(words.low[at] ?? '');

/** The capital behind one or two small words of a foreign name ("van der Bellen"), or -1. */
function afterParticles(words: Words, at: number): number {
	if (!isParticle(words, at)) return -1;
	// "Abdulrahman al-Thani"
	if (words.low[at + 1] === '-' && words.gaps[at + 1] === Gap.glued && words.gaps[at + 2] === Gap.glued)
		return isPart(words, at + 2) ? at + 2 : -1;
	// "Lý do Hà": among Vietnamese syllables they are words.
	if (isVietnamese(words.low[at - 1] ?? '') && isVietnamese(words.low[at + 1] ?? '')) return -1;
	const after = isParticle(words, at + 1) ? at + 2 : at + 1;
	return words.gaps[after] === Gap.space && isPart(words, after) ? after : -1;
}

/** The first word after `at` that is part of the same name, or -1. */
function nextPart(words: Words, countries: Countries, at: number): number {
	const next = at + 1;
	const joined = joinedPart(words, next);
	if (joined >= 0) return joined;
	if (!follows(words, next)) return -1;
	if (!isPart(words, next)) return afterParticles(words, next);
	return otherBegins(words, countries, next) ? -1 : next;
}

/** A run of capitals that may be a name, and what its words look like. */
export interface NameRun {
	start: number;
	end: number;
	/** Words in it, joined parts counted with the word they are joined to. */
	parts: number;
	/** Spelt as Vietnamese throughout. */
	vietnamese: boolean;
	/** All in capitals ("TRẦN BÌNH"). */
	capitals: boolean;
}

/** "Lauren Young Lauren Young", "Megan Young Lauren Young": two names with nothing between them; the run ends with the first. */
function beginsAgain(words: Words, run: NameRun, next: number): boolean {
	const again = words.low[next] === words.low[run.start] && words.low[next + 1] === words.low[run.start + 1];
	if (run.parts > 1 && again) return true;
	if (run.parts !== 3 || run.end - run.start !== 3 || words.low[next] !== words.low[run.start + 1]) return false;
	// "Omar Vask Hadid Vask" is one name.
	if (!isWord(givenNames, words, run.start + 2)) return false;
	run.end--;
	run.parts--;
	return true;
}

/** Takes the word `next` into the run; false where the name ends before it. */
function extend(words: Words, run: NameRun, next: number): boolean {
	if (!run.vietnamese && beginsAgain(words, run, next)) return false;
	const glued = words.gaps[next] === Gap.glued;
	const low = words.low[next] ?? '';
	// "Phan Thị Trà G."
	const vietnamese = run.vietnamese && !glued && (low.length === 1 || isVietnamese(low));
	const parts = run.parts + (glued ? 0 : 1);
	// A full Vietnamese name and foreign capitals behind it are two names.
	if (run.vietnamese && !vietnamese && parts > 3) return false;
	if (parts > (vietnamese ? LONGEST_VIETNAMESE : LONGEST_FOREIGN)) return false;
	run.vietnamese = vietnamese;
	run.parts = parts;
	run.capitals &&= words.shapes[next] === Shape.capitals;
	run.end = next + 1;
	return true;
}

/** Syllables that open sentences and are hardly given names; where the full stop was lost they stand behind a name. */
const openings = table<true>('openings');
/** They as they are written down. */
export const openingLists: Lists<true> = [
	[
		'nhận|theo|ngay|ngày|chiều|sáng|tối|trưa|tại|trong|trước|sau|với|đây|các|những|phát|cùng|được|thông|cụ|việc|do|vào|để|từ|lúc|trao|ảnh|chụp|khi|hôm|hiện|tuy|ngoài|bên|còn|nếu|mặc|bởi|vì|đêm|đáp|tham|dự|có|là|chia|cứu|cũng|đã|sẽ|chuyến|gần|đầu|cuối|phía|video|thời|riêng|đón',
		true,
	],
];

/** Whether a syllable opens sentences rather than being a part of a name. */
export const opensSentences = (words: Words, at: number): boolean => isWord(openings, words, at);

/** Where a name ends when its last word begins the next sentence: "… Nguyễn Xuân Phúc Lúc 2 giờ". */
export function beforeOpening(words: Words, end: number): number {
	if (!opensSentences(words, end - 1) || words.gaps[end - 1] === Gap.glued) return end;
	const shape = words.shapes[end];
	return shape === Shape.lower || shape === Shape.number || words.low[end] === ':' ? end - 1 : end;
}

/** Reads the name that starts at a word; Vietnamese names stop after five syllables. Null where no capital starts. */
export function readName(words: Words, countries: Countries, start: number): NameRun | null {
	if (!isPart(words, start)) return null;
	const run: NameRun = {
		start,
		end: start + 1,
		parts: 1,
		vietnamese: isVietnamese(words.low[start] ?? ''),
		capitals: words.shapes[start] === Shape.capitals,
	};
	let next = nextPart(words, countries, start);
	while (next >= 0 && next - start < MOST_WORDS && extend(words, run, next)) next = nextPart(words, countries, next);
	// "Poroshenko Sau cuộc điện đàm …"; of two Vietnamese syllables the second may be the given name.
	if (
		run.parts > (run.vietnamese || !isVietnamese(words.low[run.end - 1] ?? '') ? 2 : 1) &&
		beforeOpening(words, run.end) < run.end
	) {
		run.end--;
		run.parts--;
	}
	const closes = words.gaps[run.end] === Gap.space && words.shapes[run.end] !== Shape.lower;
	if (closes && suffixes.has(words.low[run.end] ?? '')) run.end++;
	return run;
}
