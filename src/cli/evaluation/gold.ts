import type {MentionType} from '../../tags/mention.ts';

/** A labelled mention. Offsets are UTF-16 into the text. */
export interface GoldEntity {
	start: number;
	end: number;
	surface: string;
	type: MentionType;
	canonical: string | null;
	inCredit: boolean;
}

/** A labelled text, as in dev.jsonl. */
export interface GoldText {
	id: string;
	url: string | null;
	title: string | null;
	published: string | null;
	text: string;
	is: boolean;
	scope: string | null;
	partners: string[];
	kinds: string[];
	sectors: string[];
	/** ISO day, or null. */
	date: string | null;
	dateInText: boolean;
	borderline: boolean;
	entities: GoldEntity[] | null;
	/** Entities are labelled up to here. */
	window: number;
	/** 1-based lines that are not of the article. */
	furniture: number[];
}

type Fields = Record<string, unknown>;

const TYPES: Readonly<Record<string, MentionType>> = {
	ORG: 'organisation',
	PERSON: 'person',
	COUNTRY: 'country',
	PLACE: 'place',
	ROLE: 'role',
	DATE: 'date',
	MONEY: 'money',
	DOCUMENT: 'document',
	EVENT: 'event',
	PROGRAMME: 'programme',
	DISEASE: 'disease',
};

const isFields = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const textOr = <Other>(value: unknown, other: Other): string | Other => (typeof value === 'string' ? value : other);
const stringsOf = (value: unknown): string[] =>
	Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
const numberOr = (value: unknown, other: number): number => (typeof value === 'number' ? value : other);

function entityOf(value: unknown): GoldEntity[] {
	if (!isFields(value)) return [];
	const type = TYPES[textOr(value.type, '')];
	if (!type) return [];
	return [
		{
			start: numberOr(value.start, -1),
			end: numberOr(value.end, -1),
			surface: textOr(value.surface, ''),
			type,
			canonical: textOr(value.canonical, null),
			inCredit: value.in_credit === true,
		},
	];
}

/** Reads one line of labels. @throws where the line has no text or no verdict */
export function goldText(row: unknown): GoldText {
	if (!isFields(row) || typeof row.text !== 'string' || !isFields(row.gold))
		throw new Error('a line of labels needs "text" and "gold"');
	const {gold} = row;
	const lines = isFields(row.lines) ? row.lines.furniture : [];
	return {
		id: textOr(row.id, '?'),
		url: textOr(row.url, null),
		title: textOr(row.title, null),
		published: textOr(row.page_date, null),
		text: row.text,
		is: gold.is_cooperation === true,
		scope: textOr(gold.scope, null),
		partners: stringsOf(gold.partners),
		kinds: stringsOf(gold.event_kinds),
		sectors: stringsOf(gold.sectors),
		date: textOr(gold.date_iso, null),
		dateInText: gold.date_in_text === true,
		borderline: gold.borderline === true,
		entities: Array.isArray(row.entities) ? row.entities.flatMap(entityOf) : null,
		window: numberOr(row.entity_window_end, row.text.length),
		furniture: Array.isArray(lines) ? lines.filter((line) => typeof line === 'number') : [],
	};
}
