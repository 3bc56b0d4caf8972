import {phraseBefore, phrases} from '../tags/phrases.ts';
import {dayInVietnam, withYear} from './calendar.ts';
import type {Layout} from './sentences.ts';

/** How a date bounds what is done: by then, from then on. */
const BOUNDS = phrases<'until' | 'since'>([
	[
		'đến|tới|đến hết|tới hết|trước|trước ngày|đến trước|chậm nhất|chậm nhất là|muộn nhất|cho đến|đến ngày|tới ngày',
		'until',
	],
	['từ|kể từ|từ ngày|bắt đầu từ|sau', 'since'],
]);
/** Before a date that is about something past: "ký năm 2013", "thỏa thuận ngày 3/4". */
const PAST = phrases<true>([['ký|ký kết|đã ký|thiết lập|thành lập|thông qua|từ năm|đã ký vào|ra ngày|nhất trí', true]]);
const RELATIVE = phrases<0 | 1>([
	['năm nay|cuối năm nay|đầu năm nay', 0],
	['năm tới|năm sau|đầu năm tới|cuối năm tới', 1],
]);

const COUNTS = 'một hai ba bốn năm sáu bảy tám chín mười'.split(' ');
/** Before years that nobody has counted: "những năm tới". */
const UNCOUNTED = /^(?:các|những|nhiều|vài)$/u;

/** The year that `ahead` says of another; of some years, counted by the word before them, the last: "ba năm tới". */
function yearAhead(year: number, ahead: number, before: string): string | null {
	if (ahead === 1 && UNCOUNTED.test(before)) return null;
	const counted = ahead && (COUNTS.indexOf(before) + 1 || Number(before) || 0);
	return counted > 0 ? `../${year + counted}` : String(year + ahead);
}

/** A day without a year, in the year in which it lies next to the day of the article; as it is where that is not known. */
const inYear = (name: string, published: string | null): string =>
	name.startsWith('--') && name.length === 7 && published !== null ? (withYear(name, published) ?? name) : name;

/** A date within its bound, in ISO 8601-2: "../2030" is "until 2030", "2026-01/.." "from January 2026". */
function bounded(date: string, bound: 'until' | 'since' | undefined): string {
	if (bound === undefined || date.includes('/')) return date;
	return bound === 'until' ? `../${date}` : `${date}/..`;
}

/**
 * When something that was asked, promised or agreed shall be done, as its words from `from` to `to` say: a day, month or
 * year, or a range of them, in ISO 8601-2; null where they do not.
 */
export function whenOf(layout: Layout, from: number, to: number): string | null {
	const {words, covered, mentions, article} = layout;
	const published = dayInVietnam(article.published);
	for (let at = from; at < to; at += 1) {
		const relative = phraseBefore(RELATIVE, words, at + 1);
		if (relative && published !== null) {
			const year = Number(published.slice(0, 4));
			const found = yearAhead(year, relative.value, words.low[at - relative.length] ?? '');
			if (found) return found;
		}
		const mention = mentions[covered[at] ?? -1];
		if (mention?.type !== 'date' || covered[at] === covered[at - 1] || phraseBefore(PAST, words, at)) continue;
		const date = inYear(mention.name, published);
		// What lies before the article's year is no aim.
		if (published !== null && /^\d{4}/u.test(date) && date.slice(0, 4) < published.slice(0, 4)) continue;
		return bounded(date, phraseBefore(BOUNDS, words, at)?.value);
	}
	return null;
}
