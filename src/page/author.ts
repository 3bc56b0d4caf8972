import {isNames} from '../article/byline.ts';
import {type Line, lineOf, linesFrom, textOf} from './lines.ts';
import {isLeftOut} from './visible.ts';

/** Longest byline, in UTF-16 units. */
const LONGEST = 120;
const BY_NAME = '[rel="author"], [itemprop="author"], [data-role="author"], .author-name, .article-author, .author';
/** Pages of authors; a link to one is an author's name. */
const AUTHOR_PAGE = 'a[href*="/tac-gia"], a[href*="/author"]';

/** Whether an element is short enough for a byline, and says something. */
export function isByline(element: Element): boolean {
	const {length} = textOf(element);
	return length > 0 && length <= LONGEST;
}

/** Names of two words and more that stand alone in a head and are no person's. */
const PLACES = new Set(['hà nội', 'việt nam', 'đà nẵng', 'hồ chí minh', 'hải phòng', 'cần thơ', 'biển đông']);

/** Whether a text is a person's name and nothing else. */
function isName(text: string): boolean {
	const words = text.split(' ').length;
	return words >= 2 && words <= 5 && isNames(text) && !PLACES.has(text.toLowerCase());
}

/** Text nodes looked at between headline and running text, and below the running text. */
const STEPS = 24;
const STEPS_BELOW = 2;
const RUNNING_TEXT = 160;

/** Whether a text node is a name alone on its line, and no link but to an author's page. */
function isLoneName(node: Text, element: Element, title: Element): boolean {
	const text = textOf(element);
	const link = element.closest('a');
	if (
		link
			? !link.matches(AUTHOR_PAGE) || !isNames(text)
			: !isName(text) || element.closest('h1, h2, h3, nav, li, button')
	) {
		return false;
	}
	return (
		node.data.trim().length >= text.length && (lineOf(node, title)?.text.length ?? 0) <= LONGEST && !isLeftOut(element)
	);
}

/** A name that stands alone between headline and running text, as on pages whose classes say nothing. */
function nameInHead(title: Element, root: Element): Element | null {
	const walker = title.ownerDocument.createTreeWalker(title.ownerDocument.body, 4);
	walker.currentNode = title;
	for (let step = 0, node = walker.nextNode(); node && step < STEPS; step++, node = walker.nextNode()) {
		const element = node.parentElement;
		if (!element || title.contains(element)) {
			continue;
		}
		if ((root.contains(element) && !root.contains(title)) || (node as Text).data.trim().length > RUNNING_TEXT) {
			return null;
		}
		if (isLoneName(node as Text, element, title)) {
			return element;
		}
	}
	return null;
}

/** Whether a line below the running text is signed: by a link to the author's page, or set apart as a name alone. */
const isSigned = ({element, text}: Line): boolean =>
	(element.querySelector(AUTHOR_PAGE) !== null && text.length <= LONGEST) ||
	(isName(text) &&
		!element.querySelector('a') &&
		(/right/.test(`${element.getAttribute('style')} ${element.getAttribute('align')}`) ||
			element.querySelector('strong, b') !== null));

/** The byline's element: the row's (`byRule`), else one whose name or place says so, nearest the running text in `root`. */
export function findAuthor(byRule: readonly Element[], title: Element | null, root: Element): Element | null {
	const near = (element: Element): boolean =>
		root.contains(element) || title === null || (title.compareDocumentPosition(element) & 4) !== 0;
	const best = byRule.find(near) ?? byRule[0];
	if (best || !title) {
		return best ?? null;
	}
	const byName = [...root.ownerDocument.querySelectorAll(BY_NAME)].find(
		(element) => isByline(element) && !isLeftOut(element) && near(element) && !element.closest('aside, footer, nav'),
	);
	return byName ?? nameInHead(title, root) ?? linesFrom(root, STEPS_BELOW, true).find(isSigned)?.element ?? null;
}
