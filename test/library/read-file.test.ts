import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {backupText} from '../../src/annotation/backup-file.ts';
import {toCsv} from '../../src/annotation/csv.ts';
import {toJsonLd} from '../../src/annotation/json-ld.ts';
import {Malformed} from '../../src/annotation/parse.ts';
import {readAnnotations} from '../../src/library/read-file.ts';
import {annotation} from '../annotation/sample.ts';

const NOW = '2026-11-22T08:00:00.000Z';
const read = (text: string) => readAnnotations(text, NOW);

describe('our own files', () => {
	const onWords = annotation();
	const onArticle = annotation({id: 'b', about: 'article', selectors: [], quote: '', snapshot: ''});
	const onEntity = annotation({id: 'c c', about: 'entity', selectors: [], quote: '', snapshot: ''});
	const named = annotation({id: 'd', article: {...onWords.article, people: ['Lê Minh'], organisations: ['JICA']}});
	const all = [onWords, onArticle, onEntity, named];

	test('an export comes back as it went out', () => {
		expect(read(toJsonLd(all, NOW))).toEqual({annotations: all, errors: []});
	});

	test('a backup comes back with what was deleted', () => {
		const gone = annotation({id: 'e', deleted: NOW});
		expect(read(backupText([...all, gone], NOW))).toEqual({annotations: [...all, gone], errors: []});
		expect(() => read('{"kind":"bang-giao-backup"}')).toThrow('a backup without annotations');
	});

	test('CSV comes back with what it says, formulas as they were written', () => {
		const risky = annotation({note: '=1+1', quote: '\'-3 độ, "lạnh"\nhai'});
		const {annotations, errors} = read(toCsv([risky, onArticle]));
		expect(errors).toEqual([]);
		expect(annotations).toMatchObject([
			{id: risky.id, note: '=1+1', quote: risky.quote, tags: risky.tags, colour: 'blue', created: risky.created},
			{id: 'b', about: 'article', note: onArticle.note},
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
	])('%s', (_what, file) => {
		const {annotations, errors} = read(JSON.stringify(file));
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

	test('a note on the whole page is one on the article', () => {
		const {annotations} = read(JSON.stringify({annotations: [hypothesis({target: [{source: 'https://a.example/'}]})]}));
		expect(annotations).toMatchObject([{about: 'article', quote: '', selectors: []}]);
	});

	test.each<[string, object]>([
		['a reply', {references: ['abc']}],
		['no address', {uri: null}],
		['a script as address', {uri: 'javascript:alert(1)'}],
		['no time', {created: 'hôm qua'}],
		['tags that are no list', {tags: 'y tế'}],
	])('%s is refused with its place, the others are read', (_what, change) => {
		const {annotations, errors} = read(JSON.stringify({rows: [hypothesis(), hypothesis({id: 'b', ...change})]}));
		expect(annotations).toHaveLength(1);
		expect(errors).toMatchObject([{record: 1}]);
	});
});

describe('CSV of others', () => {
	test('with columns by other names, semicolons, and without ids', () => {
		const text = 'Link;Highlight;Comment;Tag\nhttps://a.example/1;trồng hoa;hay;y tế\n;x;y;\nhttps://a.example/2;;;\n';
		const {annotations, errors} = read(text);
		expect(annotations).toMatchObject([{quote: 'trồng hoa', note: 'hay', tags: ['y tế'], created: NOW}]);
		expect(errors).toEqual([
			{record: 1, detail: 'no address'},
			{record: 2, detail: 'neither quote nor note'},
		]);
		expect(read(text).annotations[0]?.id).toBe(annotations[0]?.id);
	});

	test.each(['', 'x', 'a,b\n1,2', 'url\nhttps://a.example/', 'url,quote\n"https://a.example/,x'])(
		'%j is refused',
		(text) => {
			expect(() => read(text)).toThrow(Malformed);
		},
	);
});

test('any file returns a list or an error that says why', () => {
	const text = fc.oneof(
		fc.string({unit: 'binary'}),
		fc.json(),
		fc.json().map((json) => `{"rows":[${json}]}`),
	);
	fc.assert(
		fc.property(text, (file) => {
			try {
				const {annotations, errors} = read(file);
				expect(annotations.length + errors.length).toBeGreaterThanOrEqual(0);
			} catch (thrown) {
				expect(thrown).toBeInstanceOf(Malformed);
			}
		}),
	);
});
