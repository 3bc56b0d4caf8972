import {englishField} from './fields.ts';
import {BEFORE, BEHIND, POSTS, type Post} from './posts.ts';

/** A country or place: its English name, and for a country its code, ISO alpha-2. */
export interface Place {
	name: string;
	code: string | null;
}

/** Finds a country or place by the name that the press writes. */
export type FindPlace = (vi: string) => Place | null;

/** The English of a title, apart from whose office it is. */
export interface EnglishTitle {
	post: Post;
	/** The office's own words ("Former Minister"). */
	words: string;
	/** What is said behind them ("of Health", "to Vietnam"), or nothing. */
	rest: string;
	/** The place the office is about, where it names one. */
	place: Place | null;
}

const POST_OF = new Map(POSTS.map((post) => [post.vi, post]));

/** Countries and bodies whose English name takes the article. */
const TAKES_THE =
	/^(?:United|Netherlands|Philippines|Bahamas|Maldives|Comoros|Seychelles|Gambia|Holy See|European|Czech Republic|Dominican Republic|Central African|Democratic Republic|Republic of|\S+ Islands|Organi[sz]ation|Association)/u;

/** A name as it stands after "of" and "to". */
export const withArticle = (name: string): string => (TAKES_THE.test(name) ? `the ${name}` : name);

/** The longest office word at the start of these words, and what is left. */
function startOf(words: readonly string[]): {post: Post; left: string[]} | null {
	for (let end = words.length; end > 0; end--) {
		const post = POST_OF.get(words.slice(0, end).join(' ').toLowerCase());
		if (post) return {post, left: words.slice(end)};
	}
	return null;
}

/** Takes the words in front that say how the office is held ("cựu", "quyền"). */
function withoutBefore(title: string): {before: string[]; words: string[]} {
	const words = title.split(' ');
	const before: string[] = [];
	while (words.length > 1 && !POST_OF.has(words.join(' ').toLowerCase())) {
		const known = BEFORE[words[0]?.toLowerCase() ?? ''];
		if (known === undefined) break;
		if (known !== '') before.push(known);
		words.shift();
	}
	return {before, words};
}

/** Kinds of place in front of its name, and what English says behind it in some countries. */
const KINDS = /^(?<kind>bang|tỉnh|vùng|thành phố|TP|quần đảo|đảo|khu tự trị|lãnh thổ|Cộng hòa) (?=\p{Lu})/iu;
const KIND_WORDS: Readonly<Record<string, string>> = {
	'JP tỉnh': ' Prefecture',
	'RU tỉnh': ' Oblast',
	'UA tỉnh': ' Oblast',
	'RU vùng': ' Krai',
};

/** A name in Latin letters without marks is written the same in English. */
const LATIN = /^[A-Z][A-Za-z'-]*(?: [A-Z][A-Za-z'-]*)*$/u;

/** The name of a province, not of the city after which it is called. */
const withoutCity = (place: Place, words: string): Place =>
	place.name === `${words} City` ? {...place, name: words} : place;

function placeNamed(words: string, code: string | null, find: FindPlace): Place | null {
	const whole = find(words);
	if (whole) return withoutCity(whole, words);
	const kind = KINDS.exec(words)?.groups?.kind ?? '';
	const name = words.slice(kind === '' ? 0 : kind.length + 1);
	// A state or province is not the country that its name may also mean ("bang Georgia").
	const place = LATIN.test(name) ? {name, code: null} : find(name);
	if (!place) return null;
	if (kind.toLowerCase() === 'cộng hòa') return {...place, name: `the Republic of ${place.name}`};
	return {...place, name: `${place.name}${KIND_WORDS[`${code} ${kind.toLowerCase()}`] ?? ''}`};
}

/** Countries that have ministers for a field, not of one. */
const MINISTERS_FOR: ReadonlySet<string> = new Set(['AU', 'GB', 'IE']);

/** What stands behind a minister: what the ministry is of, or what the minister is for. */
function fieldBehind(left: string, words: string, code: string | null): string | null {
	const charged = /^(?:phụ trách|đặc trách) /u.exec(left);
	const field = englishField(left.slice(charged?.[0].length ?? 0), code);
	const isFor = charged || /State\b/u.test(words) || MINISTERS_FOR.has(code ?? '');
	return field && `${isFor ? 'for' : 'of'} ${field}`;
}

type Rest = Pick<EnglishTitle, 'rest' | 'place'>;

interface Behind {
	left: string;
	words: string;
	code: string | null;
	find: FindPlace;
}

function restOf({joins, vi}: Post, {left, words, code, find}: Behind): Rest | null {
	if (left === '') return {rest: '', place: null};
	if (joins === 'minister') {
		const rest = fieldBehind(left, words, code);
		return rest === null ? null : {rest, place: null};
	}
	if (joins === 'envoy' && left.startsWith('tại ')) {
		const place = placeNamed(left.slice('tại '.length), code, find);
		return place && {rest: `${/lãnh sự/u.test(vi) ? 'in' : 'to'} ${withArticle(place.name)}`, place};
	}
	if (joins !== 'place') return null;
	const place = placeNamed(left, code, find);
	return place && {rest: `of ${withArticle(place.name)}`, place};
}

/**
 * The English of a title as the press writes it, without the organisation; null where a word of it is not known.
 * @param code country of the office, ISO alpha-2: some call it otherwise
 */
export function englishTitle(title: string, code: string | null, find: FindPlace): EnglishTitle | null {
	const {before, words} = withoutBefore(title);
	const start = startOf(words);
	if (!start) return null;
	const {post} = start;
	let left = start.left.join(' ');
	const behind = Object.keys(BEHIND).find((one) => left.toLowerCase() === one);
	if (behind) {
		before.push(BEHIND[behind] ?? '');
		left = '';
	}
	const own = code === null ? post.en : (post.by?.[code] ?? post.en);
	const rest = restOf(post, {left, words: own, code, find});
	return own === '' || !rest ? null : {post, words: [...before, own].join(' '), ...rest};
}
