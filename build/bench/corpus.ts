import {spawn} from 'node:child_process';
import {createReadStream, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {createInterface} from 'node:readline';
import {createGunzip} from 'node:zlib';
import {inProject} from '../root.ts';
import type {Row} from './row.ts';
import {once} from './time.ts';

/** The real texts beside the project, where they lie there; else the sample is read over and over. */
const POOL = '../shared/corpus/pool.jsonl.gz';
/** How often the sample is read. */
const TEXTS = 1500;
/** All texts, and each tenth of them. */
const [ALL, SOME] = ['dist/bench/corpus.jsonl', 'dist/bench/corpus-some.jsonl'] as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

async function poolLines(): Promise<string[]> {
	const input = createReadStream(inProject(POOL)).pipe(createGunzip());
	const lines: string[] = [];
	for await (const line of createInterface({input})) {
		const {date, ...row} = JSON.parse(line) as {text: string; date: string};
		if (row.text.trim()) lines.push(JSON.stringify({...row, published: DAY.test(date) ? date : null}));
	}
	return lines;
}

function sampleLines(): string[] {
	const html = readFileSync(inProject('assets/sample/sample.html'), 'utf8');
	const text = html.replace(/<(?:script|style)[\s\S]*?<\/(?:script|style)>|<[^>]+>/gu, ' ');
	return Array.from({length: TEXTS}, (_, id) => JSON.stringify({id, text: `${text.slice(0, 800)} ${id}`}));
}

/** Writes the texts that are read, and says how many they are and what. */
async function writeTexts(): Promise<{all: number; some: number; note: string}> {
	mkdirSync(path.dirname(inProject(ALL)), {recursive: true});
	const isPool = existsSync(inProject(POOL));
	const lines = isPool ? await poolLines() : sampleLines();
	const some = lines.filter((_, number) => number % 10 === 0);
	writeFileSync(inProject(ALL), lines.join('\n'));
	writeFileSync(inProject(SOME), some.join('\n'));
	return {all: lines.length, some: some.length, note: isPool ? 'texts of the pool' : 'the sample over and over'};
}

/** Memory of a process now and at most, in MB, where the system tells it. */
function memoryOf(pid: number | undefined): number {
	const file = `/proc/${pid}/statm`;
	if (!existsSync(file)) return 0;
	return (Number(readFileSync(file, 'utf8').split(' ')[1]) * 4096) / 1e6;
}

/** Runs annotate over the file; gives its memory in MB after each tenth of the lines. */
function annotate(file: string, workers: number, count: number): Promise<number[]> {
	const words = [inProject('build/run.mjs'), 'annotate', inProject(file), '--workers', String(workers)];
	const child = spawn(process.execPath, words, {stdio: ['ignore', 'pipe', 'ignore'], cwd: inProject()});
	const memory: number[] = [];
	let seen = 0;
	child.stdout.on('data', (chunk: Buffer) => {
		// What reads the lines must not take the time of what writes them.
		for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1))
			if (++seen % Math.ceil(count / 10) === 0) memory.push(memoryOf(child.pid));
	});
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', () => (seen === count ? resolve(memory) : reject(new Error(`${seen} lines of ${count}`))));
	});
}

/** Texts a second of the command on one thread and on two, and whether its memory stays where it was. */
export async function benchCorpus(): Promise<Row[]> {
	const {all, some, note} = await writeTexts();
	// The command is bundled by the first run, which counts for nothing.
	await annotate(SOME, 2, some);
	const one = await once(() => annotate(SOME, 1, some));
	const two = await once(() => annotate(SOME, 2, some));
	const whole = await once(() => annotate(ALL, 2, all));
	const [perOne, perTwo] = [one, two].map(({took}) => some / (took / 1000));
	const half = whole.made[4] ?? 0;
	const late = whole.made.at(-1) ?? 0;
	return [
		{name: 'annotate, 1 worker', unit: 'texts / second', value: perOne ?? 0, note},
		{
			name: 'annotate, 2 workers',
			unit: 'texts / second',
			value: perTwo ?? 0,
			ratio: (perTwo ?? 0) / (perOne ?? 1),
			note: `times one; of all ${all} texts ${(all / (whole.took / 1000)).toFixed(0)}`,
			held: 'high',
		},
		{
			name: `annotate, memory after ${all} texts`,
			unit: 'MB',
			value: late,
			...(half > 0 ? {ratio: late / half} : {}),
			note: 'times after half of them',
			held: 'low',
		},
	];
}
