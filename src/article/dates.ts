/** Zone of Vietnam, assumed where a page states none. */
const VIETNAM = '+07:00';

interface Day {
	year: number;
	month: number;
	day: number;
}

interface Clock {
	hour: number;
	minute: number;
	second: number;
}

const ISO =
	/(\d{4})-(\d{2})-(\d{2})(?:(?:T|\s+|T\s+)(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(Z\b|[+-]\d{2}:?\d{2}\b)?)?/;
const NUMERIC_DAY = /(?<!\d)(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d)/;
/** "3 tháng 6 năm 2020", "3 Tháng Sáu, 2020": the second is how blog systems spell it. */
const SPELT_DAY =
	/(?:ngày|mùng)?\s*(\d{1,2})\s+tháng\s+(\d{1,2}|giêng|mười\s(?:một|hai)|[a-zà-ỹ]{2,4})(?:\s?,)?(?:\s+năm)?\s+(\d{4})/;
const MONTH_WORDS = ['một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'];
const YEAR_FIRST = /(?<!\d)(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/;
/** Month before day, as servers with American settings write: it can be told from the Vietnamese order by a day above twelve only. */
const AMERICAN = /(?<!\d)([1-9]|1[0-2])\/([1-9]|[12]\d|3[01])\/(\d{4})\s([1-9]|1[0-2]):\d{2}:\d{2}\s[ap]m/;
const CLOCK = /(?<![\d/.:-])(\d{1,2})\s?(?::|h|g|giờ)\s?(\d{2})(?::(\d{2}))?(?!\d)(?:\s?(am|pm|sa|ch)(?![a-zà-ỹ]))?/;
const STATED_ZONE = /(?:gmt|utc)\s?([+-])\s?(\d{1,2})(?::?(\d{2}))?/;

const two = (value: number): string => String(value).padStart(2, '0');

function isDay({year, month, day}: Day): boolean {
	const date = new Date(Date.UTC(year, month - 1, day));
	return year > 1900 && year < 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const isClock = ({hour, minute, second}: Clock): boolean => hour < 24 && minute < 60 && second < 60;

function write(day: Day, clock: Clock | null, zone: string): string {
	const date = `${day.year}-${two(day.month)}-${two(day.day)}`;
	return clock ? `${date}T${two(clock.hour)}:${two(clock.minute)}:${two(clock.second)}${zone}` : date;
}

/** The same moment on Vietnam's clocks, for a time given in UTC. */
function shiftFromUtc(day: Day, clock: Clock): string {
	const moment = new Date(Date.UTC(day.year, day.month - 1, day.day, clock.hour + 7, clock.minute, clock.second));
	return `${moment.toISOString().slice(0, 19)}${VIETNAM}`;
}

/** The zone that is written, where there is such a one (they reach from -12:00 to +14:00); else Vietnam's. */
const zoneOr = (written: string | null | undefined): string =>
	written && /^(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/.test(written) ? written : VIETNAM;

function readIso(text: string): string | null {
	const found = ISO.exec(text);
	if (!found) {
		return null;
	}
	const [, year, month, date, hour, minute, second, zone] = found;
	const day = {year: Number(year), month: Number(month), day: Number(date)};
	if (!isDay(day)) {
		return null;
	}
	if (hour === undefined) {
		return write(day, null, VIETNAM);
	}
	const clock = {hour: Number(hour), minute: Number(minute), second: Number(second ?? 0)};
	if (!isClock(clock)) {
		return null;
	}
	const offset = zoneOr(zone?.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2'));
	return offset === 'Z' || offset === '+00:00' ? shiftFromUtc(day, clock) : write(day, clock, offset);
}

/** Hours as the Vietnamese press writes them: "00:01 AM" and "15:30 PM" are 24-hour times with a suffix. */
function hourOf(hour: number, suffix: string | undefined): number {
	if ((suffix === 'pm' || suffix === 'ch') && hour < 12) {
		return hour + 12;
	}
	return (suffix === 'am' || suffix === 'sa') && hour === 12 ? 0 : hour;
}

function readClock(text: string): Clock | null {
	const found = CLOCK.exec(text);
	if (!found) {
		return null;
	}
	const clock = {
		hour: hourOf(Number(found[1]), found[4]),
		minute: Number(found[2]),
		second: Number(found[3] ?? 0),
	};
	return isClock(clock) ? clock : null;
}

function monthOf(words: string): number {
	return words === 'giêng' ? 1 : Number(words) || MONTH_WORDS.indexOf(words.replace(/\s+/g, ' ')) + 1;
}

type Reading = [pattern: RegExp, day: (found: RegExpExecArray) => Day];

/** Ways to write a day, the commonest first. */
const WAYS: readonly Reading[] = [
	[AMERICAN, ([, month, day, year]) => ({year: Number(year), month: Number(month), day: Number(day)})],
	[NUMERIC_DAY, ([, day, , month, year]) => ({year: Number(year), month: Number(month), day: Number(day)})],
	[SPELT_DAY, ([, day, month, year]) => ({year: Number(year), month: monthOf(month ?? ''), day: Number(day)})],
	[YEAR_FIRST, ([, year, month, day]) => ({year: Number(year), month: Number(month), day: Number(day)})],
];

function readDay(text: string): {day: Day; start: number; end: number} | null {
	for (const [pattern, dayOf] of WAYS) {
		const found = pattern.exec(text);
		if (found) {
			const day = dayOf(found);
			const isUnsure = pattern === AMERICAN && day.day <= 12;
			const end = pattern === AMERICAN ? found.index + found[0].indexOf(' ') : found.index + found[0].length;
			return isDay(day) && !isUnsure ? {day, start: found.index, end} : null;
		}
	}
	return null;
}

function zoneOf(text: string): string {
	const found = STATED_ZONE.exec(text);
	return zoneOr(found && `${found[1]}${two(Number(found[2]))}:${found[3] ?? '00'}`);
}

/** How far from its day a time may stand to belong to it, in UTF-16 units: "15/10/2024, cập nhật lúc 17:29". */
const NEAR = 24;

/**
 * Reads a publication time as pages and metadata write it: ISO with or without zone, "Thứ bảy, 7/3/2026, 00:05 (GMT+7)",
 * "17:29 | 15/10/2024", "ngày 3 tháng 6 năm 2020". Day comes before month, always. The first date counts; its time may
 * stand before or behind it. Gives ISO 8601 with zone, a bare day where no time is stated, null where no date is.
 */
export function readDate(text: string): string | null {
	const written = text.slice(0, 400);
	const line = written.toLowerCase();
	const found = readDay(line);
	if (!found) {
		return readIso(written);
	}
	const iso = ISO.exec(written);
	if (iso && iso.index < found.start) {
		return readIso(written);
	}
	const behind = line.slice(found.end, found.end + NEAR).replace(/^[\s,|–-]+/, '');
	const before = line.slice(Math.max(0, found.start - NEAR), found.start);
	return write(found.day, readClock(behind) ?? readClock(before), zoneOf(line));
}

const DATE_WORDS =
	/(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\s+nhật|cn|t[2-7]|ngày|lúc|đăng|cập\s+nhật|xuất\s+bản|giờ|phát\s+hành|am|pm|sa|ch)(?![a-zà-ỹ])/g;
const DATE_MARKS = /[\s\d:|,.()/–—+-]|gmt|utc/g;

/** Letters that may stand beside the date on its line, for the name of a section ("17:29 | 15/10/2024 Tin tức"). */
const SECTION_NAME = 24;

/** Whether a line says when the text was published and nothing else, but for the name of a section. */
export function isDateLine(line: string): boolean {
	if (line.length > 90 || readDate(line) === null) {
		return false;
	}
	const lower = line.toLowerCase();
	const rest = lower.replace(SPELT_DAY, ' ').replace(DATE_WORDS, ' ').replace(DATE_MARKS, '');
	return rest.length === 0 || (rest.length <= SECTION_NAME && CLOCK.test(lower));
}
