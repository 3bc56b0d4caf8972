import {countryVerbs} from './cues.ts';
import {completions, fields} from './fields.ts';
import {heads} from './heads.ts';
import {humanActs} from './human-words.ts';
import {commonSigns} from './learned-names.ts';
import {type Cursor, complete, functionWords, near} from './organisation-cursor.ts';
import {isWord, type Lists, matchPhrase, phraseBefore} from './phrases.ts';
import {honorifics, titles} from './titles.ts';
import {table} from './vocabulary.ts';
import {Gap, isCapital, Shape, type Words} from './words.ts';

/** Small words that open a topic: "Ủy ban về các vấn đề xã hội". */
const topicOpeners = table<true>('topicOpeners');
/** They as they are written down. */
export const topicOpenerLists: Lists<true> = [['về|vì|cho|phòng chống|phòng, chống|chống|toàn cầu chống|vì sự', true]];
const topicWords = table<true>('topicWords');
/** They as they are written down. */
export const topicWordLists: Lists<true> = [
	['các|những|mới|và|của phụ nữ|với|người|nghèo|đói nghèo|nghèo đói|mới nổi', true],
];
const foreignJoints = new Set(['of', 'and', 'for', 'the', 'de', 'in', 'des', 'du', 'la', 'für', 'on', 'to']);

/** Where the part of a topic that starts at a word ends: a field, a noun, a small word that topics hold, "-" before a field. */
function topicPartEnd(words: Words, at: number): number {
	if (!near(words, at)) return at;
	// "về hợp tác kinh tế - thương mại"
	if (words.low[at] === '-') return matchPhrase(fields, words, at + 1)?.end ?? at;
	const found = matchPhrase(fields, words, at) ?? matchPhrase(completions, words, at);
	return (found ?? matchPhrase(topicWords, words, at))?.end ?? at;
}

/** Most words of a topic. */
const LONGEST_TOPIC = 14;

/** "về các vấn đề xã hội của Quốc hội" */
export function takeTopic(cursor: Cursor): boolean {
	const {ground, kind} = cursor;
	const {words} = ground;
	if (kind !== 'body' && kind !== 'office' && kind !== 'force') return false;
	const opener = matchPhrase(topicOpeners, words, cursor.end);
	// "quy định của Đảng về …"
	if (!opener || /^(?:đảng|niên)$/.test(words.low[cursor.end - 1] ?? '')) return false;
	let end = opener.end;
	for (let last = -1; last !== end && end - opener.end < LONGEST_TOPIC; ) {
		last = end;
		end = topicPartEnd(words, end);
	}
	while (end > opener.end && ['và', 'các', 'với', 'những'].includes(words.low[end - 1] ?? '')) end--;
	if (end === opener.end) return false;
	cursor.end = end;
	cursor.fields++;
	return true;
}

const CHAMBERS = new Set(['quốc hội', 'hạ viện', 'thượng viện', 'nghị viện']);

/** "của Quốc hội", "của Hạ viện Mỹ", "của Liên hợp quốc": only these owners belong to the name. */
export function takeOwnerPhrase(cursor: Cursor): boolean {
	const {words, organisations, countries} = cursor.ground;
	if (words.low[cursor.end] !== 'của' || cursor.end === cursor.start || cursor.nested > 0) return false;
	const next = cursor.end + 1;
	const two = `${words.low[next]} ${words.low[next + 1]}`;
	const united = two === 'liên hợp' || words.low[next] === 'lhq';
	if (!isCapital(words, next) || (!CHAMBERS.has(two) && !united)) return false;
	const country = united ? undefined : countries.get(next + 2);
	cursor.owner = country?.entity.id ?? cursor.owner;
	cursor.ownerStart = next + 2;
	cursor.end = country?.end ?? organisations.get(next) ?? next + (two === 'liên hợp' ? 3 : united ? 1 : 2);
	cursor.nested++;
	return true;
}

/** Last syllables of kinds of bodies that have members. */
const MEMBERED = new Set(['hội', 'đoàn', 'minh']);

/** "Ủy ban các nước ASEAN", "Hội người Việt Nam": who its members are. */
export function takeMembers(cursor: Cursor): boolean {
	const {words, organisations, countries} = cursor.ground;
	const at = cursor.end;
	if (at !== cursor.start) return false;
	// "Hiệp hội Thống đốc quốc gia Mỹ"
	const holders = MEMBERED.has(words.low[at - 1] ?? '') && isCapital(words, at) ? matchPhrase(titles, words, at) : null;
	if (holders && words.shapes[holders.end] === Shape.lower) {
		cursor.end = holders.end;
		cursor.fields++;
		complete(cursor);
		return true;
	}
	if (!isCapital(words, words.low[at] === 'các' ? at + 2 : at + 1)) return false;
	const people = words.low[at] === 'người' && cursor.kind === 'body' ? countries.get(at + 1)?.end : undefined;
	if (people !== undefined) {
		cursor.end = people;
		cursor.proper++;
		return true;
	}
	const end = words.low[at] === 'các' && words.low[at + 1] === 'nước' ? organisations.get(at + 2) : undefined;
	if (end === undefined) return false;
	cursor.end = end;
	cursor.nested++;
	return true;
}

export function takeForeignJoint(cursor: Cursor): boolean {
	const {words} = cursor.ground;
	const at = cursor.end;
	if (!foreignJoints.has(words.low[at] ?? '') || words.shapes[at] !== Shape.lower || cursor.proper === 0) return false;
	const next = words.low[at + 1] === 'the' ? at + 2 : at + 1;
	if (!isCapital(words, next) || !near(words, next)) return false;
	cursor.end = next + 1;
	return true;
}

/** "108.000", "5%": the number is a count. */
function countGoesOn(words: Words, at: number): boolean {
	// "hai Quân đội 2 nước"
	if (/^(?:nước|bên)$/.test(words.low[at] ?? '')) return true;
	const sign = words.gaps[at] === Gap.glued ? (words.low[at] ?? '') : '';
	const glued = words.gaps[at + 1] === Gap.glued && words.shapes[at + 1] === Shape.number;
	return sign === '%' || (/^[.,/-]$/.test(sign) && glued);
}

export function takeNumber(cursor: Cursor): boolean {
	const {words, places} = cursor.ground;
	// "Sư đoàn Cơ giới số 4"
	const at = cursor.kind === 'force' && words.low[cursor.end] === 'số' ? cursor.end + 1 : cursor.end;
	// "Trung tâm cấp cứu 115 Bà Rịa - Vũng Tàu"
	const placed = cursor.kind === 'body' && places.has(at + 1);
	if (words.shapes[at] !== Shape.number || !(placed || cursor.kind === 'force' || cursor.kind === 'named'))
		return false;
	// "Bệnh viện 108", but not "tập đoàn 70 tuổi".
	const bare = cursor.fields + cursor.proper === 0;
	if (cursor.kind === 'named' && bare && words.low[at - 1] !== 'viện') return false;
	if ((words.low[at] ?? '').length > 3 || countGoesOn(words, at + 1)) return false;
	cursor.end = at + 1;
	cursor.proper++;
	return true;
}

/** Lower-case fields right after the head: "Cơ quan phát triển quốc tế Mỹ"; the name must still get a capital. */
export function takeSmallField(cursor: Cursor): boolean {
	const {words} = cursor.ground;
	if (cursor.end !== cursor.start) return false;
	if (cursor.kind === 'ministry' || cursor.kind === 'council' || words.shapes[cursor.end] !== Shape.lower) return false;
	const field = matchPhrase(fields, words, cursor.end);
	// "Bộ Chính trị tổ chức Hội nghị …"
	if (!field || (cursor.kind === 'state' && isVerb(words, cursor.end, field.end))) return false;
	cursor.end = field.end;
	complete(cursor);
	takeSmallList(cursor);
	return true;
}

/** "Cơ quan mua sắm, công nghệ và hậu cần Nhật Bản", "Trung tâm văn hóa-tinh thần Nga": small fields in a list that "và" or "-" closes before a country. */
function takeSmallList(cursor: Cursor): void {
	const {words, countries} = cursor.ground;
	for (let at = cursor.end; /^(?:,|và|-)$/.test(words.low[at] ?? ''); ) {
		const field = near(words, at + 1) ? matchPhrase(fields, words, at + 1) : null;
		if (!field) return;
		const closed = words.low[at] !== ',';
		const owner = countries.get(field.end);
		if (closed && owner && (!owner.ambiguous || words.low[at] === '-')) cursor.end = field.end;
		if (closed) return;
		at = field.end;
	}
}

/** Words that are fields after a capital, but verbs when they are written small: "Tập đoàn Dầu khí đầu tư …". */
const fieldVerbs = table<true>('fieldVerbs');
/** They as they are written down. */
export const fieldVerbLists: Lists<true> = [
	[
		'hợp tác|đầu tư|phát triển|hỗ trợ|quản lý|kiểm tra|kiểm soát|điều tra|nghiên cứu|đào tạo|tổ chức|xây dựng|giám sát|đánh giá|xuất khẩu|nhập khẩu|bảo vệ|điều hành|chỉ đạo|tham gia|khảo sát|phân tích|tư vấn|viện trợ|cứu trợ|huấn luyện|đối thoại|thông tin|tuyên truyền|dự báo|sản xuất|đổi mới|phòng chống|chống|phòng|bay|giá|điều trị|cấp cứu|kiểm định|phân phối|đối phó|ứng phó|kinh doanh|bồi dưỡng|xét nghiệm|mua sắm|phòng ngừa',
		true,
	],
];

/** Whether the field from `at` to `end` is a verb. */
const isVerb = (words: Words, at: number, end: number): boolean => matchPhrase(fieldVerbs, words, at)?.end === end;

/** Most small fields in a row inside a name. */
const MOST_SMALL = 3;

/** Small nouns between a capitalised field and a place or country: "Viện Huyết học truyền máu TP HCM". */
export function takeSmallNoun(cursor: Cursor): boolean {
	const {words, places, countries} = cursor.ground;
	if (cursor.fields === 0 || cursor.kind === 'ministry') return false;
	let end = cursor.end;
	for (let taken = 0; taken < MOST_SMALL && words.shapes[end] === Shape.lower; taken++) {
		const field = matchPhrase(fields, words, end);
		if (!field || field.length < 2 || !near(words, field.end)) return false;
		if (taken === 0 && isVerb(words, end, field.end)) return false;
		end = field.end;
	}
	const owned = countries.get(end)?.ambiguous === false && isCapital(words, end);
	const named = places.has(end) || owned || (cursor.kind === 'named' && isCapital(words, end));
	if (end === cursor.end || !named) return false;
	cursor.end = end;
	return true;
}

/** Most unknown small words that a name holds in a row. */
const LONGEST_BRIDGE = 4;

/** Whether a small word says what a body does, so that its name has ended. */
const isAct = (words: Words, at: number): boolean =>
	isWord(functionWords, words, at) ||
	matchPhrase(fieldVerbs, words, at) !== null ||
	matchPhrase(countryVerbs, words, at) !== null ||
	matchPhrase(humanActs, words, at) !== null ||
	matchPhrase(honorifics, words, at) !== null ||
	/^(?:hoặc|hay|xuất|đầu|con|mẹ|thuộc)$/.test(words.low[at] ?? '');

/** Where the small words from `from` on end, of which none says what is done, before a capital; `from` where they lead to none. */
function bridgeEnd(words: Words, from: number): number {
	let end = from;
	while (end - from < LONGEST_BRIDGE && words.shapes[end] === Shape.lower && near(words, end)) end++;
	if (!near(words, end) || !isCapital(words, end)) return from;
	for (let at = from; at < end; at++) if (isAct(words, at)) return from;
	return end;
}

/** "Cục Hàng không dân dụng Trung Quốc", "Công ty trực thăng miền Nam": small words that no table knows, between capitals of a name. */
export function takeBridge(cursor: Cursor): boolean {
	const {words, places, countries} = cursor.ground;
	const {kind, end: from} = cursor;
	if (words.shapes[from] !== Shape.lower || kind === 'ministry' || kind === 'state' || kind === 'council') return false;
	const firm = kind === 'named' && from === cursor.start && isFirm(words, from);
	const end = firm || cursor.fields + cursor.proper > 0 ? bridgeEnd(words, from) : from;
	if (end === from) return false;
	// "Liên đoàn Bóng bầu dục Quốc gia"
	const national = words.low[end] === 'quốc' ? words.low[end + 1] === 'gia' : words.low[end + 1] === 'ương';
	const known = countries.get(end)?.ambiguous === false || places.has(end) || national;
	if (!known && (!firm || isWord(commonSigns, words, end))) return false;
	cursor.end = end;
	return true;
}

/** First words of kinds of firms, behind which small words say what they make. */
const FIRMS = new Set(['công', 'nhà', 'tập', 'tổng', 'xí']);
const isFirm = (words: Words, from: number): boolean => {
	const start = from - (phraseBefore(heads, words, from)?.length ?? 1);
	return isCapital(words, start) && FIRMS.has(words.low[start] ?? '');
};

/** "Bệnh viện Đa khoa (BVĐK) Tâm Anh": the kind's abbreviation behind its field. */
export function skipHeadSign(cursor: Cursor): boolean {
	const {words} = cursor.ground;
	if (words.low[cursor.end] !== '(' || !matchPhrase(heads, words, cursor.end + 1)) return false;
	const before = cursor.end;
	skipBrackets(cursor);
	return cursor.end > before;
}

/** "bệnh viện (BV) Chỉnh hình": an abbreviation of the head between the two. */
export function skipBrackets(cursor: Cursor): void {
	const {words} = cursor.ground;
	const at = cursor.end;
	// "Duma Quốc gia (Hạ viện) Nga"
	const other = cursor.kind === 'state' && words.low[at] === '(' ? matchPhrase(heads, words, at + 1) : null;
	// "Viện Đại biểu (Hạ viện) Quốc hội Belarus"
	const whole = other ? matchPhrase(heads, words, other.end + 1)?.value === 'state' : false;
	if (other && words.low[other.end] === ')' && (whole || cursor.ground.countries.has(other.end + 1)))
		cursor.end = other.end + 1;
	if (
		words.low[at] === '(' &&
		words.shapes[at + 1] === Shape.capitals &&
		words.low[at + 2] === ')' &&
		near(words, at + 3)
	)
		if (isCapital(words, at + 3)) cursor.end = at + 3;
}

/** "Bộ GD&ĐT", "Bộ KH-CN": the fields as first letters, joined by signs. */
export function takeAbbreviation(cursor: Cursor): boolean {
	const {words} = cursor.ground;
	let end = cursor.end + 1;
	while (words.gaps[end] === Gap.glued && /^[-&+]$/.test(words.low[end] ?? '') && isCapital(words, end + 1)) end += 2;
	cursor.end = end;
	cursor.fields++;
	return true;
}
