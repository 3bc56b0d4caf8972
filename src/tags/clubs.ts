import type {Candidate} from './candidate.ts';
import type {Ground} from './organisation-cursor.ts';
import {type Lists, matchPhrase, phraseBefore} from './phrases.ts';
import {isVietnamese} from './spelling.ts';
import {table} from './vocabulary.ts';
import {weights} from './weights.ts';
import {Gap, isCapital, Shape, type Words, written} from './words.ts';

/** Football clubs by the short names of the press, most of which are towns or words outside of sport. */
const clubs = table<true>('clubs');
/** They as they are written down. */
export const clubLists: Lists<true> = [
	[
		`barcelona|barca|real|atletico|valencia|villarreal|sevilla|getafe|girona|osasuna|betis|espanyol|mallorca|alaves|leganes|valladolid|cadiz|almeria|granada|celta|rayo|bilbao|sociedad|las palmas
|brighton|leicester|everton|fulham|brentford|bournemouth|burnley|leeds|southampton|norwich|watford|sunderland|ipswich|luton|crystal palace|aston villa|wolves|newcastle|tottenham|arsenal|chelsea|liverpool|west ham|west brom|coventry|middlesbrough|stoke|swansea|sheffield|nottingham|man united|man city|man utd|mu
|roma|lazio|napoli|juventus|juve|inter|milan|atalanta|fiorentina|bologna|torino|udinese|sassuolo|genoa|cagliari|empoli|lecce|monza|verona|venezia|como|parma|salernitana|frosinone|cremonese
|bayern|dortmund|leverkusen|leipzig|stuttgart|wolfsburg|freiburg|hoffenheim|mainz|augsburg|bremen|heidenheim|bochum|koln|gladbach|schalke|frankfurt
|marseille|lyon|monaco|lille|nice|rennes|lens|nantes|reims|brest|toulouse|strasbourg|montpellier|angers|auxerre|le havre|lorient|metz
|ajax|feyenoord|porto|benfica|braga|celtic|rangers|galatasaray|fenerbahce|besiktas|anderlecht|salzburg|olympiacos|panathinaikos|psv|az alkmaar|sparta praha|zagreb|santos|flamengo|palmeiras|fluminense|boca juniors|river plate|nashville|cincinnati|inter miami|la galaxy|buriram|muangthong|terengganu|selangor|ulsan|jeonbuk|kawasaki|yokohama`,
		true,
	],
];

/** Words that news of football hardly does without. */
const football = table<true>('football');
/** They as they are written down. */
export const footballLists: Lists<true> = [
	['clb|hlv|bàn thắng|ghi bàn|cầu thủ|trận đấu|đội bóng|tiền đạo|tiền vệ|hậu vệ|thủ môn|bóng đá|vòng đấu|hiệp', true],
];
/** How many of them make a text one on football. */
const ENOUGH = 3;

/** Words behind which the town is meant. */
const whereabouts = table<true>('townCues');
/** They as they are written down. */
export const townCueLists: Lists<true> = [
	['tại|ở|đến|tới|về|thành phố|thủ đô|từ|sang|gần|quanh|cảng|sân bay|bang|quận|thị trấn|khu vực|rời|người', true],
];

/** Words beside which a club is named: "đội khách Bodo Glimt", "vs Sunta". */
const sides = table<true>('clubCues');
/** They as they are written down. */
export const clubCueLists: Lists<true> = [['vs|đội khách|đội bóng|clb|câu lạc bộ', true]];

/** End of the foreign capitals, one to three, that are named as a side of a match; 0 where there are none. */
function sideEnd(words: Words, at: number): number {
	const begins =
		isForeignWord(words, at) && (words.gaps[at] !== Gap.space || !isCapital(words, at - 1) || words.opens[at - 1]);
	if (!begins) return 0;
	let end = at + 1;
	while (end - at < 3 && words.gaps[end] === Gap.space && isForeignWord(words, end)) end++;
	if (words.gaps[end] === Gap.space && isCapital(words, end)) return 0;
	return phraseBefore(sides, words, at) || words.low[end] === 'vs' ? end : 0;
}

const isForeignWord = (words: Words, at: number): boolean =>
	words.shapes[at] === Shape.capital && (words.low[at] ?? '').length > 2 && !isVietnamese(words.low[at] ?? '');

/** Names that the text gives as sides of a match, wherever they stand in it. */
function readSides({words, hits, countries, places}: Ground): Candidate[] {
	// "đội bóng Champions League"
	const other = (at: number): boolean =>
		countries.has(at) ||
		places.has(at) ||
		(hits.get(at)?.some(({readings}) => readings[0]?.entity.type === 'event') ?? false);
	const shown = new Set<string>();
	for (let at = 0; at < words.length; at++) {
		const end = other(at) ? 0 : sideEnd(words, at);
		if (end > 0) shown.add(written(words, at, end));
	}
	const candidates: Candidate[] = [];
	for (let at = 0; shown.size > 0 && at < words.length; at++) {
		if (!isForeignWord(words, at)) continue;
		for (let end = Math.min(at + 3, words.length); end > at; end--) {
			if (!shown.has(written(words, at, end))) continue;
			candidates.push({
				start: at,
				end,
				type: 'organisation',
				score: weights.organisationSide,
				reason: 'side of a match',
			});
			break;
		}
	}
	return candidates;
}

/** Whether a text is on football. */
export function isOnFootball(words: Words): boolean {
	let found = 0;
	for (let at = 0; at < words.length && found < ENOUGH; at++) if (matchPhrase(football, words, at)) found++;
	return found === ENOUGH;
}

/** Readings of clubs' short names as organisations, in texts on football alone. */
export function readClubs(ground: Ground): Candidate[] {
	const {words, hits} = ground;
	if (!isOnFootball(words)) return [];
	const candidates = readSides(ground);
	for (let at = 0; at < words.length; at++) {
		const club = isCapital(words, at) ? matchPhrase(clubs, words, at) : null;
		if (!club) continue;
		const {end} = club;
		const before = words.gaps[at] === Gap.space && words.shapes[at - 1] === Shape.capital && !words.opens[at - 1];
		const behind = words.gaps[end] === Gap.space && words.shapes[end] === Shape.capital;
		if (before || behind || phraseBefore(whereabouts, words, at)) continue;
		// The dataset knows some of them by more than their name.
		const known = hits.get(at)?.find((hit) => hit.end === end)?.readings ?? [];
		const records = known.flatMap(({entity}) => (entity.type === 'organisation' ? [entity] : []));
		candidates.push({
			start: at,
			end,
			type: 'organisation',
			score: weights.organisationClub,
			...(records.length > 0 ? {records} : {}),
			reason: 'club, in a text on football',
		});
	}
	return candidates;
}
