import type {Page as PlaywrightPage} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type DrivenPage, evaluate, type Session} from '../../build/drive/session.ts';
import {describe as describePlace, prepare} from '../../src/annotation/anchor.ts';
import type {Annotation} from '../../src/annotation/annotation.ts';
import {
	type ArticleState,
	BROWSERS,
	markup,
	openBrowser,
	paintedMarks,
	SAMPLE,
	sampleHtml,
	selectWords,
	untilFocusInOurs,
	untilRead,
} from './open.ts';

const LONG = 'https://vnexpress.net/bai-mau-dai-viet-nam-nhat-ban-5000031.html';
const QUOTE = 'tổ công tác chung';
const MARKS = 2000;

const paragraph = (at: number): string =>
	`<p>Đoạn ${at}. ${'Đoàn Kumagaya thăm vườn ươm, lớp học tiếng và xưởng hàn của thành phố. '.repeat(6)}</p>`;
const long = sampleHtml.replace(/<article>[\s\S]*<\/article>/u, (article) =>
	article.replace(/<\/article>$/u, () => `${Array.from({length: 110}, (_, at) => paragraph(at)).join('\n')}</article>`),
);

const recordOf = ({article: {key, url, title, outlet, author, published}}: ArticleState) => ({
	key: key ?? '',
	url,
	title,
	outlet,
	author,
	published,
	partners: [],
	sectors: [],
	kinds: [],
});

describe.each(BROWSERS)('annotations on a page in %s', (browser) => {
	let session: Session;
	let page: DrivenPage;
	let state: ArticleState;

	beforeAll(async () => {
		session = await openBrowser(browser);
		session.serve(SAMPLE, sampleHtml);
		session.serve(LONG, long);
		page = await session.visit(SAMPLE);
		state = await untilRead(session, SAMPLE);
	});
	afterAll(() => session.close());

	async function keep(words: string, given: Partial<Annotation> = {}): Promise<Annotation> {
		const {text, blocks} = state.article;
		const start = text.indexOf(words);
		const place = describePlace(text, blocks, start, start + words.length);
		const draft = {article: recordOf(state), colour: 'green', note: '', tags: [], ...place, ...given} as const;
		const kept = await session.ask('annotation.keep', {...draft, tags: [...draft.tags]});
		if (!kept.ok) throw new Error(kept.detail);
		return kept.value;
	}

	const until = async (ready: (state: ArticleState) => boolean): Promise<ArticleState> =>
		(await session.untilState(SAMPLE, (now) => now.kind === 'article' && ready(now))) as ArticleState;
	const placeOf = ({annotations}: ArticleState, id: string) =>
		annotations.find(({annotation}) => annotation.id === id)?.place ?? null;
	const wordsOf = (now: ArticleState, id: string): string | null => {
		const place = placeOf(now, id);
		return place && now.article.text.slice(place.start, place.end);
	};

	test('text that comes in around a highlight never takes it off its words, in any frame', async () => {
		const {id} = await keep(QUOTE);
		await until((now) => wordsOf(now, id) === QUOTE);
		await expect.poll(async () => (await paintedMarks(page))['bang-giao-green']).toBe(1);
		await evaluate(
			page,
			() => {
				const seen: string[] = [];
				const look = () => {
					const ranges = [...CSS.highlights].flatMap(([name, marks]) => (name === 'bang-giao-green' ? [...marks] : []));
					const words = ranges.map(({startContainer, startOffset, endOffset}) =>
						(startContainer.textContent ?? '').slice(startOffset, endOffset),
					);
					seen.push(words.join('|'));
					requestAnimationFrame(look);
				};
				look();
				Object.assign(globalThis, {seen});
				const body = document.querySelector('article p:not(.sapo)');
				for (const at of [1, 2, 3])
					setTimeout(() => {
						const added = document.createElement('p');
						added.textContent = `Đoạn thêm số ${at} về chuyến thăm của đoàn.`;
						body?.before(added);
					}, at * 60);
			},
			null,
		);
		const now = await until(({article}) => article.text.includes('Đoạn thêm số 3'));
		expect(wordsOf(now, id)).toBe(QUOTE);
		const seen = await evaluate(page, () => (globalThis as {seen?: string[]}).seen ?? [], null);
		expect(seen.length).toBeGreaterThan(3);
		expect(new Set(seen)).toEqual(new Set([QUOTE]));
	});

	test('a page that replaces the words’ nodes has its highlight again', async () => {
		await evaluate(
			page,
			() => {
				for (const old of document.querySelectorAll('article p:not(.sapo)')) old.replaceWith(old.cloneNode(true));
			},
			null,
		);
		const painted = () =>
			evaluate(
				page,
				() =>
					[...CSS.highlights]
						.filter(([name]) => name === 'bang-giao-green')
						.flatMap(([, highlight]) => [...highlight].map(({startContainer}) => startContainer.isConnected)),
				null,
			);
		await expect.poll(painted).toEqual([true]);
	});

	test('an orphan is attached again to what the reader selects, and the undoing takes it back', async () => {
		const lost = await keep(QUOTE, {
			selectors: [{type: 'TextQuoteSelector', exact: 'lời đã bị xóa khỏi bài', prefix: '', suffix: ''}],
			quote: 'lời đã bị xóa khỏi bài',
			snapshot: 'Một lời đã bị xóa khỏi bài.',
			colour: 'pink',
		});
		await until(({annotations}) => annotations.some(({annotation, place}) => annotation.id === lost.id && !place));
		const words = 'một chương trình đào tạo điều dưỡng';
		await page.bringToFront();
		await selectWords(page, words);
		expect(await session.askPage(SAMPLE, 'page.attach', {id: lost.id, to: 'selection'})).toMatchObject({ok: true});
		await untilFocusInOurs(page);
		// The first button of the toolbar, which has the focus, is the one that attaches.
		await (page as PlaywrightPage).keyboard.press('Enter');
		const now = await until((state_) => wordsOf(state_, lost.id) === words);
		expect(now.annotations.find(({annotation}) => annotation.id === lost.id)?.annotation.quote).toBe(words);
		expect(await paintedMarks(page)).toMatchObject({'bang-giao-pink': 1});
	});

	test('a probable place is one for certain once the reader says so', async () => {
		const {text} = state.article;
		const start = text.indexOf('khoảng 2,5 triệu USD');
		const doubtful = await keep(QUOTE, {
			selectors: [
				{
					type: 'TextQuoteSelector',
					exact: text.slice(start, start + 40),
					prefix: 'một câu khác hẳn đứng ở đây từ trước rồi ',
					suffix: '',
					rival: 0,
				},
			],
			colour: 'blue',
		});
		await until((now) => placeOf(now, doubtful.id)?.probable === true);
		await session.askPage(SAMPLE, 'page.attach', {id: doubtful.id, to: 'place'});
		const now = await until((state_) => placeOf(state_, doubtful.id)?.probable === false);
		expect(wordsOf(now, doubtful.id)).toContain('khoảng 2,5 triệu USD');
	});

	test('a note on the whole article, and one on someone named, stand on no words and are no orphans', async () => {
		const nowhere = {selectors: [], quote: '', snapshot: ''};
		const whole = await keep(QUOTE, {...nowhere, about: 'article', note: 'Đọc lại **cả bài**.'});
		const someone = await keep(QUOTE, {...nowhere, about: 'entity', entity: 'JP', note: 'Hỏi thêm.'});
		expect(await session.ask('entity.notes', {id: 'JP'})).toMatchObject({ok: true, value: [{id: someone.id}]});
		const panel = await session.openExtensionPage(`panel.html?tab=${await session.tabOf(SAMPLE)}`);
		const bold = () => evaluate(panel, () => document.querySelector('.markdown strong')?.textContent ?? '', null);
		await expect.poll(bold).toBe('cả bài');
		await panel.close();
		expect((await session.ask('annotation.get', {id: whole.id})).ok).toBe(true);
	});

	test('a note changed in two places shows both versions, and neither is lost', async () => {
		const {id, revision} = await keep(QUOTE, {note: 'đầu', colour: 'purple'});
		const library = await session.openExtensionPage('library.html');
		await (library as PlaywrightPage).waitForSelector('.rows li:first-child .row');
		await library.click('.rows li:first-child .row');
		await (library as PlaywrightPage).waitForSelector('.detail textarea');
		await library.click('.detail textarea');
		await library.keyboard.type(' ở đây');
		expect(await session.ask('annotation.change', {id, revision, change: {note: 'nơi khác'}})).toMatchObject({
			ok: true,
		});
		await library.click('.detail .foot .main');
		await (library as PlaywrightPage).waitForSelector('.conflict');
		const versions = await evaluate(
			library,
			() => [...document.querySelectorAll('.version .written')].map(({textContent}) => textContent),
			null,
		);
		expect(versions).toHaveLength(2);
		expect(versions[0]).toContain('ở đây');
		expect(versions[1]).toBe('nơi khác');
		await library.click('.conflict .tools button:last-child');
		await library.click('.detail .foot .main');
		const note = async () => {
			const answer = await session.ask('annotation.get', {id});
			return answer.ok ? (answer.value?.note ?? '') : answer.code;
		};
		await expect.poll(note).toMatch(/^nơi khác\n\n.*ở đây/u);
		await library.close();
	});

	test('two thousand marks: the page is what it was, and nothing has moved', async () => {
		const tab = await session.visit(LONG);
		const {article} = await untilRead(session, LONG);
		const boxes = () =>
			evaluate(
				tab,
				() => [...document.querySelectorAll('body *')].map((element) => element.getBoundingClientRect().toJSON()),
				null,
			);
		const [markupBefore, boxesBefore] = [await markup(tab), await boxes()];
		const {text} = prepare(article);
		const step = Math.floor(text.length / MARKS);
		const day = '2026-01-01T00:00:00.000Z';
		const key = article.key ?? '';
		const records = Array.from({length: MARKS}, (_, at): Annotation => {
			// Words that begin and end with a letter.
			const [start, end] = [at * step, at * step + step - 3];
			const exact = text.slice(start, end);
			return {
				id: `mark-${at}`,
				revision: 1,
				created: day,
				modified: day,
				article: {...recordOf({article} as ArticleState), key},
				selectors: [
					{type: 'TextQuoteSelector', exact, prefix: text.slice(Math.max(0, start - 32), start), suffix: ''},
					{type: 'TextPositionSelector', start, end},
				],
				quote: exact,
				snapshot: exact,
				colour: 'yellow',
				note: '',
				tags: [],
			};
		});
		for (const part of [0, 1, 2, 3])
			await session.ask('import.hold', {name: 'marks', part, records: records.slice(part * 500, (part + 1) * 500)});
		expect(await session.ask('import.finish', {name: 'marks', parts: 4, own: [], commitments: []})).toMatchObject({
			ok: true,
		});
		const count = async () => (await paintedMarks(tab))['bang-giao-yellow'] ?? 0;
		await expect.poll(count, {timeout: 20_000}).toBeGreaterThanOrEqual(MARKS * 0.95);
		expect(await markup(tab)).toBe(markupBefore);
		expect(await boxes()).toEqual(boxesBefore);
	});
});
