import {isBlockElement} from './block-element.ts';

/** Text as the reader sees it, white space single. */
export const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/gu, ' ').trim();

/** A line of the page. */
export interface Line {
	element: Element;
	text: string;
}

/** The line that a text node stands on: its block, or what of it does not hold `other` as well. */
export function lineOf(node: Node, other: Element): Line | null {
	let element = node.parentElement;
	while (element?.parentElement && !isBlockElement(element) && !element.parentElement.contains(other)) {
		element = element.parentElement;
	}
	return element ? {element, text: textOf(element)} : null;
}

/** The lines of at most `steps` text nodes behind an element, or (not `forward`) before it, the nearest first. */
export function linesFrom(start: Element, steps: number, forward: boolean): Line[] {
	const walker = start.ownerDocument.createTreeWalker(start.ownerDocument.body, 4);
	let last: Node = start;
	while (forward && last.lastChild) {
		last = last.lastChild;
	}
	walker.currentNode = last;
	const lines: Line[] = [];
	const step = (): Node | null => (forward ? walker.nextNode() : walker.previousNode());
	for (let count = 0, node = step(); node && count < steps; node = step()) {
		if ((node as Text).data.trim() === '' || start.contains(node)) {
			continue;
		}
		count++;
		const line = lineOf(node, start);
		if (line && line.element !== lines.at(-1)?.element) {
			lines.push(line);
		}
	}
	return lines;
}
