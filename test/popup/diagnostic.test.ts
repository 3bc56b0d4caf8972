import {describe, expect, test} from 'vitest';
import type {Article} from '../../src/article/article.ts';
import type {Diagnosis} from '../../src/article/diagnosis.ts';
import {diagnosticFile, type Evidence} from '../../src/popup/diagnostic.ts';

const title = 'Hội nghề cá hai vùng vịnh cùng dọn bãi biển trong một tuần lễ';
const body = 'Ngắn.';
const article: Article = {
	url: 'https://bao.example/tin?id=7&ai=toi#cuoi',
	key: 'bao.example/?id=7',
	title,
	author: null,
	published: '2026-05-05',
	updated: null,
	outlet: 'Báo Mẫu',
	original: {name: 'Báo Khác', url: 'https://khac.example/a?ai=toi'},
	text: `${title}\n${body}`,
	blocks: [
		{start: 0, end: title.length, label: 'title'},
		{start: title.length + 1, end: title.length + 1 + body.length, label: 'body'},
	],
};
const diagnosis: Diagnosis = {
	address: 'https://bao.example:8443/tin?id=7&ai=toi#cuoi',
	lack: 'too short',
	rule: 'scorer',
	confidence: 0.6,
	article,
};
const evidence: Evidence = {
	made: '2026-11-22T00:00:00.000Z',
	version: '1.2.3',
	dataset: {version: 'abc', factsUntil: '2026-11-01', records: 9, state: 'ready', done: 1, total: 1},
	browser: 'Trình duyệt/1',
	address: 'https://bao.example/tin?ai=toi',
	diagnosis,
	state: {kind: 'none', failure: 'dataset-unavailable'},
	whole: false,
};
const parse = (change: Partial<Evidence> = {}) => JSON.parse(diagnosticFile({...evidence, ...change}));

describe('a diagnostic file', () => {
	test('holds versions, how the page was read, and the beginning of each block', () => {
		expect(parse()).toEqual({
			kind: 'Bang Giao diagnostic file',
			made: '2026-11-22T00:00:00.000Z',
			extension: '1.2.3',
			dataset: {version: 'abc', factsUntil: '2026-11-01', state: 'ready'},
			browser: 'Trình duyệt/1',
			address: 'https://bao.example:8443/tin',
			host: 'bao.example:8443',
			page: 'none',
			failure: 'dataset-unavailable',
			found: {rule: 'scorer', confidence: 0.6},
			noArticle: 'too short',
			metadata: {
				url: 'https://bao.example/tin',
				key: 'bao.example/',
				title,
				author: null,
				published: '2026-05-05',
				updated: null,
				outlet: 'Báo Mẫu',
				original: {name: 'Báo Khác', url: 'https://khac.example/a'},
			},
			blocks: [
				{label: 'title', length: title.length, begins: title.slice(0, 40)},
				{label: 'body', length: 5, begins: 'Ngắn.'},
			],
			verdict: null,
		});
	});

	test('shows queries and hashes only when they are wanted', () => {
		expect(JSON.stringify(parse())).not.toContain('toi');
		expect(parse({whole: true})).toMatchObject({address: diagnosis.address, metadata: {url: article.url}});
	});

	test('on a page that could not be looked at holds what the tab says', () => {
		const file = parse({diagnosis: null, state: {kind: 'unread'}, dataset: null});
		expect(file).toMatchObject({address: 'https://bao.example/tin', page: 'unread', metadata: null, blocks: []});
		expect(parse({diagnosis: null, address: null})).toMatchObject({address: null, host: null});
	});

	test('gives the reasons of the verdict and nothing of what the reader kept', () => {
		const verdict = {
			is: true,
			score: 0.9,
			scope: 'international',
			involvesVietnam: true,
			partners: ['JP'],
			kinds: [],
			sectors: [],
			date: null,
			reasons: [{rule: 'joined', words: 'cùng dọn', start: 3, end: 11, weight: 1.5}],
		} as const;
		const state = {
			kind: 'article',
			host: 'bao.example',
			article,
			reading: {verdict, mentions: [], statements: []},
			annotations: [{annotation: {note: 'của riêng tôi'}, place: null}],
			marksShown: true,
			found: {rule: 'scorer', confidence: 0.6},
			keeps: {ok: true, value: null},
			factsUntil: '2026-11-01',
		} as unknown as Evidence['state'];
		const file = parse({state});
		expect(file.verdict).toMatchObject({is: true, partners: ['JP']});
		expect(file.verdict.reasons).toEqual([{rule: 'joined', words: 'cùng dọn', weight: 1.5}]);
		expect(JSON.stringify(file)).not.toContain('của riêng tôi');
	});
});
