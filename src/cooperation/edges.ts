import {type Lists, phraseBefore} from '../tags/phrases.ts';
import {table} from '../tags/vocabulary.ts';
import type {WordRow} from '../tags/words.ts';
import type {Cue} from './act-cues.ts';
import type {CueKind} from './acts.ts';
import type {Edge, Predicate} from './predicate.ts';
import type {Layout, Sentence} from './sentences.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const REPORTING: ReadonlySet<CueKind> = new Set<CueKind>(['tell', 'hold']);
const JOINTS: Readonly<Record<string, Edge>> = {
	',': 'comma',
	';': 'semicolon',
	và: 'and',
	song: 'comma',
	nhưng: 'comma',
	còn: 'comma',
	':': 'semicolon',
	'"': 'semicolon',
	']': 'comma',
	'-': 'comma',
	'…': 'comma',
	'.': 'comma',
	thì: 'comma',
	'*': 'comma',
	'+': 'comma',
	'>': 'comma',
};
export const edgeOpenerLists: Lists<true> = [
	[
		`đồng thời|qua đó|trong đó|theo đó|từ đó|bên cạnh đó|do đó|nhân dịp này|nhân dịp đó|ngoài ra|đặc biệt|cũng như|đến nay|hiện nay|vì vậy|đồng thời cũng|về phần mình|về phía mình|thời gian tới|trong thời gian tới|tại đây|sau đó|tiếp đó|vì thế|hiện|mới đây|đáng chú ý|một mặt|mặt khác|thực tế|trên tinh thần đó|với tinh thần đó|theo tinh thần đó|tại buổi tiếp|tại cuộc gặp|tại cuộc hội đàm|tại buổi làm việc|tại hội đàm|dịp này|cùng với đó|trên cơ sở đó`,
		true,
	],
];
const openers = table<true>('edgeOpeners');
/** Whether a mark leads into the content of the verb before: a colon anywhere, a comma right behind the verb. */
const isInContent = (mark: string, at: number, last: Predicate | undefined): boolean =>
	last !== undefined && last.kind !== 'aside' && (mark === ':' || (mark === ',' && at - 1 === last.to));

/** What a clause may begin after at word `at`; null where the word before it goes on into it. */
export function edgeBefore(
	{words: row}: Layout,
	sentence: Sentence,
	at: number,
	last: Predicate | undefined,
): Edge | null {
	if (at <= sentence.from) return 'open';
	if (last && at <= last.to) return 'content';
	const before = row.low[at - 1] ?? '';
	if (before === 'rằng' || before === 'là') return isThat(row, at - 1, last) ? 'content' : null;
	const joint = JOINTS[before];
	if (joint && isInContent(before, at, last)) return 'content';
	if (joint) return at - 1 === sentence.from ? 'open' : joint;
	const opener = phraseBefore(openers, row, at);
	return opener ? edgeOfOpener(row, sentence, at - opener.length) : null;
}

/** How far "rằng" may stand behind its verb, in words: whom it is told to lies between. */
const TOLD_REACH = 25;

/** Whether "rằng" at word `at` belongs to a reporting verb: "nói với ông A rằng …". */
const tells = ({low}: WordRow, {kind, to}: Predicate, at: number): boolean =>
	(kind === 'tell' || kind === 'hold') &&
	at - to <= TOLD_REACH &&
	!low.slice(to, at).some((word) => word === ',' || word === ';');

/** Whether "rằng", "là" at word `at` leads into the content of the verb before. */
const isThat = (row: WordRow, at: number, last: Predicate | undefined): boolean =>
	last !== undefined && (at <= last.to + 1 || (row.low[at] === 'rằng' && tells(row, last, at)));

/** What stands before an opening phrase ("đồng thời", "qua đó") at word `at`. */
function edgeOfOpener({low}: WordRow, sentence: Sentence, at: number): Edge | null {
	if (at <= sentence.from) return 'open';
	if (low[at] === 'đồng') return 'besides';
	return JOINTS[low[at - 1] ?? ''] ?? null;
}

/** WordRow that begin what may stand before the verb of a content: "khẳng định, trong nhiệm kỳ của mình, sẽ …". */
const FRONTED = words('trong với tại sau trên thời trước nhân dựa căn từ ngay qua thông bên ngoài cùng');

const LONGEST_ADJUNCT = 40;

/** The edge of a will without subject that an adjunct parts from its reporting verb. */
export function afterAdjunct(
	{words: {low}}: Layout,
	{kind}: Cue,
	start: number,
	last: Predicate | undefined,
): Edge | null {
	if (kind !== 'will' || !last || !REPORTING.has(last.kind) || low[start - 1] !== ',') return null;
	if (start - last.to > LONGEST_ADJUNCT) return null;
	const from = low[last.to] === ',' || low[last.to] === 'rằng' ? last.to + 1 : last.to;
	return FRONTED.has(low[from] ?? '') && !low.slice(from, start - 1).includes(';') ? 'content' : null;
}
