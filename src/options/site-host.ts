/** The host in a match pattern, with what lies below it where the pattern says so. */
export const siteIn = (pattern: string): string => pattern.replace(/^[^:]*:\/\/|\/\*$/gu, '');

/** The host that a reader wrote, as an address or alone ("https://bao.vn/tin", "bao.vn"); null where it is none. */
export function hostIn(written: string): string | null {
	const words = written.trim();
	const address = /^[a-z]+:\/\//iu.test(words) ? words : `https://${words}`;
	if (words === '' || !URL.canParse(address)) return null;
	const {protocol, host} = new URL(address);
	return /^https?:$/u.test(protocol) && (host.includes('.') || host.startsWith('localhost')) ? host : null;
}

/** Whether one of these patterns holds for a host, itself or as one below it. */
export const isAmong = (patterns: readonly string[], host: string): boolean =>
	patterns.map(siteIn).some((site) => {
		const under = site.replace(/^\*\./u, '');
		return host === under || (site !== under && host.endsWith(`.${under}`));
	});
