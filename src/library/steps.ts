/** How long work goes on: told how far it is, and stopped by the reader. */
export interface Course {
	signal: AbortSignal;
	progressed(done: number): void;
}

/** Milliseconds of work between two moments in which the page can paint and take a press. */
const SLICE = 12;

const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Does something with each item, in slices. Rejects with the signal's reason where the reader stops it.
 * @returns how many there were
 */
export async function inSteps<Item>(
	items: Iterable<Item>,
	{signal, progressed}: Course,
	each: (item: Item) => void,
): Promise<number> {
	let done = 0;
	let end = performance.now() + SLICE;
	for (const item of items) {
		each(item);
		done++;
		if (performance.now() < end) continue;
		progressed(done);
		await breathe();
		signal.throwIfAborted();
		end = performance.now() + SLICE;
	}
	return done;
}
