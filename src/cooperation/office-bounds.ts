import type {Entity, Office} from '../tags/entity.ts';
import {dayNumber, isoDay} from './calendar.ts';
import type {Scene} from './scene.ts';
import type {EventDate} from './verdict.ts';

/** A stretch of days, `to` exclusive; open ends are infinite. */
interface Stretch {
	from: number;
	to: number;
}

/** What people are, with the stretches in which they held the office that the text gives them. */
interface Bound {
	name: string;
	stretches: Stretch[];
}

/** The first day that a partial ISO day ("2016", "2016-04") can mean. */
const earliest = (day: string): number =>
	dayNumber(day.length === 4 ? `${day}-01-01` : day.length === 7 ? `${day}-01` : day);

/** The day after the last one that a partial ISO day can mean. */
function latest(day: string): number {
	if (day.length >= 10) return dayNumber(day) + 1;
	const [year = 0, month = 12] = day.split('-').map(Number);
	return Math.floor(Date.UTC(year, month, 1) / 86_400_000);
}

/** Stretches are taken as wide as the dates allow: a bound must never exclude the true day. */
const stretchOf = ({from, to}: Office): Stretch => ({
	from: earliest(from),
	to: to === null ? Number.POSITIVE_INFINITY : latest(to),
});

/** A former holder bounds nothing. */
const FORMER = /^(?:nguyên|cựu)\s/u;

const isTitleOf = (title: string, written: string): boolean =>
	!FORMER.test(written) && (written.endsWith(title) || written.startsWith(title));

/** The offices that the title and the lead give to linked persons; further down they may be those of earlier years. */
function boundsIn(scene: Scene, people: readonly Entity[]): Bound[] {
	const byId = new Map(people.map((person) => [person.id, person]));
	const bounds = new Map<string, Bound>();
	for (const {mention, zone} of scene.mentions) {
		const {entity, office} = mention;
		if (zone === 'body') continue;
		const person = entity === undefined ? undefined : byId.get(entity);
		if (!person?.offices || office?.by !== 'text' || bounds.has(person.id)) continue;
		const written = office.title.toLowerCase();
		const held = person.offices.filter(({title}) => isTitleOf(title.toLowerCase(), written));
		if (held.length > 0) bounds.set(person.id, {name: mention.name, stretches: held.map(stretchOf)});
	}
	return [...bounds.values()];
}

/** The years in which a day without a year may lie, as day numbers. */
function possibleDays(monthDay: string, bounds: readonly Bound[], until: number): number[] {
	const days: number[] = [];
	for (let year = 1990; year <= until; year += 1) {
		const iso = `${year}${monthDay.slice(1, 7)}`;
		const day = dayNumber(iso);
		if (isoDay(day || 0) !== iso) continue;
		if (bounds.every(({stretches}) => stretches.some(({from, to}) => from <= day && day < to))) days.push(day);
	}
	return days;
}

/** Only the bounds without which more years would be possible. */
function needed(monthDay: string, bounds: readonly Bound[], until: number): Bound[] {
	const count = possibleDays(monthDay, bounds, until).length;
	return bounds.reduce<Bound[]>(
		(kept, bound) => {
			const others = kept.filter((one) => one !== bound);
			return possibleDays(monthDay, others, until).length === count ? others : kept;
		},
		[...bounds],
	);
}

/** The whole stretch of the tightest bound that holds a day. */
function stretchAround(day: number, bounds: readonly Bound[]): {from: number; to: number; name: string} | undefined {
	return bounds
		.flatMap(({name, stretches}) =>
			stretches.filter(({from, to}) => from <= day && day < to).map((one) => ({...one, name})),
		)
		.sort((one, other) => one.to - one.from - (other.to - other.from))[0];
}

/**
 * A day without a year, bounded by the offices that the text gives to persons of the dataset. One possible year is told
 * as inferred; several give their bounds beside the day without a year.
 */
export function boundByOffices(
	monthDay: string,
	scene: Scene,
	people: readonly Entity[],
	today = new Date(),
): EventDate {
	const bounds = needed(monthDay, boundsIn(scene, people), today.getUTCFullYear());
	if (bounds.length === 0) return {iso: monthDay, inferred: false};
	const days = possibleDays(monthDay, bounds, today.getUTCFullYear());
	const [first] = days;
	const last = days.at(-1);
	if (first === undefined || last === undefined) return {iso: monthDay, inferred: false};
	const tightest = stretchAround(first, bounds);
	const names = days.length === 1 && tightest ? [tightest.name] : bounds.map(({name}) => name);
	const now = Math.floor(today.getTime() / 86_400_000);
	const span = days.length === 1 && tightest ? tightest : {from: first, to: last + 1};
	const between = {
		from: isoDay(span.from),
		to: isoDay(Math.min(span.to - 1, now)),
		because: `${names.length === 1 ? 'office' : 'offices'} of ${names.join(', ')}`,
	};
	if (days.length > 1) return {iso: monthDay, inferred: false, between};
	const iso = monthDay
		.split('/')
		.map((end) => `${isoDay(first).slice(0, 4)}${end.slice(1)}`)
		.join('/');
	return {iso, inferred: true, between};
}
