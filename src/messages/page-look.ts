import type {MentionType} from '../tags/mention.ts';

/** How pages are treated, as the reader chose: made by the options, passed on by the background, missing where nothing was chosen. */
export interface PageLook {
	/** Nothing is read before the reader asks for it, page by page. */
	asked: boolean;
	/** Kinds that are not marked. */
	hidden: readonly MentionType[];
	/** Style rules after those of the marks, for text on a light and on a dark ground. */
	light: string;
	dark: string;
	/** Selecting words brings the toolbar by itself. */
	toolbar: boolean;
}

/** Where in storage.local it lies. */
export const PAGE_LOOK = 'look';

/** Under which name storage.session remembers that the reader asked for a tab's page: `true`, then the article's key. */
export const askedKey = (tab: number): string => `asked:${tab}`;
