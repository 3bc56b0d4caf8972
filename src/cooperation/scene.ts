import type {Article, BlockLabel} from '../article/article.ts';
import type {Mention} from '../tags/mention.ts';
import {matchPhrase, type Phrases} from '../tags/phrases.ts';
import {Gap, type WordRow} from '../tags/words.ts';
import type {ActCue} from './act-words.ts';
import type {CueTables} from './judgement.ts';
import {withOwners} from './owners.ts';
import {bodyOfMeeting, sidesOf} from './sides.ts';

/** Where in an article something stands: what the headline and the first sentences say is what the article is about. */
export type Zone = 'title' | 'lead' | 'body';

/** A range of words, `to` exclusive, with where it stands. */
export interface Placed {
	from: number;
	to: number;
	zone: Zone;
	/** Number of its sentence in the article. */
	sentence: number;
}

/** A mention on the row of words. */
export interface PlacedMention extends Placed {
	mention: Mention;
	/** The sides it stands for, without repetition. */
	sides: readonly string[];
	/** Its words, folded and in lower case, with one space between them. */
	low: string;
}

/** A cue word or phrase on the row of words. */
export interface PlacedCue<Cue> extends Placed {
	cue: Cue;
}

/** An article laid out for judging: words with zones and sentences, and the mentions among them. */
export interface Scene {
	article: Article;
	words: WordRow;
	/** The words that its subject is told by. */
	cues: CueTables;
	/** How many words are judged; a longer text says no more about what it is about. */
	length: number;
	zones: readonly Zone[];
	sentences: readonly number[];
	mentions: readonly PlacedMention[];
	/** What is done, in the order of the text. */
	acts: readonly PlacedCue<Exclude<ActCue, 'none'>>[];
}

/** The lead is the deck and as many whole sentences of the body as reach this number of words. */
const LEAD_WORDS = 55;
/** But never more than this, where a text has no sentence ends. */
const LONGEST_LEAD = 130;
/** Words that are judged at the most: about 9,000 characters. */
const MOST_WORDS = 2_000;

const LEADING: ReadonlySet<BlockLabel> = new Set<BlockLabel>(['body', 'quote']);

const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…', ';']);

/** Whether a sentence begins at a word: not after a bracket or a colon, where only a capital is no news. */
const startsSentence = ({opens, gaps, low}: WordRow, at: number): boolean =>
	opens[at] === true && (gaps[at] === Gap.break || ENDS.has(low[at - 1] ?? '.'));

/** Numbers the sentences. */
function numberSentences(words: WordRow, length: number): number[] {
	const sentences: number[] = [];
	let sentence = -1;
	for (let at = 0; at < length; at += 1) {
		if (at === 0 || startsSentence(words, at)) sentence += 1;
		sentences.push(sentence);
	}
	return sentences;
}

/** Finds the zone of each word: the lead ends with the sentence that makes it long enough. */
function findZones(article: Article, words: WordRow, length: number): Zone[] {
	const zones: Zone[] = [];
	let lead = 0;
	let isOpen = true;
	for (let at = 0; at < length; at += 1) {
		const label = article.blocks[words.blocks[at] ?? 0]?.label ?? 'body';
		isOpen &&= lead < LEAD_WORDS || (!startsSentence(words, at) && lead < LONGEST_LEAD);
		if (LEADING.has(label)) lead += 1;
		zones.push(zoneOf(label, isOpen));
	}
	return zones;
}

function zoneOf(label: BlockLabel, isOpen: boolean): Zone {
	if (label === 'title') return 'title';
	return label === 'deck' || (isOpen && LEADING.has(label)) ? 'lead' : 'body';
}

/** The first word that ends after a folded offset. */
function wordAt(words: WordRow, offset: number): number {
	let [low, high] = [0, words.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((words.ends[middle] ?? 0) > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** An event that is named by countries stands for them; one that is called after a body stands for itself. */
const partiesOf = (mention: Mention): readonly Mention[] =>
	mention.holds && bodyOfMeeting(mention) === undefined ? mention.holds : [mention];

/** Lays an article out for judging. Linear in the text's length. */
export function readScene(article: Article, mentions: readonly Mention[], cues: CueTables, words: WordRow): Scene {
	const length = Math.min(words.length, MOST_WORDS);
	const zones = findZones(article, words, length);
	const sentences = numberSentences(words, length);
	const placed: PlacedMention[] = [];
	for (const mention of mentions.flatMap((one) => partiesOf(one))) {
		const from = wordAt(words, words.folded.toFolded(mention.start));
		if (from >= length) break;
		const to = Math.max(from + 1, wordAt(words, words.folded.toFolded(mention.end)));
		const sides = [...new Set(sidesOf(mention))];
		const low = words.low.slice(from, to).join(' ');
		placed.push({mention, sides, low, from, to, zone: zones[from] ?? 'body', sentence: sentences[from] ?? 0});
	}
	const row = {words, zones, sentences, length};
	const acts = cuesIn(row, cues.acts);
	return {article, cues, ...row, mentions: withOwners(words, placed, cues.offices), acts};
}

/** The cues of a table in the judged words; each word counts to one cue at the most, the longest phrase first. */
export function cuesIn<Cue extends string>(
	{words, zones, sentences, length}: Pick<Scene, 'words' | 'zones' | 'sentences' | 'length'>,
	table: Phrases<Cue>,
): PlacedCue<Exclude<Cue, 'none'>>[] {
	const found: PlacedCue<Exclude<Cue, 'none'>>[] = [];
	for (let at = 0; at < length; ) {
		const match = matchPhrase(table, words, at);
		if (match && match.value !== 'none') {
			const cue = match.value as Exclude<Cue, 'none'>;
			found.push({cue, from: at, to: match.end, zone: zones[at] ?? 'body', sentence: sentences[at] ?? 0});
		}
		at = match ? match.end : at + 1;
	}
	return found;
}

/** The words of a range as offsets into `Article.text` and as they stand there. UTF-16. */
export function quoteOf(
	{words, article}: Scene,
	{from, to}: {from: number; to: number},
): {start: number; end: number; words: string} {
	const {start, end} = words.folded.toOriginal(words.starts[from] ?? 0, words.ends[to - 1] ?? 0);
	return {start, end, words: article.text.slice(start, end)};
}
