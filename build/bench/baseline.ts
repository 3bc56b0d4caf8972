import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {inProject} from '../root.ts';
import type {Row} from './row.ts';

/** A stored ratio: the median of several rounds, and how far apart they lay, as a share of it. */
interface Stored {
	ratio: number;
	spread: number;
}

const FILE = inProject('build/bench/baseline.json');

/** What a ratio may be worse than the stored one before it is a regression, where its rounds lay close together. */
const TOLERANCE = 0.3;

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** The rows of several rounds as one: the median of each figure. */
export function medians(rounds: readonly (readonly Row[])[]): Row[] {
	const [first = []] = rounds;
	return first.map((row) => {
		const same = rounds.flatMap((rows) => rows.find(({name}) => name === row.name) ?? []);
		const ratios = same.flatMap(({ratio}) => ratio ?? []);
		const value = middle(same.map((one) => one.value));
		return {...row, value, ...(ratios.length > 0 ? {ratio: middle(ratios)} : {})};
	});
}

const readBaseline = (): Record<string, Stored> =>
	existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Stored>) : {};

/** Writes the ratios that are held into the baseline; those of sections that did not run stay. */
export function storeBaseline(rounds: readonly (readonly Row[])[]): void {
	const stored = readBaseline();
	for (const {name, ratio, held} of medians(rounds)) {
		if (!held || ratio === undefined) continue;
		const all = rounds.flatMap((rows) => rows.find((row) => row.name === name)?.ratio ?? []);
		const round = (value: number): number => Number(value.toPrecision(3));
		stored[name] = {ratio: round(ratio), spread: round((Math.max(...all) - Math.min(...all)) / ratio)};
	}
	const sorted = Object.fromEntries(Object.entries(stored).sort(([a], [b]) => (a < b ? -1 : 1)));
	writeFileSync(FILE, `${JSON.stringify(sorted, null, '\t')}\n`);
}

/** What is worse than the baseline beyond noise, a line each; a held figure without a stored one is told as well. */
export function regressions(rows: readonly Row[]): string[] {
	const stored = readBaseline();
	return rows.flatMap(({name, ratio, held}) => {
		if (!held || ratio === undefined) return [];
		const before = stored[name];
		if (!before) return [`${name}: not in the baseline (npm run bench -- --store)`];
		const worse = held === 'low' ? ratio / before.ratio : before.ratio / ratio;
		const allowed = 1 + Math.max(TOLERANCE, 2 * before.spread);
		return worse <= allowed
			? []
			: [`${name}: ${ratio.toFixed(2)}, it was ${before.ratio} (${worse.toFixed(2)} times worse)`];
	});
}
