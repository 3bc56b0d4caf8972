import {type Lists, matchPhrase} from '../tags/phrases.ts';
import {table} from '../tags/vocabulary.ts';
import type {Names} from './names.ts';
import {predicatesIn} from './predicates.ts';
import type {Layout, Quotation, Sentence} from './sentences.ts';
import {type Party, partyAfter} from './speakers.ts';

/** How far the subject may stand behind the mark: titles go before it. */
const REACH_BEHIND = 25;

/** What leads to the one whose words a paper or an agency passes on. */
export const passedOnLists: Lists<true> = [
	[
		'dẫn lời|trích lời|dẫn nguồn tin từ|dẫn thông tin từ|theo lời|dẫn tuyên bố của|dẫn phát biểu của|lời của|trích phát biểu của|trích tuyên bố của',
		true,
	],
];
const PASSED_ON = table<true>('passedOn');
/** Verbs behind a name that say that it spoke, also those that are no act elsewhere ("phát biểu tại buổi lễ"). */
export const spokeLists: Lists<true> = [
	[
		`phát biểu|trả lời|chia sẻ|nói|viết|bày tỏ|kể|kể lại|tâm sự|bộc bạch|thổ lộ|đáp|kết luận|bình luận|giải thích|tiếp lời|nhắc lại|đăng|viết trên|đề nghị|kêu gọi|cho hay|tuyên bố|hào hứng|vui mừng|xúc động|phấn khởi|tự hào|cảnh báo|đặt câu hỏi|mở đầu|dẫn`,
		true,
	],
];
const SPOKE = table<true>('spoke');
const ADVERBS: ReadonlySet<string> = new Set('đã đang cũng vừa từng'.split(' '));
const JOINTS: ReadonlySet<string> = new Set([',', '-', '.', ':', '(']);
const ENDS: ReadonlySet<string> = new Set(['.', '/', ')', '…', '"']);

/** The one whom "AFP dẫn lời ông A" names. */
function passedOn(layout: Layout, sentence: Sentence, names: Names): Party | null {
	for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + REACH_BEHIND); at += 1) {
		const cue = matchPhrase(PASSED_ON, layout.words, at);
		if (cue) return partyAfter(layout, sentence, cue.end, names)?.party ?? null;
	}
	return null;
}

/** The word behind a description between commas: "…”, ông A, trưởng đoàn B, phát biểu". */
function behindDescription({words: {low}}: Layout, {to}: Sentence, comma: number): number {
	const end = low.slice(comma + 1, Math.min(to, comma + REACH_BEHIND)).lastIndexOf(',');
	return end < 0 ? comma : comma + end + 2;
}

/** The one who is named right behind the quotation, with a verb of speaking or nothing behind. */
function namedBehind(layout: Layout, sentence: Sentence, names: Names): Party | null {
	const {low} = layout.words;
	let from = sentence.from;
	while (from < sentence.to && JOINTS.has(low[from] ?? '')) from += 1;
	const phrase = from > sentence.from ? partyAfter(layout, sentence, from, names) : null;
	if (!phrase || (phrase.party.kind !== 'person' && phrase.party.kind !== 'self')) return null;
	let next = phrase.to;
	while (next < sentence.to && ADVERBS.has(low[next] ?? '')) next += 1;
	const isEnd = next >= sentence.to || ENDS.has(low[next] ?? '');
	const verb = low[next] === ',' ? behindDescription(layout, sentence, next) : next;
	return isEnd || matchPhrase(SPOKE, layout.words, verb) ? phrase.party : null;
}

/** Who speaks by the words behind a quotation, up to word `end` ("…”, ông A nói"); `before`: who spoke last. */
export function attributedAfter(
	layout: Layout,
	{close}: Quotation,
	end: number,
	names: Names,
	before: Party | null,
): Party | null {
	const behind = {from: close, to: end, block: 0};
	const [first] = predicatesIn(layout, behind, names);
	const subject = first?.subject && first.subject.from - close <= REACH_BEHIND ? first.subject.party : null;
	const party = passedOn(layout, behind, names) ?? subject ?? namedBehind(layout, behind, names);
	return party?.kind === 'self' ? before : party;
}

/** Words that say of a paragraph of speech whose it was. */
export const attributedLists: Lists<true> = [
	[
		`đó là khẳng định của|đó là chia sẻ của|đó là nhận định của|đó là phát biểu của|đó là ý kiến của|đó là lời của|đó là đánh giá của|đó là quan điểm của|đó là thông tin của|đó là những chia sẻ của|đây là khẳng định của|đây là chia sẻ của|đây là nhận định của|đây là phát biểu của|đây là ý kiến của|trên đây là chia sẻ của|đó là nhấn mạnh của|đó là lời khẳng định của|đó là tâm sự của|đó là thông điệp của|đó là mong muốn của`,
		true,
	],
];
const THAT = table<true>('attributed');

/** Who spoke by the sentence behind a paragraph of speech: "Đó là khẳng định của ông A". */
export function namedNext(layout: Layout, next: Sentence, names: Names): Party | null {
	const cue = matchPhrase(THAT, layout.words, next.from);
	return cue ? (partyAfter(layout, next, cue.end, names)?.party ?? null) : null;
}
