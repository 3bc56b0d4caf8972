/** Milliseconds that a pointer rests on a mark before its card comes: shorter opens cards in passing. */
const REST = 220;
/** Milliseconds in which the pointer may cross from the mark to the card. */
const GRACE = 320;

/** What pointing at the page does. `Target` is whatever lies under the pointer. */
export interface PointerPlan<Target> {
	/** What lies under a point of the window; null over nothing of ours. */
	under(x: number, y: number): Target | null;
	same(one: Target, other: Target): boolean;
	hover(target: Target): void;
	leave(): void;
	/** Whether a press on a point of the window met something of ours. */
	press(x: number, y: number): boolean;
	/** A press on the page beside everything of ours. */
	pressElsewhere(): void;
	/** Whether an event happened on our own surface. */
	isOurs(event: Event): boolean;
}

/** What a page does itself with a press. */
const PAGE_ACTS =
	'a[href], button, input, select, textarea, label, summary, video, audio, [contenteditable], [role=button]';

const isPlain = (event: MouseEvent): boolean =>
	event.button === 0 && !(event.metaKey || event.ctrlKey || event.altKey || event.shiftKey);

/** Follows the pointer over the page; returns what stops it. Only the reader's own events count, none that a page made. */
export function watchPointer<Target>(document: Document, plan: PointerPlan<Target>): () => void {
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
	const rest = (x: number, y: number) => {
		const target = plan.under(x, y);
		if (!target) {
			if (hovered) leaveSoon();
			return;
		}
		stay();
		if (hovered && plan.same(hovered, target)) return;
		hovered = target;
		plan.hover(target);
	};
	const move = (event: PointerEvent) => {
		if (!event.isTrusted || event.pointerType === 'touch') return;
		clearTimeout(resting);
		if (plan.isOurs(event)) return stay();
		if (event.buttons !== 0) return;
		const {clientX, clientY} = event;
		resting = setTimeout(() => rest(clientX, clientY), REST);
	};
	const press = (event: MouseEvent) => {
		if (!event.isTrusted || plan.isOurs(event) || !isPlain(event)) return;
		clearTimeout(resting);
		const on = event.target;
		const acts = on instanceof Element && on.closest(PAGE_ACTS) !== null;
		const selects = document.getSelection()?.isCollapsed === false;
		if (acts || selects || !plan.press(event.clientX, event.clientY)) plan.pressElsewhere();
		else stay();
	};

	const stopped = new AbortController();
	const {signal} = stopped;
	document.addEventListener('pointermove', move, {passive: true, signal});
	document.addEventListener('click', press, {passive: true, signal});
	return () => {
		stopped.abort();
		clearTimeout(resting);
		stay();
	};
}
