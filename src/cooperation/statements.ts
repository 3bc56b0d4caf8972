import type {Article} from '../article/article.ts';
import type {Mention} from '../tags/mention.ts';
import {matchPhrase, phrases} from '../tags/phrases.ts';
import {Gap, type Words} from '../tags/words.ts';
import {aboutOf} from './about.ts';
import {addresseeOf} from './addressees.ts';
import {clausesOf, invitationIn, plainHead, type Spoken} from './clauses.ts';
import type {Deed} from './deed.ts';
import {deedOf} from './deeds.ts';
import {eventClassOf} from './event-classes.ts';
import {type Names, readNames} from './names.ts';
import {isNamed} from './noun-phrases.ts';
import {type Layout, layOut, type Sentence} from './sentences.ts';
import {accordingTo, toldAtEnd} from './sources.ts';
import type {Party} from './speakers.ts';
import {openPredicates, QuotedSpeech, quotedClauses} from './speech.ts';
import type {Act, Statement} from './statement.ts';
import {isOpenedByYear, whenOf} from './when.ts';

const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '"', ':', ';', ')']);

interface Span {
	from: number;
	to: number;
}

const TRIMMED: ReadonlySet<string> = new Set([
	'.',
	';',
	',',
	'…',
	'!',
	'?',
	'và',
	'"',
	':',
	'-',
	'>',
	'*',
	'song',
	'nhưng',
	'còn',
]);

/** A span without the marks and joints at its edges; a closing quotation mark stays out with the full stop. */
function trim({words: {low}}: Layout, {from, to}: Span): Span {
	let [start, end] = [from, to];
	while (end > start && TRIMMED.has(low[end - 1] ?? '')) end -= 1;
	while (start < end && TRIMMED.has(low[start] ?? '')) start += 1;
	return {from: start, to: end};
}

/** Where the clause of a verb begins: after the last ";" before it, else at its subject, with the joining words. */
function clauseStart({words: {low}}: Layout, {head}: Spoken, before: Spoken): number {
	for (let at = head.start - 1; at >= before.head.to; at -= 1) if (low[at] === ';') return at + 1;
	const isJoined = low[head.start - 2] === 'đồng' && low[head.start - 1] === 'thời';
	return isJoined ? head.start - 2 : head.start;
}

/** Cuts a sentence at its clauses: the first has what opens the sentence, the last what ends it. */
function cut(layout: Layout, sentence: Sentence, clauses: readonly Spoken[]): Span[] {
	const starts = clauses.map((clause, at) => {
		const before = clauses[at - 1];
		return before ? clauseStart(layout, clause, before) : sentence.from;
	});
	return starts.map((from, at) => trim(layout, {from, to: starts[at + 1] ?? sentence.to}));
}

/** A line between paragraphs is a heading up to this many words. */
const LONGEST_HEADING = 20;

/** Whether a block says the headline again. */
function isTitleAgain({article: {title, text, blocks}}: Layout, block: number): boolean {
	const {start, end} = blocks[block] ?? {start: 0, end: 0};
	return title !== null && text.slice(start, end).trim() === title.trim();
}

/** Whether a sentence is a heading inside the text: a short line of its own without a mark at its end. */
function isHeading({words: {low, gaps}, article}: Layout, {from, to, block}: Sentence): boolean {
	if (article.blocks[block]?.label !== 'body' || to - from > LONGEST_HEADING) return false;
	const isLine = gaps[from] === Gap.break && (to >= gaps.length || gaps[to] === Gap.break);
	return isLine && !ENDS.has(low[to - 1] ?? '');
}

const CONTINUING = phrases<true>([['theo đó|trong đó có|qua đó', true]]);
const LISTED: ReadonlySet<Act> = new Set<Act>(['request', 'agree']);

class Reader {
	readonly #layout: Layout;
	readonly #names: Names;
	readonly #speech: QuotedSpeech;
	readonly #found: Statement[] = [];
	/** Who spoke last, and how many sentences ago. */
	#voice: Party | null = null;
	#silence = 0;

	constructor(layout: Layout) {
		this.#layout = layout;
		this.#names = readNames(layout);
		this.#speech = new QuotedSpeech(layout, this.#names);
	}

	read(): Statement[] {
		for (const sentence of this.#layout.sentences) this.#readSentence(sentence);
		return this.#found;
	}

	#readSentence(sentence: Sentence): void {
		if (isHeading(this.#layout, sentence) || isTitleAgain(this.#layout, sentence.block)) return;
		const clauses = this.#clauses(sentence);
		const spans = cut(this.#layout, sentence, clauses);
		for (const [at, clause] of clauses.entries()) {
			const deed = deedOf(this.#layout, clause, clause.speaker);
			const span = spans[at];
			if (deed && span && span.to > span.from) this.#found.push(this.#statement(sentence, clause, deed, span));
		}
		const last = clauses.at(-1);
		if (last) {
			this.#voice = last.speaker;
			this.#silence = 0;
		} else this.#silence += 1;
	}

	#clauses(sentence: Sentence): Spoken[] {
		const layout = this.#layout;
		const before = this.#silence < 3 ? this.#voice : null;
		const speech = this.#speech.read(sentence, before);
		if (speech) return quotedClauses(layout, sentence, speech, this.#names);
		const predicates = openPredicates(layout, sentence, this.#names);
		const according = accordingTo(layout, sentence, predicates, before, this.#names);
		if (according) return [according];
		const clauses =
			toldAtEnd(layout, sentence, predicates, before, this.#names) ??
			clausesOf(layout, sentence, predicates, {before, quoted: null}, this.#names);
		if (clauses.length > 0) return clauses;
		const other = invitationIn(layout, sentence, this.#names) ?? this.#continued(sentence);
		return other ? [other] : [];
	}

	/** "Theo đó, thúc đẩy …" behind what was asked or agreed goes on with it. */
	#continued(sentence: Sentence): Spoken | null {
		const layout = this.#layout;
		const last = this.#found.at(-1);
		const opener = matchPhrase(CONTINUING, layout.words, sentence.from);
		if (!opener || !this.#voice || this.#silence > 0 || !last || !LISTED.has(last.act)) return null;
		const from = layout.words.low[opener.end] === ',' ? opener.end + 1 : opener.end;
		if (isNamed(layout, from)) return null;
		return {head: plainHead(from, from, last.act), content: [], end: sentence.to, speaker: this.#voice};
	}

	#statement(sentence: Sentence, clause: Spoken, deed: Deed, span: Span): Statement {
		const layout = this.#layout;
		const addressee = addresseeOf(layout, sentence, clause, deed.act, this.#names);
		const about = aboutOf(layout, clause, addressee.to, span);
		const {start, end} = this.#range(span);
		const said = this.#range(about);
		const from = isOpenedByYear(layout, span.from) ? span.from : Math.max(clause.head.to, span.from);
		const when = deed.tense === 'future' ? whenOf(layout, from, span.to) : null;
		const ids = [...new Set([...clause.speaker.ids, ...addressee.party.ids])];
		return {
			start,
			end,
			act: deed.act,
			speaker: clause.speaker.names,
			addressee: addressee.party.names,
			about: layout.article.text.slice(said.start, said.end),
			tense: deed.tense,
			negated: deed.negated,
			eventClass: eventClassOf(layout, deed.act, span.from, span.to),
			...(when === null ? {} : {when}),
			...(ids.length > 0 ? {entities: ids} : {}),
		};
	}

	#range({from, to}: Span): {start: number; end: number} {
		const {folded, starts, ends} = this.#layout.words;
		return folded.toOriginal(starts[from] ?? 0, ends[to - 1] ?? 0);
	}
}

/**
 * Who asked, promised, agreed what in an article: one statement for each clause of the running text in which a named or
 * resolvable speaker does one of the nine acts. Sorted, without overlap. Linear in the text's length.
 */
export function statements(article: Article, mentions: readonly Mention[], words: Words): Statement[] {
	return new Reader(layOut(article, mentions, words)).read();
}
