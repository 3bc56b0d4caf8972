import {MARK_STYLES} from '../look/palette.ts';
import type {PlacedAnnotation} from '../messages.ts';
import type {Mention} from '../tags/mention.ts';
import {colourMark, mentionMark, NOTED_MARK} from './mark-sheet.ts';
import type {Marking, Stretch} from './paint.ts';

/** Whether mentions of this kind are marked in the page. */
export const isMarked = ({type}: Mention): boolean => Object.hasOwn(MARK_STYLES, type);

/** What to paint: the marked mentions by kind, and the annotations that have a place by colour. */
export function markingOf(mentions: readonly Mention[], annotations: readonly PlacedAnnotation[]): Marking {
	const marking = new Map<string, Stretch[]>();
	const add = (mark: string, stretch: Stretch) => {
		const stretches = marking.get(mark);
		if (stretches) stretches.push(stretch);
		else marking.set(mark, [stretch]);
	};
	for (const {annotation, place} of annotations) {
		if (!place) continue;
		add(colourMark(annotation.colour, place.probable), place);
		if (annotation.note !== '' && !place.probable) add(NOTED_MARK, place);
	}
	for (const mention of mentions) if (isMarked(mention)) add(mentionMark(mention.type), mention);
	return marking;
}

/** How many different things are marked. */
export const countMarked = (mentions: readonly Mention[]): number =>
	new Set(mentions.filter(isMarked).map(({entity, name}) => entity ?? name)).size;
