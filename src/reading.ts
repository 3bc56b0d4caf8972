import type {Article} from './article/article.ts';
import type {Statement} from './cooperation/statement.ts';
import type {Verdict} from './cooperation/verdict.ts';
import type {Knowledge} from './tags/knowledge.ts';
import type {Mention} from './tags/mention.ts';

/** What the engine finds in one article. */
export interface Reading {
	mentions: Mention[];
	verdict: Verdict;
	statements: Statement[];
}

/** The engine's one door, for the background and the command line. */
export type Read = (article: Article, knowledge: Knowledge) => Promise<Reading>;
