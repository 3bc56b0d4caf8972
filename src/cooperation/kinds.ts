import type {ActCue} from './act-words.ts';
import type {Feature, Features} from './evidence.ts';
import type {Journey} from './journeys.ts';
import {type Model, probability} from './model.ts';
import type {Kind} from './verdict.ts';

/** The acts whose words speak for each kind. */
const ACTS: Readonly<Record<Kind, readonly (ActCue | Journey)[]>> = {
	meeting: ['talks', 'receive', 'meet', 'session'],
	call: ['call'],
	visit: ['state-visit', 'trip', 'visit', 'port-call', 'journey', 'welcome'],
	signing: ['sign', 'paper'],
	seminar: ['seminar', 'promotion'],
	aid: ['aid', 'gift', 'help', 'loan'],
	project: ['works', 'exchange', 'programme', 'joint-programme', 'exercise'],
	statement: ['joint-statement', 'greeting', 'pledge'],
};

const KINDS = Object.keys(ACTS) as Kind[];

/** Kinds named at the most. */
const MOST = 3;

/** What says something of a kind beside the words of its own acts. */
const TELLING =
	/^(?:first|no |.* alone|.* with talks$|travels|rank:|joined|not joined|act of|signed by|head:(?:company|mission)|title:(?!not |field )|lead:(?!not |field ))/u;

/** A kind with what speaks for its being one of the article's. */
export interface KindCandidate {
	kind: Kind;
	features: Features;
}

/** What is attended on a journey is told as the aim of a visit, not as a meeting. */
const ownActs = (kind: Kind, features: Features): readonly (ActCue | Journey)[] =>
	kind === 'meeting' && features.has('travels to a conference in title')
		? ACTS.meeting.filter((act) => act !== 'session')
		: ACTS[kind];

/** How an article's own words for a kind stand, which holds for every kind alike. */
function sharedEvidence(kind: Kind, features: Features): [string, number][] {
	const has = (prefix: string, of: Kind): boolean =>
		ownActs(of, features).some((act) => features.has(`${prefix}:${act}`));
	const others = KINDS.filter((other) => other !== kind);
	const own = has('title', kind) || has('lead', kind);
	const density = ownActs(kind, features).reduce((sum, act) => sum + (features.get(`all:${act}`)?.value ?? 0), 0);
	return [
		['title', has('title', kind) ? 1 : 0],
		['lead', has('lead', kind) ? 1 : 0],
		['joined', has('joined', kind) ? 1 : 0],
		['first', has('first', kind) ? 1 : 0],
		['first in title', has('first in title', kind) ? 1 : 0],
		['density', density],
		['others in title', others.filter((other) => has('title', other)).length],
		['others first', others.some((other) => has('first', other)) ? 1 : 0],
		['nowhere', density === 0 && !own ? 1 : 0],
	];
}

/** All kinds with their evidence. */
export function kindCandidates(features: Features): KindCandidate[] {
	const telling = [...features.values()].filter(({name}) => TELLING.test(name));
	return KINDS.map((kind) => {
		const shared = sharedEvidence(kind, features);
		const evidence: [string, number][] = [
			...shared,
			...shared.map(([name, value]): [string, number] => [`${kind}: own ${name}`, value]),
			[kind, 1],
			...telling.map(({name, value}): [string, number] => [`${kind}: ${name}`, value]),
		];
		const found = evidence
			.filter(([, value]) => value !== 0)
			.map(([name, value]): [string, Feature] => [name, {name, value}]);
		return {kind, features: new Map(found)};
	});
}

/** The kinds of act that are reported, the most probable first; at least one. */
export function kindsOf(features: Features, {kind, thresholds}: Model): Kind[] {
	const scored = kindCandidates(features)
		.map((one) => ({kind: one.kind, score: probability(one.features, kind)}))
		.sort((one, other) => other.score - one.score);
	const sure = scored.filter(({score}) => score >= thresholds.kinds);
	return (sure.length > 0 ? sure.slice(0, MOST) : scored.slice(0, 1)).map((one) => one.kind);
}
