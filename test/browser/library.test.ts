import type {Page as PlaywrightPage} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type DrivenPage, evaluate, resize, type Session} from '../../build/drive/session.ts';
import {describe as describePlace} from '../../src/annotation/anchor.ts';
import type {Annotation} from '../../src/annotation/annotation.ts';
import {collect} from '../../src/annotation/imported.ts';
import {fromJsonLd} from '../../src/annotation/json-ld.ts';
import {BROWSERS, openBrowser, SAMPLE, sampleHtml, untilRead} from './open.ts';

const QUOTES = ['một chương trình đào tạo điều dưỡng', 'thành lập tổ công tác chung'];

describe.each(BROWSERS)('the library in %s', (browser) => {
	let session: Session;
	let library: DrivenPage;

	beforeAll(async () => {
		session = await openBrowser(browser);
		session.serve(SAMPLE, sampleHtml);
		await session.visit(SAMPLE);
		const {article} = await untilRead(session, SAMPLE);
		const {key, url, title, outlet, author, published, text, blocks} = article;
		const record = {key: key ?? '', url, title, outlet, author, published, partners: ['JP'], sectors: [], kinds: []};
		for (const quote of QUOTES) {
			const start = text.indexOf(quote);
			const place = describePlace(text, blocks, start, start + quote.length);
			const draft = {...place, article: record, colour: 'green', note: '', tags: ['thử']} as const;
			expect(await session.ask('annotation.keep', {...draft, tags: [...draft.tags]})).toMatchObject({ok: true});
		}
		library = await session.openExtensionPage('library.html');
	});
	afterAll(() => session.close());

	const shown = (): Promise<string[]> =>
		evaluate(
			library,
			() => [...document.querySelectorAll('q')].map(({textContent}) => textContent?.trim() ?? ''),
			null,
		);
	const untilShown = (quotes: readonly string[]) =>
		expect.poll(async () => (await shown()).sort()).toEqual([...quotes].sort());
	const placed = async (): Promise<Annotation[]> => {
		const state = await session.untilState(SAMPLE, ({kind}) => kind === 'article');
		return state.kind === 'article' ? state.annotations.map(({annotation}) => annotation) : [];
	};

	test('lists what was kept', () => untilShown(QUOTES));

	test('finds words without their tone marks', async () => {
		await library.bringToFront();
		await library.click('input[type=search]');
		await library.keyboard.type('to cong tac');
		await untilShown(QUOTES.slice(1));
		for (let letter = 0; letter < 'to cong tac'.length; letter++) await library.keyboard.press('Backspace');
		await untilShown(QUOTES);
	});

	test('in a narrow window what is opened has the page for itself, until it is closed', async () => {
		const inSight = () =>
			evaluate(
				library,
				() =>
					[...document.querySelectorAll('search, .rows, .detail')]
						.filter((element) => element.checkVisibility())
						.map(({localName, className}) => className || localName),
				null,
			);
		await resize(library, {width: 360, height: 740});
		await library.click('.rows .row');
		await expect.poll(inSight).toEqual(['detail']);
		await library.click('.detail .top .button');
		await expect.poll(inSight).toEqual(['search', 'rows']);
		await resize(library, {width: 1280, height: 900});
	});

	test('follows what is kept and deleted on the page, without a reload', async () => {
		const [first] = await placed();
		if (!first) throw new Error('nothing is placed on the page');
		const {id, revision, quote} = first;
		expect(await session.ask('annotation.remove', {id, revision})).toMatchObject({ok: true});
		await untilShown(QUOTES.filter((other) => other !== quote));
		await expect.poll(async () => (await placed()).length).toBe(1);
		expect(await session.ask('annotation.restore', {id})).toMatchObject({ok: true});
		await untilShown(QUOTES);
		await expect.poll(async () => (await placed()).length).toBe(2);
	});

	test('exports Web Annotations that can be imported again', async () => {
		// The two drivers hand over downloads differently, so the file is caught where the page makes it.
		type Caught = {caught?: string};
		await evaluate(
			library,
			() => {
				const make = URL.createObjectURL;
				URL.createObjectURL = (file: Blob | MediaSource) => {
					if (file instanceof Blob) void file.text().then((text) => Object.assign(globalThis, {caught: text}));
					return make.call(URL, file);
				};
			},
			null,
		);
		await library.click('main .arranged > .button');
		await (library as PlaywrightPage).waitForSelector('dialog .button.main');
		await library.click('dialog .button.main');
		const caught = () => evaluate(library, () => (globalThis as Caught).caught ?? '', null);
		await expect.poll(caught).not.toBe('');
		const {annotations, errors} = collect(fromJsonLd(JSON.parse(await caught())));
		expect(errors).toEqual([]);
		expect(annotations.map(({quote}) => quote).sort()).toEqual([...QUOTES].sort());
		const name = 'again';
		expect(await session.ask('import.hold', {name, part: 0, records: annotations})).toEqual({ok: true, value: null});
		expect(await session.ask('import.finish', {name, parts: 1, own: [], commitments: []})).toEqual({
			ok: true,
			value: {added: 0, known: 2},
		});
	});

	test('tags, deletes and brings back many at once', async () => {
		await library.click('.bulk input');
		await library.click('.bulk .danger');
		await untilShown([]);
		await library.click('.notice .button.text');
		await untilShown(QUOTES);
	});
});
