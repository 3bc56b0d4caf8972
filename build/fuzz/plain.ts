import {articleFromText, looksLikeArticle} from '../../src/article/plain.ts';
import {hold, holdBlocks} from './check.ts';

/** A plain text, in UTF-8 where its first byte is even, else any UTF-16 units: its lines are labelled, whatever it is. */
export function fuzz(data: Buffer): void {
	const text = data.subarray(1).toString((data[0] ?? 0) % 2 === 0 ? 'utf8' : 'utf16le');
	const article = articleFromText(text, {});
	holdBlocks(text, article.blocks);
	hold(article.text === text, 'another text');
	looksLikeArticle(article);
}
