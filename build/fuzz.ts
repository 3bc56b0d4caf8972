import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {Worker} from 'node:worker_threads';
import {bundleTarget} from './fuzz/bundle.ts';
import type {Order, Told} from './fuzz/loop.ts';
import {inProject} from './root.ts';

// npm run fuzz [-- --seconds N] [--seed N] [NAME …]: fuzzing, guided by coverage, of everything that parses what a page,
// a file or a message holds. Ten minutes over all parsers unless told otherwise. What is learnt is kept in dist/fuzz and
// begun with the next time; an input that breaks a promise is stored in test/fuzz/NAME, and every `npm test` runs it.

const ALL = ['messages', 'imports', 'packs', 'plain', 'addresses', 'dates', 'folding', 'anchors', 'pages', 'reading'];
/** Seconds over all parsers. */
const TOTAL = 600;
/** Longest input in bytes. */
const LONGEST = 20_000;
/** Of an error this many characters are printed. */
const MOST_TOLD = 400;
/** Seconds after which an input counts as one that hangs. */
const HANG = 20;

const {values, positionals} = parseArgs({
	options: {seconds: {type: 'string'}, seed: {type: 'string'}},
	allowPositionals: true,
});
const unknown = positionals.filter((name) => !ALL.includes(name));
if (unknown.length > 0) throw new Error(`There is no "${unknown.join(', ')}". There are: ${ALL.join(', ')}.`);
const names = positionals.length > 0 ? positionals : ALL;
const seconds = Math.ceil(Number(values.seconds ?? TOTAL) / names.length);
if (!(seconds > 0)) throw new Error('--seconds takes a number above 0.');
const seed = Number(values.seed ?? Date.now() % 2 ** 31);

const digestOf = (input: Uint8Array): string => createHash('sha256').update(input).digest('hex').slice(0, 16);

function write(folder: string, name: string, input: Uint8Array): string {
	mkdirSync(folder, {recursive: true});
	const file = path.join(folder, name);
	writeFileSync(file, input);
	return path.relative(inProject(), file);
}

const filesOf = (folder: string, ending = ''): Buffer[] =>
	existsSync(folder)
		? readdirSync(folder)
				.filter((file) => file.endsWith(ending))
				.map((file) => readFileSync(path.join(folder, file)))
		: [];

interface Outcome {
	rounds: number;
	learnt: number;
	found: string[];
}

/** Fuzzes one parser in a worker. A round that does not end is found, too. */
async function fuzz(name: string): Promise<Outcome> {
	const corpus = inProject('dist', 'fuzz', 'corpus', name);
	const stored = inProject('test', 'fuzz', name);
	const inputs = [
		...filesOf(stored),
		...filesOf(corpus),
		...(name === 'pages' ? filesOf(inProject('test/articles'), '.html') : []),
	];
	const now = new SharedArrayBuffer(8 + LONGEST);
	const order: Order = {inputs, seconds, seed, longest: LONGEST, now};
	const outcome: Outcome = {rounds: 0, learnt: 0, found: []};
	const worker = new Worker(await bundleTarget(name), {workerData: order});
	const store = (input: Uint8Array, error: string): void => {
		outcome.found.push(`${write(stored, `found-${digestOf(input)}`, input)}: ${error}`);
	};
	await new Promise<void>((resolve, reject) => {
		let before = -1;
		const watch = setInterval(() => {
			const [length = 0, round = 0] = new Uint32Array(now, 0, 2);
			if (round === before && round > 0) {
				store(new Uint8Array(now, 8, length).slice(), `not over after ${HANG} seconds`);
				void worker.terminate();
			}
			before = round;
		}, HANG * 1000);
		worker.on('message', (told: Told) => {
			if (told.kind === 'rounds') outcome.rounds = told.rounds;
			else if (told.kind === 'found') store(told.input, told.error);
			else {
				outcome.learnt++;
				write(corpus, digestOf(told.input), told.input);
			}
		});
		worker.on('error', reject);
		worker.on('exit', () => {
			clearInterval(watch);
			resolve();
		});
	});
	return outcome;
}

process.stdout.write(`seed ${seed}\n`);
for (const name of names) {
	process.stdout.write(`${name}: ${seconds} s … `);
	const {rounds, learnt, found} = await fuzz(name);
	process.stdout.write(`${rounds} inputs, ${learnt} reached something new, ${found.length} found\n`);
	for (const one of found) process.stdout.write(`  ${one.slice(0, MOST_TOLD)}\n`);
	if (rounds === 0 || found.length > 0) process.exitCode = 1;
}
