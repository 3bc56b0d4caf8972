import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {DEFENCES, type Defence} from './defences.ts';
import {inProject} from './root.ts';

// node build/run.mjs measure-defences [-- WORDS…]: takes each defence (build/defences.ts) away in a copy of the project, all or
// those whose name, file or test holds one of the words, and runs its test there. Exit code 1 where a test passes all the same:
// it proves nothing.

const COPY = inProject('dist', 'without-defence');
const COPIED = ['src', 'test', 'build', 'assets', 'docs', 'manifest.json', 'package.json', 'tsconfig.json'];
const FILES = ['vitest.config.ts', 'SECURITY.md', 'README.md', 'ARCHITECTURE.md', 'LICENSE'];

function copyProject(): void {
	rmSync(COPY, {recursive: true, force: true});
	mkdirSync(path.join(COPY, 'dist'), {recursive: true});
	for (const name of [...COPIED, ...FILES]) cpSync(inProject(name), path.join(COPY, name), {recursive: true});
	symlinkSync(inProject('node_modules'), path.join(COPY, 'node_modules'), 'dir');
	cpSync(inProject('dist', 'dataset'), path.join(COPY, 'dist', 'dataset'), {recursive: true});
}

/** How many tests failed without a defence; null where they could not be run. */
function failuresWithout({file, replace, by, test}: Defence): number | null {
	const at = path.join(COPY, file);
	const source = readFileSync(at, 'utf8');
	if (source.split(replace).length !== 2) throw new Error(`"${replace}" does not stand once in ${file}.`);
	writeFileSync(
		at,
		source.replace(replace, () => by),
	);
	const report = path.join(COPY, 'dist', 'test-results.json');
	rmSync(report, {force: true});
	const words = ['run', '--project', 'unit*', test];
	spawnSync(inProject('node_modules', '.bin', 'vitest'), words, {
		cwd: COPY,
		stdio: 'ignore',
		// Else what the tests build would be read from the project itself, defences and all.
		env: {...process.env, BANG_GIAO_ROOT: COPY},
	});
	writeFileSync(at, source);
	try {
		const {numFailedTests, numFailedTestSuites} = JSON.parse(readFileSync(report, 'utf8'));
		return numFailedTests || numFailedTestSuites;
	} catch {
		return null;
	}
}

const words = process.argv.slice(2);
const wanted = DEFENCES.filter(
	(one) => words.length === 0 || words.some((word) => `${one.name} ${one.file} ${one.test}`.includes(word)),
);
copyProject();
let useless = 0;
for (const defence of wanted) {
	const failed = failuresWithout(defence);
	if (!failed) useless++;
	const told = failed === null ? 'NOT RUN' : failed === 0 ? 'PASSES ALL THE SAME' : `${failed} failed`;
	process.stdout.write(`${defence.name.padEnd(52)} ${defence.test.padEnd(34)} ${told}\n`);
}
process.stdout.write(`${wanted.length - useless} of ${wanted.length} defences are missed by their tests\n`);
process.exitCode = useless === 0 ? 0 : 1;
