import type {Predicate} from './predicate.ts';
import {isOrganisationCode} from './sides.ts';
import type {Party} from './speakers.ts';

/** Whether a party of the content is the speaker's own side; without countries to compare, a body is and a person is not. */
export function isOwnSide(subject: Party | null, speaker: Party): boolean {
	if (!subject || subject.kind === 'self' || subject.kind === 'both') return true;
	if (subject.names.some((name) => speaker.names.includes(name))) return true;
	if (subject.countries.length === 0 || speaker.countries.length === 0) return subject.kind !== 'person';
	return subject.countries.some((country) => speaker.countries.includes(country));
}

/** Whether a party is an international body, whose members are many ("EU"). */
const isWorldBody = ({countries, ids}: Party): boolean =>
	countries.length === 0 && ids.some((id) => isOrganisationCode(id.split('.', 1)[0] ?? ''));

/** Whether what must be done falls on another side, on both, or on nobody named: then it is asked for. */
export const isOnOthers = ({subject}: Predicate, isOwn: boolean, {countries}: Party): boolean =>
	!subject ||
	!isOwn ||
	subject.party.kind === 'both' ||
	subject.party.names.length > 1 ||
	(isWorldBody(subject.party) && countries.length > 0) ||
	subject.party.countries.some((country) => countries.length > 0 && !countries.includes(country));
