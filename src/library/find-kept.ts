import {useEffect, useMemo, useState} from 'preact/hooks';
import type {Annotation} from '../annotation/annotation.ts';
import {type Filters, passes} from './filters.ts';
import {inOrder, type Order} from './order.ts';
import {AnnotationSearch, type Finding} from './search.ts';

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

/** Milliseconds of searching before something is shown, and between two moments in which the page can paint and take a press. */
const AT_FIRST = 60;
const SLICE = 100;

/** Goes on with a search; its finds so far, and again after each slice. */
function useFinding(finding: Finding | null): Annotation[] | null {
	const [slices, setSlices] = useState(0);
	// After each slice there is more.
	const found = useMemo(() => finding?.found ?? null, [finding, slices]);
	useEffect(() => {
		if (!finding || finding.whole) return;
		const next = setTimeout(() => {
			finding.goOn(SLICE);
			setSlices((last) => last + 1);
		});
		return () => clearTimeout(next);
	}, [finding, slices]);
	return found;
}

/** What was found, and whether that is all. */
export interface Found {
	found: Annotation[];
	whole: boolean;
}

/** What matches the search and passes the filters, in the order asked for; a search without one gives the best first. */
export function useFound(annotations: readonly Annotation[], query: string, filters: Filters, order: Order): Found {
	const search = useMemo(() => new AnnotationSearch(), []);
	usePrepared(search, annotations);
	const narrowed = useMemo(() => annotations.filter(passes(filters)), [annotations, filters]);
	const finding = useMemo(() => {
		if (query.trim() === '') return null;
		const begun = search.find(narrowed, query);
		begun.goOn(AT_FIRST);
		return begun;
	}, [search, narrowed, query]);
	const matching = useFinding(finding) ?? narrowed;
	// They come as they were changed, the last one first.
	const found = useMemo(() => (order === 'modified' ? matching : inOrder(matching, order)), [matching, order]);
	return {found, whole: finding?.whole ?? true};
}
