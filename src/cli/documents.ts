import {createReadStream} from 'node:fs';
import {readFile, stat} from 'node:fs/promises';
import path from 'node:path';
import {readLines} from './lines.ts';

/** One document to read: plain text or the source of an HTML page, with what its giver knows of it. */
export interface Given {
	id: string;
	url: string | null;
	title: string | null;
	published: string | null;
	text?: string;
	/** Bytes where the page declares another character set than UTF-8, else decoded. */
	html?: string | Uint8Array<ArrayBuffer>;
}

/** A document that could not be read, and why, in words that follow its name. */
export interface Broken {
	id: string;
	url: string | null;
	error: string;
}

/** A file to read, and the address that the user gave with it. */
export interface Source {
	file: string;
	url: string | null;
}

/** Larger files than this are refused: one document is held in memory whole. */
const LARGEST_DOCUMENT = 64 * 1024 * 1024;

const strict = new TextDecoder('utf-8', {fatal: true});

const REFUSALS: Readonly<Record<string, string>> = {
	ENOENT: 'there is no such file',
	EACCES: 'the file may not be read',
	EPERM: 'the file may not be read',
	EISDIR: 'it is a directory; give its files',
	ENOSPC: 'the disk is full; the lines written so far are whole',
};

/** What went wrong, in words for the user. */
export function inWords(failure: unknown): string {
	const code = failure instanceof Error && 'code' in failure ? String(failure.code) : '';
	return REFUSALS[code] ?? (failure instanceof Error ? failure.message : String(failure));
}

/** Bytes as text, or what is wrong with them. */
function decode(bytes: Uint8Array): {text: string} | {error: string} {
	if (bytes.includes(0)) return {error: 'it is a binary file, no text'};
	try {
		return {text: strict.decode(bytes)};
	} catch {
		return {error: 'it is not valid UTF-8'};
	}
}

/** A page that is not UTF-8 is read only if it says in its head what it is. */
function decodePage(bytes: Uint8Array<ArrayBuffer>): {html: string | Uint8Array<ArrayBuffer>} | {error: string} {
	const decoded = decode(bytes);
	if ('text' in decoded) return {html: decoded.text};
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
	const declared = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1];
	return declared && !/^utf-?8$/iu.test(declared) ? {html: bytes} : decoded;
}

async function readWhole({file, url}: Source): Promise<Given | Broken> {
	const id = path.basename(file);
	const about = await stat(file);
	if (about.isDirectory()) return {id, url, error: 'it is a directory; give its files'};
	if (about.size > LARGEST_DOCUMENT) return {id, url, error: 'it is larger than 64 MB'};
	const bytes = new Uint8Array(await readFile(file));
	const given = {id, url, title: null, published: null};
	const decoded = /\.html?$/iu.test(file) ? decodePage(bytes) : decode(bytes);
	if ('error' in decoded) return {id, url, error: decoded.error};
	const content = 'text' in decoded ? decoded.text : decoded.html;
	if (typeof content === 'string' && content.trim() === '') return {id, url, error: 'it is empty'};
	return {...given, ...decoded};
}

const stringOrNull = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** One line of a .jsonl file: `{id?, url?, title?, published?, text | html}`. */
export function parseDocument(line: string, fallbackId: string): Given | Broken {
	let row: unknown;
	try {
		row = JSON.parse(line);
	} catch {
		return {id: fallbackId, url: null, error: 'the line is not valid JSON'};
	}
	if (typeof row !== 'object' || row === null || Array.isArray(row))
		return {id: fallbackId, url: null, error: 'the line is not a JSON object'};
	const fields = row as Record<string, unknown>;
	const id = typeof fields.id === 'number' ? String(fields.id) : (stringOrNull(fields.id) ?? fallbackId);
	const url = stringOrNull(fields.url);
	const given = {id, url, title: stringOrNull(fields.title), published: stringOrNull(fields.published)};
	if (typeof fields.text === 'string') return {...given, text: fields.text};
	if (typeof fields.html === 'string') return {...given, html: fields.html};
	return {id, url, error: 'the line has neither "text" nor "html"'};
}

async function* readRows({file}: Source): AsyncGenerator<Given | Broken> {
	const name = path.basename(file);
	let seen = 0;
	for await (const {number, ...line} of readLines(createReadStream(file))) {
		const id = `${name}:${number}`;
		if ('text' in line && line.text.trim() === '') continue;
		seen += 1;
		yield 'error' in line ? {id, url: null, error: line.error} : parseDocument(line.text, id);
	}
	if (seen === 0) yield {id: name, url: null, error: 'it is empty'};
}

/** Bytes of all files together; those that cannot be read count nothing. */
export async function sizeOf(sources: readonly Source[]): Promise<number> {
	const sizes = await Promise.all(
		sources.map(({file}) =>
			stat(file).then(
				({size}) => size,
				() => 0,
			),
		),
	);
	return sizes.reduce((sum, size) => sum + size, 0);
}

/** Whether a file holds one document a line. */
export const isRowFile = (file: string): boolean => /\.(?:jsonl|ndjson)$/iu.test(file);

/** The documents of a file in order, one at a time; a .jsonl file of any length is never held whole. */
export async function* readDocuments(source: Source): AsyncGenerator<Given | Broken> {
	try {
		if (isRowFile(source.file)) yield* readRows(source);
		else yield await readWhole(source);
	} catch (failure) {
		yield {id: path.basename(source.file), url: source.url, error: inWords(failure)};
	}
}
