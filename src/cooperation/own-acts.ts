import {type Lists, matchPhrase, phrases} from '../tags/phrases.ts';
import {table} from '../tags/vocabulary.ts';
import {type Cue, isWeak} from './act-cues.ts';
import type {CueKind} from './acts.ts';
import type {Edge, Predicate} from './predicate.ts';
import type {Layout, Sentence} from './sentences.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const NEVER_DROPPED: ReadonlySet<CueKind> = new Set<CueKind>(['will', 'must', 'may']);
/** After these, what follows a comma is more of what was asked, promised or agreed. */
const REPORTING: ReadonlySet<CueKind> = new Set<CueKind>(['tell', 'hold']);
const LISTING: ReadonlySet<CueKind> = new Set<CueKind>([
	'request',
	'promise',
	'agree',
	'will',
	'must',
	'stance',
	'give',
	'may',
]);

/** Whether a weak verb without subject is an act of its own where it stands. */
function isOwnThoughWeak(kind: CueKind, edge: Edge, last: Predicate | undefined, isSecondDeed: boolean): boolean {
	if (edge === 'open' || edge === 'besides') return true;
	if (!last) return edge === 'semicolon' || isSecondDeed;
	if (kind === 'promise' && edge === 'semicolon') return last.kind !== 'promise';
	const isTold = REPORTING.has(last.kind) && (edge !== 'semicolon' || kind === 'agree' || kind === 'give');
	return !LISTING.has(last.kind) && !isTold;
}

/** What is done after something else that is no act: "ông A gặp báo chí, thông báo …". */
export const ownDeedLists: Lists<true> = [['thông báo|trao tặng|tặng|bàn giao|thống nhất|trao quà|tặng quà', true]];
const DEEDS = table<true>('ownDeeds');
const PLANS = words('sẽ cần nên phải để nhằm dự có thể sắp muốn mong được về nội');

/** How far before a verb a word may stand that makes a plan of it, in words. */
const FARTHEST_PLAN = 60;

/** Whether nothing before a verb says that what the sentence tells is only planned. */
const isToldAsDone = ({words: {low}}: Layout, {from}: Sentence, start: number): boolean =>
	!low.slice(Math.max(from, start - FARTHEST_PLAN), start).some((word) => PLANS.has(word));

const PAIRS = phrases<true>([['hai bên|hai nước|các bên|các nước|phía', true]]);

/** "mong hai bên …", "đề nghị Lào …": whoever is asked by name is asked by the speaker. */
const asksParty = ({words: row, covered, mentions}: Layout, {to}: Cue): boolean =>
	matchPhrase(PAIRS, row, to) !== null ||
	['country', 'organisation', 'person', 'role'].includes(mentions[covered[to] ?? -1]?.type ?? '');

/** Whether a verb without subject is an act of the same speaker, not one of the things that the verb before it names. */
export function isOwnAct(
	layout: Layout,
	sentence: Sentence,
	cue: Cue,
	start: number,
	edge: Edge,
	last: Predicate | undefined,
): boolean {
	if (edge === 'content') return true;
	if (cue.kind === 'stance') return edge === 'semicolon' && last !== undefined && !LISTING.has(last.kind);
	if (NEVER_DROPPED.has(cue.kind)) return edge === 'open' && cue.kind === 'will';
	const isJoined = last !== undefined && (edge === 'and' || edge === 'comma') && start - last.to === 1;
	if (cue.kind === 'request' && asksParty(layout, cue)) return true;
	if (isJoined || !isWeak(layout, cue)) return true;
	return isOwnThoughWeak(
		cue.kind,
		edge,
		last,
		matchPhrase(DEEDS, layout.words, cue.from) !== null && isToldAsDone(layout, sentence, start),
	);
}
