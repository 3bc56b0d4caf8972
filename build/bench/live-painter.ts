import type {Stretch} from '../../src/highlights/paint.ts';
import {findArticle} from '../../src/page/find.ts';
import {WAYS, type Way} from './ways-to-paint.ts';

// The content script of the measuring extension: marks an article in each way and leaves on the page how long it took,
// with layout and the frame that shows it, and how long a page so marked takes to change.

/** What one way took with so many marks: milliseconds of each round, and pixels that the page's height changed by. */
export interface Painted {
	way: string;
	marks: number;
	/** The script's own time and the layout that it makes necessary. */
	laidOut: number[];
	/** The frame after that: style, layout and painting. */
	frame: number[];
	/** Until a page with these marks has changed and is laid out again. */
	changed: number[];
	moved: number;
}

const ROUNDS = 5;
/** A way whose rounds have taken so many milliseconds is not asked for more of them. */
const ENOUGH = 4000;
const COUNTS = [50, 500, 2000, 5000];
/** Nodes of the page that change, half of them by a new element, half by other letters. */
const CHANGES = 2000;

/** Milliseconds from the start of the next frame until the browser has painted it. */
const frameTime = (): Promise<number> =>
	new Promise((resolve) => {
		requestAnimationFrame(() => {
			const start = performance.now();
			const {port1, port2} = new MessageChannel();
			port1.onmessage = () => resolve(performance.now() - start);
			port2.postMessage(null);
		});
	});

const layOut = (): number => document.body.getBoundingClientRect().height;

function timed(work: () => void): number {
	const start = performance.now();
	work();
	layOut();
	return performance.now() - start;
}

function stretchesOf(length: number, count: number): Stretch[] {
	const step = Math.floor(length / count);
	return Array.from({length: count}, (_, at) => ({start: at * step, end: at * step + Math.max(1, step - 2)}));
}

function change(): void {
	const paragraphs = [...document.querySelectorAll('.fck_detail p')];
	for (let at = 0; at < CHANGES; at++) {
		const paragraph = paragraphs[at % paragraphs.length];
		const text = paragraph?.firstChild;
		if (at % 2 === 0 && text instanceof Text) text.insertData(0, 'a ');
		else paragraph?.prepend(document.createElement('span'));
	}
}

async function round(way: Way, count: number, into: Painted): Promise<void> {
	const body = document.querySelector('.fck_detail');
	const untouched = body?.cloneNode(true);
	const found = findArticle(document, location.href);
	if (!found || !body || !untouched) throw new Error('no article');
	const before = layOut();
	await frameTime();
	const stretches = stretchesOf(found.article.text.length, count);
	into.laidOut.push(timed(() => way.paint(stretches, found.map)));
	into.frame.push(await frameTime());
	into.moved = layOut() - before;
	into.changed.push(timed(change));
	way.clear();
	body.replaceWith(untouched);
	await frameTime();
}

async function measure(): Promise<Painted[]> {
	const all: Painted[] = [];
	for (const marks of COUNTS)
		for (const [name, open] of Object.entries(WAYS)) {
			const painted: Painted = {way: name, marks, laidOut: [], frame: [], changed: [], moved: 0};
			const way = open(document);
			const start = performance.now();
			for (let at = 0; at < ROUNDS && performance.now() - start < ENOUGH; at++) await round(way, marks, painted);
			all.push(painted);
		}
	return all;
}

const {dataset} = document.documentElement;
measure().then(
	(all) => {
		dataset.painted = JSON.stringify(all);
	},
	(error: unknown) => {
		dataset.painted = JSON.stringify({error: String(error)});
	},
);
