import type {Features} from './features.ts';
import {type Decision, type Model, probability} from './model.ts';
import type {Scene} from './scene.ts';
import type {Kind, Sector} from './verdict.ts';

/** Fields named at the most: more than these say nothing any more. */
const MOST_SECTORS = 3;
const MOST_KINDS = 3;

/** Names and probabilities of several decisions, the most probable first. */
function ranked<Name extends string>(
	features: Features,
	decisions: Readonly<Record<Name, Decision>>,
): {name: Name; score: number}[] {
	return (Object.keys(decisions) as Name[])
		.map((name) => ({name, score: probability(features, decisions[name])}))
		.sort((one, other) => other.score - one.score);
}

/** The kinds of act that are reported, the most probable first; at least one. */
export function kindsOf(features: Features, {kinds, thresholds}: Model): Kind[] {
	const scored = ranked(features, kinds);
	const sure = scored.filter(({score}) => score >= thresholds.kinds);
	return (sure.length > 0 ? sure : scored).slice(0, sure.length > 0 ? MOST_KINDS : 1).map(({name}) => name);
}

/** The fields of cooperation, the main one first; at least one. */
export function sectorsOf(features: Features, {sectors, mainSector, thresholds}: Model): Sector[] {
	const [main] = ranked(features, mainSector);
	const sure = ranked(features, sectors).filter(({score}) => score >= thresholds.sectors);
	const first: Sector[] = main ? [main.name] : [];
	return [...first, ...sure.map(({name}) => name).filter((name) => name !== main?.name)].slice(0, MOST_SECTORS);
}

/** Words that put an event at a place. */
const AT = new Set(['tại', 'ở', 'đến', 'tới']);

/** Where the event took place: the first place of the head, or of the body's beginning, that words put it at. */
export function placeOf({mentions, words}: Scene): string | undefined {
	const places = mentions.filter(({mention}) => mention.type === 'place');
	const put = places.find(
		({from, zone, mention}) =>
			(zone !== 'body' || from < 150) && mention.entity !== undefined && AT.has(words.low[from - 1] ?? ''),
	);
	const other = places.find(
		({from, zone, mention}) =>
			zone !== 'body' &&
			from < 150 &&
			mention.entity !== undefined &&
			/^(?:thủ đô|tp|thành phố)/iu.test(mention.surface),
	);
	return (put ?? other)?.mention.surface;
}
