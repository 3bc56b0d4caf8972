import type {Block, BlockLabel} from '../article/article.ts';
import {isNames} from '../article/byline.ts';
import {endsSentence, isAddress, isCaptionLine, isFoot, isListHead, isListLine} from '../article/cues.ts';
import {isDateLine} from '../article/dates.ts';
import {readSource} from '../article/original.ts';
import type {Gathered, RawBlock} from './gather.ts';

/** Share of a line's text inside links from which on the line is an entry of a list. */
const ALL_LINKED = 0.85;
/** Longest byline and longest caption without a credit, in UTF-16 units. */
const LONGEST_BYLINE = 60;
const LONGEST_CAPTION = 320;

/** What a line is by its own words and links. */
function labelByText(text: string, block: RawBlock): BlockLabel | null {
	if (isListHead(text) || isListLine(text)) {
		return 'related';
	}
	if (isFoot(text)) {
		return 'furniture';
	}
	if (isCaptionLine(text)) {
		return 'caption';
	}
	if (isAddress(text) || readSource(text)) {
		return 'source';
	}
	if (isDateLine(text)) {
		return 'date';
	}
	return block.linked >= text.length * ALL_LINKED ? 'related' : null;
}

/** A photo and its line share a cell, a table or a paragraph of their own, or the line is set apart below the photo. */
function isBesideMedia(text: string, {element, media, stressed}: RawBlock): boolean {
	if (!media || text.length > LONGEST_CAPTION) {
		return false;
	}
	if (element.contains(media)) {
		return true;
	}
	const holder = element.closest('table, figure');
	if (holder?.contains(media) && holder.querySelectorAll('td, th, figcaption').length <= 4) {
		return true;
	}
	const isCentred =
		/text-align\s*:\s*center/i.test(element.getAttribute('style') ?? '') || element.getAttribute('align') === 'center';
	return stressed >= text.length * 0.9 ? !/^(?:B|STRONG)$/.test(element.firstElementChild?.tagName ?? '') : isCentred;
}

function isByline(text: string, {element, stressed}: RawBlock): boolean {
	if (text.length > LONGEST_BYLINE || /[.!?…:]$/u.test(text)) {
		return false;
	}
	const isRight =
		/text-align\s*:\s*right/i.test(element.getAttribute('style') ?? '') || element.getAttribute('align') === 'right';
	return isRight || (stressed >= text.length * 0.5 && isNames(text));
}

const isProse = (text: string, block: RawBlock): boolean => text.length >= 60 && block.linked < text.length * 0.5;

/** Longest summary in a box about another article, with its headline, in UTF-16 units. */
const LONGEST_BOX = 600;

/** Whether a paragraph stands in a box of its own right behind a linked headline: the summary of another article. */
function isSummary(block: RawBlock, before: RawBlock | undefined, root: Element): boolean {
	const box = block.element.parentElement;
	return (
		before !== undefined &&
		box !== null &&
		box !== root &&
		root.contains(box) &&
		box.contains(before.element) &&
		before.linked >= (before.end - before.start) * ALL_LINKED &&
		(box.textContent ?? '').length <= LONGEST_BOX
	);
}

/** Labels the blocks of a page by markup, words, links and place; `isSure`: the host's own rule found the body. */
export function labelBlocks({text, blocks}: Gathered, root: Element, isSure: boolean): Block[] {
	const texts = blocks.map(({start, end}) => text.slice(start, end).normalize('NFC'));
	const lastProse = texts.findLastIndex(
		(line, index) => isProse(line, blocks[index] as RawBlock) && !blocks[index]?.label,
	);
	return blocks.map((block, index) => {
		const place = index <= lastProse ? 'inside' : isSure ? 'sure tail' : 'tail';
		const label = labelOne(texts[index] as string, block, place);
		const isOther = label === 'body' && isSummary(block, blocks[index - 1], root);
		return {start: block.start, end: block.end, label: isOther ? 'related' : label};
	});
}

function labelOne(line: string, block: RawBlock, place: 'inside' | 'sure tail' | 'tail'): BlockLabel {
	if (block.label && block.label !== 'quote') {
		return block.label;
	}
	if (place !== 'inside' && isByline(line, block)) {
		return 'byline';
	}
	const byText = labelByText(line, block);
	if (byText) {
		return byText;
	}
	if (isBesideMedia(line, block)) {
		return 'caption';
	}
	if (place === 'tail' && !endsSentence(line) && line.length < LONGEST_BYLINE) {
		return 'furniture';
	}
	return block.label ?? 'body';
}
