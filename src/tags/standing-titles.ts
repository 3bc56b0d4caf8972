import type {TitleUse} from './appositions.ts';
import type {Candidate} from './candidate.ts';
import {type Words, written} from './words.ts';

/** A title as the text gives it, with the country and the organisation where they are named. */
interface Given {
	title: string;
	country: string | undefined;
	organisation: string | undefined;
}

/** A title that a person of the article was given. */
interface Holder extends Given {
	name: string;
}

/** What the resolution needs to know of a person's reading. */
export interface Named {
	name: string;
	/** ISO alpha-2 of the person's own country, where a record tells it. */
	country: string | undefined;
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

function givenTitle(words: Words, title: Candidate, owner: Candidate | undefined): Given {
	const organisation =
		owner?.type === 'organisation' ? written(words, owner.start, owner.end).toLowerCase() : undefined;
	return {title: written(words, title.start, title.end).toLowerCase(), country: owner?.country, organisation};
}

/**
 * Whom titles without a name stand for: the last person before that the text gave the title, or the first one behind in
 * a headline or lead. By the place of the title in the chosen readings.
 */
export function resolveTitles(
	words: Words,
	chosen: readonly Candidate[],
	uses: readonly TitleUse[],
	whoIs: (one: Candidate) => Named,
): Map<number, string> {
	const holders: Holder[] = [];
	const waiting: (Given & {place: number})[] = [];
	const resolved = new Map<number, string>();
	for (const {role, owner, person} of uses) {
		const title = chosen[role];
		if (!title) continue;
		const given = givenTitle(words, title, chosen[owner]);
		const holder = chosen[person];
		if (holder) {
			const {name, country} = whoIs(holder);
			holders.push({...given, country: country ?? given.country, name});
		} else if (isStanding(words, title)) {
			const known = holders.findLast((one) => fits(one, given));
			if (known) resolved.set(role, known.name);
			else waiting.push({...given, place: role});
		}
	}
	for (const {place, ...given} of waiting) {
		const known = holders.find((one) => fits(one, given));
		if (known) resolved.set(place, known.name);
	}
	return resolved;
}

/** Whether a title can stand for its holder: no other country's, no other organisation's. */
function fits(holder: Holder, {title, country, organisation}: Given): boolean {
	if (!standsFor(title, holder.title) || (organisation && organisation !== holder.organisation)) return false;
	return country === undefined || holder.country === country;
}
