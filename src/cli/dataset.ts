import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {type CompiledLanguage, type Expertise, openLanguage} from '../reading.ts';
import type {Entity} from '../tags/entity.ts';
import {openLexicon} from '../tags/lexicon.ts';

/** How many records one line of records.ndjson holds. */
const PAGE = 100;

/** The id that a line of records begins with. */
const firstId = (line: string): string => /"id":"([^"]*)"/.exec(line)?.[1] ?? '';

/** The last of the lines, which are sorted by id, that begins with an id no later than the given one; 0 for none. */
function lastUpTo(lines: readonly string[], id: string): number {
	let low = 0;
	let high = lines.length;
	while (high - low > 1) {
		const middle = (low + high) >>> 1;
		if (firstId(lines[middle] ?? '') <= id) low = middle;
		else high = middle;
	}
	return low;
}

/** Cuts records.ndjson into its lines once; a page is parsed when a record of it is asked for. */
function openPages(text: string): {page: (number: number) => Entity[]; pageOf: (id: string) => number} {
	const lines = text.split('\n').filter((line) => line !== '');
	const parsed: Entity[][] = [];
	const page = (number: number): Entity[] => {
		const known = parsed[number];
		if (known) return known;
		const records = JSON.parse(lines[number] ?? '[]') as Entity[];
		parsed[number] = records;
		return records;
	};
	return {page, pageOf: (id) => lastUpTo(lines, id)};
}

/**
 * Opens the compiled dataset for the command line.
 * @param folder where the compiled files lie
 * @throws where a file is missing or is not what the compiler wrote
 */
export async function openDataset(folder: string): Promise<Expertise> {
	const [bytes, text, meta, language] = await Promise.all([
		readFile(path.join(folder, 'lexicon.bin')),
		readFile(path.join(folder, 'records.ndjson'), 'utf8'),
		readFile(path.join(folder, 'meta.json'), 'utf8'),
		readFile(path.join(folder, 'language.json'), 'utf8'),
	]);
	const {page, pageOf} = openPages(text);
	return {
		...openLanguage(JSON.parse(language) as CompiledLanguage),
		lexicon: openLexicon(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)),
		factsUntil: (JSON.parse(meta) as {factsUntil: string}).factsUntil,
		records: async (numbers) => numbers.flatMap((number) => page(Math.floor(number / PAGE))[number % PAGE] ?? []),
		byId: async (wanted) => wanted.map((id) => page(pageOf(id)).find((entity) => entity.id === id)),
	};
}

/** The folder of the compiled dataset: the bootstrap of the commands says where the project is. */
export const datasetFolder = (): string => path.join(process.env.BANG_GIAO_ROOT ?? process.cwd(), 'dist', 'dataset');
