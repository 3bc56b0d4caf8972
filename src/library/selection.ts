import {useCallback, useMemo, useRef, useState} from 'preact/hooks';
import type {Annotation} from '../annotation/annotation.ts';

/** What the reader selected in a list, by id. */
export interface Selected {
	ids: ReadonlySet<string>;
	/** The selected ones among those that are there. */
	annotations: readonly Annotation[];
	/** Selects or lets go of one; with `range` all from the last one on as well. */
	toggle: (annotation: Annotation, range: boolean) => void;
	all: (annotations: readonly Annotation[]) => void;
	none: () => void;
}

const NONE: ReadonlySet<string> = new Set();

/** Keeps what is selected, through changes of the list. @param shown the list, in its order */
export function useSelected(everything: readonly Annotation[], shown: readonly Annotation[]): Selected {
	const [ids, setIds] = useState(NONE);
	const last = useRef<string | null>(null);
	const toggle = useCallback(
		({id}: Annotation, range: boolean) => {
			const from = range ? shown.findIndex((one) => one.id === last.current) : -1;
			const to = shown.findIndex((one) => one.id === id);
			last.current = id;
			setIds((before) => {
				const next = new Set(before);
				if (from >= 0) for (const one of shown.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(one.id);
				else if (!next.delete(id)) next.add(id);
				return next;
			});
		},
		[shown],
	);
	const annotations = useMemo(
		() => (ids.size === 0 ? [] : everything.filter(({id}) => ids.has(id))),
		[everything, ids],
	);
	return {
		ids,
		annotations,
		toggle,
		all: (chosen) => setIds(new Set(chosen.map(({id}) => id))),
		none: () => setIds(NONE),
	};
}
