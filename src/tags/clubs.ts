import type {Candidate} from './candidate.ts';
import {type Lists, matchPhrase, phraseBefore} from './phrases.ts';
import {table} from './vocabulary.ts';
import {weights} from './weights.ts';
import {Gap, isCapital, Shape, type Words} from './words.ts';

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

function isOnFootball(words: Words): boolean {
	let found = 0;
	for (let at = 0; at < words.length && found < ENOUGH; at++) if (matchPhrase(football, words, at)) found++;
	return found === ENOUGH;
}

/** Readings of clubs' short names as organisations, in texts on football alone. */
export function readClubs(words: Words): Candidate[] {
	if (!isOnFootball(words)) return [];
	const candidates: Candidate[] = [];
	for (let at = 0; at < words.length; at++) {
		const club = isCapital(words, at) ? matchPhrase(clubs, words, at) : null;
		if (!club) continue;
		const {end} = club;
		const before = words.gaps[at] === Gap.space && words.shapes[at - 1] === Shape.capital && !words.opens[at - 1];
		const behind = words.gaps[end] === Gap.space && words.shapes[end] === Shape.capital;
		if (before || behind || phraseBefore(whereabouts, words, at)) continue;
		candidates.push({
			start: at,
			end,
			type: 'organisation',
			score: weights.organisationClub,
			reason: 'club, in a text on football',
		});
	}
	return candidates;
}
