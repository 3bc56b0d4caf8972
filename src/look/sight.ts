/** Milliseconds for which something must have stood still in plain sight before a press on it counts. */
const ARMED_AFTER = 300;
/** Milliseconds between two looks, where the browser does not look by itself. */
const LOOK_EVERY = 150;

/** Intersection Observer v2, which tells whether what is observed is covered, faded or bent. Firefox has none of it. */
interface VisibilityEntry extends IntersectionObserverEntry {
	isVisible?: boolean;
}
const WATCHING = {trackVisibility: true, delay: 100} as IntersectionObserverInit;

/**
 * Whether a reader who presses something sees what is pressed. A page may lay a decoy over it that lets the press through, fade
 * it out, or push it under the pointer at the last moment.
 */
export interface Sight {
	/** Whether a press, click or key may count. A key needs no time: what it is for has the focus already. */
	allows(event: Event): boolean;
	/** It stands in another place now. */
	moved(): void;
	stop(): void;
}

/**
 * Watches whether an element is in plain sight.
 * @param isCovered says whether something lies over it, where the browser does not tell
 */
export function openSight(element: Element, isCovered: () => boolean): Sight {
	/** Null until the browser has told. */
	let plain: boolean | null = null;
	let since = performance.now();
	let pressedInSight = false;
	let looking: ReturnType<typeof setInterval> | undefined;

	const now = (isPlain: boolean) => {
		if (isPlain !== plain) since = performance.now();
		plain = isPlain;
	};
	const observer = new IntersectionObserver((entries) => {
		const last: VisibilityEntry | undefined = entries.at(-1);
		if (typeof last?.isVisible === 'boolean') return now(last.isVisible);
		now(!isCovered());
		looking ??= setInterval(() => now(!isCovered()), LOOK_EVERY);
	}, WATCHING);
	observer.observe(element);

	return {
		allows(event) {
			if (!event.isTrusted) return false;
			if (event.type === 'pointerdown') {
				pressedInSight = plain === true && event.timeStamp - since >= ARMED_AFTER;
				return pressedInSight;
			}
			// A click that no pointer made came from a key.
			const byPointer = event instanceof MouseEvent && event.detail > 0;
			return plain !== false && (!byPointer || pressedInSight);
		},
		moved() {
			since = performance.now();
		},
		stop() {
			observer.disconnect();
			clearInterval(looking);
		},
	};
}

/** What a press that does not count leads to: nothing, and `refused` is told. */
export function guardPress(event: Event, sight: Sight, refused: () => void): void {
	if (sight.allows(event)) return;
	if (event.type !== 'click') return;
	event.preventDefault();
	event.stopImmediatePropagation();
	if (event.isTrusted) refused();
}
