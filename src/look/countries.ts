import {language} from '../words.ts';

const A = 65;
const LETTERS = 26;

/** Codes that the browsers name although they are no countries: groups, pseudo codes and parts of others. */
const NONE = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'AC', 'CP', 'DG', 'EA', 'IC', 'TA', 'CQ']);

/** Whether a code is a country's of today: those of states that are no more are read as their successors'. */
const isToday = (code: string): boolean => !NONE.has(code) && new Intl.Locale('und', {region: code}).region === code;

/** Every country that the browser has a name for, ISO alpha-2 code and name, by name. */
export function countries(): {code: string; name: string}[] {
	const names = new Intl.DisplayNames(language(), {type: 'region', fallback: 'none'});
	const found: {code: string; name: string}[] = [];
	for (let pair = 0; pair < LETTERS * LETTERS; pair++) {
		const code = String.fromCharCode(A + Math.floor(pair / LETTERS), A + (pair % LETTERS));
		const name = isToday(code) ? names.of(code) : null;
		if (name) found.push({code, name});
	}
	return found.sort((one, other) => one.name.localeCompare(other.name, language()));
}
