import {Dexie} from 'dexie';
import type {Annotation, ArticleRecord} from '../annotation/annotation.ts';
import type {Statement} from '../cooperation/statement.ts';
import type {Commitment} from '../messages/commitment.ts';
import type {KeptOwn} from '../messages/own.ts';
import type {NoteDraft} from '../messages.ts';
import type {Actor} from '../story/frame.ts';
import type {Telling} from '../story/telling.ts';
import {copyBeforeUpgrade} from './before-upgrade.ts';
import {READER} from './databases.ts';
import {failureOf, StoreFailure} from './failure.ts';
import {MIGRATIONS, type Migration} from './migrations.ts';
import type {Database, Rows} from './rows.ts';

/** An article about cooperation that the reader opened. What came after the first version is missing in older rows. */
export interface ReadArticle extends ArticleRecord {
	/** When it was last open, ISO 8601 UTC. */
	read: string;
	/** ISO day of the event, else of publication. */
	day?: string;
	place?: string;
	/** Ids of the records that are named in it. */
	entities?: string[];
	/** Persons, those named most often first; organisations that have a record, the same. */
	actors?: Actor[];
	bodies?: Actor[];
}

/** An article's telling, under the keys by which its like find it. */
export interface ReadTelling {
	key: string;
	keys: string[];
	telling: Telling;
}

/** An article's text as it was read: what it differs in from another can be seen when both pages are gone. */
export interface ReadText {
	key: string;
	text: string;
}

/** A statement of an article that was read. */
export interface ReadStatement extends Statement {
	/** Article and a hash of the words: the same when the article is read again. */
	id: string;
	/** Key of the article. */
	article: string;
	/** ISO day, as of the article; empty where none is known. */
	day: string;
	/** The words of the span. */
	quote: string;
	entities: string[];
}

/** A note under way on the article `key`. */
export interface StoredDraft {
	key: string;
	draft: NoteDraft;
	kept: string;
}

/** A part of an import that is not all there yet. */
export interface IncomingPart {
	/** Name of the import and number of the part. */
	id: string;
	records: Annotation[];
	held: string;
}

/** Rows about the database itself. */
export interface Mark {
	/** `guard`: the schema that last wrote. `canary`: planted once, missed when the browser threw the database away. */
	id: 'guard' | 'canary';
	schema?: number;
	planted?: string;
}

/** The reader's own database. Every write is flushed to the disk before its transaction completes. */
export interface ReaderDatabase extends Database {
	annotations: Rows<Annotation, string>;
	articles: Rows<ReadArticle, string>;
	tellings: Rows<ReadTelling, string>;
	texts: Rows<ReadText, string>;
	statements: Rows<ReadStatement, string>;
	commitments: Rows<Commitment, string>;
	drafts: Rows<StoredDraft, string>;
	sites: Rows<{host: string}, string>;
	incoming: Rows<IncomingPart, string>;
	marks: Rows<Mark, string>;
	/** What the reader taught: own entities, names, corrections, verdicts. */
	own: Rows<KeptOwn, string>;
}

/** IndexedDB's own version of a database as it lies on the disk, 0 where there is none. Opens nothing. */
async function versionOnDisk(name: string): Promise<number> {
	if (typeof indexedDB === 'undefined') throw new StoreFailure('storage-blocked', 'no IndexedDB');
	const all = await indexedDB.databases();
	return all.find((database) => database.name === name)?.version ?? 0;
}

async function guard(database: ReaderDatabase, schema: number): Promise<void> {
	const found = await database.marks.get('guard');
	if ((found?.schema ?? 0) > schema) throw new StoreFailure('storage-newer', `schema ${found?.schema}, not ${schema}`);
	if (found?.schema !== schema) await database.marks.put({id: 'guard', schema});
}

/**
 * Opens the reader's database, brought up to date.
 * @throws StoreFailure `storage-newer` where a newer version of the extension wrote it: then nothing was touched
 */
export async function openReader(
	name: string = READER,
	migrations: readonly Migration[] = MIGRATIONS,
): Promise<ReaderDatabase> {
	const schema = migrations.at(-1)?.version ?? 0;
	const dexie = new Dexie(name, {
		chromeTransactionDurability: 'strict',
		autoOpen: false,
		// Views would be given deep copies of what Dexie holds: nothing here changes what it reads.
		cache: 'disabled',
	});
	for (const {version, stores, upgrade} of migrations) {
		const block = dexie.version(version).stores({...stores});
		if (upgrade) block.upgrade(upgrade);
	}
	try {
		// Dexie opens a newer database as it is and may mend what it takes for missing: so look before.
		const onDisk = await versionOnDisk(name);
		if (onDisk >= (schema + 1) * 10) throw new StoreFailure('storage-newer', `version ${onDisk / 10} is on disk`);
		if (onDisk > 0 && onDisk < schema * 10) await copyBeforeUpgrade(name, onDisk / 10);
		await dexie.open();
		const database = dexie as unknown as ReaderDatabase;
		await guard(database, schema);
		return database;
	} catch (thrown) {
		dexie.close();
		throw failureOf(thrown);
	}
}

let opened: Promise<ReaderDatabase> | null = null;

async function current(): Promise<ReaderDatabase> {
	opened ??= openReader();
	try {
		const database = await opened;
		if (database.isOpen()) return database;
	} catch (thrown) {
		opened = null;
		throw thrown;
	}
	opened = openReader();
	return opened;
}

/** Times that a work is begun. */
const TRIES = 3;

const nameOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.name : '');

/**
 * Does something with the reader's database, opened on first need and again after it was closed under us (deleted while
 * in use, upgraded by another context). Work may be begun more than once.
 * @throws StoreFailure
 */
export async function withReader<Value>(work: (database: ReaderDatabase) => Promise<Value>): Promise<Value> {
	for (let tries = 1; ; tries++) {
		try {
			return await work(await current());
		} catch (thrown) {
			const name = nameOf(thrown);
			// After a write without room Firefox takes only deletions in the next transaction, whatever room there is by then.
			const passes = name === 'DatabaseClosedError' || name === 'InvalidStateError';
			if (!passes || tries === TRIES) throw failureOf(thrown);
			if (name === 'DatabaseClosedError') opened = null;
		}
	}
}
