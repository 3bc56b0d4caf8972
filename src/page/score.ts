import {isBlockElement} from './block-element.ts';
import {holdsNoText} from './visible.ts';

/** Shortest text that counts as a paragraph, in UTF-16 units; headlines and menu entries are shorter. */
const PARAGRAPH = 60;
/** A paragraph whose links cover more of it than this is an entry of a list. */
const MOST_LINKED = 0.4;
/** How much a paragraph speaks for the element it stands in, and for those around that. */
const SHARE_UPWARD = [1, 0.6, 0.25];
/** Elements that hold text themselves, as old pages do: a column of lines parted by `<br>`. */
const HOLDERS = new Set(['DIV', 'TD', 'SECTION', 'ARTICLE', 'MAIN']);
const OUTSIDE = 'nav, aside, footer, figcaption, [hidden]';
/** Text nodes looked at; a page with more is read as far as this. */
const MOST_NODES = 40_000;

interface Paragraph {
	element: Element;
	/** Units of its text, and of those inside links. */
	text: number;
	linked: number;
}

/** What a scorer chose and how clearly: 1 where nothing else came near. */
export interface Scored {
	root: Element;
	clarity: number;
}

function isLinked(node: Node, block: Element): boolean {
	for (let parent = node.parentElement; parent && parent !== block; parent = parent.parentElement) {
		if (parent.tagName === 'A') {
			return true;
		}
	}
	return false;
}

function blockOf(node: Node): Element | null {
	let element = node.parentElement;
	while (element && !isBlockElement(element)) {
		element = element.parentElement;
	}
	return element;
}

const isInScript = (node: Node): boolean => node.parentElement === null || holdsNoText(node.parentElement);

/** The page's lines by the block-level element that each stands in. */
function paragraphs(body: Element): Paragraph[] {
	const found = new Map<Element, Paragraph>();
	const walker = body.ownerDocument.createTreeWalker(body, 4);
	for (let count = 0, node = walker.nextNode(); node && count < MOST_NODES; count++, node = walker.nextNode()) {
		const length = (node as Text).data.trim().length;
		const element = length > 0 && !isInScript(node) ? blockOf(node) : null;
		if (!element) {
			continue;
		}
		const paragraph = found.get(element) ?? {element, text: 0, linked: 0};
		found.set(element, paragraph);
		paragraph.text += length;
		paragraph.linked += isLinked(node, element) ? length : 0;
	}
	return [...found.values()];
}

function isProse({element, text, linked}: Paragraph): boolean {
	return text >= PARAGRAPH && linked <= text * MOST_LINKED && !element.closest(OUTSIDE) && !element.closest('a');
}

function addUpward(scores: Map<Element, number>, {element, text, linked}: Paragraph): void {
	const worth = text - linked;
	let holder = HOLDERS.has(element.tagName) ? element : element.parentElement;
	for (const share of HOLDERS.has(element.tagName) ? [1, ...SHARE_UPWARD] : SHARE_UPWARD) {
		if (!holder) {
			return;
		}
		scores.set(holder, (scores.get(holder) ?? 0) + worth * share);
		holder = holder.parentElement;
	}
}

/** Lists of other articles have much linked text beside their summaries; an article's body has little. */
function unlinkedShare(element: Element): number {
	let linked = 0;
	for (const link of element.querySelectorAll('a')) {
		linked += (link.textContent ?? '').trim().length;
	}
	const all = (element.textContent ?? '').length || 1;
	return Math.max(0, 1 - (1.5 * linked) / all);
}

/** An article beside the title's own that holds this share of its text is another whole article, and no teaser. */
const WHOLE = 0.4;

/** The title's own article, where several whole ones stand in the chosen element, as on pages that scroll on into the next. */
function ownArticle(root: Element, title: Element | null): Element {
	const own = title?.closest('article');
	if (own && own !== root && root.contains(own)) {
		const others = [...root.querySelectorAll('article')].filter(
			(other) => !other.contains(own) && !own.contains(other),
		);
		return others.some((other) => isAsWhole(other, own)) ? own : root;
	}
	for (let box = title?.parentElement; box && box !== root && root.contains(box); box = box.parentElement) {
		if ((box.textContent ?? '').length >= SHORTEST && hasTwin(box)) {
			return box;
		}
	}
	return root;
}

const isAsWhole = (other: Element, own: Element): boolean =>
	(other.textContent ?? '').length >= WHOLE * (own.textContent ?? '').length;

/** Least text of a box that can be a whole article with its headline, in UTF-16 units. */
const SHORTEST = 500;

/** Whether an element like this one stands behind it, with a headline over as much text. */
function hasTwin(box: Element): boolean {
	for (let next = box.nextElementSibling; next; next = next.nextElementSibling) {
		const heading = next.tagName === box.tagName && isAsWhole(next, box) ? next.querySelector('h1, h2, h3') : null;
		if (heading && next.querySelectorAll('p').length >= 3 && opens(heading, next)) {
			return true;
		}
	}
	return false;
}

/** Whether a heading stands at the beginning of a box: that of an article, not one over a part of it. */
const opens = (heading: Element, box: Element): boolean =>
	(box.textContent ?? '').trimStart().startsWith((heading.textContent ?? '').trim());

/** How much less an element that ends before the headline is worth: teasers stand above it, the body never does. */
const BEFORE_TITLE = 0.2;
/** How many of the best are looked at closely. */
const FINALISTS = 6;

interface Candidate {
	root: Element;
	score: number;
}

/** The best, or one between the headline and the best that is as whole: the best is then the next article, or the comments. */
function firstBehind(ranked: readonly Candidate[], title: Element | null): Candidate | undefined {
	const [best] = ranked;
	if (!best || !title || best.root.contains(title)) {
		return best;
	}
	const isBetween = ({root}: Candidate): boolean =>
		!root.contains(title) &&
		(title.compareDocumentPosition(root) & 4) !== 0 &&
		(root.compareDocumentPosition(best.root) & 4) !== 0 &&
		!root.contains(best.root);
	return ranked.find((candidate) => isBetween(candidate) && candidate.score >= WHOLE * best.score) ?? best;
}

/**
 * The element that holds the most running text of a page, judged by structure and text alone, without any class name.
 * `title` is the headline's element where it is known. Null where there is no running text.
 */
export function scoreBody(body: Element, title: Element | null): Scored | null {
	const scores = new Map<Element, number>();
	for (const paragraph of paragraphs(body)) {
		if (isProse(paragraph)) {
			addUpward(scores, paragraph);
		}
	}
	const ranked = [...scores]
		.sort((a, b) => b[1] - a[1])
		.slice(0, FINALISTS)
		.map(([root, score]) => {
			const before = title && !root.contains(title) && title.compareDocumentPosition(root) & 2;
			return {root, score: score * unlinkedShare(root) * (before ? BEFORE_TITLE : 1)};
		})
		.sort((a, b) => b.score - a.score);
	const best = firstBehind(ranked, title);
	if (!best || best.score <= 0) {
		return null;
	}
	const rival = ranked.find(({root}) => !root.contains(best.root) && !best.root.contains(root));
	return {root: ownArticle(best.root, title), clarity: 1 - (rival ? rival.score / best.score : 0)};
}
