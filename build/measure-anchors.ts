import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {ARTICLES} from './anchors/articles.ts';
import {locateAsHypothesis} from './anchors/as-hypothesis.ts';
import {type Case, casesOf, type Range} from './anchors/cases.ts';
import {DELETED, EDITS} from './anchors/edits.ts';
import {located, type Outcome, outcomeOf} from './anchors/judge.ts';
import {inProject} from './root.ts';

// npm run measure-anchors [-- --errors]: how annotations live through edits, on our own articles and, where they lie
// beside the project, on the seeds and the evaluation's texts; the usual way to do it beside ours, in the same run.

const SHARED = inProject('..', 'shared');
const SENTENCES_PER_TEXT = 12;
/** Score that mends most of the usual way's false finds. */
const GATE = 0.7;

type Locate = (given: Case) => Range | null;

const WAYS: Readonly<Record<string, Locate>> = {
	ours: located,
	usual: ({before, made, after}) => locateAsHypothesis(before.text, made, after.text),
	gated: ({before, made, after}) => {
		const found = locateAsHypothesis(before.text, made, after.text);
		return found && found.score >= GATE ? found : null;
	},
};

function texts(): string[] {
	const seeds = path.join(SHARED, 'seeds');
	const dev = path.join(SHARED, 'eval', 'dev.jsonl');
	const read = (file: string): string => readFileSync(file, 'utf8');
	return [
		...ARTICLES,
		...(existsSync(seeds) ? readdirSync(seeds).map((name) => read(path.join(seeds, name))) : []),
		...(existsSync(dev)
			? read(dev)
					.split('\n')
					.filter((line) => line !== '')
					.map((line) => (JSON.parse(line) as {text: string}).text)
			: []),
	];
}

interface Tally {
	counts: Record<Outcome, number>;
	probable: number;
	milliseconds: number;
}

const tallies = new Map<string, Tally>();

function tallyOf(key: string): Tally {
	const found = tallies.get(key) ?? {counts: {right: 0, wrong: 0, orphan: 0}, probable: 0, milliseconds: 0};
	tallies.set(key, found);
	return found;
}

function explain(given: Case, found: Range | null, outcome: Outcome): void {
	const at = (text: string, range: Range | null): string =>
		range ? JSON.stringify(text.slice(range.start, range.end)) : 'none';
	process.stdout.write(
		`${outcome}: ${given.edit}, ${given.quote}\n  quote    ${at(given.before.text, given.made)}\n` +
			`  expected ${at(given.after.text, given.expected)}\n  found    ${at(given.after.text, found)}\n`,
	);
}

function measure(given: Case, withErrors: boolean): void {
	for (const [way, find] of Object.entries(WAYS)) {
		const started = performance.now();
		const found = find(given);
		const tally = tallyOf(`${way} ${given.edit}`);
		tally.milliseconds += performance.now() - started;
		const outcome = outcomeOf(found, given.expected);
		tally.counts[outcome]++;
		if (found && 'probable' in found && found.probable) tally.probable++;
		const bad = outcome === 'wrong' || (outcome === 'orphan' && given.expected !== null);
		if (withErrors && way === 'ours' && bad) explain(given, found, outcome);
	}
}

const percent = (part: number, whole: number): string =>
	`${((100 * part) / Math.max(1, whole)).toFixed(2)}%`.padStart(8);

function report(cases: number, read: number): void {
	process.stdout.write(`\n${cases} cases from ${read} texts\n`);
	for (const way of Object.keys(WAYS)) {
		process.stdout.write(`\n${way.padEnd(28)}   cases    right    wrong   orphan probable  ms each\n`);
		for (const edit of Object.keys(EDITS)) {
			const {counts, probable, milliseconds} = tallyOf(`${way} ${edit}`);
			const {right, wrong, orphan} = counts;
			const all = right + wrong + orphan;
			const shares = [right, wrong, orphan, probable].map((count) => percent(count, all)).join(' ');
			process.stdout.write(
				`  ${edit.padEnd(26)} ${String(all).padStart(7)} ${shares} ${(milliseconds / Math.max(1, all)).toFixed(2).padStart(8)}\n`,
			);
		}
	}
	const ours = (edit: string): Record<Outcome, number> => tallyOf(`ours ${edit}`).counts;
	const deleted = ours(DELETED);
	const kept = Object.keys(EDITS).filter((edit) => edit !== DELETED);
	const sum = (outcome: Outcome): number => kept.reduce((total, edit) => total + ours(edit)[outcome], 0);
	const all = sum('right') + sum('wrong') + sum('orphan');
	process.stdout.write(
		`\nours, sentence deleted: ${percent(deleted.wrong, deleted.wrong + deleted.orphan).trim()} placed; ` +
			`all other edits: ${percent(sum('right'), all).trim()} right, ${sum('wrong')} wrong of ${all}\n`,
	);
}

const all = texts();
let cases = 0;
for (const [index, text] of all.entries())
	for (const given of casesOf(text, index + 1, SENTENCES_PER_TEXT)) {
		cases++;
		measure(given, process.argv.includes('--errors'));
	}
report(cases, all.length);
