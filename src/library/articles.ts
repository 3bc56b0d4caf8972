import type {ArticleRecord} from '../annotation/annotation.ts';
import type {Library} from '../store/watch.ts';

/** An article that was read or on which something was kept. */
export interface ListedArticle {
	article: ArticleRecord;
	/** How much was kept on it. */
	kept: number;
	/** When it was last read or kept on, ISO 8601 UTC. */
	last: string;
}

/** All articles of a library, the last read first. */
export function articlesOf({annotations, articles}: Library): ListedArticle[] {
	const listed = new Map<string, ListedArticle>();
	for (const {read, ...article} of articles) listed.set(article.key, {article, kept: 0, last: read});
	for (const {article, modified} of annotations) {
		const known = listed.get(article.key);
		if (known) {
			known.kept++;
			if (known.last < modified) known.last = modified;
		} else listed.set(article.key, {article, kept: 1, last: modified});
	}
	return [...listed.values()].sort((one, other) => (one.last < other.last ? 1 : -1));
}
