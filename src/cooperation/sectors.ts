import type {Feature, Features} from './evidence.ts';
import {type Model, probability} from './model.ts';
import type {Sector} from './verdict.ts';

/** All fields, in the order in which they are told apart where they are equally sure. */
export const SECTORS: readonly Sector[] = [
	'politics',
	'economy',
	'health',
	'defence',
	'security',
	'culture',
	'education',
	'science',
	'environment',
	'technology',
	'humanitarian',
	'agriculture',
	'energy',
	'justice',
	'tourism',
	'transport',
	'labour',
];

/** Fields named at the most: more than these say nothing any more. */
const MOST = 3;

/** What the acts and officials of an article say of these two fields, which have few words of their own. */
const GENERAL: ReadonlySet<Sector> = new Set<Sector>(['politics', 'economy']);
const TELLING =
	/^(?:rank:|first:|joined:|title:pair|no official|visit |head:company|title:upgrade|title:ties|field none|call alone)/u;

/** A field with what speaks for its being one of the article's. */
export interface SectorCandidate {
	sector: Sector;
	features: Features;
}

const strengthOf = (features: Features, name: string): number => features.get(name)?.value ?? 0;

/** The words of the field, compared with those of all others: what this says holds for every field alike. */
function sharedEvidence(sector: Sector, features: Features, ranked: readonly Sector[]): [string, number][] {
	const titled = SECTORS.filter((one) => one !== 'politics' && features.has(`title:field ${one}`));
	const inTitle = features.has(`title:field ${sector}`);
	const rank = ranked.indexOf(sector);
	const own = [
		['title', inTitle ? 1 : 0],
		['lead', features.has(`lead:field ${sector}`) ? 1 : 0],
		['density', strengthOf(features, `all:field ${sector}`)],
		['share', strengthOf(features, `field share ${sector}`)],
		['most', rank === 0 ? 1 : 0],
		['second', rank === 1 ? 1 : 0],
		['alone in title', inTitle && titled.length === 1 ? 1 : 0],
		['others in title', !inTitle && titled.length > 0 ? 1 : 0],
		['nowhere', features.has(`all:field ${sector}`) ? 0 : 1],
	] as const;
	// Politics is in everything that states do: its words weigh for themselves.
	return own.map(([name, value]) => [sector === 'politics' ? `politics ${name}` : name, value]);
}

/** All fields with their evidence. */
export function sectorCandidates(features: Features): SectorCandidate[] {
	const ranked = SECTORS.filter((one) => features.has(`field share ${one}`)).sort(
		(one, other) => strengthOf(features, `field share ${other}`) - strengthOf(features, `field share ${one}`),
	);
	const telling = [...features.values()].filter(({name}) => TELLING.test(name));
	return SECTORS.map((sector) => {
		const evidence: [string, number][] = [
			...sharedEvidence(sector, features, ranked),
			[sector, 1],
			[`${sector}: title`, features.has(`title:field ${sector}`) ? 1 : 0],
			[`${sector}: share`, strengthOf(features, `field share ${sector}`)],
			...(GENERAL.has(sector) ? telling.map(({name, value}): [string, number] => [`${sector}: ${name}`, value]) : []),
		];
		const found = evidence
			.filter(([, value]) => value !== 0)
			.map(([name, value]): [string, Feature] => [name, {name, value}]);
		return {sector, features: new Map(found)};
	});
}

/** The fields of cooperation, the main one first; at least one. */
export function sectorsOf(features: Features, {sector, mainSector, thresholds}: Model): Sector[] {
	const candidates = sectorCandidates(features).map((one) => ({
		sector: one.sector,
		score: probability(one.features, sector),
		main: probability(one.features, mainSector),
	}));
	const [main] = candidates.toSorted((one, other) => other.main - one.main);
	const sure = candidates
		.filter((one) => one.score >= thresholds.sectors && one.sector !== main?.sector)
		.sort((one, other) => other.score - one.score);
	return [...(main ? [main] : []), ...sure].slice(0, MOST).map((one) => one.sector);
}
