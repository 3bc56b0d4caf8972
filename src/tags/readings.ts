import {readBranches} from './branches.ts';
import type {Candidate} from './candidate.ts';
import {readClubs} from './clubs.ts';
import {readCountries} from './countries.ts';
import {readCredits} from './credits.ts';
import {readDates, readNamedMonths} from './dates.ts';
import {readDescribedNames} from './described-names.ts';
import {readNumberedDocuments, readTitledDocuments, withYear} from './documents.ts';
import {numberEnd, withShortForm} from './event-names.ts';
import {readEvents} from './events.ts';
import {readForeignOrganisations} from './foreign-names.ts';
import type {Hit, Hits} from './hits.ts';
import {commonSigns} from './learned-names.ts';
import {readLineUps} from './line-ups.ts';
import {readMoney} from './money.ts';
import type {Ground} from './organisation-cursor.ts';
import {readOrganisations} from './organisations.ts';
import type {Lead} from './persons.ts';
import {isWord, phraseBefore} from './phrases.ts';
import {type Places, readPlaces} from './places.ts';
import {readQuoted} from './quoted.ts';
import {readRoles} from './roles.ts';
import {honorifics} from './titles.ts';
import {asCandidates} from './values.ts';
import {weights} from './weights.ts';
import {Gap, type Words} from './words.ts';

const OTHERS = {
	document: weights.document,
	event: weights.event,
	programme: weights.programme,
	disease: weights.disease,
};

/** "bệnh Alzheimer", where "Alzheimer" alone is the name. */
function isNamedWithout(words: Words, hits: Hits, start: number, end: number): boolean {
	const inner = words.low[start] === 'bệnh' ? hits.get(start + 1)?.find((hit) => hit.end === end) : undefined;
	return inner?.readings.some(({entity, ambiguous}) => entity.type === 'disease' && !ambiguous) ?? false;
}

/** Where a name ends with its season and year: "Luật Dược năm 2016", "Olympic mùa đông 2026". */
function wholeEnd(words: Words, type: keyof typeof OTHERS, end: number): number {
	if (type !== 'document' && type !== 'event') return end;
	const season = type === 'event' && words.low[end] === 'mùa' && /^(?:đông|hè)$/.test(words.low[end + 1] ?? '');
	const whole = withYear(words, season ? end + 2 : end);
	return withShortForm(words, type === 'event' ? numberEnd(words, whole) : whole);
}

/** A hit's reading as a document, event, programme or disease; null where it is none. */
function readOther(words: Words, hits: Hits, {start, end, readings}: Hit): Candidate | null {
	const others = readings.filter(({entity}) => entity.type in OTHERS);
	const type = others[0]?.entity.type as keyof typeof OTHERS | undefined;
	if (!type || (type === 'disease' && isNamedWithout(words, hits, start, end))) return null;
	const sign = end - start === 1 && isWord(commonSigns, words, start);
	const score = sign || others.every((one) => one.ambiguous) ? weights.otherAmbiguous : OTHERS[type];
	const records = others.map((one) => one.entity);
	// "bệnh lao phổi": the name behind "bệnh", not "bệnh lao"
	const preferred = words.low[start - 1] === 'bệnh' ? 0.02 : 0;
	return {
		start,
		end: wholeEnd(words, type, end),
		type,
		score: score + preferred,
		reason: 'name from the dataset',
		records,
	};
}

/** The dataset's documents, events, programmes and diseases. */
const readOthers = (words: Words, hits: Hits): Candidate[] =>
	[...hits.values()].flatMap((row) => row.flatMap((hit) => readOther(words, hits, hit) ?? []));

/** "người đồng cấp Mỹ", "nhà lãnh đạo Triều Tiên", "nhạc sĩ người Chile": a country's name leads on to a person's. */
function isAddressed(words: Words, start: number): boolean {
	const from = words.low[start - 1] === 'người' && words.gaps[start] === Gap.space ? start - 1 : start;
	return phraseBefore(honorifics, words, from) !== null;
}

/** Where titles, with the organisation or country after them, lead to names, and where other names end. */
export function findLeads(words: Words, candidates: readonly Candidate[]): Lead {
	const led = new Set<number>();
	const ended = new Set<number>();
	for (const {type, score, end} of candidates) {
		if (type !== 'role' || score <= weights.titleSmall) continue;
		// "TS. Nguyễn Văn An"
		led.add(words.low[end] === '.' ? end + 1 : end);
	}
	const owners = candidates.filter((one) => OWNERS.has(one.type) && one.score > weights.countryCue);
	owners.sort((one, other) => one.start - other.start || one.end - other.end);
	for (const {start, end, type} of owners) {
		ended.add(end);
		const addressed = type === 'country' && isAddressed(words, start);
		if (!addressed && !led.has(start) && !(words.low[start - 1] === 'tại' && led.has(start - 1))) continue;
		led.add(end);
		// "Tổng thống Philippines, Benigno Aquino"
		if (words.low[end] === ',') led.add(end + 1);
	}
	return {
		titled: (at) => led.has(at) && words.gaps[at] === Gap.space,
		ended: (at) => ended.has(at) && words.gaps[at] === Gap.space,
	};
}

/** What can stand between a title and a name. */
const OWNERS = new Set<Candidate['type']>(['organisation', 'country', 'place']);

/** Countries of the places by the word behind each. */
function homes(places: Places): Map<number, string> {
	const ends = new Map<number, string>();
	for (const {end, entities} of places.values()) if (entities[0]?.country) ends.set(end, entities[0].country);
	return ends;
}

/** All readings but those of persons, which need to know where titles lead. */
export function readAll(ground: Ground): Candidate[] {
	const {words, hits, countries, places} = ground;
	const {folded, lowered} = words;
	const roles = readRoles(words);
	const titled = new Set(roles.flatMap((one) => (one.score > weights.titleSmall ? [one.end] : [])));
	return [
		...roles,
		...readCountries(words, {countries, places: homes(places)}, titled),
		...readPlaces(words, places, countries),
		...readOrganisations(ground),
		...readClubs(ground),
		...readLineUps(ground),
		...asCandidates(words, readDates(lowered), 'date'),
		...asCandidates(words, readNamedMonths(folded.text), 'date'),
		...asCandidates(words, readMoney(lowered), 'money'),
		...asCandidates(words, readNumberedDocuments(folded.text), 'document'),
		...readTitledDocuments(ground),
		...readQuoted(words),
		...readEvents(ground),
		...readForeignOrganisations(words),
		...readBranches(ground),
		...readDescribedNames(words, countries),
		...readCredits(words),
		...readOthers(words, hits),
	];
}
