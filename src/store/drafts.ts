import type {NoteDraft} from '../messages.ts';
import type {ReaderDatabase} from './reader.ts';

/** Most notes under way; beyond it the oldest go. */
const MOST = 50;

/** Keeps the note under way on an article; null: it is done with. */
export function keepDraft(database: ReaderDatabase, key: string, draft: NoteDraft | null, now: string): Promise<void> {
	return database.transaction('rw', [database.drafts], async () => {
		if (!draft) return database.drafts.delete(key);
		await database.drafts.put({key, draft, kept: now});
		await database.drafts.orderBy('kept').reverse().offset(MOST).delete();
	});
}

/** The note under way on an article. */
export async function draftOf(database: ReaderDatabase, key: string): Promise<NoteDraft | null> {
	return (await database.drafts.get(key))?.draft ?? null;
}
