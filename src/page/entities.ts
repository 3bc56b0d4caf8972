/** Named character references that Vietnamese metadata is found to carry, by the letter they stand on. */
const NAMED: Readonly<Record<string, string>> = {
	amp: '&',
	quot: '"',
	apos: "'",
	lt: '<',
	gt: '>',
	nbsp: '\u00a0',
	ndash: '–',
	mdash: '—',
	hellip: '…',
	lsquo: '‘',
	rsquo: '’',
	ldquo: '“',
	rdquo: '”',
	laquo: '«',
	raquo: '»',
	bull: '•',
	middot: '·',
	eth: 'ð',
	ETH: 'Ð',
	deg: '°',
	euro: '€',
	pound: '£',
	copy: '©',
	reg: '®',
	trade: '™',
	times: '×',
	frac12: '½',
};
const ACCENTS: Readonly<Record<string, string>> = {
	grave: '\u0300',
	acute: '\u0301',
	circ: '\u0302',
	tilde: '\u0303',
	uml: '\u0308',
	cedil: '\u0327',
};
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{1,8}\d{0,2}));/gi;

function decodeOnce(text: string): string {
	return text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
		if (name) {
			return named(name) ?? whole;
		}
		const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
		return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
	});
}

function named(name: string): string | null {
	if (Object.hasOwn(NAMED, name)) {
		return NAMED[name] ?? null;
	}
	const accent = name.slice(1);
	return Object.hasOwn(ACCENTS, accent) ? `${name.charAt(0)}${ACCENTS[accent]}`.normalize('NFC') : null;
}

/** Decodes HTML character references without a parser, twice: metadata is often escaped once too often. */
export function decodeEntities(text: string): string {
	return text.includes('&') ? decodeOnce(decodeOnce(text)) : text;
}
