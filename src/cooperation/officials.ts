import type {Offices, OfficeWords} from './office-words.ts';
import {sidesAfter} from './owners.ts';
import type {PlacedMention, Scene} from './scene.ts';
import {isOrganisationCode} from './sides.ts';

/** How high an office is, for what it says about an event: heads of state, government, parliament and party first. */
export type Rank = 'leader' | 'minister' | 'envoy' | 'officer' | 'local';

/** Someone who speaks for a state or an international organisation, with the sides that the text gives them. */
export interface Official {
	rank: Rank;
	sides: readonly string[];
	at: PlacedMention;
}

/** Opens the compiled words of offices. */
export const openOffices = ({ranks, state, mission, company, homeTitle, topic, notGoing}: OfficeWords): Offices => ({
	ranks: ranks.map(([rank, words]) => [rank, new RegExp(words, 'u')] as const),
	state: new RegExp(state, 'u'),
	mission: new RegExp(mission, 'u'),
	company: new RegExp(company, 'u'),
	homeTitle: new RegExp(homeTitle, 'u'),
	topic: new RegExp(topic, 'u'),
	notGoing: new RegExp(notGoing, 'u'),
});

/** What kind of body an organisation's name shows. */
export function bodyOf(
	{cues: {offices}}: Scene,
	{mention, low, sides}: PlacedMention,
): 'state' | 'mission' | 'international' | 'company' | 'other' | null {
	if (mention.type !== 'organisation') return null;
	if (sides.some(isOrganisationCode)) return 'international';
	if (offices.mission.test(low)) return 'mission';
	if (offices.state.test(low)) return 'state';
	return offices.company.test(low) ? 'company' : 'other';
}

const rankOf = ({ranks}: Offices, title: string): Rank | null =>
	ranks.find(([, pattern]) => pattern.test(title))?.[0] ?? null;

/** The rank that a mention shows, by its title or by the office that the dataset knows. */
function rankOfMention(offices: Offices, {mention: {type, office}, sides, low}: PlacedMention): Rank | null {
	if (type === 'role') return rankOf(offices, low);
	if (type !== 'person' || !office || sides.length === 0) return null;
	return rankOf(offices, `${office.title} ${office.organisation ?? ''}`.toLowerCase());
}

/** The officials of a scene, by their titles, and persons whose office the dataset knows. */
export function officialsIn({words, mentions, cues: {offices}}: Scene): Official[] {
	const found: Official[] = [];
	for (const [at, placed] of mentions.entries()) {
		const rank = rankOfMention(offices, placed);
		if (rank)
			found.push({
				rank,
				sides: placed.sides.length > 0 ? placed.sides : sidesAfter(words.low, mentions, at),
				at: placed,
			});
	}
	return found;
}
