import type {CueKind} from './acts.ts';
import type {Spoken} from './clauses.ts';
import {bodiesAt, type Found, groupAt} from './groups.ts';
import type {Names} from './names.ts';
import type {Layout, Sentence} from './sentences.ts';
import {isSameParty, joinParties, type Party, type Phrase, partyAfter} from './speakers.ts';
import type {Act} from './statement.ts';

const NOBODY: Party = {names: [], ids: [], countries: [], kind: 'side'};

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** What may stand between the verb and whom it is aimed at. */
const FILLERS = words(
	'với tới đến phía cho đối rằng : , và sâu sắc chân thành trân trọng nhất cao tốt đẹp việc khi được (',
);
function partyAt(layout: Layout, sentence: Sentence, from: number, end: number, names: Names): Found | null {
	const known = bodiesAt(layout, from, end) ?? groupAt(layout, from, end);
	if (known) return known;
	const phrase: Phrase | null = partyAfter(layout, {...sentence, to: end}, from, names);
	if (!phrase || phrase.party.kind === 'self') return null;
	const {party, to} = phrase;
	return listedWith(layout, sentence, {party, to}, end, names);
}

/** A party with those that a comma or "và" joins to it, where a group is among them: "A, B và các nước khác". */
function listedWith(layout: Layout, sentence: Sentence, first: Found, end: number, names: Names): Found {
	const joint = layout.words.low[first.to];
	if (joint !== 'và' && joint !== ',') return first;
	const group = groupAt(layout, first.to + 1, end);
	if (group) return {party: joinParties([first.party, group.party]), to: group.to};
	const next = joint === ',' ? partyAfter(layout, {...sentence, to: end}, first.to + 1, names) : null;
	if (!next || next.party.kind !== first.party.kind) return first;
	const rest = listedWith(layout, sentence, next, end, names);
	return rest === next ? first : {party: joinParties([first.party, rest.party]), to: rest.to};
}

/** Words behind which the party stands that an act is aimed at. */
const TIES: Readonly<Partial<Record<Act, ReadonlySet<string>>>> = {
	request: words('với cùng đón'),
	thank: words('của mà'),
	praise: words('của mà'),
	promise: words('với trợ giúp cho cùng hộ đỡ của nhận'),
	agree: words('với mà'),
	give: words('cho tặng tới trợ'),
	invite: words('mời tới'),
};

/** What is between two sides is praised or thanked for as the deed of neither. */
const SHARED: ReadonlySet<Act> = new Set<Act>(['praise', 'thank']);
/** "quan hệ của mỗi nước với B" is no work with B. */
const OF_BOTH = words('nước bên');

/** Verbs that send the act to someone, and the words before whom. */
const SENT = words('gửi chuyển dành');
const RECEIVERS = words('tới đến cho');

const OWNER = words('của từ');

/** Whether what is named behind a verb is somebody's: "nhất trí với đề xuất của A", "mong nhận được sự ủng hộ của A". */
function isOwners(low: readonly string[], act: Act, from: number): boolean {
	if (act === 'agree') return low[from] === 'với' && OWNED.has(low[from + 1] ?? '');
	return (
		act === 'request' &&
		low
			.slice(from, from + 4)
			.join(' ')
			.includes('nhận được')
	);
}
const OWNED = words('đề đánh ý nhận những các kiến quan chia');

/** How far behind the verb such a word may stand, in words. */
const TIE_REACH = 24;

/** How groups of people begin. */
const INHABITANTS = /^(?:các|những|cộng|bà|kiều|ngư|đồng|tập thể) /u;
/** The speaker's own country or state, but not those who live or work in it ("cộng đồng người Việt Nam tại Lào"). */
const isHome = (party: Party, {countries}: Party): boolean =>
	party.kind === 'side' &&
	!INHABITANTS.test(party.names[0] ?? '') &&
	party.countries.length > 0 &&
	party.countries.every((country) => countries.includes(country));

/** The end of the verb that makes the act: that of the content where the clause's own only reports. */
const verbEnd = ({head, content}: Spoken): number =>
	(head.kind === 'tell' || head.kind === 'hold') && content[0] ? content[0].to : head.to;

/** Verbs of help, by their last syllable: behind them whose effort it is says whom it helps. */
const HELPING = words('trợ giúp hộ đỡ ứng');

/** "sẽ giải quyết mối đe dọa của B" is promised to nobody, "sẽ hỗ trợ nỗ lực của B" is. */
const isOwnersOnly = ({words: {low}}: Layout, clause: Spoken, act: Act, at: number): boolean =>
	act === 'promise' && low[at] === 'của' && !low.slice(verbEnd(clause), at).some((word) => HELPING.has(word));

/** Words before whom something is for: "cho lực lượng B", "ủng hộ một nước B giàu mạnh". */
const BEFORE_PARTY = words('một lực lượng');

/** "tạo điều kiện (thuận lợi) cho B", "làm cầu nối để B …" is done for B, not what is "có lợi cho B". */
const EASED = words('kiện lợi nối');
const isEased = (low: readonly string[], at: number): boolean =>
	(low[at] === 'để' || (low[at] === 'cho' && low[at - 2] !== 'có')) && EASED.has(low[at - 1] ?? '');

/** Whether a word ties the party behind it to the act. */
const isTie = ({words: {low}, covered}: Layout, at: number, ties: ReadonlySet<string>): boolean =>
	(ties.has(low[at] ?? '') || isEased(low, at)) &&
	(covered[at] ?? -1) < 0 &&
	!(low[at] === 'với' && OF_BOTH.has(low[at - 1] ?? ''));

/** The party at word `at`, if it is another than the speaker and not of the speaker's own side. */
function otherAt(layout: Layout, sentence: Sentence, clause: Spoken, at: number, names: Names): Found | null {
	const found = partyAt(layout, sentence, at, clause.end, names);
	if (!found || isSameParty(found.party, clause.speaker) || isHome(found.party, clause.speaker)) return null;
	// "hai nhà lãnh đạo cam kết … cho hai nước" is aimed at nobody else.
	return found.party.kind === 'both' && clause.speaker.kind === 'both' ? null : found;
}

/** The party that the word at `at` ties to the act: "nhất trí với điều mà bà B nêu" is said to her, not to those who face it. */
function partyTiedAt(
	layout: Layout,
	sentence: Sentence,
	clause: Spoken,
	act: Act,
	at: number,
	names: Names,
): Found | null {
	const {low} = layout.words;
	if (isOwnersOnly(layout, clause, act, at)) return null;
	let behind = at + 1;
	while (BEFORE_PARTY.has(low[behind] ?? '')) behind += 1;
	const found = otherAt(layout, sentence, clause, behind, names);
	return act === 'agree' && low[at] === 'mà' && found?.party.kind !== 'person' ? null : found;
}

/** The first party behind one of the words that tie it to the act. */
function tiedParty(layout: Layout, sentence: Sentence, clause: Spoken, act: Act, names: Names): Found | null {
	const {low} = layout.words;
	const isSent = SENT.has(low[clause.head.from] ?? '');
	const from = isSent ? clause.head.from : verbEnd(clause);
	const ties = isSent ? RECEIVERS : isOwners(low, act, from) ? OWNER : TIES[act];
	if (!ties) return null;
	for (let at = from; at < Math.min(clause.end, from + TIE_REACH); at += 1) {
		if (low[at] === ';' || (SHARED.has(act) && low[at] === 'giữa')) return null;
		const found = isTie(layout, at, ties) ? partyTiedAt(layout, sentence, clause, act, at, names) : null;
		if (found) return found;
	}
	return null;
}

/** Whom "chúc mừng", "gửi điện mừng" is for where no word ties them to it: the first one named. */
function congratulated(layout: Layout, sentence: Sentence, clause: Spoken, names: Names): Found | null {
	const {words: row, covered} = layout;
	if (row.low[clause.head.to - 1] !== 'mừng') return null;
	for (let at = clause.head.to; at < Math.min(clause.end, clause.head.to + TIE_REACH); at += 1) {
		if (row.low[at] === ';') return null;
		if ((covered[at] ?? -1) < 0 || covered[at] === covered[at - 1]) continue;
		const found = otherAt(layout, sentence, clause, at, names);
		if (found) return found;
	}
	return null;
}

/** Nouns of deeds and standing, by their last syllables, whose doer may follow without "của". */
const DEEDS = words('tựu trò thế tế triển quả gắng lực góp');
/** Behind a country these make a pair of it. */
const JOINS = words('- – và với');
/** How far behind the verb such a country may stand, in words. */
const DOER_REACH = 16;

/** Whose the deed is that is praised, where no word ties them to it: "thành tựu B đạt được", "vai trò B ở khu vực". */
function doer(layout: Layout, sentence: Sentence, clause: Spoken, names: Names): Found | null {
	const {words: row, covered, mentions, places} = layout;
	for (let at = clause.head.to + 1; at < Math.min(clause.end, clause.head.to + DOER_REACH); at += 1) {
		const number = covered[at] ?? -1;
		if (row.low[at] === ';') return null;
		if (mentions[number]?.type !== 'country' || !DEEDS.has(row.low[at - 1] ?? '')) continue;
		return JOINS.has(row.low[places[number]?.to ?? at] ?? '') ? null : otherAt(layout, sentence, clause, at, names);
	}
	return null;
}

const REPORTING: ReadonlySet<CueKind> = new Set<CueKind>(['tell', 'hold']);
const DIRECT: ReadonlySet<Act> = new Set<Act>(['request', 'thank', 'praise', 'invite', 'give']);

/** To whom something is told: "nói với B", "thông báo cho B". */
function toldTo(layout: Layout, sentence: Sentence, {head, end}: Spoken, names: Names): Found | null {
	if (!['với', 'cho', 'tới'].includes(layout.words.low[head.to] ?? '')) return null;
	return partyAt(layout, sentence, head.to + 1, end, names);
}

/** The one who must or shall do what is asked: "Hai bên cần …", "cho rằng hai nước cần …", "mong hai nước sẽ …". */
function askedSubject({head, content}: Spoken): Found | null {
	const first = head.kind === 'must' ? head : content[0];
	const isAsked = first?.kind === 'must' || (first?.kind === 'will' && head.kind === 'request');
	if (!isAsked || !first?.subject || first.subject.party.kind === 'self') return null;
	return {party: first.subject.party, to: first.subject.to};
}

/** Behind the one who wishes: "cho biết Lào muốn …" asks Lào for nothing. */
const WISHES = words('muốn mong hy hi kỳ cũng rất luôn');

/** Words that begin and end what says when something is asked to be done: "mong muốn trong thời gian tới hai bên …". */
const WHEN = words('trong thời');
const WHEN_ENDS = words('tới này');
/** Longest such phrase, in words. */
const LONGEST_WHEN = 5;

/** The first word behind a phrase that says when; `from` where none stands there. */
function behindWhen({words: {low}}: Layout, from: number): number {
	if (!WHEN.has(low[from] ?? '')) return from;
	for (let at = from + 1; at < from + LONGEST_WHEN; at += 1) if (WHEN_ENDS.has(low[at] ?? '')) return at + 1;
	return from;
}

/** The party right behind the verb, but for words like "với", "sâu sắc tới". */
function directParty(layout: Layout, sentence: Sentence, clause: Spoken, names: Names): Found | null {
	const verb = verbEnd(clause);
	let at = behindWhen(layout, verb);
	const from = at;
	while (at < clause.end && at - from < 4 && FILLERS.has(layout.words.low[at] ?? '')) at += 1;
	const direct = partyAt(layout, sentence, at, clause.end, names);
	const isWisher =
		direct && REPORTING.has(clause.head.kind) && at === clause.head.to && WISHES.has(layout.words.low[direct.to] ?? '');
	return direct && !isWisher && !isSameParty(direct.party, clause.speaker) ? direct : null;
}

/** Whom an act is aimed at, if the clause names them; the counterpart of a meeting is never assumed. */
export function addresseeOf(layout: Layout, sentence: Sentence, clause: Spoken, act: Act, names: Names): Found {
	const nobody = {party: clause.addressee ?? NOBODY, to: clause.head.to};
	if (clause.addressee) return nobody;
	const told = REPORTING.has(clause.head.kind) ? toldTo(layout, sentence, clause, names) : null;
	if (told || act === 'affirm' || act === 'announce') return told ?? nobody;
	const direct =
		(act === 'request' ? askedSubject(clause) : null) ??
		(DIRECT.has(act) ? directParty(layout, sentence, clause, names) : null);
	if (direct) return direct;
	const tied =
		tiedParty(layout, sentence, clause, act, names) ??
		congratulated(layout, sentence, clause, names) ??
		(SHARED.has(act) ? doer(layout, sentence, clause, names) : null);
	return tied ? {party: tied.party, to: nobody.to} : nobody;
}
