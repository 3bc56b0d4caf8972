import {notCountryWords} from './cues.ts';
import {completions, fields} from './fields.ts';
import {type HeadKind, heads} from './heads.ts';
import {beforeOpening} from './name-run.ts';
import {type Cursor, complete, completeUnknown, type Ground, type NameTail, near} from './organisation-cursor.ts';
import {personBegins} from './organisation-holders.ts';
import {
	skipBrackets,
	skipHeadSign,
	takeAbbreviation,
	takeBridge,
	takeForeignJoint,
	takeMembers,
	takeNumber,
	takeOwnerPhrase,
	takeSmallField,
	takeSmallNoun,
	takeTopic,
} from './organisation-joints.ts';
import {takeCountry, takePartner, takePlace} from './organisation-places.ts';
import {matchPhrase, phraseBefore} from './phrases.ts';
import {levels} from './places.ts';
import {titles} from './titles.ts';
import {Gap, isCapital, Shape, type Words} from './words.ts';

/** Kinds whose names can run on with another organisation ("Văn phòng UBND tỉnh"). */
const NESTING = new Set<HeadKind>(['office', 'body', 'named', 'force', 'mission']);
const LONGEST = 24;
/** How many organisations a name can hold one inside the other: "Phòng … Công an tỉnh …". */
const DEEPEST = 2;

/** Last words of a party's organs: "Trung ương", "Bộ Chính trị", "Ban Bí thư". */
const PARTY_ORGANS = new Set(['ương', 'trị', 'thư']);

/** Whether another organisation's name can go on with this one: "Đảng ủy Bộ …", "Bộ Chính trị Trung ương Đảng …". */
function canNest({ground: {words}, kind, start, end}: Cursor): boolean {
	if (NESTING.has(kind)) return true;
	if (kind === 'council') return words.low[start - 2] === 'đảng' && words.low[start - 1] === 'ủy';
	// "Viện Đại biểu Quốc hội Belarus"
	if (kind === 'state' && words.low[start - 1] === 'biểu') return true;
	return kind === 'state' && words.low[end] === 'đảng' && PARTY_ORGANS.has(words.low[end - 1] ?? '');
}

/** "Bộ Tổng tham mưu quân đội Ukraine": a state's forces written small inside a name of theirs. */
function takeSmallForce(cursor: Cursor): boolean {
	const {ground, kind, depth} = cursor;
	const head = kind === 'force' ? matchPhrase(heads, ground.words, cursor.end) : null;
	const tail = head?.value === 'force' ? readTail(ground, head.end, 'force', depth + 1) : null;
	if (!tail?.owner) return false;
	Object.assign(cursor, {end: tail.end, owner: tail.owner, ownerStart: tail.ownerStart});
	cursor.nested++;
	return true;
}

/** An organisation of the dataset inside the name; a party is the owner of its organs. */
function takeKnown(cursor: Cursor, end: number): void {
	const known =
		cursor.kind === 'state' ? cursor.ground.hits.get(cursor.end)?.find((hit) => hit.end === end) : undefined;
	cursor.owner = known?.readings.find(({entity}) => entity.type === 'organisation')?.entity.country ?? null;
	cursor.ownerStart = cursor.end;
	cursor.end = end;
	cursor.nested++;
	// "Viện Đại biểu Quốc hội Belarus"
	const behind = isCapital(cursor.ground.words, end) ? cursor.ground.countries.get(end) : undefined;
	if (behind?.ambiguous === false && near(cursor.ground.words, end))
		Object.assign(cursor, {end: behind.end, owner: behind.entity.id, ownerStart: end});
}

function takeOrganisation(cursor: Cursor): boolean {
	const {words, organisations} = cursor.ground;
	if (cursor.depth > DEEPEST || !canNest(cursor)) return false;
	if (!isCapital(words, cursor.end)) return takeSmallForce(cursor);
	const end = organisations.get(cursor.end);
	if (end !== undefined) {
		takeKnown(cursor, end);
		return true;
	}
	const head = matchPhrase(heads, words, cursor.end);
	if (!head || head.value === 'named' || head.value === 'body') return false;
	// "Phòng Cảnh sát giao thông": the field is longer than the kind of organisation it begins with.
	if ((matchPhrase(fields, words, cursor.end)?.length ?? 0) > head.length) return false;
	const tail = readTail(cursor.ground, head.end, head.value, cursor.depth + 1);
	if (!tail && head.value !== 'state' && head.value !== 'council') return false;
	cursor.end = tail?.end ?? head.end;
	cursor.owner = tail?.owner ?? null;
	cursor.ownerStart = tail?.ownerStart ?? cursor.end;
	cursor.nested++;
	return true;
}

/** "công ty Mỹ", "Tập đoàn Pháp": where it is from, not its name. */
function isAdjective({ground: {words, countries}, start, end}: Cursor): boolean {
	const country = start === end && !matchPhrase(notCountryWords, words, end) ? countries.get(end) : undefined;
	return country?.ambiguous === true && !(words.gaps[country.end] === Gap.space && isCapital(words, country.end));
}

function takeCapital(cursor: Cursor): boolean {
	const {words} = cursor.ground;
	const at = cursor.end;
	if (!isCapital(words, at)) return false;
	const field = matchPhrase(fields, words, at);
	const noun = matchPhrase(completions, words, at);
	// "Tài sản Nước ngoài": the longer of the two.
	const end = Math.max(field?.end ?? 0, noun?.end ?? 0);
	if (end > 0) {
		cursor.end = end;
		cursor.fields++;
		complete(cursor);
		return true;
	}
	if (cursor.kind === 'ministry' && words.shapes[at] === Shape.capitals) return takeAbbreviation(cursor);
	if (cursor.kind === 'ministry' || cursor.kind === 'state' || cursor.kind === 'council' || cursor.kind === 'mission')
		return false;
	if (matchPhrase(titles, words, at) || personBegins(cursor) || isAdjective(cursor)) return false;
	const first = cursor.end === cursor.start;
	// "Bệnh viện Bạch Mai Tuy nhiên": the full stop was lost.
	if (!first && beforeOpening(words, at + 1) === at) return false;
	// "PC47", "V-League": what is glued to a capital belongs to it.
	cursor.end = words.shapes[at + 1] === Shape.number && words.gaps[at + 1] === Gap.glued ? at + 2 : at + 1;
	cursor.proper++;
	if (first) completeUnknown(cursor);
	return true;
}

/** "Công ty Đầu tư và phát triển Đường sắt": a firm's second field written small, with a capital or field behind it. */
function takeSmallJoined(cursor: Cursor, at: number): boolean {
	const {words} = cursor.ground;
	if (cursor.kind !== 'named' || cursor.fields === 0 || isCapital(words, at)) return false;
	const field = matchPhrase(fields, words, at);
	if (!field || !near(words, field.end) || !isCapital(words, field.end)) return false;
	cursor.end = field.end;
	return true;
}

/** "Cơ quan Xúc tiến thương mại và đầu tư của …": a last field written small where the name plainly ends. */
function takeLastSmall(cursor: Cursor, at: number): boolean {
	const {words} = cursor.ground;
	if (cursor.kind !== 'body' && cursor.kind !== 'office') return false;
	if (isCapital(words, at) || isCapital(words, cursor.end - 1)) return false;
	const field = matchPhrase(fields, words, at);
	if (!field) return false;
	const after = near(words, field.end) ? (words.low[field.end] ?? '.') : '.';
	if (words.shapes[field.end] !== Shape.sign && after !== 'của' && after !== '.') return false;
	cursor.end = field.end;
	return true;
}

/** Last words of the kinds of papers. */
const PAPERS = new Set(['báo', 'chí', 'tin']);

/** Whether the sign or "và" at the cursor joins what stands behind it to the name. */
function joins(cursor: Cursor, sign: string, next: number): boolean {
	const {words} = cursor.ground;
	// "Vụ Pháp chế - Bộ Nội vụ": whom it is part of has a name of its own.
	if (sign === '-' && /^(?:ministry|state)$/.test(matchPhrase(heads, words, next)?.value ?? '')) return false;
	// "tạp chí Elle - Lauren Perry": who works for it.
	if (sign === '-' && words.gaps[next] === Gap.space && PAPERS.has(words.low[cursor.start - 1] ?? '')) return false;
	if (sign === '-' || sign === '&' || sign === '+') return isCapital(words, next);
	if (sign !== 'và' && sign !== ',') return false;
	return isJoinable(cursor, next) && (sign === 'và' || listCloses(cursor, next));
}

/** "và", ",", "-", "&" and the field or capital after it. */
function takeJoined(cursor: Cursor): boolean {
	const {words, countries, places} = cursor.ground;
	const sign = words.low[cursor.end] ?? '';
	const next = cursor.end + 1;
	// "Ban Tuyên giáo và Dân vận": the head itself holds a field.
	const held = cursor.kind === 'office' && (phraseBefore(heads, words, cursor.end)?.length ?? 0) > 1;
	const named = held || cursor.fields + cursor.proper > 0;
	if (!near(words, next) || !named || cursor.owner || cursor.placed) return false;
	if (countries.has(next) || places.has(next)) return false;
	if (sign === 'và' && (takeSmallJoined(cursor, next) || takeLastSmall(cursor, next))) return true;
	if (!joins(cursor, sign, next)) return false;
	cursor.end = next;
	return takeCapital(cursor) || takeCompletion(cursor);
}

function takeCompletion(cursor: Cursor): boolean {
	const before = cursor.end;
	complete(cursor);
	return cursor.end > before;
}

function isJoinable(cursor: Cursor, at: number): boolean {
	const {words, organisations} = cursor.ground;
	if ((cursor.fields === 0 && cursor.kind !== 'office') || organisations.has(at)) return false;
	const head = matchPhrase(heads, words, at);
	const field = matchPhrase(fields, words, at);
	if (head && (!field || field.length <= head.length)) return false;
	return field !== null && isCapital(words, at);
}

/** Commas join fields only where an "và" closes the list: "Bộ Y tế, Lao động và Phúc lợi". */
function listCloses(cursor: Cursor, from: number): boolean {
	const {words} = cursor.ground;
	let at = from;
	for (let steps = 0; steps < 4; steps++) {
		const field = matchPhrase(fields, words, at);
		if (!field || !isCapital(words, at)) return false;
		const sign = words.low[field.end];
		if (sign === 'và') return isJoinable(cursor, field.end + 1);
		if (sign !== ',') return false;
		at = field.end + 1;
	}
	return false;
}

const STEPS = [
	takeCountry,
	takePlace,
	takeOrganisation,
	takeTopic,
	takeCapital,
	takeJoined,
	takeOwnerPhrase,
	takeMembers,
	takeForeignJoint,
	takeNumber,
	takeSmallField,
	takeSmallNoun,
	skipHeadSign,
	takeBridge,
];

/** What can still follow the owner, or the body that the name holds. */
function takeRest(cursor: Cursor): void {
	const {ground, kind, end} = cursor;
	const {words} = ground;
	if (!near(words, end)) return;
	// "Ủy ban MTTQ Việt Nam tỉnh Đồng Tháp"
	if (cursor.owner === 'VN' && matchPhrase(levels, words, end)) takePlace(cursor);
	// "Ủy ban Việt Nam về Nghề cá"
	else if (cursor.owner && words.low[end] === 'về' && isCapital(words, end + 1) && takeTopic(cursor)) takePlace(cursor);
	// "Ủy ban Đoàn kết Cuba với miền Nam Việt Nam"
	else if (cursor.owner && kind === 'body' && words.low[end] === 'với') takePartner(cursor);
	// "Ủy ban Quốc gia APEC 2017"
	else if (kind === 'body' && cursor.nested > 0 && words.shapes[end - 1] === Shape.capitals && isYear(words, end))
		cursor.end++;
}

const isYear = (words: Words, at: number): boolean =>
	/^(?:19|20)\d\d$/.test(words.low[at] ?? '') && words.shapes[at + 1] !== Shape.number && words.low[at + 1] !== '/';

/** Reads what follows an organisation's head, from the word `start` on; null where nothing of a name follows. */
export function readTail(ground: Ground, start: number, kind: HeadKind, depth = 0): NameTail | null {
	const cursor: Cursor = {
		ground,
		kind,
		depth,
		start,
		end: start,
		fields: 0,
		proper: 0,
		nested: 0,
		owner: null,
		ownerStart: start,
		placed: false,
		paired: false,
	};
	if (depth === 0) skipBrackets(cursor);
	while (cursor.end < ground.words.length && cursor.end - start < LONGEST && near(ground.words, cursor.end)) {
		if (cursor.placed || cursor.owner) break;
		if (!STEPS.some((take) => take(cursor))) break;
	}
	takeRest(cursor);
	if (!cursor.owner) cursor.ownerStart = cursor.end;
	if (cursor.fields + cursor.proper + cursor.nested === 0 && !cursor.owner && !cursor.placed) return null;
	return cursor;
}
