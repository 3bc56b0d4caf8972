import type {Block, BlockLabel} from '../article/article.ts';
import {authorBeside, isNames} from '../article/byline.ts';
import {endsSentence, isAddress, isCaptionLine, isFoot, isListHead, isListLine} from '../article/cues.ts';
import {isDateLine} from '../article/dates.ts';
import {readSource} from '../article/original.ts';
import type {Gathered, RawBlock} from './gather.ts';
import {textOf} from './lines.ts';

/** Share of a line's text inside links from which on the line is an entry of a list. */
const ALL_LINKED = 0.85;
/** Longest byline and longest caption without a credit, in UTF-16 units. */
const LONGEST_BYLINE = 60;
const LONGEST_CAPTION = 320;
/** Most text of a box about another article, or of a poll, in UTF-16 units. */
const LONGEST_BOX = 600;

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

/** Text that may stand with a photo and its line in a box of their own: the number of the photo, "Phóng to". */
const SHARED_BOX = 12;

/** A photo and its line share a cell, a table or a paragraph of their own, or the line is set apart below the photo. */
function isBesideMedia(text: string, {element, media, stressed}: RawBlock, root: Element): boolean {
	if (!media || text.length > LONGEST_CAPTION) {
		return false;
	}
	if (element.contains(media)) {
		return true;
	}
	const box = element.parentElement;
	if (box?.contains(media) && box !== root && textOf(box).length <= text.length + SHARED_BOX) {
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

const isRight = ({element}: RawBlock): boolean =>
	/text-align\s*:\s*right/i.test(element.getAttribute('style') ?? '') || element.getAttribute('align') === 'right';

function isByline(text: string, block: RawBlock): boolean {
	if (text.length > LONGEST_BYLINE || /[.!?…:]$/u.test(text)) {
		return false;
	}
	return isRight(block) || (block.stressed >= text.length * 0.5 && isNames(text));
}

/** Whether a line belongs to a poll or a form inside the running text: its question stands in one box with the fields. */
function isOfForm({element}: RawBlock, root: Element): boolean {
	const box = element.parentElement;
	return (
		box !== null &&
		box !== root &&
		root.contains(box) &&
		(box.textContent ?? '').length <= LONGEST_BOX &&
		box.querySelector('form, input[type="radio"], input[type="checkbox"]') !== null
	);
}

const isProse = (text: string, block: RawBlock): boolean => text.length >= 60 && block.linked < text.length * 0.5;

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

/** Lines behind a headline among which its date must stand for the headline to begin another article. */
const DATED_WITHIN = 2;

/**
 * Where the next article begins, on pages that go on into it without a mark: a heading of the title's rank with its own date
 * below it. The number of blocks where there is none.
 */
function nextArticle(texts: readonly string[], blocks: readonly RawBlock[], rank: string): number {
	const first = blocks.findIndex(({label}) => label === 'title');
	const next = blocks.findIndex(
		({element, label}, index) =>
			index > Math.max(first, 0) + DATED_WITHIN &&
			element.tagName === rank &&
			label === null &&
			texts.slice(index + 1, index + 1 + DATED_WITHIN).some((line) => isDateLine(line) || authorBeside(line) !== null),
	);
	return next < 0 ? blocks.length : next;
}

/** Labels the blocks of a page by markup, words, links and place; `isSure`: the host's own rule found the body. */
export function labelBlocks({text, blocks}: Gathered, root: Element, isSure: boolean): Block[] {
	const texts = blocks.map(({start, end}) => text.slice(start, end).normalize('NFC'));
	const rank = blocks.find(({label}) => label === 'title')?.element.tagName ?? 'H1';
	const end = nextArticle(texts, blocks, rank);
	const label = (index: number, place: Place): BlockLabel => {
		const block = blocks[index] as RawBlock;
		const own = index < end ? labelOne(texts[index] as string, block, place, root) : 'related';
		return own === 'body' && isSummary(block, blocks[index - 1], root) ? 'related' : own;
	};
	const inside = blocks.map((_, index) => label(index, 'inside'));
	const lastProse = texts.findLastIndex(
		(line, index) => isProse(line, blocks[index] as RawBlock) && !blocks[index]?.label && inside[index] === 'body',
	);
	return blocks.map(({start, end: to}, index) => ({
		start,
		end: to,
		label: index <= lastProse ? (inside[index] as BlockLabel) : label(index, isSure ? 'sure tail' : 'tail'),
	}));
}

/** Before the last paragraph, or behind it: there only what a rule vouches for is the article's. */
type Place = 'inside' | 'sure tail' | 'tail';

function labelOne(line: string, block: RawBlock, place: Place, root: Element): BlockLabel {
	if (block.label && block.label !== 'quote') {
		return block.label;
	}
	if (isByline(line, block) && (place !== 'inside' || isRight(block))) {
		return 'byline';
	}
	const byText = labelByText(line, block);
	if (byText) {
		return byText;
	}
	if (isBesideMedia(line, block, root)) {
		return 'caption';
	}
	if (isOfForm(block, root) || (place === 'tail' && !endsSentence(line) && line.length < LONGEST_BYLINE)) {
		return 'furniture';
	}
	return block.label ?? 'body';
}
