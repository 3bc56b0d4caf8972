import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Page as PlaywrightPage} from 'playwright-core';
import {type DrivenPage, evaluate, resize} from '../../build/drive/session.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
	id: string;
	nodes: {html: string; failureSummary: string}[];
}

interface Options {
	/** What is looked at; the whole page without it. */
	within?: string;
	/** `colours`: what another colour scheme can change; `frame`: nothing that whole pages must have. */
	rules?: 'all' | 'colours' | 'frame';
}

/** The rules that look at colours, and no others do. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** The rules that ask something of a whole page. */
const PAGE_RULES = ['landmark-one-main', 'page-has-heading-one', 'region'];

const TARGETS = {'target-size': {enabled: true}};
const WITHOUT_PAGE_RULES = Object.fromEntries(PAGE_RULES.map((rule) => [rule, {enabled: false}]));

const OPTIONS: Readonly<Record<NonNullable<Options['rules']>, object>> = {
	all: {rules: TARGETS},
	colours: {runOnly: {type: 'rule', values: COLOUR_RULES}},
	frame: {rules: {...TARGETS, ...WITHOUT_PAGE_RULES}},
};

/** What axe-core finds wrong on a page, one line a node; WCAG 2.2's size of targets included, which it leaves out by itself. */
export async function violations(page: DrivenPage, {within, rules = 'all'}: Options = {}): Promise<string[]> {
	// The page's policy forbids script tags: it is evaluated by the browser's own protocol.
	const isThere = await evaluate(page, () => 'axe' in globalThis, null);
	if (!isThere) await (page as PlaywrightPage).evaluate(source);
	const found = await evaluate(
		page,
		async ({root, options}: {root: string | null; options: object}) => {
			interface Axe {
				run(on: unknown, options: object): Promise<{violations: Violation[]}>;
			}
			const {axe} = globalThis as unknown as {axe: Axe};
			return (await axe.run(root ?? document, {...options, resultTypes: ['violations']})).violations;
		},
		{root: within ?? null, options: OPTIONS[rules]},
	);
	return found.flatMap(({id, nodes}) => nodes.map(({html, failureSummary}) => `${id}: ${html} ${failureSummary}`));
}

/** The width that WCAG 2.2 (1.4.10) asks for: what is left of 1280 pixels at a zoom of 400 %. */
const NARROW = {width: 320, height: 640};

/** What stands out of a narrow window on the right, each with its edge; nothing has to be scrolled sideways to be read. */
export async function standingOut(page: DrivenPage): Promise<string[]> {
	await resize(page, NARROW);
	const out = await evaluate(
		page,
		() => {
			const {scrollWidth, clientWidth} = document.documentElement;
			if (scrollWidth <= clientWidth) return [];
			return [...document.querySelectorAll('body *')]
				.map((element) => ({element, right: Math.round(element.getBoundingClientRect().right)}))
				.filter(({right}) => right > clientWidth)
				.map(({element: {tagName, className}, right}) => `${tagName}.${className} ${right}`);
		},
		null,
	);
	await resize(page, {width: 1280, height: 900});
	return out;
}
