import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {type Expertise, read} from '../reading.ts';
import {openArticle} from './article.ts';
import {datasetFolder, openDataset} from './dataset.ts';
import {type Given, inWords} from './documents.ts';
import {EntityScores} from './evaluation/entities.ts';
import {goldText} from './evaluation/gold.ts';
import {type PoolText, readPoolTexts} from './evaluation/pool-texts.ts';
import {type GoldStatements, StatementScores} from './evaluation/statements.ts';
import {type GoldPair, StoryScores, storyText} from './evaluation/stories.ts';
import {type Row, ratesOf, tableOf} from './evaluation/tally.ts';
import {type Mistake, VerdictScores} from './evaluation/verdicts.ts';
import {writeOut} from './output.ts';

// evaluate FILE.jsonl [--errors] [--json]: the engine against labels, in the formats of the shared evaluation folder.

const USAGE = `Usage: npm run evaluate -- FILE.jsonl [--errors] [--json]
Labels are texts with "gold" (dev.jsonl), statements (statements.jsonl), pairs (stories-pairs.jsonl), or statements and
entities of texts of the pool (build/labels).
--errors lists every wrong answer with its words; --json gives the figures as JSON.`;

/** Where labels lie when none are named: beside the project. */
const USUAL = path.join('..', 'shared', 'eval', 'dev.jsonl');

/** Where the texts of labels without text lie. */
const POOL = path.join('..', 'shared', 'corpus', 'pool.jsonl.gz');

const atRoot = (file: string): string => path.join(process.env.BANG_GIAO_ROOT ?? '.', file);

interface Outcome {
	rows: Row[];
	mistakes: Mistake[];
	/** Sentences that go before the table. */
	notes: string[];
}

type Fields = Record<string, unknown>;

/** A text of the pool as a document. */
function pooledText(id: string, found: PoolText | undefined): Given {
	if (!found) throw new Error(`the pool has no text ${id}`);
	return {id, url: null, title: found.title, published: found.date, text: found.text};
}

const plain = (id: string, text: string): Given => ({id, url: null, title: null, published: null, text});

async function readGiven(given: Given, knowledge: Expertise): Promise<Awaited<ReturnType<typeof read>>> {
	return read((await openArticle(given)).article, knowledge);
}

async function scoreTexts(rows: readonly Fields[], knowledge: Expertise): Promise<Outcome> {
	const [verdicts, entities] = [new VerdictScores(), new EntityScores()];
	for (const row of rows) {
		const gold = goldText(row);
		const reading = await readGiven(gold, knowledge);
		verdicts.add(gold, reading);
		entities.add(gold, reading.mentions);
	}
	return {
		rows: [...verdicts.rows(), ...entities.rows()],
		mistakes: [...verdicts.mistakes, ...entities.mistakes],
		notes: [`${rows.length} labelled texts`],
	};
}

/** Entities of texts that lie in the pool alone, labelled by id up to `window_end`. */
async function scoreEntities(rows: readonly Fields[], knowledge: Expertise): Promise<Outcome> {
	const texts = await readPoolTexts(atRoot(POOL), new Set(rows.map((row) => String(row.id))));
	const scores = new EntityScores();
	for (const row of rows) {
		const {title, text, published} = pooledText(String(row.id), texts.get(String(row.id)));
		const gold = goldText({...row, gold: {}, title, text, page_date: published, entity_window_end: row.window_end});
		scores.add(gold, (await readGiven(gold, knowledge)).mentions);
	}
	return {rows: scores.rows(), mistakes: scores.mistakes, notes: [`${rows.length} texts with labelled entities`]};
}

/**
 * Statements are labelled by file name, and the texts lie in the folder `seeds` beside the labels' own folder; or by the
 * id of a text of the pool.
 */
async function scoreStatements(rows: readonly Fields[], file: string, knowledge: Expertise): Promise<Outcome> {
	const scores = new StatementScores();
	const labels = rows.map((row) => row as unknown as GoldStatements);
	const pooled = new Set(labels.map(({id}) => id).filter((id) => !id.endsWith('.txt')));
	const texts = pooled.size > 0 ? await readPoolTexts(atRoot(POOL), pooled) : null;
	for (const gold of labels) {
		const given = pooled.has(gold.id)
			? pooledText(gold.id, texts?.get(gold.id))
			: plain(gold.id, await readFile(path.join(path.dirname(file), '..', 'seeds', path.basename(gold.id)), 'utf8'));
		scores.add(gold, given.text ?? '', (await readGiven(given, knowledge)).statements);
	}
	return {rows: scores.rows(), mistakes: scores.mistakes, notes: [`${rows.length} texts with labelled statements`]};
}

/** The texts of the pairs lie in a file beside, named alike (stories-texts.jsonl beside stories-pairs.jsonl). */
async function scoreStories(rows: readonly Fields[], file: string, knowledge: Expertise): Promise<Outcome> {
	const texts = path.join(path.dirname(file), path.basename(file).replace('pairs', 'texts'));
	const scores = new StoryScores();
	for (const row of await readFields(texts)) {
		const given = storyText(row);
		const {article} = await openArticle(given);
		scores.know(given.id, article, await read(article, knowledge));
	}
	for (const row of rows) scores.add(row as unknown as GoldPair);
	return {rows: scores.rows(), mistakes: scores.mistakes, notes: [`${rows.length} labelled pairs of texts`]};
}

async function readFields(file: string): Promise<Fields[]> {
	const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
	return lines.map((line, index): Fields => {
		try {
			return JSON.parse(line) as Fields;
		} catch {
			throw new Error(`line ${index + 1} is not valid JSON`);
		}
	});
}

async function score(file: string): Promise<Outcome> {
	const rows = await readFields(file);
	const [first] = rows;
	if (!first) throw new Error('it is empty');
	if ('gold' in first) return scoreTexts(rows, await openDataset(datasetFolder()));
	if ('statements' in first) return scoreStatements(rows, file, await openDataset(datasetFolder()));
	if ('window_end' in first) return scoreEntities(rows, await openDataset(datasetFolder()));
	if ('level' in first) return scoreStories(rows, file, await openDataset(datasetFolder()));
	throw new Error('its lines have neither "gold" nor "statements" nor "level" nor "window_end"');
}

function print({rows, mistakes, notes}: Outcome, options: {errors: boolean; json: boolean}): string {
	if (options.json) {
		const figures = Object.fromEntries(rows.map(({name, tally}) => [name, {...ratesOf(tally), ...tally}]));
		return `${JSON.stringify({notes, figures, ...(options.errors ? {errors: mistakes} : {})}, null, '\t')}\n`;
	}
	const table = rows.length === 0 ? [] : [tableOf(rows)];
	const errors = options.errors
		? ['', ...mistakes.map(({id, what, words}) => `${id}  ${what}: ${words.replaceAll('\n', ' ')}`)]
		: [];
	return `${[...notes, ...table, ...errors].join('\n')}\n`;
}

async function run(words: readonly string[]): Promise<number> {
	const options = {errors: words.includes('--errors'), json: words.includes('--json')};
	const [strange] = words.filter((word) => word.startsWith('--') && !['--errors', '--json'].includes(word));
	const files = words.filter((word) => !word.startsWith('--'));
	if (strange !== undefined || files.length > 1) {
		process.stderr.write(
			`${strange === undefined ? 'One file at a time.' : `There is no option "${strange}".`}\n${USAGE}\n`,
		);
		return 2;
	}
	const usual = atRoot(USUAL);
	const [file = existsSync(usual) ? usual : null] = files;
	if (file === null) {
		process.stderr.write(`Which labels? None lie at ${USUAL}.\n${USAGE}\n`);
		return 2;
	}
	try {
		const outcome = await score(file);
		if (files.length === 0) outcome.notes.unshift(`Measured against ${USUAL}, since no file was named.`);
		await writeOut(print(outcome, options));
		return 0;
	} catch (failure) {
		process.stderr.write(`${path.basename(file)}: ${inWords(failure)}\n`);
		return 1;
	}
}

process.exitCode = await run(process.argv.slice(2));
