import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {type CompiledLanguage, type Expertise, openLanguage} from '../reading.ts';
import type {Entity} from '../tags/entity.ts';
import {openLexicon} from '../tags/lexicon.ts';

const LINE_FEED = 10;

/** The records of records.ndjson, one a line, sorted by id; a line is decoded and parsed when its record is asked for. */
class Records {
	readonly #bytes: Buffer;
	/** Where the lines begin, and where the last one ends. */
	readonly #starts: number[] = [0];
	readonly #parsed: Entity[] = [];

	constructor(bytes: Buffer) {
		this.#bytes = bytes;
		for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) this.#starts.push(at + 1);
	}

	/** The record of a number; undefined where there is none. */
	at(number: number): Entity | undefined {
		const known = this.#parsed[number];
		const end = this.#starts[number + 1];
		if (known || end === undefined) return known;
		const record = JSON.parse(this.#bytes.toString('utf8', this.#starts[number], end)) as Entity;
		this.#parsed[number] = record;
		return record;
	}

	byId(id: string): Entity | undefined {
		let low = 0;
		let high = this.#starts.length - 1;
		while (high - low > 1) {
			const middle = (low + high) >>> 1;
			if (this.#idAt(middle) <= id) low = middle;
			else high = middle;
		}
		const found = this.at(low);
		return found?.id === id ? found : undefined;
	}

	/** The id that a line begins with, without reading the rest of it. */
	#idAt(number: number): string {
		const from = (this.#starts[number] ?? 0) + BEFORE_ID.length;
		return this.#bytes.toString('utf8', from, this.#bytes.indexOf(QUOTE, from));
	}
}

const BEFORE_ID = '{"id":"';
const QUOTE = 0x22;

/**
 * Opens the compiled dataset for the command line.
 * @param folder where the compiled files lie
 * @throws where a file is missing or is not what the compiler wrote
 */
export async function openDataset(folder: string): Promise<Expertise> {
	const [bytes, lines, meta, language] = await Promise.all([
		readFile(path.join(folder, 'lexicon.bin')),
		readFile(path.join(folder, 'records.ndjson')),
		readFile(path.join(folder, 'meta.json'), 'utf8'),
		readFile(path.join(folder, 'language.json'), 'utf8'),
	]);
	const records = new Records(lines);
	return {
		...openLanguage(JSON.parse(language) as CompiledLanguage),
		lexicon: openLexicon(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)),
		factsUntil: (JSON.parse(meta) as {factsUntil: string}).factsUntil,
		records: async (numbers) => numbers.flatMap((number) => records.at(number) ?? []),
		byId: async (ids) => ids.map((id) => records.byId(id)),
	};
}

/** The folder of the compiled dataset: the bootstrap of the commands says where the project is. */
export const datasetFolder = (): string => path.join(process.env.BANG_GIAO_ROOT ?? process.cwd(), 'dist', 'dataset');
