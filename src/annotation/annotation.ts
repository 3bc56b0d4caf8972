/** Colours a highlight can have, the usual one first. */
export const COLOURS = ['yellow', 'green', 'blue', 'pink', 'purple'] as const;

export type Colour = (typeof COLOURS)[number];

/** The words themselves with their neighbourhood, folded (see text/fold.ts). */
export interface TextQuoteSelector {
	type: 'TextQuoteSelector';
	exact: string;
	/** Up to 32 folded UTF-16 units on each side. */
	prefix: string;
	suffix: string;
	/**
	 * How much the likest other place of the article resembled this one when it was described, 0 to 1, were the words or
	 * their paragraph gone. A place found later has to resemble them more. Missing where another program described it.
	 */
	rival?: number;
	/**
	 * How many places outside the other paragraphs could have been taken for one another, this among them, and which of
	 * them it was, from 0. Of the
	 * likest of the others: how much it resembled this one, and how many syllables after this one it began.
	 */
	row?: {place: number; of: number; likeness: number; away: number};
	/** Signs, as in `others`, of the other paragraphs in which something much like the words stood. */
	twins?: string;
}

/** Where the words stood: UTF-16 offsets into the folded text of the article's read blocks. */
export interface TextPositionSelector {
	type: 'TextPositionSelector';
	start: number;
	end: number;
}

/** Which paragraph they stood in: its ordinal among the read blocks and a hash of its letters. */
export interface ParagraphSelector {
	type: 'BangGiaoParagraphSelector';
	index: number;
	hash: string;
	/** Letters and digits of the paragraph before the words. */
	before?: number;
	/**
	 * The article's other paragraphs, a sign of four letters for each (see other-paragraphs.ts). What stands in one of them
	 * later stood there then, and is not these words, however much it looks like them.
	 */
	others?: string;
}

export type Selector = TextQuoteSelector | TextPositionSelector | ParagraphSelector;

/** What an annotation remembers of its article, so that it stays readable when the page is gone. */
export interface ArticleRecord {
	key: string;
	url: string | null;
	title: string | null;
	outlet: string | null;
	author: string | null;
	published: string | null;
	/** Of the verdict, for the library's filters. */
	partners: string[];
	sectors: string[];
	kinds: string[];
	/** Names of the people and organisations that the article speaks of most; missing where that is not known. */
	people?: string[];
	organisations?: string[];
}

/** What a note is about that is on no words of the article: all of it, or the entity that it names. */
export type About = 'article' | 'entity';

/** A reader's highlight or note. Times are ISO 8601 UTC. */
export interface Annotation {
	id: string;
	/** Raised by one on each change; a change that names another revision is a conflict. */
	revision: number;
	created: string;
	modified: string;
	/** Set while it is deleted but can still be brought back. */
	deleted?: string;
	article: ArticleRecord;
	/** Set where it is on no words; then selectors, quote and snapshot are empty. */
	about?: About;
	selectors: Selector[];
	/** The quote as it stood in the page, and the whole paragraph around it, not folded. */
	quote: string;
	snapshot: string;
	colour: Colour;
	/** Markdown; empty for a bare highlight. */
	note: string;
	tags: string[];
	/** Id of an entity the reader linked. */
	entity?: string;
}
