import type {Mention} from '../tags/mention.ts';
import {isWord, type Lists, matchPhrase, phraseBefore} from '../tags/phrases.ts';
import {table} from '../tags/vocabulary.ts';
import {Gap} from '../tags/words.ts';
import type {Layout, Sentence} from './sentences.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Syllables that stand in a noun phrase beside the names: address, groups, bodies. */
export const partyNounLists: Lists<true> = [
	[
		'ông|bà|ngài|đồng|chí|cá|nhân|phía|bên|đại|diện|lãnh|đạo|đoàn|biểu|nước|chính|phủ|quốc|hội|dân|nhà|đảng|hai|ba|bốn|cả|các|đôi|gia|vị|thủ|tướng|bộ|trưởng|ngoại|tổng|thống|phó|chủ|tịch|tỉnh|thành|phố|cơ|quan|cấp|cao|người|phát|ngôn|tân|bạn|mỗi|tập|doanh|nghiệp|tôi|chúng|mình|lâm|thời|thứ|nhất|quyền|nhiều|tổ|chức|trung|ương|địa|vùng|ban|công|ty|quân|đội|kiêm|cộng|hòa|dcnd|vương|liên|bang|văn|phòng|ta|họ|trách',
		true,
	],
];
const NOUNS = table<true>('partyNouns');
/** How long somebody has held an office, behind its title: "Tổng thống mới đắc cử của Pháp". */
export const standingLists: Lists<true> = [
	[
		'đắc cử|mới đắc cử|vừa đắc cử|mãn nhiệm|sắp mãn nhiệm|mới nhậm chức|vừa nhậm chức|mới được bổ nhiệm|vừa được bổ nhiệm|đương nhiệm|tiền nhiệm',
		true,
	],
];
const STANDINGS = table<true>('standings');
/** Numerals before such a noun: "2 nước". */
const SMALL = /^[2-4]$/u;
const NUMERAL = /^\d{1,3}$/u;
/** Nouns that a numeral counts where it makes a party. */
const COUNTED = words('bên nước phía nhà vị bộ ngoại thủ lãnh tổng chủ');
const isNumeral = (low: readonly string[], at: number): boolean =>
	(low[at + 1] === 'nước' ? NUMERAL : SMALL).test(low[at] ?? '') && COUNTED.has(low[at + 1] ?? '');
/** Words that tie a name to the noun before it. */
const LINKS = words('tại của ở thuộc - ( )');
/** A noun phrase longer than this, in words, is a sentence misread. */
const LONGEST = 45;
const NAMED: ReadonlySet<Mention['type']> = new Set<Mention['type']>([
	'person',
	'organisation',
	'country',
	'place',
	'role',
]);

const mentionBefore = ({covered, mentions, places}: Layout, at: number): [Mention, number] | null => {
	const number = covered[at - 1] ?? -1;
	const mention = mentions[number];
	return mention && NAMED.has(mention.type) ? [mention, places[number]?.from ?? at] : null;
};

/** "nói chung", "nói riêng" behind a name. */
const isInGeneral = ({words: {low}}: Layout, at: number): boolean =>
	low[at] === 'nói' && (low[at + 1] === 'chung' || low[at + 1] === 'riêng');

/** Longest run between brackets in a noun phrase, in words. */
const LONGEST_BRACKET = 10;

/** The opening bracket of the run that ends right before word `at` ("Đại học A (B, C)"); `at` where there is none. */
function bracketBefore({words: {low}, covered}: Layout, at: number): number {
	if (low[at - 1] !== ')' || (covered[at - 1] ?? -1) >= 0) return at;
	for (let open = at - 2; open >= Math.max(0, at - LONGEST_BRACKET); open -= 1) if (low[open] === '(') return open;
	return at;
}

/** Where the parts of a name begin that were left off its mention ("… al-Thani", "… ma-ny"); `at` where there are none. */
function tailBefore({words: {low, gaps}, covered, mentions}: Layout, at: number): number {
	let from = at - 1;
	while (from > 0 && (covered[from] ?? -1) < 0 && at - from < 6 && (gaps[from] === Gap.glued || low[from] === '-'))
		from -= 1;
	const isTail = at - from >= 3 && low.slice(from, at).includes('-');
	return isTail && mentions[covered[from - 1] ?? -1]?.type === 'person' ? from : at;
}

/** One step of a noun phrase to the left: the new left end, or the same where it ends. */
function stepLeft(layout: Layout, at: number, hasName: boolean): number {
	const before = mentionBefore(layout, at);
	if (before) return before[1];
	const bracket = bracketBefore(layout, at);
	if (bracket < at) return bracket;
	const tail = tailBefore(layout, at);
	if (tail < at) return tail;
	const standing = hasName ? phraseBefore(STANDINGS, layout.words, at) : null;
	return standing ? at - standing.length : nounBefore(layout, at, hasName);
}

/** One step to the left over words that name nobody. */
function nounBefore(layout: Layout, at: number, hasName: boolean): number {
	const word = layout.words.low[at - 1] ?? '';
	if (isInGeneral(layout, at - 2)) return at - 2;
	if (word === 'này' && isWord(NOUNS, layout.words, at - 2)) return at - 1;
	if (word === 'trực' && layout.words.low[at - 2] === 'thường') return at - 2;
	if (isNumeral(layout.words.low, at - 1)) return at - 1;
	return isWord(NOUNS, layout.words, at - 1) || (hasName && LINKS.has(word)) ? at - 1 : at;
}

/** A name in a noun phrase. */
export interface Member {
	mention: Mention;
	from: number;
	to: number;
}

/** A run of nouns and names without a joint. */
export interface Stretch {
	from: number;
	to: number;
	mentions: Member[];
}

/** The mentions and nouns that end at `to`, up to a comma, "và" or any other word. */
function stretchBefore(layout: Layout, sentence: Sentence, to: number): Stretch {
	const stretch: Stretch = {from: to, to, mentions: []};
	while (stretch.from > sentence.from && to - stretch.from < LONGEST) {
		const before = mentionBefore(layout, stretch.from);
		const next = stepLeft(layout, stretch.from, stretch.mentions.length > 0);
		if (next === stretch.from || next < sentence.from) break;
		if (before) stretch.mentions.unshift({mention: before[0], from: next, to: stretch.from});
		stretch.from = next;
	}
	// A link at the left end belongs to what stands before it.
	while (stretch.from < to && LINKS.has(layout.words.low[stretch.from] ?? '')) stretch.from += 1;
	return stretch;
}

const has = (stretch: Stretch, type: Mention['type']): boolean =>
	stretch.mentions.some(({mention}) => mention.type === type);

/** A title without its holder, as in "Phó Thủ tướng, Bộ trưởng Ngoại giao Nguyễn Văn A". */
const isTitleOnly = ({mentions}: Stretch): boolean =>
	mentions.length > 0 && mentions.every(({mention}) => mention.type === 'role' && mention.refersTo === undefined);

/** Whether a title left of a comma is the same person's as the title and name right of it: bare, or of one country. */
export function isOwnTitle(left: Stretch, right: Stretch): boolean {
	const [first] = left.mentions;
	if (first?.mention.type !== 'role' || right.mentions[0]?.mention.type !== 'role' || has(left, 'person')) return false;
	if (first.mention.refersTo !== undefined) return false;
	const countries = left.mentions.flatMap(({mention}) => mention.country ?? []);
	return (
		isTitleOnly(left) || right.mentions.some(({mention}) => mention.country && countries.includes(mention.country))
	);
}

/** Whether what stands right of a comma says who the person left of it is ("ông A, Vụ trưởng Vụ B, nói"). */
function isApposition(left: Stretch, right: Stretch, isList: boolean): boolean {
	if (has(right, 'person')) return isOwnTitle(left, right) || (isList && has(left, 'person'));
	const first = right.mentions[0]?.mention.type;
	// A title that stands for someone named before explains no other name.
	if (right.mentions[0]?.mention.refersTo !== undefined) return false;
	if (first === 'role' || first === 'organisation') {
		return has(left, 'person') || (first === 'organisation' && (has(left, 'role') || has(left, 'organisation')));
	}
	const isSide = right.mentions.length > 0 && right.mentions.every(({mention}) => mention.type === 'country');
	return isList && isSide && left.mentions.at(-1)?.mention.type === 'country' && !has(left, 'person');
}

/** The stretches of the noun phrase that ends at `to`, right to left, with what joins each to the one after it. */
export function stretchesBefore(layout: Layout, sentence: Sentence, to: number): {stretch: Stretch; joint: string}[] {
	const found: {stretch: Stretch; joint: string}[] = [];
	let end = to;
	let joint = '';
	for (;;) {
		const stretch = stretchBefore(layout, sentence, end);
		if (stretch.from === stretch.to) break;
		const right = found.at(-1)?.stretch;
		if (
			joint === ',' &&
			right &&
			!isApposition(
				stretch,
				right,
				found.some((one) => one.joint === 'và'),
			)
		)
			break;
		if (joint === 'và' && stretch.mentions.length === 0) break;
		found.push({stretch, joint});
		const length = jointBefore(layout, stretch.from);
		end = stretch.from - length;
		if (length === 0 || end <= sentence.from || to - stretch.from > LONGEST) break;
		joint = layout.words.low[stretch.from - 1] === ',' ? ',' : 'và';
	}
	return found;
}

/** How many words before `at` join two names: "và", "cùng với", a comma; 0 where none do. */
function jointBefore({words: {low}, covered}: Layout, at: number): number {
	const before = low[at - 1] ?? '';
	if ((covered[at - 1] ?? -1) >= 0) return 0;
	if (before === ',' || before === 'và' || before === 'cùng') return 1;
	return before === 'với' && low[at - 2] === 'cùng' ? 2 : 0;
}

/** The words of a range as they stand in the article, line breaks as spaces. */
export const textOf = ({words: {folded, starts, ends}, article}: Layout, from: number, to: number): string => {
	const {start, end} = folded.toOriginal(starts[from] ?? 0, ends[to - 1] ?? 0);
	return article.text.slice(start, end).replace(/\s+/gu, ' ');
};

/** Whether a word belongs to a noun phrase that may name a party. */
export const isNamed = ({covered, mentions, words: row}: Layout, at: number): boolean =>
	NAMED.has(mentions[covered[at] ?? -1]?.type ?? 'date') || isWord(NOUNS, row, at);

/** "Nhật Bản quan tâm": nouns behind the last name belong to what follows, but for "nói chung" and "nói riêng". */
function behindLastName({covered, words: {low}}: Layout, from: number, to: number): number {
	let end = to;
	while (end > from && (covered[end - 1] ?? -1) < 0 && low[end - 1] !== 'chung' && low[end - 1] !== 'riêng') end -= 1;
	return end > from ? end : to;
}

/** Where the noun phrase ends that begins at word `from`; `from` where none does. */
export function phraseEnd(layout: Layout, from: number, limit: number): number {
	let to = from;
	while (to < Math.min(limit, from + LONGEST)) {
		const next = stepRight(layout, from, to);
		if (next === to) break;
		to = next;
	}
	to = behindLastName(layout, from, to);
	while (to > from && (layout.covered[to - 1] ?? -1) < 0 && isLink(layout.words.low[to - 1] ?? '')) to -= 1;
	return to;
}

/** How many words at `at` join two names; 0 where none do. */
function jointAt(low: readonly string[], at: number): number {
	if (low[at] === 'cùng' && low[at + 1] === 'với') return 2;
	return Number(low[at] === 'và' || low[at] === ',' || low[at] === 'cùng');
}

/** Behind what ties a name to the words before it, a joint or how long an office has been held; the same word where nothing does. */
function overJoint(layout: Layout, at: number): number {
	const end = matchPhrase(STANDINGS, layout.words, at)?.end ?? at + jointAt(layout.words.low, at);
	return end > at && isNamed(layout, end) ? end : at;
}

/** One step of a noun phrase to the right: the new end, or the same where it ends. */
function stepRight(layout: Layout, from: number, to: number): number {
	const {covered, places, mentions, words: row} = layout;
	const number = covered[to] ?? -1;
	if (number >= 0) return NAMED.has(mentions[number]?.type ?? 'date') ? Math.max(places[number]?.to ?? to, to + 1) : to;
	const word = row.low[to] ?? '';
	if (isInGeneral(layout, to) || (word === 'thường' && row.low[to + 1] === 'trực')) return to + 2;
	if (isWord(NOUNS, row, to) || (to > from && LINKS.has(word)) || isNumeral(row.low, to)) return to + 1;
	return to > from ? overJoint(layout, to) : to;
}

/** Whether a word only ties names together. */
export const isLink = (word: string): boolean =>
	LINKS.has(word) || word === ',' || word === 'và' || word === 'cùng' || word === 'với';
