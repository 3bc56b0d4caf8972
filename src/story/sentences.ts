import type {Layout} from '../cooperation/sentences.ts';
import type {WordRow} from '../tags/words.ts';
import {Shape} from '../tags/words.ts';
import {hashOf} from './hash.ts';

/**
 * The running text of an article as rows of numbers, ready to be laid beside another's: small enough to keep thousands.
 * `starts` and `ends` are UTF-16 offsets of the sentences into `Article.text`, end exclusive; the syllables of sentence
 * `n` are `syllables[firsts[n]]` up to `firsts[n + 1]`.
 */
export interface Sentences {
	starts: Int32Array;
	ends: Int32Array;
	firsts: Int32Array;
	/** A hash of each syllable's lower-case spelling; signs have none. */
	syllables: Int32Array;
}

/** How many sentences there are. */
export const countOf = ({starts}: Sentences): number => starts.length;

/** Numbers the syllables of the running text (deck, body, quotations). Linear in its length. */
export function sentencesOf({words, sentences}: Layout<WordRow>): Sentences {
	const starts: number[] = [];
	const ends: number[] = [];
	const firsts: number[] = [];
	const syllables: number[] = [];
	for (const {from, to} of sentences) {
		const first = syllables.length;
		for (let at = from; at < to; at += 1)
			if (words.shapes[at] !== Shape.sign) syllables.push(hashOf(words.low[at] ?? ''));
		if (syllables.length === first) continue;
		firsts.push(first);
		starts.push(words.folded.toOriginal(words.starts[from] ?? 0, words.ends[from] ?? 0).start);
		ends.push(words.folded.toOriginal(words.starts[to - 1] ?? 0, words.ends[to - 1] ?? 0).end);
	}
	firsts.push(syllables.length);
	return {
		starts: Int32Array.from(starts),
		ends: Int32Array.from(ends),
		firsts: Int32Array.from(firsts),
		syllables: Int32Array.from(syllables),
	};
}
