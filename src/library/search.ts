import MiniSearch from 'minisearch';
import type {Annotation} from '../annotation/annotation.ts';
import {bare} from '../text/bare.ts';

const FIELDS = ['quote', 'note', 'tags', 'title', 'snapshot'] as const;

/** Share of a word's letters that may be mistyped. */
const FUZZY = 0.15;
/** Words shorter than this are only found as they are written: "an" is not "anh". */
const SHORT = 4;

const SEPARATOR = /[^\p{L}\p{M}\p{N}]+/u;

const fieldOf = (annotation: Annotation, field: string): string => {
	if (field === 'title') return [annotation.article.title, annotation.article.outlet].join(' ');
	if (field === 'tags') return annotation.tags.join(' ');
	return String(annotation[field as keyof Annotation] ?? '');
};

/** Full-text search over annotations, without tone marks: "hop tac" finds "hợp tác". */
export class AnnotationSearch {
	readonly #index = new MiniSearch<Annotation>({
		fields: [...FIELDS],
		extractField: (annotation, field) => (field === 'id' ? annotation.id : fieldOf(annotation, field)),
		tokenize: (text) => text.split(SEPARATOR),
		processTerm: (term) => bare(term) || null,
		searchOptions: {
			combineWith: 'AND',
			prefix: true,
			fuzzy: (term) => (term.length < SHORT ? false : FUZZY),
			boost: {quote: 2, note: 2, tags: 3},
		},
	});
	/** Revision of each annotation in the index. */
	readonly #held = new Map<string, number>();

	/** Brings the index up to these annotations; only what changed is indexed anew. */
	update(annotations: readonly Annotation[]): void {
		const wanted = new Map(annotations.map((annotation) => [annotation.id, annotation]));
		for (const [id, revision] of [...this.#held]) {
			if (wanted.get(id)?.revision === revision) continue;
			this.#index.discard(id);
			this.#held.delete(id);
		}
		for (const annotation of annotations) {
			if (this.#held.has(annotation.id)) continue;
			this.#index.add(annotation);
			this.#held.set(annotation.id, annotation.revision);
		}
	}

	/** Ids of what matches every word, the best first. */
	find(query: string): string[] {
		return this.#index.search(query).map(({id}) => String(id));
	}
}
