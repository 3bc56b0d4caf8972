import type {EntityType} from './entity.ts';

/** What a mention can be: a kind of record, or a value that has no record. */
export type MentionType = EntityType | 'role' | 'money' | 'date';

/** The office a person held on the article's day, as the dataset knows it, or as the text itself gives it. */
export interface MentionOffice {
	title: string;
	/** Display name of the organisation. */
	organisation: string | null;
	/** `dataset`: from a dated record; `text`: the article says so. */
	by: 'dataset' | 'text';
	/** Title and organisation in English, where the dataset has it. */
	english?: string | undefined;
}

/** Something named in the article. Offsets are UTF-16 into `Article.text`; mentions are sorted and do not overlap. */
export interface Mention {
	start: number;
	end: number;
	/** `text.slice(start, end)`. */
	surface: string;
	type: MentionType;
	/** Id of the record it is linked to; absent where the name was found by pattern only. */
	entity?: string;
	/** Canonical name: the record's, the fullest form in the text, or a value ("USD 153000000", "2025-10-15", "--05-05", "2017/2020"). */
	name: string;
	/** ISO alpha-2 of the country it is or belongs to. */
	country?: string;
	office?: MentionOffice;
	/** For a title that stands alone ("Bộ trưởng", "Ngài Đại sứ"): `name` of the person of the article it stands for. */
	refersTo?: string;
	/** Of an event without a record: the countries that stand in its name ("Tọa đàm Kinh tế Việt - Nga"). */
	holds?: readonly Mention[];
	/** Why it was read so, in one short English phrase with the evidence ("title word before", "dataset, full name"). */
	reason: string;
}
