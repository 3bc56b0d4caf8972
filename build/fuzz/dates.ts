import {isDateLine, readDate} from '../../src/article/dates.ts';
import {hold} from './check.ts';

const WRITTEN = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/u;

/** A date as a page writes it: none, or one that exists. */
export function fuzz(data: Buffer): void {
	const line = data.toString('utf8');
	isDateLine(line);
	const date = readDate(line);
	if (date === null) return;
	hold(WRITTEN.test(date), `no date: ${date}`);
	const day = date.slice(0, 10);
	hold(new Date(`${day}T00:00:00Z`).toISOString().startsWith(day), `no day of any year: ${date}`);
	hold(!Number.isNaN(Date.parse(date)), `no time: ${date}`);
}
