import type {Article} from '../article/article.ts';
import type {Mention} from '../tags/mention.ts';
import type {Statement} from './statement.ts';

/** Who asked, promised, agreed what in an article. Nothing yet: no statement is found. */
export function statements(_article: Article, _mentions: readonly Mention[]): Statement[] {
	return [];
}
