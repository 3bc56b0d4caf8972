import type {Candidate} from './candidate.ts';
import type {Countries} from './countries.ts';
import {commonSigns} from './learned-names.ts';
import {givenNames} from './names.ts';
import {isWord, type Lists, matchPhrase, phraseBefore} from './phrases.ts';
import {isVietnamese} from './spelling.ts';
import {table} from './vocabulary.ts';
import {weights} from './weights.ts';
import {follows, Gap, isCapital, Shape, type Words} from './words.ts';

/** Plain words for firms and the like, which the press puts beside a foreign name to say what it is. */
const behind = table<true>('firmsBehind');
/** The words behind a name. */
export const firmBehindLists: Lists<true> = [
	[
		'doanh nghiệp|tập đoàn|công ty|hãng|ngân hàng|đơn vị|nhà sản xuất|nhà cung cấp|startup|quỹ|thương hiệu|chuỗi|nhà phân phối|nhà thầu|hãng công nghệ|tổ chức phi chính phủ|tổ chức|một doanh nghiệp|một công ty|một tổ chức|một tập đoàn|một trong những doanh nghiệp|một trong những tập đoàn|một trong những công ty|thành viên của|công ty con|công ty mẹ|nền tảng',
		true,
	],
];
const before = table<true>('firmsBefore');
/** The words before a name. */
export const firmBeforeLists: Lists<true> = [
	[
		'hãng|hãng xe|hãng dược|hãng dược phẩm|hãng công nghệ|doanh nghiệp|thương hiệu|startup|nhà thầu|đối tác|công ty con|công ty mẹ|chuỗi|nhà sản xuất|nhà cung cấp|hãng tin|hãng bay|tờ|nhật báo|tuần báo|trang tin|kênh|kênh truyền hình',
		true,
	],
];
const LONGEST = 4;

/** End of a run of foreign words; 0 where none starts or where it may be any short word. */
function runEnd(words: Words, countries: Countries, at: number): number {
	let end = at;
	while (end - at < LONGEST && (end === at || words.gaps[end] === Gap.space)) {
		const low = words.low[end] ?? '';
		const foreign =
			isCapital(words, end) && !isVietnamese(low) && !countries.has(end) && !isWord(commonSigns, words, end);
		if (!foreign) break;
		end++;
	}
	return end > at && (end - at > 1 || (words.low[at] ?? '').length > 3) ? end : 0;
}

/** "FESCARO - doanh nghiệp hàng đầu …", "Kohler, thương hiệu …". */
function isDescribed(words: Words, end: number): boolean {
	const sign = words.low[end];
	// "Ukrainska Pravda đưa tin"
	if (sign === 'đưa' && words.low[end + 1] === 'tin') return true;
	if ((sign !== '-' && sign !== ',' && sign !== '(') || !follows(words, end + 1)) return false;
	return words.shapes[end + 1] === Shape.lower && matchPhrase(behind, words, end + 1) !== null;
}

/** "Theo Ifeng, …": one foreign word that a sentence names as its source. */
const isSource = (words: Words, at: number, end: number): boolean =>
	end - at === 1 &&
	words.low[at - 1] === 'theo' &&
	words.opens[at - 1] === true &&
	words.low[end] === ',' &&
	!matchPhrase(givenNames, words, at);

/** Readings of foreign names as organisations where a plain word beside them says that they are one. */
export function readDescribedNames(words: Words, countries: Countries): Candidate[] {
	const candidates: Candidate[] = [];
	for (let at = 0; at < words.length; at++) {
		const end = runEnd(words, countries, at);
		if (end === 0) continue;
		const named =
			words.gaps[at] === Gap.space && (phraseBefore(before, words, at) !== null || isSource(words, at, end));
		const alone = words.gaps[end] !== Gap.space || !isCapital(words, end);
		if (alone && (named || isDescribed(words, end))) {
			const reason = 'foreign name beside a word for a firm';
			candidates.push({start: at, end, type: 'organisation', score: weights.organisationForeign, reason});
		}
		at = end - 1;
	}
	return candidates;
}
