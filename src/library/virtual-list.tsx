import type {ComponentChildren} from 'preact';
import {useLayoutEffect, useRef, useState} from 'preact/hooks';

/** Rows rendered beyond each edge of what is seen. */
const BEYOND = 6;

interface VirtualListProps<Item> {
	items: readonly Item[];
	/** Height of every row in CSS pixels. */
	height: number;
	label: string;
	keyOf: (item: Item) => string;
	row: (item: Item) => ComponentChildren;
}

/** A list of rows of one height, of which only those in view are in the page: 100,000 scroll like ten. */
export function VirtualList<Item>({items, height, label, keyOf, row}: VirtualListProps<Item>) {
	const frame = useRef<HTMLDivElement>(null);
	const [view, setView] = useState({top: 0, height: 800});
	useLayoutEffect(() => {
		const shown = frame.current;
		if (!shown) return;
		const measure = () => setView({top: shown.scrollTop, height: shown.clientHeight});
		const sized = new ResizeObserver(measure);
		sized.observe(shown);
		shown.addEventListener('scroll', measure, {passive: true});
		return () => {
			sized.disconnect();
			shown.removeEventListener('scroll', measure);
		};
	}, []);
	const first = Math.max(0, Math.floor(view.top / height) - BEYOND);
	const last = Math.min(items.length, Math.ceil((view.top + view.height) / height) + BEYOND);
	return (
		<div class="frame" ref={frame}>
			<ul class="rows" aria-label={label} style={{height: `${items.length * height}px`}}>
				{items.slice(first, last).map((item, at) => (
					<li
						key={keyOf(item)}
						aria-setsize={items.length}
						aria-posinset={first + at + 1}
						style={{top: `${(first + at) * height}px`, height: `${height}px`}}
					>
						{row(item)}
					</li>
				))}
			</ul>
		</div>
	);
}
