import type {WordRow} from '../tags/words.ts';
import type {Offices} from './office-words.ts';
import type {PlacedMention} from './scene.ts';
import {isOrganisationCode} from './sides.ts';

const HOME = 'VN';

/** How far after a title, in words, the organisation, country or person may stand that it belongs to. */
const REACH = 2;

/** What its holder does, behind which another's name stands: "Thủ tướng gặp Tổng thống Nga". */
const DOES = new Set(
	'gặp tiếp thăm hội điện dự đến tới sang rời chúc mời đón mừng ký trao gửi cảm tiễn chào đề cùng với'.split(' '),
);

/** The sides that a title word speaks for: those of the names that follow it without a break. */
export function sidesAfter(low: readonly string[], mentions: readonly PlacedMention[], at: number): readonly string[] {
	let end = mentions[at]?.to ?? 0;
	const {sentence} = mentions[at] ?? {};
	for (let next = at + 1; next < mentions.length; next += 1) {
		const other = mentions[next];
		if (!other || other.sentence !== sentence || other.from - end > REACH) break;
		if (low.slice(end, other.from).some((word) => DOES.has(word))) break;
		if (other.sides.length > 0) return other.sides;
		end = other.to;
	}
	return [];
}

/**
 * Gives Vietnam to the bare titles of its own leaders: those that no country, name or body follows, where the article
 * names Vietnam, or gives the same title to no one else.
 */
function withHomeTitles(
	low: readonly string[],
	mentions: readonly PlacedMention[],
	{homeTitle}: Offices,
): PlacedMention[] {
	const owned = new Set<string>();
	const bare = new Set<PlacedMention>();
	for (const [at, placed] of mentions.entries()) {
		const {low: title} = placed;
		if (placed.mention.type !== 'role' || !homeTitle.test(title)) continue;
		if (sidesAfter(low, mentions, at).length > 0) owned.add(title);
		else if (mentions[at + 1]?.mention.type !== 'person' || (mentions[at + 1]?.from ?? 0) > placed.to) bare.add(placed);
	}
	const isHomeNamed = mentions.some(({sides}) => sides.includes(HOME));
	const isHome = (one: PlacedMention): boolean => bare.has(one) && (isHomeNamed || !owned.has(one.low));
	return mentions.map((one) => (isHome(one) ? {...one, sides: [HOME]} : one));
}

/** Offices of international bodies that the press names without the body. */
const HEAD_OF_A_BODY = 'tổng thư ký';

/** The international bodies that an article names, by their names and by how often it names them. */
function bodiesIn(mentions: readonly PlacedMention[]): {named: Map<string, string>; most: string | undefined} {
	const named = new Map<string, string>();
	const counts = new Map<string, number>();
	for (const {mention, sides} of mentions) {
		const code = mention.type === 'organisation' ? sides.find(isOrganisationCode) : undefined;
		if (code === undefined) continue;
		named.set(mention.name, code).set(mention.surface, code);
		counts.set(code, (counts.get(code) ?? 0) + 1);
	}
	const [most] = [...counts].sort(([, one], [, other]) => other - one);
	return {named, most: most?.[0]};
}

/** Gives those who hold an office of an international body to that body, and not to the country they come from. */
function withOfficesOfBodies(mentions: readonly PlacedMention[]): PlacedMention[] {
	const {named, most} = bodiesIn(mentions);
	if (most === undefined) return [...mentions];
	return mentions.map((one) => {
		const {type, office} = one.mention;
		if (type !== 'person' || !office) return one;
		const isHead = office.organisation === null && office.title.toLowerCase() === HEAD_OF_A_BODY;
		const code = isHead ? most : named.get(office.organisation ?? '');
		return code === undefined ? one : {...one, sides: [code]};
	});
}

/** Gives mentions that say nothing of their side themselves to the one they speak for. */
export const withOwners = ({low}: WordRow, mentions: readonly PlacedMention[], offices: Offices): PlacedMention[] =>
	withOfficesOfBodies(withHomeTitles(low, mentions, offices));
