import {language} from '../words.ts';
import {countryCodes} from './country-codes.ts';

/** Every country that the browser has a name for, ISO alpha-2 code and name, by name. */
export function countries(): {code: string; name: string}[] {
	const names = new Intl.DisplayNames(language(), {type: 'region', fallback: 'none'});
	const found = countryCodes().flatMap((code) => {
		const name = names.of(code);
		return name ? [{code, name}] : [];
	});
	return found.sort((one, other) => one.name.localeCompare(other.name, language()));
}
