import {matchPhrase, phrases} from '../tags/phrases.ts';
import {Shape} from '../tags/words.ts';
import type {CueKind} from './acts.ts';
import type {Predicate} from './predicates.ts';
import type {Layout} from './sentences.ts';
import type {Party} from './speakers.ts';
import type {Act, Statement} from './statement.ts';

/** What a clause does. */
export interface Deed {
	act: Act;
	tense: Statement['tense'];
	negated: boolean;
}

/** A verb of saying with the verbs of its content, up to the end of its clause (a word, exclusive). */
export interface Clause {
	head: Predicate;
	content: readonly Predicate[];
	end: number;
	/** An invitation that was taken. */
	accepted?: boolean;
}

const SCHEDULE = phrases<true>([
	[
		'tổ chức|diễn ra|khai mạc|khởi công|khánh thành|ra mắt|bắt đầu|có chuyến thăm|thăm|tham dự|dự|được tổ chức|đón|công bố|kéo dài|kết thúc|bế mạc|đến thăm|có|là|được|phát hành|trưng bày|đi vào|chính thức',
		true,
	],
]);
const JUDGEMENT = phrases<true>([
	[
		`quan trọng|tốt đẹp|tích cực|tiềm năng|hiệu quả|mật thiết|chặt chẽ|gắn bó|ngày càng|đối tác|to lớn|sâu sắc|thuận lợi|thiết thực|ý nghĩa|minh chứng|hàng đầu|điển hình|nền tảng|cầu nối|cơ hội|thách thức|khó khăn|mạnh mẽ|tin cậy|rất|hết sức|vô cùng|vai trò|nhất quán|lập trường|tôn trọng|coi trọng|ủng hộ|bền vững|vững chắc|phát triển tốt|ấn tượng|tuyệt vời|đáng kể|xứng đáng|không thể|vinh dự|truyền thống|tin tưởng|bước tiến|dấu mốc|cột mốc|đúng đắn|lợi thế|thế mạnh|cần thiết|hữu nghị`,
		true,
	],
]);
const PLAN = phrases<CueOfTime>([
	['sẽ|dự kiến|sắp|sắp tới', 'future'],
	['có thể|nếu', 'hypothetical'],
	['đã|đang|vừa|hiện|hiện nay|ngày càng|là|luôn', 'done'],
]);
type CueOfTime = Statement['tense'];

/** Whether a party of the content is the speaker's own side; without countries to compare, a body is and a person is not. */
export function isOwnSide(subject: Party | null, speaker: Party): boolean {
	if (!subject || subject.kind === 'self' || subject.kind === 'both') return true;
	if (subject.names.some((name) => speaker.names.includes(name))) return true;
	if (subject.countries.length === 0 || speaker.countries.length === 0) return subject.kind !== 'person';
	return subject.countries.some((country) => speaker.countries.includes(country));
}

/** When what is told happens, by the first word of time in it. */
function timeOf({words}: Layout, from: number, to: number): CueOfTime {
	for (let at = from; at < to; at += 1) {
		const word = words.low[at] ?? '';
		if (word === ';' || word === '.') break;
		const time = matchPhrase(PLAN, words, at);
		if (time) return time.value;
	}
	return 'done';
}

/** Whether a content says how something is valued, rather than a fact with its figures. */
function isJudgement(layout: Layout, from: number, to: number): {judged: boolean; counted: boolean} {
	const {words, covered, mentions} = layout;
	let [judged, counted] = [false, false];
	for (let at = from; at < to; at += 1) {
		if (words.low[at] === ';') break;
		const type = mentions[covered[at] ?? -1]?.type;
		if (type === 'money' || type === 'date') counted = true;
		else if (type === undefined && words.shapes[at] === Shape.number) counted = true;
		else if (type === undefined && matchPhrase(JUDGEMENT, words, at)) judged = true;
	}
	return {judged, counted};
}

/** What a reporting verb does whose content has no act of its own. */
export function toldAct(layout: Layout, {head, end}: Clause): Act {
	const {judged, counted} = isJudgement(layout, head.to, end);
	if (head.kind === 'hold') return counted && !judged ? 'announce' : 'affirm';
	return judged && !counted ? 'affirm' : 'announce';
}

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
const ENCOURAGED = phrases<true>([[', khuyến khích|và khuyến khích|, mời gọi|và mời gọi|và kêu gọi', true]]);
const PLURALS: ReadonlySet<string> = new Set(['các', 'doanh', 'nhà', 'phía']);

/** "Hoan nghênh A làm việc chưa làm" asks for it; after "đã", or for a visit, it praises. */
function welcomesFuture({words, covered, mentions, places}: Layout, {head, end}: Clause): boolean {
	if (words.low[head.to - 1] !== 'nghênh') return false;
	if (matchPhrase(ENCOURAGED, words, head.to)) return true;
	const next = words.low[head.to] ?? '';
	if (BARRED.has(next)) return false;
	const number = covered[head.to] ?? -1;
	const isParty = ['country', 'organisation'].includes(mentions[number]?.type ?? '');
	if (!isParty && !PLURALS.has(next)) return false;
	const from = isParty ? (places[number]?.to ?? head.to) : head.to + 1;
	const isPast = words.low
		.slice(from, Math.min(end, from + 10))
		.some((word) => ['đã', 'vừa', 'thăm', 'về', 'sang'].includes(word));
	return !isPast && from < end;
}

function isSchedule({words}: Layout, {to}: Predicate): boolean {
	return matchPhrase(SCHEDULE, words, to) !== null;
}

const SIGNALS = phrases<Deed>([
	['sẵn sàng', {act: 'promise', tense: 'future', negated: false}],
	['mong muốn|mong đợi|hy vọng|rất mong', {act: 'request', tense: 'future', negated: false}],
]);
/** Words behind which another clause begins. */
const TURNS: ReadonlySet<string> = new Set([
	',',
	';',
	':',
	'"',
	'mà',
	'việc',
	'khi',
	'sau',
	'của',
	'những',
	'sự',
	'nếu',
]);

/** What a content does whose subject could not be read ("khẳng định các địa phương này sẵn sàng giúp"); speech without verb has none. */
function silentDeed({words}: Layout, {head, end}: Clause): Deed | null {
	if (head.from === head.to) return null;
	for (let at = head.to; at < end; at += 1) {
		if (at > head.to && TURNS.has(words.low[at] ?? '')) return null;
		const signal = matchPhrase(SIGNALS, words, at);
		if (signal) return {...signal.value, negated: head.negated};
	}
	return null;
}

/** That an agreement was reached is a fact when it is only told. */
const REPORTED_AGREEMENT: Readonly<Partial<Record<CueKind, Act>>> = {tell: 'announce'};

/** The act of a reporting verb by the first verb of its content: what that does beats the verb. */
function contentDeed(layout: Layout, clause: Clause, speaker: Party): Deed {
	const {head} = clause;
	const [first] = clause.content;
	const told: Deed = {
		act: toldAct(layout, clause),
		tense: timeOf(layout, head.to, clause.end),
		negated: head.negated,
	};
	if (!first) return silentDeed(layout, clause) ?? told;
	const isOwn = isOwnSide(first.subject?.party ?? null, speaker);
	const negated = first.negated || head.negated;
	switch (first.kind) {
		case 'promise':
			return isOwn ? {act: 'promise', tense: 'future', negated} : {...told, act: 'affirm'};
		case 'will':
			return isOwn && !isSchedule(layout, first)
				? {act: 'promise', tense: 'future', negated}
				: {...told, tense: 'future'};
		case 'request':
			return {act: 'request', tense: 'future', negated};
		case 'must':
			return isOnOthers(first, isOwn) ? {act: 'request', tense: 'future', negated} : {...told, act: 'affirm'};
		case 'may':
			return {...told, tense: 'hypothetical'};
		case 'thank':
		case 'praise':
			return isOwn ? {act: first.kind, tense: 'done', negated} : told;
		case 'stance':
			return {act: 'affirm', tense: 'done', negated};
		case 'agree':
			return {...told, act: REPORTED_AGREEMENT[head.kind] ?? told.act};
		default:
			return told;
	}
}

/** Whether what must be done falls on another side, on both, or on nobody named: then it is asked for. */
const isOnOthers = ({subject}: Predicate, isOwn: boolean): boolean =>
	!subject || !isOwn || subject.party.kind === 'both';

const SIGNING = /^(?:tái )?ký/u;
const ABOUT_FACT: ReadonlySet<string> = new Set(['với', 'đối', 'cho', 'rằng', 'nhận', 'đánh']);

function agreeTense({words}: Layout, {from, to, future}: Predicate): CueOfTime {
	if (words.low[from] === 'đạt' || SIGNING.test(words.low.slice(from, to).join(' '))) return future ? 'future' : 'done';
	return ABOUT_FACT.has(words.low[to] ?? '') || words.low[to - 1] === 'rằng' ? 'done' : 'future';
}

/** Verbs whose act and time are always the same. */
const FIXED: Readonly<Partial<Record<CueKind, readonly [Act, CueOfTime]>>> = {
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
function ownDeed(layout: Layout, clause: Clause, isOwn: boolean): readonly [Act, CueOfTime] | null {
	const {head} = clause;
	switch (head.kind) {
		case 'promise':
			return isOwn ? ['promise', 'future'] : ['affirm', 'done'];
		case 'will':
			return [willedAct(isSchedule(layout, head), isOwn), 'future'];
		case 'may':
			return [isOwn && layout.words.low[head.to] !== 'đã' ? 'promise' : 'affirm', 'hypothetical'];
		case 'must':
			return isOnOthers(head, isOwn) ? ['request', 'future'] : ['affirm', 'done'];
		case 'agree':
			return ['agree', agreeTense(layout, head)];
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
	const {kind, negated, subject} = clause.head;
	if (kind === 'tell' || kind === 'hold') return negated ? null : contentDeed(layout, clause, speaker);
	const own = FIXED[kind] ?? ownDeed(layout, clause, isOwnSide(subject?.party ?? null, speaker));
	return own && {act: own[0], tense: own[1], negated};
}
