// @ts-expect-error It comes without types; what it reads is typed here.
import {Cite} from '@citation-js/core';
import '@citation-js/plugin-ris';
import {describe, expect, test} from 'vitest';
import {toCsl, toRis} from '../../src/annotation/bibliography.ts';
import {annotation, whole} from './sample.ts';

interface Read {
	title: string;
	type: string;
	URL: string;
	'container-title': string;
	keyword?: string;
	issued?: {'date-parts': number[][]};
	author?: {literal?: string; family?: string; given?: string}[];
}

/** Reads a bibliography as reference managers do. */
const read = (text: string): Read[] => new Cite(text).data;

const {article} = annotation();
const other = {...article, key: 'b', title: 'Bài hai\nER  - ', author: 'Lê Minh', url: null, published: '2026-09'};
const kept = [annotation(), annotation({article: other, tags: []}), annotation({id: 'c', tags: ['thêm']})];

describe.each([
	['RIS', toRis],
	['CSL-JSON', toCsl],
])('%s', (format, pieces) => {
	const write = (some: typeof kept) => whole(pieces(some));
	const records = read(write(kept));

	test('one record an article, with title, outlet, address and kind', () => {
		expect(records).toHaveLength(2);
		expect(records[0]).toMatchObject({
			title: 'Đà Lạt và Kumagaya',
			type: 'article-newspaper',
			URL: 'https://bao.example/bai-100001.html',
			'container-title': 'Báo Thử',
		});
	});

	test('the day, as far as it is known', () => {
		// This reader takes of a newspaper's RIS the year alone; others read the field of the whole day as well.
		const days =
			format === 'RIS'
				? [[2026], [2026]]
				: [
						[2026, 9, 12],
						[2026, 9],
					];
		expect(records.map(({issued}) => issued?.['date-parts'][0])).toEqual(days);
		if (format === 'RIS') expect(write(kept).match(/^DA .*$/gmu)).toEqual(['DA  - 2026/09/12/', 'DA  - 2026/09//']);
	});

	test('tags of all its annotations, each once', () => {
		expect(records[0]?.keyword?.split(/[,;] ?/u)).toEqual(['y tế', 'viện trợ', 'thêm']);
	});

	test('a title cannot end its record', () => {
		expect(records[1]?.title.replace(/\s+/gu, ' ').trim()).toBe('Bài hai ER -');
	});

	test('notes go along', () => {
		expect(write(kept).match(/hỏi lại/gu)).toHaveLength(3);
	});
});

test('nothing is nothing', () => {
	expect(whole(toRis([]))).toBe('');
	expect(JSON.parse(whole(toCsl([])))).toEqual([]);
});
