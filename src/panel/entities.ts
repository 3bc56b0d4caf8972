import {MARK_STYLES} from '../look/palette.ts';
import type {Mention, MentionType} from '../tags/mention.ts';

/** One thing named in the article, with every place where it is. */
export interface Named {
	key: string;
	name: string;
	/** The mention that says most: the one with an office, else the first. */
	best: Mention;
	places: Mention[];
}

/** The things of one kind, the most often named first. */
export interface NamedGroup {
	type: MentionType;
	named: Named[];
}

const ORDER: readonly MentionType[] = [...(Object.keys(MARK_STYLES) as MentionType[]), 'date'];

/** Kinds that the list leaves out: a title alone is listed with its person. */
const isListed = ({type}: Mention): boolean => ORDER.includes(type);

/** What is named, by kind, as the panel lists it. */
export function groupNamed(mentions: readonly Mention[]): NamedGroup[] {
	const groups = new Map<MentionType, Map<string, Named>>();
	for (const mention of mentions.filter(isListed)) {
		const group = groups.get(mention.type) ?? new Map<string, Named>();
		groups.set(mention.type, group);
		const key = mention.entity ?? mention.name;
		const known = group.get(key);
		if (!known) group.set(key, {key, name: mention.name, best: mention, places: [mention]});
		else {
			known.places.push(mention);
			if (!known.best.office && mention.office) known.best = mention;
		}
	}
	return ORDER.flatMap((type) => {
		const named = [...(groups.get(type)?.values() ?? [])].sort((one, other) => other.places.length - one.places.length);
		return named.length > 0 ? [{type, named}] : [];
	});
}

/** The place to go to on the next press: the one after the last, and at last the first again. */
export const nextPlace = ({places}: Named, last: Mention | null): Mention | undefined =>
	places[(last ? places.indexOf(last) + 1 : 0) % places.length];
