import type {Article, Block, BlockLabel, StatedOriginal} from '../article/article.ts';
import {authorBeside, isNames, readAuthor} from '../article/byline.ts';
import {readDate} from '../article/dates.ts';
import {readSource} from '../article/original.ts';
import type {PageFacts} from './facts.ts';
import type {Gathered} from './gather.ts';
import {textOf} from './lines.ts';
import {isSameText, type Parts} from './parts.ts';

const linesOf = (text: string, blocks: readonly Block[], label: BlockLabel): string[] =>
	blocks.filter((block) => block.label === label).map(({start, end}) => text.slice(start, end));

/** The time shown, unless the page states another day for itself: then the shown one was a clock. */
function publishedOf(shown: string | null, stated: readonly string[]): string | null {
	const dates = stated.map(readDate).filter((date) => date !== null);
	const own = shown === null ? null : readDate(shown.replace(/\s+/gu, ' '));
	const sameDay = dates.find((date) => date.slice(0, 10) === own?.slice(0, 10));
	if (own === null || (dates.length > 0 && !sameDay)) {
		return dates[0] ?? null;
	}
	return own.length > 10 ? own : (sameDay ?? own);
}

const WITHIN_BYLINE = /\(\s*[Tt]heo\s+([^)]{2,60})\)/;

/** Buttons beside a source's name. */
const COPY = /copy link|lấy link!?|sao chép liên kết|link bài gốc/gi;
const ADDRESS = /https?:\/\/\S+$/;

/** What one line says of the original, with the link it holds. */
function sourceIn(line: string, element: Element | undefined, isLabelled: boolean): StatedOriginal {
	const words = line.replace(COPY, '').trim();
	const link = element?.querySelector('a[href^="http"]')?.getAttribute('href');
	const source = readSource(isLabelled && !words.includes(':') && !words.startsWith('Theo') ? `Theo ${words}` : words);
	return {name: source?.name ?? null, url: source?.url ?? ADDRESS.exec(words)?.[0] ?? link ?? null};
}

function originalOf({text, blocks: raw}: Gathered, blocks: readonly Block[]): StatedOriginal | null {
	let name: string | null = null;
	let url: string | null = null;
	for (const [index, {start, end, label}] of blocks.entries()) {
		const line = text.slice(start, end).normalize('NFC');
		if (label === 'source') {
			const source = sourceIn(line, raw[index]?.element, raw[index]?.label === 'source');
			name ??= source.name;
			url ??= source.url;
		} else if (label === 'byline') {
			name ??= WITHIN_BYLINE.exec(line)?.[1]?.trim() ?? null;
		}
	}
	return name || url ? {name, url} : null;
}

/** What the page states, unless it is about another article on the same page. */
function ownFacts(facts: PageFacts, isSecond: boolean, title: string): PageFacts {
	return isSecond && !facts.headlines.some((headline) => isSameText(headline, title))
		? {...facts, headlines: [], descriptions: [], published: [], updated: [], authors: []}
		: facts;
}

/** "Theo Hải Đăng" where an author is expected: a person, where every word has its capital, and no outlet's name. */
function personAfterTheo(byline: string): string | null {
	const name = /^Theo\s+(.{3,30})$/.exec(byline)?.[1] ?? '';
	return isNames(name) && name.split(' ').length <= 4 ? readAuthor(name) : null;
}

/** The first person named: as shown, as stated, as signed below the text, or before the date. */
function authorOf(
	{author, date}: Parts,
	{authors}: PageFacts,
	signed: readonly string[],
	siteName: string | null,
): string | null {
	const shown = author ? textOf(author) : '';
	const candidates = [shown, ...authors, ...signed.toReversed()];
	const named = [personAfterTheo(shown), ...candidates.map(readAuthor), date && authorBeside(textOf(date))];
	return named.find((name) => name && name.toLowerCase() !== siteName?.toLowerCase()) ?? null;
}

/** What was found of an article, before it becomes a record. */
export interface Findings {
	gathered: Gathered;
	blocks: Block[];
	parts: Parts;
	facts: PageFacts;
	/** Canonical address and key, where the page has an address. */
	url: string | null;
	key: string | null;
	/** Whether it is not the first article on its page. */
	isSecond: boolean;
}

/** The record of an article: what is shown counts before what the page states of itself, the outlet's name too. */
export function recordOf({gathered, blocks, parts, facts, url, key, isSecond}: Findings): Article {
	const {text} = gathered;
	const shownTitle = linesOf(text, blocks, 'title').join(' ');
	const stated = ownFacts(facts, isSecond, shownTitle);
	return {
		url,
		key,
		title: shownTitle || stated.headlines[0] || null,
		author: authorOf(parts, stated, linesOf(text, blocks, 'byline'), facts.siteName),
		published: publishedOf(parts.date && textOf(parts.date), stated.published),
		updated: stated.updated.map(readDate).find((date) => date !== null) ?? null,
		outlet: facts.siteName,
		original: originalOf(gathered, blocks),
		text,
		blocks,
	};
}
