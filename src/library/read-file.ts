import Papa from 'papaparse';
import {type BackupRecords, backupRecords} from '../annotation/backup-file.ts';
import {fromCsv} from '../annotation/from-csv.ts';
import {fromHypothesis, hypothesisRecords} from '../annotation/from-hypothesis.ts';
import {type Imported, parseRecord, type Records, recordsOf} from '../annotation/imported.ts';
import {fromJsonLd} from '../annotation/json-ld.ts';
import {annotationOf, Malformed} from '../annotation/parse.ts';
import {commitmentOf} from '../messages/commitment.ts';
import type {Besides} from '../messages/copies.ts';
import {ownItemOf} from '../messages/own.ts';
import {type Course, inSteps} from './steps.ts';

/** Longest file taken in, in UTF-16 units, and how many of them are taken apart at once. */
const LONGEST = 200_000_000;
const PIECE = 500_000;

/** Looks like JSON: what else begins so is no list of annotations. */
const JSON_START = /^\ufeff?\s*[[{]/u;

/** What a file held: annotations, why others cannot be taken in, and what a backup holds besides. */
export interface ReadFile extends Imported, Besides {}

interface Opened {
	records: Records;
	besides?: BackupRecords;
}

function fromJson(text: string): Opened {
	let value: unknown;
	try {
		value = JSON.parse(text.replace(/^\ufeff/u, ''));
	} catch {
		throw new Malformed('no JSON');
	}
	const besides = backupRecords(value);
	if (besides) return {records: recordsOf(besides.annotations, annotationOf), besides};
	const hypothesis = hypothesisRecords(value);
	return {records: hypothesis ? fromHypothesis(hypothesis) : fromJsonLd(value)};
}

/** The rows of a CSV file, taken apart piece by piece. */
function rowsOf(text: string, {signal}: Course): Promise<string[][]> {
	return new Promise((resolve, reject) => {
		const rows: string[][] = [];
		Papa.parse<string[]>(text.replace(/^\ufeff/u, ''), {
			skipEmptyLines: 'greedy',
			chunkSize: PIECE,
			chunk({data, errors}: Papa.ParseResult<string[]>, parser: Papa.Parser) {
				for (const row of data) rows.push(row);
				const [broken] = errors.filter(({type}) => type === 'Quotes');
				if (broken) reject(new Malformed(`CSV: ${broken.message}`));
				if (broken || signal.aborted) return parser.abort();
				parser.pause();
				setTimeout(() => parser.resume());
			},
			complete: () => (signal.aborted ? reject(signal.reason) : resolve(rows)),
		});
	});
}

/** Parses rows of a copy; why one cannot be read is listed under what it is. */
function parsed<Item>(rows: readonly unknown[], what: string, parse: (row: unknown) => Item, into: Imported): Item[] {
	return rows.flatMap((row, record) => {
		try {
			return [parse(row)];
		} catch (thrown) {
			if (!(thrown instanceof Malformed)) throw thrown;
			into.errors.push({record, detail: `${what}: ${thrown.message}`});
			return [];
		}
	});
}

/**
 * Reads a file of annotations, whatever it is: our own export or backup, Web Annotations, Hypothesis' JSON, CSV.
 * @param now ISO 8601 UTC; when records without a time count as made
 * @param total told how many records there are, before they are read one by one
 * @throws Malformed where it is none of these; single records that cannot be read are listed instead. The signal's reason
 * where the reader stops it
 */
export async function readAnnotations(
	text: string,
	now: string,
	course: Course,
	total: (records: number) => void = () => undefined,
): Promise<ReadFile> {
	if (text.length > LONGEST) throw new Malformed('too large');
	const {records, besides} = JSON_START.test(text)
		? fromJson(text)
		: {records: fromCsv(await rowsOf(text, course), now)};
	total(records.count);
	const read: ReadFile = {annotations: [], errors: [], own: [], commitments: []};
	await inSteps(Array(records.count).keys(), course, (record) => parseRecord(records, record, read));
	read.own = parsed(besides?.own ?? [], 'own', ownItemOf, read);
	read.commitments = parsed(besides?.commitments ?? [], 'commitment', commitmentOf, read);
	return read;
}
