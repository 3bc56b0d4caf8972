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
const TEXTS = 1500;
const FILE = 'dist/bench/corpus.jsonl';

async function* poolLines(): AsyncGenerator<string> {
	const input = createReadStream(inProject(POOL)).pipe(createGunzip());
	let number = 0;
	for await (const line of createInterface({input})) if (number++ % 10 === 0) yield line;
}

/** Writes the texts that are read, and says what they are. */
async function writeTexts(): Promise<{count: number; note: string}> {
	mkdirSync(path.dirname(inProject(FILE)), {recursive: true});
	const lines: string[] = [];
	if (existsSync(inProject(POOL))) {
		for await (const line of poolLines()) if (lines.length < TEXTS) lines.push(line);
	} else {
		const html = readFileSync(inProject('assets/sample/sample.html'), 'utf8');
		const text = html.replace(/<(?:script|style)[\s\S]*?<\/(?:script|style)>|<[^>]+>/gu, ' ');
		for (let id = 0; id < TEXTS; id++) lines.push(JSON.stringify({id, text: `${text.slice(0, 800)} ${id}`}));
	}
	writeFileSync(inProject(FILE), lines.join('\n'));
	return {count: lines.length, note: existsSync(inProject(POOL)) ? 'texts of the pool' : 'the sample over and over'};
}

/** Memory of a process now and at most, in MB, where the system tells it. */
function memoryOf(pid: number | undefined): number {
	const file = `/proc/${pid}/statm`;
	if (!existsSync(file)) return 0;
	return (Number(readFileSync(file, 'utf8').split(' ')[1]) * 4096) / 1e6;
}

/** Runs annotate over the file; gives its memory in MB after each tenth of the lines. */
function annotate(workers: number, count: number): Promise<number[]> {
	const words = [inProject('build/run.mjs'), 'annotate', inProject(FILE), '--workers', String(workers)];
	const child = spawn(process.execPath, words, {stdio: ['ignore', 'pipe', 'ignore'], cwd: inProject()});
	const memory: number[] = [];
	let seen = 0;
	child.stdout.on('data', (chunk: Buffer) => {
		for (const byte of chunk) if (byte === 10 && ++seen % Math.ceil(count / 10) === 0) memory.push(memoryOf(child.pid));
	});
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', () => (seen === count ? resolve(memory) : reject(new Error(`${seen} lines of ${count}`))));
	});
}

/** Texts a second of the command on one thread and on two, and whether its memory stays where it was. */
export async function benchCorpus(): Promise<Row[]> {
	const {count, note} = await writeTexts();
	// The command is bundled by the first run, which counts for nothing.
	await annotate(2, count);
	const one = await once(() => annotate(1, count));
	const two = await once(() => annotate(2, count));
	const [perOne, perTwo] = [one, two].map(({took}) => count / (took / 1000));
	const early = one.made[1] ?? 0;
	const late = one.made.at(-1) ?? 0;
	return [
		{name: 'annotate, 1 worker', unit: 'texts / second', value: perOne ?? 0, note},
		{
			name: 'annotate, 2 workers',
			unit: 'texts / second',
			value: perTwo ?? 0,
			ratio: (perTwo ?? 0) / (perOne ?? 1),
			note: 'times one',
			held: 'high',
		},
		{
			name: 'annotate, memory after the last tenth',
			unit: 'MB',
			value: late,
			...(early > 0 ? {ratio: late / early} : {}),
			note: 'times after the second tenth',
			held: 'low',
		},
	];
}
