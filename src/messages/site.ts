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

/** Whether two addresses or article keys belong to one site, so that a page of one may touch what is kept on the other. */
export function sameSite(one: string, other: string): boolean {
	const site = siteOf(hostOf(one));
	return site !== '' && site === siteOf(hostOf(other));
}
