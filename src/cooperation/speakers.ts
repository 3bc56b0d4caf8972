import type {Mention} from '../tags/mention.ts';
import {bare, keyOf, type Names} from './names.ts';
import {
	isLink,
	isNamed,
	isOwnTitle,
	type Member,
	phraseEnd,
	type Stretch,
	stretchesBefore,
	textOf,
} from './noun-phrases.ts';
import type {Layout, Sentence} from './sentences.ts';

/** Who speaks or is spoken to. */
export interface Party {
	/** The fullest names in the text, without titles; a role where only that is known. */
	names: string[];
	/** Ids of those that are linked. */
	ids: string[];
	/** ISO codes of the countries they belong to. */
	countries: string[];
	/** `both`: "hai bên"; `self`: "ông", "chúng tôi", whoever spoke before. */
	kind: 'person' | 'side' | 'both' | 'self';
}

/** A noun phrase that names a party: words, `to` exclusive. */
export interface Phrase {
	from: number;
	to: number;
	party: Party;
}

const BOTH =
	/^(?:lãnh đạo )?(?:cả )?(?:(?:hai|ba|bốn|đôi|\d+) (?:bên|nước|phía|quốc gia|chính phủ|đảng|bộ trưởng|thủ tướng|ngoại trưởng|tổng thống|nhà lãnh đạo|vị|đồng chí|bộ|quốc hội|phó thủ tướng|chủ tịch|thứ trưởng|lãnh đạo|cơ quan|tỉnh|thành phố|địa phương|đoàn|đại sứ|tổ chức)|các (?:bên|nước|bộ trưởng|ngoại trưởng|nhà lãnh đạo|thủ tướng|thành viên))(?=$| [A-Za-z\u00c0-\u1fff( -])/u;
const SELF =
	/^(?:cá nhân |bản thân )?(?:ông|bà|ngài|ngài ấy|ông ấy|bà ấy|tôi|chúng tôi|vị này|mình|chúng ta|cả hai)(?: này)?$/u;
const GENERIC =
	/^(?:các|những|nhiều|một số|giới|hầu hết) (?!bên|nước)|^(?:người dân|chuyên gia|giới|dư luận|đại biểu|cơ quan)(?: |$)/u;
const LEADER =
	/^(?:nhà lãnh đạo|(?:ông |bà )?chủ nhân|(?:ông|bà) chủ|lãnh đạo|người đứng đầu|vị lãnh đạo|nhà ngoại giao|vị đại sứ|người đồng (?:cấp|nhiệm))(?: |$)/u;
/** How far back the person may stand whom such a phrase means, in words. */
const LEADER_REACH = 600;
/** "Người phát ngôn Điện Kremlin": a role that is known by its body alone. */
const SPOKESPERSON = /^(?:(?:nữ |phó )?(?:người )?phát ngôn(?: viên)?|(?:vị )?đại diện) /u;
/** An office that is known by who heads it ("Văn phòng Tổng thống A"), or "đoàn ta": they are named as they stand. */
const OFFICE = /^(?:văn phòng|phủ) (?:phó )?(?:tổng thống|thủ tướng|chủ tịch)|^(?:đoàn|phía) ta$/u;
/** Leaders of a country that are named together. */
const LEADERS = /^các (?:nhà )?lãnh đạo /u;
const PREFIX = /^(?:phía|bên|nước|hai nước|ông|bà|ngài|đồng chí|về phía|cả|cá nhân ông|cá nhân bà|cá nhân) /iu;

const party = (kind: Party['kind'], members: readonly {name: string; mention?: Mention}[]): Party => ({
	names: [...new Set(members.map(({name}) => name))],
	ids: [...new Set(members.flatMap(({mention}) => mention?.entity ?? []))],
	countries: [...new Set(members.flatMap(({mention}) => mention?.country ?? []))],
	kind,
});

const PROVINCE = /^(?:tỉnh|thành phố|tp\.?|bang|quận|huyện|thị xã|vùng) /iu;

/** Houses and capitals that stand for those who govern there. */
const SEATS =
	/^(?:nhà trắng|nhà xanh|điện kremlin|điện élysée|lầu năm góc|phố downing|washington|moscow|mátxcơva|matxcơva|moskva|bắc kinh|tokyo|seoul|bình nhưỡng|brussels|kiev|kyiv|tehran|ankara|canberra|new delhi)$/iu;

/** The body, country or province of a stretch without persons: the first one that no link ties to another. */
function sideOf(layout: Layout, stretch: Stretch, names: Names): {name: string; mention: Mention}[] {
	const {from, to, mentions} = stretch;
	const [opening] = mentions;
	const whole = textOf(layout, from, to);
	if (opening?.mention.type === 'place') {
		const name = whole.replace(PREFIX, '');
		return PROVINCE.test(name) || SEATS.test(name) ? [{name, mention: opening.mention}] : [];
	}
	const first = mentions.find(({mention: {type}}) => type === 'organisation' || type === 'country');
	if (!first) return [];
	const {mention} = first;
	const before = `${textOf(layout, from, first.from)} `.replace(PREFIX, '').trim();
	if (from !== first.from && before !== '') return [{name: whole.replace(PREFIX, ''), mention}];
	return [{name: nameOf(layout, first, mentions, names), mention}];
}

const LETTERS = /^[A-Z]{2,3}$/u;
/** A country as it is written; a body in its longest form, with the country behind it where the text adds one. */
function nameOf(layout: Layout, {mention, from, to}: Member, mentions: readonly Member[], names: Names): string {
	const longest = names.longest.get(keyOf(mention)) ?? bare(mention.surface);
	// A country is named as it is written, but not by its letters alone: "TQ".
	if (mention.type === 'country')
		return (LETTERS.test(mention.surface) ? longest : bare(mention.surface)).replace(PREFIX, '');
	const after = mentions.find((other) => other.from === to);
	const isLonger = longest.length > bare(mention.surface).length;
	return after?.mention.type === 'country' && !isLonger ? textOf(layout, from, after.to) : longest;
}

/** "Tập đoàn A" is "A". */
const isSameBody = (one: string, other: string): boolean =>
	one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`);

/** The one person of the article whose office bears this title, at the body or country that stands beside it. */
function holderByTitle({holders}: Names, role: Mention, beside: Stretch['mentions']): Mention | null {
	const body = beside.find(({mention: {type}}) => type === 'organisation')?.mention.name;
	const country = beside.find(({mention: {type}}) => type === 'country')?.mention.country;
	const fitting = (holders.get(bare(role.surface).toLowerCase()) ?? []).filter(
		(one) =>
			(body === undefined || !one.office?.organisation || isSameBody(one.office.organisation, body)) &&
			(country === undefined || one.country === undefined || one.country === country),
	);
	return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** The person that a standing title means, or the title itself with its body ("Bộ trưởng Ngoại giao Mozambique"). */
function holderOf(layout: Layout, {from, to, mentions}: Stretch, names: Names): {name: string; mention?: Mention}[] {
	const role = mentions.find(({mention}) => mention.type === 'role');
	if (!role) return [];
	const {refersTo} = role.mention;
	if (refersTo !== undefined) {
		const person = names.persons.get(refersTo);
		return [person ? {name: names.longest.get(keyOf(person)) ?? refersTo, mention: person} : {name: refersTo}];
	}
	const known = holderByTitle(names, role.mention, mentions);
	if (known) return [{name: names.longest.get(keyOf(known)) ?? known.name, mention: known}];
	const isFirst = textOf(layout, from, role.from).replace(PREFIX, '').length < 8;
	return isFirst
		? [
				{
					name: textOf(layout, role.from, to),
					...(mentions.at(-1) ? {mention: {...role.mention, ...countryOf(mentions)}} : {}),
				},
			]
		: [];
}

const countryOf = (mentions: Stretch['mentions']): {country?: string} => {
	const country = mentions.find(({mention}) => mention.country !== undefined)?.mention.country;
	return country === undefined ? {} : {country};
};

const lowerFirst = (name: string): string =>
	name.split(' ').length === 2 ? name.toLowerCase() : name.slice(0, 1).toLowerCase() + name.slice(1);

/** The person of the country that a phrase names, who was named last before it ("nhà lãnh đạo Trung Quốc"). */
function leaderOf(layout: Layout, {from, mentions}: Stretch, names: Names): Party | null {
	const country = mentions.find(({mention}) => mention.country !== undefined)?.mention.country;
	if (country === undefined) return party('self', []);
	for (let at = from - 1; at >= Math.max(0, from - LEADER_REACH); at -= 1) {
		const mention = layout.mentions[layout.covered[at] ?? -1];
		if (mention?.type !== 'person' || mention.country !== country) continue;
		return party('person', [{name: names.longest.get(keyOf(mention)) ?? mention.name, mention}]);
	}
	return null;
}

/** The persons of a stretch; one that no word ties to the person before belongs to another line that was lost. */
function personsOf({words: {low}}: Layout, {mentions}: Stretch): Member[] {
	let persons: Member[] = [];
	for (const one of mentions) {
		if (one.mention.type !== 'person') continue;
		const last = persons.at(-1);
		// A name in brackets behind another is the same person's in another spelling.
		if (last !== undefined && one.from - last.to === 1 && low[last.to] === '(') continue;
		const isTied = last !== undefined && low.slice(last.to, one.from).some((word) => isLink(word));
		persons = isTied ? [...persons, one] : [one];
	}
	return persons;
}

/** Whether a stretch names nobody in particular: "các chuyên gia"; a body whose name begins so is one. */
function isGeneric(low: string, {from, mentions}: Stretch): boolean {
	const [first] = mentions;
	return GENERIC.test(low) && (first?.mention.type !== 'organisation' || first.from > from);
}

/** Those whom only their place names: spokespersons, the leaders of a country; null where a stretch is no such phrase. */
function placedOf(layout: Layout, stretch: Stretch, names: Names, low: string): Party | null {
	const [first] = stretch.mentions;
	if (!first) return LEADER.test(low) ? leaderOf(layout, stretch, names) : null;
	const name = textOf(layout, stretch.from, stretch.to);
	if (SPOKESPERSON.test(low)) return party('person', [{name, mention: first.mention}]);
	if (LEADERS.test(low)) return party('side', [{name, mention: first.mention}]);
	return LEADER.test(low) ? leaderOf(layout, stretch, names) : null;
}

/** "hai nước Nhật Bản và Việt Nam": both are named. */
const NAMED_PAIR = /^hai nước /u;

/** "hai bên", "hai Bộ trưởng". */
const isPair = (low: string, {mentions}: Stretch): boolean =>
	(BOTH.test(low) && !(NAMED_PAIR.test(low) && mentions[0]?.mention.type === 'country')) ||
	(low.startsWith('hai ') && mentions.some(({mention}) => mention.type === 'role'));

/** Who a stretch names; null where nobody in particular. */
function readStretch(layout: Layout, stretch: Stretch, names: Names): Party | null {
	const text = textOf(layout, stretch.from, stretch.to);
	const low = text.toLowerCase();
	if (OFFICE.test(low) && stretch.mentions[0]?.mention.type !== 'organisation')
		return party('side', [{name: text, ...(stretch.mentions[0] ? {mention: stretch.mentions[0].mention} : {})}]);
	const persons = personsOf(layout, stretch);
	if (persons.length > 0) {
		return party(
			'person',
			persons.map(({mention}) => ({name: names.longest.get(keyOf(mention)) ?? mention.name, mention})),
		);
	}
	if (SELF.test(low) || (low === 'họ' && layout.quoted[stretch.from] === -1)) return party('self', []);
	if (isPair(low, stretch)) return party('both', [{name: lowerFirst(text.replace(/^cả /iu, ''))}]);
	const holders = holderOf(layout, stretch, names);
	if (holders.length > 0) return party('person', holders);
	const placed = placedOf(layout, stretch, names, low);
	if (placed || isGeneric(low, stretch)) return placed;
	if (LEADER.test(low) && !low.startsWith('lãnh đạo')) return null;
	const sides = sideOf(layout, stretch, names);
	return sides.length > 0 ? party('side', sides) : null;
}

/** Whether two parties share a name. */
export const isSameParty = (one: Party, other: Party): boolean => one.names.some((name) => other.names.includes(name));

/** Several parties as one: all names, ids and countries. */
export function joinParties(parties: readonly Party[]): Party {
	const kind = parties.some((one) => one.kind === 'person') ? 'person' : (parties[0]?.kind ?? 'side');
	const all = <Value>(pick: (one: Party) => Value[]): Value[] => [...new Set(parties.flatMap(pick))];
	return {names: all((one) => one.names), ids: all((one) => one.ids), countries: all((one) => one.countries), kind};
}

/**
 * The readings of the noun phrase that ends before word `to`, the shortest first: each longer one takes in what "và" or
 * a comma joins. Appositions add no party. Empty where no party is named.
 */
export function phrasesBefore(layout: Layout, sentence: Sentence, to: number, names: Names): Phrase[] {
	const found: Phrase[] = [];
	let parties: Party[] = [];
	let right: Stretch | null = null;
	for (const {stretch, joint} of stretchesBefore(layout, sentence, to)) {
		const one = readStretch(layout, stretch, names);
		if (one === null) break;
		const isTitle = joint === ',' && right !== null && isOwnTitle(stretch, right) && parties[0]?.kind === 'person';
		// What was read as a role or a body so far is the apposition of the person before the comma.
		const isNamed = right?.mentions.some(({mention}) => mention.type === 'person');
		if (joint === ',' && one.kind === 'person' && !isTitle && !isNamed) parties = parties.slice(1);
		const isWaiting = joint === ',' && one.kind !== 'person' && one.kind !== parties[0]?.kind;
		right = stretch;
		if (!isTitle) parties = [one, ...parties];
		if (!isWaiting) found.push({from: stretch.from, to, party: joinParties(parties)});
	}
	return found;
}

/** Where "hai bên" ends at the start of a run of nouns without a name ("hai bên | gia hạn"); else the end of the run. */
function pairEnd(layout: Layout, from: number, to: number): number {
	const [first] = BOTH.exec(textOf(layout, from, to).toLowerCase()) ?? [];
	const isNamed = layout.covered.subarray(from, to).some((number) => number >= 0);
	if (first === undefined || isNamed) return to;
	const end = from + first.split(' ').length;
	return layout.words.low[end] === 'liên' && layout.words.low[end + 1] === 'quan' ? end + 2 : end;
}

/** The noun phrase that begins at word `from`; null where no party is named there. */
export function partyAfter(layout: Layout, sentence: Sentence, from: number, names: Names): Phrase | null {
	const bounds = {from, to: pairEnd(layout, from, phraseEnd(layout, from, sentence.to)), block: sentence.block};
	for (let end = bounds.to; end > from; ) {
		const phrase = phrasesBefore(layout, bounds, end, names).find((one) => one.from === from);
		if (phrase) return phrase;
		const number = layout.covered[end - 1] ?? -1;
		end = number < 0 ? end - 1 : Math.min(layout.places[number]?.from ?? end - 1, end - 1);
	}
	return null;
}

/** A sentence's subject is looked for among its first words only. */
const FIRST_WORDS = 60;

/** The subject that a sentence opens with, after its adjuncts, before word `to`; null where none is found. */
export function topicOf(layout: Layout, sentence: Sentence, to: number, names: Names): Party | null {
	const {covered, words: row} = layout;
	for (let at = sentence.from + 1; at < Math.min(to, sentence.from + FIRST_WORDS); at += 1) {
		const isJoined = isLink(row.low[at] ?? '') && (isNamed(layout, at + 1) || isLink(row.low[at + 1] ?? ''));
		const isEnd = covered[at] === -1 && !isNamed(layout, at) && !isJoined && isNamed(layout, at - 1);
		if (!isEnd) continue;
		const phrase = phrasesBefore(layout, sentence, at, names).at(-1);
		if (!phrase) continue;
		const before = row.low[phrase.from - 1];
		if (phrase.from === sentence.from || before === ',' || before === '"') return phrase.party;
	}
	return null;
}
