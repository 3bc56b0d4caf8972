/** An address as a link that a page or an imported file cannot bend: http and https only; null for every other. */
function readAddress(address: string): URL | null {
	if (!URL.canParse(address)) return null;
	const url = new URL(address);
	return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}

/** A link to a source, named by its host where it has no words of its own. Nothing where the address is none. */
export function SourceLink({address, words}: {address: string; words?: string}) {
	const url = readAddress(address);
	if (!url) return words ? <span>{words}</span> : null;
	return (
		<a href={url.href} target="_blank" rel="noopener noreferrer">
			{words ?? url.host.replace(/^www\./u, '')}
		</a>
	);
}
