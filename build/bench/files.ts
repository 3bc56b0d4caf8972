import {type DrivenPage, evaluate, openSession, type Session} from '../drive/session.ts';
import {readSamples} from '../read-samples.ts';
import {median} from './letters.ts';
import {measuringExtension} from './measuring-extension.ts';
import type {Row} from './row.ts';

const COUNTS = [200, 2000, 20_000];
const LOOK_UPS = 15;
/** Times that each page is opened. */
const OPENINGS = 5;

interface Measuring {
	fillTellings(from: number, to: number): Promise<void>;
	lookUpTellings(count: number): Promise<number[]>;
}

/** Runs in a page of the extension: puts the tellings from one number to another into the store. */
async function fill([from, to]: readonly [number, number]): Promise<void> {
	const script = '/bench-files.js';
	await import(script);
	await (globalThis as unknown as Measuring).fillTellings(from, to);
}

/** Runs in a page of the extension: milliseconds of some look-ups, and the megabytes that all databases take. */
async function lookUp(count: number): Promise<{times: number[]; megabytes: number}> {
	const times = await (globalThis as unknown as Measuring).lookUpTellings(count);
	const {usage = 0} = await navigator.storage.estimate();
	return {times, megabytes: usage / 1e6};
}

/** Runs in a page of the files: milliseconds from its navigation until what is asked for has been painted. */
async function painted(wanted: string): Promise<number> {
	const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
	while (!document.querySelector(wanted)) await frame();
	await frame();
	return performance.now();
}

/** Runs in a page of the files: waits until it has nothing left to do. */
const rested = (): Promise<void> =>
	new Promise((resolve) => {
		setTimeout(() => requestIdleCallback(() => resolve()), 1000);
	});

/** What each page of the files shows once it is open. */
const PAGES: readonly [string, string, string][] = [
	['overview', 'files.html', '.chart .mark'],
	['file on a country', 'files.html#file/JP', '.chart .mark'],
	['file on Vietnam, in every article', 'files.html#file/VN', '.chart .mark'],
	['commitments', 'files.html#commitments', '.committed'],
];

async function opened(session: Session, file: string, wanted: string): Promise<{first: number; again: number}> {
	const times: number[] = [];
	for (let time = 0; time < OPENINGS; time++) {
		const page = await session.openExtensionPage(file);
		times.push(await evaluate(page, painted, wanted));
		await evaluate(page, rested, null);
		await page.close();
	}
	const [first = 0, ...again] = times;
	return {first, again: median(again)};
}

async function measure(session: Session, desk: DrivenPage, count: number): Promise<Row[]> {
	const name = `${count} articles, ${session.browser}`;
	const {times, megabytes} = await evaluate(desk, lookUp, LOOK_UPS);
	const [first = 0, ...rest] = times;
	const note = `the first one ${first.toFixed(0)} ms; ${megabytes.toFixed(0)} MB in all`;
	const rows: Row[] = [{name: `${name}, candidates looked up`, unit: 'ms', value: median(rest), note}];
	for (const [what, file, wanted] of PAGES) {
		const {first: firstOpening, again} = await opened(session, file, wanted);
		const opening = `the first time ${firstOpening.toFixed(0)} ms`;
		rows.push({name: `${name}, ${what} open`, unit: 'ms', value: again, note: opening});
	}
	return rows;
}

/** How the files grow: 200, 2,000 and 20,000 articles that were read, in both browsers. */
export async function benchFiles(): Promise<Row[]> {
	const rows: Row[] = [];
	for (const browser of ['chromium', 'firefox'] as const) {
		const session = await openSession(
			browser,
			await measuringExtension(browser, 'bench-files', {as: 'bench-files', script: 'live-files.ts', format: 'esm'}),
		);
		const desk = await session.openExtensionPage('options.html');
		await session.ask('tags.list', null);
		let before = 0;
		for (const count of COUNTS) {
			process.stderr.write(`  ${count} articles, ${browser} …\n`);
			await readSamples(desk, count, before);
			await evaluate(desk, fill, [before, count]);
			before = count;
			rows.push(...(await measure(session, desk, count)));
		}
		await session.close();
	}
	return rows;
}
