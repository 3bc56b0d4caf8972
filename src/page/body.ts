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
}

/** Least text of a body, in UTF-16 units of `textContent`: below it a selector hit a teaser or an empty shell. */
const LEAST = 150;
/** A selector's body this short is held against the scorer's. */
const SHORT = 600;
const MUCH_MORE = 3;

const lengthOf = (element: Element): number => (element.textContent ?? '').replace(/\s+/g, ' ').length;

/** Words around an element that may hold the number of the article it belongs to. */
function isMarkedWith(id: string, element: Element): boolean {
	let around: Element | null = element;
	for (let level = 0; around && level < 4; level++, around = around.parentElement) {
		if ([...around.attributes].some(({value}) => value.length < 2000 && value.includes(id))) {
			return true;
		}
	}
	return false;
}

/** Of several articles on one page, the one that the address names, else the first. */
function choose(candidates: Element[], id: string | null): Element | null {
	const first = candidates[0] ?? null;
	if (!id || candidates.length < 2) {
		return first;
	}
	return candidates.find((candidate) => isMarkedWith(id, candidate)) ?? first;
}

function byRule(document: Document, rule: SiteRule, id: string | null): Element | null {
	const candidates = [...document.querySelectorAll(rule.body)].filter(
		(element) => lengthOf(element) >= LEAST && !isLeftOut(element),
	);
	return choose(candidates, id);
}

function byScorer(document: Document, title: () => Element | null): Body | null {
	const scored = document.body && scoreBody(document.body, title());
	return scored && {root: scored.root, rule: null, name: 'scorer', confidence: 0.5 + 0.35 * scored.clarity};
}

function byMicrodata(document: Document): Body | null {
	const root = [...document.querySelectorAll('[itemprop="articleBody"]')].find(
		(element) => element.tagName !== 'META' && lengthOf(element) >= LEAST && !isLeftOut(element),
	);
	return root ? {root, rule: null, name: 'microdata', confidence: 0.88} : null;
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
		const root = byRule(document, rule, id);
		if (root) {
			const body = {root, rule, name: rule.name, confidence: rule === own ? 0.97 : 0.9};
			return lengthOf(root) >= SHORT ? body : longer(body, byScorer(document, title));
		}
	}
	return byMicrodata(document) ?? byScorer(document, title);
}

function longer(body: Body, rival: Body | null): Body {
	return rival && !rival.root.contains(body.root) && lengthOf(rival.root) > MUCH_MORE * lengthOf(body.root)
		? rival
		: body;
}
