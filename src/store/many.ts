import type {Annotation} from '../annotation/annotation.ts';
import type {ReaderDatabase} from './reader.ts';

/** How many annotations were changed. */
export interface ChangedMany {
	changed: number;
}

/** Changes many annotations in one transaction: all or none. Those that stay as they are, or are gone, are passed over. */
function advanceMany(
	database: ReaderDatabase,
	ids: readonly string[],
	now: string,
	step: (stored: Annotation) => Annotation | null,
): Promise<ChangedMany> {
	return database.transaction('rw', [database.annotations], async () => {
		const stored = await database.annotations.bulkGet(ids);
		const next = stored.flatMap((annotation) => {
			const stepped = annotation && step(annotation);
			return stepped ? [{...stepped, revision: stepped.revision + 1, modified: now}] : [];
		});
		await database.annotations.bulkPut(next);
		return {changed: next.length};
	});
}

/** Adds tags to many annotations and takes others from them. */
export function retag(
	database: ReaderDatabase,
	ids: readonly string[],
	add: readonly string[],
	drop: readonly string[],
	now: string,
): Promise<ChangedMany> {
	return advanceMany(database, ids, now, (stored) => {
		const tags = [...new Set([...stored.tags.filter((tag) => !drop.includes(tag)), ...add])];
		return tags.join('\n') === stored.tags.join('\n') ? null : {...stored, tags};
	});
}

/** Marks many annotations as deleted at a time (ISO 8601 UTC), or brings them back (null). */
export function mark(
	database: ReaderDatabase,
	ids: readonly string[],
	deleted: string | null,
	now: string,
): Promise<ChangedMany> {
	return advanceMany(database, ids, now, (stored) => {
		if ((deleted === null) === (stored.deleted === undefined)) return null;
		const {deleted: _, ...rest} = stored;
		return deleted === null ? rest : {...rest, deleted};
	});
}
