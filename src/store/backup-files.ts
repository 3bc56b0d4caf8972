import {backupText} from '../annotation/backup-file.ts';
import {browser} from '../browser.ts';
import {besidesOf} from './incoming.ts';
import type {ReaderDatabase} from './reader.ts';

/** Where in storage.local lies whether the reader wants copies as files. */
const WANTED = 'backup-files';
const FOLDER = 'bang-giao';
/** Milliseconds for which a file's contents are held for the browser to fetch. */
const KEPT = 60_000;

/** Whether the reader wants copies as files. */
export async function filesWanted(): Promise<boolean> {
	const {[WANTED]: wanted} = await browser.storage.local.get(WANTED);
	return wanted === true && browser.permissions.contains({permissions: ['downloads']});
}

/** Turns copies as files on, after the reader gave permission, or off. */
export async function wantFiles(wanted: boolean): Promise<void> {
	await browser.storage.local.set({[WANTED]: wanted});
	// Where the permission was given for good, by an administrator, it stays.
	if (!wanted) await browser.permissions.remove({permissions: ['downloads']}).catch(() => false);
}

/** An address of a text that the browser can save: Chromium's background has no addresses of blobs, Firefox saves no other. */
function addressOf(text: string): string {
	if (typeof URL.createObjectURL !== 'function')
		return `data:application/json;charset=utf-8,${encodeURIComponent(text)}`;
	const address = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
	setTimeout(() => URL.revokeObjectURL(address), KEPT);
	return address;
}

/**
 * Saves a copy of what was kept in the download folder, if the reader wants that. There are seven, one for each day of the
 * week: the eighth takes the place of the first.
 * @param now ISO 8601 UTC
 */
export async function saveBackupFile(database: ReaderDatabase, now: string): Promise<void> {
	if (!(await filesWanted())) return;
	const annotations = await database.annotations.orderBy('id').toArray();
	await browser.downloads.download({
		url: addressOf(backupText(annotations, await besidesOf(database), now)),
		filename: `${FOLDER}/sao-luu-${new Date(now).getUTCDay() + 1}.json`,
		conflictAction: 'overwrite',
		saveAs: false,
	});
}
