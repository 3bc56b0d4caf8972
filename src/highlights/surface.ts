import type {Annotation, ArticleRecord} from '../annotation/annotation.ts';
import type {Article} from '../article/article.ts';
import type {Tone} from '../look/palette.ts';
import type {NoteDraft, Result} from '../messages.ts';
import type {Mention} from '../tags/mention.ts';
import type {Stretch} from './paint.ts';

/** What card, toolbar and editor need of the page. */
export interface Ground {
	readonly document: Document;
	/** Day of the article, ISO 8601; null where it is not known. */
	readonly day: string | null;
	readonly keeps: Result<null>;
	tone(): Tone;
	/** Boxes of a stretch in the window, now. */
	boxes(stretch: Stretch): DOMRect[];
	/** The article as it stands now. */
	article(): Article;
	/** What an annotation remembers of it. */
	record(): ArticleRecord;
	annotation(id: string): Annotation | null;
	/** Where an annotation stands on the page, if it does. */
	placeOf(id: string): Stretch | null;
	/** An annotation was kept or changed. */
	put(annotation: Annotation): Promise<void>;
	/** An annotation was removed. */
	drop(id: string): Promise<void>;
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
	/** Attaches an annotation to what the reader selects next, or for certain to its probable place. */
	attach(id: string, to: 'selection' | 'place'): void;
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
