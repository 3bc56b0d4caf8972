import {Dexie} from 'dexie';
import {type Brief, type PackedBriefs, pack, unpack} from './briefs.ts';
import {DIGEST} from './databases.ts';
import type {ReaderDatabase} from './reader.ts';
import type {Rows} from './rows.ts';
import {type Live, live} from './watch.ts';

// Charts and files count over everything that was read. To read 20,000 rows for that takes a second; so the pages that
// show them keep a digest in a database of its own, with what came later read from the rows. Nothing of the reader's is in
// it, and wherever it is missing or refused the rows serve.

interface StoredDigest extends PackedBriefs {
	id: 'digest';
	/** Of the article that was read last. */
	until: string;
}

/** Articles after which the digest is stored anew. */
const STORED_AFTER = 100;

/** Briefs in the order in which the articles were read, by key. */
interface Digest {
	briefs: Map<string, Brief>;
	until: string;
	/** How many have come since it was stored. */
	fresh: number;
}

const nothing = (): Digest => ({briefs: new Map(), until: '', fresh: 0});

let digest = nothing();
let recalled: Promise<void> | null = null;

async function inDigest<Value>(work: (rows: Rows<StoredDigest, string>) => Promise<Value>): Promise<Value> {
	const dexie = new Dexie(DIGEST, {chromeTransactionDurability: 'relaxed'});
	dexie.version(1).stores({digests: 'id'});
	try {
		return await work(dexie.table('digests') as unknown as Rows<StoredDigest, string>);
	} finally {
		dexie.close();
	}
}

async function recall(): Promise<void> {
	const stored = await inDigest((rows) => rows.get('digest')).catch(() => undefined);
	if (stored?.form !== 1) return;
	digest = {briefs: new Map(unpack(stored).map((brief) => [brief.key, brief])), until: stored.until, fresh: 0};
}

/** Milliseconds after which it is stored: what was asked for is painted first. */
const SOON = 100;

/** Stores the digest, outside of the view: within one nothing may be written. */
function storeSoon(): void {
	digest.fresh = 0;
	setTimeout(() => void store(digest), SOON);
}

async function store({briefs, until}: Digest): Promise<void> {
	const row: StoredDigest = {id: 'digest', until, ...pack([...briefs.values()])};
	// It is only a matter of speed.
	await inDigest((rows) => rows.put(row)).catch(() => undefined);
}

/** Takes in what was read since. */
async function takeInLater(database: ReaderDatabase): Promise<void> {
	const later = await database.articles.where('read').aboveOrEqual(digest.until).toArray();
	for (const {key, day, partners, sectors, kinds, entities, actors, bodies, read} of later) {
		if (!digest.briefs.delete(key) || read > digest.until) digest.fresh += 1;
		digest.briefs.set(key, {key, day, partners, sectors, kinds, entities, actors, bodies} as Brief);
		digest.until = read;
	}
}

/**
 * Brings the digest up to date: what was read since is taken in, at its end; what was forgotten is what was read longest
 * ago, and goes from its beginning.
 */
async function renew(database: ReaderDatabase): Promise<Brief[]> {
	const count = await database.articles.count();
	await takeInLater(database);
	if (digest.briefs.size < count) {
		digest = nothing();
		await takeInLater(database);
	}
	const {briefs} = digest;
	for (const key of [...briefs.keys()].slice(0, Math.max(0, briefs.size - count))) briefs.delete(key);
	if (digest.fresh >= STORED_AFTER) storeSoon();
	return latestDayFirst(briefs.values());
}

/** In the order of `latestFirst`. There are few days among many briefs: only the days are compared. */
function latestDayFirst(briefs: Iterable<Brief>): Brief[] {
	const days = new Map<string, Brief[]>();
	for (const brief of briefs) {
		const {day = ''} = brief;
		const known = days.get(day);
		if (known) known.push(brief);
		else days.set(day, [brief]);
	}
	return [...days]
		.map(([day, some]) => ({day, some}))
		.sort(latestFirst)
		.flatMap(({some}) => some);
}

/** By day, the latest first; those without one last. */
export const latestFirst = (one: {day?: string}, other: {day?: string}): number =>
	(other.day ?? '') < (one.day ?? '') ? -1 : (other.day ?? '') > (one.day ?? '') ? 1 : 0;

/** Reads what was stored, once while the page is open. A page that will need it calls this before all else. */
export function recalling(): Promise<void> {
	recalled ??= recall();
	return recalled;
}

/** Every article about cooperation that was read, the latest event first, now and after each change. */
export const watchBriefs = (): Live<Brief[]> => live(renew, recalling);
