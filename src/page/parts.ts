import {isDateLine, readDate} from '../article/dates.ts';
import type {PageFacts} from './facts.ts';
import {isBlockElement} from './gather.ts';
import type {SiteRule} from './rules.ts';
import {isLeftOut} from './visible.ts';

/** The elements that hold an article's parts outside its running text. */
export interface Parts {
	title: Element | null;
	deck: Element | null;
	date: Element | null;
	author: Element | null;
}

/** Text as the reader sees it, white space single. */
export const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/gu, ' ').trim();

/** Letters and digits only, lower case: what two writings of one headline have in common. */
const bones = (text: string): string =>
	text
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

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

function firstShown(
	document: Document,
	selector: string | undefined,
	fits: (element: Element) => boolean,
): Element | null {
	if (!selector) {
		return null;
	}
	return [...document.querySelectorAll(selector)].find((element) => fits(element) && !isLeftOut(element)) ?? null;
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

/** The headline's element: the rule's, else the h1 or heading that says what the metadata says. */
export function findTitle(document: Document, rule: SiteRule | null, facts: PageFacts): Element | null {
	const byRule = firstShown(document, rule?.title, isTitleLike);
	if (byRule) {
		return byRule;
	}
	const stated = (element: Element): boolean =>
		isTitleLike(element) && facts.headlines.some((headline) => isSameText(headline, textOf(element)));
	return (
		firstShown(document, 'h1', stated) ??
		firstShown(document, 'h2, h3, [itemprop="headline"]', stated) ??
		(facts.headlines.length > 0 ? null : firstShown(document, 'h1', (element) => textOf(element).split(' ').length > 4))
	);
}

/** A line of the page between headline and running text, or just above the headline. */
interface Line {
	element: Element;
	text: string;
}

/** Lines read after the headline, and before it. */
const LINES_AFTER = 40;
const LINES_BEFORE = 25;
/** A paragraph this long that is not the deck is where the running text begins. */
const RUNNING_TEXT = 80;

function lineOf(node: Node): Line | null {
	let element = node.parentElement;
	while (element && !isBlockElement(element) && element.parentElement && textOf(element.parentElement).length <= 600) {
		element = element.parentElement;
	}
	return element ? {element, text: textOf(element)} : null;
}

function linesFrom(start: Element, steps: number, forward: boolean): Line[] {
	const walker = start.ownerDocument.createTreeWalker(start.ownerDocument.body, 4);
	walker.currentNode = start;
	const lines: Line[] = [];
	const step = (): Node | null => (forward ? walker.nextNode() : walker.previousNode());
	for (let count = 0, node = step(); node && count < steps; node = step()) {
		if ((node as Text).data.trim() === '' || start.contains(node)) {
			continue;
		}
		count++;
		const line = lineOf(node);
		if (line && line.element !== lines.at(-1)?.element) {
			lines.push(line);
		}
	}
	return lines;
}

/** The lines that stand between the headline and the running text; the deck is among them. */
export function headLines(title: Element, facts: PageFacts): Line[] {
	const lines = linesFrom(title, LINES_AFTER, true);
	const end = lines.findIndex(({text}) => text.length >= RUNNING_TEXT && !isDescription(text, facts));
	return end < 0 ? lines : lines.slice(0, end + 1);
}

const isDescription = (text: string, facts: PageFacts): boolean =>
	facts.descriptions.some((description) => isSameText(description, text));

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
	const strong = element.querySelector('strong, b, h2, h3');
	return strong !== null && textOf(strong).length >= textOf(element).length * 0.9;
}

function findDeck(document: Document, rule: SiteRule | null, facts: PageFacts, title: Element | null, root: Element) {
	const byRule = firstShown(document, rule?.deck, isDeckLength);
	if (byRule || !title) {
		return byRule;
	}
	const fits = ({element, text}: Line): boolean =>
		isDeckLength(element) &&
		!element.contains(root) &&
		!isLeftOut(element) &&
		(root.contains(element) ? isSetApart(element) && isDescription(text, facts) : isDescription(text, facts));
	const lines = headLines(title, facts);
	const heading = (line: Line): boolean =>
		line.element.tagName === 'H2' && isDeckLength(line.element) && !root.contains(line.element);
	return (lines.find(fits) ?? lines.find(heading))?.element ?? null;
}

function findDate(document: Document, rule: SiteRule | null, title: Element | null, facts: PageFacts): Element | null {
	const byRule = firstShown(document, rule?.date, (element) => readDate(textOf(element)) !== null);
	if (byRule || !title) {
		return byRule;
	}
	const days = facts.published.map((stated) => readDate(stated)?.slice(0, 10));
	const fits = ({text}: Line): boolean =>
		isDateLine(text) && (days.length === 0 || days.includes(readDate(text)?.slice(0, 10)));
	const after = headLines(title, facts).find(fits);
	return (after ?? linesFrom(title, LINES_BEFORE, false).find(fits))?.element ?? null;
}

/** Longest byline, in UTF-16 units. */
const LONGEST_AUTHOR = 120;
const AUTHOR = '[rel="author"], [itemprop="author"], .author-name, .article-author, .author';

function findAuthor(document: Document, rule: SiteRule | null, title: Element | null, root: Element): Element | null {
	const fits = (element: Element): boolean => hasText(element) && textOf(element).length <= LONGEST_AUTHOR;
	const byRule = firstShown(document, rule?.author, fits);
	if (byRule || !title) {
		return byRule;
	}
	const near = (element: Element): boolean =>
		fits(element) &&
		(root.contains(element) || (title.compareDocumentPosition(element) & 4) !== 0) &&
		!element.closest('aside, footer, nav');
	return firstShown(document, AUTHOR, near);
}

/** Finds the elements of an article's parts around the running text in `root`. */
export function findParts(
	document: Document,
	rule: SiteRule | null,
	facts: PageFacts,
	known: Element | null,
	root: Element,
): Parts {
	const title = known ?? statedTitle(root, facts.headlines);
	return {
		title,
		deck: findDeck(document, rule, facts, title, root),
		date: findDate(document, rule, title, facts),
		author: findAuthor(document, rule, title, root),
	};
}
