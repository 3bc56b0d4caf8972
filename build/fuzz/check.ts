import {Malformed} from '../../src/annotation/parse.ts';
import type {Block} from '../../src/article/article.ts';

/** Fails the round: what was found does not hold for this input. */
export function hold(condition: boolean, what: string): asserts condition {
	if (!condition) throw new Error(what);
}

/** Blocks lie inside the text, in order, and none over another. */
export function holdBlocks(text: string, blocks: readonly Block[]): void {
	let before = 0;
	for (const {start, end} of blocks) {
		hold(
			before <= start && start <= end && end <= text.length,
			`a block ${start}-${end} after ${before} of ${text.length}`,
		);
		before = end;
	}
}

/** Runs a parser of hostile input: it reads, or it says Malformed; any other error is a finding. */
export async function readOrRefuse<Read>(parse: () => Read | Promise<Read>): Promise<Read | null> {
	try {
		return await parse();
	} catch (thrown) {
		if (thrown instanceof Malformed) return null;
		throw thrown;
	}
}
