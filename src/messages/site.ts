import {canonicalHost} from '../article/address.ts';

/** Second-level names under which a country's registry gives out third-level ones ("moh.gov.vn"). */
const SHARED = new Set(['ac', 'biz', 'co', 'com', 'edu', 'gov', 'health', 'info', 'int', 'name', 'net', 'org', 'pro']);

/** Host of a web address, or of an article's key (host + id). */
function hostOf(address: string): string {
	const [host = ''] = address.replace(/^[a-z][a-z0-9+.-]*:\/\//iu, '').split(/[/?#\s]/u, 1);
	return canonicalHost(host.replace(/^.*@/u, '').replace(/:\d+$/u, ''));
}

/** The registered name a host belongs to ("m.vnexpress.net" → "vnexpress.net", "moh.gov.vn" → itself). */
function siteOf(host: string): string {
	const labels = host.split('.');
	const [second = '', first = ''] = labels.slice(-2);
	const own = first.length === 2 && SHARED.has(second) ? 3 : 2;
	return labels.slice(-own).join('.');
}

const LOCAL = /^(?:localhost|127\.0\.0\.1|\[::1\])$/u;

/**
 * Whether a page may touch what is kept under an article's key: both are of one site. A page of this machine may speak
 * for any: only builds for tests and for `npm start` run there, on pages that name another address as theirs.
 */
export function mayTouch(page: string, key: string): boolean {
	const host = hostOf(page);
	return host !== '' && (LOCAL.test(host) || siteOf(host) === siteOf(hostOf(key)));
}
