import {aliasesOf} from '../../build/dataset/aliases.ts';
import {completeRecords} from '../../build/dataset/compile.ts';
import {compileLanguage} from '../../build/dataset/language.ts';
import {readSources} from '../../build/dataset/read.ts';
import type {Article} from '../../src/article/article.ts';
import {type Expertise, openLanguage} from '../../src/reading.ts';
import {compileLexicon, openLexicon} from '../../src/tags/lexicon.ts';

/** The project's own dataset in memory: the verdict is fitted on what the tags make of it. */
export function wholeKnowledge(): Expertise {
	const sources = readSources('assets/dataset');
	const records = completeRecords(sources);
	const byId = new Map(records.map((record) => [record.id, record]));
	return {
		...openLanguage(compileLanguage()),
		lexicon: openLexicon(compileLexicon(records.flatMap(aliasesOf))),
		factsUntil: sources.about.factsUntil,
		records: async (numbers) => numbers.flatMap((number) => records[number] ?? []),
		byId: async (ids) => ids.map((id) => byId.get(id)),
	};
}

/** An article of a headline and paragraphs. */
export function articleOf(title: string | null, text: string, published: string | null = null): Article {
	const blocks: Article['blocks'][number][] = [];
	const whole = title === null ? text : `${title}\n${text}`;
	let start = 0;
	for (const [index, line] of whole.split('\n').entries()) {
		const label = title !== null && index === 0 ? 'title' : 'body';
		if (line.trim() !== '') blocks.push({start, end: start + line.length, label});
		start += line.length + 1;
	}
	return {
		url: null,
		key: null,
		title,
		author: null,
		published,
		updated: null,
		outlet: null,
		original: null,
		text: whole,
		blocks,
	};
}
