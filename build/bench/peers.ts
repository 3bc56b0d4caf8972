import {AhoCorasick as MonyoneFast} from '@monyone/aho-corasick/fast';
import {AhoCorasick as MonyoneGreedy} from '@monyone/aho-corasick/greedy';
import AhoCorasick from 'ahocorasick';
import FastScanner from 'fastscan';
import ModernFast from 'modern-ahocorasick/fast';

/** A search for many words at once: opened with the words, it says how many places of a text it found. */
export interface Peer {
	name: string;
	/** Most words that it can be opened with within some seconds. */
	most: number;
	open(words: readonly string[]): (text: string) => number;
}

/** Longest alias, in syllables, of the look-up in a set. */
const LONGEST = 8;

/** Every run of up to eight syllables looked up in a set of all aliases: what one writes first. */
function inSet(words: readonly string[]): (text: string) => number {
	const known = new Set(words);
	return (text) => {
		const starts: number[] = [];
		const ends: number[] = [];
		for (const {0: word, index} of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
			starts.push(index);
			ends.push(index + word.length);
		}
		let found = 0;
		for (const [first, start] of starts.entries())
			for (let last = first; last < Math.min(first + LONGEST, ends.length); last++)
				if (known.has(text.slice(start, ends[last]))) found++;
		return found;
	};
}

/** One regular expression of all aliases, the longest first, between boundaries of syllables. */
function alternation(words: readonly string[]): (text: string) => number {
	const longest = words.toSorted((one, other) => other.length - one.length);
	const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${longest.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
	return (text) => [...text.matchAll(pattern)].length;
}

/**
 * What npm has for the search of many words at once, as measured in research beforehand. None of them knows boundaries
 * of syllables, capitals or spellings, so all of them do less than the scan. Packages for whole languages (wink-nlp,
 * compromise) are no peers: they take Vietnamese letters apart.
 */
export const PEERS: readonly Peer[] = [
	{
		name: '@monyone/aho-corasick/fast',
		most: 50_000,
		open: (words) => {
			const machine = new MonyoneFast([...words]);
			return (text) => machine.matchInText(text).length;
		},
	},
	{
		name: '@monyone/aho-corasick/greedy',
		most: 200_000,
		open: (words) => {
			const machine = new MonyoneGreedy([...words]);
			return (text) => machine.matchInText(text).length;
		},
	},
	{
		name: 'fastscan',
		most: 200_000,
		open: (words) => {
			const machine = new FastScanner([...words]);
			return (text) => machine.search(text).length;
		},
	},
	{
		name: 'ahocorasick',
		most: 50_000,
		open: (words) => {
			const machine = new AhoCorasick([...words]);
			return (text) => machine.search(text).length;
		},
	},
	{
		name: 'modern-ahocorasick/fast',
		most: 10_000,
		open: (words) => {
			const machine = new ModernFast([...words]);
			return (text) => machine.search(text).length;
		},
	},
	{name: 'RegExp alternation', most: 50_000, open: alternation},
	{name: 'runs of syllables in a Set', most: 200_000, open: inSet},
];
