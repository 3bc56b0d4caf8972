import type {Entity} from './entity.ts';
import type {Knowledge} from './knowledge.ts';
import {AliasFlag} from './lexicon.ts';
import type {Words} from './words.ts';

/** A name of the dataset in the text. Offsets are numbers of words. */
export interface Hit {
	start: number;
	end: number;
	readings: readonly Reading[];
}

/** One record that a spelling can name. */
export interface Reading {
	entity: Entity;
	/** A short form that also means other things. */
	ambiguous: boolean;
	/** The record's full name, not a short form. */
	full: boolean;
}

/** All hits by the word they start at, the longest first. */
export type Hits = ReadonlyMap<number, readonly Hit[]>;

interface Found {
	start: number;
	end: number;
	spelling: number;
}

/** Number of the word that ends at a folded offset, looked for from the word `from` on; -1 where none does. */
function wordEndingAt(words: Words, from: number, offset: number): number {
	for (let at = from; at < words.length && (words.starts[at] ?? 0) < offset; at++) {
		if (words.ends[at] === offset) return words.blocks[at] === words.blocks[from] ? at : -1;
	}
	return -1;
}

/** Takes in the bracket that closes a name's own: an alias ends with its last letter. */
function closed(words: Words, start: number, end: number): number {
	if (words.low[end] !== ')') return end;
	for (let at = end - 1; at > start; at--) if (words.low[at] === '(') return end + 1;
	return end;
}

function scan(words: Words, knowledge: Knowledge): Found[] {
	const found: Found[] = [];
	let at = 0;
	knowledge.lexicon.scan(words.folded.text, (start, end, spelling) => {
		while (at < words.length && (words.starts[at] ?? 0) < start) at++;
		if (words.starts[at] !== start) return;
		const last = wordEndingAt(words, at, end);
		if (last >= 0) found.push({start: at, end: closed(words, at, last + 1), spelling});
	});
	return found;
}

/** Finds the dataset's names in the words and reads their records, all in one call. */
export async function findHits(words: Words, knowledge: Knowledge): Promise<Hits> {
	const found = scan(words, knowledge);
	const numbers = new Set<number>();
	for (const one of found) for (const entry of knowledge.lexicon.entries(one.spelling)) numbers.add(entry.record);
	const asked = [...numbers];
	const records = await knowledge.records(asked);
	const byNumber = new Map(asked.map((number, place) => [number, records[place]]));
	const hits = new Map<number, (Hit & {readings: Reading[]})[]>();
	for (const {start, end, spelling} of found) {
		const readings: Reading[] = [];
		for (const {record, flags} of knowledge.lexicon.entries(spelling)) {
			const entity = byNumber.get(record);
			if (!entity) continue;
			const ambiguous = (flags & AliasFlag.ambiguous) !== 0;
			readings.push({entity, ambiguous, full: (flags & AliasFlag.full) !== 0});
		}
		const row = hits.get(start);
		// Two spellings that differ in their capitals alone can fit one place: their readings are one hit's.
		const same = row?.find((hit) => hit.end === end);
		if (same) same.readings.push(...readings);
		else if (row) row.push({start, end, readings});
		else hits.set(start, [{start, end, readings}]);
	}
	for (const row of hits.values()) row.sort((one, other) => other.end - one.end);
	return hits;
}
