import {backupText} from '../annotation/backup-file.ts';
import {saveFile} from '../look/save-file.ts';
import type {FailureCode} from '../messages.ts';
import {failureOf} from '../store/failure.ts';
import {besidesOf} from '../store/incoming.ts';
import {withReader} from '../store/reader.ts';

/** Saves everything that was kept as one file, now. Answers with what went wrong, or null. */
export async function saveNow(): Promise<FailureCode | null> {
	try {
		const made = new Date().toISOString();
		const text = await withReader(async (database) => {
			const all = await database.annotations.orderBy('id').toArray();
			return backupText(all, await besidesOf(database), made);
		});
		saveFile(`bang-giao-sao-luu-${made.slice(0, 10)}.json`, 'application/json', text);
		return null;
	} catch (thrown) {
		return failureOf(thrown).code;
	}
}
