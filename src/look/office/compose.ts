import {headOf} from './heads.ts';
import {ownOffice} from './own-offices.ts';
import {type EnglishTitle, englishTitle, type FindPlace, type Place, withArticle} from './title.ts';

/** Whose office it is: a country, a ministry, or another body. */
export type Holder =
	| {kind: 'country'; place: Place}
	| {
			kind: 'ministry';
			/** What it is a ministry of ("Foreign Affairs"). */
			of: string;
			name: string;
			place: Place | null;
	  }
	| {kind: 'body'; name: string; place: Place | null};

/** Ministers with a name of their own, by country and what they are called by the table. */
const OWN_NAMES: Readonly<Record<string, string>> = {
	'US Secretary of State': 'Secretary of State',
	'US Secretary of Justice': 'Attorney General',
	'GB Minister for Foreign Affairs': 'Foreign Secretary',
	'GB Minister for the Interior': 'Home Secretary',
	'GB Minister for Finance': 'Chancellor of the Exchequer',
};

/** Members of the Commonwealth: their envoys to each other are high commissioners. Source: thecommonwealth.org, its list of members. */
const COMMONWEALTH = new Set(
	(
		'AG AU BS BD BB BZ BW BN CM CA CY DM SZ FJ GA GH GD GY IN JM KE KI LS MW MY MT MU MZ NA NR NZ NG PK PG RW KN LC VC WS SC ' +
		'SL SG SB ZA LK TZ TG TO TT TV UG GB VU ZM'
	).split(' '),
);

const ofPlace = (place: Place | null): string => (place ? ` of ${withArticle(place.name)}` : '');

/** What is held, and in which country: a comma where "for … of" would read wrongly. */
const inCountry = (held: string, place: Place | null): string =>
	place && / for /u.test(held) ? `${held}, ${place.name}` : `${held}${ofPlace(place)}`;

const isOfCommonwealth = (one: Place, other: Place | null): boolean =>
	COMMONWEALTH.has(one.code ?? '') && COMMONWEALTH.has(other?.code ?? '');

/** An office that is a country's own. A minister without a field and a chair without a body need more than the country. */
function ofCountry({post, words, rest, place}: EnglishTitle, country: Place): string | null {
	const held = [words, rest].filter(Boolean).join(' ');
	if (held === 'Pope') return held;
	if (post.joins === 'envoy') {
		const envoy = isOfCommonwealth(country, place) ? words.replace(/Ambassador$/u, 'High Commissioner') : words;
		return `${envoy}${ofPlace(country)}${rest && ` ${rest}`}`;
	}
	if (post.joins === 'place' && place) return place.name === country.name ? held : `${held}, ${country.name}`;
	const isWhole = post.joins === 'seat' || rest !== '' || /President$/u.test(words);
	return isWhole ? inCountry(OWN_NAMES[`${country.code} ${held}`] ?? held, country) : null;
}

function ofMinistry({post, words, rest}: EnglishTitle, holder: Holder & {kind: 'ministry'}): string {
	const {of, name, place} = holder;
	if (post.joins === 'seat') return inCountry(words, place);
	if (post.joins !== 'minister') return `${[words, rest].filter(Boolean).join(' ')}, ${name}`;
	const own = OWN_NAMES[`${place?.code} ${words} of ${of}`];
	if (own) return inCountry(own, place);
	// The departments of the United Kingdom that are called so are headed by secretaries of state.
	const held = place?.code === 'GB' ? `${words.replace(/^Minister$/u, 'Secretary of State')} for` : `${words} of`;
	return inCountry(`${held} ${of}${rest && ` ${rest}`}`, place);
}

/**
 * The English of an office with its holder ("Minister of Foreign Affairs of Japan"), composed from tables; null where a part
 * of it is not known, or where English says it in more than one way.
 */
export function composeOffice(title: string, holder: Holder, find: FindPlace): string | null {
	return composed(title, holder, find) ?? ownOfficeOf(title, holder);
}

/** An office that has its own name, with its country. */
function ownOfficeOf(title: string, {place}: Holder): string | null {
	const own = ownOffice(title, place?.code ?? null);
	return own && `${own}, ${place?.name}`;
}

function composed(title: string, holder: Holder, find: FindPlace): string | null {
	const english = englishTitle(title, holder.place?.code ?? null, find);
	if (!english) return null;
	if (holder.kind === 'country') return ofCountry(english, holder.place);
	if (holder.kind === 'ministry') return ofMinistry(english, holder);
	const {post, words, rest} = english;
	if (post.joins === 'seat') return inCountry(words, holder.place);
	if (post.joins === 'minister' && rest === '' && !/Chair/u.test(words)) return null;
	return `${[headOf(words, holder.name, holder.place?.code ?? null), rest].filter(Boolean).join(' ')}, ${holder.name}`;
}
