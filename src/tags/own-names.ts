import {Kind, kindOf, lower} from '../text/letters.ts';
import {type Alias, AliasFlag, type Lexicon} from './lexicon.ts';
import type {OnHit} from './lexicon-scan.ts';
import {fits, type Spelling, spell} from './lexicon-spelling.ts';

// The reader's names: few beside the dataset's, and changed while a page is open. They are not worth an automaton that
// takes longer to build than to use: a table by first word is ready at once.

interface Named extends Spelling {
	number: number;
	entries: {record: number; flags: number}[];
}

const isWord = (text: string, at: number): boolean => (kindOf(text.charCodeAt(at)) & Kind.word) !== 0;

/** Whether two words were glued before `at`: a small letter meets a capital. */
const isSeam = (text: string, at: number): boolean =>
	(kindOf(text.charCodeAt(at - 1)) & Kind.lower) !== 0 && (kindOf(text.charCodeAt(at)) & Kind.upper) !== 0;

const isEdge = (text: string, at: number): boolean =>
	at <= 0 || at >= text.length || !isWord(text, at - 1) || !isWord(text, at) || isSeam(text, at);

/**
 * Where the word at `start` can end: at its own end and at each seam before. Looked for up to `most` units: a page can make
 * a word as long as it likes.
 */
function* wordEnds(text: string, start: number, most: number): Generator<number> {
	const limit = Math.min(text.length, start + most);
	for (let end = start + 1; end <= limit && isWord(text, end - 1); end++) if (isEdge(text, end)) yield end;
}

function gather(aliases: readonly Alias[]): Named[] {
	const spelled = new Map<string, Named>();
	for (const {text, record, flags} of aliases) {
		const spelling = spell(text, (flags & AliasFlag.exactCase) !== 0);
		const id = `${spelling.demand} ${spelling.key}`;
		const named = spelled.get(id) ?? {...spelling, number: spelled.size, entries: []};
		named.entries.push({record, flags});
		spelled.set(id, named);
	}
	return [...spelled.values()];
}

/** The aliases as a lexicon in memory, by the rules of `compileLexicon`. Throws a `RangeError` on an alias without a letter. */
export function openOwnNames(aliases: readonly Alias[]): Lexicon {
	const all = gather(aliases);
	const byFirst = new Map<string, Named[]>();
	let longest = 0;
	for (const named of all) {
		let end = 0;
		while (isWord(named.key, end)) end++;
		const first = named.key.slice(0, end);
		longest = Math.max(longest, first.length);
		const row = byFirst.get(first);
		if (row) row.push(named);
		else byFirst.set(first, [named]);
	}
	for (const row of byFirst.values()) row.sort((one, other) => other.key.length - one.key.length);
	const scanAt = (folded: string, lowered: string, start: number, onHit: OnHit): void => {
		for (const first of wordEnds(folded, start, longest)) {
			for (const {key, demand, number} of byFirst.get(lowered.slice(start, first)) ?? []) {
				const end = start + key.length;
				if (lowered.startsWith(key, start) && isEdge(folded, end) && fits(demand, folded, start, end))
					onHit(start, end, number);
			}
		}
	};
	return {
		size: all.length,
		scan(folded, onHit) {
			if (byFirst.size === 0) return;
			const lowered = lower(folded);
			for (let start = 0; start < folded.length; start++)
				if (isWord(folded, start) && isEdge(folded, start)) scanAt(folded, lowered, start, onHit);
		},
		entries: (spelling) => all[spelling]?.entries ?? [],
	};
}
