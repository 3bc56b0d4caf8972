import type {About, Annotation, ArticleRecord, Colour, Selector} from './annotation/annotation.ts';
import type {Article} from './article/article.ts';
import {browser} from './browser.ts';
import type {CopyCalls} from './messages/copies.ts';
import type {KeptOwn, OwnItem, OwnReport} from './messages/own.ts';
import type {PageLook} from './messages/page-look.ts';
import type {StoryCalls, ToldElsewhere} from './messages/told.ts';
import {type Admit, answer, newId, type Sender, send} from './messages/wire.ts';
import type {Reading} from './reading.ts';
import type {Entity, EntityType} from './tags/entity.ts';
import type {MentionOffice} from './tags/mention.ts';

/** Why something could not be done. The interface has a sentence for each code, which says what to do. */
export type FailureCode =
	| 'storage-blocked'
	| 'storage-full'
	| 'storage-newer'
	| 'conflict'
	| 'not-found'
	| 'bad-input'
	| 'dataset-unavailable'
	/** The extension was updated or removed under an open page: only a reload brings the page's script back. */
	| 'extension-gone'
	| 'unknown';

export type Result<Value> = {ok: true; value: Value} | {ok: false; code: FailureCode; detail: string};

/** What the page hands over to have an annotation kept. The background adds id, revision and times. */
export interface AnnotationDraft {
	article: ArticleRecord;
	selectors: Selector[];
	quote: string;
	snapshot: string;
	colour: Colour;
	note: string;
	tags: string[];
	entity?: string;
	about?: About;
}

/** What of an annotation the reader can change. */
export type AnnotationChange = Partial<
	Pick<Annotation, 'colour' | 'note' | 'tags' | 'selectors' | 'quote' | 'snapshot'>
> & {
	entity?: string | null;
};

/** Everything the background knows of a page, in one answer. `off`: the reader silenced this site, or did not ask yet for this page. */
export type PageAnswer =
	| {off: true}
	| {
			off: false;
			reading: Reading;
			/** The reader's own verdict, which then is the reading's; null: none. */
			judged: Judged | null;
			annotations: Annotation[];
			keeps: Result<null>;
			factsUntil: string;
			look?: PageLook | undefined;
	  };

/** A reader's verdict on a page: the id it is kept under, and what the program had said. */
export interface Judged {
	id: string;
	was: boolean;
}

/** What a card shows of an entity as of a day. */
export interface EntityCard {
	entity: Entity;
	/** Display names of the country, parent and offices' organisations, by id. */
	names: Record<string, Entity['name']>;
	/** Offices held on the asked day, and today where they differ. */
	then: MentionOffice[];
	now: MentionOffice[];
	/** Set where the asked day lies after the day until which the dataset knows. */
	beyond: boolean;
}

/** An entity found by its name. */
export interface FoundEntity {
	id: string;
	name: string;
	type: EntityType;
}

/** How far the dataset is imported: `done` of `total` rows. */
export interface DatasetState {
	version: string;
	factsUntil: string;
	records: number;
	state: 'importing' | 'ready' | 'bundled';
	done: number;
	total: number;
}

/** A note being written: on new words (`annotation` null) or on an annotation that exists. */
export interface NoteDraft {
	annotation: string | null;
	selectors: Selector[];
	quote: string;
	colour: Colour;
	note: string;
	tags: string[];
	/** Id of the linked entity; missing in drafts of old. */
	entity?: string | null;
}

/** Calls that the background answers; every answer arrives as a `Result`. */
export interface BackgroundCalls extends StoryCalls, CopyCalls {
	/** Tags and judges an article and looks up what the reader kept on it. `host` is the page's host name. */
	'page.read': {ask: {article: Article; host: string}; answer: PageAnswer};
	/** A card for an entity, as of an ISO day (or today when null). */
	'entity.card': {ask: {id: string; day: string | null}; answer: EntityCard};
	/** Keeps an annotation: on disk before the answer is sent. */
	'annotation.keep': {ask: AnnotationDraft; answer: Annotation};
	/** Changes one; fails with `conflict` where `revision` is not the stored one. */
	'annotation.change': {ask: {id: string; revision: number; change: AnnotationChange}; answer: Annotation};
	/** Marks one as deleted; it can be brought back with `annotation.restore`. */
	'annotation.remove': {ask: {id: string; revision: number}; answer: Annotation};
	'annotation.restore': {ask: {id: string}; answer: Annotation};
	/** Tags used so far, most used first, for completion. */
	'tags.list': {ask: null; answer: string[]};
	'site.get': {ask: {host: string}; answer: {off: boolean}};
	'site.set': {ask: {host: string; off: boolean}; answer: {off: boolean}};
	'dataset.state': {ask: null; answer: DatasetState};
	/** Hosts that the reader silenced. */
	'site.list': {ask: null; answer: string[]};
	/** Match patterns of the sites that the reader added to those listed. */
	'added-sites.list': {ask: null; answer: string[]};
	/** Reads a site from now on, after the reader gave permission. Answers with all added sites. */
	'added-sites.add': {ask: {pattern: string}; answer: string[]};
	/** Reads a site no more and gives its permission back. Answers with those that are left. */
	'added-sites.drop': {ask: {pattern: string}; answer: string[]};
	/** A note the reader is still writing on an article: kept through reload and crash, `null` when it is done with. */
	'draft.keep': {ask: {key: string; draft: NoteDraft | null}; answer: null};
	'draft.get': {ask: {key: string}; answer: NoteDraft | null};
	/** One annotation, deleted or not, null where there is none; the reader's notes on an entity. */
	'annotation.get': {ask: {id: string}; answer: Annotation | null};
	'entity.notes': {ask: {id: string}; answer: Annotation[]};
	/** Adds tags to many annotations and takes others from them; marks many as deleted; brings them back. All or none. */
	'annotations.tag': {ask: {ids: string[]; add: string[]; drop: string[]}; answer: {changed: number}};
	'annotations.remove': {ask: {ids: string[]}; answer: {changed: number}};
	'annotations.restore': {ask: {ids: string[]}; answer: {changed: number}};
	/** Keeps something the reader taught: an entity, a name, a correction, a verdict. At work on every open page at once. */
	'own.keep': {ask: OwnItem; answer: KeptOwn};
	/** Deletes such a thing; `own.restore` brings it back. */
	'own.remove': {ask: {id: string}; answer: KeptOwn};
	'own.restore': {ask: {id: string}; answer: KeptOwn};
	/** Takes in a pack, wholly or not at all. */
	'own.take': {ask: {items: OwnItem[]}; answer: OwnReport};
	/** What some words of a name, with or without tone marks, can mean in the dataset or the reader's own knowledge. */
	'entity.find': {ask: {name: string}; answer: FoundEntity[]};
	/** Deletes everything the reader kept, for good, with every copy. */
	'data.erase': {ask: null; answer: {annotations: number}};
	/** Runs in the sending frame what only some pages need: interact.js (card, toolbar, editor), plain.js (plain texts). */
	'page.equip': {ask: {part: 'interact' | 'plain'}; answer: null};
	/** The toolbar badge of the sending tab. */
	'badge.set': {ask: {count: number | null}; answer: null};
}

/** An annotation with the place where it stands on the open page, if it has one. */
export interface PlacedAnnotation {
	annotation: Annotation;
	/** Offsets into `Article.text`; null for an orphan. */
	place: {start: number; end: number; probable: boolean} | null;
}

/** What the panel and the popup can learn of the open page. */
export type PageState =
	/** No article, or one that the background could not read: `failure` says why. */
	| {kind: 'none'; failure?: FailureCode}
	| {kind: 'off'; host: string}
	| {
			kind: 'article';
			host: string;
			article: Article;
			reading: Reading;
			annotations: PlacedAnnotation[];
			marksShown: boolean;
			/** Which rule found the body, and how sure it is, 0 to 1. */
			found: {rule: string; confidence: number};
			keeps: Result<null>;
			factsUntil: string;
			judged: Judged | null;
			/** What an annotation or a verdict of the reader remembers of the article. */
			record: ArticleRecord;
			told: ToldElsewhere[];
	  };

/** Calls that a page's content script answers, from panel, popup and background. */
export interface PageCalls {
	'page.state': {ask: null; answer: PageState};
	/** Scrolls to an offset of `Article.text` and flashes it. */
	'page.show': {ask: {start: number; end: number}; answer: null};
	/** Shows or hides all marks; `null` toggles. */
	'page.marks': {ask: {shown: boolean | null}; answer: {shown: boolean}};
	/** Looks at the page again, as after the site was switched on or off. */
	'page.refresh': {ask: null; answer: null};
	/** Asks the background again what it knows of the same article: the reader taught it something. */
	'page.reread': {ask: null; answer: null};
	/** Goes to the next (1) or previous (-1) mention and opens its card. */
	'page.step': {ask: {by: 1 | -1}; answer: null};
	/** Opens the note editor on the current selection, as the keyboard command does. */
	'page.annotate': {ask: null; answer: null};
	/** Attaches an annotation to the words that the reader selects, or for certain to its probable place. */
	'page.attach': {ask: {id: string; to: 'selection' | 'place'}; answer: null};
	/** The reader's annotations of this page changed elsewhere. */
	'page.annotations': {ask: {annotations: Annotation[]}; answer: null};
}

/** What a content script tells whoever listens (the panel), without an answer. */
export interface PageEvents {
	'page.changed': {state: PageState};
}

/** A success as a `Result`. */
export const success = <Value>(value: Value): {ok: true; value: Value} => ({ok: true, value});

/** A failure as a `Result`. */
export const failure = (code: FailureCode, detail: string): {ok: false; code: FailureCode; detail: string} => ({
	ok: false,
	code,
	detail,
});

type Answers<Calls> = {
	[Name in keyof Calls]: Calls[Name] extends {ask: infer Ask; answer: infer Answer}
		? (payload: Ask, sender: Sender) => Result<Answer> | Promise<Result<Answer>>
		: never;
};

/** An answer for each call of the background. */
export type BackgroundAnswers = Answers<BackgroundCalls>;
/** An answer for each call of the page. */
export type PageAnswers = Answers<PageCalls>;

/** Asks the background. Never rejects: what goes wrong on the way is a failure too. */
export async function ask<Name extends keyof BackgroundCalls>(
	name: Name,
	payload: BackgroundCalls[Name]['ask'],
): Promise<Result<BackgroundCalls[Name]['answer']>> {
	const message = {call: name, id: newId(), payload};
	const result = await send(() => browser.runtime.sendMessage(message));
	return result as Result<BackgroundCalls[Name]['answer']>;
}

/** Asks the content script of a tab's top frame. Never rejects; a tab without our script is a failure `not-found`. */
export async function askPage<Name extends keyof PageCalls>(
	tab: number,
	name: Name,
	payload: PageCalls[Name]['ask'],
): Promise<Result<PageCalls[Name]['answer']>> {
	const message = {call: name, id: newId(), payload};
	const result = await send(() => browser.tabs.sendMessage(tab, message, {frameId: 0}), []);
	if (!result.ok && result.code === 'unknown') return {...result, code: 'not-found'};
	return result as Result<PageCalls[Name]['answer']>;
}

/** Tells the extension's open pages something; nobody need listen. */
export async function tell<Name extends keyof PageEvents>(name: Name, payload: PageEvents[Name]): Promise<void> {
	try {
		await browser.runtime.sendMessage({event: name, payload});
	} catch {
		// Nobody listens, or the extension is gone: either way there is nobody to tell.
	}
}

/** Listens to what content scripts tell, with the tab that it came from; returns what stops listening. */
export function hear<Name extends keyof PageEvents>(
	name: Name,
	listener: (payload: PageEvents[Name], tab: number) => void,
): () => void {
	type Raw = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];
	const listen = (message: unknown, {id, tab}: Raw): undefined => {
		if (id !== browser.runtime.id || tab?.id === undefined) return;
		if (typeof message !== 'object' || message === null || !('event' in message) || message.event !== name) return;
		if ('payload' in message) listener(message.payload as PageEvents[Name], tab.id);
	};
	browser.runtime.onMessage.addListener(listen);
	return () => browser.runtime.onMessage.removeListener(listen);
}

/**
 * Answers the background's calls. To be called while the script first runs, so that a call that wakes the background
 * finds its listener. Messages of strangers, unknown calls and what `admit` refuses get a failure, never silence.
 */
export function answerBackgroundCalls(answers: BackgroundAnswers, admit: Admit): void {
	answer(answers, admit);
}

/** Answers a page's calls, from the extension's own pages and background only. */
export function answerCalls(answers: PageAnswers): void {
	answer(answers, (_name, payload, sender) =>
		sender.own || sender.tab === null ? success(payload) : failure('bad-input', 'a page called'),
	);
}
