import type {Candidate} from './candidate.ts';
import type {Countries, CountrySpan} from './countries.ts';
import type {Entity} from './entity.ts';
import {type HeadKind, heads} from './heads.ts';
import type {Hit, Hits} from './hits.ts';
import {toShortForm, withBrackets, withOwnSign} from './organisation-brackets.ts';
import type {Ground, NameTail} from './organisation-cursor.ts';
import {readTail} from './organisation-name.ts';
import {isSmallName} from './organisation-small.ts';
import {shared, sharing} from './organisation-words.ts';
import {isDelegation, isElsewhere, isInsideName, isOfTwo, isOtherName, pluralBefore} from './other-names.ts';
import {matchPhrase, phraseBefore} from './phrases.ts';
import {isBrand, isMedium} from './products.ts';
import {titles} from './titles.ts';
import {weights} from './weights.ts';
import {follows, Gap, isCapital, Shape, type Words} from './words.ts';

/** State bodies that Vietnam does not have. */
const FOREIGN = new Set(['thượng', 'hạ', 'nghị', 'nội', 'duma', 'quốc vụ']);
/** Kinds that are Vietnam's where no other country is named. */
const VIETNAMESE = new Set<HeadKind>(['state', 'council', 'ministry', 'office']);

/** Ends of the dataset's organisations by first word: what other names can contain. */
export function organisationEnds(hits: Hits): Map<number, number> {
	const ends = new Map<number, number>();
	for (const [at, row] of hits) {
		const hit = row.find((one) => isOrganisation(one) && one.readings.some((reading) => !reading.ambiguous));
		if (hit) ends.set(at, hit.end);
	}
	return ends;
}

const isOrganisation = (hit: Hit): boolean => hit.readings.some(({entity}) => entity.type === 'organisation');

/** The country that a coordination shares: "Đảng, Chính phủ và nhân dân Lào". */
function sharedOwner(words: Words, countries: Countries, from: number): string | null {
	let at = from;
	for (let steps = 0; steps < 8 && follows(words, at); steps++) {
		const span = countries.get(at);
		if (span && steps > 0) return span.entity.id;
		const next = matchPhrase(sharing, words, at);
		if (!next) return null;
		at = next.end;
	}
	return null;
}

/** "… chi nhánh TP.HCM (VCCI - HCM)": a body's branch and its place. */
function withBranch(ground: Ground, end: number): number {
	const {words, places} = ground;
	if (words.low[end] !== 'chi' || words.low[end + 1] !== 'nhánh') return end;
	const place = follows(words, end + 2) ? places.get(end + 2)?.end : undefined;
	return place === undefined ? end : withBrackets(ground, place);
}

/** The seat of a mission: "Đại sứ quán Thụy Sĩ tại Việt Nam". */
function withSeat(ground: Ground, end: number): number {
	const {words, countries, places, organisations} = ground;
	if (words.low[end] !== 'tại' && words.low[end] !== 'ở') return end;
	const next = end + 1;
	if (!follows(words, next)) return end;
	return countries.get(next)?.end ?? places.get(next)?.end ?? organisations.get(next) ?? end;
}

const SEATED = new Set(['văn', 'phái', 'đại', 'tổng', 'lãnh', 'cơ', 'đsq', 'tlsq', 'thương']);

function isSeated(words: Words, at: number, end: number, kind: HeadKind, tail: NameTail | null): boolean {
	if (kind === 'mission' || words.low[at] === 'phái') return true;
	// "Phân hiệu Trường Đại học … tại TPHCM"
	if (words.low[at] === 'phân' && words.low[at + 1] === 'hiệu') return true;
	// "Ủy ban các nước ASEAN tại Bangladesh"
	if (kind === 'body' && tail?.nested === 1 && words.low[at] === 'ủy') return true;
	if (kind === 'body' && tail?.proper === 1 && words.low.slice(at, end).includes('người')) return true;
	// "TAND cấp cao tại Hà Nội"
	if (kind === 'state' && words.low[end - 1] === 'cao' && words.low[end - 2] === 'cấp') return true;
	return words.low[at] === 'văn' && words.low[at + 1] === 'phòng' && SEATED.has(words.low[at] ?? '');
}

function scoreOf(kind: HeadKind, small: boolean, tail: NameTail | null): number {
	if (tail && tail.nested > 0) return weights.organisationNested;
	if (small) return weights.organisationSmall;
	if (kind === 'state' || kind === 'council') return weights.organisationState;
	if (tail && tail.fields > 0) return weights.organisationFields;
	return weights.organisationNamed;
}

/** "Văn phòng Tổng thống Keller": the office of whoever is named behind; "Chủ nhiệm Văn phòng Tổng thống Im …" names who runs it. */
const isHolders = (words: Words, at: number, end: number): boolean =>
	words.low[at] === 'văn' &&
	words.gaps[end] === Gap.space &&
	isCapital(words, end) &&
	/^(?:tổng|thủ) (?:thống|tướng)$/.test(`${words.low[end - 2]} ${words.low[end - 1]}`) &&
	!phraseBefore(titles, words, at);

/** Whether a head may stand without anything after it: "Chính phủ", "UBND", "Tỉnh ủy", "Hội đồng nhân dân". */
const standsAlone = (kind: HeadKind, words: Words, at: number, end: number): boolean =>
	(kind === 'state' && !isHolders(words, at, end)) ||
	(kind === 'council' && COUNCILS.test(`${words.low[at]} ${words.low[end - 1]}`));
const COUNCILS = /^(?:ubnd|hđnd) |(?:ủy|nhân dân)$|^(?:ủy|hội) dân$/;

/** "Quốc hội", "đảng Dân chủ": a head that stands for itself. */
const isNamedAlone = (words: Words, at: number): boolean =>
	isCapital(words, at) ||
	(words.low[at] === 'đảng' && isCapital(words, at + 1)) ||
	// "văn phòng Tổng thống"
	(words.low[at] === 'văn' && isCapital(words, at + 2));

/** Whether a head and what follows it are a name here, and not just a kind of organisation. */
function isNameLike(words: Words, at: number, kind: HeadKind, tail: NameTail | null): boolean {
	if (!tail) return isNamedAlone(words, at);
	// "Lực lượng Kiev …" opens a sentence.
	const small = !isCapital(words, at) || (words.low[at] === 'lực' && words.opens[at]);
	if (small && !isSmallName(words, at, kind, tail)) return false;
	if (isDelegation(words, at, tail)) return false;
	if (kind === 'mission') return tail.owner !== null || tail.nested > 0 || tail.placed;
	const proper = tail.fields + tail.proper + tail.nested > 0;
	if (kind === 'named' && !proper && !tail.placed) return false;
	if (!tail.owner && tail.fields === 0 && isInsideName(words, at)) return false;
	if (isOfTwo(words, at, tail) || isOtherName(words, at, tail)) return false;
	return kind !== 'ministry' || tail.fields > 0;
}

/** "Trường Đại học Y - Dược, Đại học Huế": a school and the university it is part of make one name. */
function withUniversity(ground: Ground, at: number, end: number): number {
	const {words} = ground;
	if (
		words.low[at] !== 'trường' ||
		words.low[end] !== ',' ||
		words.low[end + 1] !== 'đại' ||
		words.low[end + 2] !== 'học'
	)
		return end;
	return readTail(ground, end + 3, 'named')?.end ?? end;
}

/** Whose an organisation is; `owned` where the text says so. */
interface Owner {
	country?: string;
	owned: boolean;
}

function ownerOf(ground: Ground, at: number, kind: HeadKind, tail: NameTail | null, end: number): Owner {
	if (tail?.owner) return {country: tail.owner, owned: true};
	const other = kind === 'state' ? sharedOwner(ground.words, ground.countries, end) : null;
	if (other) return {country: other, owned: true};
	const vietnamese = VIETNAMESE.has(kind) && !FOREIGN.has(ground.words.low[at] ?? '');
	return vietnamese ? {country: 'VN', owned: false} : {owned: false};
}

function compose(ground: Ground, at: number): Candidate | null {
	const {words, countries} = ground;
	const head = matchPhrase(heads, words, at);
	// "Đài Loan"
	if (!head || (countries.get(at)?.ambiguous === false && isCapital(words, at))) return null;
	if (isElsewhere(ground, at, head)) return null;
	const kind = head.value;
	const tail = readTail(ground, head.end, kind);
	if (!tail && !standsAlone(kind, words, at, head.end)) return null;
	if (!isNameLike(words, at, kind, tail)) return null;
	const name = tail ? toShortForm(ground, at, tail.end) : head.end;
	const owner = ownerOf(ground, at, kind, tail, name);
	if (isShared(words, at, name, tail?.owner != null)) return null;
	const seated = isSeated(words, at, name, kind, tail) ? withSeat(ground, name) : name;
	return {
		start: at,
		end: withBranch(ground, withBrackets(ground, withUniversity(ground, at, seated))),
		type: 'organisation',
		score: scoreOf(kind, !isCapital(words, at), tail),
		reason: tail?.owner ? 'kind of organisation and its country' : 'kind of organisation and its name',
		bare: {start: at, end: tail?.owner ? tail.ownerStart : name},
		...owner,
	};
}

/** "Chính phủ hai nước", "hai Chính phủ": several of a kind, none by name. */
function isShared(words: Words, start: number, end: number, owned: boolean): boolean {
	const head = matchPhrase(heads, words, start);
	if (owned && head?.value !== 'mission') return false;
	if (matchPhrase(shared, words, end)) return true;
	// "lần thứ hai Quốc hội …"
	const plural = pluralBefore.has(words.low[start - 1] ?? '') && words.low[start - 2] !== 'thứ';
	// "các Cơ quan đại diện Việt Nam tại Nga"
	if (head?.value === 'mission') return plural;
	return head?.value === 'state' && head.end === end && plural;
}

/** "hai Bộ Y tế Việt Nam - Lào": one of each country, none by name. */
const isOneOfEach = ({words, countries}: Ground, start: number, end: number): boolean =>
	pluralBefore.has(words.low[start - 1] ?? '') && words.low[end] === '-' && countries.has(end + 1);

/** "Vụ Hợp tác quốc tế, Bộ Y tế" is two names in the text, though one in the dataset. */
function ownEnd(words: Words, hit: Hit): number {
	for (let at = hit.start + 1; at < hit.end - 1; at++) {
		if ((words.low[at] === ',' || words.low[at] === '-') && matchPhrase(heads, words, at + 1)?.value === 'ministry')
			return at;
	}
	return hit.end;
}

/** The country's name that goes on with an organisation's: "Bộ Ngoại giao" + "Lào", but not "WHO" + "Anh Tuấn". */
function ownerBehind({words, countries}: Ground, start: number, end: number): CountrySpan | null {
	const formal = words.low[end] === 'nước' && isCapital(words, end + 1);
	const country = (formal || isCapital(words, end)) && follows(words, end) ? countries.get(end) : undefined;
	if (!country) return null;
	if (!country.ambiguous) return country;
	const sign = end - start === 1 && words.shapes[start] === Shape.capitals;
	const named = words.gaps[country.end] === Gap.space && words.shapes[country.end] === Shape.capital;
	return sign || named ? null : country;
}

/** Whose an organisation of the dataset is where no country follows its name. */
function supposedOwner({words, countries}: Ground, hit: Hit, end: number, records: readonly Entity[]): Owner {
	const state = matchPhrase(heads, words, hit.start)?.value === 'state';
	const other = state ? sharedOwner(words, countries, end) : null;
	if (other) return {country: other, owned: true};
	const country = records.some((record) => record.country === 'VN') ? 'VN' : records[0]?.country;
	return country ? {country, owned: false} : {owned: false};
}

/** Whether a mission's seat is abroad: the dataset's embassies are those in Vietnam. */
function isAbroad({countries, places}: Ground, seat: number): boolean {
	const country = countries.get(seat)?.entity.id ?? places.get(seat)?.entities[0]?.country;
	return country !== undefined && country !== 'VN';
}

/** "155B1": figures with a letter glued on, glued by a hyphen to what stands before. */
const isModelNumber = (words: Words, at: number): boolean =>
	words.shapes[at] === Shape.number &&
	words.gaps[at] === Gap.glued &&
	words.gaps[at - 1] === Gap.glued &&
	words.gaps[at + 1] === Gap.glued &&
	isCapital(words, at + 1);

/** Words that spell an organisation's name and mean something else: several of a kind, a medium, a measure, a product's brand. */
const isNobody = (ground: Ground, {start, end}: Hit, named: number, {owned}: Owner): boolean =>
	isShared(ground.words, start, end, owned) ||
	isOneOfEach(ground, start, named) ||
	isMedium(ground.words, start) ||
	// "EC-155B1" is a model.
	(end - start === 1 && ground.words.low[end] === '-' && isModelNumber(ground.words, end + 1)) ||
	// "6,7 độ Richter" is a measure.
	ground.words.low[start - 1] === 'độ' ||
	(!ground.countries.has(end) && !ground.places.has(end) && isBrand(ground.words, start, end));

/** "trường Đại học Bách khoa": the kind before a university's name belongs to it; "các trường Đại học …" are several. */
const withSchool = (words: Words, at: number): number =>
	words.low[at - 1] === 'trường' &&
	words.low[at] === 'đại' &&
	words.low[at + 1] === 'học' &&
	words.gaps[at] === Gap.space &&
	!pluralBefore.has(words.low[at - 2] ?? '')
		? at - 1
		: at;

/** The dataset's organisations, with the country and the seat that follow them. */
function fromDataset(ground: Ground, hit: Hit): Candidate {
	const {words} = ground;
	const readings = hit.readings.filter(({entity}) => entity.type === 'organisation');
	const records = readings.map((one) => one.entity);
	const ambiguous = readings.every((one) => one.ambiguous);
	const end = ownEnd(words, hit);
	const behind = ownerBehind(ground, hit.start, end);
	const owner = behind ? {country: behind.entity.id, owned: true} : supposedOwner(ground, hit, end, records);
	// "HP Việt Nam": a country that cannot be mistaken right behind makes a short name the firm's there.
	const branch = behind !== null && !behind.ambiguous;
	const sure = !ambiguous ? weights.organisationFull : branch ? weights.organisationNamed : weights.organisationShort;
	const named = behind?.end ?? withOwnSign(ground, end, records);
	const mission = matchPhrase(heads, words, hit.start)?.value === 'mission';
	const seated = mission ? withSeat(ground, named) : named;
	return {
		start: withSchool(words, hit.start),
		end: withBranch(ground, withBrackets(ground, seated)),
		type: 'organisation',
		score: isNobody(ground, hit, named, owner) ? 0 : sure,
		reason: ambiguous ? 'short name from the dataset' : 'name from the dataset',
		...(seated > named && isAbroad(ground, named + 1) ? {} : {records}),
		bare: {start: hit.start, end},
		...owner,
	};
}

/** Readings of organisations: the dataset's, and those composed of a head, its fields or name, and a country. */
export function readOrganisations(ground: Ground): Candidate[] {
	const {words, hits} = ground;
	const candidates: Candidate[] = [];
	for (let at = 0; at < words.length; at++) {
		const known = (hits.get(at) ?? []).filter(isOrganisation).map((hit) => fromDataset(ground, hit));
		const composed = compose(ground, at);
		// The same words taken apart say less: "Quỹ Nhi đồng Liên hợp quốc".
		const isKnown = known.some(({end, score}) => end === composed?.end && score >= weights.organisationFull);
		if (composed && !isKnown) candidates.push(composed);
		candidates.push(...known);
	}
	return candidates;
}
