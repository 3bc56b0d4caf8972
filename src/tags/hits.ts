import type {Entity} from './entity.ts';
import type {Knowledge} from './knowledge.ts';
import {AliasFlag} from './lexicon.ts';
import type {Corrections} from './own.ts';
import {type Words, written} from './words.ts';

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
	/** A name that the reader gave. */
	own: boolean;
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
	// "Washington D.C."
	if (
		words.low[end] === '.' &&
		words.low[end - 2] === '.' &&
		/^[a-z]$/.test(words.low[end - 1] ?? '') &&
		end - start > 2
	)
		return end + 1;
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

const has = (flags: number, flag: number): boolean => (flags & flag) !== 0;

/** The reader's own names stand before the dataset's. */
const ownFirst = (readings: readonly Reading[]): readonly Reading[] =>
	readings.some(({own}) => own) ? readings.filter(({own}) => own) : readings;

/** What a spelling at a place can name, without what the reader said it does not. */
function readingsOf(
	name: string,
	entries: readonly {record: number; flags: number}[],
	records: ReadonlyMap<number, Entity | undefined>,
	corrections: Corrections | undefined,
): Reading[] {
	return entries.flatMap(({record, flags}) => {
		const entity = records.get(record);
		if (!entity || corrections?.rejects(name, entity.id)) return [];
		const [ambiguous, full] = [has(flags, AliasFlag.ambiguous), has(flags, AliasFlag.full)];
		return {entity, ambiguous, full, own: has(flags, AliasFlag.own)};
	});
}

/** Finds the names of the dataset and the reader in the words and reads their records, all in one call. */
export async function findHits(words: Words, knowledge: Knowledge): Promise<Hits> {
	const {lexicon, corrections} = knowledge;
	const found = scan(words, knowledge);
	const numbers = new Set<number>();
	for (const one of found) for (const entry of lexicon.entries(one.spelling)) numbers.add(entry.record);
	const asked = [...numbers];
	const records = await knowledge.records(asked);
	const byNumber = new Map(asked.map((number, place) => [number, records[place]]));
	const hits = new Map<number, Hit[]>();
	for (const {start, end, spelling} of found) {
		const name = corrections ? written(words, start, end) : '';
		const readings = readingsOf(name, lexicon.entries(spelling), byNumber, corrections);
		if (readings.length === 0) continue;
		const row = hits.get(start);
		// Two spellings that differ in their capitals alone can fit one place: their readings are one hit's.
		const same = row?.find((hit) => hit.end === end);
		if (same) same.readings = ownFirst([...same.readings, ...readings]);
		else if (row) row.push({start, end, readings: ownFirst(readings)});
		else hits.set(start, [{start, end, readings: ownFirst(readings)}]);
	}
	for (const row of hits.values()) row.sort((one, other) => other.end - one.end);
	return hits;
}
