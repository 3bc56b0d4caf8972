import type {Article} from '../article/article.ts';
import {outletNames} from '../article/outlet-table.ts';
import {withOutlet} from '../article/outlets.ts';
import {articleFromText, looksLikeArticle} from '../article/plain.ts';
import type {Given} from './documents.ts';

const NOTHING: Article = {
	url: null,
	key: null,
	title: null,
	author: null,
	published: null,
	updated: null,
	outlet: null,
	original: null,
	text: '',
	blocks: [],
};

/** The article of a page's source. jsdom is loaded only when a page has to be read; it runs no script, loads nothing. */
async function openPage(html: string | Uint8Array<ArrayBuffer>, given: Given): Promise<Article | null> {
	const [{JSDOM, VirtualConsole}, {findArticle}] = await Promise.all([import('jsdom'), import('../page/find.ts')]);
	// A console without listeners: the page's broken style sheets are not the user's concern.
	const {window} = new JSDOM(html, {
		contentType: 'text/html',
		virtualConsole: new VirtualConsole(),
		...(given.url === null ? {} : {url: given.url}),
	});
	try {
		const stated = window.document.querySelector<HTMLLinkElement>('link[rel~="canonical"]')?.href;
		return findArticle(window.document, given.url ?? stated ?? 'about:blank')?.article ?? null;
	} finally {
		window.close();
	}
}

/** What is given beside a document counts only where the document does not say it itself. */
const completed = (article: Article, {url, title, published}: Given): Article =>
	withOutlet(
		{
			...article,
			url: article.url ?? url,
			title: article.title ?? title,
			published: article.published ?? published,
		},
		outletNames,
	);

/** The article of a document, and whether it is one at all; a page without an article gives an empty record. */
export async function openArticle(given: Given): Promise<{article: Article; isArticle: boolean}> {
	if (given.html === undefined) {
		const article = articleFromText(given.text ?? '', {
			url: given.url,
			title: given.title,
			published: given.published,
		});
		return {article: withOutlet(article, outletNames), isArticle: looksLikeArticle(article)};
	}
	const found = await openPage(given.html, given);
	return {article: completed(found ?? NOTHING, given), isArticle: found !== null};
}
