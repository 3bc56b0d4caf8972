/**
 * One row of knowledge about a host or about a content system that several hosts run. Selectors are CSS, tried on the
 * live page in document order; a row whose selectors find nothing is passed over, so that a redesign costs precision and
 * never the article. Above each row stands the address of a page it was written for.
 */
export interface SiteRule {
	/** Shown to the reader as the rule that found the body. */
	name: string;
	/** Host names without www; hosts below them are meant too. A family names none: it is known by its marks alone. */
	hosts?: readonly string[];
	/** What the path of an article looks like; null where that says too little. */
	address: RegExp | null;
	body: string;
	title?: string;
	deck?: string;
	date?: string;
	author?: string;
	/** Where the page names the outlet that it took the article from, or links to the original. */
	source?: string;
	caption?: string;
	/** Boxes inside the body that are not the article: lists of other articles, offers, polls. */
	junk?: string;
	/** Marks the end of the article inside the body: it and what follows is furniture. */
	end?: string;
}
