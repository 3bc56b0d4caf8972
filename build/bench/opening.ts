import type {Browser} from '../browsers.ts';
import {evaluate, openSession, type Session} from '../drive/session.ts';
import {median} from './letters.ts';
import {measuringExtension} from './measuring-extension.ts';
import {articlePage, type Opening, toldOpening} from './opening-page.ts';
import type {Row} from './row.ts';

const LISTED = 'vnexpress.net';
const UNLISTED = 'bao-mot.example';
const ROUNDS = 9;
/** Milliseconds for which a page that is marked may take, and one that never is. */
const PATIENCE = 4000;
const UNMARKED = 500;
/** Milliseconds before a page is asked: to ask it, a driver brings in scripts of its own. */
const LEFT_ALONE = 1500;

let visited = 0;

async function open(session: Session, host: string): Promise<Opening> {
	const address = `https://${host}/bai-viet-so-${5_000_000 + visited++}.html`;
	session.serve(address, articlePage());
	const tab = await session.visit(address);
	await new Promise((resolve) => setTimeout(resolve, LEFT_ALONE));
	const opening = await evaluate(tab, toldOpening, host === LISTED ? PATIENCE : UNMARKED);
	await tab.close();
	return opening;
}

/** The median of each figure over some openings. */
async function openings(session: Session, host: string, before: () => Promise<void>): Promise<Opening> {
	const all: Opening[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		await before();
		all.push(await open(session, host));
	}
	const of = (figure: (opening: Opening) => number): number => median(all.map(figure));
	return {
		painted: of(({painted}) => painted),
		longest: of(({longest}) => longest),
		parts: {
			read: of(({parts}) => parts.read),
			answered: of(({parts}) => parts.answered),
			shown: of(({parts}) => parts.shown),
		},
	};
}

async function waking(session: Session): Promise<number> {
	const all: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		await session.stopBackground();
		const start = performance.now();
		await session.ask('dataset.state', null);
		all.push(performance.now() - start);
	}
	return median(all);
}

async function untilImported(session: Session): Promise<void> {
	for (;;) {
		const state = await session.ask('dataset.state', null);
		if (state.ok && state.value.state === 'ready') return;
		await new Promise((resolve) => setTimeout(resolve, 5));
	}
}

/** Where the time went, and the longest task beside that of the same page without us. */
function noteOn({longest, parts}: Opening, plain: Opening): string {
	const [read, answered, shown, task, alone] = [parts.read, parts.answered, parts.shown, longest, plain.longest].map(
		(figure) => figure.toFixed(0),
	);
	return `page read ${read}, answered ${answered}, shown ${shown}; longest task ${task} ms, of the page without us ${alone} ms`;
}

async function measure(browser: Browser): Promise<Row[]> {
	const folder = await measuringExtension(browser, 'bench-opening', {
		as: 'opening-marks',
		script: 'opening-marks.ts',
		format: 'iife',
		comesFirst: true,
	});
	const session = await openSession(browser, folder);
	const start = performance.now();
	await untilImported(session);
	const imported = performance.now() - start;
	const nothing = async (): Promise<void> => undefined;
	const plain = await openings(session, UNLISTED, nothing);
	const warm = await openings(session, LISTED, nothing);
	const asleep = await openings(session, LISTED, session.stopBackground);
	const woken = await waking(session);
	await session.close();
	const ms = (name: string, value: number, note: string): Row => ({
		name: `${name}, ${browser}`,
		unit: 'ms',
		value,
		note,
	});
	return [
		ms('article found until its marks are seen, warm', warm.painted, noteOn(warm, plain)),
		ms('article found until its marks are seen, background asleep', asleep.painted, noteOn(asleep, plain)),
		ms('background woken until it answers', woken, 'with the driver’s own way to ask'),
		ms('dataset imported', imported, 'from the moment that the browser can be asked'),
	];
}

/** From the first line of the content script (`document_idle`) to marks that are seen, and how the background wakes and starts. */
export async function benchOpening(): Promise<Row[]> {
	const rows: Row[] = [];
	for (const browser of ['chromium', 'firefox'] as const) rows.push(...(await measure(browser)));
	return rows;
}
