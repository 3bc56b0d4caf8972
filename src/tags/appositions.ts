import type {Candidate} from './candidate.ts';
import {Shape, type Words} from './words.ts';

/** A title in the text with whose it is and of what. Numbers are places in the chosen readings; -1 where there is none. */
export interface TitleUse {
	role: number;
	/** The organisation or country right after the title. */
	owner: number;
	person: number;
}

/** What stands between two readings. */
type Between = 'nothing' | 'comma' | 'words';

const LINKS = new Set([',', '-', '(', 'kiêm', 'và', 'là', 'ông', 'bà', 'ngài', 'đồng', 'chí', ':', 'đ', '/', 'c']);

function between(words: Words, left: Candidate, right: Candidate): Between {
	if (words.blocks[left.end - 1] !== words.blocks[right.start]) return 'words';
	if (left.end === right.start) return 'nothing';
	if (right.start - left.end > 3) return 'words';
	for (let at = left.end; at < right.start; at++) if (!LINKS.has(words.low[at] ?? '')) return 'words';
	let sign = false;
	for (let at = left.end; at < right.start; at++) sign ||= words.shapes[at] === Shape.sign;
	return sign ? 'comma' : 'nothing';
}

/** "Đại sứ Nhật Bản tại Việt Nam Ito Naoki": the seat behind the owner belongs to the title as well. */
function afterSeat(words: Words, chosen: readonly Candidate[], at: number): number {
	const owner = chosen[at];
	const seat = chosen[at + 1];
	if (!owner || !seat || seat.start !== owner.end + 1 || words.low[owner.end] !== 'tại') return at + 1;
	return seat.type === 'country' || seat.type === 'place' ? at + 2 : at + 1;
}

/** The first reading after the title and its owner. */
function skipOwner(words: Words, chosen: readonly Candidate[], role: number): {owner: number; next: number} {
	const title = chosen[role];
	const first = chosen[role + 1];
	if (!title || !first || first.start !== title.end) return {owner: -1, next: role + 1};
	const owns = first.type === 'organisation' || first.type === 'country' || first.type === 'place';
	return owns ? {owner: role + 1, next: afterSeat(words, chosen, role + 1)} : {owner: -1, next: role + 1};
}

/** The reading before a title that the title continues: a name, or another title with or without its owner; -1 for none. */
function continued(words: Words, chosen: readonly Candidate[], role: number): number {
	const title = chosen[role];
	const left = chosen[role - 1];
	if (!title || !left || between(words, left, title) !== 'comma') return -1;
	if (left.type === 'person' || left.type === 'role') return role - 1;
	const before = chosen[role - 2];
	return before?.type === 'role' && before.end === left.start ? role - 2 : -1;
}

/** Most titles in a row that are looked through for the name they follow. */
const MOST_TITLES = 6;

/** Whether the title explains a name before it: "Lê An - Bộ trưởng Bộ Công Thương, Trần Bình - …". */
function followsName(words: Words, chosen: readonly Candidate[], role: number): boolean {
	let at = role;
	for (let steps = 0; steps < MOST_TITLES && chosen[at]?.type === 'role'; steps++) at = continued(words, chosen, at);
	return chosen[at]?.type === 'person';
}

/** The person that the title at `at` leads to; `later` are the uses found behind it, the nearest last. */
function personAhead(words: Words, chosen: readonly Candidate[], at: number, later: readonly TitleUse[]): TitleUse {
	const {owner, next} = skipOwner(words, chosen, at);
	const last = chosen[next - 1];
	const after = chosen[next];
	const use = {role: at, owner, person: -1};
	if (!last || !after) return use;
	const gap = between(words, last, after);
	const parted = gap === 'comma' && owner >= 0 && !followsName(words, chosen, at);
	if (after.type === 'person' && (gap === 'nothing' || parted)) use.person = next;
	else if (after.type === 'role' && gap !== 'words') use.person = later.at(-1)?.person ?? -1;
	return use;
}

/** The words of a reading, as they are matched. */
const lowOf = (words: Words, {start, end}: Candidate): string => words.low.slice(start, end).join(' ');

/**
 * Gives the titles that lead to nobody to the name before them: "Tô Lâm, Ủy viên Bộ Chính trị, Bộ trưởng Bộ Công an".
 * A bare title that another was given before stands for that one where no sign ends it: "…, thăm A, Bộ trưởng nói".
 */
function lookBack(words: Words, chosen: readonly Candidate[], uses: readonly TitleUse[]): void {
	let person = -1;
	let end: Candidate | undefined;
	const holders = new Map<string, string>();
	const isAnothers = ({owner}: TitleUse, title: Candidate, name: Candidate | undefined): boolean => {
		const holder = holders.get(lowOf(words, title));
		const isSubject = owner < 0 && words.shapes[title.end] !== Shape.sign && title.end < words.length;
		return isSubject && name !== undefined && holder !== undefined && holder !== lowOf(words, name);
	};
	for (const use of uses) {
		const title = chosen[use.role];
		const previous = chosen[use.role - 1];
		if (previous?.type === 'person') {
			person = use.role - 1;
			end = previous;
		}
		const behind =
			title &&
			end &&
			use.person < 0 &&
			between(words, end, title) === 'comma' &&
			!isAnothers(use, title, chosen[person]);
		if (behind) use.person = person;
		const holder = chosen[use.person];
		if (title && holder) holders.set(lowOf(words, title), lowOf(words, holder));
		end = behind ? chosen[skipOwner(words, chosen, use.role).next - 1] : undefined;
	}
}

/**
 * Whose each title is: the name it leads to, through further titles ("Phó Thủ tướng, Bộ trưởng Ngoại giao …"), else the
 * name before it.
 */
export function findTitleUses(words: Words, chosen: readonly Candidate[]): TitleUse[] {
	const uses: TitleUse[] = [];
	for (let at = chosen.length - 1; at >= 0; at--)
		if (chosen[at]?.type === 'role') uses.push(personAhead(words, chosen, at, uses));
	uses.reverse();
	lookBack(words, chosen, uses);
	return uses;
}
