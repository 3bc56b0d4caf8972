/** An address as a link that a page or an imported file cannot bend: http and https only; null for every other. */
function readAddress(address: string): URL | null {
	if (!URL.canParse(address)) return null;
	const url = new URL(address);
	return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}

/** What a source is called: a Wikipedia page by its title, every other by its host. */
function nameOf({host, pathname}: URL): string {
	const [, tongue] = /^(\w+)\.(?:m\.)?wikipedia\.org$/u.exec(host) ?? [];
	const title = /^\/wiki\/([^/]+)$/u.exec(pathname)?.[1];
	if (!tongue || !title) return host.replace(/^www\./u, '');
	try {
		return `Wikipedia (${tongue}): ${decodeURIComponent(title).replaceAll('_', ' ')}`;
	} catch {
		return host;
	}
}

/** A link to a source, named by its host where it has no words of its own. Nothing where the address is none. */
export function SourceLink({address, words}: {address: string; words?: string}) {
	const url = readAddress(address);
	if (!url) return words ? <span>{words}</span> : null;
	return (
		<a href={url.href} target="_blank" rel="noopener noreferrer">
			{words ?? nameOf(url)}
		</a>
	);
}
