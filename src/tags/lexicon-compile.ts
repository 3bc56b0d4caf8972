import {Kind, kindOf} from '../text/letters.ts';
import type {LexiconArrays} from './lexicon-format.ts';
import {MORE, type Spelling} from './lexicon-spelling.ts';
import {type Key, TrieBuilder} from './lexicon-trie.ts';
import {ALONE, mix, mixWords, setOf} from './lexicon-words.ts';

/** Highest code of a letter: 12 bits of the scanner's table. */
const MOST_LETTERS = 0xfff;

/** A spelling and one record it names, with the flags of that. */
export interface SpelledAlias extends Spelling {
	record: number;
	flags: number;
}

/** A spelling with all that it can name: flags by record. */
interface Named extends Spelling {
	entries: Map<number, number>;
}

function gather(aliases: readonly SpelledAlias[]): Named[] {
	const found = new Map<string, Named>();
	for (const {key, demand, fromLower, record, flags} of aliases) {
		const id = `${demand} ${key}`;
		const named = found.get(id) ?? {key, demand, fromLower, entries: new Map<number, number>()};
		found.set(id, named);
		named.entries.set(record, (named.entries.get(record) ?? 0) | flags);
	}
	return [...found.values()];
}

/** Letters by falling frequency: small codes pack more densely. */
function alphabetOf(spellings: readonly Named[]): number[] {
	const counts = new Map<number, number>();
	for (const {key} of spellings)
		for (let index = 0; index < key.length; index++)
			counts.set(key.charCodeAt(index), (counts.get(key.charCodeAt(index)) ?? 0) + 1);
	const letters = [...counts].sort(([a, many], [b, more]) => more - many || a - b).map(([unit]) => unit);
	if (letters.length > MOST_LETTERS) throw new RangeError(`${letters.length} different letters are too many.`);
	return letters;
}

function compareCodes(a: readonly number[], b: readonly number[]): number {
	const shorter = Math.min(a.length, b.length);
	for (let index = 0; index < shorter; index++) {
		const difference = (a[index] ?? 0) - (b[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return a.length - b.length;
}

/** Spellings in the order of their numbers: by letters, those with the same letters side by side. */
function order(spellings: readonly Named[], alphabet: readonly number[]): (Named & {codes: number[]})[] {
	const codeOf = new Map(alphabet.map((unit, index) => [unit, index + 1]));
	return spellings
		.map((named) => ({
			...named,
			codes: Array.from({length: named.key.length}, (_, index) => codeOf.get(named.key.charCodeAt(index)) ?? 0),
		}))
		.sort((a, b) => compareCodes(a.codes, b.codes) || a.demand - b.demand);
}

/** The hashes of the first two words of a key; `ALONE` where it has one only. */
function firstTwo(key: string, codes: readonly number[]): [number, number] {
	const hashes: number[] = [];
	let inside = false;
	for (let index = 0; index < key.length; index++) {
		const isWord = (kindOf(key.charCodeAt(index)) & Kind.word) !== 0;
		if (isWord && !inside && hashes.push(0) > 2) break;
		if (isWord) hashes.push(mix(hashes.pop() ?? 0, codes[index] ?? 0));
		inside = isWord;
	}
	const [first = ALONE, second = ALONE] = hashes;
	return [first, second];
}

/** The sets of the words with which keys begin. */
function wordsOf(spellings: readonly (Named & {codes: number[]})[]) {
	const [firsts, lowerFirsts, openings] = [new Set<number>(), new Set<number>(), new Set<number>()];
	for (const {key, codes, fromLower} of spellings) {
		const [first, second] = firstTwo(key, codes);
		firsts.add(first);
		if (fromLower) lowerFirsts.add(first);
		openings.add(mixWords(first, second));
	}
	return {firsts: setOf(firsts), lowerFirsts: setOf(lowerFirsts), openings: setOf(openings)};
}

/** Builds the automaton's arrays: the same whatever the order of the aliases. */
export function buildArrays(aliases: readonly SpelledAlias[]): LexiconArrays {
	const gathered = gather(aliases);
	const alphabet = alphabetOf(gathered);
	const spellings = order(gathered, alphabet);
	const keys: Key[] = [];
	const lowerKeys: Key[] = [];
	const demands = new Uint32Array(spellings.length);
	const starts: number[] = [];
	const records: number[] = [];
	const flags: number[] = [];
	let first = 0;
	for (const [number, {key, codes, demand, fromLower, entries}] of spellings.entries()) {
		const again = number > 0 && spellings[number - 1]?.key === key;
		if (again) demands[number - 1] = ((demands[number - 1] ?? 0) | MORE) >>> 0;
		else {
			keys.push({codes, value: number});
			first = number;
		}
		if (fromLower && lowerKeys.at(-1)?.value !== first) lowerKeys.push({codes, value: first});
		demands[number] = demand;
		starts.push(records.length);
		for (const [record, bits] of [...entries].sort(([a], [b]) => a - b)) {
			records.push(record);
			flags.push(bits);
		}
	}
	starts.push(records.length);
	const trie = new TrieBuilder();
	const roots = Int32Array.of(trie.add(keys), trie.add(lowerKeys));
	const size = trie.size(alphabet.length);
	return {
		roots,
		base: trie.base.subarray(0, size),
		demands,
		...wordsOf(spellings),
		starts: Uint32Array.from(starts),
		records: Uint32Array.from(records),
		label: trie.label.subarray(0, size),
		tail: Uint16Array.from(trie.tail),
		alphabet: Uint16Array.from(alphabet),
		flags: Uint8Array.from(flags),
	};
}
