import type {Article} from '../article/article.ts';
import {type Expertise, read} from '../reading.ts';
import {StoryGroups} from '../story/groups.ts';
import {tellingOf} from '../story/telling.ts';
import {openArticle} from './article.ts';
import {datasetFolder, openDataset} from './dataset.ts';
import {type Broken, type Given, inWords, isRowFile, readDocuments, type Source} from './documents.ts';
import {writeOut} from './output.ts';

// annotate FILE… [--url ADDRESS]: one JSON line per document on stdout, one line per failure on stderr.

const USAGE = `Usage: npm run --silent annotate -- FILE… [--url ADDRESS]
Reads .txt, .html and .jsonl files and writes one JSON line per document.
--url gives the address of the file before it (or of the first file).
A .jsonl line is {"id", "url"?, "title"?, "published"?, "text" or "html"}.`;

const isAddress = (given: string): boolean => URL.canParse(given) && /^https?:$/u.test(new URL(given).protocol);

/** Reads the arguments; a string says what is wrong with them. */
function parseArguments(words: readonly string[]): Source[] | string {
	const sources: Source[] = [];
	let forNext: string | null = null;
	for (let at = 0; at < words.length; at += 1) {
		const word = words[at] ?? '';
		if (word === '--url') {
			const url = words[++at] ?? '';
			if (!isAddress(url)) return `--url needs a http or https address, not "${url}".`;
			const last = sources.at(-1);
			if (last) last.url = url;
			else forNext = url;
		} else if (word.startsWith('--')) return `There is no option "${word}".`;
		else {
			sources.push({file: word, url: forNext});
			forNext = null;
		}
	}
	return sources.length === 0 ? 'No file is given.' : sources;
}

/** What a run reads with. A run of one document groups nothing. */
interface Equipment {
	knowledge: Expertise;
	groups: StoryGroups | null;
}

/** A .jsonl file holds several documents. */
const hasSeveral = (sources: readonly Source[]): boolean =>
	sources.length > 1 || sources.some(({file}) => isRowFile(file));

/** The record that is written for a document, in the order of the fields that the commands promise. */
async function annotate(given: Given, {knowledge, groups}: Equipment): Promise<object> {
	const {article, isArticle} = await openArticle(given);
	const reading = await read(article, knowledge);
	const {mentions, verdict, statements} = reading;
	return {
		id: given.id,
		...metadataOf(article),
		isArticle,
		...(given.html === undefined ? {} : {text: article.text}),
		blocks: article.blocks,
		cooperation: verdict,
		mentions,
		statements,
		// Spam and lists share their words with each other, and tell no story.
		...(isArticle ? groups?.add(given.id, tellingOf(article, reading)) : {}),
	};
}

const metadataOf = ({url, title, author, published, outlet}: Article): object => ({
	url,
	title,
	author,
	published,
	outlet,
});

/** The line of one document; where it fails, a line that says why, with the failure told on stderr as well. */
async function lineOf(document: Given | Broken, equipment: Equipment): Promise<{line: string; failed: boolean}> {
	try {
		if (!('error' in document)) return {line: JSON.stringify(await annotate(document, equipment)), failed: false};
		return tell(document);
	} catch (failure) {
		return tell({id: document.id, url: document.url, error: inWords(failure)});
	}
}

function tell({id, url, error}: Broken): {line: string; failed: boolean} {
	process.stderr.write(`${id}: ${error.replaceAll('\n', ' ')}\n`);
	return {line: JSON.stringify({id, url, error}), failed: true};
}

async function run(words: readonly string[]): Promise<number> {
	const sources = parseArguments(words);
	if (typeof sources === 'string') {
		const asked = words.includes('--help');
		process[asked ? 'stdout' : 'stderr'].write(asked ? `${USAGE}\n` : `${sources}\n${USAGE}\n`);
		return asked ? 0 : 2;
	}
	const groups = hasSeveral(sources) ? new StoryGroups() : null;
	const equipment = {knowledge: await openDataset(datasetFolder()), groups};
	let code = 0;
	for (const source of sources)
		for await (const document of readDocuments(source)) {
			const {line, failed} = await lineOf(document, equipment);
			if (failed) code = 1;
			await writeOut(`${line}\n`);
		}
	return code;
}

process.exitCode = await run(process.argv.slice(2));
