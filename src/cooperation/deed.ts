import type {Predicate} from './predicate.ts';
import type {Act, Statement} from './statement.ts';

/** What a clause does. */
export interface Deed {
	act: Act;
	tense: Statement['tense'];
	negated: boolean;
}

/** A verb of saying with the verbs of its content, up to the end of its clause (a word, exclusive). */
export interface Clause {
	head: Predicate;
	content: readonly Predicate[];
	end: number;
	/** An invitation that was taken. */
	accepted?: boolean;
}

/** When the content of a statement happens. */
export type Time = Statement['tense'];
