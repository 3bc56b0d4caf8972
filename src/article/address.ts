/**
 * Addresses of articles: what stays of one when everything is dropped that names the visit, the device or the way there
 * rather than the article. Pure string work on hostile input; nothing here throws.
 */

/** The platform's parser of addresses: the pure rooms compile without the library that declares it. */
declare class URL {
	constructor(address: string);
	readonly protocol: string;
	readonly host: string;
	readonly hostname: string;
	readonly port: string;
	readonly pathname: string;
	readonly search: string;
	readonly searchParams: Iterable<[string, string]>;
}
declare class URLSearchParams {
	constructor(parameters: [string, string][]);
	toString(): string;
}

/** Parameters that name a visit, never an article. */
const TRACKING =
	/^(?:utm_.*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|igsh|mc_[ce]id|zarsrc|zalo.*|ref|ref_src|referrer|vn_source|vn_campaign|vn_medium|vn_term|vn_thumb|vn_aid|itm_.*|gidzl|share|shared|spm|from|fr|rs|cmpid|ocid|at_.*|ns_.*|_ga|_gl|amp|amp_.*|usqp|outputtype|print|mode|nocache|cache|rand|random|_|timestamp|reloadtime|gtm.*|dm|rdm|related|campaign|source|medium|mobile|is_mobile|theme|preview|inheritredirect|redirect|p_p_(?:lifecycle|state|mode|col_.*))$/i;

/** Domains that moved, old to new. */
const MOVED: ReadonlyMap<string, string> = new Map([
	['nhandan.com.vn', 'nhandan.vn'],
	['nhandan.org.vn', 'nhandan.vn'],
	['baodientu.chinhphu.vn', 'baochinhphu.vn'],
	['zingnews.vn', 'znews.vn'],
	['news.zing.vn', 'znews.vn'],
	['hanoimoi.com.vn', 'hanoimoi.vn'],
	['tuoitre.com.vn', 'tuoitre.vn'],
	['thanhnien.com.vn', 'thanhnien.vn'],
	['laodong.com.vn', 'laodong.vn'],
	['baoquocte.com.vn', 'baoquocte.vn'],
	['vtc.vn', 'vtcnews.vn'],
	['dangcongsan.org.vn', 'dangcongsan.vn'],
	['cpv.org.vn', 'dangcongsan.vn'],
	['vietnamnet.com.vn', 'vietnamnet.vn'],
	['vneconomy.com.vn', 'vneconomy.vn'],
	['dantri.vn', 'dantri.com.vn'],
]);

/** Hosts whose sections live on names of their own but share one series of ids. */
const ONE_SERIES = ['vnexpress.net', 'tuoitre.vn', 'thanhnien.vn', 'dantri.com.vn', 'vietnamnet.vn', 'plo.vn'];
/** Names in front of a host that are other editions, never sections. */
const EDITION = /^(?:e|en|english|international|cn|zh|fr|es|ru|ja|jp|ko|kr|lo|km|th|de)\./;
const DEVICE = /^(?:www\d?|m|mobile|mobi|wap|amp|touch|beta)\./;

const CACHE_HOST = /^([a-z0-9-]+)\.cdn\.ampproject\.org$/;
const AMP_CACHE_PATH = /^\/(?:c|v|a)\/(?:s\/)?([^/]+)(\/.*)?$/;
const GOOGLE_AMP_PATH = /^\/amp\/(?:s\/)?([^/]+)(\/.*)?$/;

/** Longest address, in UTF-16 units. */
const LONGEST = 4096;

function parse(address: string): URL | null {
	const text = address.trim();
	if (text.length === 0 || text.length > LONGEST) {
		return null;
	}
	try {
		const url = new URL(/^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`);
		return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
	} catch {
		return null;
	}
}

/** The address that a cache or viewer of AMP pages shows, where it is one. */
function outOfCache(url: URL): URL {
	const inside = CACHE_HOST.test(url.hostname)
		? AMP_CACHE_PATH.exec(url.pathname)
		: /^(?:www\.)?google\.com(?:\.vn)?$/.test(url.hostname)
			? GOOGLE_AMP_PATH.exec(url.pathname)
			: null;
	return (inside && parse(`https://${inside[1]}${inside[2] ?? '/'}${url.search}`)) || url;
}

/** Host name of an address, as written but in lower case; empty for what is no web address. */
export const hostnameOf = (address: string | null): string => (address && parse(address)?.hostname) || '';

/** The name of the host that an outlet goes by: without www, mobile and amp, moved domains in their new place. */
export function canonicalHost(hostname: string): string {
	let host = hostname.toLowerCase().replace(/\.+$/, '');
	while (DEVICE.test(host) && host.split('.').length > 2) {
		host = host.replace(DEVICE, '');
	}
	for (const [old, now] of MOVED) {
		if (host === old || host.endsWith(`.${old}`)) {
			return host.slice(0, host.length - old.length) + now;
		}
	}
	return host;
}

/** Marks of a device or a view in a path, each as often as it is repeated. */
const PATH_MARKS: readonly [RegExp, string][] = [
	[/\/{2,}/g, '/'],
	[/^(?:\/(?:amp|m|mobile|mobi))+(?=\/.)/i, ''],
	[/;jsessionid=[^/?#]*/gi, ''],
	[/(?:\/amp)+\/?$/i, ''],
	[/(?:[.-]amp)+(?=\.[a-z]{2,5}$)/i, ''],
	[/(?:\.amp)+$/i, ''],
	[/\/(?:index|default)\.(?:html?|aspx?|php)$/i, '/'],
	[/(?<=.)\/+$/, ''],
];

function canonicalPath(path: string): string {
	let clean = path;
	for (let before = ''; before !== clean; ) {
		before = clean;
		const bare = PATH_MARKS.reduce((text, [mark, instead]) => text.replace(mark, instead), clean);
		// What is left can be a step like "/." again, which the parser takes.
		clean = parse(`https://host${bare}`)?.pathname ?? bare;
	}
	return clean;
}

function keptParameters(url: URL): [string, string][] {
	const kept = [...url.searchParams].filter(([name]) => name !== '' && !TRACKING.test(name));
	return kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/**
 * The address as one article has one: https, host without device, moved domains, single slashes, no fragment, no
 * tracking; parameters that can hold an id stay, sorted. Null for what is no web address.
 */
export function canonicalAddress(address: string): string | null {
	const given = parse(address);
	if (!given) {
		return null;
	}
	const url = outOfCache(given);
	const host = canonicalHost(url.hostname);
	// A number behind which dots stood is another host without them, or none.
	if (parse(`https://${host}`)?.hostname !== host) {
		return null;
	}
	const search = new URLSearchParams(keptParameters(url)).toString();
	const port = url.port ? `:${url.port}` : '';
	const canonical = `https://${host}${port}${canonicalPath(url.pathname)}${search && `?${search}`}`;
	// Letters that had to be encoded make it longer.
	return canonical.length > LONGEST ? null : canonical;
}

/**
 * An article's number at the end of its path: five digits or more, letters before them or not ("-5047363.html",
 * "-c62a1735062.html", "-i692447"), or fewer behind a mark that says what they are ("post123", "d530").
 */
const PATH_ID =
	/(?:^|[-_./])(?:c\d{1,6})?(?:(?:post|share|art|ar|id|d)(\d{3,20})|[a-z]{0,7}(\d{5,20}))(?:-p\d{1,2})?(?:\.[a-z]{2,6}\d?)?$/i;
/** Some provincial papers number in hexadecimal: "-97c3dd1". */
const HEX_ID = /-((?=[a-f]*\d[a-f]*\d)(?=\d*[a-f])[\da-f]{7,12})(?:\.[a-z]{2,6}\d?)?$/i;
/** Eight digits that are a day are part of a headline or a folder, not a number of an article. */
const DAY = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

function segmentId(segment: string): string | null {
	const found = PATH_ID.exec(segment);
	const id = found?.[1] ?? found?.[2];
	if (id) {
		return DAY.test(id) ? null : id.replace(/^0+(?=\d)/, '');
	}
	return HEX_ID.exec(segment)?.[1]?.toLowerCase() ?? null;
}

/** The number an outlet gave to an article, read from the end of its path or a folder that is a number; null if none. */
function pathId(path: string): string | null {
	const [last = '', folder = ''] = path.split('/').reverse();
	return segmentId(last) ?? (/^\d{5,20}$/.test(folder) ? segmentId(folder) : null);
}

function seriesHost(host: string): string {
	if (EDITION.test(host)) {
		return host;
	}
	return ONE_SERIES.find((name) => host.endsWith(`.${name}`)) ?? host;
}

/**
 * The key of a document: host and number where the address has one ("znews.vn/1091037"), else host, path and the
 * parameters that can hold an id. The same for slug, amp, mobile, print and tracking variants of one article.
 */
export function documentKey(address: string): string | null {
	const canonical = canonicalAddress(address);
	const url = canonical && parse(canonical);
	if (!url) {
		return null;
	}
	const id = pathId(url.pathname);
	if (id) {
		return `${seriesHost(url.hostname)}/${id}`;
	}
	const path = decodePath(url.pathname).replace(/\.(?:html?|aspx?|php|jsp)$/i, '');
	return `${url.host}${path}${url.search}`;
}

function decodePath(path: string): string {
	try {
		return decodeURI(path).normalize('NFC');
	} catch {
		return path;
	}
}
