import {performance} from 'node:perf_hooks';

const ROUNDS = 9;

/** Milliseconds of one call in a round of at least 10 ms. */
function round(call: () => void): number {
	const began = performance.now();
	let calls = 0;
	let passed = 0;
	do {
		call();
		calls++;
		passed = performance.now() - began;
	} while (passed < 10);
	return passed / calls;
}

/** The best time of each call in milliseconds, measured by turns: what else runs on the machine only ever adds. */
export function time(...calls: (() => void)[]): number[] {
	const rounds = Array.from({length: ROUNDS}, () => calls.map(round));
	return calls.map((_, index) => Math.min(...rounds.map((times) => times[index] ?? Number.POSITIVE_INFINITY)));
}

/** Milliseconds that some work took once. */
export async function once<Made>(work: () => Made | Promise<Made>): Promise<{made: Made; took: number}> {
	const began = performance.now();
	const made = await work();
	return {made, took: performance.now() - began};
}

/** What the measured calls compute, so that no compiler drops them. */
export const sink = {value: 0};

/** The physical limit: a loop that looks at every character. */
export function loop(text: string): void {
	let sum = 0;
	for (let index = 0; index < text.length; index++) sum += text.charCodeAt(index);
	sink.value ^= sum;
}
