import {describe, locate, prepare} from '../../src/annotation/anchor.ts';
import type {Block} from '../../src/article/article.ts';
import {hold} from './check.ts';

const blocksOf = (text: string): Block[] =>
	[...text.matchAll(/[^\n]+/gu)].map(({0: line, index}) => ({start: index, end: index + line.length, label: 'body'}));

/**
 * Two texts and a range of the first: four bytes say the range, a record separator stands between the texts. The range
 * is found again where it was, and in the other text somewhere inside or nowhere.
 */
export function fuzz(data: Buffer): void {
	if (data.length < 8) return;
	const [text = '', other = ''] = data.subarray(4).toString('utf8').split('\u001e');
	const start = data.readUInt16LE(0) % (text.length + 1);
	const end = start + (data.readUInt16LE(2) % (text.length - start + 1));
	const blocks = blocksOf(text);
	const {selectors, quote} = describe(text, blocks, start, end);
	if (quote === '') return;
	const back = locate(selectors, prepare({text, blocks}));
	hold(back !== null && !back.probable, 'not found where it was');
	hold(start <= back.end && back.start <= end, `found at ${back.start}-${back.end}, not at ${start}-${end}`);
	const place = locate(selectors, prepare({text: other, blocks: blocksOf(other)}));
	if (place) hold(0 <= place.start && place.start <= place.end && place.end <= other.length, 'outside the other text');
}
