import type {ActCue} from './act-words.ts';
import {aroundActs, partnersOf, ROW_GAP} from './around-acts.ts';
import {
	hasHomeBeside,
	hasThroughBefore,
	hasWhereBefore,
	isBesideIt,
	isCounterpart,
	isInviting,
	isItsMeetingAttended,
	isListed,
	isTopic,
} from './around-names.ts';
import {type Feature, type Features, isHead} from './evidence.ts';
import {type Model, probability} from './model.ts';
import {bodyOf, officialsIn} from './officials.ts';
import type {PlacedMention, Scene} from './scene.ts';
import {isNationalAgency, isOrganisationCode} from './sides.ts';

/** A side that may be a partner, with what speaks for and against it. */
export interface Candidate {
	code: string;
	features: Features;
}

const HOME = 'VN';

interface Count {
	mentions: PlacedMention[];
	/** Number of the first of them among all. */
	first: number;
}

function countSides(scene: Scene): Map<string, Count> {
	const counts = new Map<string, Count>();
	for (const [index, placed] of scene.mentions.entries())
		for (const side of partnersOf(placed)) {
			if (side === HOME) continue;
			const count = counts.get(side) ?? {mentions: [], first: index};
			counts.set(side, count);
			count.mentions.push(placed);
		}
	return counts;
}

const TRAVELS: ReadonlySet<ActCue> = new Set<ActCue>(['state-visit', 'trip', 'visit', 'port-call']);

/** Sentences of the head that hold an act, and whether the head tells of a journey. */
function headActs(scene: Scene): {acting: Set<number>; travels: boolean} {
	const acts = scene.acts.filter(isHead);
	return {acting: new Set(acts.map(({sentence}) => sentence)), travels: acts.some(({cue}) => TRAVELS.has(cue))};
}

/** What is the same for all sides of a scene. */
interface Setting {
	scene: Scene;
	total: number;
	candidates: number;
	acting: ReadonlySet<number>;
	/** The head tells of a journey: its aim is more than a scene. */
	travels: boolean;
	/** Sentences of the head that name Vietnam's side. */
	home: ReadonlySet<number>;
	officials: ReadonlyMap<string, 'title' | 'lead'>;
	most: number;
	firstOfAll: number;
	/** The nearest foreign names before and behind an act of the head. */
	subjects: ReadonlySet<PlacedMention>;
	objects: ReadonlySet<PlacedMention>;
	/** Something is attended in the head. */
	attended: boolean;
	/** The head tells of a meeting on the sidelines of another. */
	aside: boolean;
}

function settingOf(scene: Scene, counts: ReadonlyMap<string, Count>): Setting {
	const officials = new Map<string, 'title' | 'lead'>();
	for (const {sides, at} of officialsIn(scene))
		if (isHead(at))
			for (const side of sides)
				if (officials.get(side) !== 'title') officials.set(side, at.zone === 'title' ? 'title' : 'lead');
	const sizes = [...counts.values()].map(({mentions}) => mentions.length);
	return {
		scene,
		total: sizes.reduce((sum, size) => sum + size, 0),
		candidates: counts.size,
		...headActs(scene),
		home: new Set(
			scene.mentions.filter((one) => isHead(one) && one.sides.includes(HOME)).map(({sentence}) => sentence),
		),
		officials,
		most: Math.max(0, ...sizes),
		firstOfAll: Math.min(...[...counts.values()].map(({first}) => first)),
		...aroundActs(scene),
		attended: isAttended(scene),
		aside: scene.words.low.some(
			(word, at) => word === 'lề' && scene.words.low[at - 1] === 'bên' && (scene.zones[at] ?? 'body') !== 'body',
		),
	};
}

/** Whether a name only says where something takes place: "tại Malaysia, Bộ trưởng gặp …". */
const isWhere = (scene: Scene, one: PlacedMention): boolean =>
	one.mention.type === 'place' || hasWhereBefore(scene, one);

/** Words that make what follows the host of a meeting of many ("dự Hội nghị cấp cao tại Malaysia"). */
const ATTENDS = new Set(['dự', 'tham dự']);

/** Whether something is attended in the head of the article. */
const isAttended = ({words, zones}: Scene): boolean =>
	words.low.some(
		(word, at) =>
			at < zones.length && zones[at] !== 'body' && (ATTENDS.has(word) || ATTENDS.has(`${words.low[at - 1]} ${word}`)),
	);

type Evidence = readonly (readonly [string, boolean | number])[];

/** Where and how often a side is named; of countries and of organisations this says different things. */
function namedEvidence(head: readonly PlacedMention[], {mentions, first}: Count, setting: Setting): Evidence {
	return [
		['in title', head.some(({zone}) => zone === 'title')],
		['in lead', head.some(({zone}) => zone === 'lead')],
		['in body only', head.length === 0],
		['share', mentions.length / setting.total],
		['count', Math.log1p(mentions.length)],
		['often', mentions.length > 3],
		['most named', mentions.length === setting.most],
		['named first', first === setting.firstOfAll],
	];
}

/** With whom and in what a side is named. */
function companyEvidence(head: readonly PlacedMention[], {mentions}: Count, setting: Setting): Evidence {
	const {scene, acting, home} = setting;
	return [
		['acts in head', head.some(({sentence}) => acting.has(sentence))],
		['acts with home in head', head.some(({sentence}) => acting.has(sentence) && home.has(sentence))],
		['companion in head', head.some((one) => hasThroughBefore(scene, one))],
		['listed in head', head.some((one) => isListed(scene, one))],
		['listed in body', mentions.some((one) => !isHead(one) && isListed(scene, one))],
		['beside home', head.some((one) => hasHomeBeside(scene, one))],
		['counterpart in head', head.some((one) => isCounterpart(scene, one))],
		['invites in head', head.some((one) => isInviting(scene, one))],
		['topic in head', head.some((one) => isTopic(scene, one))],
		['only topic in head', head.length > 0 && head.every((one) => isTopic(scene, one))],
		['scene in head', head.length > 0 && head.every((one) => isWhere(scene, one))],
		['meeting of it', mentions.some(({mention: {type}}) => type === 'event')],
		['meeting of it in head', head.some(({mention: {type}}) => type === 'event')],
		['before the act', head.some((one) => setting.subjects.has(one) && !isWhere(scene, one))],
		['behind the act', head.some((one) => setting.objects.has(one))],
		['named where something is attended', setting.attended],
		['its meeting attended', head.some((one) => isItsMeetingAttended(scene, one))],
		['on the sidelines of it', head.length > 0 && head.every((one) => isBesideIt(scene, one))],
	];
}

/** What names the side: its bodies, its officials, or only its places. */
function bodyEvidence(code: string, head: readonly PlacedMention[], {mentions}: Count, setting: Setting): Evidence {
	const {scene, officials} = setting;
	const isScene = mentions.every((one) => isWhere(scene, one));
	const othersAct = isScene && [...officials.keys()].some((side) => side !== code && side !== HOME);
	return [
		['official in title', officials.get(code) === 'title'],
		['official in lead', officials.get(code) === 'lead'],
		['mission in head', head.some((one) => bodyOf(scene, one) === 'mission')],
		['state body in head', head.some((one) => bodyOf(scene, one) === 'state')],
		['company in head', head.some((one) => bodyOf(scene, one) === 'company')],
		['places only', mentions.every(({mention}) => mention.type === 'place')],
		['scene only', isScene],
		['scene only, others there', isScene && setting.candidates > 1],
		[ASIDE, isScene && setting.aside],
		['scene only, others act', othersAct],
		['scene only, others act, no journey', othersAct && !setting.travels && !setting.attended],
	];
}

/** The evidence for one side. */
function evidenceFor(code: string, count: Count, setting: Setting): Features {
	const head = count.mentions.filter(isHead);
	const whose = isOrganisationCode(code) ? ' (organisation)' : '';
	const own = [...namedEvidence(head, count, setting), ...companyEvidence(head, count, setting)];
	const evidence: Evidence = [
		...own.map(([name, value]): [string, boolean | number] => [`${name}${whose}`, value]),
		...bodyEvidence(code, head, count, setting),
		['organisation', whose !== ''],
		['alone', setting.candidates === 1],
		['one of two', setting.candidates === 2],
		['one of many', setting.candidates > 5],
		['home not in head', setting.home.size === 0],
	];
	const found = new Map<string, Feature>();
	for (const [name, value] of evidence) if (value !== false) found.set(name, {name, value: Number(value)});
	return found;
}

/** The sides of a scene that may be partners, the most named first. */
export function candidatesIn(scene: Scene): Candidate[] {
	const counts = countSides(scene);
	const setting = settingOf(scene, counts);
	return [...counts]
		.sort(([, one], [, other]) => other.mentions.length - one.mentions.length || one.first - other.first)
		.map(([code, count]) => ({code, features: evidenceFor(code, count, setting)}));
}

/** Aid that goes through an organisation is done with it. */
const GO_BETWEEN = new Set(['qua']);

/** Organisations of the head through which something is done, and those in one row with them. */
function goBetweens(scene: Scene): Set<string> {
	const found = new Set<string>();
	let end = -1;
	for (const {zone, sides, from, to} of scene.mentions) {
		const isInRow = end >= 0 && from - end <= ROW_GAP;
		const isThrough = GO_BETWEEN.has(scene.words.low[from - 1] ?? '') || isInRow;
		end = -1;
		if (zone === 'body' || !isThrough || !sides.some(isOrganisationCode)) continue;
		for (const side of sides) found.add(side);
		end = to;
	}
	return found;
}

/** An agency of a partner country is named beside it where it is no chance mention. */
const isAgency = (code: string, {mentions}: Scene): boolean =>
	isNationalAgency(code) && mentions.filter(({sides}) => sides.includes(code)).length > 1;

/** Where two meet on the sidelines of a conference, the country of the conference is no partner. */
const ASIDE = 'scene of a meeting on the sidelines';

/** The cooperating sides other than Vietnam: countries first, then organisations, each by how sure it is. */
export function partnersIn(scene: Scene, {partner, thresholds}: Model): string[] {
	const through = goBetweens(scene);
	const scored = candidatesIn(scene)
		.filter(({features}, _at, all) => all.length === 1 || !features.has(ASIDE))
		.map(({code, features}) => ({code, score: probability(features, partner)}))
		.sort((one, other) => other.score - one.score);
	const sure = scored.filter(
		({code, score}) => score >= thresholds.partner || through.has(code) || isAgency(code, scene),
	);
	const chosen = (sure.length > 0 ? sure : scored.slice(0, 1)).map(({code}) => code);
	return [...chosen.filter((code) => !isOrganisationCode(code)), ...chosen.filter(isOrganisationCode)];
}
