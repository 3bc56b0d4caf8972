import {composeOffice, type Holder} from '../../src/look/office/compose.ts';
import type {FindPlace, Place} from '../../src/look/office/title.ts';
import type {Entity} from '../../src/tags/entity.ts';

const NAMED_AS_BODY = /^(?:Federal )?(?:Ministry|Department) (?:of|for) (?<of>.+)$/u;

/** The name of a ministry without its country: "Ministry of Culture (France)", "United States Department of Energy". */
function withoutCountry(name: string, country: string | undefined): string {
	const plain = name.replace(/ \([^)]*\)$/u, '').replace(/^United States (?=Department)/u, '');
	const tail = [` of the ${country}`, ` of ${country}`].find((one) => plain.endsWith(one));
	return tail ? plain.slice(0, -tail.length) : plain;
}

/** Letters that the name of a country shares with its adjective ("Austr-alian"). */
const STEM = 5;

const placeOf = ({id, type, name}: Entity): Place | null =>
	name.en === null ? null : {name: name.en, code: type === 'country' ? id : null};

/** The name of a body with its country where that is not to be seen in it; Vietnam's stand as they are. */
function withCountry(name: string, place: Place | null): string {
	if (!place || place.code === 'VN') return name;
	const plain = name.replace(` (${place.name})`, '');
	return plain.includes(place.name.slice(0, STEM)) ? plain : `${plain}, ${place.name}`;
}

/** The holder of an office that a record names; null where the record has no English name. */
function holderOf(record: Entity, byId: ReadonlyMap<string, Entity>): Holder | null {
	if (record.name.en === null) return null;
	if (record.type === 'country') return {kind: 'country', place: {name: record.name.en, code: record.id}};
	const country = record.country === undefined ? undefined : byId.get(record.country);
	const place = country ? placeOf(country) : null;
	const name = record.name.en;
	const of = NAMED_AS_BODY.exec(withoutCountry(name, place?.name))?.groups?.of;
	return of && /^Bộ /u.test(record.name.vi)
		? {kind: 'ministry', of, name: withCountry(name, place), place}
		: {kind: 'body', name: withCountry(name, place), place};
}

/** Finds countries, places and organisations by every name that the dataset has for them, countries first. */
function placesOf(records: readonly Entity[]): FindPlace {
	const found = new Map<string, Place>();
	for (const kind of ['country', 'place', 'organisation'])
		for (const record of records.filter(({type}) => type === kind)) {
			const place = placeOf(record);
			if (place) for (const name of [record.name.vi, ...record.aliases]) if (!found.has(name)) found.set(name, place);
		}
	return (vi) => found.get(vi) ?? null;
}

/** The records with the English of each office that can be composed: cards and files say it to readers of English. */
export function withEnglishOffices(records: readonly Entity[]): Entity[] {
	const byId = new Map(records.map((record) => [record.id, record]));
	const find = placesOf(records);
	return records.map((record) => {
		if (!record.offices) return record;
		const offices = record.offices.map((office) => {
			const held = office.organisation === null ? undefined : byId.get(office.organisation);
			const holder = held ? holderOf(held, byId) : null;
			const english = holder && composeOffice(office.title, holder, find);
			return english ? {...office, english} : office;
		});
		return {...record, offices};
	});
}
