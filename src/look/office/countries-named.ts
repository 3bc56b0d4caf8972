import {countryCodes} from '../country-codes.ts';
import type {FindPlace, Place} from './title.ts';

/** What the press calls countries beside the browser's own names for them. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
	anh: 'GB',
	'arab saudi': 'SA',
	'bờ biển ngà': 'CI',
	'cộng hòa séc': 'CZ',
	'hoa kỳ': 'US',
	hàn: 'KR',
	'hồng kông': 'HK',
	'liên bang nga': 'RU',
	maroc: 'MA',
	mỹ: 'US',
	nga: 'RU',
	nhật: 'JP',
	séc: 'CZ',
	'thụy sỹ': 'CH',
	'tòa thánh': 'VA',
	uae: 'AE',
	úc: 'AU',
	ý: 'IT',
};

let codes: Map<string, string> | null = null;

/** Codes by the browser's names in small letters: the press writes many countries as English does. */
function codesByName(): Map<string, string> {
	const found = new Map<string, string>();
	for (const language of ['en', 'vi']) {
		const names = new Intl.DisplayNames(language, {type: 'region', fallback: 'none'});
		for (const code of countryCodes()) {
			const name = names.of(code);
			if (name) found.set(name.toLowerCase(), code);
		}
	}
	for (const [name, code] of Object.entries(OTHER_NAMES)) found.set(name, code);
	return found;
}

/** Finds a country by its Vietnamese name: the browser knows those of all countries, in both languages. */
export const countryNamed: FindPlace = (vi): Place | null => {
	codes ??= codesByName();
	const code = codes.get(vi.toLowerCase());
	const name = code && new Intl.DisplayNames('en', {type: 'region', fallback: 'none'}).of(code);
	return code && name ? {name, code} : null;
};
