import {sheetOf} from '../annotation/csv.ts';
import {Malformed} from '../annotation/parse.ts';
import {type KeptOwn, MOST_ITEMS, type OwnItem, type OwnVerdict, ownItemOf} from '../messages/own.ts';
import {nameKey, type OwnEntity, type OwnOffice} from '../tags/own.ts';
import {bare} from '../text/bare.ts';
import {readCsv} from './csv.ts';

// Packs of what a reader taught, as files: JSON for all of it, CSV for entities in a spreadsheet. Files are hostile until
// parsed. The form is described in assets/dataset/README.md.

const FORM = 'bang-giao-own';
const COLUMNS = ['id', 'type', 'name', 'aliases', 'country', 'title', 'organisation', 'from', 'to'] as const;
type Column = (typeof COLUMNS)[number];
type Row = Record<Column, string>;

/** Between several names in one cell. */
const BETWEEN = '|';

/** A pack as read: what is whole, and what is wrong by row (a spreadsheet's row number, or the place in a JSON list, from 1). */
export interface ReadPack {
	items: OwnItem[];
	errors: {row: number; detail: string}[];
	/** Rows that say again what another row said. */
	repeated: number[];
}

/** An id made of the name, so that a row without one is the same entity each time it is read. */
const idFor = (type: string, name: string): string =>
	`own.${type}.${bare(name)
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/gu, '')
		.slice(0, 80)}`;

const sameThing = ({type, name}: {type: string; name: string}): string => `${type}\n${nameKey(name)}`;

/** Collects items; one that stands there already under its id is told as repeated, or as wrong where it says otherwise. */
class Pack implements ReadPack {
	readonly items: OwnItem[] = [];
	readonly errors: {row: number; detail: string}[] = [];
	readonly repeated: number[] = [];
	readonly #said = new Map<string, string>();

	add(row: number, value: unknown): void {
		try {
			const item = ownItemOf(value);
			const said = JSON.stringify(item);
			const before = this.#said.get(item.id);
			if (before === said) this.repeated.push(row);
			else if (before !== undefined) throw new Malformed('twice in this file, with different contents');
			else if (this.items.length >= MOST_ITEMS) throw new Malformed(`more than ${MOST_ITEMS} rows`);
			else this.items.push(item);
			this.#said.set(item.id, said);
		} catch (thrown) {
			if (!(thrown instanceof Malformed)) throw thrown;
			this.errors.push({row, detail: thrown.message});
		}
	}
}

function readJson(text: string, pack: Pack): void {
	const value: unknown = JSON.parse(text);
	const items = typeof value === 'object' && value !== null && 'items' in value ? value.items : value;
	if (!Array.isArray(items)) throw new Malformed('no list of items');
	for (const [place, item] of items.entries()) pack.add(place + 1, item);
}

const officeIn = ({title, organisation, from, to}: Row): OwnOffice[] =>
	title || organisation || from || to ? [{title, organisation: organisation || null, from, to}] : [];

interface Draft extends Row {
	row: number;
	offices: OwnOffice[];
}

/** The rows of one entity as one: each further row with the same id, or without one the same type and name, adds an office. */
function draftsOf(rows: readonly {row: number; cells: string[]}[], columns: readonly string[]): Draft[] {
	const drafts = new Map<string, Draft>();
	for (const {row, cells} of rows) {
		const cell = (column: Column): string => cells[columns.indexOf(column)] ?? '';
		const read = Object.fromEntries(COLUMNS.map((column) => [column, cell(column)])) as Row;
		const key = read.id || sameThing(read);
		const known = drafts.get(key);
		const office = officeIn(read);
		if (known && office.length > 0 && sameThing(known) === sameThing(read)) known.offices.push(...office);
		else drafts.set(known ? `${key}\n${row}` : key, {...read, row, offices: office});
	}
	return [...drafts.values()];
}

function readTable(text: string, known: readonly KeptOwn[], pack: Pack): void {
	const [header, ...rows] = readCsv(text);
	const columns = header?.cells.map((cell) => cell.toLowerCase()) ?? [];
	if (!columns.includes('name') || !columns.includes('type')) throw new Malformed('no columns "type" and "name"');
	const ids = new Map(known.flatMap((item) => (item.kind === 'entity' ? [[sameThing(item), item.id]] : [])));
	for (const {row, id, type, name, aliases, country, offices} of draftsOf(rows, columns))
		pack.add(row, {
			kind: 'entity',
			id: id || ids.get(sameThing({type, name})) || idFor(type, name),
			type: type.toLowerCase(),
			name,
			aliases: aliases.split(BETWEEN).filter((alias) => alias.trim() !== ''),
			country,
			offices,
		});
}

/**
 * Reads a pack, JSON or CSV.
 * @param known what is kept already: a row without an id means the entity of its type and name
 * @throws Malformed where the file is no pack at all
 */
export function readPack(text: string, known: readonly KeptOwn[]): ReadPack {
	const pack = new Pack();
	if (!/^\ufeff?\s*[[{]/u.test(text)) readTable(text, known, pack);
	else {
		try {
			readJson(text.replace(/^\ufeff/u, ''), pack);
		} catch (thrown) {
			if (thrown instanceof SyntaxError) throw new Malformed('no JSON');
			throw thrown;
		}
	}
	return pack;
}

/** Everything as JSON, verdicts too. */
export const packJson = (items: readonly KeptOwn[]): string =>
	`${JSON.stringify({form: FORM, version: 1, items: items.map(ownItemOf)}, null, '\t')}\n`;

function rowsOf({id, type, name, aliases, country, offices}: OwnEntity): string[][] {
	const first = [id, type, name, aliases.join(BETWEEN), country ?? ''];
	const held = offices.map(({title, organisation, from, to}) => [title, organisation ?? '', from ?? '', to ?? '']);
	return held.length === 0 ? [[...first, '', '', '', '']] : held.map((office) => [...first, ...office]);
}

/** The entities as CSV: a row for each office, or one. */
export const packCsv = (items: readonly KeptOwn[]): string =>
	sheetOf(
		COLUMNS,
		items.flatMap((item) => (item.kind === 'entity' ? rowsOf(item) : [])),
	);

/** The reader's verdicts as labelled examples, one JSON line each, as build/labels has them. */
export function labels(verdicts: readonly OwnVerdict[]): string {
	return verdicts
		.map(({article: {key, url, partners, kinds, sectors}, is, scope}) =>
			JSON.stringify({id: key, url, is, ...(is ? {scope: scope ?? 'international', partners, kinds, sectors} : {})}),
		)
		.map((line) => `${line}\n`)
		.join('');
}
