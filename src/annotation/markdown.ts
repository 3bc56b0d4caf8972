import type {Annotation, ArticleRecord} from './annotation.ts';

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

function frontMatter({title, url, outlet, author, published, partners, sectors, kinds}: ArticleRecord): string[] {
	const fields = {title, url, outlet, author, published, partners, sectors, kinds};
	const known = Object.entries(fields).filter(([, value]) => value !== null && value.length > 0);
	return ['---', ...known.map(([name, value]) => `${name}: ${yaml(value)}`), '---'];
}

const quoted = (text: string): string[] => text.split(/\r\n|[\r\n]/u).map((line) => `> ${line}`.trimEnd());

/** A tag as Obsidian takes it: no spaces. */
const tagged = (tag: string): string => `#${tag.replace(/\s+/gu, '-')}`;

function section({quote, note, tags}: Annotation): string[] {
	return [
		...quoted(quote),
		...(note === '' ? [] : ['', note]),
		...(tags.length === 0 ? [] : ['', tags.map(tagged).join(' ')]),
		'',
	];
}

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
export function toMarkdown(annotations: readonly Annotation[]): MarkdownFile[] {
	const articles = new Map<string, Annotation[]>();
	for (const annotation of annotations) {
		const {key} = annotation.article;
		articles.set(key, [...(articles.get(key) ?? []), annotation]);
	}
	const taken = new Set<string>();
	return [...articles.values()].map((kept) => {
		const article = (kept[0] as Annotation).article;
		const wanted = nameOf(article);
		let name = wanted;
		for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${wanted} ${count}`;
		taken.add(name.toLowerCase());
		const heading = article.title?.replace(/\s+/gu, ' ') ?? article.key;
		const lines = [...frontMatter(article), '', `# ${heading}`, '', ...kept.flatMap(section)];
		return {name: `${name}.md`, text: `${lines.join('\n').trimEnd()}\n`};
	});
}
