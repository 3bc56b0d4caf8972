import type {Candidate} from './candidate.ts';
import type {Countries} from './countries.ts';
import {commonSigns} from './learned-names.ts';
import {isWord} from './phrases.ts';
import {isVietnamese} from './spelling.ts';
import {weights} from './weights.ts';
import {follows, Gap, isCapital, type Words} from './words.ts';

/** Most names of one row that are looked through. */
const MOST_MEMBERS = 30;
/** Most words of a firm's foreign name in a row. */
const LONGEST = 4;
/** Fewest names of a row that are organisations for certain. */
const LEAST_SURE = 2;

/** One name of a row: an organisation's for certain, or foreign words that nothing has read. */
interface Member {
	start: number;
	end: number;
	sure: boolean;
}

/** Chosen readings by their first word. */
type Chosen = ReadonlyMap<number, Candidate>;

/** Foreign capitals that no reading covers; null where there are none. */
function readUnknown(words: Words, chosen: Chosen, at: number): Member | null {
	let end = at;
	while (end - at <= LONGEST && isCapital(words, end) && (end === at || words.gaps[end] === Gap.space)) {
		const low = words.low[end] ?? '';
		const other = end > at && chosen.has(end);
		if (other || isWord(commonSigns, words, end) || low.length < 2) return null;
		end++;
	}
	const telling = (words.low[at] ?? '').length > 2 && !isVietnamese(words.low[at] ?? '');
	return end > at && end - at <= LONGEST && telling ? {start: at, end, sure: false} : null;
}

function readMember(words: Words, chosen: Chosen, at: number): Member | null {
	const known = chosen.get(at);
	if (known?.type === 'organisation') return {start: at, end: known.end, sure: true};
	// "Osk Trellin (Canada)" may be anybody.
	if (known && !(known.type === 'person' && known.score <= weights.personListed && !known.records)) return null;
	return readUnknown(words, chosen, at);
}

/** Behind a name's country or short form in brackets: "Marsh (Mỹ)". */
function behindBrackets(words: Words, countries: Countries, end: number): number {
	const country = words.low[end] === '(' ? countries.get(end + 1)?.end : undefined;
	if (country === undefined) return end;
	// "Eastmark (Hồng Công, Trung Quốc)"
	const whole = words.low[country] === ',' ? (countries.get(country + 1)?.end ?? country) : country;
	return words.low[whole] === ')' ? whole + 1 : end;
}

const joins = (words: Words, at: number): boolean => words.low[at] === ',' || words.low[at] === 'và';

/** The names in a row that starts at a word, parted by commas and "và", and where the row ends. */
function readRow(words: Words, countries: Countries, from: number, chosen: Chosen): {row: Member[]; end: number} {
	const row: Member[] = [];
	let end = from;
	for (let at = from; row.length < MOST_MEMBERS; at = end + 1) {
		const member = readMember(words, chosen, at);
		if (!member) break;
		row.push(member);
		end = behindBrackets(words, countries, member.end);
		if (!joins(words, end) || !follows(words, end + 1)) break;
	}
	return {row, end};
}

/** Whether a row can begin: at a capital behind none. */
const beginsRow = (words: Words, at: number): boolean =>
	isCapital(words, at) && !(words.gaps[at] === Gap.space && isCapital(words, at - 1));

/** Foreign names that nothing knows in a row with organisations: "Visa, Marsh (Mỹ), OPTrust (Canada) và Mitsubishi". */
export function readListedFirms(words: Words, countries: Countries, candidates: readonly Candidate[]): Candidate[] {
	if (candidates.filter(({type}) => type === 'organisation').length < LEAST_SURE) return [];
	const chosen = new Map(candidates.map((one) => [one.start, one]));
	const firms: Candidate[] = [];
	for (let at = 0; at < words.length; at++) {
		if (!beginsRow(words, at)) continue;
		const {row, end} = readRow(words, countries, at, chosen);
		if (row.length < 2) continue;
		const told = row.filter(({sure}) => sure).length >= LEAST_SURE;
		for (const {start, end: last, sure} of told ? row : []) {
			const reason = 'in a row with organisations';
			if (!sure) firms.push({start, end: last, type: 'organisation', score: weights.organisationListed, reason});
		}
		at = end - 1;
	}
	return firms;
}
