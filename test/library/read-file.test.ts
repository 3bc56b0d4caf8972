import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Annotation} from '../../src/annotation/annotation.ts';
import {backupText} from '../../src/annotation/backup-file.ts';
import {toCsv} from '../../src/annotation/csv.ts';
import {toJsonLd} from '../../src/annotation/json-ld.ts';
import {Malformed} from '../../src/annotation/parse.ts';
import {readAnnotations} from '../../src/library/read-file.ts';
import type {Commitment} from '../../src/messages/commitment.ts';
import type {OwnItem} from '../../src/messages/own.ts';
import {annotation, nameOf, whole} from '../annotation/sample.ts';

const NOW = '2026-11-22T08:00:00.000Z';
const course = (told: number[] = []) => {
	const stop = new AbortController();
	return {stop, signal: stop.signal, progressed: (done: number) => void told.push(done)};
};
const read = (text: string) => readAnnotations(text, NOW, course());
const NOTHING = {own: [], commitments: []};
const written = (all: readonly Annotation[]) => whole(toJsonLd(all, NOW));

test('a file longer than 200 million characters is refused before it is taken apart', async () => {
	await expect(read(`[${' '.repeat(200_000_000)}]`)).rejects.toThrow('too large');
});

describe('our own files', () => {
	const onWords = annotation();
	const onArticle = annotation({id: 'b', about: 'article', selectors: [], quote: '', snapshot: ''});
	const onEntity = annotation({id: 'c c', about: 'entity', selectors: [], quote: '', snapshot: ''});
	const named = annotation({id: 'd', article: {...onWords.article, people: ['Lê Minh'], organisations: ['JICA']}});
	const all = [onWords, onArticle, onEntity, named];

	test('an export comes back as it went out', async () => {
		expect(await read(written(all))).toEqual({annotations: all, errors: [], ...NOTHING});
	});

	const own: OwnItem = {kind: 'alias', id: 'x', entity: 'JP', of: 'Nhật Bản', alias: 'Xứ Phù Tang'};
	const judged: Commitment = {
		id: 'bao.example/1#0',
		state: 'kept',
		changed: NOW,
		words: {
			act: 'promise',
			day: '2026-01-02',
			quote: 'hứa trồng hoa',
			speaker: ['Lê Minh'],
			addressee: [],
			about: 'hoa',
			article: 'bao.example/1',
			title: null,
			outlet: null,
			url: null,
			partners: ['JP'],
		},
	};

	test('a backup comes back with what was deleted, taught and judged', async () => {
		const gone = annotation({id: 'e', deleted: NOW});
		const kept = {own: [own], commitments: [judged]};
		expect(await read(backupText([...all, gone], kept, NOW))).toEqual({
			annotations: [...all, gone],
			errors: [],
			...kept,
		});
		await expect(read('{"kind":"bang-giao-backup"}')).rejects.toThrow('a backup without annotations');
	});

	test('a backup of old holds annotations alone', async () => {
		const old = JSON.stringify({kind: 'bang-giao-backup', made: NOW, annotations: all});
		expect(await read(old)).toEqual({annotations: all, errors: [], ...NOTHING});
	});

	test('what is broken of a backup keeps nothing else out', async () => {
		const broken = backupText([], {own: [{kind: 'x'}, own], commitments: [{...judged, state: 'open'}, judged]}, NOW);
		const {errors, ...kept} = await read(broken);
		expect(kept).toEqual({annotations: [], own: [own], commitments: [judged]});
		expect(errors).toEqual([
			{record: 0, detail: 'own: kind is none of entity, alias, not, verdict'},
			{record: 0, detail: 'commitment: state is none'},
		]);
	});

	test('CSV comes back with what it says, formulas as they were written', async () => {
		const risky = annotation({note: '=1+1', quote: '\'-3 độ, "lạnh"\nhai'});
		const {annotations, errors} = await read(whole(toCsv([risky, onArticle], nameOf)));
		expect(errors).toEqual([]);
		expect(annotations).toMatchObject([
			{id: risky.id, note: '=1+1', quote: risky.quote, tags: risky.tags, colour: 'blue', created: risky.created},
			{id: 'b', about: 'article', note: onArticle.note, entity: 'JP.kumagaya'},
		]);
		expect(annotations[0]?.article).toMatchObject({title: 'Đà Lạt và Kumagaya', url: onWords.article.url});
	});
});

const hypothesis = (change: object = {}) => ({
	id: 'Xy_12-aB',
	created: '2026-01-02T03:04:05.678901+07:00',
	updated: '2026-01-03T03:04:05.678901+00:00',
	user: 'acct:ai@hypothes.is',
	uri: 'https://vnexpress.net/tin-moi-5000009.html',
	text: 'xem lại **số liệu**',
	tags: ['y tế'],
	document: {title: ['Tin mới']},
	target: [
		{
			source: 'https://vnexpress.net/tin-moi-5000009.html',
			selector: [
				{type: 'RangeSelector', startContainer: '/div[1]', endContainer: '/div[1]', startOffset: 0, endOffset: 3},
				{type: 'TextPositionSelector', start: 10, end: 20},
				{type: 'TextQuoteSelector', exact: 'kỹ sư trồng hoa', prefix: 'hai ', suffix: ' sang'},
			],
		},
	],
	...change,
});

describe('Hypothesis', () => {
	test.each([
		['the client’s export', {export_date: NOW, export_userid: 'ai', client_version: '1', annotations: [hypothesis()]}],
		['an answer of its search', {total: 1, rows: [hypothesis()]}],
	])('%s', async (_what, file) => {
		const {annotations, errors} = await read(JSON.stringify(file));
		expect(errors).toEqual([]);
		expect(annotations).toMatchObject([
			{
				id: 'hypothesis-Xy_12-aB',
				created: '2026-01-01T20:04:05.678Z',
				modified: '2026-01-03T03:04:05.678Z',
				article: {key: 'vnexpress.net/5000009', url: 'https://vnexpress.net/tin-moi-5000009.html', title: 'Tin mới'},
				selectors: [{type: 'TextQuoteSelector', exact: 'kỹ sư trồng hoa', prefix: 'hai ', suffix: ' sang'}],
				note: 'xem lại **số liệu**',
				tags: ['y tế'],
			},
		]);
	});

	test('a note on the whole page is one on the article', async () => {
		const {annotations} = await read(
			JSON.stringify({annotations: [hypothesis({target: [{source: 'https://a.example/'}]})]}),
		);
		expect(annotations).toMatchObject([{about: 'article', quote: '', selectors: []}]);
	});

	test.each<[string, object]>([
		['a reply', {references: ['abc']}],
		['no address', {uri: null}],
		['a script as address', {uri: 'javascript:alert(1)'}],
		['no time', {created: 'hôm qua'}],
		['tags that are no list', {tags: 'y tế'}],
	])('%s is refused with its place, the others are read', async (_what, change) => {
		const {annotations, errors} = await read(JSON.stringify({rows: [hypothesis(), hypothesis({id: 'b', ...change})]}));
		expect(annotations).toHaveLength(1);
		expect(errors).toMatchObject([{record: 1}]);
	});
});

describe('CSV of others', () => {
	test('with columns by other names, semicolons, and without ids', async () => {
		const text = 'Link;Highlight;Comment;Tag\nhttps://a.example/1;trồng hoa;hay;y tế\n;x;y;\nhttps://a.example/2;;;\n';
		const {annotations, errors} = await read(text);
		expect(annotations).toMatchObject([{quote: 'trồng hoa', note: 'hay', tags: ['y tế'], created: NOW}]);
		expect(errors).toEqual([
			{record: 1, detail: 'no address'},
			{record: 2, detail: 'neither quote nor note'},
		]);
		expect((await read(text)).annotations[0]?.id).toBe(annotations[0]?.id);
	});

	test.each(['', 'x', 'a,b\n1,2', 'url\nhttps://a.example/', 'url,quote\n"https://a.example/,x'])(
		'%j is refused',
		async (text) => {
			await expect(read(text)).rejects.toThrow(Malformed);
		},
	);
});

test('any file returns a list or an error that says why', async () => {
	const text = fc.oneof(
		fc.string({unit: 'binary'}),
		fc.json(),
		fc.json().map((json) => `{"rows":[${json}]}`),
	);
	await fc.assert(
		fc.asyncProperty(text, async (file) => {
			try {
				const {annotations, errors} = await read(file);
				expect(annotations.length + errors.length).toBeGreaterThanOrEqual(0);
			} catch (thrown) {
				expect(thrown).toBeInstanceOf(Malformed);
			}
		}),
	);
});

describe('a large file', () => {
	const many = Array.from({length: 20_000}, (_, at) => annotation({id: `n${at}`}));
	const csv = whole(toCsv(many, nameOf));

	test.each([
		['JSON-LD', written(many)],
		['CSV', csv],
	])('%s: tells how far it is, and how many records there are', async (_what, text) => {
		const told: number[] = [];
		let of = 0;
		const {annotations} = await readAnnotations(text, NOW, course(told), (records) => {
			of = records;
		});
		expect(annotations).toHaveLength(many.length);
		expect(of).toBe(many.length);
		expect(told.length).toBeGreaterThan(0);
		expect(told).toEqual([...told].sort((one, other) => one - other));
	});

	test.each([
		['JSON-LD', written(many)],
		['CSV', csv],
	])('%s: stops when the reader says so', async (_what, text) => {
		const {stop, signal} = course();
		const reading = readAnnotations(text, NOW, {signal, progressed: () => stop.abort()});
		if (text === csv) stop.abort();
		await expect(reading).rejects.toBe(signal.reason);
	});
});
