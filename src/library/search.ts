import type {Annotation} from '../annotation/annotation.ts';
import {bare} from '../text/bare.ts';

/** Signs and spaces of ASCII, Latin-1, general and CJK punctuation: four times as fast as asking for what is no letter. */
const BETWEEN_WORDS = /[\s!-/:-@[-`{-\u00bf\u2000-\u206f\u3000-\u303f]+/gu;

/** A text as its words without tone marks, each with one space before it. */
const wordsOf = (text: string): string => ` ${bare(text).replace(BETWEEN_WORDS, ' ').trim()}`;

/** What is searched of an annotation. */
interface Searched {
	revision: number;
	/** The reader's own choice of words: quote, note, tags. */
	own: string;
	/** What stands around it: paragraph, headline, outlet. */
	around: string;
}

/** Weights of a find; the words one after another say more than each somewhere. */
const PHRASE_IN_OWN = 4;
const PHRASE_AROUND = 3;
const WORDS_IN_OWN = 2;
const WORDS_ANYWHERE = 1;

const toSearched = ({revision, quote, note, tags, snapshot, article}: Annotation): Searched => ({
	revision,
	own: wordsOf([quote, note, ...tags].join(' ')),
	around: wordsOf([article.title, article.outlet, snapshot].join(' ')),
});

function weigh({own, around}: Searched, phrase: string, words: readonly string[]): number {
	if (own.includes(phrase)) return PHRASE_IN_OWN;
	if (around.includes(phrase)) return PHRASE_AROUND;
	if (words.every((word) => own.includes(word))) return WORDS_IN_OWN;
	return words.every((word) => own.includes(word) || around.includes(word)) ? WORDS_ANYWHERE : 0;
}

/** A search under way: it goes on from where it stopped, so that what was found so far can be seen. */
export class Finding {
	readonly #annotations: readonly Annotation[];
	readonly #weigh: (annotation: Annotation) => number;
	readonly #found: {annotation: Annotation; weight: number}[] = [];
	#next = 0;

	constructor(annotations: readonly Annotation[], weighOf: (annotation: Annotation) => number) {
		this.#annotations = annotations;
		this.#weigh = weighOf;
	}

	/** Whether all were looked at. */
	get whole(): boolean {
		return this.#next >= this.#annotations.length;
	}

	/** What was found so far, the best first, else in the order given. */
	get found(): Annotation[] {
		return [...this.#found].sort((one, other) => other.weight - one.weight).map(({annotation}) => annotation);
	}

	/** Looks at the next ones until all are looked at, or so many milliseconds have passed. */
	goOn(milliseconds: number): void {
		const end = performance.now() + milliseconds;
		for (let looked = 1; !this.whole; looked++) {
			const annotation = this.#annotations[this.#next++] as Annotation;
			const weight = this.#weigh(annotation);
			if (weight > 0) this.#found.push({annotation, weight});
			if (looked % AT_ONCE === 0 && performance.now() >= end) return;
		}
	}
}

/** Annotations between two looks at the clock. */
const AT_ONCE = 50;

/**
 * Full-text search over annotations, without tone marks: "hop tac" finds "hợp tác". Every word must be there, as the
 * beginning of a word. Plain scanning of folded text: over the common words of such news, which stand in nearly every
 * annotation, it is several times faster than an inverted index that scores them all, and needs no time to build.
 */
export class AnnotationSearch {
	readonly #searched = new Map<string, Searched>();

	/** Begins to look for what matches every word of the query. */
	find(annotations: readonly Annotation[], query: string): Finding {
		const phrase = wordsOf(query);
		const words = phrase.split(' ').flatMap((word) => (word ? [` ${word}`] : []));
		return new Finding(words.length === 0 ? [] : annotations, (annotation) =>
			weigh(this.#searchedOf(annotation), phrase, words),
		);
	}

	/** Makes one annotation ready, which the first search would have to do otherwise. */
	prepare(annotation: Annotation): void {
		this.#searchedOf(annotation);
	}

	#searchedOf(annotation: Annotation): Searched {
		const known = this.#searched.get(annotation.id);
		if (known?.revision === annotation.revision) return known;
		const searched = toSearched(annotation);
		this.#searched.set(annotation.id, searched);
		return searched;
	}
}
