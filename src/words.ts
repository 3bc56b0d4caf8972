import {browser} from './browser.ts';

/** The words of a language that the reader chose beside the browser's: brought by a script of ours, or by `speak`. */
type World = {bangGiaoWords?: Readonly<Record<string, string>>};

/** Only what is the world's own: an element of a page with that name would answer for a window too. */
const chosen = (): Readonly<Record<string, string>> =>
	(Object.hasOwn(globalThis, 'bangGiaoWords') && (globalThis as World).bangGiaoWords) || {};

/** Speaks with these words from now on; null: in the browser's language. */
export function speak(words: Readonly<Record<string, string>> | null): void {
	if (words) (globalThis as World).bangGiaoWords = words;
	else delete (globalThis as World).bangGiaoWords;
}

/** The words for a key of _locales in the reader's language, with $1, $2 … filled in. */
export function say(key: string, ...given: (string | number)[]): string {
	const {[key]: words} = chosen();
	if (words === undefined) return browser.i18n.getMessage(key, given.map(String));
	return words.replace(/\$(\d)/gu, (_gap, at: string) => String(given[Number(at) - 1] ?? ''));
}

/** Language of the interface as a BCP 47 tag: the one whose words `say` gives, not merely the browser's. */
export const language = (): 'vi' | 'en' => (say('languageTag') === 'en' ? 'en' : 'vi');

const formatters = new Map<string, unknown>();

/** What formats is made once for each language and kind: to make one takes longer than a whole list of its answers. */
export function formatter<Made>(kind: string, make: (language: 'vi' | 'en') => Made): Made {
	const spoken = language();
	const key = `${spoken} ${kind}`;
	if (!formatters.has(key)) formatters.set(key, make(spoken));
	return formatters.get(key) as Made;
}

/** A number as the reader's language writes it. */
export const sayNumber = (value: number): string =>
	formatter('number', (spoken) => new Intl.NumberFormat(spoken)).format(value);

/**
 * The words for a key, with how many at $1. Where a language has two forms they stand in one message, for one first
 * ("$1 article|$1 articles").
 */
export function sayCount(key: string, count: number): string {
	const [one = '', more = one] = say(key, sayNumber(count)).split('|');
	return count === 1 ? one : more;
}

/** A number with one digit after the point. */
export const sayTenths = (value: number): string =>
	formatter(
		'tenths',
		(spoken) => new Intl.NumberFormat(spoken, {minimumFractionDigits: 1, maximumFractionDigits: 1}),
	).format(value);

/** A day, ISO 8601 as far as it is known ("2023", "2023-05", "2023-05-05T…", "--05-05"), as the reader's language writes it, never broken into two lines. */
export function sayDay(iso: string): string {
	const yearless = /^--(\d\d)-(\d\d)$/u.exec(iso);
	if (yearless) return format(`2000-${yearless[1]}-${yearless[2]}`, {day: 'numeric', month: 'numeric'});
	if (/^\d{4}$/u.test(iso)) return iso;
	if (/^\d{4}-\d\d$/u.test(iso)) return format(`${iso}-01`, {month: 'numeric', year: 'numeric'});
	return format(iso.slice(0, 10), {day: 'numeric', month: 'numeric', year: 'numeric'});
}

/** A point in time as the reader's language and clock write it. */
export const sayTime = (iso: string): string =>
	writer({day: 'numeric', month: 'numeric', year: 'numeric', hour: '2-digit', minute: '2-digit'}).format(new Date(iso));

/** A span `a/b` or a single day. */
export const sayDays = (iso: string): string => iso.split('/').map(sayDay).join(' – ');

/** By when something shall be done: a day, month or year, or a span that may be open ("../2030"). */
export function sayWhen(when: string): string {
	const [from = '', to = from] = when.split('/');
	if (from === '..') return say('commitmentWhen', say('whenUntil', sayDay(to)));
	return say('commitmentWhen', to === '..' ? say('whenSince', sayDay(from)) : sayDays(when));
}

function format(day: string, parts: Intl.DateTimeFormatOptions): string {
	const date = new Date(`${day}T00:00:00Z`);
	return Number.isNaN(date.getTime())
		? day
		: writer({...parts, timeZone: 'UTC'})
				.format(date)
				.replaceAll(' ', '\u00a0');
}

/** Writes these parts of a time. In English the order of day and month in figures can be read in two ways. */
const writer = (parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
	formatter(Object.entries(parts).join(), (spoken) =>
		spoken === 'en'
			? new Intl.DateTimeFormat('en-GB', {...parts, month: 'short'})
			: new Intl.DateTimeFormat('vi', parts),
	);
