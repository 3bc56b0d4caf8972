import {type Found, LETTERS} from './values.ts';

const two = (value: number | string): string => String(value).padStart(2, '0');

/** A day as far as the text gives it. */
interface Day {
	day?: number;
	month?: number;
	year?: number;
}

/** ISO 8601 of what is known: "2023-05-05", "--05-05", "2023-05", "2023", "---05". */
function iso({day, month, year}: Day): string {
	if (year === undefined) {
		if (month === undefined) return `---${two(day ?? 0)}`;
		return day === undefined ? `--${two(month)}` : `--${two(month)}-${two(day)}`;
	}
	if (month === undefined) return String(year);
	return day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

const validDay = ({day, month, year}: Day): boolean =>
	(day === undefined || (day >= 1 && day <= 31)) &&
	(month === undefined || (month >= 1 && month <= 12)) &&
	(year === undefined || (year >= 1000 && year <= 2200));

const number = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

// Not inside a longer number, a word or an address ("24/7/365", "10.10.10.1", "G20-21").
const LEFT = String.raw`(?<![${LETTERS}\d]|\d[./,-])`;
const RIGHT = String.raw`(?![${LETTERS}\d%]|[./,-]\d| ?(?:%|usd|triệu|tỷ|nghìn|đồng|km|m|ha|kg|tấn|người|tuổi|lần|phút|độ|điểm|chỗ|đội|thời gian)(?![${LETTERS}])|:\d)`;
const YEAR = String.raw`(?:1[5-9]|20|21)\d\d`;
const DASH = '(?: ?- ?| đến | tới | và )';
const SEPARATOR = '[/.-]';

/** 12/6/2017, 12-6-2017, 16.5, with an earlier day before it: 13-15/8, 24 đến 26/10/2024, 30/8 - 2/9; not "4-2-3-1". */
const NUMBERS = new RegExp(
	`${LEFT}(?!(?:\\d-){3})(?:(\\d{1,2})(?:(${SEPARATOR})(\\d{1,2})(?:\\2(${YEAR}))?)?${DASH}(?:ngày )?)?(\\d{1,2})(${SEPARATOR})(\\d{1,2})(?:\\6(${YEAR}))?${RIGHT}`,
	'g',
);
/** ngày 5 tháng 5 năm 2023, 5 tháng 5; 24 đến 26 tháng 10 năm 2024. */
const SPELT = new RegExp(
	`${LEFT}(?:(\\d{1,2})${DASH}(?:ngày )?)?(\\d{1,2}) tháng (\\d{1,2})(?:,? năm (${YEAR})|[/-](${YEAR}))?${RIGHT}`,
	'g',
);
/** tháng 9/2023, tháng 9-2023, tháng 9 năm 2023, tháng 9; quý III/2024. */
const MONTH = new RegExp(
	`(?<![${LETTERS}])(tháng|quý) (\\d{1,2}|i{1,3}|iv)(?:(?: ?[/.-] ?|,? năm )(${YEAR}))?${RIGHT}`,
	'g',
);
/** năm 2025; năm 2021-2026. */
const YEARS = new RegExp(`(?<![${LETTERS}])năm (${YEAR})(?: ?- ?(${YEAR}))?${RIGHT}`, 'g');
/** 2017 - 2020 */
const SPAN = new RegExp(`${LEFT}(${YEAR}) ?- ?(${YEAR})${RIGHT}`, 'g');
/** giai đoạn 2024 đến 2027 */
const PERIOD = new RegExp(`(?<=giai đoạn )(${YEAR}) đến (${YEAR})${RIGHT}`, 'g');
/** tầm nhìn đến 2045, without "năm". */
const VISION = new RegExp(`(?<=tầm nhìn (?:đến |tới )?)${YEAR}${RIGHT}`, 'g');
/** 9/2023 without "tháng"; (9-2023) in brackets. */
const MONTH_YEAR = new RegExp(`${LEFT}(\\d{1,2})(?:/|(?<=\\(\\d{1,2})-)(${YEAR})${RIGHT}`, 'g');

/** Words right before two numbers that make them something else than a day: scores, ratios, articles, times. */
const NOT_A_DAY =
	/(?:tỷ số|tỉ số|tỷ lệ|điểm|điều|khoản|mục|số|lúc|hệ số|thắng|thua|hòa|hạng|phiên bản|tập|kỳ|khóa|đạt|tăng|giảm|khoảng|hơn|gần|dài|rộng|cao|sâu|nặng|giá|mức|độ|lớp|vòng|chiếm|từ mức|xuống|lên) $/u;
/** Words right before that make it one, whatever the separator. */
const A_DAY =
	/(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|qua|nay|từ|đến|rạng sáng|dịp|mùng|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|và|tới|cuối|đầu|\(|,|trước|trong|sau|khuya|lễ) ?$/u;

interface Numbers {
	firstDay?: number;
	firstMonth?: number;
	firstYear?: number;
	day: number;
	month: number;
	year?: number;
	separator: string;
	ranged: boolean;
}

function readNumbers(match: RegExpExecArray): Numbers {
	const [, firstDay, , firstMonth, firstYear, day, separator, month, year] = match;
	const read: Numbers = {
		day: Number(day),
		month: Number(month),
		separator: separator ?? '',
		ranged: firstDay !== undefined,
	};
	if (firstDay !== undefined) read.firstDay = Number(firstDay);
	if (firstMonth !== undefined) read.firstMonth = Number(firstMonth);
	if (firstYear !== undefined) read.firstYear = Number(firstYear);
	if (year !== undefined) read.year = Number(year);
	return read;
}

const day = (dayNumber: number, month: number, year: number | undefined): Day =>
	year === undefined ? {day: dayNumber, month} : {day: dayNumber, month, year};

/** Whether the numbers are a day at all: "16.5" and "8-5" only after a word that days follow. */
function isDay(read: Numbers, text: string, start: number): boolean {
	if (!validDay(day(read.day, read.month, read.year))) return false;
	if (read.firstDay !== undefined && (read.firstDay < 1 || read.firstDay > 31)) return false;
	const before = text.slice(Math.max(0, start - 14), start);
	if (read.year !== undefined) return true;
	if (NOT_A_DAY.test(before)) return false;
	const ranged = read.firstDay !== undefined && read.firstDay < read.day;
	return read.separator === '/' || ranged || A_DAY.test(before);
}

function fromNumbers(text: string, found: Found[]): void {
	for (const match of text.matchAll(NUMBERS)) {
		const read = readNumbers(match as RegExpExecArray);
		const start = match.index;
		if (!isDay(read, text, start)) continue;
		const last = iso(day(read.day, read.month, read.year));
		const first =
			read.firstDay === undefined
				? null
				: iso(day(read.firstDay, read.firstMonth ?? read.month, read.firstYear ?? read.year));
		const end = start + match[0].length;
		// "7/5/1954 - 7/5/2024": two days with years of their own are two dates.
		if (first && read.firstYear !== undefined && read.year !== undefined) {
			const [, firstDay, , firstMonth, firstYear, lastDay, , lastMonth, lastYear] = match;
			found.push({start, end: start + lengthOf(firstDay, firstMonth, firstYear), name: first});
			found.push({start: end - lengthOf(lastDay, lastMonth, lastYear), end, name: last});
		} else found.push({start, end, name: first ? `${first}/${last}` : last});
	}
}

/** Length of a day's numbers with the two signs between them. */
const lengthOf = (...numbers: readonly (string | undefined)[]): number => numbers.join('/').length;

function fromSpelt(text: string, found: Found[]): void {
	for (const match of text.matchAll(SPELT)) {
		const [whole, first, last, month, year, slashed] = match;
		const then = day(Number(last), Number(month), number(year ?? slashed));
		if (!validDay(then)) continue;
		const name = first === undefined ? iso(then) : `${iso({...then, day: Number(first)})}/${iso(then)}`;
		found.push({start: match.index, end: match.index + whole.length, name});
	}
}

const MONTHS = ['một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'];
/** tháng Ba, tháng Mười Hai năm 2024: the month's number as a word, which has a capital where it is no count. */
const NAMED_MONTH = new RegExp(
	`(?<![${LETTERS}])[Tt]háng (Mười Một|Mười một|Mười Hai|Mười hai|Mười|Một|Hai|Ba|Tư|Năm|Sáu|Bảy|Tám|Chín)(?:,?(?: năm)? (${YEAR})|[/-](${YEAR}))?(?![${LETTERS}\\d])`,
	'g',
);

/** Months written as words in a folded text, capitals kept: "tháng Ba" is "--03". */
export function readNamedMonths(text: string): Found[] {
	const found: Found[] = [];
	for (const match of text.matchAll(NAMED_MONTH)) {
		const [whole, word = '', year, slashed] = match;
		const name = month(MONTHS.indexOf(word.toLowerCase()) + 1, year ?? slashed);
		if (name) found.push({start: match.index, end: match.index + whole.length, name});
	}
	return found;
}

const QUARTERS: Record<string, number> = {i: 1, ii: 2, iii: 3, iv: 4};

function quarter(count: string, year: string | undefined): string | null {
	const value = QUARTERS[count] ?? Number(count);
	return value >= 1 && value <= 4 ? `${year ?? '-'}-Q${value}` : null;
}

function month(value: number, year: string | undefined): string | null {
	if (!(value >= 1 && value <= 12)) return null;
	return iso(year === undefined ? {month: value} : {month: value, year: Number(year)});
}

function fromMonths(text: string, found: Found[]): void {
	for (const match of text.matchAll(MONTH)) {
		const [whole, kind = '', count = '', year] = match;
		// "Cách mạng Tháng 8" is the event's name.
		if (text.endsWith('cách mạng ', match.index)) continue;
		const name = kind === 'quý' ? quarter(count, year) : month(Number(count), year);
		if (name) found.push({start: match.index, end: match.index + whole.length, name});
	}
}

/** "kế hoạch 5 năm 2021-2026" counts years. */
const isCount = (text: string, start: number): boolean => /\d $/.test(text.slice(Math.max(0, start - 2), start));

function fromYears(text: string, found: Found[]): void {
	for (const match of text.matchAll(YEARS)) {
		const [whole, first, last] = match;
		if (last && isCount(text, match.index)) continue;
		found.push({start: match.index, end: match.index + whole.length, name: last ? `${first}/${last}` : (first ?? '')});
	}
}

function fromSpans(text: string, found: Found[]): void {
	for (const match of text.matchAll(SPAN)) {
		const [whole, first, last] = match;
		if (
			Number(last) <= Number(first) ||
			/(?:nhiệm kỳ|khóa|mùa giải|mùa) $/u.test(text.slice(Math.max(0, match.index - 10), match.index))
		)
			continue;
		found.push({start: match.index, end: match.index + whole.length, name: `${first}/${last}`});
	}
	for (const {0: whole, 1: first, 2: last, index} of text.matchAll(PERIOD))
		found.push({start: index, end: index + whole.length, name: `${first}/${last}`});
	for (const match of text.matchAll(VISION))
		found.push({start: match.index, end: match.index + match[0].length, name: match[0]});
	for (const match of text.matchAll(MONTH_YEAR)) {
		const [whole, month, year] = match;
		if (Number(month) < 1 || Number(month) > 12) continue;
		found.push({start: match.index, end: match.index + whole.length, name: `${year}-${two(month ?? '')}`});
	}
}

/**
 * Dates and ranges in a folded text in lower case, with ISO 8601 values: "5/5" is "--05-05", "12 - 16.8.2024" is
 * "2024-08-12/2024-08-16". Sorted by start; overlapping ones are left to the choice of readings.
 */
export function readDates(text: string): Found[] {
	const found: Found[] = [];
	fromNumbers(text, found);
	fromSpelt(text, found);
	fromMonths(text, found);
	fromYears(text, found);
	fromSpans(text, found);
	return found.sort((one, other) => one.start - other.start || other.end - one.end);
}
