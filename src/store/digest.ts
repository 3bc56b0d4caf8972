import {Dexie} from 'dexie';
import {type Brief, type PackedBriefs, pack, unpack} from './briefs.ts';
import {DIGEST} from './databases.ts';
import {type ReadArticle, type ReaderDatabase, withReader} from './reader.ts';
import type {Rows} from './rows.ts';
import {beginningWith, type First, type Live, live} from './watch.ts';

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

interface Digest {
	/** In the order in which the articles were read. */
	briefs: readonly Brief[];
	until: string;
	/** How many have come since it was stored. */
	fresh: number;
	/** The briefs by day, until one comes or goes: the same list as long as it is the same. */
	byDay: Brief[] | null;
}

const nothing = (): Digest => ({briefs: [], until: '', fresh: 0, byDay: null});

let digest = nothing();
let recall: Promise<void> | null = null;

async function inDigest<Value>(work: (rows: Rows<StoredDigest, string>) => Promise<Value>): Promise<Value> {
	const dexie = new Dexie(DIGEST, {chromeTransactionDurability: 'relaxed'});
	dexie.version(1).stores({digests: 'id'});
	try {
		return await work(dexie.table('digests') as unknown as Rows<StoredDigest, string>);
	} finally {
		dexie.close();
	}
}

async function readStored(): Promise<void> {
	const stored = await inDigest((rows) => rows.get('digest')).catch(() => undefined);
	if (stored?.form !== 1) return;
	digest = {...nothing(), briefs: unpack(stored), until: stored.until};
}

/** Milliseconds after which it is stored: what was asked for is painted first. */
const SOON = 100;

/** Stores the digest, outside of the view: within one nothing may be written. */
function storeSoon(): void {
	digest.fresh = 0;
	setTimeout(() => void store(digest), SOON);
}

async function store({briefs, until}: Digest): Promise<void> {
	const row: StoredDigest = {id: 'digest', until, ...pack(briefs)};
	// It is only a matter of speed.
	await inDigest((rows) => rows.put(row)).catch(() => undefined);
}

/**
 * Takes in what was read since. What was read last lies there already and is read again each time, since more may bear its
 * time.
 */
async function takeInLater(database: ReaderDatabase): Promise<void> {
	const later = await database.articles.where('read').aboveOrEqual(digest.until).toArray();
	// Another view may have done the same meanwhile.
	const {briefs, until, fresh: before} = digest;
	const last = new Set(briefs.slice(-later.length).map(({key}) => key));
	if (later.every(({key, read}) => read <= until && last.has(key))) return;
	const fresh = new Map(later.map((article) => [article.key, briefOf(article)]));
	digest = {
		briefs: [...briefs.filter(({key}) => !fresh.has(key)), ...fresh.values()],
		until: later.at(-1)?.read ?? until,
		fresh: before + later.filter(({read}) => read > until).length,
		byDay: null,
	};
}

const briefOf = ({key, day, partners, sectors, kinds, entities, actors, bodies}: ReadArticle) =>
	({key, day, partners, sectors, kinds, entities, actors, bodies}) as Brief;

/**
 * Brings the digest up to date: what was read since is taken in, at its end; what was forgotten is what was read longest
 * ago, and goes from its beginning.
 */
async function renew(database: ReaderDatabase): Promise<Brief[]> {
	const count = await database.articles.count();
	await takeInLater(database);
	if (digest.briefs.length < count) {
		digest = nothing();
		await takeInLater(database);
	}
	const {briefs} = digest;
	if (briefs.length > count) digest = {...digest, briefs: briefs.slice(briefs.length - count), byDay: null};
	if (digest.fresh >= STORED_AFTER) storeSoon();
	return latestDayFirst();
}

/** All briefs in the order of `latestFirst`. There are few days among many of them: only the days are compared. */
function latestDayFirst(): Brief[] {
	digest.byDay ??= sorted(digest.briefs);
	return digest.byDay;
}

function sorted(briefs: readonly Brief[]): Brief[] {
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
	recall ??= readStored();
	return recall;
}

/** What was stored, with what was read since; what was forgotten since is still in it: to count all rows takes longer. */
async function recalled(): Promise<First<Brief[]> | null> {
	await recalling();
	if (digest.briefs.length === 0) return null;
	await withReader(takeInLater);
	return {value: latestDayFirst(), whole: false};
}

/**
 * Every article about cooperation that was read, the latest event first, now and after each change. For some milliseconds
 * articles may be among them that were forgotten since the page was last open.
 */
export const watchBriefs = (): Live<Brief[]> => beginningWith(recalled, live(renew));
