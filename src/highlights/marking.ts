import {colourMark, mentionMark, NOTED_MARK} from '../look/mark-sheet.ts';
import {MARK_STYLES} from '../look/palette.ts';
import type {PageLook} from '../messages/page-look.ts';
import type {PlacedAnnotation} from '../messages.ts';
import type {Mention} from '../tags/mention.ts';
import type {Marking, Stretch} from './paint.ts';

/** The mentions that are marked in the page: those of a kind that has a mark and was not hidden by the reader. */
export const markedOf = (mentions: readonly Mention[], look: PageLook | undefined): Mention[] =>
	mentions.filter(({type}) => Object.hasOwn(MARK_STYLES, type) && !look?.hidden.includes(type));

/** What to paint: marked mentions by kind, and the annotations that have a place by colour. */
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
	for (const mention of mentions) add(mentionMark(mention.type), mention);
	return marking;
}

/** How many different things are named. */
export const countNamed = (mentions: readonly Mention[]): number =>
	new Set(mentions.map(({entity, name}) => entity ?? name)).size;
