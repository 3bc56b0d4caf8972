import type {Candidate} from './candidate.ts';
import type {Countries} from './countries.ts';
import {heads} from './heads.ts';
import {readName} from './name-run.ts';
import {surnames} from './names.ts';
import {namesakes} from './persons.ts';
import {isWord, matchPhrase} from './phrases.ts';
import {isVietnamese} from './spelling.ts';
import {titles} from './titles.ts';
import {weights} from './weights.ts';
import {follows, Gap, isCapital, type Words, written} from './words.ts';

/** Most names of one row that are looked through. */
const MOST_MEMBERS = 30;

/** One name of a row: a person's for certain, or words that would be one beside others. */
interface Member {
	start: number;
	end: number;
	sure: boolean;
	vietnamese: boolean;
}

const isNative = (words: Words, start: number, end: number): boolean => {
	for (let at = start; at < end; at++) if (!isVietnamese(words.low[at] ?? '')) return false;
	return true;
};

/** Chosen readings by their first word, and which words any of them covers. */
interface Taken {
	persons: ReadonlyMap<number, number>;
	covered: Uint8Array;
}

function takenBy(words: Words, chosen: readonly Candidate[]): Taken {
	const persons = new Map<number, number>();
	const covered = new Uint8Array(words.length);
	for (const {start, end, type} of chosen) {
		if (type === 'person') persons.set(start, end);
		covered.fill(1, start, end);
	}
	return {persons, covered};
}

/** Words in the shape of a name of two to four parts that nothing else has read; null where there are none. */
function readUnknown(words: Words, countries: Countries, at: number, covered: Uint8Array): Member | null {
	if (covered[at] || !isCapital(words, at) || countries.has(at)) return null;
	if (matchPhrase(titles, words, at) || matchPhrase(heads, words, at)) return null;
	const run = readName(words, countries, at);
	if (!run || run.capitals || run.parts < 2 || run.parts > 4) return null;
	for (let word = at; word < run.end; word++) if (covered[word]) return null;
	return {start: at, end: run.end, sure: false, vietnamese: run.vietnamese};
}

function readMember(words: Words, countries: Countries, at: number, {persons, covered}: Taken): Member | null {
	const end = persons.get(at);
	if (end !== undefined) return {start: at, end, sure: true, vietnamese: isNative(words, at, end)};
	return readUnknown(words, countries, at, covered);
}

const joins = (words: Words, at: number): boolean => words.low[at] === ',' || words.low[at] === 'và';

/** The names in a row that starts at a word, parted by commas and "và". */
function readRow(words: Words, countries: Countries, from: number, taken: Taken): Member[] {
	const row: Member[] = [];
	for (let at = from; row.length < MOST_MEMBERS; ) {
		const member = readMember(words, countries, at, taken);
		if (!member) break;
		row.push(member);
		if (!joins(words, member.end) || !follows(words, member.end + 1)) break;
		at = member.end + 1;
	}
	return row;
}

/** Three names or more, or two foreign ones that "và" joins: what is sure of one is likely of the others. */
function tells(words: Words, row: readonly Member[], member: Member): boolean {
	if (member.sure || !row.some((one) => one.sure && one.vietnamese === member.vietnamese)) return false;
	const [first] = row;
	// "Ngô Cẩn Ngôn và Hồng Nghiêu": of two the other must be foreign or begin with a family name.
	const likely = !member.vietnamese || isWord(surnames, words, member.start);
	return row.length > 2 || (row.length === 2 && likely && words.low[first?.end ?? 0] === 'và');
}

/** Whether a row can begin: at a capital behind none; "các đường Nguyễn Huệ, Hàm Nghi" are streets. */
const beginsRow = (words: Words, at: number): boolean =>
	isCapital(words, at) &&
	!(words.gaps[at] === Gap.space && isCapital(words, at - 1)) &&
	!namesakes.has(words.low[at - 1] ?? '');

/** Names without a title or a family name that stand in a row with persons: "Lý An Nhiên, Mây Trắng và Dương Khoa". */
export function readListedNames(words: Words, countries: Countries, chosen: readonly Candidate[]): Candidate[] {
	const taken = takenBy(words, chosen);
	const candidates: Candidate[] = [];
	for (let at = 0; at < words.length; at++) {
		const row = beginsRow(words, at) ? readRow(words, countries, at, taken) : [];
		for (const member of row) {
			if (!tells(words, row, member)) continue;
			const {start, end} = member;
			candidates.push({start, end, type: 'person', score: weights.personListed, reason: 'in a row with persons'});
		}
		if (row.length > 1) at = (row.at(-1)?.end ?? at + 1) - 1;
	}
	return candidates;
}

/** "Tô-xi-hi-rô Na-cai (Toshihiro Nakai)": the name as others spell it, in brackets behind an old spelling by syllables. */
export function readBracketedNames(words: Words, countries: Countries, chosen: readonly Candidate[]): Candidate[] {
	const taken = takenBy(words, chosen);
	return chosen.flatMap(({start: first, end, type}) => {
		if (type !== 'person' || words.low[end] !== '(' || !words.low.slice(first, end).includes('-')) return [];
		const other = readUnknown(words, countries, end + 1, taken.covered);
		if (!other || other.vietnamese || words.low[other.end] !== ')') return [];
		const reason = 'other spelling of the name before it';
		return [{start: other.start, end: other.end, type, score: weights.personListed, reason}];
	});
}

/** Further uses of a name of two words or more that the text has shown to be a person's, letter for letter. */
export function readRepeatedNames(
	words: Words,
	candidates: readonly Candidate[],
	chosen: readonly Candidate[],
): Candidate[] {
	const shown = new Map<string, Candidate>();
	const starts = new Set<number>();
	for (const one of chosen) {
		if (one.type !== 'person' || one.end - one.start < 2) continue;
		starts.add(one.start);
		const name = written(words, one.start, one.end);
		if (!shown.has(name)) shown.set(name, one);
	}
	return candidates.flatMap((one) => {
		if (one.type !== 'person' || one.end - one.start < 2 || starts.has(one.start)) return [];
		const known = shown.get(written(words, one.start, one.end));
		if (!known || one.score >= weights.personRepeated) return [];
		const {records, name} = known;
		const reason = 'name that the text shows elsewhere to be a person';
		const same = {...(records ? {records} : {}), ...(name ? {name} : {})};
		return [{start: one.start, end: one.end, type: 'person' as const, score: weights.personRepeated, reason, ...same}];
	});
}
