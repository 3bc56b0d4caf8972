import {mkdirSync, writeFileSync} from 'node:fs';
import {checkDataset} from './dataset/check.ts';
import {compileDataset} from './dataset/compile.ts';
import {compileLanguage} from './dataset/language.ts';
import {readSources} from './dataset/read.ts';
import {reportDataset} from './dataset/report.ts';
import {inProject} from './root.ts';

const sources = () => readSources(inProject('assets/dataset'));

/** Writes dist/dataset: lexicon.bin, records.ndjson, meta.json, language.json. */
function compile(): void {
	const {lexicon, records, meta} = compileDataset(sources());
	const out = inProject('dist/dataset');
	mkdirSync(out, {recursive: true});
	writeFileSync(`${out}/lexicon.bin`, new Uint8Array(lexicon));
	writeFileSync(`${out}/records.ndjson`, records);
	writeFileSync(`${out}/meta.json`, `${JSON.stringify(meta, null, '\t')}\n`);
	writeFileSync(`${out}/language.json`, JSON.stringify(compileLanguage()));
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
if (action) action();
else {
	process.stderr.write(`There is no "dataset ${name}". There are: ${Object.keys(actions).join(', ')}.\n`);
	process.exitCode = 1;
}
