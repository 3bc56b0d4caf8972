import type {CueKind} from './acts.ts';
import type {Phrase} from './speakers.ts';

/**
 * What stands before a verb of saying: the sentence's start or a joint (its subject was dropped or stands there), or the
 * verb that governs it (it is the content of that). `besides`: "đồng thời"; `loose`: a person's title begins there without any joint.
 */
export type Edge = 'open' | 'comma' | 'semicolon' | 'and' | 'besides' | 'loose' | 'content';

/** A verb of saying in predicate position. Numbers are words, `to` exclusive. */
export interface Predicate {
	kind: CueKind;
	/** The verb itself. */
	from: number;
	to: number;
	/** Its clause's first word: the subject's, or the verb's with the adverbs before it. */
	start: number;
	subject: Phrase | null;
	edge: Edge;
	/** "không", "chưa" before the verb. */
	negated: boolean;
	/** "được … cho biết". */
	passive: boolean;
	/** "sẽ" between subject and verb. */
	future: boolean;
	/** Its verb is as often no act of its own. */
	weak: boolean;
}
