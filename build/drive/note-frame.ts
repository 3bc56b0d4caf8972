import type {DrivenPage} from './session.ts';

/**
 * The frame of the extension in a card on a page, in which notes are written; null where the page has none. It is known by
 * being the only one of a page of ours: Firefox' protocol tells no address of it. Both libraries evaluate in frames as in pages.
 */
export function noteFrame(page: DrivenPage): DrivenPage | null {
	const [, frame = null] = page.frames() as unknown as DrivenPage[];
	return frame;
}
