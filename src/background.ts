import type {Annotation, ArticleRecord} from './annotation/annotation.ts';
import {withOutlet} from './article/outlets.ts';
import {isWaiting, pageLook} from './background/asked.ts';
import {tabKey, tellPages} from './background/pages.ts';
import {noteCommitment, remember, tellPage} from './background/remember.ts';
import {inTime, mustBeOwn, now, shelf, stored, tidy} from './background/stored.ts';
import {allKnowledge, ownKnowledge, relearn, takePack, teaching} from './background/teach.ts';
import {browser} from './browser.ts';
import {admit} from './messages/admit.ts';
import {askedKey} from './messages/page-look.ts';
import type {Sender} from './messages/wire.ts';
import {answerBackgroundCalls, askPage, type BackgroundAnswers, failure, type Result, success} from './messages.ts';
import {read as readArticle} from './reading.ts';
import {addSite, dropSite, listedPatterns, readOpenPages, settleSites} from './store/added-sites.ts';
import {change, find, keep, ofArticle, ofEntity, remove, restore, tags} from './store/annotations.ts';
import {backups, forget, restoreFrom} from './store/backup.ts';
import {cardOf} from './store/card.ts';
import {draftOf, keepDraft} from './store/drafts.ts';
import {erase} from './store/erase.ts';
import {failureOf} from './store/failure.ts';
import {findEntity} from './store/find-entity.ts';
import {dropHeld, hold, takeInHeld} from './store/incoming.ts';
import {mark, retag} from './store/many.ts';
import {openDataset} from './store/on-hand.ts';
import {allOwn} from './store/own.ts';
import {verdictOn} from './store/own-on-hand.ts';
import type {ReaderDatabase} from './store/reader.ts';
import {isSilenced, silence, silenced} from './store/sites.ts';

// The extension's side: wiring only. Everything here can die between two lines; whatever must outlive it lies in the
// databases and in storage.session.

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u;

const MENU = 'annotate-selection';

/** Set by the build: a browser that tests drive is not shown the first-run page. */
declare const SHOWS_WELCOME: boolean;

const dataset = openDataset((name) => fetch(browser.runtime.getURL(`dataset/${name}`)));

async function mine(database: ReaderDatabase, id: string, sender: Sender): Promise<void> {
	const annotation = await find(database, id);
	// A note on an entity is shown, and may be changed, wherever that is named.
	if (annotation && annotation.about !== 'entity') mustBeOwn(annotation.article.key, sender);
}

/** Shows each open page of an article, but the one that knows already, what is kept on it now. */
const spread = (keys: ReadonlySet<string> | null, except: number | null): Promise<void> =>
	tellPages(keys, async (tab, key) => {
		const annotations = tab === except ? null : await stored((database) => ofArticle(database, key));
		if (!annotations?.ok) return success(null);
		return askPage(tab, 'page.annotations', {annotations: annotations.value});
	});

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

/** A record with its outlet's name, which no page's script knows; as it is where the dataset's files are broken. */
async function named(record: ArticleRecord): Promise<ArticleRecord> {
	const knowledge = await dataset.knowledge().catch(() => null);
	return knowledge ? withOutlet(record, knowledge.outlets) : record;
}

const readPage: BackgroundAnswers['page.read'] = async ({article: given, host}, sender) => {
	const key = given.key ?? given.url ?? sender.address.replace(/#.*$/u, '');
	// All at once: a background that was just woken has nothing open yet.
	const opening = dataset.knowledge();
	opening.catch(() => undefined);
	const keeping = inTime(
		stored(async (database) => {
			mustBeOwn(key, sender);
			const [off, annotations, judged, learnt] = await Promise.all([
				isSilenced(database, host),
				ofArticle(database, key),
				verdictOn(database, key),
				ownKnowledge.learnt(database),
			]);
			return {off, annotations, judged, learnt};
		}),
	);
	const look = await pageLook();
	if (await isWaiting(look, sender, key)) return success({off: true});
	const known = await keeping;
	if (known.ok && known.value.off) return success({off: true});
	try {
		const bundled = await opening;
		const article = withOutlet(given, bundled.outlets);
		const knowledge = known.ok ? known.value.learnt(bundled, key) : bundled;
		const read = await readArticle(article, knowledge);
		const judged = known.ok ? known.value.judged : null;
		const verdict = judged ? {...read.verdict, is: judged.is} : read.verdict;
		const reading = {...read, verdict};
		if (known.ok && verdict.is && !sender.fleeting && !sender.own) remember(key, article, reading);
		if (sender.tab !== null) void browser.storage.session.set({[tabKey(sender.tab)]: key});
		const annotations = known.ok ? known.value.annotations : [];
		const keeps = known.ok ? success(null) : known;
		return success({off: false, reading, judged, annotations, keeps, factsUntil: knowledge.factsUntil, look});
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
	'story.told': tellPage,
	'commitment.set': noteCommitment,
	'entity.names': async ({ids}) => {
		const held = await (await allKnowledge(dataset)).byId(ids);
		return success(Object.fromEntries(held.flatMap((entity) => (entity ? [[entity.id, entity.name]] : []))));
	},
	'entity.card': async ({id, day}) => {
		const card = await cardOf(await allKnowledge(dataset), id, day, now().slice(0, 10));
		return card ? success(card) : failure('not-found', id);
	},
	'annotation.keep': async (draft, sender) => {
		const kept = {...draft, article: await named(draft.article)};
		return changed(sender, (database) => {
			mustBeOwn(draft.article.key, sender);
			return keep(database, kept, UUID.test(sender.call) ? sender.call : crypto.randomUUID(), now());
		});
	},
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
	'import.finish': async ({name, parts, ...besides}) => {
		const taken = await changedMany((database) => takeInHeld(database, name, parts, besides, now()));
		if (taken.ok && besides.own.length > 0) void relearn(null);
		return taken;
	},
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
	...teaching,
	'own.take': ({items}) => takePack(items, dataset),
	'entity.find': async ({name}) => {
		const [knowledge, {records}, own] = await Promise.all([dataset.knowledge(), dataset.state(), stored(allOwn)]);
		return success(await findEntity(knowledge, records, own.ok ? own.value : [], name));
	},
	'data.erase': async () => {
		// The copies go first: whatever stops this half way, nothing that was erased comes back.
		const erased = await stored(async (database) => {
			await forget(shelf);
			return {annotations: await erase(database)};
		});
		if (erased.ok) void spread(null, null).then(() => relearn(null));
		return erased;
	},
	'backup.list': () => stored(() => backups(shelf)),
	'backup.restore': async ({made}) => {
		const restored = await changedMany((database) => restoreFrom(database, shelf, made));
		if (restored.ok) void relearn(null);
		return restored;
	},
	'dataset.state': async () => success(await dataset.state()),
	'page.equip': async ({part}, {tab, frame}) => {
		if (tab === null) return failure('bad-input', 'no tab');
		const {language} = await browser.storage.local.get('language');
		const files = [...(language ? [`words-${language}.js`] : []), `${part}.js`];
		await browser.scripting.executeScript({target: {tabId: tab, frameIds: [frame]}, files});
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
	if (name === 'toggle-marks') {
		const shown = await askPage(tab.id, 'page.marks', {shown: null});
		// Nothing to show yet, on a page that waits for its reader to ask.
		if (shown.ok) return;
		await browser.storage.session.set({[askedKey(tab.id)]: true});
		await askPage(tab.id, 'page.refresh', null);
	}
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

browser.runtime.onInstalled.addListener(({reason}) => {
	if (SHOWS_WELCOME && reason === 'install') void browser.tabs.create({url: 'welcome.html'});
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
