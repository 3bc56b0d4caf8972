import {availableParallelism} from 'node:os';
import {isMainThread, parentPort} from 'node:worker_threads';
import {StoryGroups} from '../story/groups.ts';
import {type Annotators, type Answer, openAnnotators, type Task} from './annotators.ts';
import {type Arguments, parseArguments, USAGE} from './arguments.ts';
import {datasetFolder, openDataset} from './dataset.ts';
import {type Broken, type Given, inWords, isRowFile, readDocuments, type Source, sizeOf} from './documents.ts';
import {writeOut} from './output.ts';
import {Progress} from './progress.ts';
import {type Annotated, annotateDocument, withGroups} from './record.ts';
import {FileShelf} from './shelf.ts';

// annotate FILE… [--url ADDRESS] [--workers N]: one JSON line per document on stdout, one line per failure on stderr.

/** Fewer bytes are read sooner than a thread has opened the dataset. */
const LITTLE = 500_000;
/** From this number of bytes on, progress is told even where stderr is no terminal. */
const LARGE = 5_000_000;

/** A .jsonl file holds several documents. */
const hasSeveral = (sources: readonly Source[]): boolean =>
	sources.length > 1 || sources.some(({file}) => isRowFile(file));

async function* documentsOf(sources: readonly Source[]): AsyncGenerator<Given | Broken> {
	for (const source of sources) yield* readDocuments(source);
}

/** The results in the order of the documents; no more are under way than the annotators are wide. */
async function* annotated(sources: readonly Source[], annotators: Annotators): AsyncGenerator<Annotated | Broken> {
	const under: Promise<Annotated | Broken>[] = [];
	for await (const document of documentsOf(sources)) {
		under.push(annotators.annotate(document));
		const [first] = under;
		if (!first || under.length < annotators.width) continue;
		under.shift();
		yield await first;
	}
	for (const result of under) yield await result;
}

/** Writes the line of one document. A run of one document groups nothing. Returns whether it could be read. */
async function write(result: Annotated | Broken, groups: StoryGroups | null, progress: Progress): Promise<boolean> {
	if ('error' in result) {
		const {id, url, error} = result;
		progress.clear();
		process.stderr.write(`${id}: ${error.replaceAll('\n', ' ')}\n`);
		await writeOut(`${JSON.stringify({id, url, error})}\n`);
		return false;
	}
	const {line, telling, id} = result;
	await writeOut(`${telling && groups ? withGroups(line, groups.add(id, telling)) : line}\n`);
	return true;
}

async function annotateAll({sources, workers}: Arguments): Promise<number> {
	const groups = hasSeveral(sources) ? new StoryGroups(new FileShelf()) : null;
	const bytes = await sizeOf(sources);
	const count = workers ?? (groups && bytes > LITTLE ? availableParallelism() : 1);
	const annotators = await openAnnotators(count, groups !== null, new URL(import.meta.url));
	const progress = new Progress(process.stderr.isTTY);
	const isTold = process.stderr.isTTY || bytes > LARGE;
	let code = 0;
	for await (const result of annotated(sources, annotators)) {
		if (!(await write(result, groups, progress))) code = 1;
		if (isTold) progress.step();
	}
	progress.clear();
	await annotators.close();
	return code;
}

async function run(words: readonly string[]): Promise<number> {
	const given = parseArguments(words);
	if (typeof given !== 'string') {
		try {
			return await annotateAll(given);
		} catch (failure) {
			process.stderr.write(`${inWords(failure)}\n`);
			return 1;
		}
	}
	const asked = words.includes('--help');
	process[asked ? 'stdout' : 'stderr'].write(asked ? `${USAGE}\n` : `${given}\n${USAGE}\n`);
	return asked ? 0 : 2;
}

/** A thread's program: answers each document it is given. */
async function serve(port: NonNullable<typeof parentPort>): Promise<void> {
	const opening = openDataset(datasetFolder());
	port.on('message', async ({number, document, grouped}: Task) => {
		const answer: Answer = {number, result: await annotateDocument(document, await opening, grouped)};
		port.postMessage(answer);
	});
	await opening;
}

if (!isMainThread && parentPort) await serve(parentPort);
else process.exitCode = await run(process.argv.slice(2));
