import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {locateBrowser} from './browsers.ts';
import {inProject} from './root.ts';

// npm test [-- unit|browser]: types, lint, fences, the built extension and its lint, unit tests, both browsers.
// Ends with "N passed, N failed": each check that is not a vitest test counts as one.

interface Step {
	name: string;
	words: string[];
}

const local = (name: string): string => inProject('node_modules', '.bin', name);
const RESULTS = inProject('dist', 'test-results.json');

/** Cheap checks first, so that a slip is told in seconds. */
const CHECKS: readonly Step[] = [
	{name: 'types', words: [local('tsc'), '-p', 'tsconfig.json']},
	{name: 'types of the pure rooms, without a DOM', words: [local('tsc'), '-p', 'build/pure.tsconfig.json']},
	{name: 'types of the background, a worker', words: [local('tsc'), '-p', 'build/worker.tsconfig.json']},
	{name: 'format and lint', words: [local('biome'), 'ci', '--error-on-warnings', '.']},
	{name: 'unused files, exports and dependencies', words: [local('knip'), '--no-progress']},
	{name: 'dataset', words: [process.execPath, 'build/run.mjs', 'dataset', 'check']},
	{name: 'build within its budgets', words: [process.execPath, 'build/run.mjs', 'build']},
	{
		name: 'web-ext lint',
		words: [local('web-ext'), 'lint', '--source-dir', 'dist/firefox', '--warnings-as-errors', '--no-config-discovery'],
	},
];

function run({name, words}: Step): boolean {
	const started = Date.now();
	const [program = '', ...rest] = words;
	const {status, stdout, stderr} = spawnSync(program, rest, {cwd: inProject(), encoding: 'utf8', maxBuffer: 1 << 27});
	const passed = status === 0;
	process.stdout.write(`${passed ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`);
	if (!passed) process.stdout.write(`${stdout}${stderr}\n`);
	return passed;
}

/** Runs vitest with its own report on the terminal; the counts come from its JSON report. */
function runVitest(projects: readonly string[]): {passed: number; failed: number} {
	const words = ['run'];
	const chosen = projects.flatMap((project) => ['--project', `${project}*`]);
	const {status} = spawnSync(local('vitest'), [...words, ...chosen], {
		cwd: inProject(),
		stdio: ['ignore', 'inherit', 'inherit'],
	});
	const report = JSON.parse(readFileSync(RESULTS, 'utf8')) as {numPassedTests: number; numTotalTests: number};
	const failed = report.numTotalTests - report.numPassedTests;
	// A file that does not load has no tests to count: vitest's exit code still says that it failed.
	return {passed: report.numPassedTests, failed: status === 0 ? failed : Math.max(failed, 1)};
}

const only = process.argv[2];
const projects = only ? [only] : ['unit', 'browser'];
if (projects.includes('browser')) for (const browser of ['chromium', 'firefox'] as const) locateBrowser(browser);
const checked = only ? [] : CHECKS.map(run);
const tests = runVitest(projects);
const passed = tests.passed + checked.filter(Boolean).length;
const failed = tests.failed + checked.filter((ok) => !ok).length;
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
