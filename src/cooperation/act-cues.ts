import {type Lists, matchPhrase} from '../tags/phrases.ts';
import {table} from '../tags/vocabulary.ts';
import {type CueKind, carrierFillers, carriers, cueWords} from './acts.ts';
import type {Layout} from './sentences.ts';

/** Words that may be a verb of saying. Numbers are words, `to` exclusive. */
export interface Cue {
	kind: CueKind;
	from: number;
	to: number;
	/** The act stands in a noun behind the verb. */
	carried?: boolean;
}

/** How far "lời" may stand behind "gửi tới A", in words. */
const RECEIVER_REACH = 20;

/** The word "lời" in "gửi tới A lời cảm ơn"; `at` where nobody is named between. */
function behindReceiver(low: readonly string[], at: number, to: number): number {
	if (low[at] !== 'tới' && low[at] !== 'đến') return at;
	for (let next = at + 1; next < Math.min(to, at + RECEIVER_REACH); next += 1) {
		if (low[next] === 'lời') return next;
		if (low[next] === ',' || low[next] === ';') return at;
	}
	return at;
}

/** A verb that carries the act in a noun: "bày tỏ sự cảm ơn". */
function carriedCue({words: row}: Layout, at: number, to: number): Cue | null {
	const carrier = matchPhrase(carriers, row, at);
	if (!carrier) return null;
	const from = behindReceiver(row.low, carrier.end, to);
	let next = from;
	while (next < to && next - from < 5 && carrierFillers.has(row.low[next] ?? '')) next += 1;
	const cue = matchPhrase(cueWords, row, next);
	if (!cue || cue.end > to || !CARRIED.has(cue.value)) return null;
	// "thể hiện quyết tâm" is how the paper sees it.
	if (row.low[at] === 'thể' && cue.value === 'promise') return null;
	return {kind: cue.value, from: at, to: cue.end, carried: true};
}

const CARRIED: ReadonlySet<CueKind> = new Set<CueKind>(['request', 'promise', 'agree', 'thank', 'praise', 'aside']);
export const trustLists: Lists<CueKind> = [['tin tưởng|niềm tin|tin|lạc quan|quan điểm|lập trường|ủng hộ', 'hold']];
const TRUST = table<CueKind>('trust');

/** What is treasured, rather than said with respect, begins with one of these. */
const TREASURED: ReadonlySet<string> = new Set(
	'những sự các tình mối quan đóng truyền kết lịch tình giá và cảm gửi mời'.split(' '),
);
/** How far "mời" may stand behind "chuyển lời của …", in words: names and titles lie between. */
const INVITATION_REACH = 30;

/** Where "mời" ends in "chuyển lời của A mời B"; 0 where "chuyển lời" passes no invitation on. */
function invitationEnd({words: {low}}: Layout, at: number, to: number): number {
	if (low[at + 1] !== 'lời') return 0;
	let end = 0;
	for (let next = at + 2; next < Math.min(to, at + INVITATION_REACH); next += 1) {
		if (low[next] === 'mời') end = next + 1;
		if (low[next] === ';' || low[next] === 'chúc' || low[next] === 'thăm') break;
	}
	return end;
}

/** The verb of saying that begins at word `at`, whatever its place in the sentence; `none` for words that only look like one. */
export function cueAt(layout: Layout, at: number, to: number): Cue | null {
	const {words: row} = layout;
	const carried = carriedCue(layout, at, to);
	if (carried) return carried;
	const passedOn = row.low[at] === 'chuyển' ? invitationEnd(layout, at, to) : 0;
	if (passedOn > 0) return {kind: 'invite', from: at, to: passedOn, carried: true};
	if (row.low[at] === 'trân' && row.low[at + 1] === 'trọng' && !TREASURED.has(row.low[at + 2] ?? '')) return null;
	const cue = matchPhrase(cueWords, row, at);
	if (cue && cue.end <= to) return {kind: cue.value, from: at, to: cue.end};
	if (row.low[at] !== 'bày' || row.low[at + 1] !== 'tỏ') return null;
	const trust = matchPhrase(TRUST, row, carrierFillers.has(row.low[at + 2] ?? '') ? at + 3 : at + 2);
	return {kind: trust ? 'hold' : 'aside', from: at, to: trust ? trust.end : at + 2};
}

/** Whether the cue is a noun here: "đề nghị của", "cam kết này". */
export function isNoun({words: row}: Layout, {to, kind}: Cue): boolean {
	const [next, second] = [row.low[to] ?? '', row.low[to + 1] ?? ''];
	if (next === 'của' && kind !== 'thank') return true;
	return next === 'chung' && second === 'của';
}

/** Verbs that are as often the content of another verb as an act of their own. */
const WEAK: ReadonlySet<string> = new Set(
	'thống nhất|ký|ký kết|chia sẻ|thông tin|báo cáo|cập nhật|công bố|phát biểu|nói|trả lời|đánh giá|phân tích|khuyến khích|tặng|trao tặng|viện trợ|bàn giao|mời|ghi nhận|nêu|đề xuất|kiến nghị|xác nhận|giải thích|cam kết|sẵn sàng|đồng ý|xác định|yêu cầu|mong|dự báo|thông báo|tuyên bố|vui mừng|ấn tượng|hài lòng|trân trọng|tự hào|khâm phục|ngưỡng mộ|phấn khởi|biết ơn|hy vọng|kỳ vọng|quyết tâm|hứa hẹn|cảnh báo'.split(
		'|',
	),
);

/** Whether a verb is as often the content of another verb as an act of its own ("chia sẻ", "cam kết"). */
export const isWeak = ({words: {low}}: Layout, {from, to}: Cue): boolean => WEAK.has(low.slice(from, to).join(' '));
