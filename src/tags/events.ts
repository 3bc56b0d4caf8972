import type {Candidate} from './candidate.ts';
import {
	type EventName,
	endsInNumber,
	farNumberEnd,
	holderEnd,
	isNamed,
	isSign,
	numberEnd,
	QUOTES,
	readEventName,
	withShortForm,
} from './event-names.ts';
import {heads} from './heads.ts';
import {type NameKind, nameKinds} from './name-kinds.ts';
import {opensSentences} from './name-run.ts';
import type {Ground} from './organisation-cursor.ts';
import {pluralBefore} from './other-names.ts';
import {type Lists, matchPhrase, type PhraseMatch} from './phrases.ts';
import {isVietnamese} from './spelling.ts';
import {table} from './vocabulary.ts';
import {weights} from './weights.ts';
import {follows, Gap, isCapital, Shape, type Words} from './words.ts';

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

/** Words of English that end names of events; a year need not follow those that are `true`. */
const eventWords = table<boolean>('eventWords');
/** They as they are written down. */
export const eventWordLists: Lists<boolean> = [
	['week|night|show|open|fair|day|awards|friendship|fest|expo|games', false],
	['bowl|prix|cup|league|championship|championships|summit|festival|dialogue', true],
];
/** What stands before "Games" where they need no number; others are firms ("Epic Games"). */
const HOSTS = new Set(['sea', 'asian', 'asean', 'olympic', 'para']);

/** A capital before foreign words that is none of them: "bảng A ASEAN Cup", "Xem Asian Cup", "Tại Nations League". */
const isOutside = (words: Words, at: number): boolean => {
	const low = words.low[at] ?? '';
	return (
		low.length === 1 || opensSentences(words, at) || /^(?:xem|ở|btc|giải|vòng|cúp|hcv|hcb|hcđ|bxh|vđv|nhm)$/.test(low)
	);
};

/** Whether a row of capitals begins at a word. */
const beginsForeign = (words: Words, at: number): boolean =>
	isCapital(words, at) &&
	!isOutside(words, at) &&
	(words.gaps[at] !== Gap.space || !isCapital(words, at - 1) || isOutside(words, at - 1));

/** "SEA Games", "Nations League", which need no number. */
const isContest = (words: Words, at: number): boolean =>
	matchPhrase(eventWords, words, at)?.value === true ||
	(words.low[at] === 'games' && HOSTS.has(words.low[at - 1] ?? ''));

/** A capital, or the number that is glued to one: "FIFA U20 World Cup". */
const goesOn = (words: Words, at: number): boolean =>
	follows(words, at) &&
	(isCapital(words, at) ||
		(words.shapes[at] === Shape.number && words.gaps[at] === Gap.glued && isCapital(words, at - 1)));

/** "Champions League 3 điểm": a short number before a small word counts something else. */
const isCount = (words: Words, at: number): boolean =>
	words.shapes[at] === Shape.number && (words.low[at] ?? '').length < 3 && words.shapes[at + 1] === Shape.lower;

/** "Vietnam Foodexpo 2017", "Weibo Night 2026", "Nations League": foreign words that end in a kind of event. */
function foreignEnd(words: Words, at: number): number {
	if (!beginsForeign(words, at)) return 0;
	for (let last = at; last - at < 7 && (last === at || goesOn(words, last)); last++) {
		const low = words.low[last] ?? '';
		const contest = isContest(words, last);
		if (!contest && !matchPhrase(eventWords, words, last) && !/.(?:expo|fest)$/.test(low)) continue;
		const end = isCount(words, last + 1) ? last + 1 : numberEnd(words, last + 1);
		if (end > last + 1 || (contest && last > at)) return end;
	}
	return 0;
}

const OTHERS = new Set<NameKind>(['law', 'paper', 'plan']);

/** The kind of event that begins at a word; null where other names do or where a small word is no name. */
function kindAt(ground: Ground, at: number): PhraseMatch<NameKind> | null {
	const {words} = ground;
	const kind = matchPhrase(nameKinds, words, at);
	// "Đại hội đồng", "Hội nghị Hiệp thương chính trị"
	if (!kind || OTHERS.has(kind.value) || (matchPhrase(heads, words, at)?.length ?? 0) > kind.length) return null;
	// "quan hệ Đối thoại ASEAN - EU"
	if (words.low[at] === 'đối' && words.low[at - 1] === 'hệ') return null;
	// "hội nghị thượng đỉnh G20", "lễ kỷ niệm 50 năm …", "năm Hữu nghị"
	const small =
		kind.value === 'summit' ||
		kind.value === 'anniversary' ||
		((kind.value === 'year' || words.low[at] === 'ngày') && isCapital(words, at + 1));
	return small || isCapital(words, at) || isSmallMeeting(ground, at, kind) ? kind : null;
}

/** "hội nghị G20", 'diễn đàn "Vành đai và con đường"': a meeting written small that a body's sign or a quoted name singles out. */
const isSmallMeeting = (
	{words, organisations}: Ground,
	at: number,
	{value, end, length}: PhraseMatch<NameKind>,
): boolean =>
	value === 'meeting' &&
	length === 2 &&
	!pluralBefore.has(words.low[at - 1] ?? '') &&
	((words.low[at + 1] === 'nghị' && isSign(words, end) && organisations.has(end)) ||
		(words.low[at + 1] === 'đàn' && QUOTES.test(words.low[end] ?? '')));

/** "Lễ kỷ niệm 50 năm thiết lập quan hệ ngoại giao Việt Nam - Đan Mạch": 0 where the years or the name are missing. */
function anniversaryEnd(ground: Ground, from: number): number {
	const {words} = ground;
	if (words.shapes[from] !== Shape.number || words.low[from + 1] !== 'năm') return 0;
	const name = readEventName(ground, from + 2);
	if (!name.proper) return 0;
	// "40 năm Việt Nam gia nhập ASEAN"
	const joins = words.low[name.end] === 'gia' && words.low[name.end + 1] === 'nhập';
	return (joins ? ground.organisations.get(name.end + 2) : undefined) ?? name.end;
}

/** End of an event that its name alone singles out; 0 where it does not. */
const namedEnd = (ground: Ground, {value, end}: PhraseMatch<NameKind>, name: EventName): number =>
	isNamed(ground, value, end, name) ? name.end : 0;

/** End of the event of a kind that starts at a word: by its name, or by its name and number; 0 where there is none. */
function meetingEnd(ground: Ground, at: number): number {
	const {words} = ground;
	const kind = kindAt(ground, at);
	if (!kind) return 0;
	if (kind.value === 'anniversary') return anniversaryEnd(ground, kind.end);
	const name = readEventName(ground, kind.end);
	// "Ngày Nhà giáo Việt Nam 20/11" is a festive day and its date.
	const end = words.low[at] === 'ngày' ? name.end : numberEnd(words, name.end);
	const far = end === name.end ? farNumberEnd(ground, end) : 0;
	if (far > 0) return withShortForm(words, far);
	if (end === name.end && !endsInNumber(words, end)) return namedEnd(ground, kind, name);
	if (end - kind.end < 2 && words.gaps[kind.end] === Gap.break) return 0;
	// "Cuộc thi năm 2025": whichever.
	if (kind.value === 'counted' && name.parts === 0 && words.low[kind.end] === 'năm') return 0;
	const held = holderEnd(ground, end);
	// "Hội nghị lần thứ hai các quan chức …"
	if (kind.value === 'meeting' && name.end === kind.end && held === end && words.shapes[end] === Shape.lower) return 0;
	return withShortForm(words, held);
}

/** "SOM-2", "SOM ARF": senior officials of a body meet, often by number. */
function officialsEnd({words, organisations}: Ground, at: number): number {
	if (words.low[at] !== 'som' || words.shapes[at] !== Shape.capitals) return 0;
	const number = numberEnd(words, at + 1);
	const body = follows(words, number) ? organisations.get(number) : undefined;
	// "SOM ARF"
	const sign = words.gaps[number] === Gap.space && words.shapes[number] === Shape.capitals ? number + 1 : number;
	const end = body ?? sign;
	// "SOM 2 APEC 2017"
	return end > at + 1 ? numberEnd(words, end) : 0;
}

/** "tập trận Malabar", "cuộc diễn tập Arctic Endurance": the exercise's foreign name, its year included. */
function exerciseEnd({words, countries, places}: Ground, at: number): number {
	const before = words.low[at - 1];
	const kind = before === 'trận' ? words.low[at - 2] === 'tập' : before === 'tập' && words.low[at - 2] === 'diễn';
	if (!kind || words.gaps[at] !== Gap.space) return 0;
	let end = at;
	while (end - at < 4 && follows(words, end) && isCapital(words, end) && !isVietnamese(words.low[end] ?? '')) end++;
	const known = countries.get(at)?.end ?? (end - at === 1 ? places.get(at)?.end : undefined);
	if (end === at || known !== undefined || (words.low[at] ?? '').length < 4) return 0;
	return numberEnd(words, end);
}

/** What of events starts at a word, the first that fits. */
function readEvent(ground: Ground, at: number): Candidate | null {
	const event = (end: number, reason: string, score: number = weights.event): Candidate => ({
		start: at,
		end,
		type: 'event',
		score,
		reason,
	});
	const meeting = meetingEnd(ground, at);
	// "Diễn đàn Kinh tế Thế giới (WEF)" is a body, "… về ASEAN" what it holds.
	const body = ground.organisations.get(at) ?? 0;
	if (meeting > 0 && withShortForm(ground.words, body) < meeting)
		return event(meeting, 'kind of event and its name or number', weights.eventNamed);
	const officials = officialsEnd(ground, at);
	if (officials > 0) return event(officials, 'meeting of senior officials');
	const storm = stormEnd(ground.words, at);
	if (storm > 0) return event(storm, 'named storm');
	const exercise = exerciseEnd(ground, at);
	if (exercise > 0) return event(exercise, 'foreign name of an exercise', weights.eventNamed);
	const foreign = foreignEnd(ground.words, at);
	return foreign > 0 ? event(foreign, 'foreign words for a kind of event') : null;
}

/** Named summits, fairs and games: a kind of event, its name, and the number or year that singles it out. */
export function readEvents(ground: Ground): Candidate[] {
	const candidates: Candidate[] = [];
	for (let at = 0; at < ground.words.length; at++) {
		const framework = frameworkEnd(ground, at);
		const reason = 'framework of a river and a country';
		if (framework > 0)
			candidates.push({start: at, end: framework, type: 'programme', score: weights.programme, reason});
		const event = readEvent(ground, at);
		if (!event) continue;
		candidates.push(event);
		at = event.end - 1;
	}
	return candidates;
}
