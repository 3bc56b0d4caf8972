import {type HeadKind, heads, smallHeads} from './heads.ts';
import {commonSigns} from './learned-names.ts';
import type {NameTail} from './organisation-cursor.ts';
import {isWord, type Lists, matchPhrase} from './phrases.ts';
import {isVietnamese} from './spelling.ts';
import {table} from './vocabulary.ts';
import {Gap, isCapital, Shape, type Words} from './words.ts';

/** Words that end like a small head and are none: "trụ sở Bộ Y tế", "cán bộ Y tế". */
const compounds = table<true>('headCompounds');
/** They as they are written down. */
export const headCompoundLists: Lists<true> = [
	[
		'nhà báo|xứ sở|phi trường|đổ bộ|báo giới|điệp báo|tình báo|nhật báo|ngày hội|quốc hội|hiệp hội|chi hội|lạc bộ|trụ sở|cơ sở|cán bộ|nội bộ|toàn bộ|tiến bộ|đại hội|xã hội|lễ hội|cơ hội|bệnh viện|học viện|đảng bộ|chi bộ|thị trường|môi trường|hội trường|thông báo|dự báo|cảnh báo|họp báo|thành hội|tỉnh hội|thư viện|nghị viện|nông trường|lâm trường|công trường|hiện trường|quảng trường|ngân quỹ|công quỹ|tòa báo|phái bộ|thao trường|phim trường|đấu trường|chiến trường|ngư trường|hậu trường|thiền viện|tu viện|võ sư|giáo sư|luật sư|kỹ sư|pháp sư|ni sư',
		true,
	],
];

/** One capital that is no name: "tập đoàn AI", "ngân hàng Thực tế đến". */
function isPlainCapital(words: Words, at: number): boolean {
	if (isWord(commonSigns, words, at)) return true;
	const small = words.shapes[at + 1] === Shape.lower && words.gaps[at + 1] === Gap.space;
	return small && words.shapes[at] === Shape.capital && isVietnamese(words.low[at] ?? '');
}

function hasCapital(words: Words, from: number, to: number): boolean {
	for (let at = from; at < to; at++) if (isCapital(words, at)) return true;
	return false;
}

/** Whether a force written small is named: "lữ đoàn 42", "quân đội Syria"; "lực lượng Hồi giáo cực đoan" is a kind of people. */
function isSmallForce(words: Words, at: number, tail: NameTail): boolean {
	if (words.low[at] === 'lực') return tail.nested > 0 || (tail.fields > 0 && (tail.owner !== null || tail.placed));
	const unit = words.low[at + 1] === 'đoàn' && tail.proper > 0;
	return unit || tail.fields > 0 || tail.owner !== null;
}

/** Kinds whose place makes them a name: "báo Quảng Ninh", "trường THPT Tân Kỳ". */
function isPlacedKind(words: Words, at: number): boolean {
	const long = (matchPhrase(heads, words, at)?.length ?? 0) > 1 && words.low[at - 1] !== 'các';
	return words.low[at] === 'báo' || (words.low[at] === 'trường' && long);
}

/** Whether a head written small with nothing but plain words around it is no name. */
function isPlain(words: Words, at: number): boolean {
	const long = (matchPhrase(heads, words, at)?.length ?? 0) > 1;
	const inner = !long && isCapital(words, at + 1) && matchPhrase(heads, words, at + 1);
	if (inner || !matchPhrase(smallHeads, words, at)) return true;
	return matchPhrase(compounds, words, at - 1) !== null;
}

/** Whether what follows a small head makes it a name: "chính phủ Anh", not "chính phủ và nhân dân". */
export function isSmallName(words: Words, at: number, kind: HeadKind, tail: NameTail): boolean {
	if (isPlain(words, at)) return false;
	if (kind === 'state') return tail.owner !== null;
	if (kind === 'force') return !matchPhrase(heads, words, at + 2) && isSmallForce(words, at, tail);
	const known = tail.fields + tail.nested;
	if (known === 0 && tail.proper === 1 && isPlainCapital(words, tail.end - 1)) return false;
	if (kind === 'mission' || (tail.placed && isPlacedKind(words, at))) return true;
	// "công an huyện Nam Đàn"
	if (kind === 'council' && tail.placed) return hasCapital(words, at + 1, tail.end);
	return tail.proper > 0 || (known > 0 && hasCapital(words, at + 1, tail.end));
}
