/** What kind of thing a record of the dataset is. */
export type EntityType =
	| 'person'
	| 'organisation'
	| 'country'
	| 'place'
	| 'document'
	| 'event'
	| 'programme'
	| 'disease';

/** One term of office. The office is held on a day when `from` ≤ day < `to`; days are ISO 8601, possibly only a year or a month. */
export interface Office {
	/** Title in Vietnamese as the press writes it, without the organisation ("Bộ trưởng"). */
	title: string;
	/** Id of the organisation, or of the country for heads of state, where the dataset holds it. */
	organisation: string | null;
	from: string;
	to: string | null;
	/** Address of a page that states the term. */
	source: string;
	/** Ends that are not the term's own: only so far is it proved, and it may reach further. */
	proved?: 'to' | 'both';
	/** Title and organisation in English, where the compiler of the dataset could compose it. */
	english?: string;
}

/** A record of the bundled dataset: neutral, dated, sourced facts. */
export interface Entity {
	/** ISO alpha-2 for a country ("JP"), else `<country or organisation code>.<slug>` ("VN.bo-y-te", "UN.who"). */
	id: string;
	type: EntityType;
	name: {vi: string; en: string | null};
	/** Further spellings found in the press, short forms and acronyms included. */
	aliases: string[];
	/** Those of the names that also mean other things ("Anh", "Đức"): they need evidence around them. */
	ambiguous?: string[];
	/** ISO alpha-2 of the country it belongs to. */
	country?: string;
	/** Id of the organisation or place it is part of. */
	parent?: string;
	offices?: Office[];
	/** When an organisation or place existed, where that is bounded. */
	existed?: {from: string | null; to: string | null; successor: string | null; source: string};
	wikidata?: string;
	wikipedia?: {vi?: string; en?: string};
	/** Addresses of pages that state the facts of this record. */
	sources: string[];
	/** Day on which a person last checked the record, ISO 8601. */
	checked: string;
}
