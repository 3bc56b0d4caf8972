import type {Page as PlaywrightPage} from 'playwright-core';
import {boxesOfWords, pointOf} from '../drive/point.ts';
import {revealSurface} from '../drive/reveal.ts';
import {type DrivenPage, evaluate} from '../drive/session.ts';

/** A box in the window, in CSS pixels. */
export interface Place {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

const POLL_MS = 40;
/** A press counts only on what has stood still for a while (`look/sight.ts`): with this between two looks it has. */
const ARMED_MS = 500;
const PATIENCE_MS = 10_000;

/** Asks again until there is an answer. Rejects with `what` after ten seconds. */
export async function untilThere<Value>(
	what: string,
	look: () => Promise<Value | null>,
	every = POLL_MS,
): Promise<Value> {
	const end = Date.now() + PATIENCE_MS;
	for (;;) {
		const found = await look();
		if (found !== null) return found;
		if (Date.now() > end) throw new Error(`${what} did not come`);
		await new Promise((resolve) => setTimeout(resolve, every));
	}
}

const lookFor = (page: DrivenPage, selector: string): Promise<Place | null> =>
	evaluate(
		page,
		(wanted: string) => {
			const found = document.querySelector('[data-bang-giao]')?.shadowRoot?.querySelector(wanted);
			const box = found?.getBoundingClientRect();
			if (!box || box.width === 0 || box.height === 0) return null;
			const {left, top, right, bottom} = box;
			return {left, top, right, bottom};
		},
		selector,
	);

function untilStill(page: DrivenPage, selector: string, every: number): Promise<Place> {
	let before = '';
	const look = async () => {
		await revealSurface(page).catch(() => null);
		const place = await lookFor(page, selector);
		const isStill = place !== null && JSON.stringify(place) === before;
		before = JSON.stringify(place);
		return isStill ? place : null;
	};
	return untilThere(selector, look, every);
}

/** Where something in our closed root stands, once it stays there: what comes late may move it. */
export const untilOurs = (page: DrivenPage, selector: string): Promise<Place> => untilStill(page, selector, POLL_MS);

/** The middle of something in our closed root, once a press on it counts. */
export async function untilPressable(page: DrivenPage, selector: string): Promise<{x: number; y: number}> {
	const {left, top, right, bottom} = await untilStill(page, selector, ARMED_MS);
	return {x: (left + right) / 2, y: (top + bottom) / 2};
}

/** Height from which the frame of a note shows more than that it is there, in CSS pixels. */
const GROWN = 150;

/** Waits until a box of our closed root shows a frame in it to its end. Rejects where it stays cut off. */
export async function untilWhole(page: DrivenPage, box: string, frame: string): Promise<void> {
	await untilThere(`all of ${frame} in ${box}`, async () => {
		const [outer, inner] = [await untilOurs(page, box), await untilOurs(page, frame)];
		return inner.bottom - inner.top >= GROWN && inner.bottom <= outer.bottom ? true : null;
	});
}

/** Presses something in our closed root with the mouse. */
export async function pressOurs(page: DrivenPage, selector: string): Promise<void> {
	const {x, y} = await untilPressable(page, selector);
	await (page as PlaywrightPage).mouse.click(x, y);
}

/** Presses what closes something in our closed root until it is gone, by that or by itself. */
export async function putAway(page: DrivenPage, closer: string): Promise<void> {
	await revealSurface(page).catch(() => null);
	const press = async () => {
		const place = await lookFor(page, closer);
		if (!place) return true;
		await (page as PlaywrightPage).mouse.click((place.left + place.right) / 2, (place.top + place.bottom) / 2);
		return null;
	};
	await untilThere(`an end of ${closer}`, press, ARMED_MS);
}

/** Presses words of the page with the mouse, on their first line. */
export async function pressWords(page: DrivenPage, words: string): Promise<void> {
	await boxesOfWords(page, words, true);
	const {x, y} = await pointOf(page, words);
	await (page as PlaywrightPage).mouse.click(x, y);
}

/** Selects words of the page as the handles of a touch screen do. */
export async function takeWords(page: DrivenPage, words: string): Promise<void> {
	await boxesOfWords(page, words, true);
	await evaluate(
		page,
		(wanted: string) => {
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const at = node.textContent?.indexOf(wanted) ?? -1;
				if (at >= 0) return getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
			}
		},
		words,
	);
}
