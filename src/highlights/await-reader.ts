import type {Attention, FirstAct} from './attend.ts';
import {equip} from './equipment.ts';
import {mayMeanMark, pointOf} from './pointer.ts';
import type {Session} from './session.ts';

/** The reader's acts on a page, attended to from the first one on. */
export interface Attending {
	/** Does something with what attends to the reader; brings it in where it is not there yet. */
	act(what: (attention: Attention) => void): Promise<void>;
	stop(): void;
}

/** What a reader does first: each brings in the code that attends to everything after. */
const FIRST_ACTS = ['pointermove', 'click', 'selectionchange'] as const;

/**
 * Waits for the reader's first act on the page; the code that shows cards and takes in notes comes only then.
 * @param changed called after the reader kept, changed or removed something here
 */
export function awaitReader(document: Document, session: Session, changed: () => void): Attending {
	const waiting = new AbortController();
	const first: FirstAct = {pointer: null, press: null};
	let attention: Attention | null = null;
	let coming: Promise<void> | null = null;
	let stopped = false;

	const come = async (): Promise<void> => {
		const equipment = await equip();
		waiting.abort();
		if (stopped || attention || !equipment) return;
		attention = equipment.attend(document, session, changed, first);
	};
	const comeOnce = (): Promise<void> => {
		coming ??= come();
		return coming;
	};
	const seen = (event: Event): void => {
		if (!event.isTrusted) return;
		if (event instanceof MouseEvent) {
			if (event.type !== 'click') first.pointer = pointOf(event);
			else if (mayMeanMark(event)) first.press = pointOf(event);
		}
		void comeOnce();
	};
	for (const act of FIRST_ACTS)
		document.addEventListener(act, seen, {passive: true, capture: true, signal: waiting.signal});

	return {
		async act(what) {
			await comeOnce();
			if (attention && !stopped) what(attention);
		},
		stop() {
			stopped = true;
			waiting.abort();
			attention?.stop();
		},
	};
}
