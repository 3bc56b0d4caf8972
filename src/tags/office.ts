import type {Entity, Office} from './entity.ts';

/** The first and the last day that an ISO date can mean: a day is itself, a month or a year has a stretch. */
function stretch(date: string): {first: string; last: string} {
	const [year = '', month, day] = date.slice(0, 10).split('-');
	if (month === undefined) return {first: `${year}-01-01`, last: `${year}-12-31`};
	if (day === undefined) return {first: `${year}-${month}-01`, last: `${year}-${month}-31`};
	return {first: date.slice(0, 10), last: date.slice(0, 10)};
}

/** Whether an office was held all through `day`: start ≤ day < end, and never by guess where a date is only a year. */
function isHeld(office: Office, first: string, last: string): boolean {
	if (stretch(office.from).last > first) return false;
	return office.to === null || last < stretch(office.to).first;
}

/**
 * The offices that an entity held on an ISO day (or all through a month or year): from ≤ day < to. Where a term's own
 * dates are only a month or a year, the days of that stretch are not claimed. Empty for an unreadable day.
 */
export function officesOn(entity: Entity, day: string): Office[] {
	if (!/^\d{4}(?:-\d{2}){0,2}/.test(day)) return [];
	const {first, last} = stretch(day);
	return (entity.offices ?? []).filter((office) => isHeld(office, first, last));
}
