import type {Annotation, ArticleRecord} from './annotation.ts';

/** What was kept on one article. */
export interface OfArticle {
	article: ArticleRecord;
	kept: Annotation[];
}

const startOf = ({selectors}: Annotation): number =>
	selectors.find((selector) => selector.type === 'TextPositionSelector')?.start ?? -1;

/** Annotations by article, in the order in which the articles come; within one by place, notes on the whole first. */
export function byArticle(annotations: readonly Annotation[]): OfArticle[] {
	const articles = new Map<string, Annotation[]>();
	for (const annotation of annotations) {
		const kept = articles.get(annotation.article.key);
		if (kept) kept.push(annotation);
		else articles.set(annotation.article.key, [annotation]);
	}
	return [...articles.values()].map((kept) => ({
		article: (kept[0] as Annotation).article,
		kept: kept.sort((one, other) => startOf(one) - startOf(other) || (one.created < other.created ? -1 : 1)),
	}));
}
