import {heads} from './heads.ts';
import {givenNames, surnames} from './names.ts';
import {type Cursor, capitalRun} from './organisation-cursor.ts';
import {isWord, matchPhrase, phraseBefore} from './phrases.ts';
import {isVietnamese} from './spelling.ts';
import {titleClosers, titles} from './titles.ts';
import {Shape, type Words} from './words.ts';

// Where whoever heads an organisation follows its name.

/** Whether a title stands before the head whose name starts at a word, "phụ trách" and the like between the two. */
function isTitled(words: Words, start: number): boolean {
	const head = phraseBefore(heads, words, start);
	if (!head) return false;
	const at = start - head.length;
	const closer = phraseBefore(titleClosers, words, at)?.length ?? 0;
	return phraseBefore(titles, words, at - closer) !== null;
}

/** "Bộ trưởng phụ trách Hội đồng An ninh Quốc gia Shahidan Kassim": whoever holds the title follows the fields. */
function isForeignHolder({ground: {words}, kind, fields: known, start, end}: Cursor): boolean {
	if (known === 0 || kind === 'named' || words.shapes[end] !== Shape.capital || isVietnamese(words.low[end] ?? ''))
		return false;
	// "Cục trưởng Cục Lễ tân Philatov"
	return (kind === 'office' || capitalRun(words, end) > 1) && isTitled(words, start);
}

/** "Chủ tịch Tập đoàn Siemens Joe Kaeser": a foreign given name and another capital, where a title stands before the whole. */
function isGivenName({ground: {words}, start, end}: Cursor): boolean {
	if (isVietnamese(words.low[end] ?? '') || capitalRun(words, end) < 2 || !matchPhrase(givenNames, words, end))
		return false;
	return isTitled(words, start);
}

/** A person's name seems to begin: "Giám đốc Bệnh viện Bạch Mai Đào Xuân Cơ". */
export function personBegins(cursor: Cursor): boolean {
	const {words} = cursor.ground;
	if (cursor.proper + cursor.fields + cursor.nested === 0) return false;
	if (isForeignHolder(cursor) || isGivenName(cursor)) return true;
	if (!isWord(surnames, words, cursor.end)) return false;
	const run = capitalRun(words, cursor.end);
	return run >= 3 && run <= 4;
}
