import type {Candidate} from './candidate.ts';
import type {Countries} from './countries.ts';
import type {Entity} from './entity.ts';
import type {Hits} from './hits.ts';
import {surnames} from './names.ts';
import {matchPhrase, phraseBefore, phrases} from './phrases.ts';
import {isVietnamese} from './spelling.ts';
import {weights} from './weights.ts';
import {follows, Gap, isCapital, Shape, type Words} from './words.ts';

/** Words that stand before a place's name and belong to it. */
export const placeHeads = phrases([
	[
		'tỉnh|thành phố|tp|thủ đô|bang|thị trấn|thị xã|quận|huyện|xã|phường|thôn|bản|làng|đảo|quần đảo|bán đảo|vùng lãnh thổ|sông|núi|hồ|vịnh|biển|eo biển|cao nguyên|sa mạc|đặc khu|đặc khu hành chính|khu tự trị|vùng tự trị|cửa khẩu|cửa khẩu quốc tế|sân bay|sân bay quốc tế|cảng|cảng hàng không|nhà ga|ga|cầu|đường|phố|quảng trường|công viên|đồi|dãy núi|hạt|tổng lãnh thổ|châu|lăng|điện|cung điện|hoàng cung|dinh|nhà khách|khu công nghiệp|khu kinh tế|nghĩa trang|khu vực biển|cù lao|mũi|đèo',
		true,
	],
]);

/** Levels of administration: these alone can follow a provincial organ ("UBND tỉnh"). */
export const levels = phrases([['tỉnh|thành phố|tp|quận|huyện|xã|phường|thị trấn|thị xã', true]]);

const cues = phrases([['tại|ở|từ|đến|tới|về|thăm|khu vực|và|các tỉnh|qua|vào|rời|giữa|gần|là', true]]);

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
	return head && follows(words, at) ? at - head.length : at;
}

const PLURAL = new Set(['các', 'hai', 'những', 'ba', 'bốn', 'hay']);

function withHead(words: Words, name: number): number {
	const start = headStart(words, name);
	// "các tỉnh Hà Nam, Nam Định": the head belongs to all of them, so to none.
	return start < name && PLURAL.has(words.low[start - 1] ?? '') ? name : start;
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

/** A capitalised run after "tỉnh", "thành phố": a place that no record knows. Null where there is none. */
function readUnknown(words: Words, at: number): Candidate | null {
	const barred = PLURAL.has(words.low[at - 1] ?? '') || (words.low[at] === 'xã' && words.low[at - 1] === 'bà');
	const head = barred ? null : matchPhrase(unknownHeads, words, at);
	if (!head || !follows(words, head.end) || words.shapes[head.end] !== Shape.capital) return null;
	if (isDoubtful(words, head.end)) return null;
	let end = head.end + 1;
	while (end - head.end < 4 && words.gaps[end] === Gap.space && words.shapes[end] === Shape.capital) end++;
	// "bang … " and a person's name in one run of capitals: two words each.
	if (end - head.end === 4) end = head.end + 2;
	return {start: at, end, type: 'place', score: weights.placePattern, reason: 'capitals after a kind of place'};
}

const unknownHeads = phrases([
	[
		'tỉnh|thành phố|thủ đô|bang|thị trấn|thị xã|quận|huyện|xã|phường|làng|thôn|đảo|quần đảo|bán đảo|sông|sân bay|sân bay quốc tế|cảng|cửa khẩu|cửa khẩu quốc tế|quảng trường|đặc khu|vịnh|cao nguyên|sa mạc|nhà khách',
		true,
	],
]);

/** Seats of heads of state and parliaments, with the country they belong to: "Phủ Tổng thống Hàn Quốc". */
const seats = phrases([
	[
		'phủ tổng thống|phủ chủ tịch|phủ thủ tướng|hoàng cung|cung điện|cung điện hoàng gia|cung điện quốc gia|nhà quốc hội|tòa nhà quốc hội|phòng bầu dục|phòng nội các|dinh tổng thống|dinh thủ tướng|điện|cung',
		true,
	],
]);

/** A seat of state: its kind, then a name of its own or the country. */
function readSeat(words: Words, countries: Countries, at: number): Candidate | null {
	const seat = isCapital(words, at) ? matchPhrase(seats, words, at) : null;
	if (!seat) return null;
	const country = follows(words, seat.end) ? countries.get(seat.end) : undefined;
	let end = country && isCapital(words, seat.end) ? country.end : seat.end;
	if (end === seat.end && words.gaps[end] === Gap.space && isCapital(words, end) && !isVietnamese(words.low[end] ?? ''))
		end++;
	if (end === seat.end && seat.length === 1) return null;
	const owner = country ? {country: country.entity.id} : {};
	return {
		start: at,
		end,
		type: 'place',
		score: weights.placeSeat,
		reason: 'seat of a head of state or parliament',
		...owner,
	};
}

function scoreOf(words: Words, span: PlaceSpan): number {
	if (span.headed) return weights.placeHeaded;
	let score: number = span.ambiguous ? weights.placeShort : weights.placeFull;
	if (phraseBefore(cues, words, span.start)) score += weights.placeCue;
	const before = span.start - 1;
	const named = words.gaps[span.start] === Gap.space && words.shapes[before] === Shape.capital && !words.opens[before];
	if (
		named ||
		(words.gaps[span.start] === Gap.space && surnames.has(words.low[before] ?? '') && isCapital(words, before))
	)
		score += weights.placeNeighbour;
	const after = words.gaps[span.end] === Gap.space && words.shapes[span.end] === Shape.capital;
	if (after && span.ambiguous) score += weights.placeNeighbour;
	return Math.min(score, 0.95);
}

/** Readings of places: the dataset's, and capitalised names after the word for a kind of place. */
export function readPlaces(words: Words, places: Places, countries: Countries): Candidate[] {
	const candidates: Candidate[] = [];
	for (const [at, span] of places) {
		if (at !== span.start) continue;
		const reason = span.headed ? 'place with its kind' : 'place from the dataset';
		const score = scoreOf(words, span);
		const [first] = span.entities;
		candidates.push({
			start: at,
			end: span.end,
			type: 'place',
			score,
			reason,
			records: span.entities,
			...(first?.country ? {country: first.country} : {}),
		});
	}
	for (let at = 0; at < words.length; at++) {
		const unknown = readUnknown(words, at) ?? readSeat(words, countries, at);
		if (unknown) candidates.push(unknown);
	}
	return candidates;
}
