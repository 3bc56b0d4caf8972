import {isWord, type Lists, matchPhrase, phraseBefore} from './phrases.ts';
import {isVietnamese} from './spelling.ts';
import {honorifics, titles} from './titles.ts';
import {table} from './vocabulary.ts';
import {Gap, isCapital, Shape, type Words} from './words.ts';

/** A model's sign: letters that digits or a hyphen are glued to ("RAV4", "CR-V", "VF 8"). */
function isModel(words: Words, at: number): boolean {
	if (words.shapes[at] !== Shape.capitals && (words.low[at] ?? '').length > 1) return false;
	// "AFC U23", "ASEAN A-Z" are no models.
	if (words.low[at] === 'u') return false;
	const next = at + 1;
	const numbered = words.shapes[next] === Shape.number && words.gaps[next] !== Gap.break;
	return numbered || (words.low[next] === '-' && words.gaps[next] === Gap.glued && words.gaps[next + 1] === Gap.glued);
}

/** A foreign word written with one capital: "Corolla", "Galaxy". */
const isForeign = (words: Words, at: number): boolean =>
	words.shapes[at] === Shape.capital && (words.low[at] ?? '').length > 2 && !isVietnamese(words.low[at] ?? '');

/**
 * Whether a firm's one foreign word, from `start` to `end`, is the brand before a product's name: "Honda CR-V", "Ford Ranger".
 * Behind a title a person follows the firm: "CEO Tesla Elon Musk".
 */
export function isBrand(words: Words, start: number, end: number): boolean {
	let whole = start + 1;
	// "VinFast"
	while (whole < end && words.gaps[whole] === Gap.glued) whole++;
	if (whole !== end || words.gaps[end] !== Gap.space || !isCapital(words, end)) return false;
	if (phraseBefore(honorifics, words, start) || phraseBefore(titles, words, start)) return false;
	if (isModel(words, end)) return true;
	return words.shapes[start] === Shape.capital && isForeign(words, end) && !matchPhrase(titles, words, end);
}

/** "trên Facebook", "mạng xã hội Weibo": where somebody writes, not who acts. */
export const isMedium = (words: Words, at: number): boolean =>
	isWord(networks, words, at) && !isWord(firmCues, words, at - 1) && !matchPhrase(acts, words, at + 1);
/** Words before a network's name and behind it that speak of the firm. */
const firmCues = table<true>('networkCues');
/** They as they are written down. */
export const networkCueLists: Lists<true> = [['ty|đoàn|hãng|ceo|của|với|kiện|phạt', true]];
const acts = table<true>('networkActs');
/** They as they are written down. */
export const networkActLists: Lists<true> = [
	['cho biết|cho hay|thông báo|tuyên bố|công bố|khẳng định|sa thải|bị|đã|sẽ|đang|cam kết|đồng ý|từ chối|chưa', true],
];
const networks = table<true>('networks');
/** They as they are written down. */
export const networkLists: Lists<true> = [['facebook|instagram|twitter|weibo|tiktok|youtube|threads|zalo', true]];
