/** Signs between cells: what spreadsheets write, by their language. */
const SEPARATORS = [',', ';', '\t'] as const;

/** The separator of a file: the one that its first line holds most of. */
function separatorOf(text: string): string {
	const [line = ''] = text.split(/[\r\n]/u, 1);
	const count = (sign: string): number => line.split(sign).length;
	return SEPARATORS.reduce((best, sign) => (count(sign) > count(best) ? sign : best), SEPARATORS[0] as string);
}

/** A cell as it was before a writer put an apostrophe in front, so that spreadsheets take it for no formula. */
const plain = (cell: string): string => cell.replace(/^'(?=\s*[=+\-@])/u, '').trim();

/**
 * The cells of a CSV file (RFC 4180; comma, semicolon or tab; byte order mark or none), row by row with the number that a
 * spreadsheet gives the row. Empty rows are left out. Any text returns.
 */
export function readCsv(file: string): {row: number; cells: string[]}[] {
	const text = file.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');
	const separator = separatorOf(text);
	const rows: string[][] = [[]];
	let cell = '';
	let quoted = false;
	const close = () => {
		rows.at(-1)?.push(plain(cell));
		cell = '';
	};
	for (let at = 0; at < text.length; at++) {
		const sign = text.charAt(at);
		if (quoted && sign === '"' && text.charAt(at + 1) === '"') {
			cell += sign;
			at++;
		} else if (sign === '"' && (quoted || cell === '')) quoted = !quoted;
		else if (quoted) cell += sign;
		else if (sign === separator) close();
		else if (sign === '\n') {
			close();
			rows.push([]);
		} else cell += sign;
	}
	close();
	return rows.map((cells, place) => ({row: place + 1, cells})).filter(({cells}) => cells.some((one) => one !== ''));
}

/** A cell that spreadsheets take for text whatever it holds (OWASP, CSV injection). */
function cellOf(value: string): string {
	const defused = /^\s*[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
	return `"${defused.replaceAll('"', '""')}"`;
}

/** Rows as a CSV file for spreadsheets. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
	`\ufeff${rows.map((cells) => cells.map(cellOf).join(',')).join('\r\n')}\r\n`;
