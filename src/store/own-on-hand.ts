import type {KeptOwn} from '../messages/own.ts';
import type {Judged} from '../messages.ts';
import type {Knowledge} from '../tags/knowledge.ts';
import {compileOwn, type OwnFact, withOwn} from '../tags/own.ts';
import {allOwn} from './own.ts';
import type {ReaderDatabase} from './reader.ts';

/** What the reader taught, made ready: joins it to the dataset, for the text kept under `key`. */
export type Learnt = <Known extends Knowledge>(dataset: Known, key: string) => Known;

/** The reader's own knowledge as the background uses it: compiled on first need and after each change. */
export interface OwnOnHand {
	learnt(database: ReaderDatabase): Promise<Learnt>;
	/** Something was kept or deleted: what is compiled is old. */
	changed(): void;
}

const isFact = (item: KeptOwn): item is KeptOwn & OwnFact => item.kind !== 'verdict';

async function learn(database: ReaderDatabase): Promise<Learnt> {
	const own = compileOwn((await allOwn(database)).filter(isFact));
	return (dataset, key) => withOwn(dataset, own, key);
}

/** Keeps the reader's own knowledge on hand for as long as the background lives. */
export function openOwn(): OwnOnHand {
	let held: {database: ReaderDatabase; learnt: Promise<Learnt>} | null = null;
	return {
		learnt(database) {
			if (held?.database === database) return held.learnt;
			const mine = {database, learnt: learn(database)};
			held = mine;
			mine.learnt.catch(() => {
				if (held === mine) held = null;
			});
			return mine.learnt;
		},
		changed() {
			held = null;
		},
	};
}

/** The reader's own verdict on an article; null where there is none. */
export async function verdictOn(database: ReaderDatabase, key: string): Promise<(Judged & {is: boolean}) | null> {
	const rows = await database.own.where('article.key').equals(key).toArray();
	for (const row of rows) if (row.kind === 'verdict' && !row.deleted) return {id: row.id, is: row.is, was: row.was};
	return null;
}

/** Keys of the articles that something taught speaks of; null: of all. */
export function articlesOf(item: KeptOwn): ReadonlySet<string> | null {
	const article = 'article' in item ? item.article : null;
	return article && new Set([article.key]);
}
