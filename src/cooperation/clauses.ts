import {type Lists, matchPhrase} from '../tags/phrases.ts';
import {table} from '../tags/vocabulary.ts';
import type {CueKind} from './acts.ts';
import type {Clause} from './deed.ts';
import type {Names} from './names.ts';
import {isOutlet} from './outlets.ts';
import type {Predicate} from './predicate.ts';
import type {Layout, Sentence} from './sentences.ts';
import {isSameParty, type Party, type Phrase, partyAfter, phrasesBefore, topicOf} from './speakers.ts';

/** A clause with who speaks in it. */
export interface Spoken extends Clause {
	speaker: Party;
	/** Known where the clause itself says who is addressed ("nhận lời mời của A"). */
	addressee?: Party;
}

/** Who spoke last before a sentence, and who speaks in it where it is direct speech. */
export interface Voices {
	before: Party | null;
	quoted: Party | null;
}

const REPORTING: ReadonlySet<CueKind> = new Set<CueKind>(['tell', 'hold']);
/** Verbs that report nothing by themselves: what a side wills or must is a statement of someone only when said. */
const CONTINUED: ReadonlySet<CueKind> = new Set<CueKind>(['will', 'must', 'may']);
/** What a side does in somebody's words, rather than the two sides in the telling of the paper. */
const SAID: ReadonlySet<CueKind> = new Set<CueKind>(['will', 'must', 'may', 'stance', 'request', 'promise']);

/** What follows these after a comma says what is wished. */
const WILLING: ReadonlySet<CueKind> = new Set<CueKind>(['request', 'promise', 'agree', 'will', 'must']);

/** Whether a verb belongs to the content of the reporting verb before it. */
function isContent({words: {low}}: Layout, predicate: Predicate, before: Clause): boolean {
	if (predicate.edge === 'content') return true;
	const {head} = before;
	if (CONTINUED.has(predicate.kind) && predicate.edge !== 'semicolon' && WILLING.has(head.kind)) return true;
	if (!REPORTING.has(head.kind) || !predicate.subject || low.slice(head.to, predicate.start).includes(';'))
		return false;
	if (predicate.edge === 'loose') return true;
	if (predicate.subject.party.kind === 'person') return CONTINUED.has(predicate.kind);
	return head.subject !== null || head.edge !== 'open';
}

/** "đánh giá cao và cảm ơn": two verbs with one object. */
const isJoined = (predicate: Predicate, last: Predicate): boolean =>
	!predicate.subject &&
	predicate.edge !== 'content' &&
	predicate.start - last.to === 1 &&
	last.kind !== 'aside' &&
	(!REPORTING.has(predicate.kind) || REPORTING.has(last.kind));

/** Of two verbs with one object the second says what is done, since the object is its own. */
function joinTo(clause: {head: Predicate; content: Predicate[]}, predicate: Predicate): void {
	if (clause.content.length > 0) {
		clause.content.unshift({...predicate, subject: clause.content[0]?.subject ?? null});
		return;
	}
	const {from, start, subject, edge, negated} = clause.head;
	clause.head = {...predicate, from, start, subject, edge, negated};
}

/** "phát biểu, trình bày lập trường, cho rằng …": the verb that says nothing by itself only leads to the next. */
const isPreamble = ({words: {low}}: Layout, {head, content}: Clause, {subject}: Predicate): boolean =>
	low[head.from] === 'phát' && low[head.to] === ',' && head.subject !== null && content.length === 0 && !subject;

/** A clause as it is gathered. */
type Open = Clause & {head: Predicate; content: Predicate[]; end: number};

/** Takes a verb into the clause before it, if it belongs there; says whether it did. */
function joins(layout: Layout, predicate: Predicate, before: Open): boolean {
	// "gửi lời chúc mừng và chúc …": a greeting that shares the object changes nothing.
	if (predicate.kind === 'aside' && predicate.edge === 'and' && !predicate.subject) return true;
	if (isPreamble(layout, before, predicate)) {
		const {start, subject, edge} = before.head;
		before.head = {...predicate, start, subject, edge};
		return true;
	}
	if (isJoined(predicate, before.content.at(-1) ?? before.head)) {
		joinTo(before, predicate);
		return true;
	}
	if (!isContent(layout, predicate, before)) return false;
	before.content.push(predicate);
	return true;
}

/** Puts the verbs of a sentence under the verbs that govern them. */
function gather(layout: Layout, predicates: readonly Predicate[], end: number): Open[] {
	const clauses: Open[] = [];
	for (const predicate of predicates) {
		const before = clauses.at(-1);
		if (before && joins(layout, predicate, before)) continue;
		if (before) before.end = predicate.start;
		clauses.push({head: predicate, content: [], end});
	}
	return clauses;
}

/** Whether what a side will or must do stands in the middle of a sentence about something else. */
const isToldOf = ({kind, edge}: Predicate, party: Party): boolean =>
	party.kind === 'side' && CONTINUED.has(kind) && edge !== 'semicolon';

/** The speaker of a clause that has a subject of its own. */
function ownSpeaker({head}: Clause, {party}: Phrase, said: Party | null, voices: Voices): Party | null {
	const outer = voices.quoted ?? said;
	if (party.kind === 'self') return outer ?? voices.before;
	if (party.kind === 'person') return voices.quoted ?? (CONTINUED.has(head.kind) ? null : party);
	// "…, trong đó C sẽ …" is told of C, and no promise.
	if (!voices.quoted && isToldOf(head, party)) return null;
	if (outer?.kind === 'person' && (voices.quoted || party.kind === 'side' || SAID.has(head.kind))) return outer;
	if (!CONTINUED.has(head.kind)) return party;
	return party.kind === 'both' && head.kind === 'must' ? voices.before : null;
}

/** The speaker of the main clause behind a fronted one. */
function mainSpeaker({head}: Clause, after: readonly Clause[]): Party | null {
	if (head.edge !== 'open') return null;
	const main = after.find((one) => one.head.subject !== null && one.head.subject.party.kind !== 'self');
	return main?.head.subject?.party ?? null;
}

/**
 * The speaker of a clause without subject whose sentence names none before: of the main clause after a fronted one, the
 * one that the sentence opens with, of the sentence before.
 */
function droppedSpeaker(
	layout: Layout,
	sentence: Sentence,
	clause: Clause,
	after: readonly Clause[],
	before: Party | null,
	names: Names,
): Party | null {
	const main = mainSpeaker(clause, after);
	if (main) return main;
	const opening = topicOf(layout, sentence, clause.head.start, names);
	if (opening) return opening.kind === 'self' ? before : opening;
	const other = namedBefore(layout, sentence, clause, names) ?? mainSubject(layout, sentence, clause, names);
	return other ?? (clause.head.edge === 'open' && !clause.head.weak ? before : null);
}

/** The person right before the comma of a reporting verb without subject: "… tuyên bố của ông A, nêu rõ …". */
function namedBefore(layout: Layout, sentence: Sentence, {head}: Clause, names: Names): Party | null {
	if (!REPORTING.has(head.kind) || layout.words.low[head.start - 1] !== ',') return null;
	const found = phrasesBefore(layout, sentence, head.start - 1, names).find(({party}) => party.kind === 'person');
	return found?.party ?? null;
}

/** The person who does something else in the main clause behind a fronted one: "Cảm ơn A, ông B trao …". */
function mainSubject(layout: Layout, sentence: Sentence, {head}: Clause, names: Names): Party | null {
	if (head.edge !== 'open' || head.weak) return null;
	const found = topicOf(layout, {...sentence, from: head.to}, sentence.to, names);
	return found?.kind === 'person' ? found : null;
}

/**
 * The clauses of a sentence with their speakers; greetings and the like are among them, since they end what is before.
 * What a paper or an agency says is none of its own: "AFP cho biết, ông A nhấn mạnh …" is what A says.
 */
export function clausesOf(
	layout: Layout,
	sentence: Sentence,
	predicates: readonly Predicate[],
	voices: Voices,
	names: Names,
): Spoken[] {
	const clauses = gather(layout, predicates, sentence.to);
	const spoken: Spoken[] = [];
	let said: Party | null = null;
	let opening: number | null = null;
	for (const [at, clause] of clauses.entries()) {
		const {subject} = clause.head;
		const speaker: Party | null = subject
			? ownSpeaker(clause, subject, said, voices)
			: (voices.quoted ??
				said ??
				droppedSpeaker(layout, sentence, clause, at === 0 ? clauses.slice(1) : [], voices.before, names));
		if (!speaker || speaker.names.length === 0) continue;
		if (speaker.kind === 'side' && speaker.names.every(isOutlet)) {
			opening ??= clause.head.start;
			continue;
		}
		spoken.push({...clause, speaker, head: {...clause.head, start: opening ?? clause.head.start}});
		opening = null;
		said = speaker;
	}
	return spoken;
}

/** A clause head that no verb in predicate position makes. */
export const plainHead = (from: number, to: number, kind: CueKind): Predicate => ({
	kind,
	from,
	to,
	start: from,
	subject: null,
	edge: 'open',
	negated: false,
	passive: false,
	future: false,
	weak: false,
});

export const invitationLists: Lists<true> = [
	[
		'nhận lời mời của|theo lời mời của|nhận lời mời|theo lời mời chính thức của|nhận lời mời chính thức của|theo lời mời',
		true,
	],
];
const INVITATIONS = table<true>('invitations');

/** The one whose invitation is told: where two bodies stand beside each other, the first. */
function hostAfter(layout: Layout, sentence: Sentence, from: number, names: Names): Phrase | null {
	const host = partyAfter(layout, sentence, from, names);
	const comma = host ? layout.words.low.slice(from, host.to).indexOf(',') : -1;
	const isDouble = host !== null && host.party.names.length > 1 && comma > 0;
	return isDouble ? partyAfter(layout, {...sentence, to: from + comma}, from, names) : host;
}

/** The clause that "Nhận lời mời của A, B …" or "… theo lời mời của A" is; null where there is none. */
export function invitationIn(layout: Layout, sentence: Sentence, names: Names): Spoken | null {
	for (let at = sentence.from; at < sentence.to; at += 1) {
		const cue = matchPhrase(INVITATIONS, layout.words, at);
		if (!cue || layout.words.low[cue.end - 1] !== 'của') continue;
		const host = hostAfter(layout, sentence, cue.end, names);
		if (!host || host.party.kind === 'self' || host.party.kind === 'both') return null;
		const guest =
			(at > sentence.from + 3 ? topicOf(layout, sentence, at, names) : null) ??
			topicOf(layout, {...sentence, from: host.to}, sentence.to, names);
		const head = plainHead(at, cue.end, 'invite');
		return {
			head,
			content: [],
			end: sentence.to,
			accepted: true,
			speaker: host.party,
			...(guest && !isSameParty(guest, host.party) ? {addressee: guest} : {}),
		};
	}
	return null;
}
