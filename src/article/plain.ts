import {syllables} from '../text/syllables.ts';
import {canonicalAddress, documentKey} from './address.ts';
import type {Article, Block, BlockLabel} from './article.ts';
import {authorBeside, isNames, readAuthor} from './byline.ts';
import {
	endsSentence,
	isAddress,
	isCaptionLine,
	isCommentHead,
	isFoot,
	isImageMark,
	isListHead,
	isListLine,
} from './cues.ts';
import {isDateLine, readDate} from './dates.ts';
import {readSource} from './original.ts';

/** What is known of a text beside it. */
export interface GivenBeside {
	url?: string | null;
	title?: string | null;
	published?: string | null;
}

/** A line with something to see on it; offsets are UTF-16 into the text as it stands. */
interface Line {
	start: number;
	end: number;
	/** The line in NFC, without invisible edges: what cues are matched on. */
	words: string;
}

const LINE = /[^\n\r\u2028\u2029]+/g;
const INVISIBLE_EDGES = /^[\s\u00ad\u200b-\u200f\u2060\ufeff]+|[\s\u00ad\u200b-\u200f\u2060\ufeff]+$/gu;

function linesOf(text: string): Line[] {
	const lines: Line[] = [];
	for (const {0: raw, index} of text.matchAll(LINE)) {
		const words = raw.replace(INVISIBLE_EDGES, '');
		if (words !== '') {
			const start = index + raw.indexOf(words);
			lines.push({start, end: start + words.length, words: words.normalize('NFC')});
		}
	}
	return lines;
}

/** Shortest and longest headline, longest deck, shortest paragraph, in UTF-16 units: bounds seen in the Vietnamese press. */
const SHORTEST_TITLE = 12;
const LONGEST_TITLE = 220;
const SHORTEST_DECK = 40;
const LONGEST_DECK = 345;
const PARAGRAPH = 120;

/** What a line is by its own words, wherever it stands. */
function labelByWords({words}: Line): BlockLabel | null {
	if (isAddress(words) || isImageMark(words) || isFoot(words)) {
		return 'furniture';
	}
	if (isListHead(words) || isListLine(words)) {
		return 'related';
	}
	if (isCaptionLine(words)) {
		return 'caption';
	}
	if (readSource(words)) {
		return 'source';
	}
	return isDateLine(words) ? 'date' : null;
}

const sameWords = (a: string, b: string): boolean =>
	a.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase() ===
	b.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();

/** A headline ends without a full stop and is shorter than what it stands over. */
function isTitle(line: Line, next: Line | undefined, given: string | null): boolean {
	if (given) {
		return sameWords(line.words, given);
	}
	const {length} = line.words;
	return (
		length >= SHORTEST_TITLE &&
		length <= LONGEST_TITLE &&
		!/[.…;:,]["”’)]?$/u.test(line.words) &&
		(next === undefined || next.words.length > length || isDateLine(next.words) || isCaptionLine(next.words))
	);
}

function lowerWords(text: string): string[] {
	const low = text.toLowerCase();
	return syllables(low).map(({start, end}) => low.slice(start, end));
}

/** Whether every word of a line stands in the deck too: a caption under the first photo says again who met whom. */
function repeatsDeck({words}: Line, deck: string): boolean {
	if (words.length >= deck.length || words.length > 160) return false;
	const own = lowerWords(words);
	const there = new Set(lowerWords(deck));
	return own.length >= 5 && own.every((word) => there.has(word));
}

type Labels = (BlockLabel | null)[];

/** Labels what stands over the running text: title, deck, the caption of the first photo. */
function labelHead(lines: readonly Line[], labels: Labels, given: string | null): void {
	const open = (from: number): number => labels.findIndex((label, index) => index >= from && label === null);
	const first = open(0);
	if (first < 0 || !isTitle(lines[first] as Line, lines[open(first + 1)], given)) {
		return;
	}
	labels[first] = 'title';
	const second = open(first + 1);
	const deck = lines[second]?.words ?? '';
	if (deck.length < SHORTEST_DECK || deck.length > LONGEST_DECK || isListHead(deck)) {
		return;
	}
	labels[second] = 'deck';
	const third = open(second + 1);
	if (third === second + 1 && repeatsDeck(lines[third] as Line, deck)) {
		labels[third] = 'caption';
	}
}

/**
 * For each line, whether what follows it is a list of other articles rather than more of this one: a time stands for at
 * least every second long line, or there is no long line at all.
 */
function endings(lines: readonly Line[], labels: Labels): boolean[] {
	const ends: boolean[] = [];
	let long = 0;
	let times = 0;
	for (let index = lines.length - 1; index >= 0; index--) {
		ends[index] = long === 0 || times * 2 >= long;
		if (labels[index] === 'date') {
			times++;
		} else if ((lines[index] as Line).words.length >= PARAGRAPH) {
			long++;
		}
	}
	return ends;
}

/** The first line after the article's end: a comment form, the head of a list, or a first headline with its time. */
function findEnd(lines: readonly Line[], labels: Labels): number {
	const start = lines.findIndex(({words}, index) => labels[index] === null && words.length >= SHORTEST_DECK);
	const ends = endings(lines, labels);
	for (let index = Math.max(1, start + 1); start >= 0 && index < lines.length; index++) {
		const {words} = lines[index] as Line;
		if (isCommentHead(words) || ((isListHead(words) || isFoot(words)) && ends[index])) {
			return index;
		}
		const before = lines[index - 1] as Line;
		const isEntry =
			labels[index] === 'date' && index > start + 2 && labels[index - 1] === null && !endsSentence(before.words);
		if (isEntry && before.words.length <= LONGEST_TITLE && ends[index - 1]) {
			return index - 1;
		}
	}
	return lines.length;
}

/** Headlines that follow a "Xem thêm" inside the running text, up to the next sentence. */
function labelLists(lines: readonly Line[], labels: Labels, end: number): void {
	for (let index = 0; index < end; index++) {
		if (!isListHead((lines[index] as Line).words)) {
			continue;
		}
		for (let entry = index + 1; entry < end && entry <= index + 6; entry++) {
			const {words} = lines[entry] as Line;
			if (labels[entry] !== null || words.length > LONGEST_TITLE || /[.…]["”)]?$/u.test(words)) {
				break;
			}
			labels[entry] = 'related';
		}
	}
}

/** Longest signature, in UTF-16 units. */
const LONGEST_SIGNATURE = 40;

/** The names that stand alone on the article's last line, or before its source line. */
function labelSignature(lines: readonly Line[], labels: Labels, end: number): void {
	const last = labels.findLastIndex((label, index) => index < end && label !== 'source' && label !== 'furniture');
	const line = lines[last]?.words ?? '';
	const isSigned = line.length <= LONGEST_SIGNATURE && line.split(/\s/u).length > 1 && isNames(line);
	if (last > 1 && labels[last] === null && isSigned && endsSentence(lines[last - 1]?.words ?? '')) {
		labels[last] = 'byline';
	}
}

function labelLines(lines: readonly Line[], given: string | null): BlockLabel[] {
	const labels: Labels = lines.map(labelByWords);
	const end = findEnd(lines, labels);
	labels.fill('furniture', end);
	labelHead(lines.slice(0, end), labels, given);
	labelLists(lines, labels, end);
	labelSignature(lines, labels, end);
	return labels.map((label) => label ?? 'body');
}

function textWith(text: string, blocks: readonly Block[], label: BlockLabel): string | null {
	const block = blocks.find((candidate) => candidate.label === label);
	return block ? text.slice(block.start, block.end).replace(/\s+/gu, ' ').normalize('NFC') : null;
}

/**
 * The article in a plain text, its lines labelled by their words and places alone. Blocks are the lines; offsets go into
 * `text` as it stands, nothing is normalised. What stands behind the article's end is furniture. An address on the first
 * line counts as the article's own.
 */
export function articleFromText(text: string, given: GivenBeside): Article {
	const lines = linesOf(text);
	const labels = labelLines(lines, given.title?.trim() || null);
	const blocks = lines.map(({start, end}, index) => ({start, end, label: labels[index] as BlockLabel}));
	const first = lines[0]?.words ?? '';
	const url = canonicalAddress(given.url ?? (isAddress(first) ? first : ''));
	const source = blocks.find(({label}) => label === 'source');
	return {
		url,
		key: url && documentKey(url),
		title: textWith(text, blocks, 'title') ?? (given.title?.trim() || null),
		author: authorBeside(textWith(text, blocks, 'date') ?? '') ?? readAuthor(textWith(text, blocks, 'byline') ?? ''),
		published: readDate(given.published ?? '') ?? readDate(textWith(text, blocks, 'date') ?? ''),
		updated: null,
		outlet: null,
		original: source ? readSource(text.slice(source.start, source.end).normalize('NFC')) : null,
		text,
		blocks,
	};
}

/** Words of gambling spam, as found on government and university hosts that were broken into. */
const GAMBLING =
	/nhà\s+cái|cá\s+cược|casino|sòng\s+bạc|nổ\s+hũ|đánh\s+bạc|soi\s+kèo|bắn\s+cá|game\s+bài|lô\s+đề|đá\s+gà|tỷ\s+lệ\s+kèo|slot|jackpot|baccarat|khuyến\s+mãi\s+nạp|link\s+vào|\b[a-z]{2,8}(?:88|789|bet|win)\b/giu;
const SHOP = /cung\s+cấp\s+các\s+dịch\s+vụ\s+và\s+sản\s+phẩm\s+chất\s+lượng\s+của|^SKU\s*:/iu;
/** One word of gambling in this many characters is spam; fewer than three words never are. */
const SPAM_DENSITY = 400;
/** Share of digits from which on a text is a table. */
const MOST_DIGITS = 0.25;
/** Least running text, in UTF-16 units: a headline with its lead has this much. */
const LEAST_TEXT = 60;

function isSpam(text: string): boolean {
	const hits = text.match(GAMBLING)?.length ?? 0;
	return SHOP.test(text) || (hits >= 3 && hits * SPAM_DENSITY >= text.length);
}

/**
 * Whether a plain text reads as a news article, or a part of one: running sentences, not a list of headlines, a table, a
 * form or gambling spam.
 */
export function looksLikeArticle({text, blocks, title}: Article): boolean {
	const running = blocks.filter(({label}) => label === 'body' || label === 'deck' || label === 'quote');
	const words = running
		.map(({start, end}) => text.slice(start, end))
		.join('\n')
		.normalize('NFC');
	if (words.length < LEAST_TEXT || isSpam(`${title ?? ''}\n${words}`)) {
		return false;
	}
	const digits = words.match(/\d/g)?.length ?? 0;
	const sentences = running
		.filter(({start, end}) => end - start >= LEAST_TEXT)
		.reduce((sum, {start, end}) => sum + end - start, 0);
	return digits < words.length * MOST_DIGITS && sentences >= words.length * 0.5;
}
