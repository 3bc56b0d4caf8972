import {isDateLine, readDate} from '../article/dates.ts';
import {findAuthor, isByline} from './author.ts';
import type {PageFacts} from './facts.ts';
import {type Line, linesFrom, textOf} from './lines.ts';
import type {SiteRule} from './rule.ts';
import {isLeftOut} from './visible.ts';

/** The elements that hold an article's parts outside its running text. */
export interface Parts {
	title: Element | null;
	deck: Element | null;
	date: Element | null;
	author: Element | null;
	source: Element | null;
}

/** All but letters and digits, as ranges: a class of Unicode properties takes milliseconds to compile on each page. */
const MARKS = /[\s!-/:-@[-`{-¿\u2000-\u206f\u3000-\u303f\ufeff]+/g;

/** Letters and digits only, lower case: what two writings of one headline have in common. */
const bones = (text: string): string => text.normalize('NFC').toLowerCase().replace(MARKS, '');

/** How many letters of two texts must agree from the start for one to be the other cut short. */
const SAME_START = 40;

/** Whether one text is the other, or a good part of its beginning (metadata is cut short, or has the outlet behind it). */
export function isSameText(left: string, right: string): boolean {
	const a = bones(left);
	const b = bones(right);
	if (a === '' || b === '') {
		return false;
	}
	return a === b || (Math.min(a.length, b.length) >= SAME_START && (a.startsWith(b) || b.startsWith(a)));
}

function shown(document: Document, selector: string | undefined, fits: (element: Element) => boolean): Element[] {
	return selector
		? [...document.querySelectorAll(selector)].filter((element) => fits(element) && !isLeftOut(element))
		: [];
}

const precedes = (element: Element, other: Element): boolean =>
	(element.compareDocumentPosition(other) & 4) !== 0 && !element.contains(other);

/** Of the elements that fit, the last one before the running text (a page can hold several articles), else the first in it. */
function nearest(elements: readonly Element[], root: Element): Element | null {
	return (
		elements.findLast((element) => precedes(element, root)) ??
		elements.find((element) => root.contains(element)) ??
		null
	);
}

const hasText = (element: Element): boolean => textOf(element) !== '';

/** Longest headline, in UTF-16 units. */
const LONGEST_TITLE = 400;
const isTitleLike = (element: Element): boolean => hasText(element) && textOf(element).length <= LONGEST_TITLE;

/** Text nodes looked at on the way back from the body to a headline without a heading's tag. */
const STEPS_BACK = 250;

/** The element whose whole text is one of the stated headlines, nearest before `root`. */
function statedTitle(root: Element, headlines: readonly string[]): Element | null {
	const stated = new Set(headlines.map(bones));
	const walker = root.ownerDocument.createTreeWalker(root.ownerDocument.body, 4);
	walker.currentNode = root;
	for (let step = 0, node = walker.previousNode(); node && step < STEPS_BACK; step++, node = walker.previousNode()) {
		const parent = node.parentElement;
		if (parent && (node as Text).data.trim().length > 15 && stated.has(bones(textOf(parent))) && !isLeftOut(parent)) {
			return parent;
		}
	}
	return null;
}

/** Most text of the body before a headline inside it, in UTF-16 units. */
const BEFORE_TITLE = 160;

/** The heading right over the running text, where no metadata says which it is: the highest in rank, no link. */
function headingOver(document: Document, root: Element): Element | null {
	const isHeading = (element: Element): boolean =>
		isTitleLike(element) &&
		textOf(element).split(' ').length > 4 &&
		!element.querySelector('a') &&
		!element.closest('a, li, nav, aside, footer') &&
		(!root.contains(element) || textOf(root).indexOf(textOf(element)) <= BEFORE_TITLE);
	for (const selector of ['h2', 'h3', 'h4', '[class*="title"], [class*="tieude"]']) {
		const found = nearest(shown(document, selector, isHeading), root);
		if (found) {
			return found;
		}
	}
	return null;
}

/**
 * Elements that can hold the headline, the most likely kind first found: the rule's, else the h1 or heading that says what
 * the metadata says.
 */
export function findTitles(document: Document, rule: SiteRule | null, facts: PageFacts): Element[] {
	const byRule = shown(document, rule?.title, isTitleLike);
	if (byRule.length > 0) {
		return byRule;
	}
	const isStated = (element: Element): boolean =>
		isTitleLike(element) && facts.headlines.some((headline) => isSameText(headline, textOf(element)));
	const isLong = (element: Element): boolean => isTitleLike(element) && textOf(element).split(' ').length > 4;
	const kinds: [string, (element: Element) => boolean][] = [
		['h1', isStated],
		['h2, h3, [itemprop="headline"]', isStated],
		['h1', isLong],
	];
	for (const [selector, fits] of kinds) {
		const titles = shown(document, selector, fits);
		if (titles.length > 0) {
			return titles;
		}
	}
	return [];
}

/** Text nodes read after the headline, and before it. */
const LINES_AFTER = 40;
const LINES_BEFORE = 25;
/** A paragraph this long that is not the deck is where the running text begins. */
const RUNNING_TEXT = 80;

/** The lines that stand between the headline and the running text; the deck is among them. */
function headLines(title: Element, facts: PageFacts): Line[] {
	const lines = linesFrom(title, LINES_AFTER, true);
	const end = lines.findIndex(({text}) => text.length >= RUNNING_TEXT && !isDescription(text, facts));
	return end < 0 ? lines : lines.slice(0, end + 1);
}

/** Most letters before a deck that its description has not: "VOV.VN - ", "(Dân trí) - ", the place of the news. */
const LONGEST_MARK = 20;

/** Whether a line says what the metadata gives as the page's description, with or without a mark before it. */
function isDescription(text: string, facts: PageFacts): boolean {
	const own = bones(text.slice(0, 4 * SAME_START));
	return facts.descriptions.some((description) => {
		const start = bones(description).slice(0, SAME_START);
		const at = start.length < SAME_START ? -1 : own.indexOf(start);
		return (at > 0 && at <= LONGEST_MARK) || isSameText(description, text);
	});
}

/** Shortest and longest deck. */
const SHORTEST_DECK = 40;
const LONGEST_DECK = 900;

const isDeckLength = (element: Element): boolean => {
	const {length} = textOf(element);
	return length >= SHORTEST_DECK && length <= LONGEST_DECK;
};

/** Whether an element is set apart from running text: a heading, or bold from end to end. */
function isSetApart(element: Element): boolean {
	if (/^H[2-6]$/.test(element.tagName)) {
		return true;
	}
	return sum([...element.querySelectorAll('strong, b, h2, h3')]) >= textOf(element).length * 0.9;
}

const sum = (elements: readonly Element[]): number =>
	elements.reduce((all, element) => all + textOf(element).length, 0);

/** A deck that nothing but its type tells from the text is as long as this at the least: shorter is a subheading. */
const SHORTEST_UNSTATED = 70;

/** The body's first paragraph where it alone is bold: how old pages set the deck. */
function boldOpening(root: Element): Element | null {
	const first = [...root.querySelectorAll('p, div, h2, h3')].find(
		(element) =>
			textOf(element).length >= SHORTEST_UNSTATED && !element.querySelector('p, div') && !isDateLine(textOf(element)),
	);
	const isBoldThroughout = () => sum([...root.querySelectorAll('strong, b')]) > textOf(root).length * 0.5;
	return first && isDeckLength(first) && isSetApart(first) && !isLeftOut(first) && !isBoldThroughout() ? first : null;
}

function findDeck(document: Document, rule: SiteRule | null, facts: PageFacts, title: Element | null, root: Element) {
	const byRule = nearest(shown(document, rule?.deck, isDeckLength), root);
	if (byRule || !title) {
		return byRule;
	}
	const fits = ({element, text}: Line): boolean =>
		isDeckLength(element) &&
		!element.contains(root) &&
		!isLeftOut(element) &&
		isDescription(text, facts) &&
		(!root.contains(element) || isSetApart(element));
	const isHeading = ({element}: Line): boolean =>
		element.tagName === 'H2' && isDeckLength(element) && !root.contains(element);
	const lines = headLines(title, facts);
	return (lines.find(fits) ?? lines.find(isHeading))?.element ?? boldOpening(root);
}

/** Longest line of date and time, where the two stand in elements of their own. */
const LONGEST_DATE = 80;

/** A day's element, or the one around it that has the time as well. */
function withTime(element: Element | null): Element | null {
	const around = element?.parentElement;
	if (!around || (readDate(textOf(element))?.length ?? 0) > 10 || textOf(around).length > LONGEST_DATE) {
		return element;
	}
	return (readDate(textOf(around))?.length ?? 0) > 10 ? around : element;
}

function findDate(document: Document, rule: SiteRule | null, title: Element | null, facts: PageFacts, root: Element) {
	const byRule = shown(document, rule?.date, (element) => readDate(textOf(element)) !== null);
	const best = withTime(nearest(byRule, root) ?? byRule[0] ?? null);
	if (best || !title) {
		return best;
	}
	const days = facts.published.map((stated) => readDate(stated)?.slice(0, 10));
	const fits = ({text}: Line): boolean =>
		isDateLine(text) && (days.length === 0 || days.includes(readDate(text)?.slice(0, 10)));
	const after = headLines(title, facts).find(fits);
	return (after ?? linesFrom(title, LINES_BEFORE, false).find(fits))?.element ?? null;
}

/** The element that links to the original, else one that names its outlet. */
function findSource(byRule: readonly Element[], title: Element | null): Element | null {
	const own = byRule.filter((element) => title !== null && precedes(title, element));
	return (
		own.find((element) => element.textContent?.includes('://') || element.querySelector('a[href^="http"]')) ??
		own[0] ??
		null
	);
}

/** Finds the elements of an article's parts around the running text in `root`. */
export function findParts(document: Document, rule: SiteRule | null, facts: PageFacts, root: Element): Parts {
	const title =
		nearest(findTitles(document, rule, facts), root) ??
		statedTitle(root, facts.headlines) ??
		headingOver(document, root);
	return {
		title,
		deck: findDeck(document, rule, facts, title, root),
		date: findDate(document, rule, title, facts, root),
		author: findAuthor(shown(document, rule?.author, isByline), title, root),
		source: findSource(shown(document, rule?.source, hasText), title),
	};
}
