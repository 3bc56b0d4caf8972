import type {TitleUse} from './appositions.ts';
import type {Candidate} from './candidate.ts';
import {type Words, written} from './words.ts';

/** A title that a person of the article was given, with the country where one was named. */
interface Holder {
	title: string;
	country: string | undefined;
	name: string;
}

/** "Bộ trưởng" can stand for who was "Bộ trưởng Ngoại giao", "Phó Đại sứ" for nobody but a "Phó Đại sứ". */
const standsFor = (short: string, full: string): boolean => full === short || full.startsWith(`${short} `);

/** First words of "hai nước", "các nước" behind a title that several people hold. */
const SEVERAL = new Set(['hai', 'các', 'ba', 'mỗi', 'những']);
const OFFICE_ITSELF = new Set([
	'làm',
	'chức',
	'vị',
	'trí',
	'bầu',
	'nhiệm',
	'vụ',
	'tân',
	'danh',
	'ghế',
	'tư',
	'cách',
	'thành',
	'cử',
]);

/** A title without a name, that somebody can be meant by. */
function isStanding(words: Words, title: Candidate): boolean {
	return !OFFICE_ITSELF.has(words.low[title.start - 1] ?? '') && !SEVERAL.has(words.low[title.end] ?? '');
}

/**
 * Whom titles without a name stand for: the last person before that the text gave the title, or the first one behind in
 * a headline or lead. By the place of the title in the chosen readings.
 */
export function resolveTitles(
	words: Words,
	chosen: readonly Candidate[],
	uses: readonly TitleUse[],
	nameOf: (one: Candidate) => string,
): Map<number, string> {
	const holders: Holder[] = [];
	const waiting: (Omit<Holder, 'name'> & {place: number})[] = [];
	const resolved = new Map<number, string>();
	for (const {role, owner, person} of uses) {
		const title = chosen[role];
		if (!title) continue;
		const given = {title: written(words, title.start, title.end).toLowerCase(), country: chosen[owner]?.country};
		const holder = chosen[person];
		if (holder) holders.push({...given, name: nameOf(holder)});
		else if (isStanding(words, title)) {
			const known = holders.findLast((one) => fits(one, given.title, given.country));
			if (known) resolved.set(role, known.name);
			else waiting.push({...given, place: role});
		}
	}
	for (const {place, title, country} of waiting) {
		const known = holders.find((one) => fits(one, title, country));
		if (known) resolved.set(place, known.name);
	}
	return resolved;
}

function fits(holder: Holder, title: string, country: string | undefined): boolean {
	if (!standsFor(title, holder.title)) return false;
	return country === undefined || holder.country === undefined || holder.country === country;
}
