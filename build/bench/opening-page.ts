import {readFileSync} from 'node:fs';
import {inProject} from '../root.ts';

/** What a page measures of itself while it is opened, in milliseconds. */
export interface Opening {
	/** From the content script's first line to the frame that first shows marks; 0 where none came. */
	painted: number;
	/** The parts of that: the page is read, the background answers, marks are made and a frame shows them. */
	parts: {read: number; answered: number; shown: number};
	/** The longest that the page's own thread did nothing else, from then on (in a page without us, from `interactive` on). */
	longest: number;
}

const LENGTH = 10_000;

/**
 * Runs in the page before all else. Nothing here keeps the thread busy: a look at each frame whether there are marks, and
 * a timer that tells when it comes late.
 */
function watchOpening(): void {
	const TICK = 5;
	const [late, tasks]: [[number, number][], [number, number][]] = [[], []];
	let shown = 0;
	let last = performance.now();
	const timer = setInterval(() => {
		const now = performance.now();
		late.push([last, now - last - TICK]);
		last = now;
	}, TICK);
	const observer = new PerformanceObserver((list) => {
		for (const {startTime, duration} of list.getEntries()) tasks.push([startTime, duration]);
	});
	const {supportedEntryTypes} = PerformanceObserver;
	const isTold = supportedEntryTypes.includes('longtask');
	if (isTold) observer.observe({type: 'longtask', buffered: true});
	const look = (): void => {
		if (CSS.highlights.size === 0) return void requestAnimationFrame(look);
		const {port1, port2} = new MessageChannel();
		port1.onmessage = () => {
			shown = performance.now();
		};
		port2.postMessage(null);
	};
	requestAnimationFrame(look);
	const at = (name: string): number => performance.getEntriesByName(name)[0]?.startTime ?? 0;
	const told = (): Opening => {
		clearInterval(timer);
		const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
		const began = at('began') || (navigation?.domInteractive ?? 0);
		const after = (all: readonly [number, number][]): number =>
			Math.max(0, ...all.filter(([start, length]) => start + length > began).map(([, length]) => length));
		const parts = {read: at('sent') - began, answered: at('answered') - at('sent'), shown: shown - at('answered')};
		// The browser's own word where it has one: it is told of tasks from 50 ms on.
		const longest = isTold && after(tasks) > 0 ? after(tasks) : after(late);
		return {painted: shown && shown - began, parts, longest};
	};
	(globalThis as unknown as {opening: object}).opening = {told, isShown: () => shown > 0};
}

/** Runs in the page: waits until it shows marks and what came after has settled, at most so many milliseconds. */
export async function toldOpening(patience: number): Promise<Opening> {
	const {opening} = globalThis as unknown as {opening: {told(): Opening; isShown(): boolean}};
	const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));
	for (let waited = 0; waited < patience && !opening.isShown(); waited += 50) await pause();
	for (let waited = 0; waited < 500; waited += 50) await pause();
	return opening.told();
}

const sample = readFileSync(inProject('assets/sample/sample.html'), 'utf8');

/** The sample article, its paragraphs repeated until it has some 10,000 characters. */
export function articlePage(): string {
	const paragraphs = [...sample.matchAll(/<p>.*<\/p>/gu)].map(([paragraph]) => paragraph).join('\n');
	const more = paragraphs.repeat(Math.ceil((LENGTH - paragraphs.length) / paragraphs.length));
	return sample
		.replace('<head>', () => `<head><script>(${watchOpening.toString()})()</script>`)
		.replace('<p class="note">', (note) => `${more}\n${note}`);
}
