// node build/run.mjs NAME [arguments]: the way into every command. Plain JavaScript without dependencies, since on a
// fresh machine it is what installs them: packages when the lock file changed, then the command's TypeScript bundled,
// the dataset compiled where the command reads it, and the command run.
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Each command: its module, whether it reads the compiled dataset, whether its file arguments are the caller's. */
const commands = {
	start: {entry: 'build/start.ts', dataset: true, files: true},
	test: {entry: 'build/test.ts', dataset: true},
	build: {entry: 'build/build.ts', dataset: true},
	package: {entry: 'build/package.ts', dataset: true},
	annotate: {entry: 'src/cli/annotate.ts', dataset: true, files: true},
	evaluate: {entry: 'src/cli/evaluate.ts', dataset: true, files: true},
	bench: {entry: 'build/bench.ts', dataset: true},
	dataset: {entry: 'build/dataset.ts'},
	gallery: {entry: 'build/gallery.ts', dataset: true},
	pictures: {entry: 'build/pictures.ts', dataset: true},
	fuzz: {entry: 'build/fuzz.ts', dataset: true},
	fit: {entry: 'build/fit.ts', dataset: true},
	'measure-pages': {entry: 'build/measure-pages.ts'},
	'measure-anchors': {entry: 'build/measure-anchors.ts'},
	'measure-faults': {entry: 'build/measure-faults.ts', dataset: true},
	'measure-requests': {entry: 'build/measure-requests.ts', dataset: true},
	'measure-defences': {entry: 'build/measure-defences.ts', dataset: true},
	'measure-seeds': {entry: 'build/measure-seeds.ts', dataset: true},
};

function fail(message) {
	process.stderr.write(`${message}\n`);
	process.exit(1);
}

/** Installs what package-lock.json names, once per lock file. Output goes to stderr: stdout belongs to the command. */
function install() {
	const lock = path.join(root, 'package-lock.json');
	const digest = createHash('sha256').update(readFileSync(lock)).digest('hex');
	const stamp = path.join(root, 'node_modules', '.bang-giao-lock');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
	process.stderr.write('Installing the packages of package-lock.json …\n');
	const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
	const options = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
	const {status} = spawnSync(npm, options, {cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32'});
	if (status !== 0) fail('The packages could not be installed. Is the network there? Then run the command again.');
	writeFileSync(stamp, digest);
}

/** Writes a file in one step, so that two commands at once never read half of it. */
function replace(file, contents) {
	mkdirSync(path.dirname(file), {recursive: true});
	const next = `${file}.${process.pid}`;
	writeFileSync(next, contents);
	renameSync(next, file);
}

async function bundle(name) {
	const esbuild = await import('esbuild');
	const outfile = path.join(root, 'dist', 'tools', `${name}.mjs`);
	const result = await esbuild.build({
		absWorkingDir: root,
		entryPoints: [commands[name].entry],
		outfile,
		bundle: true,
		write: false,
		platform: 'node',
		format: 'esm',
		target: 'node20',
		packages: 'external',
		sourcemap: 'inline',
		charset: 'utf8',
		logLevel: 'error',
	});
	replace(outfile, result.outputFiles[0].contents);
	return outfile;
}

/** What the compiled dataset is made from, as one string that changes when any of it does. */
function datasetInputs() {
	const seen = [];
	const walk = (relative) => {
		const full = path.join(root, relative);
		if (!existsSync(full)) return;
		const stat = statSync(full);
		if (stat.isDirectory()) for (const entry of readdirSync(full).sort()) walk(path.join(relative, entry));
		else seen.push(`${relative} ${stat.size} ${stat.mtimeMs}`);
	};
	for (const input of [
		'assets/dataset',
		'build/dataset.ts',
		'build/dataset',
		'src/text',
		'src/tags',
		'src/cooperation',
		'src/look/office',
		'package-lock.json',
	])
		walk(input);
	return seen.join('\n');
}

async function compileDataset() {
	const stamp = path.join(root, 'dist', 'dataset', 'inputs.txt');
	const inputs = datasetInputs();
	const made = ['lexicon.bin', 'records.ndjson', 'meta.json', 'language.json'].every((file) =>
		existsSync(path.join(root, 'dist/dataset', file)),
	);
	if (made && existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) return;
	const tool = await bundle('dataset');
	const {status} = spawnSync(process.execPath, [tool, 'compile'], {cwd: root, stdio: ['ignore', 2, 2]});
	if (status !== 0) fail('The dataset could not be compiled; the line above says which record.');
	replace(stamp, inputs);
}

const [, , name, ...rest] = process.argv;
const command = Object.hasOwn(commands, name ?? '') ? commands[name] : undefined;
if (!command) fail(`There is no command "${name ?? ''}". There are: ${Object.keys(commands).join(', ')}.`);
install();
if (command.dataset) await compileDataset();
const tool = await bundle(name);
process.env.BANG_GIAO_ROOT = root;
process.chdir(command.files ? (process.env.INIT_CWD ?? process.cwd()) : root);
process.argv = [process.execPath, tool, ...rest];
await import(pathToFileURL(tool).href);
