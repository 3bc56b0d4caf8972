import {type ComponentChildren, createContext} from 'preact';
import {useContext, useLayoutEffect, useRef, useState} from 'preact/hooks';
import {guardPress, openSight, type Sight} from '../look/sight.ts';
import {isUnderOthers} from './above.ts';
import {type Box, type Place, placeBeside} from './beside.ts';

const samePlace = (one: Place | null, other: Place | null): boolean =>
	one?.left === other?.left && one?.top === other?.top && one?.height === other?.height;

/** Follows the boxes of the words it belongs to: page scrolled, window resized, own size changed. */
function useBeside(boxes: () => readonly Box[], content: unknown) {
	const element = useRef<HTMLDivElement>(null);
	const [place, setPlace] = useState<Place | null>(null);
	useLayoutEffect(() => {
		const shown = element.current;
		const view = shown?.ownerDocument.defaultView;
		if (!shown || !view) return;
		let frame = 0;
		const follow = () => {
			frame = 0;
			const size = {width: shown.offsetWidth, height: shown.scrollHeight + shown.offsetHeight - shown.clientHeight};
			const window = {width: view.innerWidth, height: view.innerHeight};
			setPlace((last) => {
				const next = placeBeside(boxes(), size, window, last?.side);
				return samePlace(last, next) ? last : next;
			});
		};
		const followSoon = () => {
			frame ||= view.requestAnimationFrame(follow);
		};
		follow();
		// Cut to its place, the box stays as it is when what stands in it grows: a frame, or what is unfolded.
		const sized = new ResizeObserver(followSoon);
		const watch = () => {
			for (const part of [shown, ...shown.children]) sized.observe(part);
		};
		const filled = new MutationObserver(watch);
		watch();
		filled.observe(shown, {childList: true});
		const options = {passive: true, capture: true};
		view.addEventListener('scroll', followSoon, options);
		view.addEventListener('resize', followSoon, options);
		return () => {
			sized.disconnect();
			filled.disconnect();
			view.cancelAnimationFrame(frame);
			view.removeEventListener('scroll', followSoon, options);
			view.removeEventListener('resize', followSoon, options);
		};
	}, [boxes, content]);
	return {element, place};
}

/** Height of what stays in sight at the top of a box. */
function heightOfHead(box: Element): number {
	const staying = [...box.children].filter((part) => getComputedStyle(part).position === 'sticky');
	return staying.reduce((height, part) => height + part.clientHeight, 0);
}

/** Scrolls a part that the reader opened into view, its beginning before its end. Nothing but the box moves: the page stays. */
function bringIntoView(part: Element, box: Element): void {
	const [inner, outer] = [part.getBoundingClientRect(), box.getBoundingClientRect()];
	const hidden = Math.min(inner.bottom - outer.bottom, inner.top - outer.top - heightOfHead(box));
	if (hidden > 0) box.scrollTop += hidden;
}

/** Shows what the reader unfolds in the box, and again once the box was placed anew for it. */
function useUnfolded(element: {current: HTMLElement | null}, place: unknown): void {
	const unfolded = useRef<Element | null>(null);
	useLayoutEffect(() => {
		const {current: box} = element;
		const unfold = ({target}: Event) => {
			if (!box || !(target instanceof HTMLDetailsElement) || !target.open) return;
			unfolded.current = target;
			bringIntoView(target, box);
		};
		box?.addEventListener('toggle', unfold, {capture: true});
		return () => box?.removeEventListener('toggle', unfold, {capture: true});
	}, [element]);
	useLayoutEffect(() => {
		if (unfolded.current && element.current) bringIntoView(unfolded.current, element.current);
		unfolded.current = null;
	}, [element, place]);
}

/** Is told of a press that does not count: it came too soon, or the page had covered what was pressed. */
export const Refused = createContext<() => void>(() => undefined);

/** Presses count only where the reader sees what is pressed; returns what looks at each. */
function useSight(element: {current: HTMLElement | null}, place: unknown): (event: Event) => void {
	const sight = useRef<Sight | null>(null);
	const refused = useContext(Refused);
	useLayoutEffect(() => {
		const {current} = element;
		if (!current) return;
		const opened = openSight(current, () => isUnderOthers(current));
		sight.current = opened;
		return () => opened.stop();
	}, [element]);
	useLayoutEffect(() => sight.current?.moved(), [place]);
	return (event) => sight.current && guardPress(event, sight.current, refused);
}

/** While its words are out of view it is out of sight, but keeps the focus that it has. */
const HIDDEN = {opacity: 0, pointerEvents: 'none'} as const;

interface FloatingProps {
	/** What the box says it is to a screen reader. */
	label: string;
	class: string;
	/** Boxes of the words it belongs to, now. */
	boxes: () => readonly Box[];
	/** Takes the focus when it opens. */
	focus: boolean;
	/** Stands in the window's corner instead of beside its words. */
	docked?: boolean;
	/** Changes with what is shown, so that the place is found anew. */
	content: unknown;
	children: ComponentChildren;
}

/** A box beside the words it belongs to, never over them. */
export function Floating({label, class: kind, boxes, focus, docked = false, content, children}: FloatingProps) {
	const {element, place} = useBeside(boxes, content);
	const guard = useSight(element, place);
	useUnfolded(element, place);
	useLayoutEffect(() => {
		// A bar is there to be pressed, so its first button takes the focus; a card is there to be read.
		const taking = kind === 'bar' ? element.current?.querySelector('button') : element.current;
		if (focus) taking?.focus({preventScroll: true});
	}, [focus, element, kind]);
	const style = docked
		? {}
		: place
			? {left: `${place.left}px`, top: `${place.top}px`, maxHeight: `${place.height}px`}
			: HIDDEN;
	return (
		<div
			ref={element}
			class={`floating ${kind} ${docked ? 'docked' : ''}`}
			role="dialog"
			aria-label={label}
			tabIndex={-1}
			style={style}
			onPointerDownCapture={guard}
			onClickCapture={guard}
		>
			{children}
		</div>
	);
}
