import type {Candidate} from './candidate.ts';
import {commonSigns} from './learned-names.ts';
import type {Ground} from './organisation-cursor.ts';
import {isWord, type Lists} from './phrases.ts';
import {isVietnamese} from './spelling.ts';
import {table} from './vocabulary.ts';
import {weights} from './weights.ts';
import {Gap, isCapital, Shape, type Words} from './words.ts';

/** Foreign words and signs for things that are Vietnam's without being a firm: "Futsal Việt Nam", "AI Việt Nam". */
const things = table<true>('branchless');
/** They as they are written down. */
export const branchlessLists: Lists<true> = [
	[
		'cđv|vđv|btc|hcv|futsal|team|game|games|esports|tiktok|tiktoker|toker|youtuber|streamer|blogger|vlogger|rapper|startup|showbiz|robusta|arabica|kol|idol|tour|logistics|fintech|miss|mister|top|vs|fan|olympic|halal|internet|sme|fta|ai|uav|icbm|lmht|pubg|mma|b2b|nft|lng|cpi|đtqg|đt|hlv|dn|bđs|lđ|tddc|đkvđ|svđ|u|r|d|phở',
		true,
	],
];
const LONGEST = 4;

/** A foreign word, or capitals that stand for nothing else. */
function isFirmWord(words: Words, at: number): boolean {
	const low = words.low[at] ?? '';
	if (!isCapital(words, at) || isWord(things, words, at) || isWord(commonSigns, words, at) || low.length < 3)
		return false;
	return words.shapes[at] === Shape.capitals || !isVietnamese(low);
}

/** First word of the firm's name that ends right before `end`; `end` where there is none. */
function firmStart({words, countries, organisations, places}: Ground, end: number): number {
	const isOther = (at: number): boolean => countries.has(at) || places.has(at) || organisations.has(at);
	let at = end;
	while (end - at < LONGEST && words.gaps[at] === Gap.space && isFirmWord(words, at - 1) && !isOther(at - 1)) at--;
	return at;
}

/** Firms by the name of their branch: "Acecook Việt Nam", "Chubb Life Việt Nam"; the country is a part of it. */
export function readBranches(ground: Ground): Candidate[] {
	const {words, countries} = ground;
	const candidates: Candidate[] = [];
	for (const [at, {start, end, entity, ambiguous}] of countries) {
		if (at !== start || ambiguous || entity.id !== 'VN' || words.low[start] !== 'việt') continue;
		const first = firmStart(ground, start);
		// "Dr Lê", "U23": what stands before the firm's own words is no part of a name that goes on.
		if (first === start || (words.gaps[first] === Gap.glued && words.shapes[first - 1] !== Shape.sign)) continue;
		const reason = 'foreign name and the country of its branch';
		candidates.push({
			start: first,
			end,
			type: 'organisation',
			score: weights.organisationBranch,
			reason,
			country: 'VN',
		});
	}
	return candidates;
}
