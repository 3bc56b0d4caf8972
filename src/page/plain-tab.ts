import {articleFromText} from '../article/plain.ts';
import type {Found, Missed} from './find.ts';
import {mapRuns} from './map.ts';

/** Least running text in a tab that shows a plain text, in UTF-16 units: a headline and its lead. */
const LEAST = 160;
const PARAGRAPH = 80;

/** Reads a tab that shows a plain text: its one text node holds the article's text as it stands. */
export function lookAtPlain(document: Document, address: string): Found | Missed {
	const node = document.body?.querySelector('pre')?.firstChild;
	if (node?.nodeType !== 3) {
		return {lack: 'no text'};
	}
	const text = node as Text;
	const article = articleFromText(text.data, {url: address});
	const found = (): Found => ({
		article,
		map: mapRuns([{node: text, from: 0, at: 0, length: text.length}], article.blocks),
		rule: 'plain text',
		confidence: 0.8,
		root: text.parentElement as Element,
	});
	const running = article.blocks.filter(({label}) => label === 'body' || label === 'deck' || label === 'quote');
	const isProse = running.some(({start, end}) => end - start >= PARAGRAPH);
	const length = running.reduce((sum, {start, end}) => sum + end - start, 0);
	return isProse && length >= LEAST ? found() : {lack: 'too short', refused: found};
}
