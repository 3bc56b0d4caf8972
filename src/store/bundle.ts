import {type CompiledLanguage, type Language, openLanguage} from '../reading.ts';
import {StoreFailure} from './failure.ts';
import {isPage, PAGE} from './page.ts';

/** What the compiled dataset says of itself in meta.json. */
export interface DatasetMeta {
	/** Hash of its contents. */
	version: string;
	/** Day until which offices are known, ISO 8601. */
	factsUntil: string;
	records: number;
	pages: number;
	/** The first id of each page, in the order of the pages. */
	firsts: string[];
}

/** Reads one file of the dataset that came with the extension. */
export type ReadFile = (name: string) => Promise<{text(): Promise<string>; arrayBuffer(): Promise<ArrayBuffer>}>;

const unavailable = (detail: string): StoreFailure => new StoreFailure('dataset-unavailable', detail);

/** The dataset's description. */
export async function readMeta(readFile: ReadFile): Promise<DatasetMeta> {
	const {version, factsUntil, records, pages, firsts}: Partial<DatasetMeta> = JSON.parse(
		await (await readFile('meta.json')).text(),
	);
	const isWhole = typeof version === 'string' && typeof factsUntil === 'string' && typeof records === 'number';
	if (!isWhole || typeof pages !== 'number' || firsts?.length !== pages)
		throw unavailable('meta.json is not as it was compiled');
	return {version, factsUntil, records, pages, firsts};
}

/** The dataset's pages: of each the lines of its records, not yet parsed. */
export async function readPages(readFile: ReadFile, meta: DatasetMeta): Promise<string[][]> {
	const text = await (await readFile('records.ndjson')).text();
	const lines = text.split('\n').filter((line) => line !== '');
	if (lines.length !== meta.records) throw unavailable(`${lines.length} records of ${meta.records}`);
	const pages: string[][] = [];
	for (let first = 0; first < lines.length; first += PAGE) pages.push(lines.slice(first, first + PAGE));
	const broken = pages.findIndex((page) => !isPage(page));
	if (broken !== -1) throw unavailable(`page ${broken} is not as it was compiled`);
	return pages;
}

/** The dataset's lexicon, as `openLexicon` takes it. */
export async function readLexicon(readFile: ReadFile): Promise<ArrayBuffer> {
	return (await readFile('lexicon.bin')).arrayBuffer();
}

/** What the engine knows of the language. Not imported: it is small, and reading it from the package is as fast. */
export async function readLanguage(readFile: ReadFile): Promise<Language> {
	const compiled: Partial<CompiledLanguage> = JSON.parse(await (await readFile('language.json')).text());
	const {vocabulary, judgement, outlets} = compiled;
	if (!(vocabulary && judgement && outlets)) throw unavailable('language.json is not as it was compiled');
	return openLanguage({vocabulary, judgement, outlets});
}
