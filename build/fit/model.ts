import type {Features} from '../../src/cooperation/evidence.ts';
import {kindCandidates} from '../../src/cooperation/kinds.ts';
import type {Model} from '../../src/cooperation/model.ts';
import {sectorCandidates} from '../../src/cooperation/sectors.ts';
import type {Sector} from '../../src/cooperation/verdict.ts';
import {type Example, fitDecision, type Settings} from './regression.ts';
import type {LabelledText} from './texts.ts';

/** How each group of decisions is fitted. */
export type FitSettings = Record<'verdict' | 'domestic' | 'partner' | 'kinds' | 'sectors', Settings>;

/** Penalties and thresholds were chosen by cross-validation; borderline labels count half, other readings less. */
const SETTINGS: FitSettings = {
	verdict: {penalty: 2, thrift: 0.5, least: 4},
	domestic: {penalty: 2, thrift: 1, least: 4},
	partner: {penalty: 1, thrift: 0, least: 3},
	kinds: {penalty: 6, thrift: 1, least: 3},
	sectors: {penalty: 2, thrift: 2.5, least: 3},
};
const THRESHOLDS = {verdict: 0.46, frame: 0.05, domestic: 0.35, partner: 0.45, kinds: 0.46, sectors: 0.28};
const BORDERLINE = 0.5;
/** The labels that the project is measured by count more than its own, but for fields: there it did not help on texts left out. */
const FIRST_HAND = 2;
const SECOND_READING = 0.5;

const isField = (name: string): boolean => name.includes('field ');
/** How much of one act an article holds says what kind it is, not whether it is cooperation. */
const isOneAct = (name: string): boolean => /^all:(?!relations|speech|acts|not )/u.test(name);
const isOrder = (name: string): boolean => /^first|alone|with talks$|^no (?:meeting|event)$|^travels/u.test(name);

const isForVerdict = (name: string): boolean => !isField(name) && !isOrder(name) && !isOneAct(name);

/** Only the features of which a decision may make use. */
const only = (features: Features, may: (name: string) => boolean): Features =>
	new Map([...features].filter(([name]) => may(name)));

function examples(
	texts: readonly LabelledText[],
	may: (name: string) => boolean,
	label: (text: LabelledText) => boolean | null,
): Example[] {
	return texts.flatMap((text) => {
		const answer = label(text);
		if (answer === null) return [];
		return text.readings.map(({features}, index) => ({
			features: only(features, may),
			label: answer,
			weight:
				(text.borderline ? BORDERLINE : 1) *
				(text.from === 'dev' ? FIRST_HAND : 1) *
				(index === 0 ? 1 : SECOND_READING),
		}));
	});
}

function partnerExamples(texts: readonly LabelledText[]): Example[] {
	return texts.flatMap(({is, from, partners, readings: [first]}) => {
		if (!is || !partners || !first) return [];
		const weight = from === 'dev' ? FIRST_HAND : 1;
		return first.candidates.map(({code, features}) => ({features, label: partners.includes(code), weight}));
	});
}

function sectorExamples(
	texts: readonly LabelledText[],
	label: (sectors: readonly string[], one: Sector) => boolean,
): Example[] {
	return texts.flatMap(({sectors, readings: [first]}) => {
		if (!sectors || !first) return [];
		return sectorCandidates(first.features).map(({sector, features}) => ({
			features,
			label: label(sectors, sector),
			weight: 1,
		}));
	});
}

function kindExamples(texts: readonly LabelledText[]): Example[] {
	return texts.flatMap(({kinds, from, readings: [first]}) => {
		if (!kinds || !first) return [];
		const weight = from === 'dev' ? FIRST_HAND : 1;
		return kindCandidates(first.features).map(({kind, features}) => ({features, label: kinds.includes(kind), weight}));
	});
}

/** Fits all decisions on labelled texts. */
export function fitModel(texts: readonly LabelledText[], settings: FitSettings = SETTINGS): Model {
	return {
		thresholds: THRESHOLDS,
		verdict: fitDecision(
			examples(texts, isForVerdict, ({is}) => is),
			settings.verdict,
		),
		domestic: fitDecision(
			examples(texts, isForVerdict, ({is, scope}) => (is ? null : scope === 'domestic')),
			settings.domestic,
		),
		partner: fitDecision(partnerExamples(texts), settings.partner),
		kind: fitDecision(kindExamples(texts), settings.kinds),
		sector: fitDecision(
			sectorExamples(texts, (sectors, one) => sectors.includes(one)),
			settings.sectors,
		),
		mainSector: fitDecision(
			sectorExamples(texts, (sectors, one) => sectors[0] === one),
			settings.sectors,
		),
	};
}
