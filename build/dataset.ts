import {checkDataset} from './dataset/check.ts';
import {readSources} from './dataset/read.ts';
import {reportDataset} from './dataset/report.ts';
import {writeDataset} from './dataset/write.ts';
import {inProject} from './root.ts';

const sources = () => readSources(inProject('assets/dataset'));

/** Writes dist/dataset. */
function compile(): void {
	const meta = writeDataset(inProject('dist/dataset'), sources());
	process.stdout.write(`${meta.records} records, version ${meta.version}\n`);
}

/** Says what is wrong with the sources, one line each. */
function check(): void {
	const found = sources();
	const problems = checkDataset(found);
	for (const problem of problems) process.stdout.write(`${problem}\n`);
	process.stdout.write(`${found.placed.length} records, ${problems.length} problems\n`);
	if (problems.length > 0) process.exitCode = 1;
}

/** Says what the dataset holds, measured against the corpus beside the project where there is one. */
function report(): void {
	for (const line of reportDataset(sources(), inProject('../shared/corpus/pool.jsonl.gz')))
		process.stdout.write(`${line}\n`);
}

const actions: Record<string, () => void> = {compile, check, report};
const name = process.argv[2] ?? 'compile';
const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
if (action) {
	try {
		action();
	} catch (thrown) {
		process.stderr.write(`${thrown instanceof Error ? thrown.message : String(thrown)}\n`);
		process.exitCode = 1;
	}
} else {
	process.stderr.write(`There is no "dataset ${name}". There are: ${Object.keys(actions).join(', ')}.\n`);
	process.exitCode = 1;
}
