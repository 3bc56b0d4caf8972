import type {Annotation, ArticleRecord} from '../annotation/annotation.ts';
import type {Level} from '../story/compare.ts';
import type {Entity} from '../tags/entity.ts';

/** The same story, or a neighbouring one, as the reader read it elsewhere. */
export interface ToldElsewhere extends Pick<ArticleRecord, 'key' | 'url' | 'title' | 'outlet' | 'published'> {
	/** When it was last open, ISO 8601 UTC. */
	read: string;
	level: Exclude<Level, 'different'>;
	/** How much speaks for the level, 0 to 1. */
	score: number;
	/** What was kept there; `place`: the sentence of the open article that probably is the same, UTF-16 offsets. */
	notes: {annotation: Annotation; place: {start: number; end: number; likeness: number} | null}[];
}

/** Calls about what was read. */
export interface StoryCalls {
	/** Notes what became of a promise or a request, by the id of its statement. */
	'commitment.set': {ask: {id: string; state: 'open' | 'kept' | 'dropped'}; answer: null};
	/** Display names of records, in Vietnamese, by id; those that are not held are missing. */
	'entity.names': {ask: {ids: string[]}; answer: Record<string, Entity['name']>};
	/** Where the reader read the story of the article `key`, which was just read, before: the likest first. */
	'story.told': {ask: {key: string}; answer: ToldElsewhere[]};
}
