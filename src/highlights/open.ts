import type {Mention} from '../tags/mention.ts';
import type {OwnEntity} from '../tags/own.ts';
import type {Stretch} from './paint.ts';
import type {How} from './surface.ts';

/** What is open beside the text. */
export type Open =
	| {what: 'nothing'}
	| {what: 'card'; mention: Mention; how: How; pinned: boolean}
	| {what: 'toolbar'; stretch: Stretch; focus: boolean}
	/** `before`: what is kept of the entity already; null: it is new. */
	| {what: 'own'; stretch: Stretch; entity: OwnEntity; before: OwnEntity | null}
	/** `draft`: goes on with what was broken off. */
	| {what: 'editor'; ids: string[]; at: number; focus: 'note' | 'tags'; draft: boolean};

/** Nothing is open. */
export const NOTHING: Open = {what: 'nothing'};

/** Something the reader writes in: it is not closed in passing. */
export const isWritten = ({what}: Open): boolean => what === 'editor' || what === 'own';

/** Whether something is open that a pointer resting on a mention must not replace: that mention's own card neither. */
export const isHeld = (open: Open, {start}: Mention): boolean =>
	isWritten(open) ||
	open.what === 'toolbar' ||
	(open.what === 'card' && (open.pinned || open.how === 'key' || open.mention.start === start));

/** Whether what is open was opened on these words: where they settle as a selection only now, it stays as it is. */
export const isOpenOn = (open: Open, {start, end}: Stretch): boolean =>
	'stretch' in open && open.stretch.start === start && open.stretch.end === end;

/** Longest selection that can be a name, in UTF-16 units. */
export const LONGEST_NAME = 120;
