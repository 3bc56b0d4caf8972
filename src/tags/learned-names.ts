import type {Candidate} from './candidate.ts';
import {fields} from './fields.ts';
import {heads} from './heads.ts';
import type {MentionType} from './mention.ts';
import {isWord, type Lists, matchPhrase, phraseBefore} from './phrases.ts';
import {isVietnamese} from './spelling.ts';
import {table} from './vocabulary.ts';
import {weights} from './weights.ts';
import {Gap, isCapital, Shape, type Words, written} from './words.ts';

/** What the text itself has said an acronym or short name stands for. */
interface Meaning {
	type: MentionType;
	from: Candidate;
	name: string;
}

/** Abbreviations that stand for things, not for anybody. */
export const commonSigns = table<true>('commonSigns');
/** They as they are written down. */
export const commonSignLists: Lists<true> = [
	[
		'usd|vnd|eur|ai|oda|fdi|gdp|grdp|hiv|aids|ehr|emr|tp|hcm|cntt|khcn|fta|ppp|sdg|ceo|hlv|ts|pgs|gs|bs|mou|loi|pr|vip|led|gps|5g|4g|adn|rna|dna|pcr|ipo|sme|smes|r|d|cp|tnhh|tmcp|xhcn|mtv|qh|nq|tw|qđ|ttg|cb|vàng|kg|km|it|iot|esg|ngo|ngos|csgt|gd|đt|bv|đh|cđ|gtvt|hđqt|hđtv|tq|ảnh|video|vđqg|clb|thpt|thcs|ubnd|hđnd|bts|btc|bch|bcđ|qđnd|cand|tv|cskh|gplx|vđv|nsưt|nsnd|bqp|bca|kcn|kđt|khđt|cty|xnk|tm|nn|fbnv|nvcc|dncc|ctv|mxh|x|tncn|tngt|internet|htx|bld|blđ|valentine|noel|marvel|hollywood|kpop|grammy|oscar|var|both|newyear|brexit|covid|bitcoin|pop|rock|jazz|showbiz|tivi|smartphone|startup|online|offline',
		true,
	],
];
const programmeKinds = table<true>('programmeKinds');
/** They as they are written down. */
export const programmeKindLists: Lists<true> = [['chương trình|dự án|đề án|sáng kiến', true]];
const spokesmen = table<true>('spokesmen');
/** They as they are written down. */
export const spokesmanLists: Lists<true> = [['đại diện|lãnh đạo|nhân viên|website', true]];

const isSign = (words: Words, at: number): boolean =>
	words.shapes[at] === Shape.capitals && !isWord(commonSigns, words, at);

/** The short name in brackets at the end of an organisation's name: "… (TBI)", "… (Sago Food)", not "… (Hà Nội)". */
function bracketed(words: Words, one: Candidate): {start: number; end: number} | null {
	if (words.low[one.end - 1] !== ')') return null;
	let start = one.end - 2;
	let telling = false;
	while (start > one.start && words.low[start] !== '(') {
		telling ||= words.shapes[start] === Shape.capitals || !isVietnamese(words.low[start] ?? '');
		start--;
	}
	return telling && start > one.start ? {start: start + 1, end: one.end - 1} : null;
}

/** A foreign name of one or two words that stands by itself, as plain words beside it have shown: "Biocodex". */
function foreign(words: Words, one: Candidate): {start: number; end: number} | null {
	// A club's short name is its town's elsewhere.
	if (one.end - one.start > 3 || one.records || one.reason.startsWith('club')) return null;
	for (let at = one.start; at < one.end; at++) if (isVietnamese(words.low[at] ?? '')) return null;
	return {start: one.start, end: one.end};
}

/** "WESET" of "WESET English Center": the sign that a foreign name begins with. */
function firstSign(words: Words, one: Candidate): {start: number; end: number} | null {
	const foreignName = one.reason.startsWith('foreign name') && one.end - one.start > 1;
	return foreignName && isSign(words, one.start) ? {start: one.start, end: one.start + 1} : null;
}

/** First words of firms' kinds: the foreign end of their names stands for the whole; a school's is where it lies. */
const firms = new Set(['công', 'tập', 'tổng', 'hãng', 'ngân']);

/** A word that hardly means anything else: foreign, or in capitals. */
const isTelling = (words: Words, at: number): boolean =>
	isCapital(words, at) && (words.shapes[at] === Shape.capitals || !isVietnamese(words.low[at] ?? ''));

/** The proper name behind a plain head and its fields: "công ty Takeda", "tập đoàn FPT"; foreign or in capitals, so that it means nothing else. */
function proper(words: Words, one: Candidate): {start: number; end: number} | null {
	const head = matchPhrase(heads, words, one.start);
	if (head?.value !== 'named' || head.end >= one.end) return null;
	let start = one.end;
	while (start > head.end && isTelling(words, start - 1)) start--;
	const whole = start === head.end || firms.has(words.low[one.start] ?? '');
	return whole && start < one.end ? {start, end: one.end} : null;
}

/** "Hiến binh" of "Hiến binh Campuchia": a name of forces or bodies without the country it was given with. */
function withoutCountry(words: Words, one: Candidate): {start: number; end: number} | null {
	if (!one.owned || !one.bare || one.bare.end - one.bare.start < 2 || !isCapital(words, one.start)) return null;
	const kind = matchPhrase(heads, words, one.start)?.value;
	return kind === 'force' || kind === 'body' || kind === 'named' ? one.bare : null;
}

function learn(words: Words, chosen: readonly Candidate[]): Map<string, Meaning> {
	const learned = new Map<string, Meaning>();
	const keep = (span: {start: number; end: number} | null, meaning: Meaning): void => {
		if (!span) return;
		const key = written(words, span.start, span.end);
		if (key.length > 1 && !learned.has(key)) learned.set(key, meaning);
	};
	for (const one of chosen) {
		// A building's short name stands for who runs it: "Trung tâm Triển lãm … (VEC)".
		const type = one.type === 'place' ? 'organisation' : one.type;
		if (type !== 'organisation' && type !== 'event' && type !== 'programme') continue;
		const meaning: Meaning = {type, from: one, name: written(words, one.start, one.end)};
		keep(bracketed(words, one), meaning);
		if (one.type !== 'organisation') continue;
		keep(proper(words, one), meaning);
		keep(foreign(words, one), meaning);
		keep(firstSign(words, one), meaning);
		keep(withoutCountry(words, one), meaning);
	}
	return learned;
}

/** Abbreviations that the text itself explains by small words: "đổi mới sáng tạo (ĐMST)". */
function plainSigns(words: Words): Set<string> {
	const plain = new Set<string>();
	for (let at = 2; at < words.length; at++) {
		const bracketed = words.low[at - 1] === '(' && words.low[at + 1] === ')' && words.shapes[at] === Shape.capitals;
		if (bracketed && words.shapes[at - 2] === Shape.lower && words.shapes[at - 3] === Shape.lower)
			plain.add(words.low[at] ?? '');
	}
	return plain;
}

/** "đại diện WESET", "Theo VKS, …": who speaks. */
const isQuoted = (words: Words, at: number): boolean =>
	(phraseBefore(spokesmen, words, at) !== null && !(words.gaps[at + 1] === Gap.space && isCapital(words, at + 1))) ||
	(words.low[at - 1] === 'theo' && words.low[at + 1] === ',');

/** "Chương trình IPP", "Tổng Giám đốc FPT": capitals that the word before them explains. */
function explained(
	words: Words,
	at: number,
	led: (at: number) => boolean,
	plain: ReadonlySet<string>,
): Candidate | null {
	if (!isSign(words, at) || plain.has(words.low[at] ?? '') || words.gaps[at + 1] === Gap.glued) return null;
	if (matchPhrase(heads, words, at)) return null;
	if (words.gaps[at + 1] === Gap.space && words.shapes[at + 1] === Shape.capitals) return null;
	const programme = phraseBefore(programmeKinds, words, at);
	const host = programme && words.low[at - 3] === 'dẫn';
	if (host || (!programme && !led(at) && !isQuoted(words, at))) return null;
	const type = programme ? 'programme' : 'organisation';
	const score = programme ? weights.programme : weights.organisationLearned;
	return {start: at, end: at + 1, type, score, reason: 'capitals explained by the word before them'};
}

/** How far the small words from `at` on go with those of a longer name from `from` on. */
function sameWords(words: Words, at: number, from: number, end: number): number {
	let same = 0;
	while (
		from + same < end &&
		words.shapes[at + same] === Shape.lower &&
		words.low[at + same] === words.low[from + same]
	)
		same++;
	return at + same;
}

/** A head and its small field that begin a longer name of the text: "Trung tâm huấn luyện". */
function prefixOf(words: Words, at: number, names: ReadonlyMap<string, Candidate>): Candidate | null {
	if (!isCapital(words, at)) return null;
	const head = matchPhrase(heads, words, at);
	const field = head && words.shapes[head.end] === Shape.lower ? matchPhrase(fields, words, head.end) : null;
	if (!field) return null;
	const longer = names.get(written(words, at, field.end).toLowerCase());
	if (!longer || longer.start === at) return null;
	return {
		start: at,
		end: sameWords(words, field.end, longer.start + field.end - at, longer.end),
		type: 'organisation',
		score: weights.organisationLearned,
		reason: 'beginning of a longer name in the text',
		name: written(words, longer.start, longer.end),
		...(longer.records ? {records: longer.records} : {}),
		...(longer.country ? {country: longer.country} : {}),
	};
}

function prefixes(words: Words, chosen: readonly Candidate[]): Map<string, Candidate> {
	const names = new Map<string, Candidate>();
	for (const one of chosen) {
		if (one.type !== 'organisation') continue;
		const head = matchPhrase(heads, words, one.start);
		const field = head ? matchPhrase(fields, words, head.end) : null;
		if (field && field.end < one.end) names.set(written(words, one.start, field.end).toLowerCase(), one);
	}
	return names;
}

/** By word: where the chosen reading that starts there, or the organisation's name that it stands inside of, ends. */
function wholeNames(words: Words, chosen: readonly Candidate[]): Uint32Array {
	const ends = new Uint32Array(words.length);
	for (const {start, end, type} of chosen) ends.fill(end + 1, start + 1, type === 'organisation' ? end : start + 1);
	for (const {start, end} of chosen) ends[start] = end;
	return ends;
}

/** Readings of names that the text itself explains somewhere: acronyms, bare proper names, beginnings of longer names. */
export function readLearnedNames(
	words: Words,
	chosen: readonly Candidate[],
	led: (at: number) => boolean,
): Candidate[] {
	const learned = learn(words, chosen);
	const begun = prefixes(words, chosen);
	const plain = plainSigns(words);
	const whole = wholeNames(words, chosen);
	const candidates: Candidate[] = [];
	for (let at = 0; at < words.length; at++) {
		const short = explained(words, at, led, plain);
		if (!short) continue;
		candidates.push(short);
		const key = written(words, at, at + 1);
		if (!learned.has(key)) learned.set(key, {type: short.type, from: short, name: key});
	}
	const firsts = new Set([...learned.keys()].map((key) => key.split(/[ .&+-]/)[0] ?? key));
	for (let at = 0; at < words.length; at++) {
		const prefix = prefixOf(words, at, begun);
		if (prefix) candidates.push(prefix);
		const known = firsts.has(written(words, at, at + 1)) ? occurrence(words, at, learned) : null;
		// What is already read as a part of a longer name stays that.
		if (known && (whole[at] ?? 0) <= known.end) candidates.push(known);
	}
	return candidates;
}

/** Longest learned name that starts at a word; null inside a word ("VinEnergo"). */
function occurrence(words: Words, at: number, learned: ReadonlyMap<string, Meaning>): Candidate | null {
	if (words.gaps[at] === Gap.glued && words.shapes[at - 1] !== Shape.sign) return null;
	for (let end = Math.min(at + 6, words.length); end > at; end--) {
		const meaning = learned.get(written(words, at, end));
		// "You" of "YouTube"
		if (!meaning || (words.gaps[end] === Gap.glued && isCapital(words, end))) continue;
		const {type, from, name} = meaning;
		const reason = 'short name that the text explains';
		const linked = {...(from.records ? {records: from.records} : {}), ...(from.country ? {country: from.country} : {})};
		return {start: at, end, type, score: weights.organisationLearned, reason, name, ...linked};
	}
	return null;
}
