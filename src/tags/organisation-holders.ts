import {heads} from './heads.ts';
import {givenNames, surnames} from './names.ts';
import {type Cursor, capitalRun} from './organisation-cursor.ts';
import {isWord, matchPhrase, phraseBefore} from './phrases.ts';
import {isVietnamese} from './spelling.ts';
import {titles} from './titles.ts';
import {Shape} from './words.ts';

// Where whoever heads an organisation follows its name.

/** "Bộ trưởng phụ trách Hội đồng An ninh Quốc gia Shahidan Kassim": whoever holds the title follows the fields. */
function isForeignHolder({ground: {words}, kind, fields: known, start, end}: Cursor): boolean {
	if (known === 0 || kind === 'named' || words.shapes[end] !== Shape.capital || isVietnamese(words.low[end] ?? ''))
		return false;
	const head = phraseBefore(heads, words, start);
	// "Cục trưởng Cục Lễ tân Philatov"
	if (kind !== 'office' && capitalRun(words, end) < 2) return false;
	return head !== null && phraseBefore(titles, words, start - head.length) !== null;
}

/** "Chủ tịch Tập đoàn Siemens Joe Kaeser": a foreign given name and another capital, where a title stands before the whole. */
function isGivenName({ground: {words}, start, end}: Cursor): boolean {
	if (isVietnamese(words.low[end] ?? '') || capitalRun(words, end) < 2 || !matchPhrase(givenNames, words, end))
		return false;
	const head = phraseBefore(heads, words, start);
	return head !== null && phraseBefore(titles, words, start - head.length) !== null;
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
