import type {Candidate} from './candidate.ts';
import {isWord, type Lists, matchPhrase} from './phrases.ts';
import {isVietnamese} from './spelling.ts';
import {table} from './vocabulary.ts';
import {weights} from './weights.ts';
import {Gap, isCapital, Shape, type Words} from './words.ts';

/** English and French words that organisations' names end or begin with. */
const KINDS = table<true>('foreignKinds');
/** They as they are written down. */
export const foreignKindLists: Lists<true> = [
	[
		`institute|airlines|airways|bank|group|corporation|corp|foundation|university|fund|organization|organisation|agency|jsc|plc|llc|gmbh|pte|bhd|sdn|council|association|hospital|international|holdings|inc|ltd|co|company|technologies|technology|energy|motors|motor|pharma|pharmaceuticals|healthcare|health|center|centre|school|college|vision|committee|commission|union|network|partners|partnership|ventures|capital|media|news|times|post|press|broadcasting|electric|electronics|semiconductor|systems|software|aerospace|airbus|aviation|chamber|society|federation|forum|initiative|trust|museum|academy|lab|labs|laboratories|engineering|industries|industry|heavy|steel|chemical|securities|insurance|finance|financial|investment|investments|consulting|logistics|shipping|telecom|solutions|services|entertainment|sports|club|united|studio|studios|hotel|hotels|resort|foods|brewery|beverages|agro|biotech|bio|medical|clinic|save|mission|relief|alliance|rights|monitor|journal|review|today|télévisions|banque|université|oil|gas|utd|inter|sporting|dinamo|dynamo|lokomotiv|shakhtar|eintracht|borussia|rovers|wanderers|albion|hotspur|athletic|atletico|olympique|deportivo|celta|rayo|hellas|holstein|slovan|viktoria|sturm|maccabi|hapoel|calcio|ittihad|hilal|nassr|ahli|raed|taawoun|ettifaq|feiha|shabab|palmas|crew`,
		true,
	],
];
/** English words for games, prizes, shows and places: no organisations, but no persons either. */
const THINGS = table<true>('foreignThings');
/** They as they are written down. */
export const foreignThingLists: Lists<true> = [
	[
		'fc|city|town|miss|championship|cup|league|summit|expo|awards|award|prize|open|tour|show|festival|watch|island|islands|road|street|tower|bridge|square|beach|bay|river|lake|castle|game|games|world|life|land|slam|bowl|dreams|pro|max|plus|ultra|mini|series|online|mobile|phone|pad|note|galaxy|model|stadium|arena|garros|residence|residences|towers|garden|gardens|villas|riverside|plaza|hills|valley|county|force|forces|direct|live|music|radio|tv|video|store|shop|mall|market|super|smart|digital|premium|classic|special|edition|collection|album|band|brand|code|year|years|weekly|daily|magazine|theory|test|challenge|garage|auto|car|cars|sedan|suv|bus|airport|station|line|express|train|air|power|water|fire|ice|sky|space|dragon|tiger|kingdom|empire|war|wars|legend|legends|heroes|hero|battle|fight|fighting|ultimate|final|finals|round|stage|top|hot|old|big|bad|free|first|last|next|one|two|three',
		true,
	],
];

/**
 * What else single words of foreign names tell. `site`: it is a place's. `paper`: it is a title of one, "APEC Guidelines on …".
 * `none`: occupations by their letters, pageants and networks, which firms' names do not hold.
 */
const marks = table<'site' | 'paper' | 'none'>('foreignMarks');
/** They as they are written down. */
export const foreignMarkLists: Lists<'site' | 'paper' | 'none'> = [
	['square|tower|towers|bridge|stadium|arena|airport|beach|river|lake|avenue|street', 'site'],
	['guidelines|agenda|framework|towards|agreement|declaration|roadmap', 'paper'],
	['hlv|tgđ|pgđ|vđv|ceo|mc|miss|mister|youtube', 'none'],
];

/** Whether an English or French word says that the name it is part of is no person's. */
export const namesKind = (words: Words, at: number): boolean => isWord(KINDS, words, at) || isWord(THINGS, words, at);

const JOINTS = new Set(['of', 'and', 'for', 'the', 'de', '&', 'on', 'to', 'in', 'des', 'du']);
const LONGEST = 9;

/** "SunPhuQuoc": capitals glued together, which one name is written with. */
const isGlued = (words: Words, at: number): boolean =>
	words.gaps[at] === Gap.glued && isCapital(words, at) && words.shapes[at - 1] !== Shape.sign;

/** A foreign word: a capital, and not spelt as Vietnamese is. */
const isForeign = (words: Words, at: number): boolean =>
	isCapital(words, at) &&
	(isWord(KINDS, words, at) || isGlued(words, at + 1) || !isVietnamese(words.low[at] ?? '')) &&
	matchPhrase(marks, words, at)?.value !== 'none';

/** The word after `at` that goes on with a foreign name, or -1. */
function nextWord(words: Words, at: number): number {
	// "Al-Masdar News"
	const joined = words.low[at] === '-' && words.gaps[at] === Gap.glued && words.gaps[at + 1] === Gap.glued;
	if (joined && isForeign(words, at + 1)) return at + 2;
	if (isGlued(words, at)) return at + 1;
	if (words.gaps[at] !== Gap.space) return -1;
	if (isForeign(words, at) || (words.shapes[at] === Shape.capital && isWord(KINDS, words, at + 1))) return at + 1;
	if (!JOINTS.has(words.low[at] ?? '') || words.gaps[at + 1] !== Gap.space) return -1;
	const next = words.low[at + 1] === 'the' ? at + 2 : at + 1;
	return isCapital(words, next) ? next + 1 : -1;
}

function runEnd(words: Words, start: number): number {
	let end = start + 1;
	for (let next = nextWord(words, end); next > 0 && end - start < LONGEST; next = nextWord(words, end)) end = next;
	return end;
}

/** What a run of foreign words names by the kind that it says; null where it says none. */
function readRun(words: Words, start: number, end: number): Candidate | null {
	// "Times Square"
	if (matchPhrase(marks, words, end - 1)?.value === 'site' && words.gaps[start] !== Gap.glued) {
		const reason = 'foreign name with a word for a kind of place';
		return {start, end, type: 'place', score: weights.placePattern, reason};
	}
	const reason = 'foreign name with a word for a kind of organisation';
	for (let at = start; at < end; at++) if (matchPhrase(marks, words, at)?.value === 'paper') return null;
	for (let at = start; at < end; at++)
		if (isWord(KINDS, words, at)) return {start, end, type: 'organisation', score: weights.organisationForeign, reason};
	return null;
}

/** Whether a foreign name can begin at a word: "(Theo Press TV)" begins behind "Theo", "YouTube" with "You". */
const canBegin = (words: Words, at: number): boolean =>
	isCapital(words, at) &&
	!isGlued(words, at) &&
	!(words.low[at] === 'theo') &&
	(isForeign(words, at) || isWord(KINDS, words, at + 1));

/** Organisations and sites with foreign names that say their kind: "Tony Blair Institute", "World Vision", "Times Square". */
export function readForeignOrganisations(words: Words): Candidate[] {
	const candidates: Candidate[] = [];
	for (let at = 0; at < words.length; at++) {
		if (!canBegin(words, at)) continue;
		const end = runEnd(words, at);
		const named = end - at > 1 ? readRun(words, at, end) : null;
		if (named) candidates.push(named);
		if (end - at > 1) at = end - 1;
	}
	return candidates;
}
