import type {Sector} from '../cooperation/verdict.ts';
import {type Brief, isOfKind} from '../store/briefs.ts';
import type {ReadStatement} from '../store/reader.ts';
import type {Actor} from '../story/frame.ts';
import {bare} from '../text/bare.ts';

// Counts over what was read, for the charts. Days are ISO 8601.

/** A side of a chart: a country, an organisation or a field, with its articles. */
export interface Group {
	id: string;
	articles: Brief[];
}

/** What articles are told apart by. */
export type By = 'partner' | 'sector';

const idsOf = ({partners, sectors}: Brief, by: By): readonly string[] =>
	by === 'partner' ? partners : (sectors as Sector[]).slice(0, 1);

/** Articles by partner or by their main field, the largest group first, of equals the one that sorts first. */
export function groupsOf(articles: readonly Brief[], by: By): Group[] {
	const groups = new Map<string, Brief[]>();
	for (const article of articles)
		for (const id of idsOf(article, by)) {
			const known = groups.get(id);
			if (known) known.push(article);
			else groups.set(id, [article]);
		}
	return [...groups]
		.map(([id, some]) => ({id, articles: some}))
		.sort((one, other) => other.articles.length - one.articles.length || (one.id < other.id ? -1 : 1));
}

const MONTH = /^\d{4}-\d{2}/u;

/** The month of an article's day, "2026-05"; null where none is known. */
export const monthOf = ({day = ''}: Brief): string | null => (MONTH.test(day) ? day.slice(0, 7) : null);

/** Articles by month; those without one are left out. */
export function byMonth(articles: readonly Brief[]): Map<string, Brief[]> {
	const months = new Map<string, Brief[]>();
	for (const article of articles) {
		const month = monthOf(article);
		if (month === null) continue;
		const known = months.get(month);
		if (known) known.push(article);
		else months.set(month, [article]);
	}
	return months;
}

/** Months from the first to the last, without gaps; at most `most`, the latest. */
export function monthsOf(articles: readonly Brief[], most: number): string[] {
	const known = [...byMonth(articles).keys()].sort();
	const [first, last] = [known[0], known.at(-1)];
	if (!(first && last)) return [];
	const months: string[] = [];
	for (let month = last; month >= first && months.length < most; month = monthBefore(month)) months.unshift(month);
	return months;
}

function monthBefore(month: string): string {
	const [year = 0, number = 1] = month.split('-').map(Number);
	return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}

/** Two persons of different countries who are named in the same articles. */
export interface Meeting {
	one: string;
	other: string;
	articles: Brief[];
}

/** Someone, or an organisation, in what was read. */
export interface Person {
	who: string;
	name: string;
	country: string;
	articles: number;
}

/** Who met whom. */
export interface Network {
	people: Person[];
	meetings: Meeting[];
}

const met = new Set(['meeting', 'call', 'visit', 'signing']);

/** Persons of an article that count: those named most, with a known country. */
const MOST_IN_ARTICLE = 5;

const NOBODY: readonly Actor[] = [];

/** The persons of an article who count, where it reports that sides met. */
function whoMet(article: Brief): readonly Actor[] {
	if (!isOfKind(article, met)) return NOBODY;
	const {actors = NOBODY} = article;
	return actors.slice(0, MOST_IN_ARTICLE).filter(({country}) => country !== null);
}

/** How many lists each of some is in, those in most first. */
function counted(lists: readonly (readonly Actor[])[]): Person[] {
	const all = new Map<string, Person>();
	for (const actors of lists)
		for (const {who, name, country} of actors) {
			const known = all.get(who);
			if (known) known.articles += 1;
			else all.set(who, {who, name, country: country ?? '', articles: 1});
		}
	return [...all.values()].sort((one, other) => other.articles - one.articles);
}

/** Organisations of what was read, those in most articles first. */
export const bodiesOf = (articles: readonly Brief[]): Person[] => counted(articles.map(({bodies = []}) => bodies));

/** Persons of articles on a meeting, a call, a visit or a signing, those in most articles first. */
export const peopleOf = (articles: readonly Brief[]): Person[] => counted(articles.map(whoMet));

/**
 * Who met whom: persons of two countries in one article on a meeting, a call, a visit or a signing.
 * @param most persons; those in most articles are taken
 */
export function networkOf(articles: readonly Brief[], most: number): Network {
	// Briefs make their lists anew each time they are asked.
	const gatherings = articles.map(whoMet);
	const chosen = counted(gatherings).slice(0, most);
	const names = new Set(chosen.map(({who}) => who));
	const meetings = new Map<string, Meeting>();
	for (const [index, article] of articles.entries()) {
		const known = (gatherings[index] ?? NOBODY).filter(({who}) => names.has(who));
		if (known.length < 2) continue;
		for (const [at, one] of known.entries())
			for (const other of known.slice(at + 1))
				if (other.country !== one.country) note(meetings, one.who, other.who, article);
	}
	const linked = new Set([...meetings.values()].flatMap(({one, other}) => [one, other]));
	return {people: chosen.filter(({who}) => linked.has(who)), meetings: [...meetings.values()]};
}

/** The meetings that are among the `each` most frequent of one of the two: all of them would hide each other. */
export function foremostOf(meetings: readonly Meeting[], each: number): Meeting[] {
	const drawn = new Map<string, number>();
	return meetings
		.toSorted((left, right) => right.articles.length - left.articles.length)
		.filter(({one, other}) => {
			const [ones, others] = [drawn.get(one) ?? 0, drawn.get(other) ?? 0];
			if (ones >= each && others >= each) return false;
			drawn.set(one, ones + 1);
			drawn.set(other, others + 1);
			return true;
		});
}

function note(meetings: Map<string, Meeting>, a: string, b: string, article: Brief): void {
	const [one, other] = a < b ? [a, b] : [b, a];
	const key = `${one}\n${other}`;
	const known = meetings.get(key);
	if (known) known.articles.push(article);
	else meetings.set(key, {one, other, articles: [article]});
}

/** A statement, and the articles that have it in the same words. */
export interface SaidOnce {
	statement: ReadStatement;
	articles: string[];
}

/** Statements in their order, each sentence once: papers carry one story in the same words. */
export function saidOnce(statements: readonly ReadStatement[]): SaidOnce[] {
	const found = new Map<string, SaidOnce>();
	for (const statement of statements) {
		const {act, quote, article} = statement;
		const key = `${act} ${bare(quote)}`;
		const known = found.get(key);
		if (!known) found.set(key, {statement, articles: [article]});
		else if (!known.articles.includes(article)) known.articles.push(article);
	}
	return [...found.values()];
}
