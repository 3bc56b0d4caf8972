import type {Article} from '../article/article.ts';
import {type Expertise, read} from '../reading.ts';
import type {Groups} from '../story/groups.ts';
import {type Telling, tellingOf} from '../story/telling.ts';
import {openArticle} from './article.ts';
import {type Broken, type Given, inWords} from './documents.ts';

/** A document's line, JSON without its groups, and what it is grouped by; null where it tells no story. */
export interface Annotated {
	id: string;
	line: string;
	telling: Telling | null;
}

const metadataOf = ({url, title, author, published, outlet}: Article): object => ({
	url,
	title,
	author,
	published,
	outlet,
});

/**
 * Reads a document: the fields of its line in the order that the commands promise. Never rejects: what cannot be read
 * says why.
 * @param grouped whether it is one of several documents, and may tell the story of another
 */
export async function annotateDocument(
	document: Given | Broken,
	expertise: Expertise,
	grouped: boolean,
): Promise<Annotated | Broken> {
	if ('error' in document) return document;
	try {
		const {article, isArticle} = await openArticle(document);
		const reading = await read(article, expertise);
		const {mentions, verdict, statements} = reading;
		const record = {
			id: document.id,
			...metadataOf(article),
			isArticle,
			...(document.html === undefined ? {} : {text: article.text}),
			blocks: article.blocks,
			cooperation: verdict,
			mentions,
			statements,
		};
		// Spam and lists share their words with each other, and tell no story.
		const telling = grouped && isArticle ? tellingOf(article, reading) : null;
		return {id: document.id, line: JSON.stringify(record), telling};
	} catch (failure) {
		return {id: document.id, url: document.url, error: inWords(failure)};
	}
}

/** A document's line with the groups that it belongs to, as its last fields. */
export const withGroups = (line: string, {story, event}: Groups): string =>
	`${line.slice(0, -1)},"story":${JSON.stringify(story)},"event":${JSON.stringify(event)}}`;
