import {type Act, addBetween, addMeetings, addOrder, SPEECH, STRONG} from './act-evidence.ts';
import type {ActCue} from './act-words.ts';
import {Collection, type Features, isHead} from './evidence.ts';
import {addHost} from './host.ts';
import {addAttendance, addJourneys} from './journeys.ts';
import {bodyOf, type Official, officialsIn} from './officials.ts';
import {cuesIn, type Placed, type PlacedCue, type PlacedMention, type Scene} from './scene.ts';
import type {Sector} from './verdict.ts';

const RELATIONS: ReadonlySet<ActCue> = new Set<ActCue>([
	'cooperate',
	'joint-programme',
	'raise',
	'upgrade',
	'ties',
	'both-sides',
]);
const HOME = 'VN';

/** How much of the article each cue fills. */
function addDensities(into: Collection, {length}: Scene, prefix: string, cues: readonly PlacedCue<string>[]): void {
	const places = new Map<string, Placed[]>();
	for (const cue of cues) {
		const known = places.get(cue.cue);
		if (known) known.push(cue);
		else places.set(cue.cue, [cue]);
	}
	for (const [cue, found] of places) into.addDensity(`all:${prefix}${cue}`, found, length);
}

function addCues<Cue extends string>(into: Collection, cues: readonly PlacedCue<Cue>[], prefix: string): void {
	for (const cue of cues) if (isHead(cue)) into.add(`${cue.zone}:${prefix}${cue.cue}`, cue);
}

/** How much a field word counts where it stands. */
const FIELD_WEIGHT = {title: 4, lead: 2, body: 0.5} as const;
/** Whatever is said between states has to do with politics: it is no field beside the others. */
const EVERYWHERE = 'politics';

/** Which of the fields beside politics the article speaks of most, and how much of its field words each has. */
function addFieldShares(into: Collection, fields: readonly PlacedCue<Sector>[]): void {
	const sums = new Map<Sector, number>();
	for (const {cue, zone} of fields) if (cue !== EVERYWHERE) sums.set(cue, (sums.get(cue) ?? 0) + FIELD_WEIGHT[zone]);
	const total = [...sums.values()].reduce((sum, one) => sum + one, 0);
	const [top] = [...sums].sort(([, one], [, other]) => other - one);
	if (!top) into.add('field none');
	else into.add(`field top ${top[0]}`);
	for (const [field, sum] of sums) into.add(`field share ${field}`, undefined, sum / (total + 2));
}

const many = (count: number): string => (count > 3 ? 'many' : String(count));

/** Which sides the title and the lead name. */
function addSides(into: Collection, scene: Scene): void {
	for (const zone of ['title', 'lead', 'head'] as const) {
		const inZone = scene.mentions.filter((one) => (zone === 'head' ? isHead(one) : one.zone === zone));
		const sides = new Set(inZone.flatMap((one) => one.sides));
		const foreign = inZone.find((one) => one.sides.some((side) => side !== HOME));
		const home = inZone.find((one) => one.sides.includes(HOME));
		const count = sides.size - (sides.has(HOME) ? 1 : 0);
		into.add(`${zone}:sides ${many(count)}${sides.has(HOME) ? ' and home' : ''}`, foreign ?? home);
	}
	const everywhere = new Set(scene.mentions.flatMap((one) => one.sides));
	if (everywhere.size > 6) into.add('sides:crowd');
	if (!everywhere.has(HOME)) into.add('sides:home nowhere');
}

/** Two countries side by side ("Việt Nam - Lào", "Nga và Trung Quốc"). */
function addPairs(into: Collection, {mentions, words}: Scene): void {
	for (const [index, one] of mentions.entries()) {
		const other = mentions[index + 1];
		if (!other || !isHead(one) || one.mention.type !== 'country' || other.mention.type !== 'country') continue;
		if (other.from - one.to > 1 || one.mention.country === other.mention.country) continue;
		const between = words.low[one.to] ?? '';
		if (other.from === one.to || /^(?:-|và|với|cùng)$/u.test(between))
			into.add(`${one.zone}:pair`, {from: one.from, to: other.to});
	}
}

function addOfficials(into: Collection, officials: readonly Official[]): void {
	const head = officials.filter(({at}) => isHead(at));
	const sides = new Set(head.flatMap((one) => one.sides));
	for (const {rank, sides: own, at} of head) {
		const whose = own.length === 0 ? '' : own.includes(HOME) ? ' home' : ' foreign';
		into.add(`${at.zone}:${rank}${whose}`, at);
		into.add(`rank:${rank}`, at);
	}
	if (sides.size > 1) into.add('officials of two sides', head[0]?.at);
	if (head.length === 0) into.add('no official');
}

function addBodies(into: Collection, scene: Scene): void {
	for (const placed of scene.mentions) {
		const body = isHead(placed) ? bodyOf(scene, placed) : null;
		if (!body) continue;
		const whose = placed.sides.length === 0 ? '' : placed.sides.includes(HOME) ? ' home' : ' foreign';
		into.add(`head:${body}${whose}`, placed);
	}
}

/** Sentences in which a state or an international body speaks or acts. */
function stateSentences(scene: Scene): Set<number> {
	const isState = (placed: PlacedMention): boolean => {
		const body = bodyOf(scene, placed);
		return body === 'state' || body === 'mission' || body === 'international';
	};
	const officials = officialsIn(scene).map(({at}) => at.sentence);
	return new Set([...officials, ...scene.mentions.filter(isState).map(({sentence}) => sentence)]);
}

/** Who acts: what a state or an international body signs or gives is cooperation, what companies do mostly is not. */
function addActors(into: Collection, scene: Scene, acts: readonly Act[], companies: readonly Placed[]): void {
	const states = stateSentences(scene);
	const firms = new Set(companies.map(({sentence}) => sentence));
	for (const act of acts.filter((one) => isHead(one) && STRONG.has(one.cue))) {
		const actor = states.has(act.sentence) ? 'state' : firms.has(act.sentence) ? 'company' : 'nobody';
		into.add(`act of ${actor}`, act);
		if (act.cue === 'sign') into.add(`signed by ${actor}`, act);
	}
}

/** A headline that asks, lists or quotes seldom reports an act. */
function addHeadline(into: Collection, {words, zones, length}: Scene): void {
	for (let at = 0; at < length && zones[at] === 'title'; at += 1) {
		const word = words.low[at];
		if (word === '?') into.add('title:question', {from: at, to: at + 1});
		if (word === '|' || word === ';') into.add('title:list', {from: at, to: at + 1});
		if (word === "'" || word === '"') into.add('title:quotation', {from: at, to: at + 1});
		if (word === ':') into.add('title:colon', {from: at, to: at + 1});
	}
	if (zones[0] !== 'title') into.add('no title');
}

/** Cues that say the same within the name of a body ("Ủy ban liên Chính phủ", "Hội Hữu nghị") as outside of one. */
const IN_NAMES: ReadonlySet<string> = new Set(['session', 'ties', 'both-sides', 'company']);

/** Without the words that are only part of an organisation's name ("Diễn đàn Kinh tế Thế giới"). */
function outsideNames<Cue extends string>({mentions}: Scene, cues: readonly PlacedCue<Cue>[]): PlacedCue<Cue>[] {
	const names = mentions.filter(({mention}) => mention.type === 'organisation');
	let next = 0;
	return cues.filter(({cue, from, to}) => {
		while ((names[next]?.to ?? Number.POSITIVE_INFINITY) <= from) next += 1;
		const name = names[next];
		return IN_NAMES.has(cue) || name === undefined || from < name.from || to > name.to;
	});
}

/** All evidence of a scene: acts, sides, officials, counter-evidence, fields. */
export function featuresOf(scene: Scene): Features {
	const into = new Collection();
	const acts = outsideNames(scene, scene.acts);
	const counters = outsideNames(scene, cuesIn(scene, scene.cues.counters));
	const sectors = cuesIn(scene, scene.cues.sectors);
	addCues(into, acts, '');
	addCues(into, counters, 'not ');
	addCues(into, sectors, 'field ');
	addOrder(into, acts);
	addFieldShares(into, sectors);
	addMeetings(into, scene, acts);
	addBetween(into, scene, acts);
	addSides(into, scene);
	addPairs(into, scene);
	const officials = officialsIn(scene);
	addOfficials(into, officials);
	addHost(into, scene, officials);
	addJourneys(into, scene, officials);
	addAttendance(into, scene, acts);
	addBodies(into, scene);
	addHeadline(into, scene);
	addActors(
		into,
		scene,
		acts,
		counters.filter(({cue}) => cue === 'company'),
	);
	if (!acts.some((act) => isHead(act) && STRONG.has(act.cue))) into.add('no act');
	into.addDensity(
		'all:relations',
		acts.filter((act) => RELATIONS.has(act.cue)),
		scene.length,
	);
	into.addDensity(
		'all:speech',
		acts.filter((act) => SPEECH.has(act.cue)),
		scene.length,
	);
	into.addDensity(
		'all:acts',
		acts.filter((act) => STRONG.has(act.cue)),
		scene.length,
	);
	addDensities(into, scene, 'not ', counters);
	addDensities(into, scene, 'field ', sectors);
	addDensities(into, scene, '', acts);
	return into.found;
}
