import type {Annotation} from '../annotation/annotation.ts';
import type {TakenIn} from '../messages/copies.ts';
import type {AnnotationChange, AnnotationDraft} from '../messages.ts';
import {StoreFailure} from './failure.ts';
import type {ReaderDatabase} from './reader.ts';
import {isWhole} from './whole.ts';

// Each of these resolves only after its transaction completed, and with strict durability that is after the flush to
// the disk. Each can be repeated with the same arguments without doing its work twice, since a caller that got no
// answer cannot know whether the background died before or after the commit.

const without = (annotation: Annotation, ...keys: (keyof Annotation)[]): string =>
	JSON.stringify({...annotation, ...Object.fromEntries(keys.map((key) => [key, null]))});

/** Whether two records say the same, whenever they were written. */
const same = (one: Annotation, other: Annotation): boolean =>
	without(one, 'created', 'modified', 'revision') === without(other, 'created', 'modified', 'revision');

const missing = (id: string): StoreFailure => new StoreFailure('not-found', id);

/**
 * Keeps a new annotation under an id given by the caller.
 * @param now ISO 8601 UTC
 * @throws StoreFailure `conflict` where the id is taken by something else
 */
export function keep(database: ReaderDatabase, draft: AnnotationDraft, id: string, now: string): Promise<Annotation> {
	const annotation: Annotation = {id, revision: 1, created: now, modified: now, ...draft};
	return database.transaction('rw', [database.annotations, database.drafts], async () => {
		const stored = await database.annotations.get(id);
		if (stored && same(stored, annotation)) return stored;
		if (stored) throw new StoreFailure('conflict', `${id} is taken`);
		await database.annotations.add(annotation);
		await database.drafts.delete(draft.article.key);
		return annotation;
	});
}

function changed(stored: Annotation, {entity, ...change}: AnnotationChange): Annotation {
	const next = {...stored, ...change};
	if (entity === null) delete next.entity;
	else if (entity !== undefined) next.entity = entity;
	return next;
}

type Step = (stored: Annotation) => Annotation;

/** Writes the next revision of a record; `revision`, where given, must be the stored one. */
function advance(
	database: ReaderDatabase,
	id: string,
	revision: number | null,
	now: string,
	step: Step,
): Promise<Annotation> {
	return database.transaction('rw', [database.annotations], async () => {
		const stored = await database.annotations.get(id);
		if (!stored) throw missing(id);
		const next = step(stored);
		if (same(stored, next)) return stored;
		if (revision !== null && stored.revision !== revision)
			throw new StoreFailure('conflict', `${revision}, not ${stored.revision}`);
		const written = {...next, revision: stored.revision + 1, modified: now};
		await database.annotations.put(written);
		return written;
	});
}

/**
 * Changes an annotation. A change that is there already succeeds whatever revision it names.
 * @throws StoreFailure `conflict` where it was changed otherwise since `revision`, `not-found`
 */
export function change(
	database: ReaderDatabase,
	id: string,
	revision: number,
	wanted: AnnotationChange,
	now: string,
): Promise<Annotation> {
	return advance(database, id, revision, now, (stored) => changed(stored, wanted));
}

/** Marks an annotation as deleted; `restore` brings it back. */
export function remove(database: ReaderDatabase, id: string, revision: number, now: string): Promise<Annotation> {
	return advance(database, id, revision, now, (stored) => ({...stored, deleted: stored.deleted ?? now}));
}

/** Brings a deleted annotation back; one that is not deleted stays as it is. */
export function restore(database: ReaderDatabase, id: string, now: string): Promise<Annotation> {
	return advance(database, id, null, now, ({deleted: _, ...rest}) => rest);
}

/** What the reader kept on an article, oldest first, without the deleted. */
export async function ofArticle(database: ReaderDatabase, key: string): Promise<Annotation[]> {
	const found = await database.annotations.where('article.key').equals(key).toArray();
	return found.filter((row) => isWhole(row) && !row.deleted).sort((a, b) => (a.created < b.created ? -1 : 1));
}

/** The reader's notes on an entity, oldest first, without the deleted. */
export async function ofEntity(database: ReaderDatabase, entity: string): Promise<Annotation[]> {
	const found = await database.annotations.where('entity').equals(entity).toArray();
	return found
		.filter(({about, deleted}) => about === 'entity' && !deleted)
		.sort((a, b) => (a.created < b.created ? -1 : 1));
}

/** One annotation, deleted or not; null where there is none. */
export async function find(database: ReaderDatabase, id: string): Promise<Annotation | null> {
	return (await database.annotations.get(id)) ?? null;
}

/** Tags of all annotations, most used first, ties by name. */
export async function tags(database: ReaderDatabase): Promise<string[]> {
	const counts = new Map<string, number>();
	await database.annotations.orderBy('tags').eachKey((tag) => {
		const name = String(tag);
		counts.set(name, (counts.get(name) ?? 0) + 1);
	});
	return [...counts].sort(([a, used], [b, usedToo]) => usedToo - used || a.localeCompare(b, 'vi')).map(([tag]) => tag);
}

/** Removes for good what was deleted before `day` (ISO 8601); tells how many. */
export function purge(database: ReaderDatabase, day: string): Promise<number> {
	return database.annotations.where('deleted').below(day).delete();
}

/**
 * Takes in records from elsewhere, all in one transaction or none. A record that is known stays, unless the one taken
 * in is a later state of it.
 */
export function takeIn(database: ReaderDatabase, records: readonly Annotation[]): Promise<TakenIn> {
	return database.transaction('rw', [database.annotations], async () => {
		const stored = await database.annotations.bulkGet(records.map(({id}) => id));
		const latest = new Map(stored.flatMap((record) => (record ? [[record.id, record]] : [])));
		const wanted = new Map<string, Annotation>();
		for (const record of records) {
			const known = latest.get(record.id);
			// One that is broken is mended by any.
			if (known && isWhole(known) && (same(known, record) || known.modified >= record.modified)) continue;
			const revision = Math.max(record.revision, (known?.revision || 0) + 1);
			const next = {...record, revision};
			latest.set(record.id, next);
			wanted.set(record.id, next);
		}
		await database.annotations.bulkPut([...wanted.values()]);
		return {added: wanted.size, known: records.length - wanted.size};
	});
}
