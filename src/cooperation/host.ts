import {type Collection, isHead} from './evidence.ts';
import type {Official} from './officials.ts';
import type {Scene} from './scene.ts';

const HOME = 'VN';
/** Words that put an event at a place. */
const AT: ReadonlySet<string> = new Set(['tại', 'ở']);
/** How many words from its start on an article says where its event was. */
const REACH = 150;

/**
 * Where the event is, and who came there: those who meet abroad are on a visit, those who are met at home are received.
 * It says what kind of act it is, not whether it is cooperation.
 */
export function addHost(into: Collection, {mentions, words}: Scene, officials: readonly Official[]): void {
	const host = mentions.find(
		({mention: {type}, from, sides}) =>
			from < REACH && (type === 'place' || type === 'country') && sides.length > 0 && AT.has(words.low[from - 1] ?? ''),
	);
	if (!host) return;
	const isHome = host.sides.includes(HOME);
	into.add(isHome ? 'travels not: at home' : 'travels: abroad', host);
	const guest = officials.find(({sides, at}) => isHead(at) && sides.length > 0 && sides.includes(HOME) !== isHome);
	if (guest) into.add(isHome ? 'travels not: a guest at home' : 'travels: an official of home abroad', guest.at);
}
