import type {Article} from '../article/article.ts';
import type {Kind, Verdict} from '../cooperation/verdict.ts';
import type {Mention} from '../tags/mention.ts';
import {bare} from '../text/bare.ts';

/** What the engine found in an article, as far as a story is told by it. */
export interface Found {
	mentions: readonly Mention[];
	verdict: Verdict;
}

/** Someone in the article. */
export interface Actor {
	/** Id of the record, else the name without tones and marks. */
	who: string;
	/** As the text or the record writes it. */
	name: string;
	country: string | null;
	/** Title of the office. */
	office: string | null;
}

/** Who, with whom, when: what tells two stories apart that use the same words. */
export interface Frame {
	partners: readonly string[];
	kinds: readonly Kind[];
	/** Those named most often first, at most eight. */
	people: readonly Actor[];
	/** ISO day of the event, where the text bounds it to one. */
	day: string | null;
	/** ISO day of publication. */
	published: string | null;
	/** Days that the headline names, as "7/24": a forecast or a communique of each day has the words of the last. */
	headlineDays: readonly string[];
	/** Sums of money as the tags give them ("USD 153000000"), at most eight. */
	sums: readonly string[];
	/** Name of the outlet that the article gives as its source, without tones and marks. */
	original: string | null;
}

/** A file of one article stays small however many names it holds. */
const MOST = 8;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

const dayOf = (iso: string | null): string | null => {
	const day = iso?.slice(0, 10) ?? '';
	return DAY.test(day) ? day : null;
};

/** The persons or organisations of an article, those named most often first, at most eight. */
export function actorsOf(mentions: readonly Mention[], wanted: 'person' | 'organisation'): Actor[] {
	const counts = new Map<string, {actor: Actor; count: number}>();
	for (const {type, entity, name, country, office} of mentions) {
		if (type !== wanted) continue;
		const who = entity ?? bare(name);
		const known = counts.get(who);
		if (known) {
			known.count += 1;
			known.actor.office ??= office?.title ?? null;
		} else counts.set(who, {actor: {who, name, country: country ?? null, office: office?.title ?? null}, count: 1});
	}
	const all = [...counts.values()].sort((left, right) => right.count - left.count);
	return all.slice(0, MOST).map(({actor}) => actor);
}

const HEADLINE_DAY = /(?<![\d/])(?<day>\d{1,2})\/(?<month>\d{1,2})(?!\d)/gu;

const headlineDaysOf = (headline: string | null): string[] =>
	[...(headline ?? '').matchAll(HEADLINE_DAY)].map(({groups}) => `${Number(groups?.month)}/${Number(groups?.day)}`);

/** The frame of an article by what was found in it. */
export function frameOf(article: Article, {mentions, verdict}: Found): Frame {
	const sums = mentions.flatMap(({type, name}) => (type === 'money' ? [name] : []));
	const original = article.original?.name ?? null;
	return {
		partners: verdict.partners,
		kinds: verdict.kinds,
		people: actorsOf(mentions, 'person'),
		day: verdict.date && DAY.test(verdict.date.iso) ? verdict.date.iso : null,
		published: dayOf(article.published),
		headlineDays: headlineDaysOf(article.title).slice(0, MOST),
		sums: [...new Set(sums)].slice(0, MOST),
		original: original === null ? null : bare(original),
	};
}
