import type {Annotation} from '../../src/annotation/annotation.ts';

/** A whole annotation with everything that one can hold. */
export const annotation = (given: Partial<Annotation> = {}): Annotation => ({
	id: '0b4b6f3e-7d5b-4c1e-9a55-3f1f7f0a1b2c',
	revision: 3,
	created: '2026-11-20T01:02:03.000Z',
	modified: '2026-11-21T01:02:03.000Z',
	article: {
		key: 'bao.example/100001',
		url: 'https://bao.example/bai-100001.html',
		title: 'Đà Lạt và Kumagaya',
		outlet: 'Báo Thử',
		author: null,
		published: '2026-09-12T07:00:00+07:00',
		partners: ['JP'],
		sectors: ['agriculture'],
		kinds: ['meeting'],
	},
	selectors: [
		{
			type: 'TextQuoteSelector',
			exact: 'kỹ sư',
			prefix: 'trao đổi ',
			suffix: '',
			rival: 0.4,
			row: {place: 0, of: 2, likeness: 0.4, away: 30},
			twins: '0q7x',
		},
		{type: 'TextPositionSelector', start: 9, end: 14},
		{type: 'BangGiaoParagraphSelector', index: 2, hash: 'k3x9', before: 14, others: '0q7x81zz'},
	],
	quote: 'kỹ sư',
	snapshot: 'Hai thành phố trao đổi kỹ sư',
	colour: 'blue',
	note: '**hỏi lại** số lượng',
	tags: ['y tế', 'viện trợ'],
	entity: 'JP.kumagaya',
	...given,
});

/** A text that comes in pieces. */
export const whole = (pieces: Iterable<string>): string => [...pieces].join('');

/** The name of an entity in exports. */
export const nameOf = (id: string): string => `Tên ${id}`;
