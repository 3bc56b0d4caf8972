import type {Mention, MentionType} from '../tags/mention.ts';
import {type Lists, matchPhrase} from '../tags/phrases.ts';
import {table} from '../tags/vocabulary.ts';
import {textOf} from './noun-phrases.ts';
import type {Layout} from './sentences.ts';
import type {Party} from './speakers.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Bodies that are known by their country, and whether they are written large with it. */
export const stateBodyLists: Lists<boolean> = [
	['chính phủ|quốc hội|nhân dân|nhà nước|đảng|đất nước|hoàng gia', true],
	['lãnh đạo|chính quyền', false],
];
const BODIES = table<boolean>('stateBodies');

/** Whom words name, and the word behind them. */
export interface Found {
	party: Party;
	to: number;
}

const bodyName = (name: string, isLarge: boolean): string =>
	isLarge ? name.slice(0, 1).toUpperCase() + name.slice(1) : name;

const entitiesAt = ({mentions, covered}: Layout, at: number): string[] =>
	[mentions[covered[at] ?? -1]?.entity ?? []].flat();

const isListing = (word: string | undefined): boolean => word === ',' || word === 'và';

/** The state bodies that are listed from word `from` on, and where the list ends. */
function listedBodies(layout: Layout, from: number, end: number): {names: string[]; ids: string[]; to: number} {
	const row = layout.words;
	const [names, ids]: [string[], string[]] = [[], []];
	let at = from;
	while (at < end) {
		const body = matchPhrase(BODIES, row, at);
		// "chính quyền nhân dân A" is one body.
		const isPart = at === from ? body !== null : isListing(row.low[body ? at - 1 : at]);
		if (!isPart) break;
		if (body) {
			names.push(bodyName(row.low.slice(at, body.end).join(' '), body.value));
			ids.push(...entitiesAt(layout, at));
		}
		at = body ? body.end : at + 1;
	}
	return {names, ids: [...new Set(ids)], to: at};
}

/** "Chính phủ, Quốc hội và nhân dân Nhật Bản", "Chính phủ hai nước": each body with the country or countries behind the last. */
export function bodiesAt(layout: Layout, from: number, end: number): Found | null {
	const {words: row, covered, mentions, places} = layout;
	const {names, ids, to: at} = listedBodies(layout, from, end);
	if (names.length === 0) return null;
	const group = row.low[at - 1] === 'và' ? groupAt(layout, at, end) : null;
	const owner = places[covered[(group?.to ?? 0) - 1] ?? -1];
	if (group && owner) {
		const joined = [...names.map((body) => `${body} ${textOf(layout, owner.from, group.to)}`), ...group.party.names];
		return {...group, party: {...group.party, names: joined}};
	}
	const number = covered[at] ?? -1;
	const country = mentions[number];
	const pair = matchPhrase(PAIRS, row, at);
	if (!pair && (!country || (country.type !== 'country' && number !== covered[at - 1]))) return null;
	const to = pair?.end ?? places[number]?.to ?? at;
	const name = row.folded.text.slice(row.starts[at], row.ends[to - 1]);
	const countries = country?.country === undefined ? [] : [country.country];
	return {party: {names: names.map((body) => `${body} ${name}`), ids, countries, kind: 'side'}, to};
}

const GROUPS = words('các những mọi');
/** Groups that are named without "các". */
export const bareGroupLists: Lists<true> = [
	[
		'doanh nghiệp|cộng đồng doanh nghiệp|nhà đầu tư|cộng đồng|người dân|tập đoàn|lãnh đạo|giới doanh nghiệp|chính quyền|chính quyền mới|tập thể cán bộ|bà con|kiều bào|cấp ủy|ngư dân|sinh viên|quân đội|địa phương|đồng bào|khu vực tư nhân',
		true,
	],
];
const BARE_GROUPS = table<true>('bareGroups');
export const pairLists: Lists<true> = [
	['hai nước|hai bên|hai phía|hai đảng|hai tỉnh|nước bạn|nước ngoài|sở tại|quốc tế', true],
];
const PAIRS = table<true>('pairs');
/** Groups that need no name behind them. */
export const wholeGroupLists: Lists<true> = [
	[
		'các nước|các nước liên quan|các quốc gia|các bên|các bên liên quan|các thành viên|các đại biểu|các nền kinh tế|các bạn trẻ|các nước thành viên|các bên liên quan khác|các bên khác|các nước khác|các đối tác khác|các bạn sinh viên|các em học sinh|các em nhỏ|bà con|các doanh nghiệp|các liên doanh|các nhà đầu tư|các đối tác|các đối tác thương mại|các tập đoàn|các hộ dân|các gia đình|các bệnh nhân|tất cả các nước|tất cả các bên|cộng đồng quốc tế',
		true,
	],
];
const WHOLE_GROUPS = table<true>('wholeGroups');
/** Syllables of the nouns of groups that are named by a country, body or place behind them. */
export const groupMemberLists: Lists<true> = [
	[
		'doanh|nghiệp|nhà|đầu|tư|cơ|quan|bộ|ngành|địa|phương|tổ|chức|trường|đại|học|bệnh|viện|chuyên|gia|tập|đoàn|công|ty|nghị|sĩ|sỹ|thành|viên|đối|tác|hãng|ngân|hàng|lãnh|đạo|thể|hữu|năng|tầng|lớp|nhân|dân|bạn|bè|khoa|y|bác|nước|quốc|hiệp|hội|bên|cán|cấp|và|sinh|giới|trí|thức|kiều|bào|cộng|đồng|người|đảng|mới|của|chính|quyền|tài|nghệ|lượng|dầu|khí|không|du|lịch|nền|kinh|tế|tỉnh|phố|biên|cựu|chiến|binh|tình|nguyện|nguyên|giáo|giảng|lao|động|phụ|nữ|thanh|niên|quân|đội|lực|sở|thương|mại|khối|vùng|nghiên|cứu|giám|đốc|chủ|tịch|tổng|thống|dục|xã|trẻ|lớn|nhỏ|con|liên|khu|vực',
		true,
	],
];
const MEMBERS = table<true>('groupMembers');
const OWNERS: ReadonlySet<MentionType> = new Set<MentionType>(['country', 'organisation', 'place']);
/** Longest such phrase, in words. */
const LONGEST_GROUP = 14;

/** The name of a country, body or place at word `at`, or "hai nước"; null where neither is. */
function ownerAt({words: row, covered, mentions, places}: Layout, at: number): {mention?: Mention; to: number} | null {
	const number = covered[at] ?? -1;
	const mention = mentions[number];
	if (mention && OWNERS.has(mention.type)) return {mention, to: Math.max(places[number]?.to ?? at, at + 1)};
	const pair = matchPhrase(PAIRS, row, at);
	return pair ? {to: pair.end} : null;
}

/** "các doanh nghiệp Nhật Bản": a group with the name that says whose it is. */
export function groupAt(layout: Layout, from: number, end: number): Found | null {
	const {words: row} = layout;
	const whole = matchPhrase(WHOLE_GROUPS, row, from);
	if (!whole && !GROUPS.has(row.low[from] ?? '') && !matchPhrase(BARE_GROUPS, row, from)) return null;
	const named: Mention[] = [];
	const to = Math.max(groupEnd(layout, from, end, named), whole?.end ?? from);
	if (to === from) return null;
	const ids = named.flatMap(({entity}) => entity ?? []);
	const countries = named.flatMap(({country}) => country ?? []);
	return {party: {names: [textOf(layout, from, to)], ids, countries, kind: 'side'}, to};
}

const isMember = ({words: row, covered}: Layout, at: number): boolean =>
	(covered[at] ?? -1) < 0 && (row.low[at] === ',' || matchPhrase(MEMBERS, row, at) !== null);

/** A body whose name begins with a noun written small: "các | công ty đóng tàu ABC". */
const isSmallBody = ({covered, mentions}: Layout, at: number): boolean => {
	const mention = mentions[covered[at] ?? -1];
	return mention?.type === 'organisation' && /^\p{Ll}/u.test(mention.surface);
};

/** Where the last name ends in a group that begins at word `from`, noting the names in `named`; `from` where none is. */
function groupEnd(layout: Layout, from: number, end: number, named: Mention[]): number {
	// Right behind "các" stands a noun, no name.
	const {low} = layout.words;
	const first = from + 1 + Number(GROUPS.has(low[from] ?? ''));
	let to = from;
	for (let at = from + 1; at < Math.min(end, from + LONGEST_GROUP); ) {
		// "cộng đồng người A tại B"
		if (at === to && low[at] === 'tại') at += 1;
		const owner = at >= first || isSmallBody(layout, at) ? ownerAt(layout, at) : null;
		if (!owner && !isMember(layout, at)) break;
		if (owner?.mention) named.push(owner.mention);
		to = owner?.to ?? to;
		at = owner?.to ?? at + 1;
	}
	return to;
}
