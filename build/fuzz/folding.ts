import {fold} from '../../src/text/fold.ts';
import {syllables} from '../../src/text/syllables.ts';
import {hold} from './check.ts';

/** Any UTF-16 units: folding is stable, and every folded range stands for a range of the original. */
export function fuzz(data: Buffer): void {
	const text = data.toString('utf16le');
	const folded = fold(text);
	hold(fold(folded.text).text === folded.text, 'folding what is folded changes it');
	let before = 0;
	for (let offset = 0; offset < folded.text.length; offset++) {
		const {start, end} = folded.toOriginal(offset, offset + 1);
		hold(before <= start && start < end && end <= text.length, `folded ${offset} stands for ${start}-${end}`);
		before = start;
	}
	for (const {start, end} of syllables(folded.text))
		hold(start < end && end <= folded.text.length, `a syllable at ${start}-${end}`);
}
