import type {AnnotationDraft} from '../../src/messages.ts';

/** What a page hands over to have kept. */
export const draft = (given: Partial<AnnotationDraft> = {}): AnnotationDraft => ({
	article: {
		key: 'bao.example/100001',
		url: 'https://bao.example/bai-100001.html',
		title: 'Đà Lạt và Kumagaya trao đổi kỹ sư',
		outlet: 'Báo Thử',
		author: null,
		published: '2026-09-12',
		partners: ['JP'],
		sectors: ['agriculture'],
		kinds: ['meeting'],
	},
	selectors: [{type: 'TextQuoteSelector', exact: 'kỹ sư', prefix: 'trao đổi ', suffix: ''}],
	quote: 'kỹ sư',
	snapshot: 'Hai thành phố trao đổi kỹ sư',
	colour: 'yellow',
	note: '',
	tags: [],
	...given,
});
