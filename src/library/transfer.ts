import type {Annotation} from '../annotation/annotation.ts';
import {toJsonLd} from '../annotation/json-ld.ts';
import {saveFile} from '../look/save-file.ts';
import {ask, type ImportReport, type Result} from '../messages.ts';

/** Offers all annotations as a file of W3C Web Annotations. */
export function exportAnnotations(annotations: readonly Annotation[], now: Date): void {
	const made = now.toISOString();
	saveFile(`bang-giao-${made.slice(0, 10)}.jsonld`, 'application/ld+json', toJsonLd(annotations, made));
}

/** Hands a chosen file to the background, which reads it record by record. */
export const importAnnotations = async (file: File): Promise<Result<ImportReport>> =>
	ask('annotation.import', {text: await file.text()});
