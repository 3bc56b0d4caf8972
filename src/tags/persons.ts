import type {Candidate} from './candidate.ts';
import type {Countries, CountrySpan} from './countries.ts';
import {countryCues} from './cues.ts';
import {namesKind} from './foreign-names.ts';
import {heads} from './heads.ts';
import type {Hits} from './hits.ts';
import {isPart, type NameRun, opensSentences, readName} from './name-run.ts';
import {commonSurnames, givenNames, middleNames, suffixes, surnames} from './names.ts';
import {isWord, type Lists, matchPhrase, phraseBefore} from './phrases.ts';
import {isVietnamese} from './spelling.ts';
import {honorifics} from './titles.ts';
import {table} from './vocabulary.ts';
import {weights} from './weights.ts';
import {follows, Gap, isCapital, Shape, type Words} from './words.ts';

/** Whether a Vietnamese run has the shape of a full name: family name, then two to four syllables. */
function shapedScore(words: Words, run: NameRun): number {
	if (!isWord(surnames, words, run.start)) return 0;
	const whole = run.parts >= 3 && run.parts <= 4;
	if (whole && (isWord(commonSurnames, words, run.start) || isWord(middleNames, words, run.start + 1)))
		return weights.personShaped;
	if (whole) return weights.personPair - 0.12;
	return run.parts === 2 && isWord(commonSurnames, words, run.start) ? weights.personPair : 0;
}

/** "M.Mo-xi", "V.Pu-tin": an initial glued to a foreign name. */
function hasInitial(words: Words, {start, end}: NameRun): boolean {
	const next = start + 2;
	if ((words.low[start] ?? '').length > 1 || words.low[start + 1] !== '.' || next >= end) return false;
	if (words.gaps[next] !== Gap.glued || (words.low[next] ?? '').length < 2) return false;
	const joined = words.low[next + 1] === '-' && next + 2 < end;
	return words.shapes[next] === Shape.capital && (joined || !isVietnamese(words.low[next] ?? ''));
}

/** "Felix Aubert (Áo)": two foreign words and in brackets where they are from; behind "ở", "tại" they are a place. */
function isCompetitor(words: Words, countries: Countries, {start, end}: NameRun): boolean {
	const country = words.low[end] === '(' && end - start === 2 ? countries.get(end + 1) : undefined;
	if (!country || words.low[country.end] !== ')') return false;
	return !/^(?:ở|tại|đến|từ|tới|về|quê)$/.test(words.low[start - 1] ?? '');
}

function bareScore(words: Words, countries: Countries, run: NameRun): number {
	// Among capitals only every word looks like a name; after a number it is a street.
	if (run.capitals || words.shapes[run.start - 1] === Shape.number) return 0;
	if (run.vietnamese) return shapedScore(words, run);
	if (hasInitial(words, run)) return weights.personGiven;
	if (run.parts < 2) return 0;
	if (run.parts === 2 && isCompetitor(words, countries, run)) return weights.personListed;
	// "Kaity Nguyễn"
	const western = run.end - run.start === 2 && !isVietnamese(words.low[run.start] ?? '');
	if (western && isWord(commonSurnames, words, run.end - 1)) return weights.personPair;
	return matchPhrase(givenNames, words, run.start) ? weights.personGiven : weights.personForeign;
}

/** What stands before words: a title that leads to a name, or another name's end. */
export interface Lead {
	/** A title, or the organisation or country after it, ends right before the word. */
	titled(at: number): boolean;
	/** An organisation's, country's or place's name ends right before the word. */
	ended(at: number): boolean;
}

/** Pairs of syllables that begin like a person's name and are none: years of the lunar calendar. */
const notPersons = table<true>('notPersons');
/** They as they are written down. */
export const notPersonLists: Lists<true> = [
	[
		'arab|đoàn quân|giáp tý|ất sửu|bính dần|đinh mão|mậu thìn|kỷ tỵ|canh ngọ|tân mùi|nhâm thân|quý dậu|giáp tuất|ất hợi|bính tý|đinh sửu|mậu dần|kỷ mão|canh thìn|tân tỵ|nhâm ngọ|quý mùi|giáp thân|ất dậu|bính tuất|đinh hợi|mậu tý|kỷ sửu|canh dần|tân mão|nhâm thìn|quý tỵ|giáp ngọ|ất mùi|bính thân|đinh dậu|mậu tuất|kỷ hợi|canh tý|tân sửu|nhâm dần|quý mão|giáp thìn|ất tỵ|bính ngọ|đinh mùi|mậu thân|kỷ dậu|canh tuất|tân hợi|nhâm tý|quý sửu|giáp dần|ất mão|bính thìn|đinh tỵ|mậu ngọ|kỷ mùi|canh thân|tân dậu|nhâm tuất|quý hợi',
		true,
	],
];

/** Occupations that clubs and shows do not follow: "đạo diễn Trấn Thành". */
const artists = table<true>('artists');
/** They as they are written down. */
export const artistLists: Lists<true> = [
	['diễn|sĩ|hài|rapper|ntk|nsnd|nsưt|văn|thơ|tiền đạo|thủ môn|hậu vệ|tiền vệ|trung vệ|cầu thủ|diễn viên', true],
];
const isArtist = (words: Words, {start}: NameRun): boolean => phraseBefore(artists, words, start) !== null;

function titledScore(run: NameRun, words: Words, occupation: boolean): number {
	const family = isWord(surnames, words, run.start);
	// One Vietnamese syllable after "ông" is a short form; the text must hold the full one.
	if (run.parts === 1 && (run.vietnamese || occupation)) return weights.personAlone;
	if (run.vietnamese && run.parts === 2 && !family)
		return occupation && !isArtist(words, run) ? weights.personAlone : weights.personStageName;
	// "MC" and the name of the show.
	if (run.vietnamese && run.parts > 3 && !family && occupation) return weights.personAlone;
	return run.parts === 1 ? weights.personSurname : weights.personTitled;
}

/** Words before street, school and prize names that are a person's name but no person. */
export const namesakes: ReadonlySet<string> = new Set(
	'đường phố trường phường quận cầu giải cúp lăng chùa hồ công quỹ tượng viện'.split(' '),
);

/** "Hoàng Trung" in "Hoàng Trung Dũng": a Vietnamese name goes on. */
export const runsOn = (words: Words, end: number): boolean =>
	words.gaps[end] === Gap.space &&
	words.shapes[end] === Shape.capital &&
	isVietnamese(words.low[end] ?? '') &&
	isVietnamese(words.low[end - 1] ?? '') &&
	words.shapes[end + 1] !== Shape.lower;

/** Words before a ship's name; `false` for those who own or steer one. */
const ships = table<boolean>('ships');
/** They as they are written down. */
export const shipLists: Lists<boolean> = [
	[
		'uss|hms|hmas|rss|chiến hạm|khu trục hạm|tuần dương hạm|mẫu hạm|tàu|tàu sân bay|tàu khu trục|tàu ngầm|tàu chiến|tàu dầu|tàu đổ bộ|tàu tuần dương|tàu tên lửa',
		true,
	],
	['chủ tàu|trưởng tàu|lái tàu|thủy thủ tàu', false],
];

/** "tàu USS Carl Vinson": a ship called after somebody. */
const isShip = (words: Words, at: number): boolean =>
	words.gaps[at] === Gap.space && phraseBefore(ships, words, at)?.value === true;

/** The dataset's persons whose names start at a word. */
function fromDataset(words: Words, hits: Hits, at: number, lead: Lead): Candidate | null {
	const known = hits.get(at)?.find((hit) => hit.readings.some(({entity}) => entity.type === 'person'));
	if (!known || isShip(words, at)) return null;
	const readings = known.readings.filter(({entity}) => entity.type === 'person');
	const short = readings.every((one) => one.ambiguous);
	const named = known.end - at > 1 || (isCapital(words, at) && !matchPhrase(heads, words, at));
	const called = lead.titled(at) || (follows(words, at) && phraseBefore(honorifics, words, at)?.value === true);
	const score = !short ? weights.personFull : called && named ? weights.personTitled : weights.personAmbiguous;
	const records = readings.map((one) => one.entity);
	if (runsOn(words, known.end))
		return {
			start: at,
			end: known.end,
			type: 'person',
			score: weights.personCut,
			reason: 'person from the dataset',
			records,
		};
	return {start: at, end: known.end, type: 'person', score, reason: 'person from the dataset', records};
}

/** "Tổng thống Nga Vladimir Putin": after a title the country comes first, but for a Vietnamese full name ("Thái Thanh Quý"). */
function countryFirst(words: Words, country: CountrySpan, run: NameRun): boolean {
	return !(country.ambiguous && run.vietnamese && run.parts >= 3 && isWord(surnames, words, run.start));
}

/** "danh thủ Jordan Henderson": a given name that a country has too; behind an office or "người" it is the country. */
const isGiven = (words: Words, country: CountrySpan, {start, parts}: NameRun, lead: Lead): boolean =>
	country.ambiguous &&
	parts > 1 &&
	isWord(givenNames, words, start) &&
	// two sentences without a stop between them
	words.low[start + 1] !== words.low[start] &&
	!lead.titled(start) &&
	phraseBefore(countryCues, words, start)?.value !== true;

/** An organisation's short name in capitals before a name that is not: "Tổng Giám đốc FPT Bùi Quang Ngọc". */
const isSign = (words: Words, at: number): boolean =>
	words.shapes[at] === Shape.capitals && words.shapes[at + 1] === Shape.capital && words.gaps[at + 1] === Gap.space;

/** Whether a name can begin here: after a title, or where no capital stands before it. */
function canBegin(words: Words, at: number, free: boolean): boolean {
	if (!isPart(words, at) || isSign(words, at) || namesKind(words, at) || isShip(words, at)) return false;
	// "Anh Trai …" is a show.
	if (words.low[at] === 'trai' && words.low[at - 1] === 'anh') return false;
	if (free || isSign(words, at - 1)) return true;
	// "Riêng Trần Văn Lộc …"
	if (words.opens[at - 1] && opensSentences(words, at - 1)) return true;
	return (words.gaps[at] !== Gap.space || !isCapital(words, at - 1)) && !namesakes.has(words.low[at - 1] ?? '');
}

/** A company's single foreign name after a title that firms give: "Giám đốc điều hành Google". */
function isFirm(words: Words, run: NameRun): boolean {
	return run.parts === 1 && FIRM_TITLES.has(words.low[run.start - 1] ?? '');
}
const FIRM_TITLES = new Set(['đốc', 'hành', 'lập', 'ceo', 'cfo', 'cto']);

/** A name of another kind that the dataset knows starts here: "Chánh Văn phòng Nhà Trắng …". */
const isOther = (hits: Hits, at: number): boolean =>
	hits
		.get(at)
		?.some(
			(hit) => hit.end - at > 1 && hit.readings.some(({entity, ambiguous}) => !ambiguous && entity.type !== 'person'),
		) ?? false;

/** "CEO Meta Mark Zuckerberg": a firm of the dataset between a firm's title and a name. */
function firmFirst(words: Words, hits: Hits, {start, parts, vietnamese}: NameRun): boolean {
	if (parts < 3 || vietnamese || !FIRM_TITLES.has(words.low[start - 1] ?? '')) return false;
	const row = hits.get(start) ?? [];
	return row.some((hit) => hit.readings.some(({entity}) => entity.type === 'organisation'));
}

/** "phát ngôn viên Kremlin Dmitry Peskov": a seat or body of one word, and behind it somebody's given name. */
const seatFirst = (words: Words, hits: Hits, {start, parts, vietnamese}: NameRun): boolean =>
	parts > 2 &&
	!vietnamese &&
	matchPhrase(givenNames, words, start + 1) !== null &&
	(hits
		.get(start)
		?.some(
			(hit) =>
				hit.end === start + 1 && hit.readings.every(({entity, ambiguous}) => !ambiguous && entity.type !== 'person'),
		) ??
		false);

/** "Euro NCAP": a word in capitals among others; "III" is none. */
function holdsSign(words: Words, run: NameRun): boolean {
	for (let at = run.start; at < run.end; at++) {
		const low = words.low[at] ?? '';
		if (words.shapes[at] === Shape.capitals && low.length > 2 && !suffixes.has(low)) return true;
	}
	return false;
}

/** "Chủ tịch Quỹ Harbinger": a kind of organisation and a foreign name. */
const isBody = (words: Words, {start, end, vietnamese}: NameRun): boolean =>
	!vietnamese && end - start > 1 && isHead(words, start);

/** A kind of organisation in Vietnamese, or "Duma". */
const isHead = (words: Words, at: number): boolean => {
	const head = matchPhrase(heads, words, at);
	return head !== null && (head.value === 'state' || isVietnamese(words.low[at] ?? ''));
};

/** A run of capitals that is no person's for certain. */
function isNobody(words: Words, countries: Countries, run: NameRun, honoured: boolean, lead: Lead): boolean {
	const country = countries.get(run.start);
	const meant = country && (!honoured || !country.ambiguous || !run.vietnamese) && countryFirst(words, country, run);
	if (meant && !isGiven(words, country, run, lead)) return true;
	if (!run.vietnamese && !run.capitals && holdsSign(words, run)) return true;
	// "Tổng Giám đốc FPT": words in capitals are an organisation's, but for "TRẦN BÌNH".
	if (run.capitals && !(run.parts > 1 && run.vietnamese && isWord(surnames, words, run.start))) return true;
	return isWithheld(words, run) || isFirm(words, run) || isBody(words, run);
}

/** "Đinh Dậu" is a year, "Arab" a people. */
export function isNoName(words: Words, at: number): boolean {
	const other = matchPhrase(notPersons, words, at);
	return other !== null && !(words.gaps[other.end] === Gap.space && isCapital(words, other.end));
}

/** "chị T.", "ông N.V.C": the name is kept back. */
function isWithheld(words: Words, {start, end}: NameRun): boolean {
	for (let at = start; at < end; at++) if ((words.low[at] ?? '').length > 1) return false;
	return true;
}

/** "Ông Motegi", "ngài H.E. Motegi": the address is no part of the name. */
const beginsAddress = (words: Words, at: number, titled: boolean): boolean =>
	(!titled || /^(?:h|ngài)$/.test(words.low[at] ?? '')) && matchPhrase(honorifics, words, at) !== null;

/** A name found by its shape and by what stands before it. */
function fromPattern(words: Words, hits: Hits, countries: Countries, at: number, lead: Lead): Candidate | null {
	const address = follows(words, at) ? phraseBefore(honorifics, words, at) : null;
	const titled = address !== null || lead.titled(at);
	if (beginsAddress(words, at, titled)) return null;
	if (!canBegin(words, at, titled || lead.ended(at))) return null;
	const run = isOther(hits, at) || isNoName(words, at) ? null : readName(words, countries, at);
	if (
		!run ||
		firmFirst(words, hits, run) ||
		seatFirst(words, hits, run) ||
		isNobody(words, countries, run, address !== null, lead)
	)
		return null;
	const occupation = address?.value === false && !lead.titled(at);
	const score = Math.max(titled ? titledScore(run, words, occupation) : 0, bareScore(words, countries, run));
	const reason = titled ? 'name after a title' : run.vietnamese ? 'family name and given name' : 'foreign name';
	return {start: at, end: run.end, type: 'person', score, reason};
}

/** Readings of persons: the dataset's, and names by their shape.  */
export function readPersons(words: Words, hits: Hits, countries: Countries, lead: Lead): Candidate[] {
	const candidates: Candidate[] = [];
	for (let at = 0; at < words.length; at++) {
		const known = fromDataset(words, hits, at, lead);
		if (known) candidates.push(known);
		const shaped = fromPattern(words, hits, countries, at, lead);
		if (shaped) candidates.push(shaped);
	}
	return candidates;
}
