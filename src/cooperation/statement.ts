/** What a speaker does with a statement. */
export type Act = 'request' | 'promise' | 'agree' | 'thank' | 'praise' | 'affirm' | 'announce' | 'give' | 'invite';

/** A class of events in PLOVER, the successor of CAMEO. */
export interface EventClass {
	plover: 'AGREE' | 'SUPPORT' | 'COOPERATE' | 'AID' | 'REQUEST' | 'CONSULT';
	/** How, where the content says it. */
	mode?: 'assist' | 'phone' | 'visit' | 'third-party';
	/** CAMEO code, without further digits where the act says no more. */
	cameo: string;
}

/** Who asked, promised, agreed what. Offsets are UTF-16 into `Article.text`. Names are the fullest in the text, without titles. */
export interface Statement {
	start: number;
	end: number;
	act: Act;
	speaker: string[];
	addressee: string[];
	/** The shortest phrase of the span that names the thing, an exact substring. */
	about: string;
	tense: 'done' | 'future' | 'hypothetical';
	negated: boolean;
	/** For analysts who count events. */
	eventClass: EventClass;
	/**
	 * When what was asked, promised or agreed shall be done, if the clause says it: a day, month or year, or a range of
	 * them, in ISO 8601-2 ("2025", "../2030", "2025/2030").
	 */
	when?: string;
	/** Ids of the linked entities of speaker and addressee. */
	entities?: string[];
}
