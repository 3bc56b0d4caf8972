import type {Article} from './article.ts';

/** What kept a page from being taken for an article. */
export type Lack =
	/** It has no text to look at. */
	| 'no text'
	/** It says that it is a live page. */
	| 'live page'
	/** Neither address nor metadata says that it is an article. */
	| 'no sign'
	/** No part of it looks like running text. */
	| 'no body'
	/** What looks like its body is too short, or a list of other articles. */
	| 'too short';

/** What was found on a page, or how far the search came: for a reader's diagnostic file. */
export interface Diagnosis {
	address: string;
	/** What was missing; null where an article was found. */
	lack: Lack | null;
	/** Which rule found the body, and how sure it is, 0 to 1; null where there was none. */
	rule: string | null;
	confidence: number | null;
	/** Metadata and labelled blocks as far as they were found. */
	article: Article;
}

/** The isolated world of the content scripts, where diagnose.js leaves what it found. */
export interface DiagnosedWorld {
	bangGiaoDiagnosis?: Diagnosis;
}
