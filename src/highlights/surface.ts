import type {Annotation} from '../annotation/annotation.ts';
import type {Tone} from '../look/palette.ts';
import {type AnnotationDraft, ask, type NoteDraft, type Result} from '../messages.ts';
import type {Mention} from '../tags/mention.ts';
import type {Stretch} from './paint.ts';

/** What card, toolbar and editor need of the page. */
export interface Ground {
	readonly document: Document;
	/** Key under which the reader's things on this article are kept. */
	readonly key: string;
	/** Day of the article, ISO 8601; null where it is not known. */
	readonly day: string | null;
	readonly keeps: Result<null>;
	tone(): Tone;
	/** Boxes of a stretch in the window, now. */
	boxes(stretch: Stretch): DOMRect[];
	/** What is needed to keep a stretch as an annotation; null where it cannot be described. */
	describe(stretch: Stretch): AnnotationDraft | null;
	annotation(id: string): Annotation | null;
	/** Where an annotation stands on the page, if it does. */
	placeOf(id: string): Stretch | null;
	/** An annotation was kept or changed. */
	put(annotation: Annotation): void;
	/** An annotation was removed. */
	drop(id: string): void;
	/** Shows on the page where the reader is; null: nowhere. */
	point(stretch: Stretch | null): void;
}

/** How a card came up: only one that the reader asked for takes the focus or stays. */
export type How = 'hover' | 'click' | 'key';

/** Card, toolbar and editor, in one closed shadow root. */
export interface Surface {
	openCard(mention: Mention, how: How): void;
	openToolbar(stretch: Stretch, focus: boolean): void;
	/** Opens the editor on one of the annotations that lie at a place, the shortest first. */
	openEditor(annotations: readonly Annotation[]): void;
	/** Offers to go on with a note that a reload broke off. */
	offerDraft(draft: NoteDraft): void;
	/** Closes the toolbar, if it is the toolbar that is open and the reader is not in it. */
	closeToolbar(): void;
	/** Closes a card that came up by hovering and that the pointer is not on. */
	closeHovered(): void;
	/** Closes what the reader did not pin. */
	close(): void;
	/** Takes everything off the page. */
	remove(): void;
}

/** The isolated world of the content scripts, where the second bundle leaves its door. */
type Doorway = {bangGiaoSurface?: (ground: Ground) => Surface};

/** Leaves the door of card, toolbar and editor for `openSurface`. */
export function offerSurface(open: (ground: Ground) => Surface): void {
	(globalThis as Doorway).bangGiaoSurface = open;
}

/** The surface over a ground; its code comes into the page when it is first needed. Null where it cannot come. */
export async function openSurface(ground: Ground): Promise<Surface | null> {
	const doorway = globalThis as Doorway;
	if (!doorway.bangGiaoSurface) await ask('page.equip', null);
	return doorway.bangGiaoSurface?.(ground) ?? null;
}
