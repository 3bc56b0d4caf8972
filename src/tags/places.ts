import type {Candidate} from './candidate.ts';
import type {Countries} from './countries.ts';
import type {Entity} from './entity.ts';
import type {Hits} from './hits.ts';
import {surnames} from './names.ts';
import {isWord, type Lists, matchPhrase, phraseBefore} from './phrases.ts';
import {acts, readSeat} from './seats.ts';
import {isVietnamese} from './spelling.ts';
import {honorifics, titles} from './titles.ts';
import {table} from './vocabulary.ts';
import {weights} from './weights.ts';
import {follows, Gap, isCapital, Shape, type Words} from './words.ts';

/** Words that stand before a place's name and belong to it. */
export const placeHeads = table<true>('placeHeads');
/** They as they are written down. */
export const placeHeadLists: Lists<true> = [
	[
		'tỉnh|thành phố|tp|thủ đô|bang|thị trấn|thị xã|quận|huyện|xã|phường|thôn|bản|làng|đảo|quần đảo|bán đảo|vùng lãnh thổ|sông|núi|hồ|vịnh|eo biển|cao nguyên|sa mạc|đặc khu|đặc khu hành chính|khu tự trị|vùng tự trị|cửa khẩu|cửa khẩu quốc tế|sân bay|sân bay quốc tế|sân bay quân sự|cảng|cảng quốc tế|cảng biển|cảng hàng không|nhà ga|ga|cầu|đường|phố|quảng trường|công viên|đồi|dãy núi|hạt|tổng lãnh thổ|châu|lăng|điện|cung điện|hoàng cung|dinh|nhà khách|khu công nghiệp|khu kinh tế|nghĩa trang|công viên nghĩa trang|thành cổ|sân|sân vận động|svđ|cù lao|mũi|đèo|căn cứ không quân|căn cứ hải quân|căn cứ quân sự|phi trường',
		true,
	],
];

/** Levels of administration: these alone can follow a provincial organ ("UBND tỉnh"). */
export const levels = table<true>('levels');
/** They as they are written down. */
export const levelLists: Lists<true> = [['tỉnh|thành phố|tp|quận|huyện|xã|phường|thị trấn|thị xã|đặc khu', true]];

const cues = table<true>('placeCues');
/** They as they are written down. */
export const placeCueLists: Lists<true> = [
	['tại|ở|từ|đến|tới|về|thăm|khu vực|và|các tỉnh|quê|qua|vào|rời|giữa|gần|là', true],
];

/** A place's name in the text, head included. */
export interface PlaceSpan {
	start: number;
	end: number;
	/** First word of the name proper. */
	name: number;
	entities: readonly Entity[];
	ambiguous: boolean;
	headed: boolean;
}

/** Places by their first word: with the head, and again by the name alone. */
export type Places = ReadonlyMap<number, PlaceSpan>;

/** The first word of a place's name when its head ("tỉnh", "TP.") is taken in. */
function headStart(words: Words, at: number): number {
	const dotted = words.low[at - 1] === '.' && words.low[at - 2] === 'tp' && words.gaps[at - 1] === Gap.glued;
	if (dotted) return at - 2;
	const head = phraseBefore(placeHeads, words, at);
	// "quốc đảo Caribe"
	if (words.low[at - 1] === 'đảo' && words.low[at - 2] === 'quốc') return at;
	return head && follows(words, at) ? at - head.length : at;
}

const PLURAL = new Set(['các', 'hai', 'những', 'ba', 'bốn', 'hay']);

function withHead(words: Words, name: number): number {
	const start = headStart(words, name);
	// "các tỉnh Hà Nam, Nam Định": the head belongs to all of them, so to none; "yêu cầu Doha": it is none.
	return start < name && isNoPlace(words, start) ? name : start;
}

/** Names of places among the hits. */
export function findPlaces(words: Words, hits: Hits): Places {
	const places = new Map<number, PlaceSpan>();
	for (const [at, row] of hits) {
		const hit = row.find((one) => one.readings.some((reading) => reading.entity.type === 'place'));
		if (!hit) continue;
		const readings = hit.readings.filter((reading) => reading.entity.type === 'place');
		const start = withHead(words, at);
		const entities = readings.map((reading) => reading.entity);
		const ambiguous = readings.every((reading) => reading.ambiguous);
		const span = {start, end: hit.end, name: at, entities, ambiguous, headed: start < at};
		if (!places.has(start)) places.set(start, span);
		if (!places.has(at)) places.set(at, {...span, start: at, headed: false});
	}
	return places;
}

/** One Vietnamese capital with a small word behind it begins the next sentence: "đón tại sân bay Lý giải cho việc". */
function isDoubtful(words: Words, at: number): boolean {
	const alone = words.gaps[at + 1] === Gap.space && words.shapes[at + 1] === Shape.lower;
	return alone && isVietnamese(words.low[at] ?? '');
}

/** One letter with a sign glued on: "tòa nhà C’Land"; "xã A Dơi" is a name. */
const isLetter = (words: Words, at: number): boolean =>
	(words.low[at] ?? '').length < 2 && words.gaps[at + 1] === Gap.glued;

/** End of a word behind a full stop or an apostrophe: "St. James", "John F. Kennedy", "Levi's"; 0 for none. */
function afterSign(words: Words, at: number): number {
	if (words.gaps[at] !== Gap.glued || words.gaps[at + 1] === Gap.break) return 0;
	if (/^['’]$/.test(words.low[at] ?? ''))
		return words.low[at + 1] === 's' && words.gaps[at + 1] === Gap.glued ? at + 2 : 0;
	const initial = words.low[at] === '.' && /^(?:st|[a-z])$/.test(words.low[at - 1] ?? '');
	return initial && words.shapes[at + 1] === Shape.capital ? at + 2 : 0;
}

/** End of what a hyphen glues on, small syllables of old spellings and numbers too: "Ritz-Carlton", "Ma-ra-uy", "Vnukovo-2"; 0 for none. */
function afterHyphen(words: Words, at: number): number {
	if (words.low[at] !== '-' || words.gaps[at] !== Gap.glued || words.gaps[at + 1] !== Gap.glued) return 0;
	const shape = words.shapes[at + 1];
	return shape === Shape.sign || shape === Shape.capitals ? 0 : at + 2;
}

/** End of the part of a place's name that starts at `at`, a joint before it counted: "Light of Life"; 0 for none. */
function afterPart(words: Words, at: number): number {
	if (words.gaps[at] === Gap.space && words.shapes[at] === Shape.capital) return at + 1;
	const glued = afterSign(words, at) || afterHyphen(words, at);
	if (glued > 0) return glued;
	if (!/^(?:of|de|del|da|di)$/.test(words.low[at] ?? '') || !follows(words, at)) return 0;
	const next = words.low[at + 1] === 'la' ? at + 2 : at + 1;
	return words.shapes[next] === Shape.capital ? next + 1 : 0;
}

/** Kinds of places after which capitals are a place that no record knows. */
const placeKinds = table<true>('placeKinds');
/** They as they are written down. */
export const placeKindLists: Lists<true> = [
	[
		'tỉnh|thành phố|thủ đô|bang|thị trấn|thị xã|quận|huyện|xã|phường|làng|thôn|đảo|quần đảo|bán đảo|sông|sân bay|sân bay quốc tế|sân bay quân sự|cảng|cảng quốc tế|cửa khẩu|cửa khẩu quốc tế|quảng trường|đặc khu|vịnh|núi|dãy núi|suối|đèo|hang|bãi|sân|sân vận động|svđ|nhà giàn|quân cảng|khu di tích|nghĩa trang|công viên nghĩa trang|cao nguyên|sa mạc|nhà khách|rạch|chùa|nhà thờ|đại lộ|khu bảo tồn|vườn quốc gia|công viên|nhà tang lễ|tòa nhà|lâu đài|khách sạn|khu đô thị|khu công nghiệp|bãi biển|trung tâm thương mại|tháp|eo biển|đền|thánh đường|vương cung thánh đường|tu viện|tòa nhà chung cư|tòa nhà văn phòng|khu phố|tượng đài|nhà tưởng niệm|khu tưởng niệm|nhà lưu niệm|khu lưu niệm|đài tưởng niệm|cầu|căn cứ không quân|căn cứ hải quân|căn cứ quân sự|phi trường|trại tị nạn|trại',
		true,
	],
];

/** Words whose second syllable "cầu" is no bridge: "yêu cầu", "toàn cầu". */
const noBridges = table<true>('noBridges');
/** They as they are written down. */
export const noBridgeLists: Lists<true> = [
	['yêu|nhu|toàn|địa|thỉnh|khẩn|hoàn|kêu|đòi|mong|quả|sân|trận|đánh|cung|hồng|khí|thủy', true],
];

/** "bà xã" is a wife, "tàu sân bay" a ship, "thẩm phán liên bang" a judge. */
function isNoPlace(words: Words, at: number): boolean {
	const [before, word] = [words.low[at - 1] ?? '', words.low[at]];
	return (
		PLURAL.has(before) ||
		(word === 'xã' && (before === 'bà' || before === 'ông')) ||
		(word === 'sân' && before === 'tàu') ||
		(word === 'núi' && before === 'vùng') ||
		(word === 'cầu' && isWord(noBridges, words, at - 1)) ||
		(word === 'bang' && before === 'liên')
	);
}

/** "tượng đài Chủ tịch …": the last words of kinds of places that are called after a person with the title. */
const MEMORIALS = new Set(['đài', 'niệm', 'tích']);

/** End of the capitals that are an unknown place's name. */
function unknownEnd(words: Words, name: number): number {
	let end = name + 1;
	for (let next = end; next > 0 && end - name < 4; next = afterPart(words, end)) end = next;
	// "bang … " and a person's name in one run of capitals: two words each.
	const whole = words.gaps.slice(name + 1, end).every((gap) => gap === Gap.space);
	return end - name === 4 && whole && isCapital(words, name + 1) ? name + 2 : end;
}

/** End of a known place with a foreign name, "tòa nhà Times Square"; null where none is known. */
function knownEnd(words: Words, places: Places, name: number): number | null {
	const known = places.get(name);
	if (known?.ambiguous !== false || isVietnamese(words.low[name] ?? '')) return null;
	// "tỉnh Fukuoka Nakao Masayuki": read with its kind already, and ends where somebody's name begins.
	return known.headed ? 0 : known.end;
}

/** A capitalised run after "tỉnh", "thành phố": a place that no record knows. Null where there is none. */
function readUnknown(words: Words, places: Places, at: number): Candidate | null {
	// "Bang" with a capital before an unknown word is part of a name, not a state's kind
	const named = words.low[at] === 'bang' && isCapital(words, at);
	const head = named || isNoPlace(words, at) ? null : matchPhrase(placeKinds, words, at);
	if (!head) return null;
	const memorial = MEMORIALS.has(words.low[head.end - 1] ?? '');
	// "Tượng đài vua …"
	const title = memorial ? (matchPhrase(titles, words, head.end) ?? matchPhrase(honorifics, words, head.end)) : null;
	const name = title?.end ?? head.end;
	if (!follows(words, name) || words.shapes[name] !== Shape.capital) return null;
	if (isDoubtful(words, name) || isLetter(words, name)) return null;
	const end = knownEnd(words, places, name) ?? unknownEnd(words, name);
	if (end === 0) return null;
	const score = title ? weights.placeHeaded : weights.placePattern;
	return {start: at, end, type: 'place', score, reason: 'capitals after a kind of place'};
}

const within = table<true>('within');
/** They as they are written down. */
export const withinLists: Lists<true> = [
	['ở|tại|đến|từ|sang|đến từ|thuộc|gần|quê ở|sinh ra ở|trụ sở tại|trụ sở ở', true],
];

/** "ở Narino, Colombia", "tại Onomichi (Nhật Bản)": foreign capitals between a preposition of place and a country. */
function readBesideCountry(words: Words, countries: Countries, at: number): Candidate | null {
	if (words.shapes[at] !== Shape.capital || countries.has(at) || !phraseBefore(within, words, at)) return null;
	let end = at + 1;
	while (end - at < 3 && words.gaps[end] === Gap.space && words.shapes[end] === Shape.capital) end++;
	const sign = words.low[end];
	if ((sign !== ',' && sign !== '(') || !follows(words, end + 1) || !isCapital(words, end + 1)) return null;
	const country = countries.get(end + 1);
	if (!country || (sign === '(' && words.low[country.end] !== ')')) return null;
	for (let word = at; word < end; word++) if (isVietnamese(words.low[word] ?? '') && end - at > 1) return null;
	const reason = 'capitals beside their country';
	return {start: at, end, type: 'place', score: weights.placeBesideCountry, reason, country: country.entity.id};
}

/** Seas whose proper word is a plain one: the capital says that it is the sea's name. */
const SEAS = new Set(['đông', 'đỏ', 'đen', 'bắc', 'trắng', 'chết', 'đào']);

/** "biển Đông", the kind written small. */
function readSea(words: Words, at: number): Candidate | null {
	if (words.low[at] !== 'biển' || words.gaps[at + 1] !== Gap.space || !isCapital(words, at + 1)) return null;
	const whole = words.gaps[at + 2] !== Gap.space || !isCapital(words, at + 2);
	const low = words.low[at + 1] ?? '';
	// "biển Barents"
	if (!whole || !(SEAS.has(low) || (low.length > 3 && !isVietnamese(low)))) return null;
	return {start: at, end: at + 2, type: 'place', score: weights.placePattern, reason: 'sea by its name'};
}

/** "phía Bắc TP HCM" */
const isDirection = (words: Words, at: number): boolean =>
	/^(?:đông|tây|nam|bắc)$/.test(words.low[at] ?? '') && /^(?:phía|hướng)$/.test(words.low[at - 1] ?? '');

function scoreOf(words: Words, span: PlaceSpan, ends: ReadonlySet<number>): number {
	if (span.headed) return weights.placeHeaded;
	let score: number = span.ambiguous ? weights.placeShort : weights.placeFull;
	if (phraseBefore(cues, words, span.start)) score += weights.placeCue;
	const before = span.start - 1;
	const named =
		words.gaps[span.start] === Gap.space &&
		words.shapes[before] === Shape.capital &&
		!words.opens[before] &&
		// "Gia Lâm Hà Nội"
		!ends.has(span.start) &&
		!isDirection(words, before);
	if (named || (words.gaps[span.start] === Gap.space && isWord(surnames, words, before) && isCapital(words, before)))
		score += weights.placeNeighbour;
	// "tàu ngầm lớp Ohio", "USS Nebraska"
	if (/^(?:uss|hms|lớp)$/.test(words.low[before] ?? '')) score += weights.placeNeighbour;
	const after = words.gaps[span.end] === Gap.space && words.shapes[span.end] === Shape.capital;
	if (after && span.ambiguous) score += weights.placeNeighbour;
	return Math.min(score, 0.95);
}

/** "thủ đô Qatar": the city is not named. */
const isCapitalOf = (words: Words, countries: Countries, at: number): boolean =>
	words.low[at] === 'thủ' && words.low[at + 1] === 'đô' && countries.has(at + 2);

/** Readings of places: the dataset's, and capitalised names after the word for a kind of place. */
export function readPlaces(words: Words, places: Places, countries: Countries): Candidate[] {
	const candidates: Candidate[] = [];
	const ends = new Set([...places.values()].flatMap(({ambiguous, end}) => (ambiguous ? [] : [end])));
	for (const [at, span] of places) {
		if (at !== span.start) continue;
		const reason = span.headed ? 'place with its kind' : 'place from the dataset';
		const score = scoreOf(words, span, ends);
		const [first] = span.entities;
		candidates.push({
			start: at,
			end: span.end,
			type: acts(words, span) ? 'organisation' : 'place',
			score,
			reason,
			records: span.entities,
			...(first?.country ? {country: first.country} : {}),
		});
	}
	for (let at = 0; at < words.length; at++) {
		const unknown =
			(isCapitalOf(words, countries, at) ? null : readUnknown(words, places, at)) ??
			readSeat(words, places, countries, at) ??
			readSea(words, at) ??
			readBesideCountry(words, countries, at);
		if (unknown) candidates.push(unknown);
	}
	return candidates;
}
