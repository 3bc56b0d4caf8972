import {type Lists, matchPhrase, phraseBefore} from '../tags/phrases.ts';
import {table} from '../tags/vocabulary.ts';
import {dayInVietnam, withYear} from './calendar.ts';
import type {Layout} from './sentences.ts';

/** How a date bounds what is done: by then, from then on. */
export const boundLists: Lists<'until' | 'since'> = [
	[
		'đến|tới|đến hết|tới hết|trước|trước ngày|đến trước|chậm nhất|chậm nhất là|muộn nhất|cho đến|đến ngày|tới ngày',
		'until',
	],
	['từ|kể từ|từ ngày|bắt đầu từ|sau', 'since'],
];
const BOUNDS = table<'until' | 'since'>('dateBounds');
/** Before a date that is about something past: "ký năm 2013", "thỏa thuận ngày 3/4". */
export const pastDateLists: Lists<true> = [
	['ký|ký kết|đã ký|thiết lập|thành lập|thông qua|từ năm|đã ký vào|ra ngày|nhất trí', true],
	[
		'tại hội đàm|tại hội đàm ngày|tại cuộc hội đàm|tại cuộc hội đàm ngày|tại cuộc gặp|tại cuộc gặp ngày|tại buổi tiếp|tại buổi tiếp ngày|tại cuộc tiếp|tại cuộc tiếp ngày|tại cuộc họp báo|tại cuộc họp báo ngày|trong cuộc điện đàm|trong cuộc điện đàm ngày|tại buổi làm việc|tại buổi làm việc ngày|tại cuộc họp|tại cuộc họp ngày',
		true,
	],
];
const PAST = table<true>('pastDates');
export const relativeYearLists: Lists<0 | 1> = [
	['năm nay|cuối năm nay|đầu năm nay', 0],
	['năm tới|năm sau|đầu năm tới|cuối năm tới', 1],
];
const RELATIVE = table<0 | 1>('relativeYears');

const COUNTS = 'một hai ba bốn năm sáu bảy tám chín mười'.split(' ');
/** Before years that nobody has counted: "những năm tới". */
const UNCOUNTED = /^(?:các|những|nhiều|vài)$/u;
/** A small number that counts years, not a part of a greater one, nor a month's or a house's: "10 năm tới". */
const COUNTED = /^(?!(?:tháng|ngày|quý|số|[.,/]) )\S* ?(\d\d?)$/u;

/** The year that `ahead` says of another; of some years, counted by the last of the words before them, the last: "ba năm tới". */
function yearAhead(year: number, ahead: number, before: readonly string[]): string | null {
	const word = before.at(-1) ?? '';
	if (ahead === 1 && UNCOUNTED.test(word)) return null;
	const counted = ahead && (COUNTS.indexOf(word) + 1 || Number(COUNTED.exec(before.join(' '))?.[1] ?? 0));
	return counted > 0 ? `../${year + counted}` : String(year + ahead);
}

/** How far ahead a month without a year may lie; further it is one that has been, and no aim. In months. */
const MONTHS_AHEAD = 8;

/** A month without a year (`--09`), in the year in which it comes next after the day of the article; null for one past. */
function monthAhead(name: string, published: string): string | null {
	const ahead = (Number(name.slice(2)) - Number(published.slice(5, 7)) + 12) % 12;
	if (ahead > MONTHS_AHEAD) return null;
	const year = Number(published.slice(0, 4)) + Number(name.slice(2) < published.slice(5, 7));
	return `${year}${name.slice(1)}`;
}

/**
 * A day or month without a year, in the year that the words from `behind` on say ("tháng 9 năm tới"), or else next to the day
 * of the article; as it is where that is not known.
 */
function inYear(name: string, published: string | null, {words}: Layout, behind: number): string | null {
	if (!name.startsWith('--') || published === null) return name;
	const said = matchPhrase(RELATIVE, words, behind);
	if (said) return `${Number(published.slice(0, 4)) + said.value}${name.slice(1)}`;
	if (name.length === 4) return monthAhead(name, published);
	const [first = name, last] = name.split('/').map((day) => withYear(day, published) ?? day);
	return last === undefined ? first : `${first}/${last}`;
}

/** A date within its bound, in ISO 8601-2: "../2030" is "until 2030", "2026-01/.." "from January 2026". */
function bounded(date: string, bound: 'until' | 'since' | undefined): string {
	if (bound === undefined || date.includes('/')) return date;
	return bound === 'until' ? `../${date}` : `${date}/..`;
}

/** The year that words which end at word `at` say by that of the article: "năm tới", "ba năm tới". */
function relativeYear({words}: Layout, at: number, published: string): string | null {
	const relative = phraseBefore(RELATIVE, words, at + 1);
	if (!relative) return null;
	const first = at + 1 - relative.length;
	return yearAhead(Number(published.slice(0, 4)), relative.value, words.low.slice(Math.max(0, first - 2), first));
}

const WITHIN = /^(?:vào|trong|đầu|cuối|giữa)$/u;
/** The month that "tháng tới" at word `at` says. */
function nextMonth({words: {low}}: Layout, at: number, published: string): string | null {
	if (low[at] !== 'tháng' || low[at + 1] !== 'tới' || !WITHIN.test(low[at - 1] ?? '')) return null;
	const [year, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
	return new Date(Date.UTC(year, month)).toISOString().slice(0, 7);
}

/** The date that begins at word `at`, with its bound; null where none does, or one that is past. */
function dateAt(layout: Layout, at: number, published: string | null): string | null {
	const {words, covered, mentions, places} = layout;
	const number = covered[at] ?? -1;
	const mention = mentions[number];
	if (mention?.type !== 'date' || number === covered[at - 1] || phraseBefore(PAST, words, at)) return null;
	const date = inYear(mention.name, published, layout, places[number]?.to ?? at + 1);
	// What lies before the article's year is no aim.
	const isPast = published !== null && /^\d{4}/u.test(date ?? '') && String(date) < published.slice(0, 4);
	return date === null || isPast ? null : bounded(date, phraseBefore(BOUNDS, words, at)?.value);
}

/** Whether a clause opens with the year in which it shall be done: "Trong năm 2030, hai bên thống nhất …". */
export const isOpenedByYear = ({words: {low}}: Layout, from: number): boolean =>
	(low[from] === 'trong' || low[from] === 'đến') && low[from + 1] === 'năm';

/**
 * When something that was asked, promised or agreed shall be done, as its words from `from` to `to` say: a day, month or
 * year, or a range of them, in ISO 8601-2; null where they do not.
 */
export function whenOf(layout: Layout, from: number, to: number): string | null {
	const published = dayInVietnam(layout.article.published);
	for (let at = from; at < to; at += 1) {
		const found =
			(published && (relativeYear(layout, at, published) ?? nextMonth(layout, at, published))) ||
			dateAt(layout, at, published);
		if (found) return found;
	}
	return null;
}
