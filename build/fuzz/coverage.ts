import type {FileCoverageData} from 'istanbul-lib-coverage';

/** Steps of "how often", as AFL takes them: once, twice, three times, then doubling. */
const stepOf = (count: number): number => (count < 4 ? count - 1 : Math.min(7, Math.floor(Math.log2(count)) + 1));

/** Watches which branches and functions of the instrumented code were taken, and how often. */
export class Coverage {
	readonly #counters: {counts: Record<number, number>; keys: number[]; seen: Uint8Array}[];

	/** @param files what Istanbul's instrumentation counts in */
	constructor(files: Record<string, FileCoverageData>) {
		const all = Object.values(files).flatMap(({b, f}) => [...Object.values(b), f] as Record<number, number>[]);
		this.#counters = all.map((counts) => {
			const keys = Object.keys(counts).map(Number);
			return {counts, keys, seen: new Uint8Array(keys.length)};
		});
	}

	/** Whether anything was taken, or taken so often, for the first time since the last call; sets the counts back. */
	hasGrown(): boolean {
		let grown = false;
		for (const {counts, keys, seen} of this.#counters)
			for (let index = 0; index < keys.length; index++) {
				const key = keys[index] as number;
				const count = counts[key] ?? 0;
				if (count === 0) continue;
				counts[key] = 0;
				const bit = 1 << stepOf(count);
				if (((seen[index] as number) & bit) !== 0) continue;
				seen[index] = (seen[index] as number) | bit;
				grown = true;
			}
		return grown;
	}
}
