import {mkdtempSync, readFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {Browser} from '../browsers.ts';
import {bundleExtension} from '../bundle.ts';
import {memoryOf} from '../drive/processes.ts';
import {evaluate, openSession, type Session} from '../drive/session.ts';
import {inProject} from '../root.ts';
import {median} from './letters.ts';
import type {Row} from './row.ts';

const LISTED = ['vnexpress.net', 'tuoitre.vn', 'nhandan.vn', 'baochinhphu.vn'];
const UNLISTED = ['bao-mot.example', 'bao-hai.example', 'bao-ba.example', 'bao-bon.example'];
const ROUNDS = 7;
const LENGTH = 10_000;

/** What a page measures of itself, from its DOMContentLoaded on, in milliseconds. */
interface Opening {
	/** Until the frame that first shows marks. */
	painted: number;
	/** The longest that the page's own thread did not answer. */
	longest: number;
}

/** Runs in the page before all else. A ping that goes round tells for how long nothing else could run. */
function watchOpening(): void {
	const state = {painted: 0, longest: 0};
	(globalThis as unknown as {opening: typeof state}).opening = state;
	document.addEventListener('DOMContentLoaded', () => {
		const began = performance.now();
		let last = began;
		let isMarked = false;
		const {port1, port2} = new MessageChannel();
		port1.onmessage = () => {
			const now = performance.now();
			if (now - began < 3000) port2.postMessage(null);
			state.longest = Math.max(state.longest, now - last);
			last = now;
			if (isMarked || CSS.highlights.size === 0) return;
			isMarked = true;
			requestAnimationFrame(() => {
				const {port1: shown, port2: done} = new MessageChannel();
				shown.onmessage = () => {
					state.painted = performance.now() - began;
				};
				done.postMessage(null);
			});
		};
		port2.postMessage(null);
	});
}

const sample = readFileSync(inProject('assets/sample/sample.html'), 'utf8');

/** The sample article, its paragraphs repeated until it has some 10,000 characters. */
function page(): string {
	const paragraphs = [...sample.matchAll(/<p>.*<\/p>/gu)].map(([paragraph]) => paragraph).join('\n');
	const more = paragraphs.repeat(Math.ceil((LENGTH - paragraphs.length) / paragraphs.length));
	return sample
		.replace('<head>', () => `<head><script>(${watchOpening.toString()})()</script>`)
		.replace('<p class="note">', (note) => `${more}\n${note}`);
}

async function left(): Promise<Opening> {
	const {opening} = globalThis as unknown as {opening: Opening};
	const end = performance.now() + 2500;
	while (opening.painted === 0 && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
	return opening;
}

let visited = 0;

async function open(session: Session, host: string): Promise<Opening> {
	const address = `https://${host}/bai-viet-so-${5_000_000 + visited++}.html`;
	session.serve(address, page());
	const tab = await session.visit(address);
	const opening = await evaluate(tab, left, null);
	await tab.close();
	return opening;
}

async function openings(session: Session, host: string, before: () => Promise<void>): Promise<Opening> {
	const all: Opening[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		await before();
		all.push(await open(session, host));
	}
	return {painted: median(all.map(({painted}) => painted)), longest: median(all.map(({longest}) => longest))};
}

const FIRST_LISTED = LISTED[0] ?? '';
const FIRST_UNLISTED = UNLISTED[0] ?? '';

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

/** Megabytes that one tab adds to all of the browser's processes. */
async function tabsMemory(session: Session, profile: string, hosts: readonly string[]): Promise<number> {
	const before = memoryOf(profile);
	for (const host of hosts) {
		const address = `https://${host}/bai-viet-so-${6_000_000 + visited++}.html`;
		session.serve(address, page());
		await evaluate(await session.visit(address), left, null);
	}
	return (memoryOf(profile) - before) / hosts.length;
}

async function untilImported(session: Session): Promise<void> {
	for (;;) {
		const state = await session.ask('dataset.state', null);
		if (state.ok && state.value.state === 'ready') return;
		await new Promise((resolve) => setTimeout(resolve, 5));
	}
}

async function measure(browser: Browser): Promise<Row[]> {
	const profile = mkdtempSync(path.join(os.tmpdir(), `bang-giao-bench-${browser}-`));
	const folder = await bundleExtension(browser, `bench-opening-${browser}`);
	const session = await openSession(browser, folder, {profile});
	const start = performance.now();
	await untilImported(session);
	const imported = performance.now() - start;
	const plain = await openings(session, FIRST_UNLISTED, async () => undefined);
	const warm = await openings(session, FIRST_LISTED, async () => undefined);
	const asleep = await openings(session, FIRST_LISTED, session.stopBackground);
	const woken = await waking(session);
	const without = await tabsMemory(session, profile, UNLISTED);
	const withUs = await tabsMemory(session, profile, LISTED);
	await session.close();
	const ms = (name: string, value: number, note: string): Row => ({
		name: `${name}, ${browser}`,
		unit: 'ms',
		value,
		note,
	});
	const longest = (opening: Opening): string =>
		`longest task ${opening.longest.toFixed(0)} ms, of the same page without us ${plain.longest.toFixed(0)} ms`;
	return [
		ms('article opened until marks are painted, warm', warm.painted, longest(warm)),
		ms('article opened until marks are painted, background asleep', asleep.painted, longest(asleep)),
		ms('background woken until it answers', woken, 'with the driver’s own way to ask'),
		ms('dataset imported', imported, 'from the moment that the browser can be asked'),
		{
			name: `memory of a tab with an article, ${browser}`,
			unit: 'MB more',
			value: withUs - without,
			note: `${withUs.toFixed(1)} MB with, ${without.toFixed(1)} MB without, all processes, mean of ${LISTED.length} tabs`,
		},
	];
}

/** From a page's DOMContentLoaded until it is marked, how the background wakes and starts, what a tab takes; both browsers. */
export async function benchOpening(): Promise<Row[]> {
	const rows: Row[] = [];
	for (const browser of ['chromium', 'firefox'] as const) rows.push(...(await measure(browser)));
	return rows;
}
