import type {Annotation, ArticleRecord} from './annotation.ts';
import {byArticle, type OfArticle} from './by-article.ts';
import type {NameOf} from './csv.ts';

/** Words that a report says, in the reader's language. */
export interface ReportWords {
	language: string;
	title: string;
	/** A line under the title: when it was made, of how many. */
	made: string;
	/** A day as the reader writes it. */
	day: (iso: string) => string;
	onArticle: string;
	/** The name of a linked entity by its id. */
	nameOf: NameOf;
}

const ESCAPES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};

/** A text as HTML shows it: whatever it holds, it is no markup. */
const escaped = (text: string): string => text.replace(/[&<>"']/gu, (sign) => ESCAPES[sign] ?? sign);

const STYLE = `body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 system-ui,sans-serif;color:#1b1b1b;background:#fff}
h1{font-size:1.4rem}h2{font-size:1.1rem;margin:2rem 0 .2rem}.about{color:#555;margin:0 0 1rem;font-size:.9rem}
article{break-inside:avoid;margin:0 0 1.2rem}blockquote{margin:0;padding:.1rem 0 .1rem .8rem;border-inline-start:5px solid}
.note{white-space:pre-wrap;margin:.4rem 0}.tags{color:#555;font-size:.9rem;margin:0}a{color:inherit}
.yellow{border-color:#e3b505}.green{border-color:#3f9c5a}.blue{border-color:#3b82c4}.pink{border-color:#d0568a}.purple{border-color:#8a63c9}
@page{margin:2cm}@media print{body{margin:0;max-width:none}h2{break-after:avoid}}`;

function aboutOf({outlet, author, published, url}: ArticleRecord, words: ReportWords): string {
	const said = [outlet, author, published && words.day(published)].filter((part) => part !== null);
	const link = url ? [`<a href="${escaped(url)}">${escaped(url)}</a>`] : [];
	return [...said.map(escaped), ...link].join(' · ');
}

function kept({about, colour, quote, note, tags, entity}: Annotation, words: ReportWords): string {
	const lines = [
		about ? `<p class="tags">${escaped(words.onArticle)}</p>` : '',
		quote === '' ? '' : `<blockquote class="${colour}" lang="vi">${escaped(quote)}</blockquote>`,
		note === '' ? '' : `<p class="note">${escaped(note)}</p>`,
		entity === undefined ? '' : `<p class="tags">→ ${escaped(words.nameOf(entity))}</p>`,
		tags.length === 0 ? '' : `<p class="tags">${tags.map((tag) => escaped(`#${tag}`)).join(' ')}</p>`,
	];
	return `<article>${lines.join('')}</article>`;
}

const section = ({article, kept: all}: OfArticle, words: ReportWords): string =>
	[
		`<section><h2 lang="vi">${escaped(article.title ?? article.key)}</h2>`,
		`<p class="about">${aboutOf(article, words)}</p>`,
		...all.map((annotation) => kept(annotation, words)),
		'</section>',
	].join('\n');

/** Annotations as one HTML page to read or print, by article; in pieces. It holds no script and fetches nothing. */
export function* toReport(annotations: readonly Annotation[], words: ReportWords): Generator<string> {
	const head = [
		'<!doctype html>',
		`<html lang="${escaped(words.language)}"><head><meta charset="utf-8">`,
		`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
		`<title>${escaped(words.title)}</title><style>${STYLE}</style></head><body>`,
		`<h1>${escaped(words.title)}</h1><p class="about">${escaped(words.made)}</p>`,
	];
	yield `${head.join('\n')}\n`;
	for (const one of byArticle(annotations)) yield `${section(one, words)}\n`;
	yield '</body></html>\n';
}
