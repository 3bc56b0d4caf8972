import {canonicalHost, documentKey} from '../article/address.ts';

/** Where a page stands on the web. */
export interface Place {
	/** The address as given, not yet canonical; null for a page that has none (a file on disk). */
	address: string | null;
	host: string;
	/** Path and parameters of the address as given, without trailing slash. */
	path: string;
}

function resolve(href: string | null | undefined, base: string): URL | null {
	try {
		const url = href ? new URL(href, base || undefined) : null;
		return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : null;
	} catch {
		return null;
	}
}

const isNear = (a: string, b: string): boolean => a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);

const isSameOutlet = (one: URL, other: URL): boolean =>
	one.hostname === other.hostname || isNear(canonicalHost(one.hostname), canonicalHost(other.hostname));

const NUMBERED_KEY = /^[^/]+\/\d{4,}$/;

/** Whether the address bar went on to another article while the canonical link stayed, as where articles follow on scrolling. */
function isStale(stated: URL, own: URL): boolean {
	// Keys cost some twenty patterns, and nearly every page states the path that it has.
	if (stated.pathname === own.pathname) {
		return false;
	}
	const [was = '', is = ''] = [stated, own].map(({href}) => documentKey(href) ?? '');
	return was !== is && NUMBERED_KEY.test(was) && NUMBERED_KEY.test(is);
}

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The place of a page: its canonical link where that names an article of the same outlet (some hosts rewrite the address
 * bar), or the address itself. A page without a web address, or on this machine, is where its canonical link says.
 */
export function placeOf(document: Document, address: string): Place {
	const own = resolve(address, '');
	const stated =
		resolve(document.querySelector('link[rel="canonical"]')?.getAttribute('href'), address) ??
		resolve(document.querySelector('meta[property="og:url"]')?.getAttribute('content'), address);
	const isUsable =
		stated !== null &&
		stated.pathname.length > 1 &&
		(!own || LOCAL.has(own.hostname) || (isSameOutlet(stated, own) && !isStale(stated, own)));
	const chosen = isUsable ? stated : own;
	if (!chosen) {
		return {address: null, host: '', path: ''};
	}
	const {href, hostname, pathname, search} = chosen;
	return {address: href, host: canonicalHost(hostname), path: pathname.replace(/\/+$/, '') + search};
}

const NUMBERED = /(?:-|_|\/|[a-z])\d{5,20}(?:\.[a-z]{2,6}\d?)?(?:\?|$)/i;
/** Words, joined by hyphens, from which on the last step of a path is a headline. */
const HEADLINE_WORDS = 5;
const ID_PARAMETER = /[?&](?:item|news|article|content|bai|post|tin|bv|doc)?_?-?id=\w/i;
const NO_ARTICLE =
	/^\/?(?:\?|$)|\/(?:tim-kiem|search|tags?|tu-khoa|chu-de|topics?|tac-gia|authors?|rss|dang-nhap|login|lien-he|gioi-thieu|su-kien|video|videos|clip|tv|podcasts?|live|truc-tiep|photo|longform|multimedia|infographics?)(?:[./?]|$)|\/(?:tim-kiem|tags?|tu-khoa|chu-de|tac-gia)\//i;

function hasHeadline(path: string): boolean {
	const last = path.split('?', 1)[0]?.split('/').at(-1) ?? '';
	return last.split('-').filter((word) => word !== '').length >= HEADLINE_WORDS;
}

const hasParameter = (path: string): boolean => path.includes('?') && ID_PARAMETER.test(path);

const isOfPortal = (path: string): boolean => path.includes('/-/') || path.includes('/content/');

/** Whether a path, with its parameters, looks like an article's on a host without a row of its own. */
export const looksLikeArticleAddress = (path: string): boolean =>
	(NUMBERED.test(path) || hasHeadline(path) || hasParameter(path) || isOfPortal(path)) && !NO_ARTICLE.test(path);
