/** Milliseconds that a pointer rests on a mark before its card comes: shorter opens cards in passing. */
const REST = 220;
/** Milliseconds in which the pointer may cross from the mark to the card. */
const GRACE = 320;

/** A point of the window, in CSS pixels. */
export interface Point {
	x: number;
	y: number;
}

/** What pointing at the page does. `Target` is whatever lies under the pointer. */
export interface PointerPlan<Target> {
	/** What lies under a point of the window; null over nothing of ours. */
	under(point: Point): Target | null;
	same(one: Target, other: Target): boolean;
	hover(target: Target): void;
	leave(): void;
	/** Whether a press on a point of the window met something of ours. */
	press(point: Point): boolean;
	/** A press on the page beside everything of ours. */
	pressElsewhere(): void;
	/** Whether an event happened on our own surface. */
	isOurs(event: Event): boolean;
}

/** What a page does itself with a press. */
const PAGE_ACTS =
	'a[href], button, input, select, textarea, label, summary, video, audio, [contenteditable], [role=button]';

/** Where a pointer event happened. */
export const pointOf = ({clientX, clientY}: MouseEvent): Point => ({x: clientX, y: clientY});

/** Whether a press may be meant for a mark: a plain one, on nothing that the page itself acts on. */
export const mayMeanMark = (event: MouseEvent): boolean =>
	event.button === 0 &&
	!(event.metaKey || event.ctrlKey || event.altKey || event.shiftKey) &&
	!(event.target instanceof Element && event.target.closest(PAGE_ACTS));

/**
 * Follows the pointer over the page; returns what stops it. Only the reader's own events count, none that a page made.
 * @param from where the pointer rests already
 */
export function watchPointer<Target>(document: Document, plan: PointerPlan<Target>, from: Point | null): () => void {
	let resting: ReturnType<typeof setTimeout> | undefined;
	let leaving: ReturnType<typeof setTimeout> | undefined;
	let hovered: Target | null = null;

	const stay = () => {
		clearTimeout(leaving);
		leaving = undefined;
	};
	const leaveSoon = () => {
		leaving ??= setTimeout(() => {
			leaving = undefined;
			hovered = null;
			plan.leave();
		}, GRACE);
	};
	const rest = (point: Point) => {
		const target = plan.under(point);
		if (!target) {
			if (hovered) leaveSoon();
			return;
		}
		stay();
		if (hovered && plan.same(hovered, target)) return;
		hovered = target;
		plan.hover(target);
	};
	const restAt = (point: Point) => {
		resting = setTimeout(() => rest(point), REST);
	};
	const move = (event: PointerEvent) => {
		if (!event.isTrusted || event.pointerType === 'touch') return;
		clearTimeout(resting);
		if (plan.isOurs(event)) return stay();
		if (event.buttons !== 0) return;
		restAt(pointOf(event));
	};
	const press = (event: MouseEvent) => {
		if (!event.isTrusted || plan.isOurs(event)) return;
		clearTimeout(resting);
		const selects = document.getSelection()?.isCollapsed === false;
		if (!mayMeanMark(event) || selects || !plan.press(pointOf(event))) plan.pressElsewhere();
		else stay();
	};

	/** Over a frame of ours the pointer moves unseen. */
	const enter = (event: PointerEvent) => {
		if (!event.isTrusted || !plan.isOurs(event)) return;
		clearTimeout(resting);
		stay();
	};

	if (from) restAt(from);
	const stopped = new AbortController();
	const {signal} = stopped;
	document.addEventListener('pointermove', move, {passive: true, signal});
	document.addEventListener('pointerover', enter, {passive: true, signal});
	document.addEventListener('click', press, {passive: true, signal});
	return () => {
		stopped.abort();
		clearTimeout(resting);
		stay();
	};
}
