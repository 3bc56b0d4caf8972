import type {Annotation} from './annotation/annotation.ts';
import {recordOf} from './annotation/article-record.ts';
import {browser} from './browser.ts';
import {admit} from './messages/admit.ts';
import {mayTouch} from './messages/site.ts';
import type {Sender} from './messages/wire.ts';
import {answerBackgroundCalls, askPage, type BackgroundAnswers, failure, type Result, success} from './messages.ts';
import {read} from './reading.ts';
import {addSite, dropSite, listedPatterns, readOpenPages, settleSites} from './store/added-sites.ts';
import {change, find, keep, ofArticle, ofEntity, purge, remove, restore, tags} from './store/annotations.ts';
import {rememberArticle} from './store/articles.ts';
import {backUp, backups, forget, restoreFrom, type Shelf, watchOver} from './store/backup.ts';
import {cardOf} from './store/card.ts';
import {draftOf, keepDraft} from './store/drafts.ts';
import {erase} from './store/erase.ts';
import {failureOf, StoreFailure} from './store/failure.ts';
import {dropHeld, dropStale, hold, takeInHeld} from './store/incoming.ts';
import {mark, retag} from './store/many.ts';
import {openDataset} from './store/on-hand.ts';
import {type ReaderDatabase, withReader} from './store/reader.ts';
import {isSilenced, silence, silenced} from './store/sites.ts';

// The extension's side: wiring only. Everything here can die between two lines; whatever must outlive it lies in the
// databases and in storage.session.

/** Milliseconds after which a page is answered without what the reader kept: a database that hangs must not hold it up. */
const PATIENCE = 3000;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u;

/** Days after which what was deleted is gone for good. */
const DELETED_FOR = 30;
const DAY = 24 * 60 * 60 * 1000;

const MENU = 'annotate-selection';

const dataset = openDataset((name) => fetch(browser.runtime.getURL(`dataset/${name}`)));

const now = (): string => new Date().toISOString();

const shelf: Shelf = {
	read: async (key) => (await browser.storage.local.get(key))[key],
	write: (key, value) => browser.storage.local.set({[key]: value}),
	drop: (keys) => browser.storage.local.remove(keys),
};

const watched = new WeakMap<ReaderDatabase, Promise<unknown>>();

/** Looks once at each database that is opened whether anything is gone from it. */
function watch(database: ReaderDatabase): Promise<unknown> {
	const watching = watched.get(database) ?? watchOver(database, shelf, now()).catch(() => null);
	watched.set(database, watching);
	return watching;
}

/** Does something with the store; what goes wrong there is a failure, never a rejection. */
async function stored<Value>(work: (database: ReaderDatabase) => Promise<Value>): Promise<Result<Value>> {
	try {
		const value = await withReader(async (database) => {
			await watch(database);
			return work(database);
		});
		return success(value);
	} catch (thrown) {
		const {code, message} = failureOf(thrown);
		return failure(code, message);
	}
}

async function inTime<Value>(work: Promise<Result<Value>>): Promise<Result<Value>> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<Result<Value>>((resolve) => {
		timer = setTimeout(() => resolve(failure('storage-blocked', 'the database does not answer')), PATIENCE);
	});
	const result = await Promise.race([work, late]);
	clearTimeout(timer);
	return result;
}

/** A page may touch only what is kept on articles of its own site. */
function mustBeOwn(key: string, {own, address}: Sender): void {
	if (!own && !mayTouch(address, key)) throw new StoreFailure('bad-input', 'kept on another site');
}

async function mine(database: ReaderDatabase, id: string, sender: Sender): Promise<void> {
	const annotation = await find(database, id);
	// A note on an entity is shown, and may be changed, wherever that is named.
	if (annotation && annotation.about !== 'entity') mustBeOwn(annotation.article.key, sender);
}

const tabKey = (tab: number): string => `tab:${tab}`;

/** Shows each open page of an article, but the one that knows already, what is kept on it now. */
async function spread(keys: ReadonlySet<string> | null, except: number | null): Promise<void> {
	const open = await browser.storage.session.get(null);
	for (const [name, key] of Object.entries(open)) {
		const tab = Number(name.replace('tab:', ''));
		if (!name.startsWith('tab:') || tab === except || typeof key !== 'string') continue;
		if (keys && !keys.has(key)) continue;
		const annotations = await stored((database) => ofArticle(database, key));
		if (!annotations.ok) continue;
		const shown = await askPage(tab, 'page.annotations', {annotations: annotations.value});
		// Forgotten here and not when a tab closes: that would wake the background for every tab there is.
		if (!shown.ok && shown.code === 'not-found') await browser.storage.session.remove(name);
	}
}

/** Copies what was kept, at most once a day, and lets go of what was deleted long ago. */
async function tidy(): Promise<void> {
	await stored(async (database) => {
		await dropStale(database, new Date(Date.now() - DAY).toISOString());
		const copied = await backUp(database, shelf, now());
		if (copied) await purge(database, new Date(Date.now() - DELETED_FOR * DAY).toISOString());
	});
}

async function changed(
	sender: Sender,
	work: (database: ReaderDatabase) => Promise<Annotation>,
): Promise<Result<Annotation>> {
	const result = await stored(work);
	if (result.ok) {
		void spread(new Set([result.value.article.key]), sender.tab);
		void tidy();
	}
	return result;
}

const readPage: BackgroundAnswers['page.read'] = async ({article, host}, sender) => {
	const key = article.key ?? article.url ?? sender.address.replace(/#.*$/u, '');
	const known = await inTime(
		stored(async (database) => {
			mustBeOwn(key, sender);
			const [off, annotations] = await Promise.all([isSilenced(database, host), ofArticle(database, key)]);
			return {off, annotations};
		}),
	);
	if (known.ok && known.value.off) return success({off: true});
	try {
		const knowledge = await dataset.knowledge();
		const reading = await read(article, knowledge);
		const {verdict} = reading;
		if (known.ok && verdict.is && !sender.fleeting) {
			const record = recordOf(key, article, reading);
			void stored((database) => rememberArticle(database, {...record, read: now()}));
		}
		if (sender.tab !== null) void browser.storage.session.set({[tabKey(sender.tab)]: key});
		const annotations = known.ok ? known.value.annotations : [];
		const keeps = known.ok ? success(null) : known;
		return success({off: false, reading, annotations, keeps, factsUntil: knowledge.factsUntil});
	} catch (thrown) {
		const {code, message} = failureOf(thrown);
		return failure(code === 'unknown' ? 'dataset-unavailable' : code, message);
	}
};

/** Does something to many annotations, and shows it on every open page. */
async function changedMany<Value>(work: (database: ReaderDatabase) => Promise<Value>): Promise<Result<Value>> {
	const result = await stored(work);
	if (result.ok) {
		void spread(null, null);
		void tidy();
	}
	return result;
}

async function setBadge(tab: number, count: number | null): Promise<void> {
	await browser.action.setBadgeBackgroundColor({tabId: tab, color: '#1f5f5b'});
	await browser.action.setBadgeText({tabId: tab, text: count ? String(count) : ''});
}

/** After a settling of the added sites: reads what is open of the new ones, and offers the menu on all of them. */
async function follow(settling: ReturnType<typeof settleSites>): Promise<Result<string[]>> {
	const {patterns, fresh} = await settling;
	await readOpenPages(fresh);
	await browser.contextMenus.update(MENU, {documentUrlPatterns: [...listedPatterns(), ...patterns]});
	return success(patterns);
}

const answers: BackgroundAnswers = {
	'page.read': readPage,
	'entity.card': async ({id, day}) => {
		const card = await cardOf(await dataset.knowledge(), id, day, now().slice(0, 10));
		return card ? success(card) : failure('not-found', `no entity ${id}`);
	},
	'annotation.keep': (draft, sender) =>
		changed(sender, (database) => {
			mustBeOwn(draft.article.key, sender);
			return keep(database, draft, UUID.test(sender.call) ? sender.call : crypto.randomUUID(), now());
		}),
	'annotation.change': ({id, revision, change: wanted}, sender) =>
		changed(sender, async (database) => {
			await mine(database, id, sender);
			return change(database, id, revision, wanted, now());
		}),
	'annotation.remove': ({id, revision}, sender) =>
		changed(sender, async (database) => {
			await mine(database, id, sender);
			return remove(database, id, revision, now());
		}),
	'annotation.restore': ({id}, sender) =>
		changed(sender, async (database) => {
			await mine(database, id, sender);
			return restore(database, id, now());
		}),
	'annotation.get': ({id}, sender) =>
		stored(async (database) => {
			await mine(database, id, sender);
			return find(database, id);
		}),
	'entity.notes': ({id}) => stored((database) => ofEntity(database, id)),
	'annotations.tag': ({ids, add, drop}) => changedMany((database) => retag(database, ids, add, drop, now())),
	'annotations.remove': ({ids}) => changedMany((database) => mark(database, ids, now(), now())),
	'annotations.restore': ({ids}) => changedMany((database) => mark(database, ids, null, now())),
	'import.hold': ({name, part, records}) => stored((database) => hold(database, name, part, records, now())),
	'import.finish': ({name, parts}) => changedMany((database) => takeInHeld(database, name, parts)),
	'import.drop': ({name}) => stored((database) => dropHeld(database, name)),
	'tags.list': () => stored(tags),
	'site.get': ({host}) => stored(async (database) => ({off: await isSilenced(database, host)})),
	'site.set': ({host, off}) =>
		stored(async (database) => {
			await silence(database, host, off);
			return {off};
		}),
	'site.list': () => stored(silenced),
	'added-sites.list': () => follow(settleSites()),
	'added-sites.add': ({pattern}) => follow(addSite(pattern)),
	'added-sites.drop': ({pattern}) => follow(dropSite(pattern)),
	'draft.keep': ({key, draft}, sender) =>
		stored(async (database) => {
			mustBeOwn(key, sender);
			await keepDraft(database, key, draft, now());
			return null;
		}),
	'draft.get': ({key}, sender) =>
		stored(async (database) => {
			mustBeOwn(key, sender);
			return draftOf(database, key);
		}),
	'data.erase': async () => {
		// The copies go first: whatever stops this half way, nothing that was erased comes back.
		const erased = await stored(async (database) => {
			await forget(shelf);
			return {annotations: await erase(database)};
		});
		if (erased.ok) void spread(null, null);
		return erased;
	},
	'backup.list': () => stored(() => backups(shelf)),
	'backup.restore': ({made}) => changedMany((database) => restoreFrom(database, shelf, made)),
	'dataset.state': async () => success(await dataset.state()),
	'page.equip': async (_nothing, {tab, frame}) => {
		if (tab === null) return failure('bad-input', 'no tab');
		await browser.scripting.executeScript({target: {tabId: tab, frameIds: [frame]}, files: ['interact.js']});
		return success(null);
	},
	'badge.set': async ({count}, {tab}) => {
		if (tab !== null) await setBadge(tab, count);
		return success(null);
	},
};

answerBackgroundCalls(answers, admit);

async function command(name: string): Promise<void> {
	const [tab] = await browser.tabs.query({active: true, lastFocusedWindow: true});
	if (tab?.id === undefined) return;
	if (name === 'toggle-marks') await askPage(tab.id, 'page.marks', {shown: null});
	if (name === 'annotate-selection') await askPage(tab.id, 'page.annotate', null);
	if (name === 'next-mention') await askPage(tab.id, 'page.step', {by: 1});
	if (name === 'previous-mention') await askPage(tab.id, 'page.step', {by: -1});
}

browser.commands.onCommand.addListener((name) => void command(name));

browser.contextMenus.onClicked.addListener(({menuItemId}, tab) => {
	if (menuItemId === MENU && tab?.id !== undefined) void askPage(tab.id, 'page.annotate', null);
});

const follows = (): void => void follow(settleSites());
browser.permissions.onAdded.addListener(follows);
browser.permissions.onRemoved.addListener(follows);

browser.runtime.onInstalled.addListener(() => {
	void browser.contextMenus.removeAll().then(() => {
		browser.contextMenus.create({
			id: MENU,
			title: browser.i18n.getMessage('commandAnnotateSelection'),
			contexts: ['selection'],
			documentUrlPatterns: listedPatterns(),
		});
		follows();
	});
	void dataset.import();
});
browser.runtime.onStartup.addListener(() => {
	follows();
	void dataset.import();
});
