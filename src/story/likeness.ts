import {runsOf} from './hash.ts';
import {LEAD, type Telling} from './telling.ts';

/** How two tellings are like each other; shares between 0 and 1, the same whichever comes first. */
export interface Likeness {
	/** Share of the shorter text that stands in the longer one in runs of ten syllables or more: what was copied. */
	copied: number;
	/** Pairs of neighbouring syllables that both have, of those that either has. */
	words: number;
	/** Names and numbers that both have, of those that either has. */
	names: number;
	/** Pairs of neighbouring syllables that both headlines have, of those that either has. */
	headlines: number;
	/** Share of the names in one's headline that stand in the other's headline or lead; the mean of both ways. */
	foremost: number;
	/** Share of one's headline and lead that the other has anywhere, in pairs of syllables; the mean of both ways. */
	lead: number;
	/** Whether each names persons in headline or lead that the other does not name at all: another guest, another host. */
	othersMeet: boolean;
	/** How much one speaks more of what is to come than the other: a preview and its report. */
	ahead: number;
}

/** Ten syllables are some five words: two writers do not find them by chance, but for formulas and offices. */
const COPIED_RUN = 10;

const sharedOf = (one: ReadonlySet<number>, other: ReadonlySet<number>): number => {
	let shared = 0;
	for (const number of one) if (other.has(number)) shared += 1;
	return shared;
};

const ratio = (part: number, whole: number, empty: number): number => (whole === 0 ? empty : part / whole);

/** Shared ones of all; 0 where there are none. */
function jaccard(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
	const shared = sharedOf(one, other);
	return ratio(shared, one.size + other.size - shared, 0);
}

/** Share of a row that stands in another one, which is no shorter, in long runs. */
function copiedFrom(row: Int32Array, other: Int32Array): number {
	if (row.length === 0) return 0;
	const length = Math.min(COPIED_RUN, row.length);
	const known = new Set(runsOf(other, length));
	let copied = 0;
	let end = 0;
	for (const [start, run] of runsOf(row, length).entries()) {
		if (!known.has(run)) continue;
		copied += start + length - Math.max(start, end);
		end = start + length;
	}
	return copied / row.length;
}

/** Share of the shorter row that stands in the longer one; of two equally long ones the larger share. */
function copiedShare(one: Int32Array, other: Int32Array): number {
	if (one.length === other.length) return Math.max(copiedFrom(one, other), copiedFrom(other, one));
	return one.length < other.length ? copiedFrom(one, other) : copiedFrom(other, one);
}

interface Views {
	headline: ReadonlySet<number>;
	/** Pairs of neighbouring syllables: of headline and lead, and of all. */
	lead: ReadonlySet<number>;
	all: ReadonlySet<number>;
	/** Syllables of headline and lead. */
	foremost: ReadonlySet<number>;
}

function viewsOf({sentences: {syllables, firsts}, headline}: Telling): Views {
	const pairs = runsOf(headline, 2);
	const leadEnd = firsts[Math.min(LEAD, firsts.length - 1)] ?? 0;
	return {
		headline: new Set(pairs),
		lead: new Set([...pairs, ...runsOf(syllables, 2, 0, leadEnd)]),
		all: new Set([...pairs, ...runsOf(syllables, 2)]),
		foremost: new Set([...headline, ...syllables.subarray(0, leadEnd)]),
	};
}

/** Share of `wanted` that stands in `found`. */
const shareIn = (wanted: ReadonlySet<number>, found: ReadonlySet<number>, empty: number): number =>
	ratio(sharedOf(wanted, found), wanted.size, empty);

const namesOther = (some: Int32Array, all: ReadonlySet<number>): boolean => some.some((who) => !all.has(who));

const meetOthers = ({people: one}: Telling, {people: other}: Telling): boolean =>
	namesOther(one.foremost, new Set(other.all)) && namesOther(other.foremost, new Set(one.all));

/** Compares what two tellings say, whatever they say of days and sides. Linear in their lengths. */
export function likenessOf(one: Telling, other: Telling): Likeness {
	const [ones, others] = [viewsOf(one), viewsOf(other)];
	const foremost =
		shareIn(new Set(one.headlineNames), others.foremost, 1) + shareIn(new Set(other.headlineNames), ones.foremost, 1);
	return {
		copied: copiedShare(one.sentences.syllables, other.sentences.syllables),
		words: jaccard(ones.all, others.all),
		names: jaccard(new Set(one.names), new Set(other.names)),
		headlines: jaccard(ones.headline, others.headline),
		foremost: foremost / 2,
		lead: (shareIn(ones.lead, others.all, 0) + shareIn(others.lead, ones.all, 0)) / 2,
		othersMeet: meetOthers(one, other),
		ahead: Math.abs(one.ahead - other.ahead),
	};
}
