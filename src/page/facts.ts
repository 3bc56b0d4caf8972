import {decodeEntities} from './entities.ts';

/** What a page states about itself outside its text: JSON-LD and meta elements. Hostile input: strings only, bounded. */
export interface PageFacts {
	/** Types of the JSON-LD objects ("NewsArticle"). */
	types: ReadonlySet<string>;
	/** Headlines as stated, the most trustworthy first. */
	headlines: string[];
	descriptions: string[];
	/** Publication and update times as stated, not yet read. */
	published: string[];
	updated: string[];
	/** Names of persons given as authors. */
	authors: string[];
	siteName: string | null;
	canonical: string | null;
}

/** Longest JSON-LD script that is read, in UTF-16 units. */
const LONGEST_SCRIPT = 300_000;
const ARTICLE_TYPE =
	/"@type"\s*:\s*(?:\[[^\]]{0,200})?"(?:News|Reportage|Analysis|Opinion|Review|Background)?(?:News)?Article"/;
const LIVE = 'LiveBlogPosting';
const LIVE_TYPE = /"@type"\s*:\s*"LiveBlogPosting"/;

const structured = (document: Document): HTMLScriptElement[] => [
	...document.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];

/** What the JSON-LD says the page is, without parsing it; quick, for pages that are no articles. */
export function statedKind(document: Document): 'article' | 'live' | null {
	let kind: 'article' | null = null;
	for (const script of structured(document)) {
		const text = (script.textContent ?? '').slice(0, LONGEST_SCRIPT);
		if (text.includes(LIVE) && LIVE_TYPE.test(text)) {
			return 'live';
		}
		kind = text.includes('Article"') && ARTICLE_TYPE.test(text) ? 'article' : kind;
	}
	return kind;
}

function parse(text: string): unknown {
	for (const source of [text, text.replace(/\p{Cc}+/gu, ' ')]) {
		try {
			return JSON.parse(source);
		} catch {
			// Raw line breaks inside strings are common: the second source has none.
		}
	}
	return null;
}

type Item = Record<string, unknown>;

/** The objects of a JSON-LD script: itself, its list, its graph. */
function items(value: unknown, depth = 0): Item[] {
	if (typeof value !== 'object' || value === null || depth > 3) {
		return [];
	}
	if (Array.isArray(value)) {
		return value.slice(0, 50).flatMap((entry) => items(entry, depth + 1));
	}
	const item = value as Item;
	return [item, ...items(item['@graph'], depth + 1)];
}

const typesOf = (item: Item): string[] => [item['@type']].flat().filter((type) => typeof type === 'string');

const isArticle = (item: Item): boolean => typesOf(item).some((type) => /Article$/.test(type));

/** A stated string as the reader would see it: entities decoded (twice on some hosts), white space single. */
function said(value: unknown): string {
	return typeof value === 'string' ? decodeEntities(value.slice(0, 2000)).replace(/\s+/gu, ' ').trim() : '';
}

function personNames(value: unknown): string[] {
	return items(value)
		.filter((item) => typesOf(item).includes('Person'))
		.map((item) => said(item.name));
}

function metaContent(document: Document, selector: string): string[] {
	return [...document.querySelectorAll(selector)].map((element) => said(element.getAttribute('content')));
}

const filled = (values: string[]): string[] => [...new Set(values.filter((value) => value !== ''))];

/** `document.title` often carries the outlet behind the headline: the part before the last separator too. */
function titleParts(title: string): string[] {
	const text = said(title);
	const cut = text.search(/\s[|–—-]\s[^|–—]{2,40}$/u);
	return cut > 20 ? [text.slice(0, cut), text] : [text];
}

/** Reads what a page states about itself. */
export function readFacts(document: Document): PageFacts {
	const all = structured(document)
		.filter((script) => (script.textContent ?? '').length <= LONGEST_SCRIPT)
		.flatMap((script) => items(parse(script.textContent ?? '')));
	const articles = all.filter(isArticle);
	const of = (name: string): string[] => articles.map((item) => said(item[name]));
	return {
		types: new Set(all.flatMap(typesOf)),
		headlines: filled([
			...metaContent(document, 'meta[property="og:title"], meta[name="twitter:title"]'),
			...of('headline'),
			...titleParts(document.title),
		]),
		descriptions: filled([
			...metaContent(document, 'meta[property="og:description"], meta[name="description"]'),
			...of('description'),
		]),
		published: filled([
			...of('datePublished'),
			...metaContent(
				document,
				'meta[property="article:published_time"], meta[itemprop="datePublished"], meta[name="pubdate"], meta[name="publish-date"], meta[name="date"], meta[name="DC.date.issued"]',
			),
		]),
		updated: filled([
			...of('dateModified'),
			...metaContent(
				document,
				'meta[property="article:modified_time"], meta[itemprop="dateModified"], meta[name="lastmod"]',
			),
		]),
		authors: filled([
			...articles.flatMap((item) => personNames(item.author)),
			...metaContent(document, 'meta[property="dable:author"]')
				.flatMap((names) => names.split(/[;,]/))
				.map((name) => name.trim()),
		]),
		siteName: filled(metaContent(document, 'meta[property="og:site_name"]'))[0] ?? null,
		canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
	};
}
