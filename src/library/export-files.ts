import type {Annotation} from '../annotation/annotation.ts';
import {toCsl, toRis} from '../annotation/bibliography.ts';
import {type NameOf, toCsv} from '../annotation/csv.ts';
import {toJsonLd} from '../annotation/json-ld.ts';
import {type Template, toMarkdown} from '../annotation/markdown.ts';
import {toReport} from '../annotation/report.ts';
import {language, say, sayDay, sayNumber} from '../words.ts';
import {type Course, inSteps} from './steps.ts';
import {ZipFile} from './zip.ts';

/** What annotations can be saved as; the first one is what comes back whole. */
export const FORMATS = ['jsonld', 'markdown', 'csv', 'html', 'ris', 'csl'] as const;

/** A format of export. */
export type Format = (typeof FORMATS)[number];

/** A file to be saved. */
export interface ExportFile {
	name: string;
	type: string;
	contents: BlobPart[];
}

/** What is to be exported, and how. */
export interface Wanted {
	annotations: readonly Annotation[];
	format: Format;
	template: Template;
	/** Names of linked entities. */
	nameOf: NameOf;
}

const reportOf = (annotations: readonly Annotation[], nameOf: NameOf, made: string): Generator<string> =>
	toReport(annotations, {
		language: language(),
		title: say('reportTitle'),
		made: say('reportMade', sayDay(made), sayNumber(annotations.length)),
		day: sayDay,
		onArticle: say('noteOnArticle'),
		nameOf,
	});

async function markdownFile(
	{annotations, template, nameOf}: Wanted,
	now: Date,
	stem: string,
	course: Course,
): Promise<ExportFile> {
	const zip = new ZipFile(now);
	let last = {name: '', text: ''};
	const count = await inSteps(toMarkdown(annotations, nameOf, template), course, (file) => {
		last = file;
		zip.add(file.name, file.text);
	});
	if (count === 1) return {name: last.name, type: 'text/markdown', contents: [last.text]};
	zip.end();
	return {name: `${stem}-markdown.zip`, type: 'application/zip', contents: zip.pieces};
}

/** Each format that is one text: the ending of its files, their type, and the pieces of the text. */
const TEXTS: Readonly<
	Record<Exclude<Format, 'markdown'>, [string, string, (wanted: Wanted, made: string) => Generator<string>]>
> = {
	jsonld: ['jsonld', 'application/ld+json', ({annotations}, made) => toJsonLd(annotations, made)],
	csv: ['csv', 'text/csv', ({annotations, nameOf}) => toCsv(annotations, nameOf)],
	html: ['html', 'text/html', ({annotations, nameOf}, made) => reportOf(annotations, nameOf, made)],
	ris: ['ris', 'application/x-research-info-systems', ({annotations}) => toRis(annotations)],
	csl: ['csl.json', 'application/json', ({annotations}) => toCsl(annotations)],
};

/**
 * Annotations as a file of a format, made in steps. Rejects with the signal's reason where the reader stops it.
 * @param course told how many pieces are done: annotations, or their articles in formats that go by article
 */
export async function exportFile(wanted: Wanted, now: Date, course: Course): Promise<ExportFile> {
	const made = now.toISOString();
	const stem = `bang-giao-${made.slice(0, 10)}`;
	const {format} = wanted;
	if (format === 'markdown') return markdownFile(wanted, now, stem, course);
	const [ending, type, pieces] = TEXTS[format];
	const contents: string[] = [];
	await inSteps(pieces(wanted, made), course, (piece) => contents.push(piece));
	return {name: `${stem}.${ending}`, type, contents};
}

/** How many pieces a file of a format has, as `exportFile` counts them; near enough to tell how far it is. */
export function piecesOf({annotations, format}: Wanted): number {
	if (format === 'jsonld' || format === 'csv') return annotations.length;
	return new Set(annotations.map(({article}) => article.key)).size;
}
