import {evaluate, openSession} from '../drive/session.ts';
import {median} from './letters.ts';
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

/** How long two thousand marks take to paint, registered and laid out, in both browsers. */
export async function benchPainting(): Promise<Row[]> {
	const rows: Row[] = [];
	for (const browser of ['chromium', 'firefox'] as const) {
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
		const tab = await session.visit(ADDRESS);
		const {times, moved} = await evaluate(
			tab,
			async () => {
				const {dataset} = document.documentElement;
				while (!dataset.times) await new Promise((resolve) => requestAnimationFrame(resolve));
				return {times: dataset.times.split(' ').map(Number), moved: dataset.moved};
			},
			null,
		);
		const [first = 0, ...warm] = times;
		const note = `the first time ${first.toFixed(1)} ms; the page's height changed by ${moved} px`;
		rows.push({name: `2,000 marks painted, ${browser}`, unit: 'ms', value: median(warm), note});
		await session.close();
	}
	return rows;
}
