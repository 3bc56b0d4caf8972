import {type CompiledPhrases, openPhrases, type Phrases} from '../tags/phrases.ts';
import type {ActCue} from './act-words.ts';
import type {RelativeDay} from './date-words.ts';
import type {Model} from './model.ts';
import type {Offices, OfficeWords} from './office-words.ts';
import {openOffices} from './officials.ts';
import type {Counter} from './subject-words.ts';
import type {Sector} from './verdict.ts';

/** The words that an article's subject is told by. */
export interface CueTables {
	acts: Phrases<ActCue>;
	/** What speaks against cooperation being the subject. */
	counters: Phrases<Counter>;
	sectors: Phrases<Sector | 'none'>;
	offices: Offices;
	relativeDays: Phrases<RelativeDay>;
	/** What the words before a date say of its being the event's. */
	beforeDate: readonly (readonly [RegExp, number])[];
}

/** What an article is judged by: the words that are counted, and the decisions fitted on them. */
export interface Judgement {
	cues: CueTables;
	model: Model;
}

/** A judgement as it is compiled, beside the dataset. */
export interface CompiledJudgement {
	cues: {
		acts: CompiledPhrases<ActCue>;
		counters: CompiledPhrases<Counter>;
		sectors: CompiledPhrases<Sector | 'none'>;
		offices: OfficeWords;
		relativeDays: CompiledPhrases<RelativeDay>;
		beforeDate: readonly (readonly [string, number])[];
	};
	model: Model;
}

/** Opens a compiled judgement for use. */
export const openJudgement = ({
	cues: {acts, counters, sectors, offices, relativeDays, beforeDate},
	model,
}: CompiledJudgement): Judgement => ({
	cues: {
		acts: openPhrases(acts),
		counters: openPhrases(counters),
		sectors: openPhrases(sectors),
		offices: openOffices(offices),
		relativeDays: openPhrases(relativeDays),
		beforeDate: beforeDate.map(([words, says]) => [new RegExp(words, 'u'), says] as const),
	},
	model,
});
