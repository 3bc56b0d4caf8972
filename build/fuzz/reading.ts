import {articleFromText} from '../../src/article/plain.ts';
import {datasetFolder, openDataset} from '../../src/cli/dataset.ts';
import {read} from '../../src/reading.ts';
import {hold} from './check.ts';

const opening = openDataset(datasetFolder());

/** A whole article through the engine: mentions in order, inside the text, none over another; statements inside it. */
export async function fuzz(data: Buffer): Promise<void> {
	const text = data.toString('utf8');
	const {mentions, statements, verdict} = await read(articleFromText(text, {published: '2024-05-06'}), await opening);
	let before = 0;
	for (const {start, end, surface} of mentions) {
		hold(before <= start && start < end && end <= text.length, `a mention at ${start}-${end} after ${before}`);
		hold(text.slice(start, end) === surface, 'a mention of other words');
		before = end;
	}
	for (const {start, end} of statements) hold(0 <= start && start < end && end <= text.length, 'a statement outside');
	hold(verdict.score >= 0 && verdict.score <= 1, `a score of ${verdict.score}`);
}
