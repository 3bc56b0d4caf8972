import {buildArrays} from './lexicon-compile.ts';
import {readArrays, writeArrays} from './lexicon-format.ts';
import {type OnHit, Scanner} from './lexicon-scan.ts';
import {spell} from './lexicon-spelling.ts';

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
	/** The reader gave it: it outranks the dataset's at its place. */
	own: 8,
} as const;

/** All names of the dataset as one automaton over syllables. */
export interface Lexicon {
	/** Number of distinct spellings. */
	readonly size: number;
	/**
	 * Calls `onHit` for every match in `folded` (text as given by `fold`) that starts and ends at a syllable boundary and
	 * is written as its alias demands: by start, the longest first. Offsets are UTF-16 into `folded`; `spelling` is for
	 * `entries`. Two spellings that differ in their capitals alone can both fit one place: then it is called for each.
	 */
	scan(folded: string, onHit: OnHit): void;
	/** The records a spelling can name. */
	entries(spelling: number): readonly {record: number; flags: number}[];
}

/**
 * Compiles aliases into one automaton, to be kept as it is and opened with `openLexicon`. An alias matches whole
 * syllables. Each word that it capitalises must be capitalised in the text, or be all capitals; a word it writes small
 * may be written either way ("Bộ Y tế": "Bộ Y Tế", "BỘ Y TẾ", never "bộ y tế"); with `exactCase` capitals must be as
 * written. Same aliases, same bytes. Throws a `RangeError` on an alias without a letter or digit.
 */
export function compileLexicon(aliases: readonly Alias[]): ArrayBuffer {
	const spelled = aliases.map(({text, record, flags}) => ({
		...spell(text, (flags & AliasFlag.exactCase) !== 0),
		record,
		flags,
	}));
	return writeArrays(buildArrays(spelled));
}

/**
 * Opens a buffer of `compileLexicon` in place: nothing is copied or rebuilt. Throws an `Error` that says why when the
 * buffer is not one, is cut short, or has been altered.
 */
export function openLexicon(buffer: ArrayBuffer): Lexicon {
	const arrays = readArrays(buffer);
	const scanner = new Scanner(arrays);
	const {starts, records, flags} = arrays;
	return {
		size: arrays.demands.length,
		scan: (folded, onHit) => scanner.scan(folded, onHit),
		entries(spelling) {
			const from = starts[spelling] ?? 0;
			const to = starts[spelling + 1] ?? from;
			return Array.from(records.subarray(from, to), (record, index) => ({record, flags: flags[from + index] ?? 0}));
		},
	};
}
