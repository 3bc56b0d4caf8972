import type {Annotation, ArticleRecord, Colour} from './annotation.ts';
import {byArticle} from './by-article.ts';
import type {NameOf} from './csv.ts';

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

/** A link to the note on an entity, as Obsidian has it: signs that would end the link are left out. */
const linkTo = (name: string): string => `[[${name.replace(/[[\]|#^\s]+/gu, ' ').trim()}]]`;

/** What is written of an annotation: its parts, and its tags and link as words of one line. */
const SECTIONS: Readonly<Record<Template, (annotation: Annotation, marks: readonly string[]) => string[]>> = {
	quotes: ({quote, note}, marks) => [
		...(quote === '' ? [] : quoted(quote)),
		...(note === '' ? [] : ['', note]),
		...(marks.length === 0 ? [] : ['', marks.join(' ')]),
		'',
	],
	callouts: ({quote, note, colour}, marks) => [
		`> [!${CALLOUTS[colour]}]`,
		...(quote === '' ? [] : quoted(quote)),
		...(note === '' ? [] : ['>', ...quoted(note)]),
		...(marks.length === 0 ? [] : ['>', `> ${marks.join(' ')}`]),
		'',
	],
	list: ({quote, note}, marks) => [
		`- ${[quote.split(LINE_BREAK).join(' '), ...marks].filter(Boolean).join(' ')}`,
		...(note === '' ? [] : indented(note)),
	],
};

/** What remains of a title that no file system, link or Obsidian forbids. */
function nameOfFile({title, published, key}: ArticleRecord): string {
	const plain = (title ?? key)
		.normalize('NFC')
		.replace(/[\p{C}\\/:*?"<>|#^[\]]+/gu, ' ')
		.replace(/\s+/gu, ' ')
		.trim();
	const dated = [published?.slice(0, 10).replace(/[^\d-]/gu, ''), plain].filter(Boolean).join(' ');
	return dated.slice(0, LONGEST_NAME).replace(/^[. ]+|[. ]+$/gu, '') || 'bang-giao';
}

const marksOf = ({tags, entity}: Annotation, nameOf: NameOf): string[] => [
	...tags.map(tagged),
	...(entity === undefined ? [] : [linkTo(nameOf(entity))]),
];

/** Annotations as Markdown with front matter, one file an article, in the order in which the articles come. */
export function* toMarkdown(
	annotations: readonly Annotation[],
	nameOf: NameOf,
	template: Template = 'quotes',
): Generator<MarkdownFile> {
	const taken = new Set<string>();
	for (const {article, kept} of byArticle(annotations)) {
		const wanted = nameOfFile(article);
		let name = wanted;
		for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${wanted} ${count}`;
		taken.add(name.toLowerCase());
		const heading = article.title?.replace(/\s+/gu, ' ') ?? article.key;
		const tags = [...new Set(kept.flatMap((annotation) => annotation.tags))];
		const sections = kept.flatMap((annotation) => SECTIONS[template](annotation, marksOf(annotation, nameOf)));
		const lines = [...frontMatter(article, tags), '', `# ${heading}`, '', ...sections];
		yield {name: `${name}.md`, text: `${lines.join('\n').trimEnd()}\n`};
	}
}
