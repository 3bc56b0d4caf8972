import {bundleExtension} from '../bundle.ts';
import {type DrivenPage, evaluate, openSession, type Session} from '../drive/session.ts';
import {median} from './letters.ts';
import type {Row} from './row.ts';

/** Runs in a page of the extension: puts so many annotations into the store. */
async function fill(count: number): Promise<void> {
	const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
		new Promise((resolve, reject) => {
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
	const syllables = 'hợp tác nước bên ký kết bệnh viện tỉnh thành phố giáo dục kỹ sư đoàn công tác thăm làm việc'.split(
		' ',
	);
	let state = 7;
	const next = (): string => {
		state = (state * 1103515245 + 12345) % 2147483648;
		return syllables[state % syllables.length] ?? '';
	};
	const words = (length: number): string => Array.from({length}, next).join(' ');
	const database = await done(indexedDB.open('bang-giao'));
	for (let from = 0; from < count; from += 2000) {
		const writing = database.transaction('annotations', 'readwrite');
		for (let at = from; at < Math.min(count, from + 2000); at++) {
			const quote = words(14);
			const day = new Date(1.7e12 + at * 60_000).toISOString();
			writing.objectStore('annotations').put({
				id: `a${at}`,
				revision: 1,
				created: day,
				modified: day,
				article: {
					key: `bao.example/${at % 4000}`,
					url: `https://bao.example/${at % 4000}.html`,
					title: words(12),
					outlet: `Báo ${at % 40}`,
					author: null,
					published: day,
					partners: ['JP'],
					sectors: ['health'],
					kinds: ['aid'],
					people: [words(3)],
					organisations: [words(4)],
				},
				selectors: [{type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: ''}],
				quote,
				snapshot: words(90),
				colour: 'yellow',
				note: at % 3 === 0 ? words(20) : '',
				tags: at % 5 === 0 ? ['y tế'] : [],
			});
		}
		await new Promise<void>((resolve, reject) => {
			writing.oncomplete = () => resolve();
			writing.onerror = () => reject(writing.error);
		});
	}
	database.close();
}

/** Runs in the library: milliseconds from its navigation until rows are seen, and until all are read. */
async function opened(): Promise<{first: number; whole: number}> {
	const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
	while (!document.querySelector('.rows li')) await frame();
	await frame();
	const first = performance.now();
	while (document.querySelector<HTMLButtonElement>('main .arranged > .button')?.disabled !== false) await frame();
	await frame();
	return {first, whole: performance.now()};
}

/** Runs in the library: milliseconds from a search until its first finds are painted, and until all are. */
async function searched(query: string): Promise<{first: number; whole: number}> {
	const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
	const field = document.querySelector<HTMLInputElement>('input[type=search]');
	const status = document.querySelector('[role=status].small');
	if (!field || !status) throw new Error('no search field');
	const before = status.textContent;
	const start = performance.now();
	field.value = query;
	field.dispatchEvent(new Event('input', {bubbles: true}));
	while (status.textContent === before && performance.now() - start < 5000) await frame();
	const first = performance.now() - start;
	while (status.getAttribute('aria-busy') === 'true') await frame();
	return {first, whole: performance.now() - start};
}

const QUERIES = ['hop tac', 'benh vien ky', 'giao duc thanh pho', 'y te', 'ky su doan tham'];

async function measure(session: Session, count: number): Promise<Row[]> {
	const {browser} = session;
	const library: DrivenPage = await session.openExtensionPage('library.html');
	const {first, whole} = await evaluate(library, opened, null);
	const cold = await evaluate(library, searched, 'thanh pho');
	const times: number[] = [];
	for (const query of QUERIES) times.push((await evaluate(library, searched, query)).whole);
	await library.close();
	const coldNote = `the first one ${cold.first.toFixed(0)} ms, all its finds after ${cold.whole.toFixed(0)} ms`;
	const name = `library of ${count}, ${browser}`;
	return [
		{name: `${name}, first rows seen`, unit: 'ms', value: first, note: `all read after ${whole.toFixed(0)} ms`},
		{name: `${name}, search`, unit: 'ms', value: median(times), note: coldNote},
	];
}

/** How long the library takes with ten and a hundred thousand annotations, in both browsers. */
export async function benchLibrary(): Promise<Row[]> {
	const rows: Row[] = [];
	for (const browser of ['chromium', 'firefox'] as const) {
		const session = await openSession(browser, await bundleExtension(browser, `bench-library-${browser}`));
		const desk = await session.openExtensionPage('options.html');
		await session.ask('tags.list', null);
		for (const count of [10_000, 100_000]) {
			process.stderr.write(`  ${count} annotations, ${browser} …\n`);
			await evaluate(desk, fill, count);
			rows.push(...(await measure(session, count)));
		}
		await session.close();
	}
	return rows;
}
