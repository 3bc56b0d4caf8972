import {notCountryWords} from './cues.ts';
import {namesKind} from './foreign-names.ts';
import {surnames} from './names.ts';
import {pluralBefore} from './other-names.ts';
import {isWord, type Lists, matchPhrase, phraseBefore} from './phrases.ts';
import {isVietnamese} from './spelling.ts';
import {honorifics, titles} from './titles.ts';
import {table} from './vocabulary.ts';
import {follows, Gap, isCapital, Shape, type Words} from './words.ts';

// Where words that spell a country's name are a part of something else.

/** Words from `start` to `end` (exclusive) that spell a country's name. */
interface Spelt {
	start: number;
	end: number;
	ambiguous: boolean;
}

/** What makes a country's name in front of it an honour's or a temple's. */
const honours = table<true>('countryHonours');
/** They as they are written down. */
export const honourLists: Lists<true> = [
	['anh hùng|quốc tự|pro|premier|real|golf|rugby|grand|league|super|daily|cup|mở rộng', true],
];

/** Two words that end in a country's short name: "Do Thái", "ĐỒNG Ý"; `false` where the first may be small: "sao Thổ". */
const endings = table<boolean>('countryEndings');
/** They as they are written down. */
export const endingLists: Lists<boolean> = [
	['do thái|đồng ý|chú ý|lưu ý|góp ý|cập nhật|sinh nhật|đạo đức|tập trung', true],
	['sao thổ|mệnh thổ|hành thổ|cung thổ|muay thái|họ hàn', false],
];

/** Whether a short name is the last syllable of another word; after a small one ("do Thái Lan") mostly it is not. */
export function endsOther(words: Words, start: number, end: number): boolean {
	const ending = follows(words, start) ? matchPhrase(endings, words, start - 1) : null;
	return ending?.end === end && (!ending.value || isCapital(words, start - 1));
}

/** A foreign word with a capital right beside the name, in its line. */
const isForeign = (words: Words, at: number): boolean =>
	words.shapes[at] === Shape.capital && !isVietnamese(words.low[at] ?? '');

/** Whether a full name of a country is a part of another name: a firm's, a league's, an honour's. */
export function isInside(words: Words, {start, end}: Spelt): boolean {
	// "tiếng Trung Quốc"
	if (words.low[start - 1] === 'tiếng' && words.gaps[start] === Gap.space) return true;
	if (words.low[start - 1] === 'hậu' && /^(?:hoa|á)$/.test(words.low[start - 2] ?? '') && isCapital(words, start - 2))
		return true;
	// '"Engage Cuba"'
	if (words.low[end] === '"' && words.low[start - 2] === '"' && isForeign(words, start - 1)) return true;
	const beside = words.gaps[end] === Gap.space && isCapital(words, end);
	const honour = words.gaps[end] === Gap.space && words.low[end] === 'anh' && words.low[end + 1] === 'hùng';
	if (honour || (beside && (namesKind(words, end) || matchPhrase(honours, words, end)))) return true;
	return isEnglish(words, start, end) && (besideForeign(words, start, start - 1) || besideForeign(words, end, end));
}

/** Countries as English and French spell them, in names of firms and shows: "Sky Germany", "Tour de France". */
const ENGLISH = new Set(
	'vietnam germany france england japan china korea russia thailand brasil spain usa us'.split(' '),
);
const isEnglish = (words: Words, start: number, end: number): boolean =>
	ENGLISH.has(words.low[end - 1] ?? '') && isCapital(words, start);

const besideForeign = (words: Words, gap: number, at: number): boolean =>
	words.gaps[gap] === Gap.space && (isForeign(words, at) || words.low[at] === 'de' || words.low[at] === 'of');

/** "Quốc gia Mỹ Đình", "nước Trung Đông": a short name is the first syllable of another. */
export const runsOn = (words: Words, at: number, end: number): boolean =>
	matchPhrase(notCountryWords, words, at) !== null ||
	(words.gaps[end] === Gap.space &&
		words.shapes[end] === Shape.capital &&
		isVietnamese(words.low[end] ?? '') &&
		!matchPhrase(titles, words, end));

/** "VN-Index", "VN30", "VOV.VN": letters of another sign. */
export const isSign = (words: Words, start: number, end: number): boolean =>
	words.shapes[start] === Shape.capitals &&
	((words.gaps[end] === Gap.glued && (words.shapes[end] === Shape.number || words.low[end + 1] === 'index')) ||
		(words.gaps[start] === Gap.glued && words.low[start - 1] === '.'));

/** Whether a word is the last of a Vietnamese full name: "Lò Văn Thái". */
function endsFullName(words: Words, at: number): boolean {
	let first = at;
	while (at - first < 4 && words.gaps[first] === Gap.space && words.shapes[first - 1] === Shape.capital) first--;
	return at - first > 1 && isWord(surnames, words, first);
}

/** Whether the text calls somebody "anh". */
function hasPronoun(words: Words): boolean {
	for (let at = 0; at < words.length; at++) {
		const small = words.low[at] === 'anh' && words.shapes[at] === Shape.lower;
		if (small && !matchPhrase(notCountryWords, words, at)) return true;
	}
	return false;
}

/** "Chị Nga": a word of address for one person before it. */
const isAddressed = (words: Words, at: number): boolean =>
	words.gaps[at] === Gap.space &&
	phraseBefore(honorifics, words, at)?.value === true &&
	!pluralBefore.has(words.low[at - 2] ?? '');

/** Last syllables of Vietnamese full names, names behind a word of address, and "anh" where the text calls somebody so. */
export function calledNames(words: Words, spans: readonly Spelt[]): Set<string> {
	const called = new Set<string>();
	for (const {start, ambiguous} of spans)
		if (ambiguous && words.shapes[start] === Shape.capital && (endsFullName(words, start) || isAddressed(words, start)))
			called.add(words.low[start] ?? '');
	if (hasPronoun(words)) called.add('anh');
	return called;
}
