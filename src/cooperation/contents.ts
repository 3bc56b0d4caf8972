import {type Lists, matchPhrase, phraseBefore, phrases} from '../tags/phrases.ts';
import {table} from '../tags/vocabulary.ts';
import type {CueKind} from './acts.ts';
import type {Clause, Deed} from './deed.ts';
import {isOnOthers, isOwnSide} from './own-side.ts';
import type {Predicate} from './predicate.ts';
import {isScheduled} from './schedules.ts';
import type {Layout} from './sentences.ts';
import type {Party} from './speakers.ts';
import type {Act} from './statement.ts';
import {FRONTED, hasCondition, isJudgement, timeOf, toldAct} from './told.ts';

const NEEDED = phrases<true>([['cần|cần phải|phải|nên', true]]);
export const signalLists: Lists<Deed> = [
	['sẵn sàng|dự định', {act: 'promise', tense: 'future', negated: false}],
	['mong muốn|mong đợi|hy vọng|rất mong|muốn', {act: 'request', tense: 'future', negated: false}],
];
const SIGNALS = table<Deed>('signals');
/** Before a mere "muốn" these make it the wish of those who are told of: "nhiều cơ hội cho các nhà khoa học muốn …". */
const OTHERS: ReadonlySet<string> = new Set(['các', 'cho', 'để', 'là', 'người', 'ai', 'nhiều']);
/** Words behind which another clause begins. */
const TURNS: ReadonlySet<string> = new Set([',', ';', ':', '"', 'mà', 'việc', 'khi', 'sau', 'những', 'sự', 'nếu']);

/** The first word behind "rằng" and a comma. */
function behindThat({low}: Layout['words'], at: number): number {
	const from = low[at] === 'rằng' ? at + 1 : at;
	return low[from] === ',' ? from + 1 : from;
}

/** What a content does whose subject could not be read ("khẳng định các địa phương này sẵn sàng giúp"); speech without verb has none. */
function silentDeed({words}: Layout, {head, end}: Clause): Deed | null {
	if (head.from === head.to) return null;
	const from = behindThat(words, head.to);
	for (let at = from; at < end; at += 1) {
		if (at > from && TURNS.has(words.low[at] ?? '')) return null;
		const signal = matchPhrase(SIGNALS, words, at);
		// "sẽ giúp với mong muốn …" says why, and asks for nothing.
		if (signal && words.low[at - 1] === 'với') return null;
		const isOthers = words.low[at] === 'muốn' && words.low.slice(from, at).some((word) => OTHERS.has(word));
		if (signal && !isOthers) return {...signal.value, negated: head.negated};
	}
	return null;
}

/** Bodies of the speaker's own that are named by their kind alone. */
export const ownBodyLists: Lists<true> = [
	[
		'bộ|cục|trường|nhà trường|công ty|tập đoàn|viện|tỉnh|thành phố|sở|ngành|hội|quỹ|đoàn|ban|đại sứ quán|ngân hàng|tổ chức|nước này|bệnh viện|đơn vị|cơ quan này|chúng tôi|chúng ta|của ông|của bà|của mình|nước ông|nước mình|nước bà|chính quyền mới',
		true,
	],
];
const OWN_BODIES = table<true>('ownBodies');
/** What brings a result, rather than being done by someone. */
export const resultLists: Lists<true> = [
	[
		'góp phần|giúp|mang lại|mang đến|tạo|tạo ra|đóng góp|trở thành|mở ra|là|tăng|đạt|phát triển|ngày càng|có|được|không ngừng|là cơ hội',
		true,
	],
];
const RESULTS = table<true>('results');

/** What a content asks for without a subject, behind the phrase that it opens with ("Theo ông A, để …, cần …"). */
function unreadNeed({words: row}: Layout, {head, end}: Clause): Deed | null {
	if (!FRONTED.has(row.low[head.to] ?? '')) return null;
	for (let at = head.to; at < end && row.low[at] !== ';'; at += 1) {
		if (row.low[at] === ',' && matchPhrase(NEEDED, row, at + 1))
			return {act: 'request', tense: 'future', negated: false};
	}
	return null;
}

/** How many words may stand before such a body. */
const LONGEST_LEAD = 3;

/** Last words of a phrase that says when: a "sẽ" right behind has no subject of its own ("sau chuyến thăm này sẽ …"). */
const WHEN_ENDS: ReadonlySet<string> = new Set(['này', 'nay', 'tới', 'đây', 'đó']);

/** Whether the subject of "sẽ" at word `at` was dropped behind a phrase that says when. */
const isDropped = ({words: {low}}: Layout, from: number, at: number): boolean =>
	FRONTED.has(low[from] ?? '') && WHEN_ENDS.has(low[at - 1] ?? '');

/** What "sẽ" at word `at` says whose clause begins at word `from`. */
function willDeed(layout: Layout, {head, end}: Clause, from: number, at: number): Deed {
	const {words: row} = layout;
	const {negated} = head;
	if (hasCondition(layout, head.to, end)) return {act: 'affirm', tense: 'hypothetical', negated};
	if (matchPhrase(RESULTS, row, at + 1)) return {act: 'affirm', tense: 'future', negated};
	if (isScheduled(layout, at + 1)) return {act: 'announce', tense: 'future', negated};
	const body = phraseBefore(OWN_BODIES, row, at);
	const isOwn = isDropped(layout, from, at) || (body !== null && at - body.length - from <= LONGEST_LEAD);
	return {act: isOwn ? 'promise' : 'affirm', tense: 'future', negated};
}

/** What a content says of the future whose subject could not be read: a schedule, a promise of one's own body, a forecast. */
function unreadWill(layout: Layout, clause: Clause): Deed | null {
	const {low} = layout.words;
	let from = clause.head.to;
	for (let at = from; at < clause.end && low[at] !== ';'; at += 1) {
		if (low[at] === ',') from = at + 1;
		if (low[at] === 'sẽ' && (!FRONTED.has(low[from] ?? '') || isDropped(layout, from, at)))
			return willDeed(layout, clause, from, at);
	}
	return null;
}

/** That an agreement was reached is a fact when it is only told. */
const REPORTED_AGREEMENT: Readonly<Partial<Record<CueKind, Act>>> = {tell: 'announce'};

const OPINION = /(?:^| )(?:cho rằng|cho là|nhận định|đánh giá)$/u;
/** How far "rằng" may stand behind the one to whom something is told, in words. */
const TOLD_REACH = 25;

/** Where the content of a verb begins that says to whom it is told: behind "rằng". */
function contentStart({words: {low}}: Layout, {head: {to}, end}: Clause): number {
	if (low[to] !== 'với' && low[to] !== 'cho') return to;
	for (let at = to + 1; at < Math.min(end, to + TOLD_REACH); at += 1) {
		if (low[at] === 'rằng') return at + 1;
		if (low[at] === ',' || low[at] === ';') return to;
	}
	return to;
}

const FORECAST = /(?:^| )(?:tin|tin rằng|tin tưởng|tin chắc|dự báo|lạc quan|niềm tin)$/u;

/** Whether "sẽ" behind a verb of opinion is a forecast: behind trust always, else unless it is said of the speaker's own side alone. */
function isForecast({words: {low}}: Layout, {from, to}: Predicate, {subject}: Predicate): boolean {
	const verb = low.slice(from, to).join(' ');
	return FORECAST.test(verb) || (OPINION.test(verb) && (!subject || subject.party.kind === 'both'));
}

/** What a reporting verb does whose content has no verb that could be read. */
function unreadDeed(layout: Layout, clause: Clause, told: Deed): Deed {
	const read = silentDeed(layout, clause) ?? unreadNeed(layout, clause) ?? unreadWill(layout, clause);
	if (read) return read;
	const isOpen = told.tense === 'hypothetical' && !isJudgement(layout, clause.head.to, clause.end).counted;
	return isOpen ? {...told, act: 'affirm'} : told;
}

/** What "sẽ" does in the content of a reporting verb. */
function willedDeed(layout: Layout, {head, end}: Clause, will: Predicate, told: Deed, speaker: Party): Deed {
	if (isForecast(layout, head, will)) return {...told, act: 'affirm', tense: timeOf(layout, head.to, end)};
	const isPlan = isScheduled(layout, will.to) && (will.subject !== null || head.kind !== 'hold');
	const isPromise = isOwnSide(will.subject?.party ?? null, speaker) && !isPlan;
	return {...told, act: isPromise ? 'promise' : told.act, tense: 'future', negated: told.negated || will.negated};
}

/** What each kind of verb does in the content of a reporting verb; kinds that are left out change nothing. */
const CONTENTS: Readonly<
	Partial<Record<CueKind, (layout: Layout, clause: Clause, verb: Predicate, told: Deed, speaker: Party) => Deed>>
> = {
	promise: (_layout, _clause, {subject}, told, speaker) =>
		isOwnSide(subject?.party ?? null, speaker) ? {...told, act: 'promise', tense: 'future'} : {...told, act: 'affirm'},
	will: willedDeed,
	// What somebody else has asked for is a fact.
	request: ({words: {low}}, _clause, {from, subject}, told) =>
		subject && low[from - 1] === 'đã' ? told : {...told, act: 'request', tense: 'future'},
	must: (_layout, _clause, verb, told, speaker) =>
		isOnOthers(verb, isOwnSide(verb.subject?.party ?? null, speaker), speaker)
			? {...told, act: 'request', tense: 'future'}
			: {...told, act: 'affirm'},
	may: (layout, {end}, {to}, told) => ({
		...told,
		act: isJudgement(layout, to, end).counted ? told.act : 'affirm',
		tense: 'hypothetical',
	}),
	thank: (_layout, _clause, {subject}, told, speaker) =>
		isOwnSide(subject?.party ?? null, speaker) ? {...told, act: 'thank', tense: 'done'} : told,
	praise: (_layout, _clause, {subject}, told, speaker) =>
		isOwnSide(subject?.party ?? null, speaker) ? {...told, act: 'praise', tense: 'done'} : told,
	stance: (_layout, _clause, _verb, told) => ({...told, act: 'affirm', tense: 'done'}),
	agree: (_layout, {head}, _verb, told) => ({...told, act: REPORTED_AGREEMENT[head.kind] ?? told.act}),
};

/** The act of a reporting verb by the first verb of its content: what that does beats the verb. */
export function contentDeed(layout: Layout, given: Clause, speaker: Party): Deed {
	const clause = {...given, head: {...given.head, to: contentStart(layout, given)}};
	const [first] = clause.content;
	const told: Deed = {
		act: toldAct(layout, clause),
		tense: timeOf(layout, clause.head.to, clause.end),
		negated: clause.head.negated,
	};
	if (!first) return unreadDeed(layout, clause, told);
	const deed = CONTENTS[first.kind]?.(layout, clause, first, told, speaker) ?? told;
	return deed === told ? told : {...deed, negated: deed.negated || first.negated};
}
