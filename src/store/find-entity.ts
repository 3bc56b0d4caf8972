import type {KeptOwn} from '../messages/own.ts';
import type {FoundEntity} from '../messages.ts';
import type {Entity} from '../tags/entity.ts';
import type {Knowledge} from '../tags/knowledge.ts';
import {bare} from '../text/bare.ts';

/** Most that are found. */
const MOST = 8;

/** An entity with all its names, without tone marks, each on a line of its own and with a space before each word. */
interface Named extends FoundEntity {
	names: string;
}

const named = (id: string, type: FoundEntity['type'], name: string, others: readonly string[]): Named => ({
	id,
	type,
	name,
	names: `\n ${[name, ...others].map(bare).join('\n ')}\n`,
});

const lists = new WeakMap<Knowledge, Promise<Named[]>>();

async function listOf(dataset: Knowledge, count: number): Promise<Named[]> {
	const records = await dataset.records(Array.from({length: count}, (_, number) => number));
	return records.flatMap((entity) => (entity ? [named(entity.id, entity.type, entity.name.vi, namesOf(entity))] : []));
}

const namesOf = ({name: {en}, aliases}: Entity): string[] => [en, ...aliases].filter((name) => name !== null);

/**
 * Entities of the dataset and of the reader's own one of whose names has these words, each as the beginning of one of its
 * words, without tone marks: the name itself first, then names that begin so, then the shortest.
 * @param count of the dataset's records. Their names are read when first asked for, and held as long as `dataset` is
 */
export async function findEntity(
	dataset: Knowledge,
	count: number,
	own: readonly KeptOwn[],
	words: string,
): Promise<FoundEntity[]> {
	const list = lists.get(dataset) ?? listOf(dataset, count);
	lists.set(dataset, list);
	list.catch(() => lists.delete(dataset));
	const mine = own.flatMap((item) =>
		item.kind === 'entity' ? [named(item.id, item.type, item.name, item.aliases)] : [],
	);
	const phrase = ` ${bare(words).trim().replace(/\s+/gu, ' ')}`;
	const wanted = phrase.split(/(?= )/u);
	const distance = ({name, names}: Named): number =>
		(names.includes(`\n${phrase}\n`) ? 0 : names.includes(`\n${phrase}`) ? 1000 : 2000) + name.length;
	return [...mine, ...(await list)]
		.filter(({names}) => wanted.every((word) => names.includes(word)))
		.sort((one, other) => distance(one) - distance(other))
		.slice(0, MOST)
		.map(({id, type, name}) => ({id, type, name}));
}
