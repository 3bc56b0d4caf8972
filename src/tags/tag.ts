import type {Article} from '../article/article.ts';
import {type Candidate, choose} from './candidate.ts';
import {findCountries, readCountries} from './countries.ts';
import {readCredits} from './credits.ts';
import {readDates} from './dates.ts';
import {readNumberedDocuments, readTitledDocuments} from './documents.ts';
import type {Entity} from './entity.ts';
import {readEvents} from './events.ts';
import {readForeignOrganisations} from './foreign-names.ts';
import {findHits, type Hits} from './hits.ts';
import type {Knowledge} from './knowledge.ts';
import type {Mention} from './mention.ts';
import {readMoney} from './money.ts';
import type {Ground} from './organisation-cursor.ts';
import {organisationEnds, readOrganisations} from './organisations.ts';
import {readPersons} from './persons.ts';
import {findPlaces, readPlaces} from './places.ts';
import {readQuoted} from './quoted.ts';
import {readRoles} from './roles.ts';
import {asCandidates} from './values.ts';
import {weights} from './weights.ts';
import {readWords, type Words, written} from './words.ts';

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
			const records = readings.filter(({entity}) => entity.type in OTHERS);
			const type = records[0]?.entity.type as keyof typeof OTHERS | undefined;
			if (!type) continue;
			const score = records.every((one) => one.ambiguous) ? 0.4 : OTHERS[type];
			candidates.push({
				start,
				end,
				type,
				score,
				reason: 'name from the dataset',
				records: records.map((one) => one.entity),
			});
		}
	}
	return candidates;
}

/** Where a title, with the organisation or country after it, leads to a name. */
function leads(words: Words, candidates: readonly Candidate[]): (at: number) => boolean {
	const roleEnds = new Set<number>();
	for (const one of candidates) if (one.type === 'role' && one.score > 0.2) roleEnds.add(one.end);
	const led = new Set(roleEnds);
	const owners = candidates.filter((one) => one.type === 'organisation' || one.type === 'country');
	owners.sort((one, other) => one.start - other.start);
	for (const one of owners) {
		if (!led.has(one.start)) continue;
		led.add(one.end);
		if (words.low[one.end] === 'tại') led.add(one.end + 1);
	}
	for (const one of owners) if (words.low[one.start - 1] === 'tại' && led.has(one.start)) led.add(one.end);
	return (at) => led.has(at);
}

function toMention(article: Article, words: Words, one: Candidate): Mention {
	const from = words.starts[one.start] ?? 0;
	const to = words.ends[one.end - 1] ?? from;
	const {start, end} = words.folded.toOriginal(from, to);
	const record: Entity | undefined = one.records?.[0];
	return {
		start,
		end,
		surface: article.text.slice(start, end),
		type: one.type,
		...(record ? {entity: record.id} : {}),
		name: one.name ?? record?.name.vi ?? written(words, one.start, one.end),
		...(one.country ? {country: one.country} : record?.country ? {country: record.country} : {}),
		reason: one.reason,
	};
}

/**
 * Who and what is named in an article: every reading of its words, scored; the best set that does not overlap; each
 * linked to the dataset where that knows it. Only blocks that are read count. Rejects only if the dataset cannot be read.
 */
export async function tag(article: Article, knowledge: Knowledge): Promise<Mention[]> {
	const words = readWords(article);
	if (words.length === 0) return [];
	const hits = await findHits(words, knowledge);
	const countries = findCountries(words, hits);
	const places = findPlaces(words, hits);
	const ground: Ground = {words, hits, countries, places, organisations: organisationEnds(hits)};
	const candidates = [
		...readCountries(words, countries),
		...readPlaces(words, places),
		...readOrganisations(ground),
		...readRoles(words),
		...asCandidates(words, readDates(words.folded.text), 'date'),
		...asCandidates(words, readMoney(words.folded.text), 'money'),
		...asCandidates(words, readNumberedDocuments(words.folded.text), 'document'),
		...readTitledDocuments(words),
		...readQuoted(words),
		...readEvents(ground),
		...readForeignOrganisations(words),
		...readCredits(words),
		...readOthers(hits),
	];
	candidates.push(...readPersons(words, hits, countries, leads(words, candidates)));
	return choose(candidates).map((one) => toMention(article, words, one));
}
