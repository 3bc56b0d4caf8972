import type {PlacedMention, Scene} from './scene.ts';

/** Signs and words that join the names of a row. */
const JOINS = new Set([',', '-', '–', '/', 'và', 'cùng']);

/** The names that stand in one row with a name, itself among them, in the order of the text. */
export function rowOf({words, mentions}: Scene, placed: PlacedMention): readonly PlacedMention[] {
	const isJoined = (one: PlacedMention | undefined, next: PlacedMention | undefined): boolean =>
		one !== undefined &&
		next !== undefined &&
		one.sentence === next.sentence &&
		next.from - one.to === 1 &&
		JOINS.has(words.low[one.to] ?? '');
	let first = mentions.indexOf(placed);
	let last = first;
	while (isJoined(mentions[first - 1], mentions[first])) first -= 1;
	while (isJoined(mentions[last], mentions[last + 1])) last += 1;
	return mentions.slice(first, last + 1);
}

/** Where the row of a name begins: what stands before it is said of all its names. */
export const rowStart = (scene: Scene, placed: PlacedMention): number => rowOf(scene, placed)[0]?.from ?? placed.from;
