import type {Lexicon} from '../tags/lexicon.ts';
import {fold} from '../text/fold.ts';

/** Whether a lexicon holds a name, written out. */
export function holds(lexicon: Lexicon, name: string): boolean {
	const folded = fold(name).text.trim();
	let found = false;
	lexicon.scan(folded, (start, end) => {
		found ||= start === 0 && end === folded.length;
	});
	return found;
}
