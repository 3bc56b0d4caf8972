import type {Annotation} from '../annotation/annotation.ts';

/** Ways in which annotations can be sorted, the usual one first. */
export const ORDERS = ['modified', 'created', 'published', 'outlet', 'title'] as const;

/** A way to sort annotations. */
export type Order = (typeof ORDERS)[number];

const collator = new Intl.Collator('vi', {numeric: true});
const later = (one: string, other: string): number => (one === other ? 0 : one > other ? -1 : 1);

const COMPARE: Readonly<Record<Order, (one: Annotation, other: Annotation) => number>> = {
	modified: (one, other) => later(one.modified, other.modified),
	created: (one, other) => later(one.created, other.created),
	published: (one, other) => later(one.article.published ?? '', other.article.published ?? ''),
	outlet: (one, other) => collator.compare(one.article.outlet ?? '\uffff', other.article.outlet ?? '\uffff'),
	title: (one, other) => collator.compare(one.article.title ?? '\uffff', other.article.title ?? '\uffff'),
};

/** Annotations in an order; equal ones stay in theirs. */
export const inOrder = (annotations: readonly Annotation[], order: Order): Annotation[] =>
	annotations.toSorted(COMPARE[order]);
