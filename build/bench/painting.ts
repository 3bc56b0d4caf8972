import type {Browser} from '../browsers.ts';
import {evaluate, openSession} from '../drive/session.ts';
import {median} from './letters.ts';
import type {Painted} from './live-painter.ts';
import {measuringExtension} from './measuring-extension.ts';
import type {Row} from './row.ts';

const ADDRESS = 'https://vnexpress.net/bai-dai-viet-nam-nhat-ban-5000900.html';

/** A long article of invented news. */
const page = (): string => {
	const sentence =
		'Đoàn công tác của tỉnh đã làm việc với các bạn Kumagaya về vườn ươm, lớp học tiếng và chuyến thăm mùa thu. ';
	const paragraphs = Array.from({length: 120}, (_, at) => `<p>${`Đoạn ${at}. ${sentence}`.repeat(4)}</p>`).join('\n');
	return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Bài dài</title></head>
		<body><article><h1 class="title-detail">Đà Lạt và Kumagaya trao đổi kỹ sư trồng hoa</h1>
		<p class="description">Hai thành phố bàn tiếp về vườn ươm.</p>
		<article class="fck_detail">${paragraphs}</article></article></body></html>`;
};

/** Waits, in the page, for what the measuring script leaves there. */
async function left(): Promise<string> {
	const {dataset} = document.documentElement;
	while (!dataset.painted) await new Promise((resolve) => requestAnimationFrame(resolve));
	return dataset.painted;
}

async function measured(browser: Browser): Promise<Painted[]> {
	const session = await openSession(
		browser,
		await measuringExtension(browser, 'bench-painter', {
			as: 'content',
			script: 'live-painter.ts',
			format: 'iife',
			matches: ['*://*/*'],
		}),
	);
	session.serve(ADDRESS, page());
	const all = JSON.parse(await evaluate(await session.visit(ADDRESS), left, null)) as Painted[] | {error: string};
	await session.close();
	if ('error' in all) throw new Error(`${browser}: ${all.error}`);
	return all;
}

function rowsOf(browser: Browser, all: readonly Painted[]): Row[] {
	const of = (way: string, marks: number, what: 'laidOut' | 'frame' | 'changed'): number => {
		const one = all.find((painted) => painted.way === way && painted.marks === marks);
		return median(one?.[what] ?? []);
	};
	return all.flatMap(({way, marks, laidOut, moved}) => {
		if (way === 'none') return [];
		const isOurs = way === 'ours';
		const unmarked = of('none', marks, 'changed');
		const tax = of(way, marks, 'changed') - unmarked;
		const name = `${marks} marks, ${browser}, ${way}`;
		const first = (laidOut[0] ?? 0).toFixed(1);
		const frame = (of(way, marks, 'frame') - of('none', marks, 'frame')).toFixed(1);
		const paintedIn = `first ${first} ms; its frame ${frame} ms more; page moved ${moved.toFixed(1)} px`;
		return [
			{
				name: `${name}, painted`,
				unit: 'ms',
				value: median(laidOut),
				ratio: median(laidOut) / of('wrapping', marks, 'laidOut'),
				note: isOurs ? `${paintedIn}; × wrapping` : paintedIn,
				...(isOurs ? {held: 'low' as const} : {}),
			},
			{
				name: `${name}, page changes 2,000 nodes`,
				unit: 'ms',
				value: of(way, marks, 'changed'),
				note: `${tax.toFixed(1)} ms more than unmarked (${unmarked.toFixed(1)} ms)`,
			},
		];
	});
}

/** Marks painted our way, by wrapping and with a highlight each, and what they cost a page that changes after. */
export async function benchPainting(): Promise<Row[]> {
	const rows: Row[] = [];
	for (const browser of ['chromium', 'firefox'] as const) rows.push(...rowsOf(browser, await measured(browser)));
	return rows;
}
