import {outletNames} from '../../src/article/outlet-table.ts';
import {trustLists} from '../../src/cooperation/act-cues.ts';
import {type ActCue, actLists} from '../../src/cooperation/act-words.ts';
import {carrierLists, cueLists} from '../../src/cooperation/acts.ts';
import {attributedLists, passedOnLists, spokeLists} from '../../src/cooperation/attribution.ts';
import {invitationLists} from '../../src/cooperation/clauses.ts';
import {ownBodyLists, resultLists, signalLists} from '../../src/cooperation/contents.ts';
import {beforeDateWords, type RelativeDay, relativeDayLists} from '../../src/cooperation/date-words.ts';
import {encouragedLists} from '../../src/cooperation/deeds.ts';
import {edgeOpenerLists} from '../../src/cooperation/edges.ts';
import {assistLists, backedLists, signedLists, toldEventLists} from '../../src/cooperation/event-classes.ts';
import {
	bareGroupLists,
	groupMemberLists,
	pairLists,
	stateBodyLists,
	wholeGroupLists,
} from '../../src/cooperation/groups.ts';
import type {Model} from '../../src/cooperation/model.ts';
import {partyNounLists, standingLists} from '../../src/cooperation/noun-phrases.ts';
import {officeWords} from '../../src/cooperation/office-words.ts';
import {ownDeedLists} from '../../src/cooperation/own-acts.ts';
import {adverbLists, preambleLists} from '../../src/cooperation/predicates.ts';
import {scheduleLists} from '../../src/cooperation/schedules.ts';
import {noticeLists} from '../../src/cooperation/sources.ts';
import {type Counter, counterLists, sectorLists} from '../../src/cooperation/subject-words.ts';
import {blockLists, passedNoticeLists} from '../../src/cooperation/subjects.ts';
import {judgementLists, planLists} from '../../src/cooperation/told.ts';
import type {Sector} from '../../src/cooperation/verdict.ts';
import weights from '../../src/cooperation/weights.json' with {type: 'json'};
import {boundLists, pastDateLists, relativeYearLists} from '../../src/cooperation/when.ts';
import type {CompiledLanguage} from '../../src/reading.ts';
import {branchlessLists} from '../../src/tags/branches.ts';
import {clubCueLists, clubLists, footballLists, townCueLists} from '../../src/tags/clubs.ts';
import {stateFormLists} from '../../src/tags/countries.ts';
import {endingLists, honourLists} from '../../src/tags/country-traps.ts';
import {countryCueLists, countryVerbLists, notCountryBeforeLists, notCountryWordLists} from '../../src/tags/cues.ts';
import {firmBeforeLists, firmBehindLists} from '../../src/tags/described-names.ts';
import {outsideTitleLists} from '../../src/tags/documents.ts';
import {eventBehindLists} from '../../src/tags/event-names.ts';
import {eventWordLists} from '../../src/tags/events.ts';
import {completionLists, fieldLists} from '../../src/tags/fields.ts';
import {foreignKindLists, foreignMarkLists, foreignThingLists} from '../../src/tags/foreign-names.ts';
import {headLists, smallHeadLists} from '../../src/tags/heads.ts';
import {humanActLists, nameCueLists} from '../../src/tags/human-words.ts';
import {commonSignLists, programmeKindLists, spokesmanLists} from '../../src/tags/learned-names.ts';
import {eventPartLists, nameKindLists, titleEndLists} from '../../src/tags/name-kinds.ts';
import {openingLists} from '../../src/tags/name-run.ts';
import {
	commonSurnameLists,
	creditWordLists,
	givenNameLists,
	middleNameLists,
	surnameLists,
} from '../../src/tags/names.ts';
import {functionWordLists} from '../../src/tags/organisation-cursor.ts';
import {fieldVerbLists, topicOpenerLists, topicWordLists} from '../../src/tags/organisation-joints.ts';
import {headCompoundLists} from '../../src/tags/organisation-small.ts';
import {occasionLists, sharedOwnerLists, sharingLists} from '../../src/tags/organisation-words.ts';
import {artistLists, notPersonLists, shipLists} from '../../src/tags/persons.ts';
import {compilePhrases, type Lists} from '../../src/tags/phrases.ts';
import {
	levelLists,
	noBridgeLists,
	placeCueLists,
	placeHeadLists,
	placeKindLists,
	withinLists,
} from '../../src/tags/places.ts';
import {networkActLists, networkCueLists, networkLists} from '../../src/tags/products.ts';
import {quotedKindLists} from '../../src/tags/quoted.ts';
import {fieldSignLists} from '../../src/tags/roles.ts';
import {seatLists, whereaboutsLists} from '../../src/tags/seats.ts';
import {goesOnLists} from '../../src/tags/short-names.ts';
import {honorificLists, titleCloserLists, titleLists, titleOpenerLists} from '../../src/tags/titles.ts';
import {compileVocabulary, type TableName} from '../../src/tags/vocabulary.ts';

/** The model that the program ships with; the fit command writes it. */
const model: Model = weights;

const TABLES: Readonly<Record<TableName, Lists<unknown>>> = {
	titles: titleLists,
	titleOpeners: titleOpenerLists,
	titleClosers: titleCloserLists,
	honorifics: honorificLists,
	heads: headLists,
	smallHeads: smallHeadLists,
	fields: fieldLists,
	completions: completionLists,
	countryCues: countryCueLists,
	countryVerbs: countryVerbLists,
	notCountryBefore: notCountryBeforeLists,
	notCountryWords: notCountryWordLists,
	givenNames: givenNameLists,
	nameKinds: nameKindLists,
	eventParts: eventPartLists,
	titleEnds: titleEndLists,
	placeKinds: placeKindLists,
	quotedKinds: quotedKindLists,
	occasions: occasionLists,
	sharing: sharingLists,
	sharedOwners: sharedOwnerLists,
	seats: seatLists,
	placeHeads: placeHeadLists,
	firmsBehind: firmBehindLists,
	firmsBefore: firmBeforeLists,
	sayings: cueLists,
	surnames: surnameLists,
	foreignKinds: foreignKindLists,
	commonSigns: commonSignLists,
	headCompounds: headCompoundLists,
	judgements: judgementLists,
	spoke: spokeLists,
	attributed: attributedLists,
	ownBodies: ownBodyLists,
	standings: standingLists,
	preambles: preambleLists,
	notices: noticeLists,
	bareGroups: bareGroupLists,
	wholeGroups: wholeGroupLists,
	results: resultLists,
	nameCues: nameCueLists,
	humanActs: humanActLists,
	foreignThings: foreignThingLists,
	clubs: clubLists,
	openings: openingLists,
	commonSurnames: commonSurnameLists,
	middleNames: middleNameLists,
	functionWords: functionWordLists,
	fieldVerbs: fieldVerbLists,
	branchless: branchlessLists,
	football: footballLists,
	clubCues: clubCueLists,
	notPersons: notPersonLists,
	townCues: townCueLists,
	countryHonours: honourLists,
	countryEndings: endingLists,
	noBridges: noBridgeLists,
	eventWords: eventWordLists,
	networkCues: networkCueLists,
	networkActs: networkActLists,
	networks: networkLists,
	eventBehind: eventBehindLists,
	goesOn: goesOnLists,
	placeCues: placeCueLists,
	within: withinLists,
	topicOpeners: topicOpenerLists,
	artists: artistLists,
	stateForms: stateFormLists,
	creditWords: creditWordLists,
	topicWords: topicWordLists,
	whereabouts: whereaboutsLists,
	fieldSigns: fieldSignLists,
	ships: shipLists,
	foreignMarks: foreignMarkLists,
	outsideTitles: outsideTitleLists,
	levels: levelLists,
	programmeKinds: programmeKindLists,
	spokesmen: spokesmanLists,
	dateBounds: boundLists,
	pastDates: pastDateLists,
	relativeYears: relativeYearLists,
	schedules: scheduleLists,
	invitations: invitationLists,
	edgeOpeners: edgeOpenerLists,
	passedNotices: passedNoticeLists,
	passedOn: passedOnLists,
	pairs: pairLists,
	carriers: carrierLists,
	toldEvents: toldEventLists,
	assists: assistLists,
	signed: signedLists,
	backed: backedLists,
	plans: planLists,
	signals: signalLists,
	stateBodies: stateBodyLists,
	encouraged: encouragedLists,
	ownDeeds: ownDeedLists,
	trust: trustLists,
	groupMembers: groupMemberLists,
	partyNouns: partyNounLists,
	adverbs: adverbLists,
	blocks: blockLists,
};

/** What the engine knows of the language: the large tables of words, and the fitted weights. */
export const compileLanguage = (): CompiledLanguage => ({
	vocabulary: compileVocabulary(TABLES),
	judgement: {
		cues: {
			acts: compilePhrases<ActCue>(actLists),
			counters: compilePhrases<Counter>(counterLists),
			sectors: compilePhrases<Sector | 'none'>(sectorLists),
			relativeDays: compilePhrases<RelativeDay>(relativeDayLists),
			beforeDate: beforeDateWords,
			offices: officeWords,
		},
		model,
	},
	outlets: outletNames,
});
