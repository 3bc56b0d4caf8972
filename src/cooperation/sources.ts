import {type Lists, matchPhrase} from '../tags/phrases.ts';
import {table} from '../tags/vocabulary.ts';
import type {CueKind} from './acts.ts';
import {clausesOf, plainHead, type Spoken} from './clauses.ts';
import type {Names} from './names.ts';
import {isOutlet} from './outlets.ts';
import type {Predicate} from './predicate.ts';
import type {Layout, Sentence} from './sentences.ts';
import {type Party, type Phrase, partyAfter, phrasesBefore} from './speakers.ts';
import {isTrailing} from './subjects.ts';

const REPORTING: ReadonlySet<CueKind> = new Set<CueKind>(['tell', 'hold']);
/** What a side will or must do is said by someone else. */
const CONTINUED: ReadonlySet<CueKind> = new Set<CueKind>(['will', 'must', 'may']);

/** Bodies that say something themselves, by how their names begin. */
const PUBLIC_BODY =
	/^(?:bộ|cục|tổng cục|vụ|sở|ubnd|ủy ban|chính phủ|đại sứ quán|quốc hội|văn phòng|ngân hàng|quỹ|tổ chức|hiệp hội|phòng|viện|trường|cơ quan|liên hợp quốc|trung tâm|ban|hội|công ty|tập đoàn|nhà) /iu;
/** Those who govern a country, who are known by it alone. */
const AUTHORITIES = /^(?:nhà chức trách|chính quyền) /iu;
/** How far the comma may stand behind "theo", in words: titles lie between. */
const FARTHEST_COMMA = 45;

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

/** What a source is named by. */
export const noticeLists: Lists<true> = [
	[
		'công bố của|thông báo của|thông báo trước đó của|thông báo mới nhất của|thông tin của|thông tin từ|tuyên bố của|thông cáo của|báo cáo của|lời|đánh giá của|nhận định của|phát biểu của|thông báo từ|thông cáo báo chí của|số liệu của|thống kê của|chia sẻ của|ý kiến của|quan điểm của|tin từ',
		true,
	],
];
const NOTICES = table<true>('notices');

/** The first word of the name in "công bố của A". */
const behindNotice = ({words}: Layout, at: number): number => matchPhrase(NOTICES, words, at)?.end ?? at;

/** The source that a sentence ends with: "…, theo ông A". */
function sourceAtEnd(layout: Layout, sentence: Sentence, names: Names): Phrase | null {
	const {low} = layout.words;
	for (let at = sentence.to - 2; at > Math.max(sentence.from + SHORTEST_TOLD, sentence.to - FARTHEST_COMMA); at -= 1) {
		if (low[at] !== 'theo' || low[at - 1] !== ',') continue;
		const source = partyAfter(layout, sentence, behindNotice(layout, at + 1), names);
		return source && isTrailing(layout, sentence, source.to) ? {...source, from: at} : null;
	}
	return null;
}

/** The phrase between "theo" and a comma at the start of a sentence, the longest one. */
function sourceOf(layout: Layout, sentence: Sentence, names: Names): Phrase | null {
	const {low} = layout.words;
	const from = sentence.from + Number(BEFORE_THEO.has(low[sentence.from] ?? ''));
	if (low[from] !== 'theo') return null;
	const start = behindNotice(layout, from + 1);
	let found: Phrase | null = null;
	for (let at = start + 1; at < Math.min(sentence.to, from + FARTHEST_COMMA); at += 1) {
		if (low[at] !== ',') continue;
		const phrase = phrasesBefore(layout, sentence, at, names).find((one) => one.from === start);
		if (!phrase) break;
		found = {from, to: at, party: phrase.party};
	}
	return found;
}

/** Whether a source is somebody who speaks: a person or a known body, no news agency. */
function isNamedSource({kind, names, ids}: Party): boolean {
	if (kind === 'both' || names.some(isOutlet)) return false;
	if (kind === 'side' && names.every((name) => AUTHORITIES.test(name))) return true;
	return kind === 'person' || (ids.some((id) => id.length > 2) && names.every((name) => PUBLIC_BODY.test(name)));
}

/** What stands before a source at the end is a clause from this many words on. */
const SHORTEST_TOLD = 4;

/** Whether a verb names the source of its whole sentence: "…, Bộ Ngoại giao cho biết". */
function isSourceAtEnd(layout: Layout, sentence: Sentence, {kind, subject, start, to}: Predicate): boolean {
	if (!subject || !REPORTING.has(kind) || layout.words.low[start - 1] !== ',') return false;
	return start - 1 - sentence.from >= SHORTEST_TOLD && isTrailing(layout, sentence, to);
}

/**
 * The clauses of a sentence that ends with its source. What a person says in it stays that person's; all else is said by
 * the source. Null where the sentence does not end so.
 */
export function toldAtEnd(
	layout: Layout,
	sentence: Sentence,
	predicates: readonly Predicate[],
	before: Party | null,
	names: Names,
): Spoken[] | null {
	const given = sourceAtEnd(layout, sentence, names);
	if (given && isNamedSource(given.party)) {
		const content = predicates.filter(({to}) => to <= given.from);
		if (content.some(({subject}) => subject?.party.kind === 'person')) return null;
		const head = plainHead(sentence.from, sentence.from, 'tell');
		return [{head, content, end: given.from - 1, speaker: given.party}];
	}
	const source = predicates.at(-1);
	if (!source?.subject || !isSourceAtEnd(layout, sentence, source)) return null;
	const content = predicates.slice(0, -1);
	if (content.some(({subject, kind}) => subject?.party.kind === 'person' && !CONTINUED.has(kind))) {
		return clausesOf(layout, sentence, content, {before, quoted: null}, names);
	}
	const speaker = source.subject.party.kind === 'self' ? before : source.subject.party;
	if (!speaker) return null;
	return [{head: plainHead(sentence.from, sentence.from, 'tell'), content, end: source.start - 1, speaker}];
}
