import type {KeptOwn, OwnItem, OwnReport} from '../messages/own.ts';
import type {Sender} from '../messages/wire.ts';
import {askPage, type BackgroundAnswers, type Result, success} from '../messages.ts';
import {holds} from '../store/holds-name.ts';
import type {DatasetOnHand} from '../store/on-hand.ts';
import {findOwn, keepOwn, removeOwn, restoreOwn, takeInOwn} from '../store/own.ts';
import {articlesOf, openOwn} from '../store/own-on-hand.ts';
import type {ReaderDatabase} from '../store/reader.ts';
import {tellPages} from './pages.ts';
import {inTime, mustBeOwn, now, stored, tidy} from './stored.ts';

type Teaching = 'own.keep' | 'own.remove' | 'own.restore';

/** What the reader taught: compiled once, until it changes. */
export const ownKnowledge = openOwn();

/** After what the reader taught has changed: each open page is read again with it. */
export async function relearn(keys: ReadonlySet<string> | null): Promise<void> {
	ownKnowledge.changed();
	await tellPages(keys, (tab) => askPage(tab, 'page.reread', null));
}

async function taught(work: (database: ReaderDatabase) => Promise<KeptOwn>): Promise<Result<KeptOwn>> {
	const result = await stored(work);
	if (result.ok) {
		void relearn(articlesOf(result.value));
		void tidy();
	}
	return result;
}

async function mustBeOwnItem(database: ReaderDatabase, id: string, sender: Sender): Promise<void> {
	const item = await findOwn(database, id);
	for (const key of (item && articlesOf(item)) ?? []) mustBeOwn(key, sender);
}

/** The dataset with what the reader taught of every text; alone where nothing of the reader's can be read. */
export async function allKnowledge(dataset: DatasetOnHand): ReturnType<DatasetOnHand['knowledge']> {
	const bundled = await dataset.knowledge();
	const learnt = await inTime(stored((database) => ownKnowledge.learnt(database)));
	return learnt.ok ? learnt.value(bundled, '') : bundled;
}

/** Answers to what the reader teaches. */
export const teaching: Pick<BackgroundAnswers, Teaching> = {
	'own.keep': (item, sender) =>
		taught(async (database) => {
			if ('article' in item && item.article) mustBeOwn(item.article.key, sender);
			await mustBeOwnItem(database, item.id, sender);
			return keepOwn(database, item, now());
		}),
	'own.remove': ({id}, sender) =>
		taught(async (database) => {
			await mustBeOwnItem(database, id, sender);
			return removeOwn(database, id, now());
		}),
	'own.restore': ({id}, sender) =>
		taught(async (database) => {
			await mustBeOwnItem(database, id, sender);
			return restoreOwn(database, id);
		}),
};

/** Takes in a pack, wholly or not at all, and tells which of its names the dataset holds too. */
export async function takePack(items: readonly OwnItem[], dataset: DatasetOnHand): Promise<Result<OwnReport>> {
	const taken = await stored((database) => takeInOwn(database, items, now()));
	if (!taken.ok) return taken;
	void relearn(null);
	const {lexicon} = await dataset.knowledge();
	const held = items.flatMap((item) => (item.kind === 'entity' && holds(lexicon, item.name) ? [item.name] : []));
	return success({...taken.value, held});
}
