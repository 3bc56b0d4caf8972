import {performance} from 'node:perf_hooks';
import {describe, locate, prepare} from '../../src/annotation/anchor.ts';
import {locateAsHypothesis} from '../anchors/as-hypothesis.ts';
import type {Page, Range} from '../anchors/cases.ts';
import {outcomeOf} from '../anchors/judge.ts';
import {makeAliases, makeText} from './invented.ts';
import type {Row} from './row.ts';

/** Characters of a page, annotations on it. */
const SIZES = [
	[10_000, 100],
	[10_000, 1000],
	[100_000, 100],
	[100_000, 1000],
	[300_000, 100],
] as const;
/** Words of a paragraph, and of a quote. */
const PARAGRAPH = 80;
const QUOTE = 14;
/** One word in so many is another afterwards. */
const EVERY = 12;
/** The usual way is asked for so many of the annotations, and its time reckoned for all: it takes seconds for each. */
const ASKED = 20;

/** A page before and after an edit, and where each annotation stood and stands. */
interface Edited {
	before: Page;
	after: Page;
	made: Range[];
	expected: Range[];
}

function pageOf(paragraphs: readonly (readonly string[])[]): Page {
	let start = 0;
	const lines = paragraphs.map((words) => words.join(' '));
	const blocks = lines.map((line) => {
		const block = {start, end: start + line.length, label: 'body' as const};
		start += line.length + 1;
		return block;
	});
	return {text: lines.join('\n'), blocks};
}

/** Range of some words of a page whose words are counted over all paragraphs. */
function rangeOf(offsets: readonly number[], words: readonly string[], first: number): Range {
	const last = Math.min(first + QUOTE, words.length) - 1;
	return {start: offsets[first] ?? 0, end: (offsets[last] ?? 0) + (words[last]?.length ?? 0)};
}

function offsetsOf(words: readonly string[]): number[] {
	let at = 0;
	return words.map((word) => {
		const start = at;
		at += word.length + 1;
		return start;
	});
}

/** A page of invented text; then one word in twelve is another, and a paragraph has come in above all. */
function edited(length: number, count: number): Edited {
	const words = makeText(length, makeAliases(500)).split(' ');
	const inParagraphs = (list: readonly string[]): string[][] =>
		Array.from({length: Math.ceil(list.length / PARAGRAPH)}, (_, at) =>
			list.slice(at * PARAGRAPH, (at + 1) * PARAGRAPH),
		);
	const step = Math.max(1, Math.floor((words.length - QUOTE) / count));
	const firsts = Array.from({length: count}, (_, at) => at * step);
	const changed = [...words];
	for (let at = 0; at < changed.length; at += EVERY) changed[at] = 'khác';
	const above = 'Một đoạn mới được thêm vào đầu bài.'.split(' ');
	const shift = above.join(' ').length + 1;
	const [old, now] = [offsetsOf(words), offsetsOf(changed)];
	return {
		before: pageOf(inParagraphs(words)),
		after: pageOf([above, ...inParagraphs(changed)]),
		made: firsts.map((first) => rangeOf(old, words, first)),
		expected: firsts.map((first) => {
			const {start, end} = rangeOf(now, changed, first);
			return {start: start + shift, end: end + shift};
		}),
	};
}

/** Milliseconds that finding some places took, and how many of them were right. */
function found(expected: readonly Range[], find: (at: number) => Range | null): {took: number; right: number} {
	const start = performance.now();
	const places = expected.map((_, at) => find(at));
	const took = performance.now() - start;
	return {took, right: places.filter((place, at) => outcomeOf(place, expected[at] ?? null) === 'right').length};
}

function measure(length: number, count: number): Row[] {
	const {before, after, made, expected} = edited(length, count);
	const selectors = made.map(({start, end}) => describe(before.text, before.blocks, start, end).selectors);
	const ours = found(expected, (at) => locate(selectors[at] ?? [], prepare(after)));
	const asked = expected.slice(0, ASKED);
	const usual = found(asked, (at) => locateAsHypothesis(before.text, made[at] ?? {start: 0, end: 0}, after.text));
	const usualTook = (usual.took / asked.length) * count;
	const name = `${count} annotations found again, ${length / 1000}k characters`;
	return [
		{
			name,
			unit: 'ms',
			value: ours.took,
			ratio: usualTook / ours.took,
			held: 'high',
			note: `${ours.right} right; × faster than approx-string-match (${usualTook.toFixed(0)} ms, ${usual.right} of ${asked.length} right)`,
		},
	];
}

/** Annotations of a page that was edited found again, beside approx-string-match as most tools use it. */
export async function benchAnchoring(): Promise<Row[]> {
	measure(10_000, 100);
	return SIZES.flatMap(([length, count]) => measure(length, count));
}
