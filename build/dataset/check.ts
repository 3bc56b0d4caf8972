import type {Entity, EntityType} from '../../src/tags/entity.ts';
import {fold} from '../../src/text/fold.ts';
import {lower} from '../../src/text/letters.ts';
import {syllables} from '../../src/text/syllables.ts';
import {namesakeProblems} from './namesakes.ts';
import {officeProblems, overlapProblems} from './offices.ts';
import type {Placed, Sources} from './read.ts';
import {schemaProblems} from './schema.ts';

/** Which kind of record each file holds. */
const FILES: Readonly<Record<string, EntityType>> = {
	'countries.jsonl': 'country',
	'diseases.jsonl': 'disease',
	'documents.jsonl': 'document',
	'events.jsonl': 'event',
	'organisations.jsonl': 'organisation',
	'persons.jsonl': 'person',
	'places.jsonl': 'place',
	'programmes.jsonl': 'programme',
};

const namesOf = ({name, aliases}: Entity): string[] => [name.vi, ...(name.en === null ? [] : [name.en]), ...aliases];

function fileProblems({entity, file}: Placed): string[] {
	const expected = FILES[file];
	if (!expected) return [`${file} is not a file of the dataset`];
	return entity.type === expected ? [] : [`is a ${entity.type}, but the file holds ${expected} records`];
}

/** Names that are repeated in the record, that match every second sentence, or that are marked but not there. */
function nameProblems(entity: Entity): string[] {
	const problems: string[] = [];
	const given = [entity.name.vi, ...entity.aliases];
	const seen = new Set<string>();
	for (const name of given) {
		const folded = fold(name).text;
		if (seen.has(folded)) problems.push(`has the name "${name}" twice`);
		seen.add(folded);
		if (entity.type !== 'disease' && lower(folded) === folded && /^\p{L}+$/u.test(folded))
			problems.push(`has the alias "${name}", one word in small letters`);
		if (syllables(folded).length === 0) problems.push(`has the alias "${name}" without a letter`);
	}
	const names = new Set(namesOf(entity));
	for (const name of entity.ambiguous ?? [])
		if (!names.has(name)) problems.push(`marks "${name}" as ambiguous, which is not among its names`);
	return problems;
}

function referenceProblems(entity: Entity, byId: ReadonlyMap<string, Entity>): string[] {
	const problems: string[] = [];
	const wanted: [string, string | null | undefined][] = [
		['parent', entity.parent],
		['successor', entity.existed?.successor],
		...(entity.offices ?? []).map(({organisation}): [string, string | null] => ['organisation', organisation]),
	];
	for (const [field, id] of wanted)
		if (id && !byId.has(id)) problems.push(`names the ${field} "${id}", which is not held`);
	if (entity.country && byId.get(entity.country)?.type !== 'country')
		problems.push(`names the country "${entity.country}", which is not held`);
	return problems;
}

/** The same thing held twice: one id, one Wikidata id, or one name of one kind in one country. */
function duplicateProblems(placed: readonly Placed[]): string[] {
	const first = new Map<string, Placed>();
	const problems: string[] = [];
	for (const at of placed) {
		const {id, type, country, parent, name, wikidata} = at.entity;
		const keys = [`the id ${id}`];
		if (wikidata) keys.push(`the Wikidata id ${wikidata}`);
		// People of one name are told apart by their offices, places of one name by what they are part of.
		if (type !== 'person')
			keys.push(`the ${type} "${name.vi}" of ${country ?? 'no country'}, ${parent ?? 'no parent'}`);
		for (const key of keys) {
			const other = first.get(key);
			if (other) problems.push(`${at.file}:${at.line}: ${id} is ${key} again, after ${other.file}:${other.line}`);
			else first.set(key, at);
		}
	}
	return problems;
}

function orderProblems(placed: readonly Placed[]): string[] {
	return placed.flatMap(({entity, file, line}, index) => {
		const before = placed[index - 1];
		return before?.file === file && before.entity.id > entity.id
			? [`${file}:${line}: ${entity.id} stands after ${before.entity.id}`]
			: [];
	});
}

/** Everything that is wrong with the dataset's sources, one line each with file and line; none: it can be compiled. */
export function checkDataset(sources: Sources): string[] {
	const {placed} = sources;
	const shape = schemaProblems(placed);
	if (shape.length > 0) return shape;
	const byId = new Map(placed.map(({entity}) => [entity.id, entity]));
	const single = placed.flatMap((at) =>
		[
			...fileProblems(at),
			...nameProblems(at.entity),
			...referenceProblems(at.entity, byId),
			...officeProblems(at.entity),
		].map((problem) => `${at.file}:${at.line}: ${at.entity.id} ${problem}`),
	);
	return [
		...single,
		...orderProblems(placed),
		...duplicateProblems(placed),
		...namesakeProblems(placed),
		...overlapProblems(placed, byId),
	];
}
