import type {Browser} from '../browsers.ts';
import {evaluate, openSession} from '../drive/session.ts';
import {median, type Page} from './letters.ts';
import {measuringExtension} from './measuring-extension.ts';
import type {Row} from './row.ts';

/** Milliseconds of the first reading, and of the median of those after it. */
interface Times {
	first: number;
	warm: number;
}

/** Time of our page reader on real pages in a browser: the first reading after load, then warm. */
export async function benchLive(browser: Browser, pages: readonly Page[]): Promise<Row[]> {
	const session = await openSession(
		browser,
		await measuringExtension(browser, 'bench-reader', {
			as: 'content',
			script: 'live-reader.ts',
			format: 'iife',
			matches: ['*://*/*'],
		}),
	);
	for (const {url, html} of pages)
		session.serve(url, html.replace(/<script\b(?![^>]*ld\+json)[\s\S]*?<\/script>/giu, ''));
	const tab = await session.visit(pages[0]?.url ?? '');
	const timesOn = async ({url}: Page): Promise<Times> => {
		await tab.goto(url, {waitUntil: 'load'});
		const times = await evaluate(
			tab,
			async () => {
				while (!document.documentElement.dataset.times) await new Promise((resolve) => requestAnimationFrame(resolve));
				return document.documentElement.dataset.times.split(' ').map(Number);
			},
			null,
		);
		const [first = 0, ...warm] = times;
		return {first, warm: median(warm)};
	};
	const rowsFor = async (what: string, some: readonly Page[]): Promise<Row[]> => {
		const all: Times[] = [];
		for (const page of some) all.push(await timesOn(page));
		const first = all.map((times) => times.first);
		const worst = Math.max(...first).toFixed(1);
		return [
			{name: `${what}, ${browser}, first`, unit: 'ms', value: median(first), note: `the slowest page ${worst} ms`},
			{name: `${what}, ${browser}, warm`, unit: 'ms', value: median(all.map(({warm}) => warm))},
		];
	};
	const rows = [
		...(await rowsFor(
			'article read',
			pages.filter(({isArticle}) => isArticle),
		)),
		...(await rowsFor(
			'no article',
			pages.filter(({isArticle}) => !isArticle),
		)),
	];
	await session.close();
	return rows;
}
