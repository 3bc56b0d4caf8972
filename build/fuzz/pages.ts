import {JSDOM, VirtualConsole} from 'jsdom';
import {findArticle} from '../../src/page/find.ts';
import {hold, holdBlocks} from './check.ts';

/** A page's source: it is read or is no article, nothing is written, and every block's end lies in the page. */
export function fuzz(data: Buffer): void {
	const {window} = new JSDOM(data.toString('utf8'), {
		url: 'https://bao.example/tin-moi-100001.html',
		virtualConsole: new VirtualConsole(),
	});
	try {
		const {document} = window;
		const before = document.documentElement.outerHTML;
		const found = findArticle(document, 'https://bao.example/tin-moi-100001.html');
		hold(document.documentElement.outerHTML === before, 'the page was written to');
		if (!found) return;
		const {article, map} = found;
		holdBlocks(article.text, article.blocks);
		for (const {start, end} of article.blocks)
			for (const piece of map.pieces(start, end))
				hold(piece.start <= piece.end && piece.end <= (piece.node as Text).length, 'a piece beyond its node');
	} finally {
		window.close();
	}
}
