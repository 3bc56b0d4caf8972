import type {Act} from './act-evidence.ts';
import {type Collection, isHead} from './evidence.ts';
import type {Official} from './officials.ts';
import type {Placed, Scene} from './scene.ts';
import {bodyOfMeeting} from './sides.ts';

/** What somebody does who comes to another country, told without a word for a visit. */
export type Journey = 'journey' | 'welcome';

const VERBS: Readonly<Record<string, Journey>> = {đến: 'journey', tới: 'journey', sang: 'journey', đón: 'welcome'};
/** How far before and behind the verb who comes and where may stand: rank, time and company lie between. */
const BEFORE = 12;
const BEHIND = 5;

/** Whether by the verb at word `at` an official of one side comes to another, or is received there. */
function isComing(
	{words, sentences, mentions, cues}: Scene,
	officials: readonly Official[],
	at: number,
	goes: boolean,
): boolean {
	const isBefore = (one: Placed) => one.sentence === sentences[at] && one.to <= at && at - one.to <= BEFORE;
	const isBehind = (one: Placed) => one.sentence === sentences[at] && one.from > at && one.from - at <= BEHIND;
	const who = goes ? officials.findLast((one) => isBefore(one.at)) : officials.find((one) => isBehind(one.at));
	const named = mentions.filter(({sides}) => sides.length > 0);
	const other = goes ? named.find(isBehind) : named.findLast(isBefore);
	if (!who?.sides.length || !other || who.sides.some((side) => other.sides.includes(side))) return false;
	return !(goes && cues.offices.notGoing.test(words.low.slice(who.at.to, at).join(' ')));
}

/** Officials who go to another country, or are received as they come from one: visits without the word. */
export function addJourneys(into: Collection, scene: Scene, officials: readonly Official[]): void {
	for (const [at, zone] of scene.zones.entries()) {
		const verb = zone === 'body' ? undefined : VERBS[scene.words.low[at] ?? ''];
		if (verb && isComing(scene, officials, at, verb === 'journey')) into.add(`${zone}:${verb}`, {from: at, to: at + 1});
	}
}

/** How far before a conference "dự" may stand. */
const ATTENDS = 3;
/** What shows that the head tells of a journey: a word for it, who goes where, a place abroad. */
const SHOWN = /^(?:visit (?:alone|with talks)|.*:journey|travels: an official of home abroad)$/u;

/** A journey to a conference is a visit rather than a meeting: "sang Malaysia dự Hội nghị cấp cao". */
export function addAttendance(into: Collection, {words, mentions}: Scene, acts: readonly Act[]): void {
	if (![...into.found.keys()].some((name) => SHOWN.test(name))) return;
	const attended = [
		...acts.filter(({cue}) => cue === 'session'),
		...mentions.filter(({mention}) => bodyOfMeeting(mention) !== undefined),
	].find((one) => isHead(one) && words.low.slice(Math.max(0, one.from - ATTENDS), one.from).includes('dự'));
	if (attended) into.add(`travels to a conference in ${attended.zone}`, attended);
}
