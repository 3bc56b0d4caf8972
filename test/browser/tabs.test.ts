import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {evaluate, type Session} from '../../build/drive/session.ts';
import {type ArticleState, BROWSERS, openBrowser, paintedMarks, SAMPLE, sampleHtml, untilRead} from './open.ts';

const LEFT = 'https://vnexpress.net/bai-mau-tro-lai-tu-bo-nho-5000011.html';
const NEXT = 'https://vnexpress.net/bai-mau-ke-tiep-5000012.html';
const REFRESHED = 'https://vnexpress.net/bai-mau-tu-tai-lai-5000013.html';
const TEXT = 'https://vnexpress.net/bai-mau-van-ban-5000014.txt';

/** Says, for other tabs of the host to read, whether the browser took the page from its memory. */
const telling = sampleHtml.replace(
	'<head>',
	`<head><script>addEventListener('pageshow', ({persisted}) => localStorage.setItem('persisted', String(persisted)))</script>`,
);

const text = [
	'Bộ Y tế Việt Nam và JICA bàn kế hoạch đào tạo điều dưỡng',
	'08:15 | 04/03/2026',
	'Sáng 3/3, Bộ trưởng Bộ Y tế Đào Hồng Lan tiếp đoàn của Cơ quan Hợp tác quốc tế Nhật Bản (JICA) tại Hà Nội.',
	'Hai bên nhất trí thành lập tổ công tác chung và mời Bệnh viện Bạch Mai cử chuyên gia sang Nhật Bản học tập trong năm nay.',
	'Phía Nhật Bản cho biết sẽ dành ba trăm suất đào tạo cho điều dưỡng Việt Nam, bắt đầu từ tháng chín.',
].join('\n');

const markedMany = (marks: Record<string, number>): boolean => Object.keys(marks).length > 2;

/** Keeps a highlight and the draft of its note, as the editor on the page does. */
async function keepDraft(session: Session, {article}: ArticleState): Promise<{key: string; draft: object}> {
	const {title, url, author, outlet, published} = article;
	const key = article.key ?? '';
	const quote = 'tổ công tác chung';
	const kept = await session.ask('annotation.keep', {
		article: {key, title, url, author, outlet, published, partners: [], sectors: [], kinds: []},
		selectors: [{type: 'TextQuoteSelector', exact: quote, prefix: 'thành lập ', suffix: ' và mời'}],
		quote,
		snapshot: `Hai bên nhất trí thành lập ${quote} và mời`,
		colour: 'yellow',
		note: '',
		tags: [],
	});
	if (!kept.ok) throw new Error(kept.detail);
	const {id, selectors, colour, tags} = kept.value;
	const draft = {annotation: id, selectors, quote, colour, note: 'Họp lần tới ở đâu?', tags, entity: null};
	expect(await session.ask('draft.keep', {key, draft})).toEqual({ok: true, value: null});
	return {key, draft};
}

describe.each(BROWSERS)('tabs of all kinds, in %s', (browser) => {
	let session: Session;

	beforeAll(async () => {
		session = await openBrowser(browser, {backForwardCache: true});
		session.serve(SAMPLE, sampleHtml);
		session.serve(LEFT, telling);
		session.serve(NEXT, sampleHtml);
	});
	afterAll(() => session.close());

	test('a page that the browser kept in memory shows its marks when the reader comes back', async () => {
		const witness = await session.visit(SAMPLE);
		const tab = await session.visit(LEFT);
		await untilRead(session, LEFT);
		const before = await paintedMarks(tab);
		expect(markedMany(before)).toBe(true);
		await tab.goto(NEXT, {waitUntil: 'load'});
		await untilRead(session, NEXT);
		await evaluate(witness, () => localStorage.removeItem('persisted'), null);
		await evaluate(tab, () => history.back(), null);
		const persisted = () => evaluate(witness, () => localStorage.getItem('persisted'), null);
		await expect.poll(persisted, {timeout: 10_000}).toBe('true');
		await untilRead(session, LEFT);
		await expect.poll(() => paintedMarks(tab), {timeout: 10_000}).toEqual(before);
		await tab.close();
		await witness.close();
	});

	test('a plain text is read and marked, and nothing is written into it', async () => {
		session.serve(TEXT, text, 'text/plain; charset=utf-8');
		const tab = await session.visit(TEXT);
		const {article, reading} = await untilRead(session, TEXT);
		expect(article).toMatchObject({text, title: text.split('\n')[0], published: '2026-03-04T08:15:00+07:00'});
		expect(reading.verdict.is).toBe(true);
		expect(markedMany(await paintedMarks(tab))).toBe(true);
		expect(await evaluate(tab, () => document.querySelector('pre')?.childNodes.length, null)).toBe(1);
		await tab.close();
	});

	test('a note that is being written outlives the page that loads itself again', async () => {
		const refreshing = sampleHtml.replace('<head>', '<head><meta http-equiv="refresh" content="4">');
		session.serve(REFRESHED, refreshing);
		const tab = await session.visit(REFRESHED);
		const {key, draft} = await keepDraft(session, await untilRead(session, REFRESHED));
		await evaluate(tab, () => Object.assign(window, {isFirstLoad: true}), null);
		session.serve(REFRESHED, sampleHtml);
		const isReloaded = () => evaluate(tab, () => !('isFirstLoad' in window), null).catch(() => false);
		await expect.poll(isReloaded, {timeout: 15_000}).toBe(true);
		await untilRead(session, REFRESHED);
		expect(await session.ask('draft.get', {key})).toEqual({ok: true, value: draft});
		const offered = () => evaluate(tab, () => document.querySelectorAll('[data-bang-giao]:popover-open').length, null);
		await expect.poll(offered, {timeout: 10_000}).toBe(1);
		await tab.close();
	});
});
