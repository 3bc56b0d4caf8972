/** What kind of act a cooperation article reports. */
export type Kind = 'meeting' | 'call' | 'visit' | 'signing' | 'seminar' | 'aid' | 'project' | 'statement';

/** Field of cooperation. */
export type Sector =
	| 'politics'
	| 'economy'
	| 'health'
	| 'defence'
	| 'security'
	| 'culture'
	| 'education'
	| 'science'
	| 'environment'
	| 'technology'
	| 'humanitarian'
	| 'agriculture'
	| 'energy'
	| 'justice'
	| 'tourism'
	| 'transport'
	| 'labour';

/** One piece of evidence of the verdict: the words, where they stand, and what they weighed. */
export interface Reason {
	/** Stable name of the rule or feature. */
	rule: string;
	/** The words of the article, or an empty string where the evidence is that something is missing. */
	words: string;
	/** UTF-16 offsets into `Article.text`, where there are words. */
	start?: number;
	end?: number;
	/** Contribution to the score in log-odds; positive speaks for cooperation. */
	weight: number;
}

/** The event's day. */
export interface EventDate {
	/** ISO 8601: a day, a range `a/b`, or `--MM-DD` while the year is not known. */
	iso: string;
	/** True where the year, or the day, was bounded by other evidence than the text's own words. */
	inferred: boolean;
	/** Bounds where only those are known, ISO days, and why ("office of Kato Katsunobu"). */
	between?: {from: string; to: string; because: string};
}

/**
 * Whether the article reports international cooperation, and between whom, about what, when, where. Partners, kinds and
 * sectors are also told of what the verdict is in doubt about: so they would be, were it cooperation.
 */
export interface Verdict {
	is: boolean;
	/** Probability between 0 and 1. */
	score: number;
	scope: 'international' | 'domestic' | null;
	involvesVietnam: boolean;
	/** ISO alpha-2 of the cooperating sides other than VN, then codes of international organisations (WHO, UN, ASEAN, EU, WB...). */
	partners: string[];
	kinds: Kind[];
	/** The main one first. */
	sectors: Sector[];
	date: EventDate | null;
	/** Where it took place, as named in the text. */
	place?: string;
	reasons: Reason[];
}
