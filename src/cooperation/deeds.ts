import {type Lists, matchPhrase} from '../tags/phrases.ts';
import {table} from '../tags/vocabulary.ts';
import type {CueKind} from './acts.ts';
import {contentDeed} from './contents.ts';
import type {Clause, Deed, Time} from './deed.ts';
import {isDenied, isToldDenied} from './denials.ts';
import {isOnOthers, isOwnSide} from './own-side.ts';
import type {Predicate} from './predicate.ts';
import {isScheduled} from './schedules.ts';
import type {Layout} from './sentences.ts';
import type {Party} from './speakers.ts';
import type {Act} from './statement.ts';

const REPORTING: ReadonlySet<CueKind> = new Set<CueKind>(['tell', 'hold']);
const BARRED: ReadonlySet<string> = new Set([
	'chuyến',
	'việc',
	'sự',
	'những',
	'kết',
	'quyết',
	'và',
	'sáng',
	'nỗ',
	'chủ',
	'đề',
]);
export const encouragedLists: Lists<true> = [[', khuyến khích|và khuyến khích|, mời gọi|và mời gọi|và kêu gọi', true]];
const ENCOURAGED = table<true>('encouraged');
const PLURALS: ReadonlySet<string> = new Set(['các', 'doanh', 'nhà', 'phía']);
/** Nouns behind "các" that are no doers: "các lệnh trừng phạt", "các kết quả". */
const THINGS: ReadonlySet<string> = new Set(
	'lệnh kết biện bước sáng nỗ đề cam chính quyết thỏa hoạt dự chương cuộc chuyến hành thành ý đóng tiến cải động tuyên văn hội'.split(
		' ',
	),
);

/** "Hoan nghênh A làm việc chưa làm" asks for it; after "đã", or for a visit, it praises. */
function welcomesFuture({words, covered, mentions, places}: Layout, {head, end}: Clause): boolean {
	if (words.low[head.to - 1] !== 'nghênh') return false;
	if (matchPhrase(ENCOURAGED, words, head.to)) return true;
	const next = words.low[head.to] ?? '';
	if (BARRED.has(next)) return false;
	const number = covered[head.to] ?? -1;
	const isParty = ['country', 'organisation'].includes(mentions[number]?.type ?? '');
	if (!isParty && (!PLURALS.has(next) || THINGS.has(words.low[head.to + 1] ?? ''))) return false;
	const from = isParty ? (places[number]?.to ?? head.to) : head.to + 1;
	const isPast = words.low
		.slice(from, Math.min(end, from + 10))
		.some((word) => ['đã', 'vừa', 'thăm', 'về', 'sang'].includes(word));
	return !isPast && from < end;
}

/** What is done once it is told: a signature, an agreement that was reached. */
const SIGNING = /^(?:tái )?ký|^đạt .*thỏa thuận$/u;
const ABOUT_FACT: ReadonlySet<string> = new Set(['với', 'đối', 'cho', 'rằng', 'nhận', 'đánh']);

/** How far "sẽ" may stand behind the verb in what is agreed to be done, in words. */
const FARTHEST_WILL = 25;

function agreeTense({words}: Layout, {from, to, future}: Predicate, end: number): Time {
	if (SIGNING.test(words.low.slice(from, to).join(' '))) return future ? 'future' : 'done';
	if (!ABOUT_FACT.has(words.low[to] ?? '') && words.low[to - 1] !== 'rằng') return 'future';
	return words.low.slice(to, Math.min(end, to + FARTHEST_WILL)).includes('sẽ') ? 'future' : 'done';
}

/** Verbs whose act and time are always the same. */
const FIXED: Readonly<Partial<Record<CueKind, readonly [Act, Time]>>> = {
	request: ['request', 'future'],
	stance: ['affirm', 'done'],
	thank: ['thank', 'done'],
};

/** What "sẽ" says: a schedule, a promise of one's own side, a forecast about another. */
function willedAct(isScheduled: boolean, isOwn: boolean): Act {
	if (isScheduled) return 'announce';
	return isOwn ? 'promise' : 'affirm';
}

/** The act and time of a verb that does not report. */
function ownDeed(layout: Layout, clause: Clause, isOwn: boolean, speaker: Party): readonly [Act, Time] | null {
	const {head} = clause;
	switch (head.kind) {
		case 'promise':
			return isOwn ? ['promise', 'future'] : ['affirm', 'done'];
		case 'will':
			return [willedAct(isScheduled(layout, head.to), isOwn), 'future'];
		case 'may':
			return [isOwn && layout.words.low[head.to] !== 'đã' ? 'promise' : 'affirm', 'hypothetical'];
		case 'must':
			return isOnOthers(head, isOwn, speaker) ? ['request', 'future'] : ['affirm', 'done'];
		case 'agree':
			return ['agree', agreeTense(layout, head, clause.end)];
		case 'praise':
			return welcomesFuture(layout, clause) ? ['request', 'future'] : ['praise', 'done'];
		case 'give':
			return head.future ? ['promise', 'future'] : ['give', 'done'];
		case 'invite':
			return ['invite', clause.accepted ? 'done' : 'future'];
		default:
			return null;
	}
}

/** What a clause does, by its verb and, where that only reports, by its content; null where it is no statement. */
export function deedOf(layout: Layout, clause: Clause, speaker: Party): Deed | null {
	const {kind, negated, subject, to} = clause.head;
	const verb = REPORTING.has(kind) ? (clause.content[0]?.to ?? to) : to;
	const denied = isDenied(layout, verb, clause.end);
	if (REPORTING.has(kind)) {
		const deed = negated ? null : contentDeed(layout, clause, speaker);
		const unread = clause.content.length === 0 && isToldDenied(layout, to, clause.end);
		return deed && {...deed, negated: deed.negated || denied || unread};
	}
	const own = FIXED[kind] ?? ownDeed(layout, clause, isOwnSide(subject?.party ?? null, speaker), speaker);
	return own && {act: own[0], tense: own[1], negated: negated || denied};
}
