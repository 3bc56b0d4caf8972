import {saveFile} from '../look/save-file.ts';
import type {PageState} from '../messages.ts';

/** What was read in an article, as `npm run annotate` writes it for one of HTML: a line of JSON. */
export function readingLine({article, reading, record}: Extract<PageState, {kind: 'article'}>): string {
	const {url, title, author, published, outlet, text, blocks} = article;
	const {verdict, mentions, statements} = reading;
	const id = record.key;
	return `${JSON.stringify({id, url, title, author, published, outlet, isArticle: true, text, blocks, cooperation: verdict, mentions, statements})}\n`;
}

/** Offers what was read in an article as a file: verdict, names, and who asked or promised what. */
export function saveReading(state: Extract<PageState, {kind: 'article'}>): void {
	const name = state.record.key.replace(/[^\p{L}\p{N}]+/gu, '-').slice(-60);
	saveFile(`bang-giao-${name}.jsonl`, 'application/jsonl', readingLine(state));
}
