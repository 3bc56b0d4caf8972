import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type DrivenPage, evaluate, resize, type Session} from '../../build/drive/session.ts';
import {readSamples} from '../../build/read-samples.ts';
import {describe as describePlace} from '../../src/annotation/anchor.ts';
import {
	type ArticleState,
	BROWSERS,
	openBrowser,
	pressButton,
	SAMPLE,
	sampleHtml,
	untilRead,
	wordsFor,
} from './open.ts';

/** The sample as another paper carries it. */
const ELSEWHERE = 'https://tuoitre.vn/bai-mau-hai-nuoc-ban-ke-hoach-dao-tao-20231206100000001.htm';
const NOTED = 'khoảng 2,5 triệu USD';
/** The file on someone whom it names. */
const PERSON = '#file/JP.kishida-fumio';

const textOf = (page: DrivenPage): Promise<string> => evaluate(page, () => document.body.innerText, null);

async function keepNote(session: Session, {article, reading}: ArticleState): Promise<void> {
	const {key, url, title, outlet, author, published, text, blocks} = article;
	const {partners, sectors, kinds} = reading.verdict;
	const start = text.indexOf(NOTED);
	const kept = await session.ask('annotation.keep', {
		...describePlace(text, blocks, start, start + NOTED.length),
		article: {key: key ?? '', url, title, outlet, author, published, partners, sectors, kinds},
		colour: 'yellow',
		note: 'Ghi chú mẫu',
		tags: [],
	});
	expect(kept.ok).toBe(true);
}

describe.each(BROWSERS)('what was read, in %s', (browser) => {
	let session: Session;

	beforeAll(async () => {
		session = await openBrowser(browser);
		session.serve(SAMPLE, sampleHtml);
		session.serve(ELSEWHERE, sampleHtml);
		await session.visit(SAMPLE);
		await keepNote(session, await untilRead(session, SAMPLE));
	});

	afterAll(() => session.close());

	test('is told of where the same story is opened in another paper, and a note can be kept there too', async () => {
		await session.visit(ELSEWHERE);
		const state = (await session.untilState(
			ELSEWHERE,
			(now) => now.kind === 'article' && now.told.length > 0,
		)) as ArticleState;
		const [told] = state.told;
		expect(told).toMatchObject({url: SAMPLE, level: 'same_text'});
		const [note] = told?.notes ?? [];
		expect(note?.annotation.quote).toBe(NOTED);
		expect(state.article.text.slice(note?.place?.start, note?.place?.end)).toContain(NOTED);
		expect(state.annotations).toEqual([]);

		const panel = await session.openExtensionPage(`panel.html?tab=${await session.tabOf(ELSEWHERE)}`);
		// Word for word the same: nothing that is only likely.
		const same = await wordsFor(panel, 'toldPlaceSame');
		await expect.poll(() => textOf(panel)).toContain(same);
		await pressButton(panel, await wordsFor(panel, 'toldKeepHere'));
		const kept = (await session.untilState(
			ELSEWHERE,
			(now) => now.kind === 'article' && now.annotations.length === 1,
		)) as ArticleState;
		expect(kept.annotations[0]).toMatchObject({
			annotation: {quote: NOTED, note: 'Ghi chú mẫu'},
			place: {probable: false},
		});
		await panel.close();
	});

	test('stands in the files: charts, the file on a country, two tellings side by side', async () => {
		const page = await session.openExtensionPage('files.html');
		const marks = () => evaluate(page, () => document.querySelectorAll('.chart svg .mark').length, null);
		await expect.poll(marks, {timeout: 10_000}).toBeGreaterThan(1);
		await evaluate(page, () => location.assign('#file/JP'), null);
		await expect.poll(() => textOf(page), {timeout: 10_000}).toContain(NOTED);
		const keys = [SAMPLE, ELSEWHERE].map(async (address) => (await untilRead(session, address)).article.key ?? '');
		await evaluate(
			page,
			(hash: string) => location.assign(hash),
			`#beside/${(await Promise.all(keys)).map(encodeURIComponent).join('/')}`,
		);
		const cells = () => evaluate(page, () => document.querySelectorAll('.beside td:not(.alone)').length, null);
		await expect.poll(cells, {timeout: 10_000}).toBeGreaterThan(10);
		await page.close();
	});

	test('is reached from the names in the library, those of people as those of countries', async () => {
		const library = await session.openExtensionPage('library.html');
		await expect
			.poll(() => evaluate(library, () => document.querySelectorAll('main .row').length, null))
			.toBeGreaterThan(0);
		await pressButton(library, await wordsFor(library, 'tabEntities'));
		const addresses = () =>
			evaluate(
				library,
				() =>
					Object.fromEntries(
						[...document.querySelectorAll<HTMLAnchorElement>('.row a')].map((link) => [link.hash, link.href]),
					),
				null,
			);
		await expect.poll(async () => Object.keys(await addresses())).toEqual(expect.arrayContaining(['#file/JP', PERSON]));
		const {[PERSON]: address = ''} = await addresses();
		await evaluate(library, (wanted: string) => location.assign(wanted), address);
		await expect.poll(() => textOf(library), {timeout: 10_000}).toContain(NOTED);
		await library.close();
	});

	test('holds commitments, whose state the reader sets for good', async () => {
		const choose = (page: DrivenPage, state: string) =>
			evaluate(
				page,
				(wanted: string) => {
					const choice = document.querySelector<HTMLSelectElement>('.committed select');
					if (!choice) return false;
					choice.value = wanted;
					return choice.dispatchEvent(new Event('change', {bubbles: true}));
				},
				state,
			);
		const counted = (page: DrivenPage) => evaluate(page, () => document.querySelectorAll('.committed').length, null);
		const first = await session.openExtensionPage('files.html#commitments');
		await expect.poll(() => counted(first), {timeout: 10_000}).toBeGreaterThan(1);
		const open = await counted(first);
		await choose(first, 'kept');
		await expect.poll(() => counted(first)).toBe(open - 1);
		await first.close();
		const again = await session.openExtensionPage('files.html#commitments');
		await expect.poll(() => counted(again), {timeout: 10_000}).toBe(open - 1);
		await again.close();
	});

	// Pixels of a chart to the left and to the right of its frame.
	const outside = (page: DrivenPage, selector = '.picture') =>
		evaluate(
			page,
			(wanted: string) => {
				const frame = document.querySelector(wanted);
				const [outer, inner] = [frame, frame?.querySelector('svg')].map((one) => one?.getBoundingClientRect());
				return outer && inner ? [outer.left - inner.left, inner.right - outer.right].map(Math.round) : null;
			},
			selector,
		);

	test('a chart of a few months begins where its frame does', async () => {
		const page = await session.openExtensionPage('files.html');
		await expect
			.poll(() => outside(page), {timeout: 10_000})
			.toEqual([0, expect.toSatisfy((room: number) => room < 0)]);
		await page.close();
	});

	test('what goes along the days shows the last of them, also in a window made narrow', async () => {
		const desk = await session.openExtensionPage('options.html');
		await readSamples(desk, 60);
		await desk.close();
		const page = await session.openExtensionPage('files.html');
		await expect.poll(() => outside(page), {timeout: 10_000}).toEqual([0, 0]);
		await resize(page, {width: 360, height: 740});
		await expect.poll(() => outside(page)).toEqual([expect.toSatisfy((hidden: number) => hidden > 100), 0]);
		await evaluate(page, () => location.assign('#file/JP'), null);
		await expect.poll(() => outside(page, '.timeline .picture')).toEqual([0, 0]);
		await page.close();
	});
});
