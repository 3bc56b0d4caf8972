import {bare} from '../text/bare.ts';
import {syllables} from '../text/syllables.ts';
import type {TitleUse} from './appositions.ts';
import type {Candidate} from './candidate.ts';
import type {Entity, Office} from './entity.ts';
import type {MentionOffice} from './mention.ts';
import {officesOn} from './office.ts';
import {bestRecord} from './resolve.ts';
import {type Words, written} from './words.ts';

/** One person of the article, under all the names that the text gives. */
export interface Person {
	/** The fullest name in the text, or the record's. */
	name: string;
	record: Entity | undefined;
	/** What the text says the person is, the fullest of it. */
	office: MentionOffice | undefined;
	/** The country that the text gives with the office. */
	country: string | undefined;
}

interface Draft {
	display: string;
	records: readonly Entity[];
	/** The reader said whom the name means. */
	own: boolean;
	titles: {title: string; organisation: string | null; country: string | undefined}[];
}

/** Name words in one order, so that "Shinzo Abe" and "Abe Shinzo" are one person. */
function keyOf(name: string): string {
	const plain = bare(name);
	const words = syllables(plain).map(({start, end}) => plain.slice(start, end));
	return words.sort().join(' ');
}

/** Ranks and degrees are no office. */
const isOffice = (role: Candidate): boolean => !/\((?:rank|degree)\)/.test(role.reason);

function draftNames(words: Words, chosen: readonly Candidate[]): Map<string, Draft> {
	const drafts = new Map<string, Draft>();
	for (const one of chosen) {
		if (one.type !== 'person') continue;
		const display = one.name ?? written(words, one.start, one.end);
		const draft = drafts.get(keyOf(display));
		const {own = false} = one;
		if (!draft) drafts.set(keyOf(display), {display, records: one.records ?? [], own, titles: []});
		else if (one.records && (draft.records.length === 0 || (own && !draft.own)))
			Object.assign(draft, {records: one.records, own});
	}
	return drafts;
}

function addTitle(words: Words, chosen: readonly Candidate[], use: TitleUse, drafts: ReadonlyMap<string, Draft>): void {
	const title = chosen[use.role];
	const holder = chosen[use.person];
	if (!title || !holder || !isOffice(title)) return;
	const owner = chosen[use.owner];
	drafts.get(keyOf(holder.name ?? written(words, holder.start, holder.end)))?.titles.push({
		title: written(words, title.start, title.end),
		organisation: owner ? written(words, owner.start, owner.end) : null,
		country: owner?.country,
	});
}

/** "Ngoại trưởng" is what the press calls a minister of foreign affairs. */
const plainTitle = (title: string): string => bare(title).replace('ngoai truong', 'bo truong');

const sameTitle = (office: Office, title: string): boolean => {
	const held = plainTitle(office.title);
	const given = plainTitle(title);
	return given.includes(held) || held.includes(given);
};

/** A Vietnamese namesake: the text gives offices, and the record never held one like them. */
function isNamesake(record: Entity, draft: Draft): boolean {
	if (draft.titles.length === 0 || !record.offices || record.offices.length === 0) return false;
	const foreign = draft.titles.some(
		({country}) => country !== undefined && country === record.country && country !== 'VN',
	);
	return !foreign && !draft.titles.some(({title}) => record.offices?.some((office) => sameTitle(office, title)));
}

/** Memberships stand beside an office and say less than it. */
const MEMBERSHIP = /ủy viên|đại biểu|nghị s[ĩỹ]/iu;

const weightOf = ({title, organisation}: Draft['titles'][number]): number =>
	(organisation ? 100 : 0) + title.length - (MEMBERSHIP.test(title) ? 90 : 0);

/** The office that says most: one with an organisation, the longest title, no membership where there is more. */
function fullestTitle(draft: Draft): Draft['titles'][number] | undefined {
	let best: Draft['titles'][number] | undefined;
	for (const one of draft.titles) if (!best || weightOf(one) > weightOf(best)) best = one;
	return best;
}

function textOffice(title: Draft['titles'][number] | undefined): MentionOffice | undefined {
	return title && {title: title.title, organisation: title.organisation, by: 'text'};
}

/** The persons of an article: short forms joined to full names, linked, with the office that the text gives. */
export function gatherPeople(
	words: Words,
	chosen: readonly Candidate[],
	uses: readonly TitleUse[],
	day: string | null,
): (candidate: Candidate) => Person | undefined {
	const people = new Map<string, Person>();
	const drafts = draftNames(words, chosen);
	for (const use of uses) addTitle(words, chosen, use, drafts);
	for (const [key, draft] of drafts) {
		const title = fullestTitle(draft);
		const country = draft.titles.find((one) => one.country)?.country;
		const best = bestRecord(draft.records, country, title?.title, day);
		const record = best && (draft.own || !isNamesake(best, draft)) ? best : undefined;
		people.set(key, {name: record?.name.vi ?? draft.display, record, office: textOffice(title), country});
	}
	return (one) => people.get(keyOf(one.name ?? written(words, one.start, one.end)));
}

/** The office that the dataset knows for the day, where it knows one. */
export function datasetOffice(record: Entity | undefined, day: string | null): Office | undefined {
	return record && day !== null ? officesOn(record, day)[0] : undefined;
}
