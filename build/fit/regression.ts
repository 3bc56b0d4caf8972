import type {Features} from '../../src/cooperation/evidence.ts';
import type {Decision} from '../../src/cooperation/model.ts';

/** One labelled item: its features by name, the right answer, and how much it counts. */
export interface Example {
	features: Features;
	label: boolean;
	weight: number;
}

/** How a decision is fitted. */
export interface Settings {
	/** Strength of the quadratic penalty on weights. */
	penalty: number;
	/** Strength of the absolute penalty, which leaves out what says little. */
	thrift: number;
	/** Features that fewer examples show are left out. */
	least: number;
}

const STEPS = 400;

/** Examples as rows of feature numbers and values: what the gradient needs, without maps. */
interface Matrix {
	names: string[];
	columns: Uint16Array[];
	values: Float64Array[];
	labels: Float64Array;
	weights: Float64Array;
}

function matrixOf(examples: readonly Example[], least: number): Matrix {
	const counts = new Map<string, number>();
	for (const {features} of examples) for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
	const names = [...counts]
		.filter(([, count]) => count >= least)
		.map(([name]) => name)
		.sort();
	const index = new Map(names.map((name, at) => [name, at]));
	const rows = examples.map(({features}) => [...features.values()].filter(({name}) => index.has(name)));
	return {
		names,
		columns: rows.map((row) => Uint16Array.from(row, ({name}) => index.get(name) ?? 0)),
		values: rows.map((row) => Float64Array.from(row, ({value}) => value)),
		labels: Float64Array.from(examples, ({label}) => (label ? 1 : 0)),
		weights: Float64Array.from(examples, ({weight}) => weight),
	};
}

/** The product of one row, with a constant one at its end, and a point. */
function dot({columns, values}: Matrix, row: number, point: Float64Array): number {
	const column = columns[row] ?? [];
	const value = values[row] ?? [];
	let sum = point[point.length - 1] ?? 0;
	for (let at = 0; at < column.length; at += 1) sum += (value[at] ?? 0) * (point[column[at] ?? 0] ?? 0);
	return sum;
}

/** Adds a multiple of one row, with a constant one at its end, to a sum. */
function addRow({columns, values}: Matrix, row: number, factor: number, sum: Float64Array): void {
	const column = columns[row] ?? [];
	const value = values[row] ?? [];
	const last = sum.length - 1;
	for (let at = 0; at < column.length; at += 1) {
		const index = column[at] ?? 0;
		sum[index] = (sum[index] ?? 0) + factor * (value[at] ?? 0);
	}
	sum[last] = (sum[last] ?? 0) + factor;
}

/** A bound on the curvature of the loss, which makes a step that never overshoots: power iteration. */
function curvature(matrix: Matrix, size: number): number {
	let vector = new Float64Array(size + 1).fill(1);
	let length = 1;
	for (let round = 0; round < 20; round += 1) {
		const next = new Float64Array(size + 1);
		for (let row = 0; row < matrix.columns.length; row += 1)
			addRow(matrix, row, dot(matrix, row, vector) * (matrix.weights[row] ?? 0), next);
		length = Math.hypot(...next);
		const scale = length || 1;
		vector = next.map((one) => one / scale);
	}
	return length / 4;
}

function gradient(matrix: Matrix, point: Float64Array, penalty: number): Float64Array {
	const {labels, weights} = matrix;
	const size = point.length - 1;
	const slope = point.map((one, at) => (at === size ? 0 : one * penalty));
	for (let row = 0; row < matrix.columns.length; row += 1) {
		const guess = 1 / (1 + Math.exp(-dot(matrix, row, point)));
		addRow(matrix, row, (guess - (labels[row] ?? 0)) * (weights[row] ?? 0), slope);
	}
	return slope;
}

/** Draws a weight towards zero and keeps it there when it comes near: the proximal step of the absolute penalty. */
const shrink = (weight: number, by: number): number => Math.sign(weight) * Math.max(0, Math.abs(weight) - by);

const toHundredths = (weight: number): number => Math.round(weight * 100) / 100;

/**
 * Fits a logistic regression with an elastic net (the bias is free) by accelerated proximal gradient with a fixed step
 * (Beck and Teboulle, 2009): the same examples always give the same weights. They are rounded to hundredths; a reader
 * pays for each on every start of the background, so those that come to nothing are left out.
 */
export function fitDecision(examples: readonly Example[], {penalty, thrift, least}: Settings): Decision {
	const matrix = matrixOf(examples, least);
	const size = matrix.names.length;
	const step = 1 / (curvature(matrix, size) + penalty);
	let point = new Float64Array(size + 1);
	let ahead = point;
	for (let round = 1; round <= STEPS; round += 1) {
		const slope = gradient(matrix, ahead, penalty);
		const next = ahead.map((one, at) => {
			const moved = one - step * (slope[at] ?? 0);
			return at === size ? moved : shrink(moved, step * thrift);
		});
		const momentum = (round - 1) / (round + 2);
		const before = point;
		ahead = next.map((one, at) => one + momentum * (one - (before[at] ?? 0)));
		point = next;
	}
	const rounded = matrix.names.map((name, at): [string, number] => [name, toHundredths(point[at] ?? 0)]);
	return {
		bias: toHundredths(point[size] ?? 0),
		weights: Object.fromEntries(rounded.filter(([, weight]) => weight !== 0)),
	};
}
