import type {Annotation, ArticleRecord, Colour} from './annotation.ts';
import {byArticle} from './by-article.ts';

/** One article's annotations as a note. */
export interface MarkdownFile {
	/** A name that every file system takes, with its ending; no two files of one export have the same. */
	name: string;
	text: string;
}

/** Longest name, in UTF-16 units: three bytes each stay below the 255 of common file systems. */
const LONGEST_NAME = 80;

/** A string or list in YAML: JSON is a part of it. */
const yaml = (value: string | readonly string[] | null): string => JSON.stringify(value);

function frontMatter(article: ArticleRecord, tags: readonly string[]): string[] {
	const {title, url, outlet, author, published, partners, sectors, kinds, people = [], organisations = []} = article;
	const named = tags.map((tag) => tag.replace(/\s+/gu, '-'));
	const fields = {title, url, outlet, author, published, partners, sectors, kinds, people, organisations, tags: named};
	const known = Object.entries(fields).filter(([, value]) => value !== null && value.length > 0);
	return ['---', ...known.map(([name, value]) => `${name}: ${yaml(value)}`), '---'];
}

const LINE_BREAK = /\r\n|[\r\n]/u;

const quoted = (text: string): string[] => text.split(LINE_BREAK).map((line) => `> ${line}`.trimEnd());

/** A tag as Obsidian takes it: no spaces. */
const tagged = (tag: string): string => `#${tag.replace(/\s+/gu, '-')}`;

const tagLine = (tags: readonly string[]): string[] => (tags.length === 0 ? [] : ['', tags.map(tagged).join(' ')]);

/** Ways to write an annotation: a quotation with the note below, Obsidian's callout, an item of a list. */
export const TEMPLATES = ['quotes', 'callouts', 'list'] as const;

/** A way to write an annotation. */
export type Template = (typeof TEMPLATES)[number];

/** Names of Obsidian's callouts whose colours come nearest. */
const CALLOUTS: Readonly<Record<Colour, string>> = {
	yellow: 'warning',
	green: 'success',
	blue: 'info',
	pink: 'danger',
	purple: 'example',
};

const indented = (text: string): string[] => text.split(LINE_BREAK).map((line) => `  ${line}`.trimEnd());

const SECTIONS: Readonly<Record<Template, (annotation: Annotation) => string[]>> = {
	quotes: ({quote, note, tags}) => [
		...(quote === '' ? [] : quoted(quote)),
		...(note === '' ? [] : ['', note]),
		...tagLine(tags),
		'',
	],
	callouts: ({quote, note, tags, colour}) => [
		`> [!${CALLOUTS[colour]}]`,
		...(quote === '' ? [] : quoted(quote)),
		...(note === '' ? [] : ['>', ...quoted(note)]),
		...(tags.length === 0 ? [] : ['>', `> ${tags.map(tagged).join(' ')}`]),
		'',
	],
	list: ({quote, note, tags}) => [
		`- ${[quote.split(LINE_BREAK).join(' '), ...tags.map(tagged)].filter(Boolean).join(' ')}`,
		...(note === '' ? [] : indented(note)),
	],
};

/** What remains of a title that no file system, link or Obsidian forbids. */
function nameOf({title, published, key}: ArticleRecord): string {
	const plain = (title ?? key)
		.normalize('NFC')
		.replace(/[\p{C}\\/:*?"<>|#^[\]]+/gu, ' ')
		.replace(/\s+/gu, ' ')
		.trim();
	const dated = [published?.slice(0, 10).replace(/[^\d-]/gu, ''), plain].filter(Boolean).join(' ');
	return dated.slice(0, LONGEST_NAME).replace(/^[. ]+|[. ]+$/gu, '') || 'bang-giao';
}

/** Annotations as Markdown with front matter, one file an article, in the order in which the articles come. */
export function toMarkdown(annotations: readonly Annotation[], template: Template = 'quotes'): MarkdownFile[] {
	const taken = new Set<string>();
	return byArticle(annotations).map(({article, kept}) => {
		const wanted = nameOf(article);
		let name = wanted;
		for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${wanted} ${count}`;
		taken.add(name.toLowerCase());
		const heading = article.title?.replace(/\s+/gu, ' ') ?? article.key;
		const tags = [...new Set(kept.flatMap((annotation) => annotation.tags))];
		const lines = [...frontMatter(article, tags), '', `# ${heading}`, '', ...kept.flatMap(SECTIONS[template])];
		return {name: `${name}.md`, text: `${lines.join('\n').trimEnd()}\n`};
	});
}
