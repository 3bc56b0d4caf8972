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
	const waiting: {place: number; title: string; country: string | undefined}[] = [];
	const resolved = new Map<number, string>();
	for (const {role, owner, person} of uses) {
		const title = chosen[role];
		if (!title) continue;
		const text = written(words, title.start, title.end).toLowerCase();
		const country = chosen[owner]?.country;
		const holder = chosen[person];
		if (holder) {
			const name = nameOf(holder);
			holders.push({title: text, country, name});
			continue;
		}
		// "bầu làm Tổng Bí thư", "chức Bộ trưởng": the office, not who holds it.
		if (OFFICE_ITSELF.has(words.low[title.start - 1] ?? '')) continue;
		const known = holders.findLast((one) => fits(one, text, country));
		if (known) resolved.set(role, known.name);
		else waiting.push({place: role, title: text, country});
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
