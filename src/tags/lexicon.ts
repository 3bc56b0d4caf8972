/** How an alias must be written to count; see `compileLexicon`. */
export interface Alias {
	/** The alias as written; folded while compiling. */
	text: string;
	/** Number of the record it names. */
	record: number;
	/** Bit set of `AliasFlag`. */
	flags: number;
}

/** Properties of an alias, as bits. */
export const AliasFlag = {
	/** The record's own name or another full form, not a short form. */
	full: 1,
	/** A short form or acronym that also means other things ("Anh", "Đức"): needs evidence around it. */
	ambiguous: 2,
	/** Capitals count as written ("WHO"), not only the first letters. */
	exactCase: 4,
} as const;

/** All names of the dataset as one automaton over syllables. */
export interface Lexicon {
	/** Number of distinct spellings. */
	readonly size: number;
	/**
	 * Calls `onHit` for every match in `folded` (text as given by `fold`) that starts and ends at a syllable boundary and
	 * is written as its alias demands: by start, the longest first. Offsets are UTF-16 into `folded`; `spelling` is for `entries`.
	 */
	scan(folded: string, onHit: (start: number, end: number, spelling: number) => void): void;
	/** The records a spelling can name. */
	entries(spelling: number): readonly {record: number; flags: number}[];
}
