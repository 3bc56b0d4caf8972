import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {Entity} from '../tags/entity.ts';
import type {Knowledge} from '../tags/knowledge.ts';
import {openLexicon} from '../tags/lexicon.ts';

/** How many records one line of records.ndjson holds. */
const PAGE = 100;

/** Cuts records.ndjson into its lines once; a page is parsed when a record of it is asked for. */
function openPages(text: string): {page: (number: number) => Entity[]; count: number} {
	const lines = text.split('\n').filter((line) => line !== '');
	const parsed: Entity[][] = [];
	const page = (number: number): Entity[] => {
		const known = parsed[number];
		if (known) return known;
		const records = JSON.parse(lines[number] ?? '[]') as Entity[];
		parsed[number] = records;
		return records;
	};
	return {page, count: lines.length};
}

/**
 * Opens the compiled dataset for the command line.
 * @param folder where lexicon.bin, records.ndjson and meta.json lie
 * @throws where a file is missing or is not what the compiler wrote
 */
export async function openDataset(folder: string): Promise<Knowledge> {
	const [bytes, text, meta] = await Promise.all([
		readFile(path.join(folder, 'lexicon.bin')),
		readFile(path.join(folder, 'records.ndjson'), 'utf8'),
		readFile(path.join(folder, 'meta.json'), 'utf8'),
	]);
	const {page, count} = openPages(text);
	let ids: Map<string, Entity> | undefined;
	const index = (): Map<string, Entity> => {
		const found = new Map<string, Entity>();
		for (let number = 0; number < count; number += 1) for (const entity of page(number)) found.set(entity.id, entity);
		return found;
	};
	return {
		lexicon: openLexicon(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)),
		factsUntil: (JSON.parse(meta) as {factsUntil: string}).factsUntil,
		records: async (numbers) => numbers.flatMap((number) => page(Math.floor(number / PAGE))[number % PAGE] ?? []),
		byId: async (wanted) => {
			ids ??= index();
			return wanted.map((id) => ids?.get(id));
		},
	};
}

/** The folder of the compiled dataset: the bootstrap of the commands says where the project is. */
export const datasetFolder = (): string => path.join(process.env.BANG_GIAO_ROOT ?? process.cwd(), 'dist', 'dataset');
