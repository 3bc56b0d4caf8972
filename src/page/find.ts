import {canonicalAddress, documentKey} from '../article/address.ts';
import type {Article, Block, BlockLabel} from '../article/article.ts';
import type {Lack} from '../article/diagnosis.ts';
import {type Body, findBody} from './body.ts';
import {readFacts, statedKind} from './facts.ts';
import {type Gathered, Gatherer} from './gather.ts';
import {labelBlocks} from './label.ts';
import {type DomMap, mapRuns} from './map.ts';
import {markupReader} from './markup.ts';
import {findParts, findTitles, type Parts} from './parts.ts';
import {looksLikeArticleAddress, placeOf} from './place.ts';
import {isPlainText, plainReader} from './plain-text.ts';
import {recordOf} from './record.ts';
import type {SiteRule} from './rule.ts';
import {isArticlePath, ruleFor} from './rules.ts';

/** A news article as it stands in a live page. */
export interface Found {
	article: Article;
	map: DomMap;
	/** Which rule found the body: a host's or family's name, `microdata`, `scorer`, or `plain text`. */
	rule: string;
	/** How sure the reader can be that this is the whole body and nothing else, 0 to 1. */
	confidence: number;
	/** The element that holds the body. */
	root: Element;
}

/** Least running text of an article, in UTF-16 units, where its address or its metadata says that it is one. */
const LEAST_STATED = 200;
/** The same where nothing else says so: this many paragraphs of this length. */
const LEAST_PARAGRAPHS = 4;
const PARAGRAPH = 80;
/** Or this much running text where a row's selectors found it. */
const LEAST_SURE = 500;

/** How strongly a page claims to be an article before its text is looked at. */
type Claim = 'stated' | 'possible' | 'none' | 'live';

function claimOf(document: Document, rule: SiteRule | null, path: string): Claim {
	const kind = statedKind(document);
	if (kind === 'live') {
		return kind;
	}
	if (kind === 'article' || isArticlePath(rule, path)) {
		return 'stated';
	}
	return path === '' || looksLikeArticleAddress(path) ? 'possible' : 'none';
}

function hasEnough(blocks: readonly Block[], claim: Claim, isSure: boolean): boolean {
	const running = blocks.filter(({label}) => label === 'body' || label === 'quote' || label === 'caption');
	const all = running.reduce((sum, {start, end}) => sum + end - start, 0);
	if (claim === 'stated') {
		return all >= LEAST_STATED;
	}
	const paragraphs = running.filter(({start, end}) => end - start >= PARAGRAPH).length;
	const entries = blocks.filter(({label}) => label === 'related').length;
	const hasTitle = blocks.some(({label}) => label === 'title');
	return hasTitle && entries <= running.length && (paragraphs >= LEAST_PARAGRAPHS || (isSure && all >= LEAST_SURE));
}

/** What the row and the parts say of elements inside the body, before the general reading of markup. */
function fixedLabels(root: Element, rule: SiteRule | null, parts: Parts): Map<Element, BlockLabel> {
	const fixed = new Map<Element, BlockLabel>();
	for (const element of rule?.junk ? root.querySelectorAll(rule.junk) : []) {
		fixed.set(element, element.querySelector('a') ? 'related' : 'furniture');
	}
	for (const element of rule?.caption ? root.querySelectorAll(rule.caption) : []) {
		fixed.set(element, 'caption');
	}
	for (const [element, label] of labelledParts(parts)) {
		fixed.set(element, label);
	}
	return fixed;
}

function labelledParts(parts: Parts): [Element, BlockLabel][] {
	const all: [Element | null, BlockLabel][] = [
		[parts.date, 'date'],
		[parts.author, 'byline'],
		[parts.source, 'source'],
		[parts.deck, 'deck'],
		[parts.title, 'title'],
	];
	return all.filter((pair): pair is [Element, BlockLabel] => pair[0] !== null);
}

/** The body and the parts outside it, in page order, each once. */
function sections(root: Element, parts: Parts): [Element, BlockLabel | null][] {
	const all: [Element, BlockLabel | null][] = [[root, null], ...labelledParts(parts)];
	return all
		.filter(([element]) => element === root || (!root.contains(element) && !element.contains(root)))
		.filter(
			([element], index, kept) =>
				!kept.some(
					([other], at) =>
						(at !== index && other !== element && other.contains(element)) || (at < index && other === element),
				),
		)
		.sort(([a], [b]) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
}

function gather(body: Body, parts: Parts): Gathered {
	const fixed = fixedLabels(body.root, body.rule, parts);
	const byMarkup = markupReader(body.root, (body.root.textContent ?? '').length);
	const gatherer = new Gatherer((element) => fixed.get(element) ?? byMarkup(element));
	for (const [element, label] of sections(body.root, parts)) {
		gatherer.add(element, label);
	}
	const gathered = gatherer.result();
	const end = body.rule?.end ? body.root.querySelector(body.rule.end) : null;
	for (const block of end ? gathered.blocks : []) {
		if ((end as Element).compareDocumentPosition(block.element) & 4) {
			block.label ??= 'furniture';
		}
	}
	return gathered;
}

/** A page on which no article was found. */
export interface Missed {
	lack: Lack;
	/** What was taken for an article and refused, where the search came that far. */
	refused?: () => Found;
}

/** Looks for the article of a page at `address`, without writing to the page; says, at once, what is missing where there is none. */
export function lookForArticle(document: Document, address: string): Found | Missed {
	if (isPlainText(document)) {
		return plainReader()?.(document, address) ?? {lack: 'no text'};
	}
	if (!document.body) {
		return {lack: 'no text'};
	}
	const {address: stated, host, path} = placeOf(document, address);
	const rule = ruleFor(host);
	const claim = claimOf(document, rule, path);
	if (claim === 'live' || claim === 'none') {
		return {lack: claim === 'live' ? 'live page' : 'no sign'};
	}
	const facts = readFacts(document);
	const url = stated && canonicalAddress(stated);
	const key = url && documentKey(url);
	const id = /\/.*?(\d{4,})/.exec(key ?? '')?.[1] ?? null;
	const body = findBody(document, rule, () => findTitles(document, rule, facts)[0] ?? null, id);
	if (!body) {
		return {lack: 'no body'};
	}
	const parts = findParts(document, body.rule ?? rule, facts, body.root);
	const gathered = gather(body, parts);
	const blocks = labelBlocks(gathered, body.root, body.rule !== null);
	const found = (): Found => ({
		article: recordOf({gathered, blocks, parts, facts, url, key, isSecond: body.isSecond}),
		map: mapRuns(gathered.runs, blocks),
		rule: body.name,
		confidence: body.confidence,
		root: body.root,
	});
	return hasEnough(blocks, claim, body.rule !== null) ? found() : {lack: 'too short', refused: found};
}

/** The article of a page at `address`; null where there is none. */
export function findArticle(document: Document, address: string): Found | null {
	const looked = lookForArticle(document, address);
	return 'lack' in looked ? null : looked;
}
