import type {Candidate} from './candidate.ts';
import {fields} from './fields.ts';
import type {Ground} from './organisation-cursor.ts';
import {matchPhrase, phrases} from './phrases.ts';
import {titles} from './titles.ts';
import {weights} from './weights.ts';
import {follows, Gap, isCapital, Shape, type Words} from './words.ts';

const kinds = phrases([
	[
		'hội nghị|diễn đàn|hội chợ|lễ hội|triển lãm|đại hội|tuần lễ|tuần|ngày hội|festival|liên hoan|hội thao|đại hội thể thao|đối thoại|hội thảo|sea games|asian cup|world cup|olympic|asiad|thế vận hội|aff cup|năm hữu nghị|năm giao lưu|năm du lịch|giải vô địch|hội nghị thượng đỉnh|hội nghị cấp cao',
		true,
	],
]);
const modifiers = phrases([
	[
		'cấp cao|thượng đỉnh|quốc tế|đặc biệt|toàn quốc|toàn cầu|hẹp|không chính thức|mở rộng|thường niên|khu vực|mùa xuân|mùa thu|mùa hè|mùa đông|kinh tế|về|các nhà lãnh đạo|và|các|đối tác|hợp tác|bên lề|lãnh đạo|biển đông|châu á|dành cho|phát triển|hội nghị',
		true,
	],
]);
const ordinals = phrases([['lần thứ|thứ|lần', true]]);
const LONGEST = 20;

/** "lần thứ 36", "2026", "năm 2026", "+ 3": what makes an event one of its kind. */
function numberEnd(words: Words, from: number): number {
	const ordinal = matchPhrase(ordinals, words, from);
	const plus = words.low[from] === '+' ? from + 1 : from;
	const year = words.low[from] === 'năm' ? from + 1 : from;
	const at = ordinal ? ordinal.end : Math.max(plus, year);
	const roman = ordinal && /^(?:[ivxl]+|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)$/.test(words.low[at] ?? '');
	if (!follows(words, at) || (words.shapes[at] !== Shape.number && !roman)) return from;
	const long = (words.low[at] ?? '').length;
	// "Hội nghị Trung ương 2"
	const plenum = words.low[from - 1] === 'ương' && long <= 2;
	if (
		!ordinal &&
		!plenum &&
		plus === from &&
		long !== 4 &&
		!(words.gaps[at] === Gap.glued || (year === from && long <= 2))
	)
		return from;
	// "Mặt trận Tổ quốc 3 nước" counts them.
	return words.low[at + 1] === 'nước' ? from : at + 1;
}

/** End of the part of an event's name that starts at a word; 0 where the name has ended. */
function partEnd({words, countries, places, organisations}: Ground, at: number): number {
	const known = organisations.get(at) ?? countries.get(at)?.end ?? places.get(at)?.end;
	const phrase = matchPhrase(modifiers, words, at) ?? matchPhrase(fields, words, at);
	// "Trung ương" is no "Trung".
	if (known !== undefined || phrase) return Math.max(known ?? 0, phrase?.end ?? 0);
	if (words.low[at] === '(' && words.low[at + 2] === ')') return at + 3;
	if (isCapital(words, at)) return matchPhrase(titles, words, at)?.end ?? at + 1;
	return words.low[at] === '-' && follows(words, at + 1) ? at + 1 : 0;
}

function nameEnd(ground: Ground, from: number): number {
	let end = from;
	while (follows(ground.words, end) && end - from < LONGEST) {
		const next = partEnd(ground, end);
		if (next === 0) break;
		end = next;
	}
	return end;
}

/** "Mekong - Nhật Bản": cooperation along the river with a country. */
function frameworkEnd({words, countries}: Ground, at: number): number {
	const river = words.low[at] === 'mekong' ? 1 : words.low[at] === 'mê' && words.low[at + 1] === 'công' ? 2 : 0;
	if (river === 0 || !isCapital(words, at) || words.low[at + river] !== '-') return 0;
	return countries.get(at + river + 1)?.end ?? 0;
}

/** "bão Haiyan (Hải Yến)", "bão số 3". */
function stormEnd(words: Words, at: number): number {
	if (words.low[at] !== 'bão' || !follows(words, at + 1)) return 0;
	if (words.low[at + 1] === 'số' && words.shapes[at + 2] === Shape.number) return at + 3;
	if (!isCapital(words, at + 1)) return 0;
	let end = at + 2;
	if (words.low[end] !== '(') return end;
	while (isCapital(words, end + 1) && end - at < 6) end++;
	return words.low[end + 1] === ')' ? end + 2 : at + 2;
}

/** Named summits, fairs and games: a kind of event, its name, and the number or year that singles it out. */
export function readEvents(ground: Ground): Candidate[] {
	const {words} = ground;
	const candidates: Candidate[] = [];
	for (let at = 0; at < words.length; at++) {
		const framework = frameworkEnd(ground, at);
		if (framework > 0)
			candidates.push({
				start: at,
				end: framework,
				type: 'programme',
				score: weights.programme,
				reason: 'framework of a river and a country',
			});
		const storm = stormEnd(words, at);
		if (storm > 0) candidates.push({start: at, end: storm, type: 'event', score: weights.event, reason: 'named storm'});
		const kind = isCapital(words, at) ? matchPhrase(kinds, words, at) : null;
		if (!kind) continue;
		const name = nameEnd(ground, kind.end);
		const end = numberEnd(words, name);
		if (end === name || (end - kind.end < 2 && words.gaps[kind.end] === Gap.break)) continue;
		candidates.push({start: at, end, type: 'event', score: weights.event, reason: 'kind of event, name and number'});
		at = end - 1;
	}
	return candidates;
}
