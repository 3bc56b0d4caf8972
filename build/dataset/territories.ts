import {createRequire} from 'node:module';
import type {Entity} from '../../src/tags/entity.ts';

const require = createRequire(import.meta.url);

interface Territories {
	main: Record<string, {localeDisplayNames: {territories: Record<string, string>}}>;
}
interface Countries {
	countries: Record<string, string | string[]>;
}

function cldrNames(locale: string): Record<string, string> {
	const {main} = require(`cldr-localenames-full/main/${locale}/territories.json`) as Territories;
	return main[locale]?.localeDisplayNames.territories ?? {};
}

function isoNames(locale: string): Record<string, string | string[]> {
	return (require(`i18n-iso-countries/langs/${locale}.json`) as Countries).countries;
}

/** Names that the packages have and the press does not mean: "Bán đảo Mã Lai" is the peninsula. */
const WRONG: Readonly<Record<string, readonly string[]>> = {MY: ['Bán đảo Mã Lai']};
/** Explanations within a name ("Myanmar (Burma)"): no text writes it so. */
const EXPLAINED = /[(,&]| - /u;

/**
 * Names of each territory in CLDR (Vietnamese, English, their short and variant forms) and i18n-iso-countries
 * (Vietnamese), by ISO 3166 code. The records' own names stand in countries.jsonl; these are added as aliases.
 */
export function territoryNames(): Map<string, Set<string>> {
	const names = new Map<string, Set<string>>();
	const add = (code: string, name: string): void => {
		const id = code.slice(0, 2);
		if (!/^[A-Z]{2}(-alt-\w+)?$/u.test(code) || WRONG[id]?.includes(name) || EXPLAINED.test(name)) return;
		names.set(id, (names.get(id) ?? new Set()).add(name));
	};
	for (const locale of ['vi', 'en']) for (const [code, name] of Object.entries(cldrNames(locale))) add(code, name);
	for (const [code, given] of Object.entries(isoNames('vi'))) for (const name of [given].flat()) add(code, name);
	return names;
}

/** A country with the names of the packages among its aliases; any other record as it is. */
export function withTerritoryNames(entity: Entity, names: ReadonlyMap<string, ReadonlySet<string>>): Entity {
	const found = entity.type === 'country' ? names.get(entity.id) : undefined;
	if (!found) return entity;
	const known = new Set([entity.name.vi, entity.name.en, ...entity.aliases]);
	return {...entity, aliases: [...entity.aliases, ...[...found].filter((name) => !known.has(name))]};
}
