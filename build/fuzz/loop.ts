import {parentPort, workerData} from 'node:worker_threads';
import type {FileCoverageData} from 'istanbul-lib-coverage';
import {Coverage} from './coverage.ts';
import {chanceFrom, mutate} from './mutate.ts';

/** What a loop is started with. */
export interface Order {
	inputs: Uint8Array[];
	seconds: number;
	seed: number;
	longest: number;
	/** The input that is run now, its length first: what hangs is read here from outside. */
	now: SharedArrayBuffer;
}

/** What a loop tells: an input that reached something new, one that broke a promise, a count now and then, its end. */
export type Told =
	| {kind: 'new'; input: Uint8Array}
	| {kind: 'found'; input: Uint8Array; error: string}
	| {kind: 'rounds'; rounds: number; done: boolean};

/** A parser under test: throws, or rejects, where a promise is broken. */
export type Target = (data: Buffer) => void | Promise<void>;

const tell = (told: Told): void => parentPort?.postMessage(told);
const messageOf = (thrown: unknown): string =>
	thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
/** Where an error comes from, and its kind: the same place twice is one finding, whatever the input. */
const placeOf = (error: string): string =>
	[
		error.split(/[:\d]/u, 2).join(),
		...error
			.split('\n')
			.filter((line) => /^\s+at /u.test(line))
			.slice(0, 2),
	].join();
/** Tries at making what was found shorter. */
const CUTS = 400;

class Loop {
	readonly #length: Uint32Array;
	readonly #bytes: Uint8Array;
	readonly #places = new Set<string>();
	rounds = 0;

	readonly #target: Target;

	constructor(target: Target, now: SharedArrayBuffer) {
		this.#target = target;
		this.#length = new Uint32Array(now, 0, 2);
		this.#bytes = new Uint8Array(now, 8);
	}

	/** Runs one input. Gives the error, null where none was. */
	async run(input: Buffer): Promise<string | null> {
		this.#bytes.set(input);
		this.#length[0] = input.length;
		this.#length[1] = ++this.rounds;
		try {
			await this.#target(Buffer.from(input));
			return null;
		} catch (thrown) {
			return messageOf(thrown);
		}
	}

	/** Tells of what was found, once for each place, as short as a few tries make it. */
	async found(input: Buffer, error: string): Promise<void> {
		const place = placeOf(error);
		if (this.#places.has(place)) return;
		this.#places.add(place);
		let short = input;
		for (let tries = 0, size = input.length >> 1; tries < CUTS && size > 0; size >>= 1)
			for (let from = 0; from < short.length && tries < CUTS; tries++) {
				const cut = Buffer.concat([short.subarray(0, from), short.subarray(from + size)]);
				const again = await this.run(cut);
				if (again !== null && placeOf(again) === place) short = cut;
				else from += size;
			}
		tell({kind: 'found', input: short, error});
	}
}

/** Runs a parser on changed inputs until the time is over; inputs that reach something new are changed in their turn. */
export async function fuzzIn(target: Target): Promise<void> {
	const {inputs, seconds, seed, longest, now} = workerData as Order;
	const loop = new Loop(target, now);
	const chance = chanceFrom(seed);
	const coverage = new Coverage((globalThis as {__coverage__?: Record<string, FileCoverageData>}).__coverage__ ?? {});
	const corpus: Buffer[] = [];
	const take = async (input: Buffer, stored: boolean): Promise<void> => {
		const error = await loop.run(input);
		const grown = coverage.hasGrown();
		if (error !== null) return loop.found(input, error);
		if (stored || grown) corpus.push(input);
		if (!stored && grown) tell({kind: 'new', input});
	};
	for (const input of inputs) await take(Buffer.from(input).subarray(0, longest), true);
	const end = Date.now() + seconds * 1000;
	const any = (): Buffer => corpus[chance(corpus.length)] ?? Buffer.alloc(0);
	// What came last is changed half of the time: it is where the new is.
	const next = (): Buffer =>
		(chance(2) === 0 ? corpus[corpus.length - 1 - chance(Math.min(16, corpus.length))] : any()) ?? any();
	while (Date.now() < end) {
		for (let turns = 0; turns < 100 && Date.now() < end; turns++)
			await take(mutate(next(), any(), chance, longest), false);
		tell({kind: 'rounds', rounds: loop.rounds, done: false});
		await new Promise((resolve) => setImmediate(resolve));
	}
	tell({kind: 'rounds', rounds: loop.rounds, done: true});
}
