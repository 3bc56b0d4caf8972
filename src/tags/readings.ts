import type {Candidate} from './candidate.ts';
import {readCountries} from './countries.ts';
import {readCredits} from './credits.ts';
import {readDates} from './dates.ts';
import {readNumberedDocuments, readTitledDocuments} from './documents.ts';
import {readEvents} from './events.ts';
import {readForeignOrganisations} from './foreign-names.ts';
import type {Hits} from './hits.ts';
import {readMoney} from './money.ts';
import type {Ground} from './organisation-cursor.ts';
import {readOrganisations} from './organisations.ts';
import {readPlaces} from './places.ts';
import {readQuoted} from './quoted.ts';
import {readRoles} from './roles.ts';
import {asCandidates} from './values.ts';
import {weights} from './weights.ts';
import {Gap, type Words} from './words.ts';

const OTHERS = {
	document: weights.document,
	event: weights.event,
	programme: weights.programme,
	disease: weights.disease,
};

/** The dataset's documents, events, programmes and diseases. */
function readOthers(hits: Hits): Candidate[] {
	const candidates: Candidate[] = [];
	for (const row of hits.values()) {
		for (const {start, end, readings} of row) {
			const others = readings.filter(({entity}) => entity.type in OTHERS);
			const type = others[0]?.entity.type as keyof typeof OTHERS | undefined;
			if (!type) continue;
			const score = others.every((one) => one.ambiguous) ? weights.otherAmbiguous : OTHERS[type];
			const records = others.map((one) => one.entity);
			candidates.push({start, end, type, score, reason: 'name from the dataset', records});
		}
	}
	return candidates;
}

/** Where a title, with the organisation or country after it, leads to a name. */
export function leads(words: Words, candidates: readonly Candidate[]): (at: number) => boolean {
	const led = new Set<number>();
	for (const one of candidates) if (one.type === 'role' && one.score > weights.titleSmall) led.add(one.end);
	const owners = candidates.filter((one) => one.type === 'organisation' || one.type === 'country');
	owners.sort((one, other) => one.start - other.start || one.end - other.end);
	for (const {start, end} of owners) {
		if (!led.has(start) && !(words.low[start - 1] === 'tại' && led.has(start - 1))) continue;
		led.add(end);
		// "Tổng thống Philippines, Benigno Aquino"
		if (words.low[end] === ',') led.add(end + 1);
	}
	return (at) => led.has(at) && words.gaps[at] === Gap.space;
}

/** All readings but those of persons, which need to know where titles lead. */
export function readAll(ground: Ground): Candidate[] {
	const {words, hits, countries, places} = ground;
	const {text} = words.folded;
	const roles = readRoles(words);
	const titled = new Set(roles.flatMap((one) => (one.score > weights.titleSmall ? [one.end] : [])));
	return [
		...roles,
		...readCountries(words, countries, titled),
		...readPlaces(words, places),
		...readOrganisations(ground),
		...asCandidates(words, readDates(text), 'date'),
		...asCandidates(words, readMoney(text), 'money'),
		...asCandidates(words, readNumberedDocuments(text), 'document'),
		...readTitledDocuments(words),
		...readQuoted(words),
		...readEvents(ground),
		...readForeignOrganisations(words),
		...readCredits(words),
		...readOthers(hits),
	];
}
