import type {Annotation} from './annotation.ts';

/** Byte order mark: without it Excel reads UTF-8 as the system's code page. */
const MARK = '\ufeff';
const BREAK = '\r\n';

/** The name of an entity by its id. */
export type NameOf = (id: string) => string;

const COLUMNS: readonly [string, (annotation: Annotation, nameOf: NameOf) => string][] = [
	['created', ({created}) => created],
	['modified', ({modified}) => modified],
	['colour', ({colour}) => colour],
	['quote', ({quote}) => quote],
	['note', ({note}) => note],
	['tags', ({tags}) => tags.join(', ')],
	['entity', ({entity}) => entity ?? ''],
	['entityName', ({entity}, nameOf) => (entity ? nameOf(entity) : '')],
	['title', ({article}) => article.title ?? ''],
	['outlet', ({article}) => article.outlet ?? ''],
	['author', ({article}) => article.author ?? ''],
	['published', ({article}) => article.published ?? ''],
	['url', ({article}) => article.url ?? ''],
	['partners', ({article}) => article.partners.join(', ')],
	['sectors', ({article}) => article.sectors.join(', ')],
	['kinds', ({article}) => article.kinds.join(', ')],
	['id', ({id}) => id],
];

/** What a spreadsheet would take for a formula; with apostrophes in front too, so that reading it back is certain. */
const FORMULA = /^'*\s*[=+\-@\t\r\u2212\uff0b\uff0d\uff1d\uff20]/u;

/**
 * A cell that a spreadsheet takes for text whatever it holds: quoted (RFC 4180), and with an apostrophe in front where it
 * would be taken for a formula, after white space too (OWASP, CSV injection).
 */
function cell(value: string): string {
	const defused = FORMULA.test(value) ? `'${value}` : value;
	return `"${defused.replaceAll('"', '""')}"`;
}

/** A cell without the apostrophe that keeps a spreadsheet from taking it for a formula. */
export const withoutGuard = (cell: string): string =>
	cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;

const headOf = (columns: readonly string[]): string => MARK + columns.join(',') + BREAK;
const lineOf = (row: readonly string[]): string => row.map(cell).join(',') + BREAK;

/** A table as CSV for spreadsheets. `columns` are plain names; the cells may hold anything. */
export const sheetOf = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
	headOf(columns) + rows.map(lineOf).join('');

/** Annotations as CSV for spreadsheets, one a row, with a header; in pieces. */
export function* toCsv(annotations: readonly Annotation[], nameOf: NameOf): Generator<string> {
	yield headOf(COLUMNS.map(([name]) => name));
	for (const annotation of annotations) yield lineOf(COLUMNS.map(([, value]) => value(annotation, nameOf)));
}
