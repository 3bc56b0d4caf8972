import {fold} from '../text/fold.ts';
import {Kind, kindOf, lower} from '../text/letters.ts';
import type {Entity, EntityType} from './entity.ts';
import type {Knowledge} from './knowledge.ts';
import {type Alias, AliasFlag, type Lexicon} from './lexicon.ts';
import {openOwnNames} from './own-names.ts';
import {isVietnamese} from './spelling.ts';

/** Kinds that a reader can add. Countries are those there are: a reader adds names to them. */
export type OwnType = Exclude<EntityType, 'country'>;

/** A term of office as a reader writes it; days are ISO 8601, possibly only a year or a month, null where unknown. */
export interface OwnOffice {
	title: string;
	/** The organisation's name, not an id. */
	organisation: string | null;
	from: string | null;
	to: string | null;
}

/** Somebody or something that the reader added. */
export interface OwnEntity {
	kind: 'entity';
	id: string;
	type: OwnType;
	name: string;
	aliases: string[];
	/** ISO alpha-2. */
	country: string | null;
	offices: OwnOffice[];
}

/** A further name that the reader gave to an entity of the dataset. */
export interface OwnAlias {
	kind: 'alias';
	id: string;
	entity: string;
	/** The entity's own name, to be read in lists. */
	of: string;
	alias: string;
}

/** What the reader said a name is not: with an entity, that it is not that one; without, that it is nothing to mark. */
export interface OwnRejection {
	kind: 'not';
	id: string;
	/** The name as the text wrote it. */
	name: string;
	entity: string | null;
	/** The entity's own name, to be read in lists. */
	of: string | null;
	/** The text for which it holds; null: for every text. */
	article: {key: string; title: string | null} | null;
}

/** All that the reader taught the tagger. */
export type OwnFact = OwnEntity | OwnAlias | OwnRejection;

/** What the tagger asks of the reader's corrections; bound to one text. */
export interface Corrections {
	/** Whether the reader said that a name, as written, does not mean this entity; null: that it is not to be marked. */
	rejects(name: string, entity: string | null): boolean;
}

/** The reader's own knowledge, made ready: compiled once after each change, joined to the dataset for each text. */
export interface Own {
	readonly entities: ReadonlyMap<string, Entity>;
	readonly names: Lexicon;
	/** Ids of the entities that the names' record numbers stand for. */
	readonly targets: readonly string[];
	readonly rejections: readonly OwnRejection[];
}

/** Record numbers from here on are the reader's; the dataset's lie far below. */
const OWN = 0x4000_0000;
/** An organisation that an own office gives by name only. */
const NAMED = 'own:';

const isOwnId = (id: string): boolean => id.startsWith('own.');

/** Whether a record is the reader's own. */
export const isOwn = ({id}: {id: string}): boolean => isOwnId(id);

/** A name in the one spelling by which names are compared. */
export const nameKey = (name: string): string => lower(fold(name).text).trim();

function toEntity({id, type, name, aliases, country, offices}: OwnEntity): Entity {
	return {
		id,
		type,
		name: {vi: name, en: null},
		aliases,
		...(country ? {country} : {}),
		offices: offices.map(({title, organisation, from, to}) => ({
			title,
			organisation: organisation && NAMED + organisation,
			// No first day: held as far back as anybody asks.
			from: from ?? '',
			to,
			source: '',
		})),
		sources: [],
		checked: '',
	};
}

/** An own entity as the reader wrote it; the way back from what the tagger and the card read. */
export const fromEntity = ({id, type, name, aliases, country, offices = []}: Entity): OwnEntity => ({
	kind: 'entity',
	id,
	type: type === 'country' ? 'place' : type,
	name: name.vi,
	aliases,
	country: country ?? null,
	offices: offices.map(({title, organisation, from, to}) => ({
		title,
		organisation: organisation?.slice(NAMED.length) ?? null,
		from: from || null,
		to,
	})),
});

/** One syllable alone is a word, a given name, a part of something else: it counts only with evidence around it. */
const isAmbiguous = (name: string): boolean =>
	name !== name.toUpperCase() && !/[\s-]/u.test(name.trim()) && isVietnamese(nameKey(name));

const aliasOf = (name: string, record: number, full: boolean): Alias => ({
	text: name,
	record: OWN + record,
	flags: AliasFlag.own | (full ? AliasFlag.full : 0) | (isAmbiguous(name) ? AliasFlag.ambiguous : 0),
});

/** Whether the lexicon can hold a name: halves of surrogate pairs are no letters to it. */
const hasWords = (name: string): boolean => {
	const {text} = fold(name);
	for (let at = 0; at < text.length; at++) if (kindOf(text.charCodeAt(at)) & Kind.word) return true;
	return false;
};

/** Compiles what the reader taught. Any number of facts; one that can match nothing is left out. */
export function compileOwn(facts: readonly OwnFact[]): Own {
	const entities = new Map<string, Entity>();
	const aliases: Alias[] = [];
	const targets: string[] = [];
	const rejections: OwnRejection[] = [];
	for (const fact of facts) {
		if (fact.kind === 'not') {
			rejections.push(fact);
			continue;
		}
		const record = targets.push(fact.kind === 'entity' ? fact.id : fact.entity) - 1;
		const names = fact.kind === 'entity' ? [fact.name, ...fact.aliases] : [fact.alias];
		if (fact.kind === 'entity') entities.set(fact.id, toEntity(fact));
		for (const [place, name] of names.filter(hasWords).entries()) aliases.push(aliasOf(name, record, place === 0));
	}
	return {entities, names: openOwnNames(aliases), targets, rejections};
}

/** The corrections that hold for one text. */
function correctionsOf(rejections: readonly OwnRejection[], key: string): Corrections {
	const said = new Set<string>();
	for (const {name, entity, article} of rejections) {
		if (article && article.key !== key) continue;
		// In this one text nothing means that entity, whatever name stands for it.
		said.add(article && entity !== null ? `${entity}\n` : `${entity ?? ''}\n${nameKey(name)}`);
	}
	return {
		rejects: (name, entity) =>
			said.size > 0 && (said.has(`${entity ?? ''}\n${nameKey(name)}`) || (entity !== null && said.has(`${entity}\n`))),
	};
}

/** Both lexica as one: by start; at one place the reader's names and the dataset's come one after the other. */
function joinNames(dataset: Lexicon, own: Lexicon): Lexicon {
	const shift = dataset.size;
	return {
		size: shift + own.size,
		scan(folded, onHit) {
			const found: [number, number, number][] = [];
			own.scan(folded, (start, end, spelling) => found.push([start, end, spelling + shift]));
			let next = 0;
			const giveUpTo = (start: number) => {
				for (let hit = found[next]; hit && hit[0] <= start; hit = found[++next]) onHit(...hit);
			};
			dataset.scan(folded, (start, end, spelling) => {
				giveUpTo(start);
				onHit(start, end, spelling);
			});
			giveUpTo(folded.length);
		},
		entries: (spelling) => (spelling < shift ? dataset.entries(spelling) : own.entries(spelling - shift)),
	};
}

const named = (id: string): Entity => ({
	id,
	type: 'organisation',
	name: {vi: id.slice(NAMED.length), en: null},
	aliases: [],
	sources: [],
	checked: '',
});

/**
 * The dataset with the reader's own knowledge beside it, for one text.
 * @param key the text's key, for what the reader said of this text alone
 */
export function withOwn<Known extends Knowledge>(dataset: Known, own: Own, key: string): Known {
	if (own.targets.length === 0 && own.rejections.length === 0) return dataset;
	const byId = async (ids: readonly string[]): Promise<(Entity | undefined)[]> => {
		const known = ids.map((id) => (id.startsWith(NAMED) ? named(id) : own.entities.get(id)));
		const asked = ids.filter((id, place) => !known[place] && !isOwnId(id));
		const found = asked.length === 0 ? [] : await dataset.byId(asked);
		const others = new Map(asked.map((id, place) => [id, found[place]]));
		return ids.map((id, place) => known[place] ?? others.get(id));
	};
	return {
		...dataset,
		lexicon: joinNames(dataset.lexicon, own.names),
		corrections: correctionsOf(own.rejections, key),
		async records(numbers: readonly number[]) {
			const theirs = numbers.filter((number) => number < OWN);
			const mine = numbers.filter((number) => number >= OWN);
			const [records, owned] = await Promise.all([
				dataset.records(theirs),
				byId(mine.map((number) => own.targets[number - OWN] ?? '')),
			]);
			const found = new Map([
				...theirs.map((number, place) => [number, records[place]] as const),
				...mine.map((number, place) => [number, owned[place]] as const),
			]);
			return numbers.map((number) => found.get(number));
		},
		byId,
	};
}
