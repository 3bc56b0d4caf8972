import type {Annotation} from '../annotation/annotation.ts';
import type {PlacedAnnotation} from '../messages.ts';
import type {Mention} from '../tags/mention.ts';
import {boxesOf, indexAt, isOn, offsetUnder} from './hit.ts';
import type {Stretch} from './paint.ts';
import type {Session} from './session.ts';

/** What lies under the pointer: a mention, or the reader's annotations there, the shortest first. */
export type Target = {mention: Mention} | {annotations: Annotation[]};

const lengthOf = ({place}: PlacedAnnotation): number => (place ? place.end - place.start : 0);

function annotationsAt({annotations, found}: Session, offset: number, x: number, y: number): Annotation[] {
	return annotations
		.filter(({place}) => place && place.start <= offset && offset <= place.end && isOn(found.map, place, x, y))
		.sort((one, other) => lengthOf(one) - lengthOf(other))
		.map(({annotation}) => annotation);
}

/** What of ours lies under a point of the window. With `notes` the reader's annotations come first. */
export function targetAt(document: Document, session: Session, x: number, y: number, notes: boolean): Target | null {
	session.mend();
	const {map} = session.found;
	const offset = offsetUnder(document, map, x, y);
	if (offset === null) return null;
	const annotations = notes ? annotationsAt(session, offset, x, y) : [];
	if (annotations.length > 0) return {annotations};
	const mention = session.marked[indexAt(session.marked, offset)];
	return mention && isOn(map, mention, x, y) ? {mention} : null;
}

/** Whether both are the same thing at the same place. */
export const isSameTarget = (one: Target, other: Target): boolean =>
	'mention' in one
		? 'mention' in other && one.mention === other.mention
		: 'annotations' in other && one.annotations[0]?.id === other.annotations[0]?.id;

/** Brings a stretch of the article into view. */
export function reveal({found: {map}}: Session, stretch: Stretch): void {
	const [piece] = map.pieces(stretch.start, stretch.end);
	piece?.node.parentElement?.scrollIntoView({block: 'center'});
	const [box] = boxesOf(map, stretch);
	if (box && (box.top < 0 || box.bottom > window.innerHeight)) window.scrollBy(0, box.top - window.innerHeight / 2);
}
