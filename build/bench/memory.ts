import type {Browser} from '../browsers.ts';
import {bundleExtension} from '../bundle.ts';
import {memoryOfTab} from '../drive/memory.ts';
import {evaluate, openSession, type Session} from '../drive/session.ts';
import {median} from './letters.ts';
import {articlePage, toldOpening} from './opening-page.ts';
import type {Row} from './row.ts';

const LISTED = 'vnexpress.net';
const UNLISTED = 'bao-mot.example';
const ROUNDS = 5;
/** Milliseconds that a page may take until it is marked, and that one is given that never is. */
const PATIENCE = {[LISTED]: 4000, [UNLISTED]: 500};
/** What a tab with an article may take more than without us. */
const LIMIT = 8;

let visited = 0;

/** Megabytes of a tab that shows an article, opened alone. */
async function held(session: Session, host: keyof typeof PATIENCE): Promise<number> {
	const address = `https://${host}/bai-viet-so-${6_000_000 + visited++}.html`;
	session.serve(address, articlePage());
	const tab = await session.visit(address);
	await evaluate(tab, toldOpening, PATIENCE[host]);
	const bytes = await memoryOfTab(tab);
	await tab.close();
	return bytes / 1e6;
}

async function measure(browser: Browser): Promise<Row> {
	const session = await openSession(browser, await bundleExtension(browser, `bench-memory-${browser}`));
	const [without, withUs]: [number[], number[]] = [[], []];
	for (let round = 0; round <= ROUNDS; round++) {
		// By turns; the first of each is not counted: there the browser itself is not warm.
		const [alone, both] = [await held(session, UNLISTED), await held(session, LISTED)];
		if (round > 0) without.push(alone);
		if (round > 0) withUs.push(both);
	}
	await session.close();
	const [alone, both] = [median(without), median(withUs)];
	const between = (all: readonly number[]): string =>
		`${Math.min(...all).toFixed(1)} to ${Math.max(...all).toFixed(1)}`;
	return {
		name: `memory of a tab with an article, ${browser}`,
		unit: 'MB more',
		value: both - alone,
		ratio: (both - alone) / LIMIT,
		note: `of ${LIMIT} MB; ${between(withUs)} with, ${between(without)} without: ${browser === 'chromium' ? 'heap of its scripts' : 'its process alone'}`,
	};
}

/** What the extension adds to the memory of a tab that shows an article, after collection; both browsers. */
export async function benchMemory(): Promise<Row[]> {
	const rows: Row[] = [];
	for (const browser of ['chromium', 'firefox'] as const) rows.push(await measure(browser));
	return rows;
}
