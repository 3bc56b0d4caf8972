import type {Colour} from '../annotation/annotation.ts';
import type {Act} from '../cooperation/statement.ts';
import type {Kind, Sector} from '../cooperation/verdict.ts';
import type {FailureCode} from '../messages.ts';
import type {Entity} from '../tags/entity.ts';
import type {MentionType} from '../tags/mention.ts';
import {formatter, language} from '../words.ts';

/** Keys of _locales for what the engine names by code. */
export const TYPE_WORDS: Readonly<Record<MentionType, string>> = {
	person: 'typePerson',
	organisation: 'typeOrganisation',
	country: 'typeCountry',
	place: 'typePlace',
	document: 'typeDocument',
	event: 'typeEvent',
	programme: 'typeProgramme',
	disease: 'typeDisease',
	role: 'typeRole',
	money: 'typeMoney',
	date: 'typeDate',
};

/** How many of a kind, for those that are marked. */
export const COUNT_WORDS: Readonly<Partial<Record<MentionType, string>>> = {
	person: 'countPerson',
	organisation: 'countOrganisation',
	country: 'countCountry',
	place: 'countPlace',
	document: 'countDocument',
	event: 'countEvent',
	programme: 'countProgramme',
	disease: 'countDisease',
	money: 'countMoney',
};

/** Acts of cooperation. */
export const KIND_WORDS: Readonly<Record<Kind, string>> = {
	meeting: 'kindMeeting',
	call: 'kindCall',
	visit: 'kindVisit',
	signing: 'kindSigning',
	seminar: 'kindSeminar',
	aid: 'kindAid',
	project: 'kindProject',
	statement: 'kindStatement',
};

/** Fields of cooperation. */
export const SECTOR_WORDS: Readonly<Record<Sector, string>> = {
	politics: 'sectorPolitics',
	economy: 'sectorEconomy',
	health: 'sectorHealth',
	defence: 'sectorDefence',
	security: 'sectorSecurity',
	culture: 'sectorCulture',
	education: 'sectorEducation',
	science: 'sectorScience',
	environment: 'sectorEnvironment',
	technology: 'sectorTechnology',
	humanitarian: 'sectorHumanitarian',
	agriculture: 'sectorAgriculture',
	energy: 'sectorEnergy',
	justice: 'sectorJustice',
	tourism: 'sectorTourism',
	transport: 'sectorTransport',
	labour: 'sectorLabour',
};

/** What speakers do. */
export const ACT_WORDS: Readonly<Record<Act, string>> = {
	request: 'actRequest',
	promise: 'actPromise',
	agree: 'actAgree',
	thank: 'actThank',
	praise: 'actPraise',
	affirm: 'actAffirm',
	announce: 'actAnnounce',
	give: 'actGive',
	invite: 'actInvite',
};

/** Highlight colours. */
export const COLOUR_WORDS: Readonly<Record<Colour, string>> = {
	yellow: 'colourYellow',
	green: 'colourGreen',
	blue: 'colourBlue',
	pink: 'colourPink',
	purple: 'colourPurple',
};

/** What happened, what was kept and what to do, for each failure. */
export const FAILURE_WORDS: Readonly<Record<FailureCode, string>> = {
	'storage-blocked': 'failureStorageBlocked',
	'storage-full': 'failureStorageFull',
	'storage-newer': 'failureStorageNewer',
	conflict: 'failureConflict',
	'not-found': 'failureNotFound',
	'bad-input': 'failureBadInput',
	'dataset-unavailable': 'failureDatasetUnavailable',
	'extension-gone': 'failureExtensionGone',
	unknown: 'failureUnknown',
};

/** Formats of export, and what each is for. */
export const FORMAT_WORDS = {
	jsonld: 'formatJsonld',
	markdown: 'formatMarkdown',
	csv: 'formatCsv',
	html: 'formatHtml',
	ris: 'formatRis',
	csl: 'formatCsl',
} as const;

/** What each format of export is for. */
export const EXPORT_HINTS = {
	jsonld: 'hintJsonld',
	markdown: 'hintMarkdown',
	csv: 'hintCsv',
	html: 'hintHtml',
	ris: 'hintRis',
	csl: 'hintCsl',
} as const;

/** Ways to write an annotation in Markdown. */
export const TEMPLATE_WORDS = {
	quotes: 'templateQuotes',
	callouts: 'templateCallouts',
	list: 'templateList',
} as const;

/** Ways to sort annotations. */
export const ORDER_WORDS = {
	modified: 'orderModified',
	created: 'orderCreated',
	published: 'orderPublished',
	outlet: 'orderOutlet',
	title: 'orderTitle',
} as const;

/** The name of a country by its ISO alpha-2 code in the reader's language; codes of organisations stand as they are. */
export function sideName(code: string): string {
	if (!/^[A-Z]{2}$/u.test(code) || code === 'WB' || code === 'UN' || code === 'EU') return code;
	const names = formatter('regions', (spoken) => new Intl.DisplayNames(spoken, {type: 'region', fallback: 'code'}));
	return names.of(code) ?? code;
}

/** A record's name in the reader's language, in Vietnamese where it has no other. */
export const nameIn = ({vi, en}: Entity['name']): string => (language() === 'en' ? (en ?? vi) : vi);
