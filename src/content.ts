import {browser} from './browser.ts';
import {type Attending, awaitReader} from './highlights/await-reader.ts';
import {readyToSayGone} from './highlights/gone.ts';
import {countNamed, markedOf} from './highlights/marking.ts';
import {type Known, keyOf, Session} from './highlights/session.ts';
import {answerCalls, ask, type FailureCode, type PageAnswers, type PageState, type Result, tell} from './messages.ts';
import {type Found, findArticle} from './page/find.ts';
import {isPlainText} from './page/plain-text.ts';
import {watchArticle} from './page/watch.ts';

// The page's side: wiring only. Finds the article, asks the background what it knows of it, shows that, and looks
// again when the page changes. A page without an article costs a look and no message.

/** Milliseconds after which what nobody on the page waits for is done, however busy that is. */
const AT_LATEST = 200;

const {host} = location;
let session: Session | null = null;
let attending: Attending | null = null;
let off = false;
let unread: FailureCode | null = null;
/** Says that the extension is gone; null until there is something that could go. */
let sayGone: (() => void) | null = null;
/** What the reader asked for on this page, kept over its changes. */
let marksWanted: boolean | null = null;
/** Counts the looks at the page: an answer to an older one comes too late. */
let looks = 0;
let stopWatching = (): void => undefined;

function stateNow(): PageState {
	if (off) return {kind: 'off', host};
	return session?.state(host) ?? (unread ? {kind: 'none', failure: unread} : {kind: 'none'});
}

const announce = (): void => void tell('page.changed', {state: stateNow()});

function leave(): void {
	attending?.stop();
	session?.close();
	attending = null;
	session = null;
}

/** Resolves when the page has nothing to do that its reader waits for, in any case soon; in a tab that is not seen, too. */
const untilIdle = (): Promise<void> =>
	new Promise((resolve) => requestIdleCallback(() => resolve(), {timeout: AT_LATEST}));

function end(): void {
	stopWatching();
	leave();
}

/** The extension was updated or removed under the open page: its marks go before the reader's eyes, and why is said, once. */
function lose(): void {
	if (document.visibilityState === 'hidden') return;
	if (session) sayGone?.();
	end();
}

async function read(found: Found, look: number): Promise<void> {
	const {article} = found;
	if (session && isSame(found, session)) void session.follow(found);
	const answer = await ask('page.read', {article, host});
	if (look !== looks) return;
	unread = answer.ok ? null : answer.code;
	if (!answer.ok) return answer.code === 'extension-gone' ? lose() : announce();
	const known = answer.value;
	off = known.off;
	if (known.off) leave();
	else if (session && isSame(found, session) && isJudgedAlike(known, session.known)) session.renew(found, known);
	else {
		// What the reader says of the page now outweighs what was asked for before.
		if (session && isSame(found, session)) marksWanted = null;
		open(found, known);
	}
	await tellOthers(look);
}

/** Whatever is no mark comes once the marks are seen: the page's state takes longer to be sent than they to be painted. */
async function tellOthers(look: number): Promise<void> {
	const before = session;
	await untilIdle();
	if (session !== before) return;
	if (session) sayGone ??= readyToSayGone(document);
	void ask('badge.set', {count: session && badgeOf(session)});
	announce();
	await findTold(look);
}

/** Where the reader read this story before: asked for once the page is painted. */
async function findTold(look: number): Promise<void> {
	if (!session?.known.reading.verdict.is) return;
	const told = await ask('story.told', {key: session.key});
	if (look !== looks || !session || !told.ok || told.value.length === 0) return;
	session.told = told.value;
	announce();
}

const badgeOf = ({known: {reading, look}}: Session): number | null =>
	reading.verdict.is ? countNamed(markedOf(reading.mentions, look)) : null;

function open(found: Found, known: Known): void {
	leave();
	session = new Session(document, found, known, marksWanted);
	attending = awaitReader(document, session, announce);
	void resume(attending, session.key);
}

const isJudgedAlike = (one: Known, other: Known): boolean => one.reading.verdict.is === other.reading.verdict.is;

const isSame = ({article}: Found, {key}: Session): boolean => keyOf(article, document) === key;

async function resume(reader: Attending, key: string): Promise<void> {
	await untilIdle();
	const draft = await ask('draft.get', {key});
	const note = draft.ok ? draft.value : null;
	if (note) await reader.act((attention) => attention.offerDraft(note));
}

/** Looks at the page as it is now. The same text in new nodes is painted anew without asking again. */
async function look(): Promise<void> {
	looks++;
	const found = findArticle(document, location.href);
	stopWatching();
	stopWatching = watchArticle(found, () => void look());
	if (found && session && isSame(found, session) && found.article.text === session.found.article.text)
		session.renew(found, {...session.known, annotations: session.annotations.map(({annotation}) => annotation)});
	else if (found) await read(found, looks);
	else if (session || off) {
		leave();
		off = false;
		announce();
	}
}

/** The first look; in a tab that shows a plain text, what reads such texts comes in before. */
async function start(): Promise<void> {
	if (isPlainText(document)) await ask('page.equip', {part: 'plain'});
	await look();
}

const DONE: Result<null> = {ok: true, value: null};
const NO_ARTICLE = {ok: false, code: 'not-found', detail: 'no article on this page'} as const;

const answers: PageAnswers = {
	'page.state': () => ({ok: true, value: stateNow()}),
	'page.show': async (stretch) => {
		await attending?.act((attention) => attention.show(stretch));
		return attending ? DONE : NO_ARTICLE;
	},
	'page.marks': ({shown}) => {
		if (!session) return NO_ARTICLE;
		marksWanted = session.show(shown);
		announce();
		return {ok: true, value: {shown: marksWanted}};
	},
	'page.refresh': async () => {
		leave();
		await look();
		return DONE;
	},
	'page.reread': async () => {
		if (session) await read(session.found, ++looks);
		return DONE;
	},
	'page.step': async ({by}) => {
		await attending?.act((attention) => attention.step(by));
		return DONE;
	},
	'page.annotate': async () => {
		await attending?.act((attention) => attention.annotate());
		return DONE;
	},
	'page.attach': async ({id, to}) => {
		await attending?.act((attention) => attention.attach(id, to));
		return attending ? DONE : NO_ARTICLE;
	},
	'page.annotations': async ({annotations}) => {
		await session?.annotate(annotations);
		announce();
		return DONE;
	},
};

/** A symbol: an element of the page would answer for a name. */
const READER: unique symbol = Symbol.for('bang-giao.reader');

/** The isolated world of the content scripts: this one can be run on a page again, by the reader's act or an update. */
type World = {[READER]?: {isAlive(): boolean; end(): void}};

const isAlive = (): boolean => Boolean(browser.runtime?.id);

function begin(world: World): void {
	if (world[READER]?.isAlive()) return;
	world[READER]?.end();
	world[READER] = {isAlive, end};
	const check = (): void => {
		if (!isAlive()) lose();
	};
	for (const act of ['visibilitychange', 'pointerup'])
		document.addEventListener(act, check, {capture: true, passive: true});
	answerCalls(answers);
	// A task of its own: parsing this script and looking at the page would together hold the page for more than 50 ms. Not a
	// timer, which a tab that is not seen puts off.
	const {port1, port2} = new MessageChannel();
	port1.onmessage = () => world[READER]?.end === end && void start();
	port2.postMessage(null);
}

begin(globalThis as World);
