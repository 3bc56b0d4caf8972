import type {Frame} from './frame.ts';
import {type Likeness, likenessOf} from './likeness.ts';
import type {Telling} from './telling.ts';

/**
 * What two articles have in common. `same_text`: one source text in both, maybe cut, extended, reordered, with another
 * headline. `same_event`: one act or incident in other words. `related`: one chain, as preview and report or two days of
 * one visit. `different`: no chain, though leader, formula or headline agree.
 */
export type Level = 'same_text' | 'same_event' | 'related' | 'different';

/** A piece of evidence: a stable name, and how much of it there is (a share, a probability, or days). */
export interface Evidence {
	rule: 'copied' | 'told alike' | 'one chain' | 'days between' | 'event days between' | 'other sides';
	amount: number;
}

/** The level of two articles. */
export interface Comparison {
	level: Level;
	/** How much speaks for the level, between 0 and 1; of `different` how little speaks for a chain. */
	score: number;
	evidence: readonly Evidence[];
}

/** Half of the shorter text in long common runs is one source text, by the rules the labels were made by. */
const LEAST_COPIED = 0.5;
/** A text of few syllables is half formula: "nhận lời mời của … sẽ thăm chính thức …". */
const SHORT = {syllables: 90, leastCopied: 0.9} as const;
/** As much of it when the page itself names the other's source. */
const LEAST_COPIED_STATED = 0.4;
/** A text carried again days later is nearly the whole text; formulas and templates share less. */
const LEAST_CARRIED_LATER = 0.9;
/** Less of the headlines' names in the other's headline and lead: two matches above one table, two days' news in brief. */
const LEAST_FOREMOST = 0.2;
/**
 * Weights of the evidence that two texts in other words tell one event, in log-odds: ridge regression over the labelled
 * pairs at most a day apart and 112 further pairs labelled by reading, all of one week's chains; F1 0.92 and 0.84 on
 * chains that were left out.
 */
const TOLD_ALIKE = {
	words: 4.87,
	foremost: 1.16,
	headlines: 2.46,
	names: 2.97,
	lead: 8.07,
	othersMeet: -1.93,
	ahead: -2.27,
	nextDay: -1.37,
	otherEventDay: -2.4,
	bias: -5.39,
} as const;
/** Least probability of one event. */
const LEAST_ALIKE = 0.5;
/** Least share of names plus share of headline and lead by which two texts belong to one chain. */
const LEAST_CHAIN = 0.55;
/** Days that a chain may take from one article to the next. */
const LONGEST_CHAIN = 7;

const DAY_IN_MS = 86_400_000;

/** Days between two ISO days; null where one is not known. */
function daysBetween(one: string | null, other: string | null): number | null {
	if (one === null || other === null) return null;
	const days = Math.abs(Date.parse(one) - Date.parse(other)) / DAY_IN_MS;
	return Number.isFinite(days) ? days : null;
}

interface Days {
	/** Between the days of publication, and between the days of the event. */
	published: number | null;
	event: number | null;
	/** Whether both headlines name days, and none in common. */
	headlinesDiffer: boolean;
}

/** Whether the days forbid one event: papers bring it within a day, and on different days they mean its own day. */
function areApart({published, event, headlinesDiffer}: Days): boolean {
	if (headlinesDiffer) return true;
	if (published === null) return (event ?? 0) > 0;
	return published > 1 || (published === 1 && (event ?? 0) > 0);
}

/** Whether both name some, and none in common. */
const areDisjoint = (one: readonly string[], other: readonly string[]): boolean =>
	one.length > 0 && other.length > 0 && !one.some((name) => other.includes(name));

const namesOneOriginal = ({original: one}: Frame, {original: other}: Frame): boolean => one !== null && one === other;

function toldAlike(likeness: Likeness, {published, event}: Days): number {
	const weights = TOLD_ALIKE;
	const sum =
		weights.words * likeness.words +
		weights.foremost * likeness.foremost +
		weights.headlines * likeness.headlines +
		weights.names * likeness.names +
		weights.lead * likeness.lead +
		weights.ahead * likeness.ahead +
		(likeness.othersMeet ? weights.othersMeet : 0) +
		((published ?? 0) > 0 ? weights.nextDay : 0) +
		((event ?? 0) > 0 ? weights.otherEventDay : 0) +
		weights.bias;
	return 1 / (1 + Math.exp(-sum));
}

interface Case {
	likeness: Likeness;
	days: Days;
	otherSides: boolean;
	oneOriginal: boolean;
	/** Whether one of the two has few syllables. */
	isShort: boolean;
	alike: number;
}

function leastCopied({isShort, oneOriginal}: Case): number {
	if (isShort) return SHORT.leastCopied;
	return oneOriginal ? LEAST_COPIED_STATED : LEAST_COPIED;
}

/** Short texts of two days are a series ("Bản tin … trong ngày") or its next step, unless both name the event's day. */
const mayBeSeries = ({days, isShort}: Case): boolean => isShort && days.published === 1 && days.event !== 0;

/** What forbids one text and one event alike, whatever the words. */
const isOther = (found: Case): boolean => found.likeness.foremost < LEAST_FOREMOST || mayBeSeries(found);

function isSameText(found: Case): boolean {
	const {days, isShort, otherSides} = found;
	const {copied} = found.likeness;
	if (isOther(found) || (isShort && otherSides)) return false;
	if (areApart(days)) return copied >= LEAST_CARRIED_LATER && days.event === 0 && !days.headlinesDiffer;
	return copied >= leastCopied(found);
}

const isSameEvent = (found: Case): boolean =>
	!isOther(found) && !areApart(found.days) && !found.otherSides && found.alike >= LEAST_ALIKE;

const chainOf = ({names, lead}: Likeness): number => (names + lead) / 2;

function isRelated({likeness, days, otherSides}: Case): boolean {
	const between = days.published ?? days.event;
	if (between === null || between > LONGEST_CHAIN || (otherSides && between > 0)) return false;
	return 2 * chainOf(likeness) >= LEAST_CHAIN;
}

function levelOf(found: Case): {level: Level; score: number} {
	const {likeness, alike} = found;
	if (isSameText(found)) return {level: 'same_text', score: likeness.copied};
	if (isSameEvent(found)) return {level: 'same_event', score: alike};
	const chain = chainOf(likeness);
	return isRelated(found) ? {level: 'related', score: chain} : {level: 'different', score: 1 - chain};
}

function evidenceOf({likeness, days, otherSides, alike}: Case): Evidence[] {
	const evidence: Evidence[] = [
		{rule: 'copied', amount: likeness.copied},
		{rule: 'told alike', amount: alike},
		{rule: 'one chain', amount: chainOf(likeness)},
	];
	if (days.published !== null) evidence.push({rule: 'days between', amount: days.published});
	if (days.event !== null) evidence.push({rule: 'event days between', amount: days.event});
	if (otherSides) evidence.push({rule: 'other sides', amount: 1});
	return evidence;
}

/**
 * Whether two articles tell the same story. The words decide on what was copied; days, sides and the names in headline
 * and lead decide where formulas and background agree. The order of the two does not matter. Linear in their lengths.
 */
export function compare(one: Telling, other: Telling): Comparison {
	const likeness = likenessOf(one, other);
	const days: Days = {
		published: daysBetween(one.frame.published, other.frame.published),
		event: daysBetween(one.frame.day, other.frame.day),
		headlinesDiffer: areDisjoint(one.frame.headlineDays, other.frame.headlineDays),
	};
	const found: Case = {
		likeness,
		days,
		// Two guests of one host.
		otherSides: areDisjoint(one.frame.partners, other.frame.partners),
		oneOriginal: namesOneOriginal(one.frame, other.frame),
		isShort: [one, other].some(({sentences: {syllables}}) => syllables.length < SHORT.syllables),
		alike: toldAlike(likeness, days),
	};
	return {...levelOf(found), evidence: evidenceOf(found)};
}
