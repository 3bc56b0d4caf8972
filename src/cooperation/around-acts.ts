import type {ActCue} from './act-words.ts';
import {isHead} from './evidence.ts';
import type {PlacedMention, Scene} from './scene.ts';
import {bodyOfMeeting} from './sides.ts';

const HOME = 'VN';

/** The sides that a mention speaks for as a partner: its own, and the body that a meeting is called after. */
export function partnersOf({mention, sides}: PlacedMention): readonly string[] {
	const body = bodyOfMeeting(mention);
	return body === undefined ? sides : [body];
}

/** Acts whose subject and object are the two sides. */
export const BETWEEN_TWO: ReadonlySet<ActCue> = new Set<ActCue>([
	'talks',
	'receive',
	'meet',
	'call',
	'state-visit',
	'visit',
	'sign',
	'aid',
	'gift',
	'help',
	'agree',
	'pledge',
	'cooperate',
]);

/** The nearest foreign name on either side of each act of the head, within the act's sentence. */
export function aroundActs(scene: Scene): {subjects: Set<PlacedMention>; objects: Set<PlacedMention>} {
	const subjects = new Set<PlacedMention>();
	const objects = new Set<PlacedMention>();
	const named = scene.mentions.filter((one) => isHead(one) && partnersOf(one).some((side) => side !== HOME));
	for (const {cue, from, to, zone, sentence} of scene.acts) {
		if (zone === 'body' || !BETWEEN_TWO.has(cue)) continue;
		const inSentence = named.filter((one) => one.sentence === sentence);
		const before = inSentence.findLast((one) => one.to <= from);
		const behind = inSentence.find((one) => one.from >= to);
		if (before) for (const one of rowOf(inSentence, before)) subjects.add(one);
		if (behind) for (const one of rowOf(inSentence, behind)) objects.add(one);
	}
	return {subjects, objects};
}

/** What may stand between the names of a row beside the signs and words that join them. */
export const ROW_GAP = 4;

/** The names that stand in one row with a name ("Đức, Anh và Australia"; "Đại sứ UAE và Đại sứ Qatar"). */
function rowOf(named: readonly PlacedMention[], one: PlacedMention): PlacedMention[] {
	const at = named.indexOf(one);
	let [first, last] = [at, at];
	while (first > 0 && (named[first]?.from ?? 0) - (named[first - 1]?.to ?? 0) <= ROW_GAP) first -= 1;
	while (last + 1 < named.length && (named[last + 1]?.from ?? 0) - (named[last]?.to ?? 0) <= ROW_GAP) last += 1;
	return named.slice(first, last + 1);
}
