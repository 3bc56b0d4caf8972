import type {Feature, Features} from './evidence.ts';

/** A fitted decision: log-odds are `bias` plus each weight times the value of its feature. */
export interface Decision {
	bias: number;
	weights: Readonly<Record<string, number>>;
}

/** All fitted decisions. Made by the project's fit command; every number can be read in weights.json. */
export interface Model {
	verdict: Decision;
	/** Whether what is no international cooperation is cooperation within one country. */
	domestic: Decision;
	partner: Decision;
	/** Whether a kind of act is reported. */
	kind: Decision;
	/** Whether a field is one of the article's, the same for all fields but for what its name says. */
	sector: Decision;
	/** Whether it is the main one: fitted on the first label only. */
	mainSector: Decision;
	/** Probability from which each decision says yes; `frame`: that of the verdict from which an article has a frame. */
	thresholds: {verdict: number; frame: number; domestic: number; partner: number; kinds: number; sectors: number};
}

const weightOf = ({weights}: Decision, name: string): number =>
	Object.hasOwn(weights, name) ? (weights[name] ?? 0) : 0;

/** What each feature adds to the log-odds of a decision, the strongest first. */
export function contributions(features: Features, decision: Decision): {feature: Feature; weight: number}[] {
	const found = [];
	for (const feature of features.values()) {
		const weight = feature.value * weightOf(decision, feature.name);
		if (weight !== 0) found.push({feature, weight});
	}
	return found.sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
}

/** The probability, between 0 and 1, that a decision gives to an article with these features. */
export function probability(features: Features, decision: Decision): number {
	let logOdds = decision.bias;
	for (const {name, value} of features.values()) logOdds += value * weightOf(decision, name);
	return 1 / (1 + Math.exp(-logOdds));
}
