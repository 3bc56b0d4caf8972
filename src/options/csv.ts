import Papa from 'papaparse';
import {withoutGuard} from '../annotation/csv.ts';

/** Signs between cells: what spreadsheets write, by their language. */
const SEPARATORS = [',', ';', '\t'];

/**
 * The cells of a CSV file (RFC 4180; comma, semicolon or tab; byte order mark or none), row by row with the number that a
 * spreadsheet gives the row. Empty rows are left out. Any text returns.
 */
export const readCsv = (file: string): {row: number; cells: string[]}[] =>
	Papa.parse<string[]>(file.replace(/^\ufeff/u, ''), {delimitersToGuess: SEPARATORS})
		.data.map((cells, place) => ({row: place + 1, cells: cells.map((cell) => withoutGuard(cell).trim())}))
		.filter(({cells}) => cells.some((one) => one !== ''));
