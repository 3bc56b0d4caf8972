import type {Annotation} from '../annotation/annotation.ts';
import {toCsl, toRis} from '../annotation/bibliography.ts';
import {toCsv} from '../annotation/csv.ts';
import {toJsonLd} from '../annotation/json-ld.ts';
import {type Template, toMarkdown} from '../annotation/markdown.ts';
import {toReport} from '../annotation/report.ts';
import {language, say, sayDay, sayNumber} from '../words.ts';
import {zip} from './zip.ts';

/** What annotations can be saved as; the first one is what comes back whole. */
export const FORMATS = ['jsonld', 'markdown', 'csv', 'html', 'ris', 'csl'] as const;

/** A format of export. */
export type Format = (typeof FORMATS)[number];

/** A file to be saved. */
export interface ExportFile {
	name: string;
	type: string;
	contents: string | Uint8Array<ArrayBuffer>;
}

const reportOf = (annotations: readonly Annotation[], made: string): string =>
	toReport(annotations, {
		language: language(),
		title: say('reportTitle'),
		made: say('reportMade', sayDay(made), sayNumber(annotations.length)),
		day: sayDay,
		onArticle: say('noteOnArticle'),
	});

function markdownFile(annotations: readonly Annotation[], template: Template, now: Date, stem: string): ExportFile {
	const files = toMarkdown(annotations, template);
	const [only] = files;
	if (only && files.length === 1) return {name: only.name, type: 'text/markdown', contents: only.text};
	return {name: `${stem}-markdown.zip`, type: 'application/zip', contents: zip(files, now)};
}

/** Annotations as a file of a format. */
export function exportFile(
	annotations: readonly Annotation[],
	format: Format,
	template: Template,
	now: Date,
): ExportFile {
	const made = now.toISOString();
	const stem = `bang-giao-${made.slice(0, 10)}`;
	switch (format) {
		case 'jsonld':
			return {name: `${stem}.jsonld`, type: 'application/ld+json', contents: toJsonLd(annotations, made)};
		case 'markdown':
			return markdownFile(annotations, template, now, stem);
		case 'csv':
			return {name: `${stem}.csv`, type: 'text/csv', contents: toCsv(annotations)};
		case 'html':
			return {name: `${stem}.html`, type: 'text/html', contents: reportOf(annotations, made)};
		case 'ris':
			return {name: `${stem}.ris`, type: 'application/x-research-info-systems', contents: toRis(annotations)};
		case 'csl':
			return {name: `${stem}.csl.json`, type: 'application/json', contents: toCsl(annotations)};
	}
}
