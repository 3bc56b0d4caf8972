import {existsSync, readFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import type {Lexicon} from '../../src/tags/lexicon.ts';
import {fold} from '../../src/text/fold.ts';
import {isOneSyllable} from './aliases.ts';
import {isPiece} from './pieces.ts';

/** A capitalised name of the texts: how often it occurs within a sentence, and how often the lexicon has it. */
export interface NameCoverage {
	name: string;
	count: number;
	held: number;
}

/** Capitalised words side by side within a sentence. */
const NAMES = /(?<=\p{Ll},? )\p{Lu}[\p{L}\p{M}\p{N}]*(?:[ -]\p{Lu}[\p{L}\p{M}\p{N}]*)*/gu;

/** Whether these words can be a whole name: one syllable of Vietnamese or one letter is mostly the head of something. */
const isName = (words: string): boolean => words.length > 1 && !isOneSyllable(words);

/** The texts of a gzipped file of JSON lines `{title, text}`, folded; none where the file is not there. */
export function readTexts(file: string): string[] {
	if (!existsSync(file)) return [];
	return gunzipSync(readFileSync(file))
		.toString('utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => {
			const {title, text} = JSON.parse(line) as {title: string; text: string};
			return fold(`${title}\n${text}`).text;
		});
}

/** For each unit of the text, how far the matches reach that begin at it or before. */
function reachOf(lexicon: Lexicon, text: string): Uint32Array {
	const reach = new Uint32Array(text.length + 1);
	lexicon.scan(text, (start, end) => {
		reach[start] = Math.max(reach[start] ?? 0, end);
	});
	for (let index = 1; index < reach.length; index++) reach[index] = Math.max(reach[index] ?? 0, reach[index - 1] ?? 0);
	return reach;
}

/** Whether matches side by side hold all words of the range. */
function isHeld(reach: Uint32Array, start: number, end: number): boolean {
	for (let at = start; at < end; ) {
		const next = reach[at] ?? 0;
		if (next <= at) return false;
		at = next + 1;
	}
	return true;
}

/** The `most` whole capitalised names that occur most often in the texts, with how often a match of the lexicon holds them. */
export function coverNames(lexicon: Lexicon, texts: readonly string[], most: number): NameCoverage[] {
	const found = new Map<string, NameCoverage>();
	for (const text of texts) {
		const reach = reachOf(lexicon, text);
		for (const match of text.matchAll(NAMES)) {
			const [name] = match;
			if (!isName(name) || isPiece(text, match.index + name.length)) continue;
			const seen = found.get(name) ?? {name, count: 0, held: 0};
			seen.count++;
			if (isHeld(reach, match.index, match.index + name.length)) seen.held++;
			found.set(name, seen);
		}
	}
	return [...found.values()].sort((a, b) => b.count - a.count).slice(0, most);
}
