import {bare} from '../text/bare.ts';
import type {TitleUse} from './appositions.ts';
import type {Candidate} from './candidate.ts';
import type {Entity} from './entity.ts';
import type {Knowledge} from './knowledge.ts';
import {officesOn} from './office.ts';
import {type Words, written} from './words.ts';

/** The id that the dataset's convention gives an organisation: country code, then its name without the country. */
export function composedId(country: string, name: string): string {
	return `${country}.${bare(name)
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')}`;
}

/** How well a record fits the country and the office the text gives; more is better. */
function fitness(record: Entity, country: string | undefined, title: string | undefined, day: string | null): number {
	let points = 0;
	if (country && record.country === country) points += 4;
	else if (country && record.country) points -= 4;
	if (!title) return points;
	const held = day === null ? (record.offices ?? []) : officesOn(record, day);
	if (held.some((office) => bare(office.title) === bare(title))) points += 2;
	return points;
}

/** The best of several records for a person: by the country and office the text gives and by the day. */
export function bestRecord(
	records: readonly Entity[],
	country: string | undefined,
	title: string | undefined,
	day: string | null,
): Entity | undefined {
	let best: Entity | undefined;
	let most = Number.NEGATIVE_INFINITY;
	for (const record of records) {
		const points = fitness(record, country, title, day);
		if (points > most) {
			best = record;
			most = points;
		}
	}
	return best;
}

/** Records of organisations that are composed of a name and a country, by the place of their readings. */
export async function linkOrganisations(
	words: Words,
	chosen: readonly Candidate[],
	knowledge: Knowledge,
): Promise<Map<number, Entity>> {
	const asked: {place: number; id: string}[] = [];
	const linked = new Map<number, Entity>();
	for (const [place, one] of chosen.entries()) {
		if (one.type !== 'organisation') continue;
		const fitting = one.records?.filter((record) => !one.country || !record.country || record.country === one.country);
		const known = fitting?.find((record) => record.country === one.country) ?? fitting?.[0];
		if (known && !(one.owned && known.country !== one.country)) linked.set(place, known);
		else if (one.country && one.bare)
			asked.push({place, id: composedId(one.country, written(words, one.bare.start, one.bare.end))});
	}
	const ids = [...new Set(asked.map(({id}) => id))];
	const records = ids.length === 0 ? [] : await knowledge.byId(ids);
	const byId = new Map(ids.map((id, place) => [id, records[place]]));
	for (const {place, id} of asked) {
		const record = byId.get(id);
		if (record) linked.set(place, record);
	}
	return linked;
}

/** Bare ministries in a foreign minister's title are that country's: "Bộ trưởng Bộ Quốc phòng … Tea Banh". */
export function ownByHolder(chosen: readonly Candidate[], uses: readonly TitleUse[]): void {
	for (const {owner, person} of uses) {
		const organisation = chosen[owner];
		const holder = chosen[person];
		if (organisation?.type !== 'organisation' || organisation.owned !== false || !organisation.country) continue;
		const country = holder?.records?.length === 1 ? holder.records[0]?.country : undefined;
		if (country && country !== organisation.country) organisation.country = country;
	}
}
