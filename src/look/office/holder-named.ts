import type {Holder} from './compose.ts';
import {englishField} from './fields.ts';
import {type FindPlace, type Place, withArticle} from './title.ts';

/** Bodies that many countries have, and those that are the only one of their name. */
const BODIES: Readonly<Record<string, string>> = {
	'bộ chính trị': 'Politburo',
	'ban bí thư': 'Secretariat',
	'điện kremlin': 'Kremlin',
	eu: 'European Union',
	'hạ viện': 'Lower House',
	'hội đồng bảo an': 'Security Council',
	'hội đồng châu âu': 'European Council',
	'liên hợp quốc': 'United Nations',
	'liên hiệp quốc': 'United Nations',
	lhq: 'United Nations',
	'liên minh châu âu': 'European Union',
	'nghị viện châu âu': 'European Parliament',
	'nhà trắng': 'White House',
	'thượng viện': 'Senate',
	'ủy ban châu âu': 'European Commission',
};

/** Words at the end that name a country, and those before them. Names of countries have up to five words. */
function countryBehind(words: readonly string[], find: FindPlace): {before: string; place: Place} | null {
	for (let at = Math.max(1, words.length - 5); at < words.length; at++) {
		const place = find(words.slice(at).join(' '));
		if (place) return {before: words.slice(0, at).join(' '), place};
	}
	return null;
}

/** Countries whose ministries are departments. */
const DEPARTMENTS: ReadonlySet<string> = new Set(['AU', 'PH', 'US']);

function ministryNamed(of: string, place: Place | null): Holder | null {
	const field = englishField(of, place?.code ?? null);
	if (field === null) return null;
	const kind = DEPARTMENTS.has(place?.code ?? '') ? 'Department' : 'Ministry';
	return {
		kind: 'ministry',
		of: field,
		name: `${kind} of ${field}${place ? ` of ${withArticle(place.name)}` : ''}`,
		place,
	};
}

const VIETNAM: Place = {name: 'Vietnam', code: 'VN'};

/** The press that is read is Vietnam's: a parliament without a country is its own. */
function parliament(place: Place | null): Holder {
	if (place === null || place.code === 'VN') return {kind: 'body', name: 'National Assembly', place: place ?? VIETNAM};
	return {kind: 'body', name: `${place.code === 'US' ? 'Congress' : 'Parliament'}, ${place.name}`, place};
}

function bodyNamed(vi: string, place: Place | null): Holder | null {
	if (vi.toLowerCase() === 'quốc hội') return parliament(place);
	const name = BODIES[vi.toLowerCase()];
	if (name === undefined) return null;
	return {kind: 'body', name: place ? `${name}, ${place.name}` : name, place};
}

/** Whose office it is, as an article names it ("Mỹ", "Bộ Ngoại giao Nga", "Quốc hội"); null where the name is not known. */
export function holderNamed(vi: string, find: FindPlace): Holder | null {
	const place = find(vi);
	if (place) return {kind: 'country', place};
	const named = /^bộ (?<of>.+)$/iu.exec(vi)?.groups?.of;
	const read = (words: string, country: Place | null): Holder | null =>
		bodyNamed(named === undefined ? words : `Bộ ${words}`, country) ??
		(named === undefined ? null : ministryNamed(words, country));
	const words = named ?? vi;
	const whole = read(words, null);
	if (whole) return whole;
	const behind = countryBehind(words.split(' '), find);
	return behind && read(behind.before, behind.place);
}
