import type {Article} from './article/article.ts';
import type {OutletNames} from './article/outlets.ts';
import {judge} from './cooperation/judge.ts';
import {type CompiledJudgement, type Judgement, openJudgement} from './cooperation/judgement.ts';
import type {Statement} from './cooperation/statement.ts';
import {statements} from './cooperation/statements.ts';
import type {Verdict} from './cooperation/verdict.ts';
import type {Entity} from './tags/entity.ts';
import type {Knowledge} from './tags/knowledge.ts';
import type {Mention} from './tags/mention.ts';
import {tag} from './tags/tag.ts';
import {type CompiledVocabulary, openVocabulary, type Vocabulary} from './tags/vocabulary.ts';
import {behindFirstBlock, readWords} from './tags/words.ts';

/** What the engine finds in one article. */
export interface Reading {
	mentions: Mention[];
	verdict: Verdict;
	statements: Statement[];
}

/** What the engine reads with: the dataset, and what was compiled of the language beside it. */
export interface Expertise extends Knowledge {
	judgement: Judgement;
	outlets: OutletNames;
}

/** What the engine knows of the language and of the press. */
export interface Language {
	vocabulary: Vocabulary;
	judgement: Judgement;
	outlets: OutletNames;
}

/** The language as it is compiled into language.json: too much to be parsed with the code at every start. */
export interface CompiledLanguage {
	vocabulary: CompiledVocabulary;
	judgement: CompiledJudgement;
	outlets: OutletNames;
}

/** Opens what was compiled of the language. */
export const openLanguage = ({vocabulary, judgement, outlets}: CompiledLanguage): Language => ({
	vocabulary: openVocabulary(vocabulary),
	judgement: openJudgement(judgement),
	outlets,
});

/** The engine's one door, for the background and the command line. */
export type Read = (article: Article, expertise: Expertise) => Promise<Reading>;

/** How many characters the title takes where it is put before the text. */
const titleLength = ({title, blocks}: Article): number =>
	title === null || blocks.some(({label}) => label === 'title') ? 0 : title.length + 1;

/** The article with its headline as the first line of its text, where the text does not hold it. */
function withTitle(article: Article, shift: number): Article {
	if (shift === 0) return article;
	const title = {start: 0, end: shift - 1, label: 'title'} as const;
	const blocks = article.blocks.map((block) => ({...block, start: block.start + shift, end: block.end + shift}));
	return {...article, text: `${article.title}\n${article.text}`, blocks: [title, ...blocks]};
}

const back = <Span extends {start: number; end: number}>(span: Span, shift: number): Span => ({
	...span,
	start: span.start - shift,
	end: span.end - shift,
});

/** A mention with the ones that it holds. */
const mentionBack = (mention: Mention, shift: number): Mention => ({
	...back(mention, shift),
	...(mention.holds ? {holds: mention.holds.map((held) => back(held, shift))} : {}),
});

/** The reasons whose words stand in the headline have no place in the text. */
function withoutTitle(verdict: Verdict, shift: number): Verdict {
	const reasons = verdict.reasons.map(({start, end, ...reason}) =>
		start === undefined || end === undefined || start < shift
			? reason
			: {...reason, start: start - shift, end: end - shift},
	);
	return {...verdict, reasons};
}

/** The records of the persons whose office the text itself gives. */
async function officeHolders(mentions: readonly Mention[], knowledge: Knowledge): Promise<Entity[]> {
	const ids = mentions.flatMap(({entity, office}) => (entity !== undefined && office?.by === 'text' ? [entity] : []));
	if (ids.length === 0) return [];
	return (await knowledge.byId([...new Set(ids)])).filter((one) => one !== undefined);
}

/**
 * Tags an article, judges it by the tags, and finds its statements. A headline that is known but is no part of the text
 * is read with it; what is found in it is not given, since it has no offsets in the text.
 */
export const read: Read = async (given, expertise) => {
	const shift = titleLength(given);
	const article = withTitle(given, shift);
	const words = readWords(article, expertise.vocabulary);
	const mentions = await tag(article, expertise, words);
	const people = await officeHolders(mentions, expertise);
	const inText =
		shift === 0 ? mentions : mentions.filter(({start}) => start >= shift).map((one) => mentionBack(one, shift));
	return {
		mentions: inText,
		verdict: withoutTitle(judge(article, mentions, expertise.judgement, people, words), shift),
		statements: statements(given, inText, shift === 0 ? words : behindFirstBlock(words, shift)),
	};
};
