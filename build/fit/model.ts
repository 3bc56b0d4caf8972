import type {Features} from '../../src/cooperation/features.ts';
import type {Decision, Model} from '../../src/cooperation/model.ts';
import type {Kind, Sector} from '../../src/cooperation/verdict.ts';
import {type Example, fitDecision, type Settings} from './regression.ts';
import type {LabelledText} from './texts.ts';

const KINDS: readonly Kind[] = ['meeting', 'call', 'visit', 'signing', 'seminar', 'aid', 'project', 'statement'];
const SECTORS: readonly Sector[] = [
	'politics',
	'economy',
	'health',
	'defence',
	'security',
	'culture',
	'education',
	'science',
	'environment',
	'technology',
	'humanitarian',
	'agriculture',
	'energy',
	'justice',
	'tourism',
	'transport',
	'labour',
];

/** How each group of decisions is fitted. */
export type FitSettings = Record<'verdict' | 'partner' | 'kinds' | 'sectors', Settings>;

/** Penalties and thresholds were chosen by cross-validation; borderline labels count half, other readings less. */
const SETTINGS: FitSettings = {
	verdict: {penalty: 2, least: 4},
	partner: {penalty: 1, least: 3},
	kinds: {penalty: 2, least: 3},
	sectors: {penalty: 0.5, least: 3},
};
const THRESHOLDS = {verdict: 0.5, partner: 0.5, kinds: 0.4, sectors: 0.3};
const BORDERLINE = 0.5;
/** The labels that the project is measured by count more than its own. */
const FIRST_HAND = 2;
const SECOND_READING = 0.5;

const isField = (name: string): boolean => name.includes('field ');
const isOrder = (name: string): boolean => /^first|alone$|with talks$|^no meeting$/u.test(name);
const isCounter = (name: string): boolean => name.includes('not ');

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
	return texts.flatMap(({is, partners, readings: [first]}) => {
		if (!is || !partners || !first) return [];
		return first.candidates.map(({code, features}) => ({features, label: partners.includes(code), weight: 1}));
	});
}

/** One decision for each name, from texts whose labels say whether the name is there. */
function each<Name extends string>(names: readonly Name[], decide: (name: Name) => Decision): Record<Name, Decision> {
	return Object.fromEntries(names.map((name) => [name, decide(name)])) as Record<Name, Decision>;
}

/** Fits all decisions on labelled texts. */
export function fitModel(texts: readonly LabelledText[], settings: FitSettings = SETTINGS): Model {
	const forKind = (name: string): boolean => !isField(name) && !isCounter(name);
	const forSector = (name: string): boolean => !isCounter(name);
	return {
		thresholds: THRESHOLDS,
		verdict: fitDecision(
			examples(
				texts,
				(name) => !isField(name) && !isOrder(name),
				({is}) => is,
			),
			settings.verdict,
		),
		partner: fitDecision(partnerExamples(texts), settings.partner),
		kinds: each(KINDS, (kind) =>
			fitDecision(
				examples(texts, forKind, ({kinds}) => kinds?.includes(kind) ?? null),
				settings.kinds,
			),
		),
		sectors: each(SECTORS, (sector) =>
			fitDecision(
				examples(texts, forSector, ({sectors}) => sectors?.includes(sector) ?? null),
				settings.sectors,
			),
		),
		mainSector: each(SECTORS, (sector) =>
			fitDecision(
				examples(texts, forSector, ({sectors}) => (sectors ? sectors[0] === sector : null)),
				settings.sectors,
			),
		),
	};
}
