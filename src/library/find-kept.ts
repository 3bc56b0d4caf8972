import {useEffect, useMemo} from 'preact/hooks';
import type {Annotation} from '../annotation/annotation.ts';
import {type Filters, passes} from './filters.ts';
import {inOrder, type Order} from './order.ts';
import {AnnotationSearch} from './search.ts';

/** Milliseconds of an idle moment that are left alone. */
const SPARE = 3;

/** Uses idle moments to make annotations ready for searching, so that the first search is as quick as the next. */
function usePrepared(search: AnnotationSearch, annotations: readonly Annotation[]): void {
	useEffect(() => {
		let next = 0;
		const work = (moment: IdleDeadline) => {
			while (moment.timeRemaining() > SPARE) {
				const annotation = annotations[next++];
				if (!annotation) return;
				search.prepare(annotation);
			}
			handle = requestIdleCallback(work);
		};
		let handle = requestIdleCallback(work);
		return () => cancelIdleCallback(handle);
	}, [search, annotations]);
}

/** What matches the search and passes the filters, in the order asked for; a search without one gives the best first. */
export function useFound(
	annotations: readonly Annotation[],
	query: string,
	filters: Filters,
	order: Order,
): Annotation[] {
	const search = useMemo(() => new AnnotationSearch(), []);
	usePrepared(search, annotations);
	return useMemo(() => {
		const narrowed = annotations.filter(passes(filters));
		const found = query.trim() === '' ? narrowed : search.find(narrowed, query);
		// They come as they were changed, the last one first.
		return order === 'modified' ? found : inOrder(found, order);
	}, [search, annotations, query, filters, order]);
}
