import type {Mention} from '../tags/mention.ts';
import {Kind, kindOf} from '../text/letters.ts';
import type {Layout} from './sentences.ts';

/** The names of an article. */
export interface Names {
	/** The longest form of each in the text, by `keyOf`. */
	longest: ReadonlyMap<string, string>;
	/** A mention of each person, by name. */
	persons: ReadonlyMap<string, Mention>;
	/** A mention of each person who holds an office, by its title in lower case. */
	holders: ReadonlyMap<string, readonly Mention[]>;
}

/** What two mentions of the same thing share. */
export const keyOf = ({type, entity, name}: Mention): string => `${type} ${entity ?? name}`;
/** Titles of those who reign, which belong to no office. */
const REIGNING =
	/^(?:nhà vua|đức vua|vua|hoàng hậu|thái tử|quốc vương|quốc trưởng|nữ hoàng|công chúa|hoàng tử|giáo hoàng) /iu;
const ADDRESS = /^(?:ngài|ông|bà|đồng chí|(?:điện )?kremlin) /iu;

/** The words before a name, where a letter follows them; empty where they do not stand there. */
function before(name: string, words: RegExp): string {
	const found = words.exec(name)?.[0] ?? '';
	return kindOf(name.charCodeAt(found.length)) & (Kind.upper | Kind.lower) ? found : '';
}

const without = (name: string, words: RegExp): string => name.slice(before(name, words).length);

/** A name as it is given: without form of address, reigning title, bracket and the adverbs that were taken for a part of it. */
export const bare = (surface: string): string =>
	without(
		without(
			surface
				.replace(/\s+/gu, ' ')
				.replace(/ \([^()]*\)$/u, '')
				.replace(/(?: (?:luôn|đặc biệt|cũng|vẫn|thường|rất|đã))+$/u, ''),
			ADDRESS,
		),
		REIGNING,
	);

/** Names and marks between a title and its holder: "Tổng Giám đốc Tập đoàn A (Đức) B". */
const BETWEEN = /^[\s()–-]*$/u;

/** The title that stands before a person's name, with the body between, where the tags give the person no office. */
function titleBefore({article, mentions}: Layout, number: number): Mention | null {
	const person = mentions[number];
	let organisation: string | null = null;
	for (let at = number - 1; at >= 0; at -= 1) {
		const [one, next] = [mentions[at], mentions[at + 1]];
		if (!person || !one || !next || !BETWEEN.test(article.text.slice(one.end, next.start))) return null;
		if (one.type === 'organisation') organisation ??= one.name;
		else if (one.type === 'role') return {...person, office: {title: one.surface, organisation, by: 'text'}};
		else if (one.type !== 'country') return null;
	}
	return null;
}

/** A monarch as the holder of the title that is part of the name. */
function reigning(mention: Mention): Mention | null {
	const title = before(mention.surface, REIGNING).trim();
	return title === '' ? null : {...mention, office: {title, organisation: null, by: 'text'}};
}

/** Reads the names of an article once: their longest forms, the persons, and who holds which office. */
export function readNames(layout: Layout): Names {
	const longest = new Map<string, string>();
	const persons = new Map<string, Mention>();
	const holders = new Map<string, Mention[]>();
	for (const [number, mention] of layout.mentions.entries()) {
		const [key, surface] = [keyOf(mention), bare(mention.surface)];
		const isNew = !longest.has(key);
		if ((longest.get(key)?.length ?? 0) < surface.length) longest.set(key, surface);
		if (mention.type !== 'person') continue;
		if (isNew) {
			persons.set(mention.name, mention);
			addHolder(holders, mention);
		}
		const titled = titleBefore(layout, number) ?? reigning(mention);
		if (titled) addHolder(holders, titled);
	}
	joinShortForms(longest, persons);
	return {longest, persons, holders};
}

/** "Le Maire" is "Bruno Le Maire" where the text names one such person only. */
function joinShortForms(longest: Map<string, string>, persons: ReadonlyMap<string, Mention>): void {
	const forms = [...persons.values()].map((mention) => longest.get(keyOf(mention)) ?? mention.name);
	for (const mention of persons.values()) {
		const own = longest.get(keyOf(mention)) ?? mention.name;
		const [longer, ...others] = own.includes(' ') ? forms.filter((form) => form.endsWith(` ${own}`)) : [];
		if (longer !== undefined && others.length === 0) longest.set(keyOf(mention), longer);
	}
}

/** Notes who holds an office, each person once. */
function addHolder(holders: Map<string, Mention[]>, holder: Mention): void {
	const title = holder.office?.title.toLowerCase();
	if (title === undefined) return;
	const known = holders.get(title) ?? [];
	if (known.some(({name}) => name === holder.name)) return;
	holders.set(title, [...known, holder]);
}
