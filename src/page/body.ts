import type {SiteRule} from './rule.ts';
import {rulesToTry} from './rules.ts';
import {scoreBody} from './score.ts';
import {isLeftOut} from './visible.ts';

/** The element that holds the running text, and what says so. */
export interface Body {
	root: Element;
	/** Null where no row's selectors found it. */
	rule: SiteRule | null;
	name: string;
	confidence: number;
	/** Whether what the page states of itself may be about another article on it. */
	isSecond: boolean;
}

/** Least text of a body, in UTF-16 units of `textContent`: below it a selector hit a teaser or an empty shell. */
const LEAST = 150;
/** A selector's body this short is held against the scorer's. */
const SHORT = 600;
const MUCH_MORE = 3;

const lengthOf = (element: Element): number => (element.textContent ?? '').replace(/\s+/g, ' ').length;

/** Whether the number of an article stands in an attribute of an element or of one around it that holds no other body. */
function isMarkedWith(id: string, element: Element, others: readonly Element[]): boolean {
	let around: Element | null = element;
	while (around && !others.some((other) => other !== element && around?.contains(other))) {
		if ([...around.attributes].some(({value}) => value.length < 2000 && value.includes(id))) {
			return true;
		}
		around = around.parentElement;
	}
	return false;
}

/** Of several articles on one page, the one that the address names, else the first. */
function choose(candidates: readonly Element[], id: string | null): Element | null {
	const first = candidates[0] ?? null;
	if (!id || candidates.length < 2) {
		return first;
	}
	return candidates.find((candidate) => isMarkedWith(id, candidate, candidates)) ?? first;
}

function byRule(document: Document, rule: SiteRule, id: string | null): {root: Element; isSecond: boolean} | null {
	const candidates = [...document.querySelectorAll(rule.body)].filter(
		(element) => lengthOf(element) >= LEAST && !isLeftOut(element),
	);
	const root = choose(candidates, id);
	return root && {root, isSecond: root !== candidates[0]};
}

function byScorer(document: Document, title: () => Element | null): Body | null {
	const scored = document.body && scoreBody(document.body, title());
	return (
		scored && {root: scored.root, rule: null, name: 'scorer', confidence: 0.5 + 0.35 * scored.clarity, isSecond: false}
	);
}

function byMicrodata(document: Document): Body | null {
	const root = [...document.querySelectorAll('[itemprop="articleBody"]')].find(
		(element) => element.tagName !== 'META' && lengthOf(element) >= LEAST && !isLeftOut(element),
	);
	return root ? {root, rule: null, name: 'microdata', confidence: 0.88, isSecond: false} : null;
}

/**
 * Finds the running text: by the row of the host, by the rows of the families, by microdata, by the scorer. `id` is the
 * number of the article in the address; `title` finds the headline, where the scorer needs it.
 */
export function findBody(
	document: Document,
	own: SiteRule | null,
	title: () => Element | null,
	id: string | null,
): Body | null {
	for (const rule of rulesToTry(own)) {
		const found = byRule(document, rule, id);
		if (found) {
			const body = {...found, rule, name: rule.name, confidence: rule === own ? 0.97 : 0.95};
			return lengthOf(body.root) >= SHORT ? body : longer(body, byScorer(document, title));
		}
	}
	return byMicrodata(document) ?? byScorer(document, title);
}

function longer(body: Body, rival: Body | null): Body {
	return rival && !rival.root.contains(body.root) && lengthOf(rival.root) > MUCH_MORE * lengthOf(body.root)
		? rival
		: body;
}
