import type {Candidate} from './candidate.ts';
import type {Countries} from './countries.ts';
import {type Lists, matchPhrase, phraseBefore} from './phrases.ts';
import type {PlaceSpan, Places} from './places.ts';
import {isVietnamese} from './spelling.ts';
import {table} from './vocabulary.ts';
import {weights} from './weights.ts';
import {follows, Gap, isCapital, type Words} from './words.ts';

// Where those who govern sit: places, and names of who acts from there.

/** Seats of heads of state and parliaments, with the country they belong to: "Phủ Tổng thống Hàn Quốc". */
export const seats = table<true>('seats');
/** They as they are written down. */
export const seatLists: Lists<true> = [
	[
		'đại lễ đường nhân dân|phủ tổng thống|phủ chủ tịch|phủ thủ tướng|hoàng cung|cung điện|cung điện hoàng gia|cung điện quốc gia|nhà quốc hội|tòa nhà quốc hội|phòng bầu dục|phòng nội các|dinh tổng thống|dinh thủ tướng|cung độc lập|dinh độc lập|điện|cung',
		true,
	],
];

/** "Crem-li": where the parts that hyphens join to a word end. */
function joinedEnd(words: Words, from: number): number {
	let end = from;
	while (words.low[end] === '-' && words.gaps[end] === Gap.glued && words.gaps[end + 1] === Gap.glued) end += 2;
	return end;
}

/** A seat of state: its kind, then a name of its own or the country. */
export function readSeat(words: Words, places: Places, countries: Countries, at: number): Candidate | null {
	const seat = isCapital(words, at) ? matchPhrase(seats, words, at) : null;
	// The dataset's own reading knows more.
	if (!seat || places.get(at)?.headed === false) return null;
	const country = follows(words, seat.end) ? countries.get(seat.end) : undefined;
	let end = country && isCapital(words, seat.end) ? country.end : seat.end;
	if (end === seat.end && words.gaps[end] === Gap.space && isCapital(words, end) && !isVietnamese(words.low[end] ?? ''))
		end = joinedEnd(words, end + 1);
	if (end === seat.end && follows(words, end)) end = places.get(end)?.end ?? end;
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

/** Houses that stand for who governs in them: "Nhà Trắng cho biết". */
const GOVERNING = new Set([
	'US.white-house',
	'US.lau-nam-goc',
	'RU.kremlin',
	'FR.elysee-palace',
	'GB.pho-downing',
	'KR.blue-house',
]);
const whereabouts = table<true>('whereabouts');
/** They as they are written down. */
export const whereaboutsLists: Lists<true> = [
	[
		'tại|ở|đến|tới|vào|rời|trong|ngoài|trước|gần|quanh|thăm|về|trở lại|bên ngoài|bên trong|khỏi|quay lại|cạnh|cửa|sân|vườn|bãi cỏ|phía đông|phía tây|phía nam|phía bắc',
		true,
	],
];

/** Such a house as an organisation, where no word before it says that it is where something is. */
export const acts = (words: Words, {start, end, entities}: PlaceSpan): boolean =>
	entities.some(({id}) => GOVERNING.has(id)) &&
	phraseBefore(whereabouts, words, start) === null &&
	// "Điện Kremlin mở cửa"
	!/^(?:mở|nằm|cao|rộng|xây)$/.test(words.low[end] ?? '');
