import {canonicalAddress, canonicalHost, documentKey} from '../article/address.ts';

/** Where a page stands on the web. */
export interface Place {
	/** Canonical address; null for a page that has none (a file on disk). */
	url: string | null;
	host: string;
	/** Path and parameters of the address as given, without trailing slash. */
	path: string;
}

function resolve(href: string | null, base: string): URL | null {
	try {
		const url = href ? new URL(href, base || undefined) : null;
		return url && /^https?:$/.test(url.protocol) ? url : null;
	} catch {
		return null;
	}
}

const isNear = (a: string, b: string): boolean => a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);

const NUMBERED_KEY = /^[^/]+\/\d{4,}$/;

/** Whether the address bar went on to another article while the canonical link stayed, as where articles follow on scrolling. */
function isStale(stated: URL, own: URL): boolean {
	const [was = '', is = ''] = [stated, own].map(({href}) => documentKey(href) ?? '');
	return was !== is && NUMBERED_KEY.test(was) && NUMBERED_KEY.test(is);
}

/**
 * The place of a page: its canonical link where that names an article of the same outlet (some hosts rewrite the address
 * bar), or the address itself. A page without a web address, or on this machine, is where its canonical link says.
 */
export function placeOf(document: Document, address: string): Place {
	const own = resolve(address, '');
	const isLocal = !own || /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(own.hostname);
	const stated =
		resolve(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null, address) ??
		resolve(document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? null, address);
	const isUsable =
		stated !== null &&
		stated.pathname.length > 1 &&
		(isLocal || (isNear(canonicalHost(stated.hostname), canonicalHost(own.hostname)) && !isStale(stated, own)));
	const chosen = isUsable ? stated : own;
	if (!chosen) {
		return {url: null, host: '', path: ''};
	}
	return {
		url: canonicalAddress(chosen.href),
		host: canonicalHost(chosen.hostname),
		path: chosen.pathname.replace(/\/+$/, '') + chosen.search,
	};
}

const NUMBERED = /(?:-|_|\/|[a-z])\d{5,20}(?:\.[a-z]{2,6}\d?)?(?:\?|$)/i;
/** Words, joined by hyphens, from which on the last step of a path is a headline. */
const HEADLINE_WORDS = 5;
const ID_PARAMETER = /[?&](?:item|news|article|content|bai|post|tin|bv|doc)?_?-?id=\w/i;
const PORTAL = /\/-\/|\/content\//;
const NO_ARTICLE =
	/^\/?(?:\?|$)|\/(?:tim-kiem|search|tags?|tu-khoa|chu-de|topics?|tac-gia|authors?|rss|dang-nhap|login|lien-he|gioi-thieu|su-kien|video|videos|clip|tv|podcasts?|live|truc-tiep|photo|longform|multimedia|infographics?)(?:[./?]|$)|\/(?:tim-kiem|tags?|tu-khoa|chu-de|tac-gia)\//i;

function hasHeadline(path: string): boolean {
	const last = path.replace(/\?.*$/, '').split('/').at(-1) ?? '';
	return last.split('-').filter((word) => word !== '').length >= HEADLINE_WORDS;
}

/** Whether a path, with its parameters, looks like an article's on a host without a row of its own. */
export const looksLikeArticleAddress = (path: string): boolean =>
	!NO_ARTICLE.test(path) && (NUMBERED.test(path) || hasHeadline(path) || ID_PARAMETER.test(path) || PORTAL.test(path));
