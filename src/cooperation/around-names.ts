import {rowOf, rowStart} from './rows.ts';
import type {PlacedMention, Scene} from './scene.ts';

// What the words and names around a name say of its side's part in the event.

const HOME = 'VN';

/** Words before a name that make it a scene of events rather than an actor. */
const WHERE = new Set(['tại', 'ở']);

/** Whether a name stands right beside another: nothing but a sign or one word lies between. */
const isBeside = (one: PlacedMention, other: PlacedMention | undefined): boolean =>
	other !== undefined &&
	other.sentence === one.sentence &&
	Math.min(Math.abs(one.from - other.to), Math.abs(other.from - one.to)) <= 1;

const isHome = ({mention}: PlacedMention): boolean => mention.type === 'country' && mention.country === HOME;

/** Whether Vietnam stands in one row with the name ("Việt Nam - Lào", "Việt Nam - Campuchia - Lào"). */
export const hasHomeBeside = (scene: Scene, placed: PlacedMention): boolean => rowOf(scene, placed).some(isHome);

/** Words before a name that make it a go-between or a companion in what is done. */
const THROUGH = new Set(['qua', 'cùng', 'với', 'giữa']);

export const hasThroughBefore = (scene: Scene, placed: PlacedMention): boolean =>
	THROUGH.has(scene.words.low[rowStart(scene, placed) - 1] ?? '');

/** How far before a row the words may stand that say whom one meets: "người đồng cấp của Nhật Bản". */
const COUNTERPART_REACH = 3;

/** "gặp người đồng cấp của Australia, Indonesia". */
export function isCounterpart(scene: Scene, placed: PlacedMention): boolean {
	const start = rowStart(scene, placed);
	return scene.words.low
		.slice(Math.max(0, start - COUNTERPART_REACH), start)
		.join(' ')
		.includes('đồng cấp');
}

/** Whether the name stands in a row with that of another foreign side ("Campuchia, Lào và Việt Nam"). */
export function isListed({mentions}: Scene, placed: PlacedMention): boolean {
	const at = mentions.indexOf(placed);
	const isOther = (side: string): boolean => side !== HOME && !placed.sides.includes(side);
	return [mentions[at - 1], mentions[at + 1]].some((other) => isBeside(placed, other) && other?.sides.some(isOther));
}

/** How far before a place's name such a word may stand: "tại thành phố", "ở thủ đô". */
const WHERE_REACH = 4;

/** Whether the words before a name make it a scene: "tại Đức", "ở thành phố Thiên Tân (Trung Quốc)". */
export function hasWhereBefore(scene: Scene, placed: PlacedMention): boolean {
	const {
		words: {low},
		mentions,
	} = scene;
	if (WHERE.has(low[rowStart(scene, placed) - 1] ?? '')) return true;
	const place = mentions[mentions.indexOf(placed) - 1];
	if (place?.mention.type !== 'place' || placed.from - place.to > 1) return false;
	return low.slice(Math.max(0, place.from - WHERE_REACH), place.from).some((word) => WHERE.has(word));
}

/** How far before the name of a meeting the words may stand that say how one came there. */
const CAME_REACH = 10;

/** Words of the same sentence right before a name. */
const wordsBefore = ({words, sentences}: Scene, {from, sentence}: PlacedMention): string[] =>
	words.low.slice(Math.max(0, from - CAME_REACH, sentences.indexOf(sentence)), from);

/** "bên lề Hội nghị thượng đỉnh G20": what happens there is not done with it. */
export const isBesideIt = (scene: Scene, placed: PlacedMention): boolean => wordsBefore(scene, placed).includes('lề');

/** "lên đường dự Hội nghị cấp cao ASEAN". */
export function isItsMeetingAttended(scene: Scene, placed: PlacedMention): boolean {
	const before = wordsBefore(scene, placed);
	return before.includes('dự') && !before.includes('lề');
}

/** Whether the words before a name, up to the name before it, make it the matter. */
export function isTopic({words, mentions, cues}: Scene, placed: PlacedMention): boolean {
	const before = mentions[mentions.indexOf(placed) - 1];
	const from = Math.max(placed.from - 4, before?.to ?? 0, 0);
	return cues.offices.topic.test(words.low.slice(from, placed.from).join(' '));
}

/** "theo lời mời của Tổng thống Brazil". */
export const isInviting = (scene: Scene, placed: PlacedMention): boolean =>
	wordsBefore(scene, placed).join(' ').includes('lời mời');
