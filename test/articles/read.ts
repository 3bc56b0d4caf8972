import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

/** What a page of this folder holds, written by hand; a field that is absent is not looked at. */
export interface ExpectedPage {
	address: string;
	isArticle: boolean;
	rule?: string;
	title?: string;
	/** Empty where the page has no deck. */
	deck?: string;
	/** Paragraphs, each of which must be read as body or quote, whole and in this order. */
	body?: string[];
	captions?: string[];
	/** Words that must not be read: of other articles, hidden, or of the page's furniture. */
	related?: string[];
	published?: string | null;
	author?: string | null;
	outlet?: string | null;
	key?: string;
	original?: {name: string | null; url: string | null};
}

export interface ArticlePage {
	name: string;
	html: string;
	expected: ExpectedPage;
}

const folder = import.meta.dirname;

/** The pages of this folder with what is expected of each, by name. */
export function articlePages(): ArticlePage[] {
	return readdirSync(folder)
		.filter((file) => file.endsWith('.html'))
		.sort()
		.map((file) => ({
			name: file.replace(/\.html$/, ''),
			html: readFileSync(path.join(folder, file), 'utf8'),
			expected: JSON.parse(readFileSync(path.join(folder, file.replace(/html$/, 'json')), 'utf8')) as ExpectedPage,
		}));
}
