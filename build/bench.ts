import {benchAnchoring} from './bench/anchoring.ts';
import {medians, regressions, storeBaseline} from './bench/baseline.ts';
import {benchCorpus} from './bench/corpus.ts';
import {benchExtraction} from './bench/extraction.ts';
import {benchFiles} from './bench/files.ts';
import {benchLibrary} from './bench/library.ts';
import {benchMemory} from './bench/memory.ts';
import {benchOpening} from './bench/opening.ts';
import {benchPainting} from './bench/painting.ts';
import {benchReading, tellFirstReading} from './bench/reading.ts';
import {writeReadme} from './bench/readme.ts';
import type {Row} from './bench/row.ts';
import {benchScan} from './bench/scan.ts';
import {benchSizes} from './bench/sizes.ts';

// npm run bench [-- SECTION…] [--json] [--rounds N] [--check] [--store] [--readme]: speed as ratios, in one run on this machine;
// absolute figures are only its own. --check fails where a ratio is worse than the stored one beyond noise, --store
// writes what was measured as what later runs are held against; both take the median of three rounds. --readme writes
// the table of the README.

const SECTIONS: Readonly<Record<string, () => Promise<Row[]>>> = {
	tagging: benchScan,
	reading: benchReading,
	corpus: benchCorpus,
	extraction: benchExtraction,
	library: benchLibrary,
	files: benchFiles,
	opening: benchOpening,
	memory: benchMemory,
	painting: benchPainting,
	anchoring: benchAnchoring,
	sizes: benchSizes,
};

interface Options {
	sections: string[];
	flags: Set<string>;
	rounds: number;
}

function parseOptions(words: readonly string[]): Options | string {
	const options: Options = {sections: [], flags: new Set(), rounds: 0};
	for (let at = 0; at < words.length; at++) {
		const word = words[at] ?? '';
		if (word === '--rounds') options.rounds = Number(words[++at]);
		else if (['--json', '--check', '--store', '--readme'].includes(word)) options.flags.add(word);
		else if (Object.hasOwn(SECTIONS, word)) options.sections.push(word);
		else return `There is no "${word}". Sections: ${Object.keys(SECTIONS).join(', ')}.`;
	}
	if (options.sections.length === 0) options.sections = Object.keys(SECTIONS);
	options.rounds ||= options.flags.has('--check') || options.flags.has('--store') ? 3 : 1;
	return options.rounds > 0 ? options : '--rounds needs a number.';
}

function print({name, unit, value, ratio, note}: Row): string {
	const figure = value.toFixed(value < 10 ? 2 : 0).padStart(10);
	return `${name.padEnd(52)} ${figure} ${unit.padEnd(20)} ${ratio === undefined ? ''.padStart(10) : `${ratio.toFixed(ratio < 10 ? 2 : 1)} ×`.padStart(10)} ${note ?? ''}`;
}

/** Tells the ratios first that are held, then the rest. */
const inOrder = (rows: readonly Row[]): Row[] => [...rows.filter(({held}) => held), ...rows.filter(({held}) => !held)];

async function run(words: readonly string[]): Promise<number> {
	const options = parseOptions(words);
	if (typeof options === 'string') {
		process.stderr.write(`${options}\n`);
		return 2;
	}
	const {sections, flags, rounds} = options;
	const measured: Row[][] = [];
	for (let round = 0; round < rounds; round++) {
		const rows: Row[] = [];
		for (const section of sections) {
			process.stderr.write(`${section}, round ${round + 1} of ${rounds} …\n`);
			rows.push(...((await SECTIONS[section]?.()) ?? []));
		}
		measured.push(rows);
	}
	const rows = medians(measured);
	process.stdout.write(flags.has('--json') ? `${JSON.stringify(rows)}\n` : `${inOrder(rows).map(print).join('\n')}\n`);
	if (flags.has('--store')) storeBaseline(measured);
	if (flags.has('--readme')) writeReadme(rows);
	const worse = flags.has('--check') ? regressions(rows) : [];
	for (const line of worse) process.stderr.write(`Worse: ${line}\n`);
	return worse.length > 0 ? 1 : 0;
}

// A process of its own, for what only the first reading of one shows.
if (process.argv[2] === '--first-reading') await tellFirstReading();
else process.exitCode = await run(process.argv.slice(2));
