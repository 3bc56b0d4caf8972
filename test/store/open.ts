import 'fake-indexeddb/auto';
import {onTestFinished} from 'vitest';
import type {AnnotationDraft} from '../../src/messages.ts';
import {openReader, type ReaderDatabase} from '../../src/store/reader.ts';

let opened = 0;

/** A reader's database of its own for one test. */
export async function freshReader(): Promise<ReaderDatabase> {
	const database = await openReader(`reader-${++opened}`);
	onTestFinished(() => database.close());
	return database;
}

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
