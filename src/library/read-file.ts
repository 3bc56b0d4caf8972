import Papa from 'papaparse';
import {backupRecords} from '../annotation/backup-file.ts';
import {fromCsv} from '../annotation/from-csv.ts';
import {fromHypothesis, hypothesisRecords} from '../annotation/from-hypothesis.ts';
import {collect, type Imported} from '../annotation/imported.ts';
import {fromJsonLd} from '../annotation/json-ld.ts';
import {annotationOf, Malformed} from '../annotation/parse.ts';

/** Longest file taken in, in UTF-16 units. */
const LONGEST = 200_000_000;

/** Looks like JSON: what else begins so is no list of annotations. */
const JSON_START = /^\ufeff?\s*[[{]/u;

function fromJson(text: string): Imported {
	let value: unknown;
	try {
		value = JSON.parse(text.replace(/^\ufeff/u, ''));
	} catch {
		throw new Malformed('no JSON');
	}
	const backup = backupRecords(value);
	if (backup) return collect(backup, annotationOf);
	const hypothesis = hypothesisRecords(value);
	return hypothesis ? fromHypothesis(hypothesis) : fromJsonLd(value);
}

/**
 * Reads a file of annotations, whatever it is: our own export or backup, Web Annotations, Hypothesis' JSON, CSV.
 * @param now ISO 8601 UTC; when records without a time count as made
 * @throws Malformed where it is none of these; single records that cannot be read are listed instead
 */
export function readAnnotations(text: string, now: string): Imported {
	if (text.length > LONGEST) throw new Malformed('too large');
	if (JSON_START.test(text)) return fromJson(text);
	const {data, errors} = Papa.parse<string[]>(text.replace(/^\ufeff/u, ''), {skipEmptyLines: 'greedy'});
	const [broken] = errors.filter(({type}) => type === 'Quotes');
	if (broken) throw new Malformed(`CSV: ${broken.message}`);
	return fromCsv(data, now);
}
