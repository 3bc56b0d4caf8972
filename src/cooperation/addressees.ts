import {matchPhrase, phrases} from '../tags/phrases.ts';
import {Gap, type WordRow} from '../tags/words.ts';
import type {Spoken} from './clauses.ts';
import type {Layout, Sentence} from './sentences.ts';
import {isSameParty, type Names, type Party, type Phrase, partyAfter} from './speakers.ts';
import type {Act} from './statement.ts';

const NOBODY: Party = {names: [], ids: [], countries: [], kind: 'side'};

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** What may stand between the verb and whom it is aimed at. */
const FILLERS = words('với tới đến phía cho đối rằng : , và sâu sắc chân thành trân trọng nhất cao tốt đẹp');
const BODIES = phrases<true>([['chính phủ|quốc hội|nhân dân|nhà nước|đảng|đất nước', true]]);

interface Found {
	party: Party;
	to: number;
}

/** The state bodies that are listed from word `from` on, and where the list ends. */
function listedBodies(
	{words: row, covered, mentions}: Layout,
	from: number,
	end: number,
): {names: string[]; ids: string[]; to: number} {
	const [names, ids]: [string[], string[]] = [[], []];
	let at = from;
	while (at < end) {
		const body = matchPhrase(BODIES, row, at);
		const isJoint = names.length > 0 && (row.low[at] === ',' || row.low[at] === 'và');
		if (!body && !isJoint) break;
		if (body) {
			const name = row.low.slice(at, body.end).join(' ');
			names.push(name.slice(0, 1).toUpperCase() + name.slice(1));
			ids.push(...[mentions[covered[at] ?? -1]?.entity ?? []].flat());
		}
		at = body ? body.end : at + 1;
	}
	return {names, ids: [...new Set(ids)], to: at};
}

/** "Chính phủ, Quốc hội và nhân dân Nhật Bản": each body with the country that stands behind the last. */
function bodiesAt(layout: Layout, from: number, end: number): Found | null {
	const {words: row, covered, mentions, places} = layout;
	const {names, ids, to: at} = listedBodies(layout, from, end);
	const number = covered[at] ?? -1;
	const country = mentions[number];
	if (names.length === 0 || !country || (country.type !== 'country' && number !== covered[at - 1])) return null;
	const to = places[number]?.to ?? at;
	const name = row.folded.text.slice(row.starts[at], row.ends[to - 1]);
	const countries = country.country === undefined ? [] : [country.country];
	return {party: {names: names.map((body) => `${body} ${name}`), ids, countries, kind: 'side'}, to};
}

function partyAt(layout: Layout, sentence: Sentence, from: number, end: number, names: Names): Found | null {
	const bodies = bodiesAt(layout, from, end);
	if (bodies) return bodies;
	const phrase: Phrase | null = partyAfter(layout, {...sentence, to: end}, from, names);
	return phrase && phrase.party.kind !== 'self' ? {party: phrase.party, to: phrase.to} : null;
}

/** Words behind which the party stands that an act is aimed at. */
const TIES: Readonly<Partial<Record<Act, ReadonlySet<string>>>> = {
	request: words('với'),
	thank: words('của'),
	praise: words('của'),
	promise: words('với trợ giúp cho cùng hộ đỡ'),
	agree: words('với mà'),
	give: words('cho tặng tới trợ'),
	invite: words('mời tới'),
};

/** How far behind the verb such a word may stand, in words. */
const TIE_REACH = 24;

/** A country or body of the speaker's own side is not whom a foreign act is aimed at. */
const isHome = (party: Party, {countries}: Party): boolean =>
	party.kind === 'side' &&
	party.countries.length > 0 &&
	party.countries.every((country) => countries.includes(country));

/** The end of the verb that makes the act: that of the content where the clause's own only reports. */
const verbEnd = ({head, content}: Spoken): number =>
	(head.kind === 'tell' || head.kind === 'hold') && content[0] ? content[0].to : head.to;

/** The first party behind one of the words that tie it to the act. */
function tiedParty(layout: Layout, sentence: Sentence, clause: Spoken, act: Act, names: Names): Found | null {
	const ties = TIES[act];
	if (!ties) return null;
	for (let at = verbEnd(clause); at < Math.min(clause.end, verbEnd(clause) + TIE_REACH); at += 1) {
		if (layout.words.low[at] === ';') return null;
		if (!ties.has(layout.words.low[at] ?? '') || (layout.covered[at] ?? -1) >= 0) continue;
		const found = partyAt(layout, sentence, at + 1, clause.end, names);
		if (found && !isSameParty(found.party, clause.speaker) && !isHome(found.party, clause.speaker)) return found;
	}
	return null;
}

const DIRECT: ReadonlySet<Act> = new Set<Act>(['request', 'thank', 'praise', 'invite', 'give']);

/** Whom an act is aimed at, if the clause names them; the counterpart of a meeting is never assumed. */
export function addresseeOf(layout: Layout, sentence: Sentence, clause: Spoken, act: Act, names: Names): Found {
	const nobody = {party: clause.addressee ?? NOBODY, to: clause.head.to};
	if (clause.addressee || act === 'affirm' || act === 'announce') return nobody;
	const [first] = clause.content;
	if (act === 'request' && first?.kind === 'must' && first.subject)
		return {party: first.subject.party, to: first.subject.to};
	if (DIRECT.has(act)) {
		const verb = verbEnd(clause);
		let at = verb;
		while (at < clause.end && at - verb < 4 && FILLERS.has(layout.words.low[at] ?? '')) at += 1;
		const direct = partyAt(layout, sentence, at, clause.end, names);
		if (direct && !isSameParty(direct.party, clause.speaker)) return direct;
	}
	const tied = tiedParty(layout, sentence, clause, act, names);
	return tied ? {party: tied.party, to: nobody.to} : nobody;
}

const SKIPPED = words('với tới đến về rằng : , việc cao là sự cho " thêm nhất rất và những');
const STOPS = words(', ; . : " ( …');
/** A sign that ends a phrase; one inside a number ("2,5 triệu") does not. */
const isStop = ({low, gaps}: WordRow, at: number): boolean =>
	STOPS.has(low[at] ?? '') && !(gaps[at + 1] === Gap.glued && /^\d/u.test(low[at + 1] ?? ''));

/** What one who was invited does. */
const VISITS = words('thăm dự');
/** Longest phrase that names what a statement is about, in words. */
const LONGEST_ABOUT = 16;

/** The shortest phrase that says what a statement is about: words, `to` exclusive. Never empty. */
export function aboutOf(
	layout: Layout,
	clause: Spoken,
	behind: number,
	span: {from: number; to: number},
): {from: number; to: number} {
	const {low} = layout.words;
	const content = clause.content.find(({kind}) => kind !== 'aside');
	const visit = clause.accepted ? low.slice(span.from, span.to).findIndex((word) => VISITS.has(word)) : -1;
	let from = visit >= 0 ? span.from + visit : Math.max(content?.to ?? clause.head.to, behind, span.from);
	while (from < span.to - 1 && (SKIPPED.has(low[from] ?? '') || (low[from] === 'đối' && low[from + 1] === 'với')))
		from += 1;
	if (from >= span.to) return span;
	let to = from + 1;
	while (to < span.to && to - from < LONGEST_ABOUT && (to - from < 3 || !isStop(layout.words, to))) to += 1;
	return {from, to};
}
