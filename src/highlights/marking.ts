import {COLOUR_ORDER, MARK_STYLES} from '../look/palette.ts';
import type {PlacedAnnotation} from '../messages.ts';
import type {Mention} from '../tags/mention.ts';
import {colourMark, mentionMark, NOTED_MARK} from './mark-sheet.ts';
import type {Marking, Stretch} from './paint.ts';

/** Whether mentions of this kind are marked in the page. */
export const isMarked = ({type}: Mention): boolean => Object.hasOwn(MARK_STYLES, type);

/** Names of the marks that annotations can bear. */
const NOTE_MARKS: readonly string[] = [
	...COLOUR_ORDER.flatMap((colour) => [colourMark(colour, false), colourMark(colour, true)]),
	NOTED_MARK,
];

/** The reader's own marks: the annotations that have a place by colour, and every mark that none bears, empty. */
export function noteMarking(annotations: readonly PlacedAnnotation[]): Map<string, Stretch[]> {
	const marking = new Map<string, Stretch[]>(NOTE_MARKS.map((mark) => [mark, []]));
	for (const {annotation, place} of annotations) {
		if (!place) continue;
		marking.get(colourMark(annotation.colour, place.probable))?.push(place);
		if (annotation.note !== '' && !place.probable) marking.get(NOTED_MARK)?.push(place);
	}
	return marking;
}

/** What to paint: the marked mentions by kind, and the annotations that have a place by colour. */
export function markingOf(mentions: readonly Mention[], annotations: readonly PlacedAnnotation[]): Marking {
	const marking = new Map<string, Stretch[]>();
	for (const [mark, stretches] of noteMarking(annotations)) if (stretches.length > 0) marking.set(mark, stretches);
	for (const mention of mentions) {
		if (!isMarked(mention)) continue;
		const mark = mentionMark(mention.type);
		const stretches = marking.get(mark);
		if (stretches) stretches.push(mention);
		else marking.set(mark, [mention]);
	}
	return marking;
}

/** How many different things are marked. */
export const countMarked = (mentions: readonly Mention[]): number =>
	new Set(mentions.filter(isMarked).map(({entity, name}) => entity ?? name)).size;
