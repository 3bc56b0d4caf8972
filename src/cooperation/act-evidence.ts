import type {ActCue} from './act-words.ts';
import {BETWEEN_TWO} from './around-acts.ts';
import {type Collection, isHead} from './evidence.ts';
import type {PlacedCue, Scene} from './scene.ts';
import {isOrganisationCode} from './sides.ts';

/** A word of an act where it stands. */
export type Act = PlacedCue<Exclude<ActCue, 'none'>>;

/** Acts that two sides do with each other; a word of wishing or of relations alone is none. */
export const STRONG: ReadonlySet<ActCue> = new Set<ActCue>([
	'talks',
	'receive',
	'meet',
	'negotiate',
	'session',
	'call',
	'state-visit',
	'visit',
	'port-call',
	'sign',
	'seminar',
	'aid',
	'gift',
	'loan',
	'works',
	'exchange',
	'exercise',
	'joint-programme',
	'joint-statement',
	'agree',
	'raise',
	'upgrade',
]);
/** Acts of saying. */
export const SPEECH: ReadonlySet<ActCue> = new Set<ActCue>(['agree', 'pledge', 'wish']);
const HOME = 'VN';

/** For each sentence of the head, the sides named in it. */
function sidesBySentence(scene: Scene): Map<number, Set<string>> {
	const found = new Map<number, Set<string>>();
	for (const placed of scene.mentions) {
		if (!isHead(placed) || placed.sides.length === 0) continue;
		const sides = found.get(placed.sentence) ?? new Set<string>();
		found.set(placed.sentence, sides);
		for (const side of placed.sides) sides.add(side);
	}
	return found;
}

/** What partners do, of one country or of several. */
const TOGETHER: ReadonlySet<ActCue> = new Set<ActCue>(['cooperate', 'sign', 'paper', 'joint-programme']);

const hasForeign = (sides: ReadonlySet<string> | undefined): boolean =>
	[...(sides ?? [])].some((side) => side !== HOME);

/** Acts that stand in one sentence with two sides are the heart of the verdict. */
export function addMeetings(into: Collection, scene: Scene, acts: readonly Act[]): void {
	const sides = sidesBySentence(scene);
	let joined = false;
	for (const act of acts) {
		if (!isHead(act) || (sides.get(act.sentence)?.size ?? 0) < 2) continue;
		into.add(`joined:${act.cue}`, act);
		if (STRONG.has(act.cue) && [...(sides.get(act.sentence) ?? [])].some(isOrganisationCode))
			into.add('joined by an international body', act);
		joined ||= STRONG.has(act.cue);
	}
	into.add(joined ? 'joined' : 'not joined');
	const alone = acts.find((act) => isHead(act) && TOGETHER.has(act.cue) && !hasForeign(sides.get(act.sentence)));
	if (alone) into.add(`together without a foreign side in ${alone.zone}`, alone);
	if (alone && ![...sides.values()].some(hasForeign)) into.add('together at home', alone);
}

/** The order in which a sentence names a side, an act and another side: "Mexico gửi hàng viện trợ tới Cuba". */
export function addBetween(into: Collection, scene: Scene, acts: readonly Act[]): void {
	const named = scene.mentions.filter((one) => isHead(one) && one.sides.length > 0);
	for (const act of acts) {
		if (!isHead(act) || !BETWEEN.has(act.cue)) continue;
		const inSentence = named.filter((one) => one.sentence === act.sentence);
		const before = inSentence.findLast((one) => one.to <= act.from);
		const behind = inSentence.find(
			(one) => one.from >= act.to && one.sides.some((side) => !before?.sides.includes(side)),
		);
		if (!before || !behind) continue;
		into.add(`${act.zone}:between ${act.cue}`, act);
		into.add(`between in ${act.zone}`, act);
		if (before.sides.includes(HOME) || behind.sides.includes(HOME)) into.add(`between home in ${act.zone}`, act);
	}
}

/** Acts of one side towards another. */
const BETWEEN: ReadonlySet<ActCue> = new Set<ActCue>([...BETWEEN_TWO, 'wish', 'exercise', 'greeting']);

/** Acts that make an event a meeting. */
const MEETING: ReadonlySet<ActCue> = new Set<ActCue>(['talks', 'receive', 'meet', 'session']);
const VISIT: ReadonlySet<ActCue> = new Set<ActCue>(['state-visit', 'trip', 'visit', 'port-call']);

/** Acts beside which what is said is only told along. */
const EVENTS: ReadonlySet<ActCue> = new Set<ActCue>([
	...MEETING,
	...VISIT,
	'call',
	'sign',
	'seminar',
	'aid',
	'gift',
	'exercise',
	'exchange',
]);

/** What is only said: no act is told beside it. */
function addWordsAlone(into: Collection, head: readonly Act[]): void {
	if (head.some(({cue}) => EVENTS.has(cue))) return;
	const said = head.find(({cue}) => SPEECH.has(cue) || cue === 'say');
	if (said) into.add(`words alone in ${said.zone}`, said);
	else into.add('no event');
}

/** Which act comes first, and which ones stand alone: a visit without talks, a call without a meeting. */
export function addOrder(into: Collection, acts: readonly Act[]): void {
	const head = acts.filter(isHead);
	const first = head.find(({cue}) => STRONG.has(cue));
	if (first) into.add(`first:${first.cue}`, first);
	const inTitle = head.find(({cue, zone}) => zone === 'title' && STRONG.has(cue));
	if (inTitle) into.add(`first in title:${inTitle.cue}`, inTitle);
	const meets = head.some(({cue}) => cue === 'talks' || cue === 'receive');
	const visits = head.find(({cue}) => VISIT.has(cue));
	const calls = head.find(({cue}) => cue === 'call');
	const signs = head.find(({cue}) => cue === 'sign');
	if (!head.some(({cue}) => MEETING.has(cue))) into.add('no meeting');
	addWordsAlone(into, head);
	if (calls && !meets) into.add('call alone', calls);
	if (visits) into.add(meets ? 'visit with talks' : 'visit alone', visits);
	if (signs) into.add(meets ? 'signing with talks' : 'signing alone', signs);
}
