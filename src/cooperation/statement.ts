/** What a speaker does with a statement. */
export type Act = 'request' | 'promise' | 'agree' | 'thank' | 'praise' | 'affirm' | 'announce' | 'give' | 'invite';

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
	/** Ids of the linked entities of speaker and addressee. */
	entities?: string[];
}
