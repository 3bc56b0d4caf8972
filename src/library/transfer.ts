import type {Annotation} from '../annotation/annotation.ts';
import {toJsonLd} from '../annotation/json-ld.ts';
import {ask, type ImportReport, type Result} from '../messages.ts';

/** Offers all annotations as a file of W3C Web Annotations. */
export function exportAnnotations(annotations: readonly Annotation[], now: Date): void {
	const file = new Blob([toJsonLd(annotations, now.toISOString())], {type: 'application/ld+json'});
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = `bang-giao-${now.toISOString().slice(0, 10)}.jsonld`;
	link.click();
	// The browser has the file's contents once the download began; the address is only its name.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Hands a chosen file to the background, which reads it record by record. */
export const importAnnotations = async (file: File): Promise<Result<ImportReport>> =>
	ask('annotation.import', {text: await file.text()});
