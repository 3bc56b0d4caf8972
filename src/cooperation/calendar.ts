/** Days since 1 January 1970 of an ISO day, or NaN. */
export const dayNumber = (iso: string): number => Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / 86_400_000);

/** The ISO day of a day number. */
export const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** How long before a day an announced event may be reported that has no year yet. In days. */
const ANNOUNCED = 60;

const SHIFT = 7 * 60 * 60 * 1000;

/** The day in Vietnam of a publication time (ISO 8601; a bare day stays), or null where it is none. */
export function dayInVietnam(published: string | null): string | null {
	if (published === null) return null;
	if (/^\d{4}-\d\d-\d\d$/u.test(published)) return Number.isNaN(dayNumber(published)) ? null : published;
	const hasTime = /T\d\d:\d\d/u.test(published);
	const time = hasTime
		? Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/u.test(published) ? published : `${published}+07:00`)
		: Number.NaN;
	return Number.isNaN(time) ? null : new Date(time + SHIFT).toISOString().slice(0, 10);
}

/**
 * The year of a day that is written without one (`--MM-DD`), seen from a known day: the last such day before or on it,
 * or the next one where that is at most two months away, since visits are announced. Null where the calendar has no such day.
 */
export function withYear(monthDay: string, known: string): string | null {
	const year = Number(known.slice(0, 4));
	const days = [year - 1, year, year + 1]
		.map((candidate) => `${candidate}${monthDay.slice(1)}`)
		.filter((day) => isoDay(dayNumber(day) || 0) === day);
	const latest = dayNumber(known) + ANNOUNCED;
	return days.filter((day) => dayNumber(day) <= latest).at(-1) ?? null;
}
