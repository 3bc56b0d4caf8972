import type {Candidate} from './candidate.ts';
import type {Countries} from './countries.ts';
import {namesKind} from './foreign-names.ts';
import type {Hits} from './hits.ts';
import {humanActs, nameCues} from './human-words.ts';
import {commonSigns} from './learned-names.ts';
import {type NameRun, opensSentences, readName} from './name-run.ts';
import type {Ground} from './organisation-cursor.ts';
import {isNoName} from './persons.ts';
import {isWord, matchPhrase, phraseBefore} from './phrases.ts';
import {begins} from './short-names.ts';
import {honorifics} from './titles.ts';
import {weights} from './weights.ts';
import {follows, Gap, isCapital, Shape, type Words, written} from './words.ts';

// Names that nothing knows, of one foreign word, of two Vietnamese syllables without a family name, of foreign words: what
// stands around them anywhere in the text tells whether somebody is called so.

/** A run of capitals that nothing has read. */
interface Unread extends NameRun {
	/** Its words as written. */
	spelling: string;
}

/** Whether a word of the run says that it names a thing or a body. */
function holdsThing(words: Words, start: number, end: number): boolean {
	for (let at = start; at < end; at++) if (namesKind(words, at) || isWord(commonSigns, words, at)) return true;
	return false;
}

/** "chị Quyên": one syllable behind a word of address. */
const isAddressed = (words: Words, at: number): boolean =>
	words.shapes[at] === Shape.capital &&
	// "ông Táo", "ngài Thần linh" are prayed to.
	!/^(?:.|táo|công|trời|địa|thần|bản)$/.test(words.low[at] ?? '') &&
	phraseBefore(honorifics, words, at)?.value === true;

/** Whether the run can be what somebody is called. */
function canName(words: Words, {start, end, parts, vietnamese, capitals}: NameRun): boolean {
	if (capitals || words.shapes[end] === Shape.number) return false;
	if (holdsThing(words, start, end)) return false;
	if (begins(words, start) || opensSentences(words, start) || isNoName(words, start)) return false;
	if (vietnamese)
		return (parts === 1 && isAddressed(words, start)) || (parts === 2 && words.shapes[start + 1] === Shape.capital);
	// "Wi-Fi", "VinFast": one word of several parts is a thing's.
	return parts > 1 ? parts < 4 : end - start === 1 && (words.low[start] ?? '').length > 3;
}

/** Capitals before the run, or a sign that makes it a part of something else. */
const isCut = (words: Words, {start, end}: NameRun): boolean =>
	words.gaps[start] === Gap.glued ||
	(words.gaps[start] === Gap.space &&
		isCapital(words, start - 1) &&
		phraseBefore(honorifics, words, start)?.length !== 1) ||
	(words.gaps[end] === Gap.glued && (words.low[end] === '-' || words.low[end] === '_' || words.low[end] === '/')) ||
	(words.gaps[end] === Gap.space && isCapital(words, end));

/** Whether the dataset knows something else by the first word: "Olympic", "Paris". */
const isKnown = (hits: Hits, countries: Countries, at: number): boolean =>
	countries.has(at) ||
	(hits.get(at)?.some((hit) => hit.readings.some(({entity}) => entity.type !== 'person')) ?? false);

function unreadRuns({words, hits, countries}: Ground, chosen: readonly Candidate[]): Unread[] {
	const covered = new Uint8Array(words.length);
	for (const {start, end} of chosen) covered.fill(1, start, end);
	const runs: Unread[] = [];
	for (let at = 0; at < words.length; at++) {
		if (covered[at] || !isCapital(words, at)) continue;
		// "Chị Quyên": the address is no part of the name.
		const address = matchPhrase(honorifics, words, at);
		if (address) {
			at = address.end - 1;
			continue;
		}
		const run = readName(words, countries, at);
		if (!run) continue;
		const free = covered.subarray(run.start, run.end).every((taken) => taken === 0);
		if (free && !isKnown(hits, countries, run.start) && !isCut(words, run) && canName(words, run))
			runs.push({...run, spelling: written(words, run.start, run.end)});
		at = run.end - 1;
	}
	return runs;
}

/** ", 34 tuổi", "(34 tuổi)", "(SN 1990)": an age behind a name. */
function hasAge(words: Words, end: number): boolean {
	if (words.low[end] !== ',' && words.low[end] !== '(') return false;
	if (words.shapes[end + 1] === Shape.number) return words.low[end + 2] === 'tuổi';
	return words.low[end + 1] === 'sn' || (words.low[end + 1] === 'sinh' && words.low[end + 2] === 'năm');
}

/** What the words before say: 1 that somebody follows, -1 that something else does, 0 nothing. */
function cueBefore(words: Words, start: number): number {
	const cue = phraseBefore(nameCues, words, start);
	const address = phraseBefore(honorifics, words, start);
	if (address && address.length >= (cue?.length ?? 0)) return 1;
	if (!cue) return 0;
	return cue.value ? 1 : -1;
}

/** What one use says: above 0 that somebody is called so, below that it is something else. */
function evidence(words: Words, {start, end, vietnamese}: Unread): number {
	if (words.low[start - 1] === '"' || words.low[end] === '"') return -1;
	if (hasAge(words, end)) return 1;
	const cue = cueBefore(words, start);
	if (cue !== 0) return cue;
	// "Lệ Quyên diện …", but hardly "Nielsen diện …".
	const telling = vietnamese || end - start > 1 || !words.opens[start];
	return telling && follows(words, end) && matchPhrase(humanActs, words, end) ? 1 : 0;
}

/** Names by spelling, with what all their uses say together. */
function weigh(words: Words, runs: readonly Unread[]): Map<string, number> {
	const votes = new Map<string, number>();
	for (const run of runs) votes.set(run.spelling, (votes.get(run.spelling) ?? 0) + evidence(words, run));
	return votes;
}

/** Readings as persons of names that the text shows to be somebody's by what stands around them. */
export function readAttestedNames(ground: Ground, chosen: readonly Candidate[]): Candidate[] {
	const {words} = ground;
	const runs = unreadRuns(ground, chosen);
	const votes = weigh(words, runs);
	return runs.flatMap(({start, end, parts, vietnamese, spelling}) => {
		// One syllable needs two such uses, or an age.
		const enough = vietnamese && parts === 1 && !hasAge(words, end) ? 1 : 0;
		if ((votes.get(spelling) ?? 0) <= enough) return [];
		const reason = 'name of somebody by what stands around it';
		return [{start, end, type: 'person' as const, score: weights.personListed, reason}];
	});
}
