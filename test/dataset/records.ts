import type {Sources} from '../../build/dataset/read.ts';
import type {Entity} from '../../src/tags/entity.ts';

/** A right record of an invented country, with what a test changes. */
export const makeEntity = (change: Partial<Entity> & Pick<Entity, 'id' | 'type'>): Entity => ({
	name: {vi: `Tên ${change.id}`, en: null},
	aliases: [],
	sources: ['https://example.org/'],
	checked: '2026-01-31',
	...change,
});

const FILES = {
	country: 'countries.jsonl',
	disease: 'diseases.jsonl',
	document: 'documents.jsonl',
	event: 'events.jsonl',
	organisation: 'organisations.jsonl',
	person: 'persons.jsonl',
	place: 'places.jsonl',
	programme: 'programmes.jsonl',
} as const;

/** Sources as if read from the files, each record in the file of its kind, in the order given. */
export const makeSources = (entities: readonly Entity[]): Sources => ({
	about: {factsUntil: '2026-01-31', attributions: ['Invented']},
	placed: entities.map((entity, index) => ({entity, file: FILES[entity.type], line: index + 1})),
});
