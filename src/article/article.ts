/** What a block of an article is. Entities are tagged in title, deck, body, quote and caption only. */
export type BlockLabel =
	| 'title'
	| 'deck'
	| 'body'
	| 'quote'
	| 'caption'
	| 'byline'
	| 'date'
	| 'source'
	| 'related'
	| 'furniture';

/** A run of `Article.text` with one label. `start` and `end` are UTF-16 offsets into `Article.text`, end exclusive. */
export interface Block {
	start: number;
	end: number;
	label: BlockLabel;
}

/** Another outlet, or a page of one, that the article gives as its source ("Theo TTXVN", a link to the original). */
export interface StatedOriginal {
	name: string | null;
	url: string | null;
}

/**
 * One news article as a record, free of any DOM. Blocks are sorted, do not overlap, and cover every visible line of
 * `text`; what lies between two blocks is white space only. Nothing here is guessed: what is unknown is `null`.
 */
export interface Article {
	/** Canonical address as far as known. */
	url: string | null;
	/** Key of the document, host + id: the same for amp, mobile, tracking and slug variants of one article. */
	key: string | null;
	/** The headline as the reader sees it. */
	title: string | null;
	author: string | null;
	/** Publication time, ISO 8601 with zone ("2026-03-07T00:05:00+07:00") or a bare day where no time is given. */
	published: string | null;
	updated: string | null;
	/** Display name of the outlet ("VnExpress"). */
	outlet: string | null;
	original: StatedOriginal | null;
	/** The article's text as found, not normalised: blocks joined by line breaks, or the file's text as it stands. */
	text: string;
	blocks: readonly Block[];
}

const READ: ReadonlySet<BlockLabel> = new Set<BlockLabel>(['title', 'deck', 'body', 'quote', 'caption']);

/** Whether names in a block of this label count to the article. */
export const isRead = (label: BlockLabel): boolean => READ.has(label);
