import {matchPhrase, phrases} from '../tags/phrases.ts';
import type {CueKind} from './acts.ts';
import type {Clause} from './deeds.ts';
import type {Predicate} from './predicates.ts';
import type {Layout, Sentence} from './sentences.ts';
import {isSameParty, type Names, type Party, type Phrase, partyAfter, phrasesBefore, topicOf} from './speakers.ts';

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
	return predicate.subject.party.kind !== 'person' && (head.subject !== null || head.edge !== 'open');
}

/** "đánh giá cao và cảm ơn": two verbs with one object. */
const isJoined = (predicate: Predicate, last: Predicate): boolean =>
	!predicate.subject && predicate.edge !== 'content' && predicate.start - last.to === 1;

/** Of two verbs with one object the second says what is done, since the object is its own. */
function joinTo(clause: {head: Predicate; content: Predicate[]}, predicate: Predicate): void {
	if (clause.content.length > 0) {
		clause.content.unshift({...predicate, subject: clause.content[0]?.subject ?? null});
		return;
	}
	const {from, start, subject, edge, negated} = clause.head;
	clause.head = {...predicate, from, start, subject, edge, negated};
}

/** Puts the verbs of a sentence under the verbs that govern them. */
function gather(
	layout: Layout,
	predicates: readonly Predicate[],
	end: number,
): {head: Predicate; content: Predicate[]; end: number}[] {
	const clauses: {head: Predicate; content: Predicate[]; end: number}[] = [];
	for (const predicate of predicates) {
		const before = clauses.at(-1);
		const last = before?.content.at(-1) ?? before?.head;
		if (before && last && isJoined(predicate, last)) joinTo(before, predicate);
		else if (before && isContent(layout, predicate, before)) before.content.push(predicate);
		else {
			if (before) before.end = predicate.start;
			clauses.push({head: predicate, content: [], end});
		}
	}
	return clauses;
}

/** The speaker of a clause that has a subject of its own. */
function ownSpeaker({head}: Clause, {party}: Phrase, said: Party | null, voices: Voices): Party | null {
	const outer = voices.quoted ?? said;
	if (party.kind === 'self') return outer ?? voices.before;
	if (party.kind === 'person' && voices.quoted) return voices.quoted;
	if (party.kind === 'person') return CONTINUED.has(head.kind) ? null : party;
	if (outer?.kind === 'person' && (voices.quoted || party.kind === 'side' || SAID.has(head.kind))) return outer;
	if (!CONTINUED.has(head.kind)) return party;
	return party.kind === 'both' && head.kind === 'must' ? voices.before : null;
}

/** The speaker of a clause without subject: of the main clause after a fronted one, of the clause before, of the sentence before. */
function droppedSpeaker(
	clause: Clause,
	after: readonly Clause[],
	said: Party | null,
	voices: Voices,
	topic: () => Party | null,
): Party | null {
	if (voices.quoted) return voices.quoted;
	if (said) return said;
	if (clause.head.edge === 'open') {
		const main = after.find(({head}) => head.subject !== null && head.subject.party.kind !== 'self');
		if (main?.head.subject) return main.head.subject.party;
	}
	return topic() ?? (clause.head.edge === 'open' && !clause.head.weak ? voices.before : null);
}

/** The clauses of a sentence with their speakers; greetings and the like are among them, since they end what is before. */
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
	for (const [at, clause] of clauses.entries()) {
		const {subject} = clause.head;
		const topic = (): Party | null => topicOf(layout, sentence, clause.head.start, names);
		const speaker: Party | null = subject
			? ownSpeaker(clause, subject, said, voices)
			: droppedSpeaker(clause, clauses.slice(at + 1), said, voices, topic);
		if (!speaker || speaker.names.length === 0) continue;
		spoken.push({...clause, speaker});
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

/** Bodies that say something themselves, by how their names begin. */
const PUBLIC_BODY =
	/^(?:bộ|cục|tổng cục|vụ|sở|ubnd|ủy ban|chính phủ|đại sứ quán|quốc hội|văn phòng|ngân hàng|quỹ|tổ chức|hiệp hội|phòng|viện|trường|cơ quan|liên hợp quốc|trung tâm|ban|hội|công ty|tập đoàn) /iu;
/** How far the comma may stand behind "theo", in words: titles lie between. */
const FARTHEST_COMMA = 45;
const OUTLETS =
	/^(?:ttxvn|thông tấn|hãng|báo |tạp chí|đài |reuters|afp|ap|tân hoa xã|yonhap|kyodo|sputnik|cnn|bbc|bloomberg|vov|vtv|xinhua|tass|nikkei|vietnam\+|vnexpress|tuổi trẻ|thanh niên|dân trí|nhk|cna|phóng viên|đặc phái viên|thông tin|nguồn tin|trang )/iu;

/** The clause that "Theo ông A, …" opens; null where none does. */
export function accordingTo(
	layout: Layout,
	sentence: Sentence,
	predicates: readonly Predicate[],
	before: Party | null,
	names: Names,
): Spoken | null {
	const source = sourceOf(layout, sentence, names);
	const speaker = source?.party.kind === 'self' ? before : source?.party;
	if (!source || !speaker || !isNamedSource(speaker)) return null;
	const content = predicates.filter(({from}) => from >= source.to);
	return {head: plainHead(source.from, source.to + 1, 'tell'), content, end: sentence.to, speaker};
}

/** What may stand before "theo" at the start of a sentence. */
const BEFORE_THEO: ReadonlySet<string> = new Set(['"', 'cũng', 'còn', 'vẫn']);

/** The phrase between "theo" and a comma at the start of a sentence, the longest one. */
function sourceOf(layout: Layout, sentence: Sentence, names: Names): Phrase | null {
	const {low} = layout.words;
	const from = sentence.from + Number(BEFORE_THEO.has(low[sentence.from] ?? ''));
	if (low[from] !== 'theo') return null;
	let found: Phrase | null = null;
	for (let at = from + 2; at < Math.min(sentence.to, from + FARTHEST_COMMA); at += 1) {
		if (low[at] !== ',') continue;
		const phrase = phrasesBefore(layout, sentence, at, names).find((one) => one.from === from + 1);
		if (!phrase) break;
		found = {from, to: at, party: phrase.party};
	}
	return found;
}

/** Whether a source is somebody who speaks: a person or a known body, no news agency. */
function isNamedSource({kind, names, ids}: Party): boolean {
	if (kind === 'both' || names.some((name) => OUTLETS.test(name))) return false;
	return kind === 'person' || (ids.some((id) => id.length > 2) && names.every((name) => PUBLIC_BODY.test(name)));
}

const INVITATIONS = phrases<true>([
	[
		'nhận lời mời của|theo lời mời của|nhận lời mời|theo lời mời chính thức của|nhận lời mời chính thức của|theo lời mời',
		true,
	],
]);

/** The clause that "Nhận lời mời của A, B …" or "… theo lời mời của A" is; null where there is none. */
export function invitationIn(layout: Layout, sentence: Sentence, names: Names): Spoken | null {
	for (let at = sentence.from; at < sentence.to; at += 1) {
		const cue = matchPhrase(INVITATIONS, layout.words, at);
		if (!cue || layout.words.low[cue.end - 1] !== 'của') continue;
		const host = partyAfter(layout, sentence, cue.end, names);
		if (!host || host.party.kind === 'self' || host.party.kind === 'both') return null;
		const guest =
			at > sentence.from + 3
				? topicOf(layout, sentence, at, names)
				: topicOf(layout, {...sentence, from: host.to}, sentence.to, names);
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
