import {Kind, kindOf} from './letters.ts';

/**
 * Whether a syllable can start or end at `offset` of a folded text: not between two letters, marks or digits, but for
 * glued words ("BộTài chính"), where a capital after a small letter starts a new one. True at both ends of the text.
 */
export function isBoundary(text: string, offset: number): boolean {
	if (offset <= 0 || offset >= text.length) return true;
	const before = kindOf(text.charCodeAt(offset - 1));
	const after = kindOf(text.charCodeAt(offset));
	if ((before & after & Kind.word) === 0) return true;
	return (before & Kind.lower) !== 0 && (after & Kind.upper) !== 0;
}

/** A syllable of a text: UTF-16 offsets, end exclusive. */
export interface Syllable {
	start: number;
	end: number;
}

/** The syllables of a folded text in order: runs of letters, marks and digits, cut where words are glued. Linear. */
export function syllables(text: string): Syllable[] {
	const found: Syllable[] = [];
	let start = -1;
	let before = 0;
	for (let index = 0; index < text.length; index++) {
		const kind = kindOf(text.charCodeAt(index));
		if (kind & Kind.word) {
			if (start === -1) start = index;
			else if (before & Kind.lower && kind & Kind.upper) {
				found.push({start, end: index});
				start = index;
			}
		} else if (start !== -1) {
			found.push({start, end: index});
			start = -1;
		}
		before = kind;
	}
	if (start !== -1) found.push({start, end: text.length});
	return found;
}
