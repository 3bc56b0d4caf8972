import type {Article} from '../article/article.ts';
import {findTitleUses} from './appositions.ts';
import {readAttestedNames} from './attested-names.ts';
import {type Candidate, choose} from './candidate.ts';
import {findCountries} from './countries.ts';
import type {Entity} from './entity.ts';
import {withHeld} from './held.ts';
import {findHits} from './hits.ts';
import type {Knowledge} from './knowledge.ts';
import {readLearnedNames} from './learned-names.ts';
import {readListedFirms} from './listed-firms.ts';
import {readBracketedNames, readListedNames, readRepeatedNames} from './listed-names.ts';
import {readListedPlaces} from './listed-places.ts';
import type {Mention, MentionOffice} from './mention.ts';
import type {Ground} from './organisation-cursor.ts';
import {organisationEnds} from './organisations.ts';
import type {Corrections} from './own.ts';
import {readOwn} from './own-readings.ts';
import {datasetOffice, gatherPeople, type Person} from './people.ts';
import {readPersons} from './persons.ts';
import {findPlaces} from './places.ts';
import {findLeads, readAll} from './readings.ts';
import {linkOrganisations, ownByHolder} from './resolve.ts';
import {confirmNames, fullNames, readShortNames} from './short-names.ts';
import {resolveTitles} from './standing-titles.ts';
import {readWords, type Words, written} from './words.ts';

/** Every reading of the words, those that the text itself explains included; the best set of them. */
function read(ground: Ground): Candidate[] {
	const {words, hits, countries} = ground;
	const candidates = readAll(ground);
	const lead = findLeads(words, candidates);
	candidates.push(...readPersons(words, hits, countries, lead), ...readOwn(words, hits));
	const unsure = choose(candidates);
	const firms = readListedFirms(words, countries, unsure);
	// What is a firm in a row of them is nobody's name.
	const first = unsure.filter(({start}) => !firms.some((firm) => firm.start === start));
	candidates.push(...readLearnedNames(words, first, lead.titled));
	const confirmed = confirmNames(words, candidates, first);
	const attested = readAttestedNames(ground, first);
	candidates.push(...confirmed, ...attested);
	candidates.push(...readShortNames(words, fullNames(words, [...first, ...confirmed, ...attested]), lead.titled));
	candidates.push(...readListedNames(words, countries, first), ...firms);
	candidates.push(...readBracketedNames(words, countries, first), ...readListedPlaces(words, first));
	const second = choose(candidates);
	const repeated = readRepeatedNames(words, candidates, second);
	const last = repeated.length === 0 ? second : choose([...candidates, ...repeated]);
	return withHeld(last, candidates);
}

/** What is known of a chosen reading beyond its words. */
interface Known {
	record: Entity | undefined;
	person: Person | undefined;
	office: MentionOffice | undefined;
	refersTo: string | undefined;
}

/** Nothing but what the words say. */
const PLAIN: Known = {record: undefined, person: undefined, office: undefined, refersTo: undefined};

function toMention(article: Article, words: Words, one: Candidate, known: Known): Mention {
	const {record, person, office, refersTo} = known;
	const from = words.starts[one.start] ?? 0;
	const {start, end} = words.folded.toOriginal(from, words.ends[one.end - 1] ?? from);
	const country = one.country ?? record?.country ?? person?.country;
	const holds = one.holds?.map((held) => toMention(article, words, held, {...PLAIN, record: otherRecord(held)}));
	return {
		start,
		end,
		surface: article.text.slice(start, end),
		type: one.type,
		...(record ? {entity: record.id} : {}),
		name: record?.name.vi ?? person?.name ?? one.name ?? written(words, one.start, one.end),
		...(country ? {country} : {}),
		...(office ? {office} : {}),
		...(refersTo ? {refersTo} : {}),
		...(holds ? {holds} : {}),
		reason: one.reason,
	};
}

/** Display names of the organisations that offices name by id. */
async function organisationNames(ids: readonly string[], knowledge: Knowledge): Promise<Map<string, string>> {
	const asked = [...new Set(ids)];
	const records = asked.length === 0 ? [] : await knowledge.byId(asked);
	return new Map(asked.flatMap((id, place) => (records[place] ? [[id, records[place].name.vi] as const] : [])));
}

/**
 * Who and what is named in an article: every reading of its words, scored; the best set that does not overlap; each
 * linked to the dataset where that knows it, persons with their office on the article's day. Only blocks that are read
 * count. Any text returns; rejects only if the dataset cannot be read.
 * @param words the article's words, where they have been read already
 */
export async function tag(
	article: Article,
	knowledge: Knowledge,
	words: Words = readWords(article, knowledge.vocabulary),
): Promise<Mention[]> {
	if (words.length === 0) return [];
	const hits = await findHits(words, knowledge);
	const countries = findCountries(words, hits);
	const places = findPlaces(words, hits);
	const chosen = read({words, hits, countries, places, organisations: organisationEnds(hits)});
	const day = article.published?.slice(0, 10) ?? null;
	const uses = findTitleUses(words, chosen);
	ownByHolder(chosen, uses);
	const linked = await linkOrganisations(words, chosen, knowledge);
	const personOf = gatherPeople(words, chosen, uses, day);
	const titles = resolveTitles(words, chosen, uses, (one) => {
		const person = personOf(one);
		return {name: person?.name ?? written(words, one.start, one.end), country: person?.record?.country};
	});
	const persons = chosen.map((one) => (one.type === 'person' ? personOf(one) : undefined));
	const offices = persons.map((person) => (person?.office ? undefined : datasetOffice(person?.record, day)));
	const names = await organisationNames(
		offices.flatMap((office) => office?.organisation ?? []),
		knowledge,
	);
	const mentions = chosen.map((one, place) => {
		const person = persons[place];
		const held = offices[place];
		const organisation = held?.organisation ? (names.get(held.organisation) ?? null) : null;
		const office =
			person?.office ?? (held && {title: held.title, organisation, by: 'dataset' as const, english: held.english});
		const record = one.type === 'person' ? person?.record : (linked.get(place) ?? otherRecord(one));
		return toMention(article, words, one, {record, person, office, refersTo: titles.get(place)});
	});
	return knowledge.corrections ? corrected(mentions, knowledge.corrections) : mentions;
}

/** What the reader said is not meant: without its link, or left out. The hits know of it; names by composition do not. */
function corrected(mentions: readonly Mention[], corrections: Corrections): Mention[] {
	return mentions.flatMap((mention) => {
		const {surface, entity} = mention;
		if (corrections.rejects(surface, null)) return [];
		if (entity === undefined || !corrections.rejects(surface, entity)) return [mention];
		const {entity: _, office, name: __, ...rest} = mention;
		return [{...rest, name: surface, ...(office?.by === 'text' ? {office} : {})}];
	});
}

/** Countries, places, documents and the like are linked to the first record of their spelling. */
function otherRecord(one: Candidate): Entity | undefined {
	return one.type === 'organisation' ? undefined : one.records?.[0];
}
