import type {Transaction} from 'dexie';

/** One version of the reader's database: its indexes, and how rows of the version before become rows of this one. */
export interface Migration {
	version: number;
	/** Dexie's notation: primary key first, `*` for one entry per array element; `null` drops a table. */
	stores: Readonly<Record<string, string | null>>;
	upgrade?(transaction: Transaction): Promise<void>;
}

/**
 * Every version that was ever released, oldest first. Append only: a block that is changed or removed makes Dexie drop
 * the tables that it no longer sees, with all that the reader kept.
 */
export const MIGRATIONS: readonly Migration[] = [
	{
		version: 1,
		stores: {
			annotations: 'id, article.key, modified, deleted, *tags, entity',
			articles: 'key, read',
			drafts: 'key, kept',
			sites: 'host',
			marks: 'id',
		},
	},
	{version: 2, stores: {incoming: 'id, held'}},
	{version: 3, stores: {own: 'id, created, deleted, article.key'}},
	{
		version: 4,
		stores: {
			articles: 'key, read, day, *entities',
			tellings: 'key, *keys',
			texts: 'key',
			statements: 'id, article, act, *entities',
			commitments: 'id, state',
		},
	},
	{version: 5, stores: {statements: 'id, article, *entities, [act+day]'}},
];
