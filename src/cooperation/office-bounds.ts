import type {Entity, Office} from '../tags/entity.ts';
import {bare} from '../text/bare.ts';
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
	/** What bounds the year, in words ("office of Tô Lâm"). */
	reason: string;
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
const stretchOf = ({from, to, proved}: Office): Stretch => ({
	from: proved === 'both' ? Number.NEGATIVE_INFINITY : earliest(from),
	to: to === null || proved ? Number.POSITIVE_INFINITY : latest(to),
});

/** A former holder bounds nothing. */
const FORMER = /^(?:nguyên|cựu)\s/u;

const isTitleOf = (title: string, written: string): boolean =>
	!FORMER.test(written) && (written.endsWith(title) || written.startsWith(title));

/** The offices in the organisation that the text names, where any are: ids end with its name without marks. */
function inOrganisation(offices: readonly Office[], named: string | null): readonly Office[] {
	if (named === null) return offices;
	const slug = bare(named).replaceAll(/[^a-z0-9]+/gu, '-');
	const fitting = offices.filter(({organisation}) => slug.startsWith(organisation?.split('.').at(-1) ?? '?'));
	return fitting.length > 0 ? fitting : offices;
}

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
		const held = inOrganisation(
			person.offices.filter(({title}) => isTitleOf(title.toLowerCase(), written)),
			office.organisation,
		);
		if (held.length > 0) bounds.set(person.id, {reason: `office of ${mention.name}`, stretches: held.map(stretchOf)});
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

/** The disease has had its name since this day: World Health Organization, situation report 22 of 11 February 2020. */
const COVID_NAMED = '2020-02-11';

/** A text that names COVID-19 was written after the name was given. */
function boundByDisease({mentions}: Scene): Bound[] {
	const isNamed = mentions.some(({mention}) => mention.type === 'disease' && /^covid[ -]?19$/iu.test(mention.surface));
	const stretches = [{from: dayNumber(COVID_NAMED), to: Number.POSITIVE_INFINITY}];
	return isNamed ? [{reason: 'the name COVID-19', stretches}] : [];
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

/** What all bounds together leave around a day that fits them. */
function stretchAround(day: number, bounds: readonly Bound[]): Stretch {
	const around = bounds.flatMap(({stretches}) => stretches.filter(({from, to}) => from <= day && day < to));
	return {from: Math.max(...around.map(({from}) => from)), to: Math.min(...around.map(({to}) => to))};
}

/**
 * A day without a year, bounded by the offices that the text gives to persons of the dataset, and by the name COVID-19.
 * One possible year is told as inferred; several give their bounds beside the day without a year.
 */
export function boundByOffices(
	monthDay: string,
	scene: Scene,
	people: readonly Entity[],
	today = new Date(),
): EventDate {
	const bounds = needed(monthDay, [...boundsIn(scene, people), ...boundByDisease(scene)], today.getUTCFullYear());
	if (bounds.length === 0) return {iso: monthDay, inferred: false};
	const days = possibleDays(monthDay, bounds, today.getUTCFullYear());
	const [first] = days;
	const last = days.at(-1);
	if (first === undefined || last === undefined) return {iso: monthDay, inferred: false};
	const now = Math.floor(today.getTime() / 86_400_000);
	const span = days.length === 1 ? stretchAround(first, bounds) : {from: first, to: last + 1};
	const between = {
		from: isoDay(span.from),
		to: isoDay(Math.min(span.to - 1, now)),
		because: bounds.map(({reason}) => reason).join(', '),
	};
	if (days.length > 1) return {iso: monthDay, inferred: false, between};
	const iso = monthDay
		.split('/')
		.map((end) => `${isoDay(first).slice(0, 4)}${end.slice(1)}`)
		.join('/');
	return {iso, inferred: true, between};
}
