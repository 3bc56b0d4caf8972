import type {Actor} from '../story/frame.ts';
import type {ReadArticle} from './reader.ts';

/** What charts and files are made of: an article that was read, without its words. */
export type Brief = Pick<
	ReadArticle,
	'key' | 'day' | 'partners' | 'sectors' | 'kinds' | 'entities' | 'actors' | 'bodies'
>;

/** Many briefs as few large values, which a database gives back in one step: 20,000 in some ten milliseconds. */
export interface PackedBriefs {
	form: 1;
	/** One a line, each. */
	keys: string;
	days: string;
	/** Every code and id once, and everyone who is named. */
	codes: string[];
	actors: Actor[];
	/** Of each brief its lists, one after the other: how many, and which. */
	lists: Int32Array;
}

/** Numbers for what occurs again and again. */
class Table<Item> {
	readonly items: Item[] = [];
	readonly #numbers = new Map<string, number>();

	numberOf(name: string, item: () => Item): number {
		const known = this.#numbers.get(name);
		if (known !== undefined) return known;
		const number = this.items.push(item()) - 1;
		this.#numbers.set(name, number);
		return number;
	}
}

/** Packs briefs in their order. Linear in what they hold. */
export function pack(briefs: readonly Brief[]): PackedBriefs {
	const codes = new Table<string>();
	const actors = new Table<Actor>();
	const lists: number[] = [];
	const code = (one: string): number => codes.numberOf(one, () => one);
	const actor = ({who, name, country}: Actor): number =>
		actors.numberOf([who, name, country].join('\n'), () => ({who, name, country, office: null}));
	const put = (numbers: readonly number[]): void => {
		lists.push(numbers.length, ...numbers);
	};
	for (const {partners, sectors, kinds, entities = [], actors: people = [], bodies = []} of briefs) {
		for (const list of [partners, sectors, kinds, entities]) put(list.map(code));
		for (const list of [people, bodies]) put(list.map(actor));
	}
	return {
		form: 1,
		keys: briefs.map(({key}) => key).join('\n'),
		days: briefs.map(({day = ''}) => day).join('\n'),
		codes: codes.items,
		actors: actors.items,
		lists: Int32Array.from(lists),
	};
}

/** Where a name stands in a pack: among its codes, -1 where it does not, and among its actors. */
interface Numbers {
	code: number;
	actors: ReadonlySet<number>;
}

/** A pack, and where the names that were asked for stand in it. */
class Source {
	readonly pack: PackedBriefs;
	readonly #numbers = new Map<string, Numbers>();

	constructor(pack: PackedBriefs) {
		this.pack = pack;
	}

	numbersOf(id: string): Numbers {
		const known = this.#numbers.get(id);
		if (known) return known;
		const {codes, actors} = this.pack;
		const found = {
			code: codes.indexOf(id),
			actors: new Set(actors.flatMap(({who}, number) => (who === id ? [number] : []))),
		};
		this.#numbers.set(id, found);
		return found;
	}
}

/** Which list of a brief. */
const PARTNERS = 0;
const SECTORS = 1;
const KINDS = 2;
const ENTITIES = 3;
const ACTORS = 4;
const BODIES = 5;

/**
 * A brief whose lists are read from the pack when they are asked for: of 20,000 most are never looked at, and to make them
 * all would be 120,000 lists at once. What is asked of all of them makes no lists and calls nothing back: this code runs
 * for the first time while the reader waits.
 */
class PackedBrief implements Brief {
	readonly key: string;
	readonly day?: string;
	readonly source: Source;
	/** Where its lists begin. */
	readonly at: number;

	constructor(source: Source, key: string, day: string, at: number) {
		this.key = key;
		if (day) this.day = day;
		this.source = source;
		this.at = at;
	}

	/** Where a list begins: with how many it has. */
	startOf(number: number): number {
		const {lists} = this.source.pack;
		let at = this.at;
		for (let before = 0; before < number; before++) at += 1 + (lists[at] ?? 0);
		return at;
	}

	list<Item>(items: readonly Item[], number: number): Item[] {
		const {lists} = this.source.pack;
		let at = this.startOf(number);
		const taken: Item[] = [];
		for (const end = at + (lists[at] ?? 0); at < end; at++) taken.push(items[lists[at + 1] ?? 0] as Item);
		return taken;
	}

	/** See `isNamedIn`. */
	names(id: string): boolean {
		const {code, actors} = this.source.numbersOf(id);
		const {lists} = this.source.pack;
		let at = this.startOf(ENTITIES);
		for (const end = at + (lists[at] ?? 0); at < end; at++) if (lists[at + 1] === code) return true;
		if (actors.size === 0) return false;
		at += 1;
		for (const end = at + (lists[at] ?? 0); at < end; at++) if (actors.has(lists[at + 1] ?? 0)) return true;
		return false;
	}

	/** See `isOfKind`. */
	isOfKind(wanted: ReadonlySet<string>): boolean {
		const {lists, codes} = this.source.pack;
		let at = this.startOf(KINDS);
		for (const end = at + (lists[at] ?? 0); at < end; at++)
			if (wanted.has(codes[lists[at + 1] ?? 0] ?? '')) return true;
		return false;
	}

	get partners(): string[] {
		return this.list(this.source.pack.codes, PARTNERS);
	}

	get sectors(): string[] {
		return this.list(this.source.pack.codes, SECTORS);
	}

	get kinds(): string[] {
		return this.list(this.source.pack.codes, KINDS);
	}

	get entities(): string[] {
		return this.list(this.source.pack.codes, ENTITIES);
	}

	get actors(): Actor[] {
		return this.list(this.source.pack.actors, ACTORS);
	}

	get bodies(): Actor[] {
		return this.list(this.source.pack.actors, BODIES);
	}
}

/** Lists that each brief has. */
const LISTS = 6;

/** The briefs that were packed, in their order. */
export function unpack(pack: PackedBriefs): Brief[] {
	const {keys, days, lists} = pack;
	if (keys === '') return [];
	let at = 0;
	const dayOf = days.split('\n');
	const source = new Source(pack);
	return keys.split('\n').map((key, number) => {
		const brief = new PackedBrief(source, key, dayOf[number] ?? '', at);
		for (let list = 0; list < LISTS; list++) at += 1 + (lists[at] ?? 0);
		return brief;
	});
}

/** Whether a record is named in an article. What lies packed is looked through without its lists being made. */
export function isNamedIn(brief: Brief, id: string): boolean {
	if (brief instanceof PackedBrief) return brief.names(id);
	const {entities = [], actors = []} = brief;
	return entities.includes(id) || actors.some(({who}) => who === id);
}

/** Whether an article reports one of some kinds of acts; what lies packed as in `isNamedIn`. */
export const isOfKind = (brief: Brief, kinds: ReadonlySet<string>): boolean =>
	brief instanceof PackedBrief ? brief.isOfKind(kinds) : brief.kinds.some((kind) => kinds.has(kind));

/** Whether someone may be among those who act in an article: false where nobody in its whole pack is the one. */
const mayAct = (brief: Brief, id: string): boolean =>
	!(brief instanceof PackedBrief) || brief.source.numbersOf(id).actors.size > 0;

/** How the first of some articles that names a person writes the name; null where none does. */
export function spellingIn(briefs: readonly Brief[], id: string): string | null {
	for (const brief of briefs) {
		const found = mayAct(brief, id) ? brief.actors?.find(({who}) => who === id) : undefined;
		if (found) return found.name;
	}
	return null;
}
