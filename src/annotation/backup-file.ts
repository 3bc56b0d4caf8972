import type {Annotation} from './annotation.ts';
import {fieldsOf, Malformed, own} from './parse.ts';

// A backup as a file: the records as they lie in the store, the deleted ones too, so that nothing is lost on the way.

const KIND = 'bang-giao-backup';

/** What a backup holds, not yet parsed; backups of old hold annotations alone. */
export interface BackupRecords {
	annotations: unknown[];
	/** What the reader taught, and what became of promises. */
	own: unknown[];
	commitments: unknown[];
}

/** Everything that the reader kept, as the text of a file. @param made ISO 8601 UTC */
export const backupText = (
	annotations: readonly Annotation[],
	besides: {own: readonly object[]; commitments: readonly object[]},
	made: string,
): string => JSON.stringify({kind: KIND, made, annotations, ...besides});

/** The records of a backup file; null where a file's JSON is no backup. */
export function backupRecords(value: unknown): BackupRecords | null {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
	const fields = fieldsOf(value, 'file');
	if (own(fields, 'kind') !== KIND) return null;
	const annotations = own(fields, 'annotations');
	if (!Array.isArray(annotations)) throw new Malformed('a backup without annotations');
	const listed = (name: string): unknown[] => {
		const list = own(fields, name) ?? [];
		if (!Array.isArray(list)) throw new Malformed(`a backup without ${name}`);
		return list;
	};
	return {annotations, own: listed('own'), commitments: listed('commitments')};
}
