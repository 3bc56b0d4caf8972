import type {Article} from '../article/article.ts';
import type {ArticleRecord} from './annotation.ts';

/** Names kept of each kind: those that an article is about, not all that it mentions. */
const MOST_NAMES = 12;

/** What the engine read of an article, as far as an annotation remembers it. */
interface Read {
	verdict: {partners: string[]; sectors: string[]; kinds: string[]};
	mentions: readonly {type: string; name: string}[];
}

/** The names of one kind, the most mentioned first. */
function namesOf(mentions: Read['mentions'], type: string): string[] {
	const counts = new Map<string, number>();
	for (const mention of mentions)
		if (mention.type === type) counts.set(mention.name, (counts.get(mention.name) ?? 0) + 1);
	return [...counts]
		.sort(([, one], [, other]) => other - one)
		.slice(0, MOST_NAMES)
		.map(([name]) => name);
}

/** What an annotation remembers of its article. */
export function recordOf(
	key: string,
	{url, title, outlet, author, published}: Article,
	{verdict: {partners, sectors, kinds}, mentions}: Read,
): ArticleRecord {
	const people = namesOf(mentions, 'person');
	const organisations = namesOf(mentions, 'organisation');
	return {key, url, title, outlet, author, published, partners, sectors, kinds, people, organisations};
}
