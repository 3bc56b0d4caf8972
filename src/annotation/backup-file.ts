import type {Annotation} from './annotation.ts';
import {fieldsOf, Malformed, own} from './parse.ts';

// A backup as a file: the records as they lie in the store, the deleted ones too, so that nothing is lost on the way.

const KIND = 'bang-giao-backup';

/** Everything that the reader kept, as the text of a file. @param made ISO 8601 UTC */
export const backupText = (annotations: readonly Annotation[], made: string): string =>
	JSON.stringify({kind: KIND, made, annotations});

/** The records of a backup file; null where a file's JSON is no backup. */
export function backupRecords(value: unknown): unknown[] | null {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
	const fields = fieldsOf(value, 'file');
	if (own(fields, 'kind') !== KIND) return null;
	const annotations = own(fields, 'annotations');
	if (!Array.isArray(annotations)) throw new Malformed('a backup without annotations');
	return annotations;
}
