import type {Candidate} from './candidate.ts';
import {isForeignCapital, neighbourIsName, type Titled} from './country-neighbours.ts';
import {calledNames, endsOther, isInside, isSign, runsOn} from './country-traps.ts';
import {countryCues, countryVerbs, notCountryBefore, notCountryWords} from './cues.ts';
import type {Entity} from './entity.ts';
import type {Hit, Hits} from './hits.ts';
import {opensSentences} from './name-run.ts';
import {type Lists, matchPhrase, phraseBefore} from './phrases.ts';
import {isVietnamese} from './spelling.ts';
import {table} from './vocabulary.ts';
import {countryPriors, weights} from './weights.ts';
import {follows, Gap, isCapital, Shape, type Words} from './words.ts';

/** A country's name in the text, before it is known whether it is meant. Offsets are numbers of words. */
export interface CountrySpan {
	/** First word of the whole name, "nước" and "Cộng hòa" included. */
	start: number;
	end: number;
	entity: Entity;
	ambiguous: boolean;
}

/** Country names by their first word, and by the word that the dataset's spelling starts at. */
export type Countries = ReadonlyMap<number, CountrySpan>;

/** Forms of state that stand before a country's name and belong to it. */
const forms = table<true>('stateForms');
/** They as they are written down. */
export const stateFormLists: Lists<true> = [
	[
		'cộng hòa|vương quốc|liên bang|cộng hòa xã hội chủ nghĩa|chxhcn|cộng hòa dân chủ nhân dân|chdcnd|đại công quốc|công quốc|cộng hòa hồi giáo|cộng hòa nhân dân|cộng hòa dân chủ|cộng hòa liên bang|đại hàn dân quốc|liên hiệp vương quốc|hợp chúng quốc|cộng hòa đa dân tộc|nhà nước đa dân tộc|vương quốc hồi giáo|chhg|chnd|cộng hòa ả rập|cộng hòa thống nhất|chdc|ch|ch liên bang|chlb',
		true,
	],
];
/** Words before "nước" that make it a plain noun: "các nước", "hai nước", "đất nước". */
const plural = new Set(
	'các hai ba bốn năm sáu nhiều những một số mấy mọi mười chục đất trong mỗi từng cả nhà ngoài chủ tịch'.split(' '),
);

/** Takes "nước", "Cộng hòa" before a country into its name. */
function nameStart(words: Words, at: number): number {
	let start = at;
	const form = phraseBefore(forms, words, at);
	if (form) start = at - form.length;
	const counted = follows(words, start - 1) && plural.has(words.low[start - 2] ?? '');
	if (words.low[start - 1] === 'nước' && follows(words, start) && !counted) return start - 1;
	return isCapital(words, start) || start === at ? start : at;
}

/** The country that a hit names, with its form of state; null where the hit is none. */
function readSpan(words: Words, at: number, hit: Hit): CountrySpan | null {
	const reading = hit.readings.find((one) => one.entity.type === 'country');
	if (!reading) return null;
	const start = reading.ambiguous && runsOn(words, at, hit.end) ? at : nameStart(words, at);
	return {start, end: hit.end, entity: reading.entity, ambiguous: reading.ambiguous && start === at};
}

/** Every country name among the hits, with its form of state. */
export function findCountries(words: Words, hits: Hits): Countries {
	const countries = new Map<number, CountrySpan>();
	for (const [at, row] of hits) {
		for (const hit of row) {
			const span = readSpan(words, at, hit);
			if (!span) continue;
			if (!countries.has(span.start)) countries.set(span.start, span);
			if (!countries.has(at)) countries.set(at, {...span, start: at});
			break;
		}
	}
	return countries;
}

/** What the rest of the text says of a short name. */
interface Around {
	paired: boolean;
	listed: boolean;
	elsewhere: boolean;
	/** Somebody of the text has that given name or is called so: "Lò Văn Thái … Thái", "anh … Anh". */
	called: boolean;
	/** Somebody serves there whose name follows. */
	post: boolean;
}

const isDash = (words: Words, at: number): boolean => words.low[at] === '-';

/** Whether the name is one half of a pair of countries, to its left or right. */
function isPaired(words: Words, countries: Countries, ends: ReadonlySet<number>, span: CountrySpan): boolean {
	const {start, end} = span;
	// "ASEAN-Đức"
	const sign = isDash(words, start - 1) && words.shapes[start - 2] === Shape.capitals && follows(words, start);
	if (sign && !(words.gaps[end] === Gap.space && isCapital(words, end))) return true;
	if (isDash(words, end) && countries.has(end + 1) && follows(words, end + 1)) return true;
	return isDash(words, start - 1) && ends.has(start - 1) && follows(words, start);
}

/** Countries by their first word, and the countries of places by the word behind the place. */
export interface Named {
	countries: Countries;
	places: ReadonlyMap<number, string>;
}

/** A full stop, comma or line's end stands at the word. */
const closes = (words: Words, at: number): boolean =>
	words.low[at] === '.' || words.low[at] === ',' || !follows(words, at);

/** "Mỹ, Anh và Pháp": a neighbour in a list is a country; "Leipzig (Đức)": it stands in brackets by itself. */
function isListed(words: Words, {countries, places}: Named, known: ReadonlySet<number>, span: CountrySpan): boolean {
	const {start, end} = span;
	const joins = (at: number): boolean => words.low[at] === ',' || words.low[at] === 'và' || words.low[at] === 'hay';
	const right = joins(end) ? countries.get(end + 1) : undefined;
	if (right) return true;
	// "Prague, Séc"
	if (words.low[start - 1] === ',' && places.get(start - 1) === span.entity.id) return true;
	// "Main Finance, Đức."
	if (words.low[start - 1] === ',' && isForeignCapital(words, start - 2) && closes(words, end)) return true;
	return (joins(start - 1) && known.has(start - 1)) || (words.low[start - 1] === '(' && words.low[end] === ')');
}

/** "Đại sứ Việt Nam tại Đức Đoàn Văn An": where whoever holds the title serves. */
function isPost(words: Words, countries: Countries, titled: Titled, start: number): boolean {
	const at = start - 1;
	if (words.low[at] !== 'tại') return false;
	for (let from = at; from > at - 4; from--)
		if (titled.has(from) && (from === at || countries.get(from)?.end === at)) return true;
	return false;
}

/** Whether a word opens a sentence, or stands behind a bracket where the full stop was lost: "(Ảnh: Reuters) Phía Mỹ …". */
const isFirst = (words: Words, at: number): boolean => words.opens[at] === true || words.low[at - 1] === ')';

const priorOf = (words: Words, start: number): number => countryPriors[words.low[start] ?? ''] ?? weights.countryShort;

/** What the word before a short name says that countries follow; one with a capital ("Đông Anh") only where it opens a sentence. */
function cueScore(words: Words, start: number, titled: Titled): number {
	if (titled.has(start)) return weights.countryCue;
	const cue = phraseBefore(countryCues, words, start);
	if (!cue || words.gaps[start] === Gap.glued) return 0;
	const first =
		words.shapes[start - 1] === Shape.lower || isFirst(words, start - 1) || opensSentences(words, start - 1);
	if (cue.length === 1 && !first) return 0;
	return cue.value || priorOf(words, start) >= weights.countryLikely ? weights.countryCue : weights.countryWeakCue;
}

/** What the words before a short name say of it. */
const beforeScore = (words: Words, start: number, cue: number): number =>
	cue || (words.shapes[start - 1] === Shape.lower && follows(words, start) ? weights.countryAfterSmall : 0);

/** What it says that a short name with this score stands at the start of a sentence; a foreign word is a name there too. */
function opensScore(words: Words, start: number, score: number): number {
	if (!isFirst(words, start) || !isVietnamese(words.low[start] ?? '')) return 0;
	return score >= weights.countryLikely ? weights.countryOpensLikely : weights.countryOpens;
}

/** No list of languages has more words and signs. */
const LONGEST_LIST = 24;

/** Where a list of words with capitals begins: "tiếng Anh, Pháp và Đức", "các thứ tiếng: Anh, Pháp". */
function listStart(words: Words, at: number): number {
	let start = at;
	while (
		at - start < LONGEST_LIST &&
		/^(?:,|và|hoặc|hay)$/.test(words.low[start - 1] ?? '') &&
		isCapital(words, start - 2)
	)
		start -= 2;
	return words.low[start - 1] === ':' || words.low[start - 1] === '(' ? start - 1 : start;
}

/** "tiếng Anh", "ông Đức"; but not where the word is the end of a longer cue: "yêu cầu Mỹ". */
function isBarred(words: Words, start: number): boolean {
	if (words.low[listStart(words, start) - 1] === 'tiếng') return true;
	const bar = words.gaps[start] === Gap.space ? phraseBefore(notCountryBefore, words, start) : null;
	return bar !== null && (phraseBefore(countryCues, words, start)?.length ?? 0) <= bar.length;
}

/** Whether a short name is a part of another word or name; a dash makes it a name of its own. */
const isElse = (words: Words, span: CountrySpan, paired: boolean): boolean =>
	(!paired && (matchPhrase(notCountryWords, words, span.start) !== null || isSign(words, span.start, span.end))) ||
	endsOther(words, span.start, span.end) ||
	isInside(words, span);

/** Score of a short country name from what stands around it. */
function shortScore(words: Words, span: CountrySpan, titled: Titled, around: Around): number {
	const {start, end} = span;
	const {paired, listed, elsewhere, called, post} = around;
	if (isElse(words, span, paired)) return 0;
	const cue = cueScore(words, start, titled);
	let score = priorOf(words, start);
	if (paired) return score + weights.countryPair;
	if (isBarred(words, start)) score += weights.countryNever;
	if (!listed) score += opensScore(words, start, score);
	score += beforeScore(words, start, listed ? weights.countryCue : cue);
	if (called && !titled.has(start)) score += weights.countryCalled;
	if (matchPhrase(countryVerbs, words, end)) score += weights.countryVerb;
	if (elsewhere) score += weights.countryElsewhere;
	return !post && neighbourIsName(words, span, titled, cue) ? score + weights.countryNeighbour : score;
}

/** Countries that the text names in a way that cannot be mistaken, by their ids. */
function sureCountries(
	words: Words,
	named: Named,
	titled: Titled,
	spans: readonly CountrySpan[],
	ends: ReadonlySet<number>,
	called: ReadonlySet<string>,
): Set<string> {
	const {countries, places} = named;
	const sure = new Set<string>();
	// "Anh và Việt Nam": beside a full name
	const full = {countries: new Map([...countries].filter(([, {ambiguous}]) => !ambiguous)), places};
	const fullEnds = new Set([...full.countries.values()].map(({end}) => end));
	for (const span of spans) {
		const around = {
			paired: isPaired(words, countries, ends, span),
			listed: isListed(words, full, fullEnds, span),
			elsewhere: false,
			post: isPost(words, countries, titled, span.start),
			called: words.low[span.start] !== 'anh' && called.has(words.low[span.start] ?? ''),
		};
		if (!span.ambiguous || shortScore(words, span, titled, around) > weights.countrySure) sure.add(span.entity.id);
	}
	return sure;
}

/** Readings of country names as countries. `titled`: where titles end. */
export function readCountries(words: Words, named: Named, titled: Titled): Candidate[] {
	const {countries} = named;
	const spans = [...countries].flatMap(([at, span]) => (at === span.start ? [span] : []));
	const ends = new Set(spans.map((span) => span.end));
	const called = calledNames(words, spans);
	const sure = sureCountries(words, named, titled, spans, ends, called);
	return spans.map((span) => {
		const {start, end, entity} = span;
		const full: Candidate = {
			start,
			end,
			type: 'country',
			score: weights.countryFull,
			reason: 'country, full name',
			records: [entity],
			country: entity.id,
		};
		if (!span.ambiguous) return isInside(words, span) ? {...full, score: 0} : full;
		const paired = isPaired(words, countries, ends, span);
		const listed = isListed(words, named, ends, span);
		const low = words.low[start] ?? '';
		const mine = called.has(low) && (low === 'anh' ? isFirst(words, start) : !sure.has(entity.id));
		const score = shortScore(words, span, titled, {
			paired,
			listed,
			elsewhere: sure.has(entity.id),
			called: mine && !listed,
			post: isPost(words, countries, titled, start),
		});
		return {...full, score, reason: paired ? 'country in a pair' : 'country by its neighbours'};
	});
}
