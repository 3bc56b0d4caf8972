import {readFileSync, writeFileSync} from 'node:fs';
import {inProject} from '../root.ts';
import type {Row} from './row.ts';

const README = inProject('README.md');
const BEGIN = '<!-- npm run bench -- --readme -->';
const END = '<!-- end -->';

/** Which figures the README tells, by the beginning of their name, in its order; the rest are told by the command alone. */
const TOLD = [
	'scan, 50000 aliases',
	'fastest peer against the scan, 50000 aliases',
	'tagging of',
	'verdict and statements of',
	'annotate, ',
	'article read',
	'no article',
	'article found until its marks are seen',
	'memory of a tab',
	'2000 marks, chromium',
	'2000 marks, firefox',
	'100 annotations found again, 100k',
	'library of 10000',
	'20000 articles',
	'size of the',
];

const isTold = (name: string, beginning: string): boolean =>
	name.startsWith(beginning) && !(beginning === 'scan, 50000 aliases' && name.length > beginning.length);

function line({name, unit, value, ratio, note}: Row): string {
	const beside = ratio === undefined ? '' : `${ratio.toFixed(ratio < 10 ? 2 : 1)} ×`;
	return `| ${name} | ${value.toFixed(value < 10 ? 1 : 0)} ${unit} | ${beside} | ${note ?? ''} |`;
}

/** The name of a figure by its line in the table. */
const nameIn = (line: string): string => /^\| (.*?) \|/u.exec(line)?.[1] ?? '';

/**
 * Writes the figures that readers of the README ask for between its two marks. Those that were not measured now stay.
 * @throws where the README has lost its marks
 */
export function writeReadme(rows: readonly Row[]): void {
	const text = readFileSync(README, 'utf8');
	const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
	if (from === -1 || to < from) throw new Error(`README.md has lost "${BEGIN}" or "${END}".`);
	const before = text.slice(from, to).split('\n');
	const told = TOLD.flatMap((beginning) => {
		const measured = rows.filter(({name}) => isTold(name, beginning));
		return measured.length > 0 ? measured.map(line) : before.filter((old) => isTold(nameIn(old), beginning));
	});
	const table = ['| speed and size | figure | ratio | |', '|---|---|---|---|', ...told].join('\n');
	writeFileSync(README, `${text.slice(0, from + BEGIN.length)}\n${table}\n${text.slice(to)}`);
}
