import {canonicalHost, hostnameOf} from './address.ts';

/** Display names of outlets by host, without www. The table lies in `outlet-table.ts`, so that whoever is handed it need not carry it. */
export type OutletNames = Readonly<Record<string, string>>;

/** Display name of the outlet at a host, for it and the hosts below it; null where the table has none. */
export function outletName(hostname: string, names: OutletNames): string | null {
	let host = canonicalHost(hostname);
	while (host.includes('.')) {
		if (Object.hasOwn(names, host)) {
			return names[host] ?? null;
		}
		host = host.slice(host.indexOf('.') + 1);
	}
	return null;
}

/**
 * A record with its outlet named by its address, or as the page names itself where the table has no name. The name of an
 * outlet is no author's. Apart from the reading of pages, so that no page pays for it.
 */
export function withOutlet<Named extends {url: string | null; outlet: string | null; author: string | null}>(
	record: Named,
	names: OutletNames,
): Named {
	const outlet = outletName(hostnameOf(record.url), names) ?? record.outlet;
	const author = outlet && record.author?.toLowerCase() === outlet.toLowerCase() ? null : record.author;
	return {...record, outlet, author};
}
