import {hostnameOf} from '../article/address.ts';
import type {Annotation, ArticleRecord} from './annotation.ts';

// The articles of annotations as records for reference managers: RIS (as Zotero reads it) and CSL-JSON
// (https://github.com/citation-style-language/schema). The reader's notes and tags go along, one record an article.

interface Entry {
	article: ArticleRecord;
	notes: string[];
	tags: string[];
}

/** One entry an article, in the order in which the articles come. */
function entriesOf(annotations: readonly Annotation[]): Entry[] {
	const entries = new Map<string, Entry>();
	for (const {article, quote, note, tags} of annotations) {
		const entry = entries.get(article.key) ?? {article, notes: [], tags: []};
		entries.set(article.key, entry);
		entry.notes.push([quote && `“${quote}”`, note].filter(Boolean).join(' — '));
		entry.tags.push(...tags.filter((tag) => !entry.tags.includes(tag)));
	}
	return [...entries.values()];
}

/** Year, month and day of an ISO 8601 time, as far as they are known. */
function dayOf(published: string | null): number[] {
	const [, ...parts] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/u.exec(published ?? '') ?? [];
	return parts.filter((part) => part !== undefined).map(Number);
}

const outletOf = ({outlet, url}: ArticleRecord): string => outlet ?? hostnameOf(url);

/** A value on one line: a line break would begin another field. */
const oneLine = (value: string): string => value.replace(/\s+/gu, ' ').trim();

function risOf({article, notes, tags}: Entry): string[] {
	const [year, ...rest] = dayOf(article.published).map((part) => String(part).padStart(2, '0'));
	const fields: [string, string | null | undefined][] = [
		['TY', 'NEWS'],
		['TI', article.title ?? article.key],
		['AU', article.author],
		['T2', outletOf(article)],
		['PY', year],
		['DA', year && [year, rest[0] ?? '', rest[1] ?? '', ''].join('/')],
		['UR', article.url],
		['LA', 'vi'],
		...tags.map((tag): [string, string] => ['KW', tag]),
		...notes.map((note): [string, string] => ['N1', note]),
	];
	const lines = fields.flatMap(([name, value]) => (value ? [`${name}  - ${oneLine(value)}`] : []));
	return [...lines, 'ER  - ', ''];
}

/** The articles of annotations as RIS, one a piece. */
export function* toRis(annotations: readonly Annotation[]): Generator<string> {
	for (const entry of entriesOf(annotations)) yield risOf(entry).join('\r\n');
}

function cslOf({article, notes, tags}: Entry): Record<string, unknown> {
	const {key, title, author, url, published} = article;
	const day = dayOf(published);
	return {
		id: key,
		type: 'article-newspaper',
		title: title ?? key,
		...(author ? {author: [{literal: author}]} : {}),
		'container-title': outletOf(article),
		...(day.length > 0 ? {issued: {'date-parts': [day]}} : {}),
		...(url ? {URL: url} : {}),
		language: 'vi',
		...(tags.length > 0 ? {keyword: tags.join(', ')} : {}),
		note: notes.join('\n'),
	};
}

/** The articles of annotations as CSL-JSON, one a piece. */
export function* toCsl(annotations: readonly Annotation[]): Generator<string> {
	let before = '[\n';
	for (const entry of entriesOf(annotations)) {
		yield before + JSON.stringify(cslOf(entry), null, '\t');
		before = ',\n';
	}
	yield before === ',\n' ? '\n]\n' : '[]\n';
}
