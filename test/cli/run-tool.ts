import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {build} from 'esbuild';
import {readSources} from '../../build/dataset/read.ts';
import {writeDataset} from '../../build/dataset/write.ts';

/** What a command wrote, and how it ended. */
export interface Outcome {
	out: string;
	err: string;
	code: number | null;
}

/** The bundled commands in a folder of their own, with the compiled dataset, and a folder for the files of a test. */
export interface Workshop {
	folder: string;
	/** Writes a file into the folder and gives its path. */
	write(name: string, contents: string | Uint8Array): string;
	run(tool: 'annotate' | 'evaluate', words: readonly string[], until?: (out: string) => boolean): Promise<Outcome>;
	close(): void;
}

const TOOLS = path.resolve('dist/test-tools');

/** Bundles the commands as the bootstrap does and compiles the dataset once. */
export async function openWorkshop(): Promise<Workshop> {
	const folder = mkdtempSync(path.join(tmpdir(), 'bang-giao-'));
	await build({
		entryPoints: ['src/cli/annotate.ts', 'src/cli/evaluate.ts'],
		outdir: TOOLS,
		outExtension: {'.js': '.mjs'},
		bundle: true,
		platform: 'node',
		format: 'esm',
		target: 'node20',
		packages: 'external',
		logLevel: 'error',
	});
	writeDataset(path.join(folder, 'root', 'dist', 'dataset'), readSources('assets/dataset'));
	return {
		folder,
		write(name, contents) {
			const file = path.join(folder, name);
			mkdirSync(path.dirname(file), {recursive: true});
			writeFileSync(file, contents);
			return file;
		},
		run: (tool, words, until) => runTool(path.join(TOOLS, `${tool}.mjs`), words, folder, until),
		close: () => rmSync(folder, {recursive: true}),
	};
}

/** Runs a tool to its end, or closes its output as soon as `until` says so. */
function runTool(
	tool: string,
	words: readonly string[],
	folder: string,
	until?: (out: string) => boolean,
): Promise<Outcome> {
	const child = spawn(process.execPath, [tool, ...words], {
		cwd: folder,
		env: {...process.env, BANG_GIAO_ROOT: path.join(folder, 'root')},
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let [out, err] = ['', ''];
	child.stdout.setEncoding('utf8').on('data', (text: string) => {
		out += text;
		if (until?.(out)) child.stdout.destroy();
	});
	child.stderr.setEncoding('utf8').on('data', (text: string) => {
		err += text;
	});
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) => resolve({out, err, code}));
	});
}
