import type {NoteDraft} from '../messages.ts';
import type {Mention} from '../tags/mention.ts';
import {boxesOf} from './hit.ts';
import {isHost} from './host.ts';
import type {Stretch} from './paint.ts';
import {type Point, watchPointer} from './pointer.ts';
import {selectedStretch, watchSelection} from './selection.ts';
import type {Session} from './session.ts';
import type {Ground, How, Surface} from './surface.ts';
import {isSameTarget, reveal, type Target, targetAt} from './target.ts';

/** What the reader does on a page beyond reading: pointing, pressing, selecting, stepping. */
export interface Attention {
	/** Goes to the next or previous marked mention and opens its card. */
	step(by: 1 | -1): void;
	/** Opens the toolbar on the selection, with the focus in it. */
	annotate(): void;
	/** Brings a stretch into view and lets it stand out for a moment. */
	show(stretch: Stretch): void;
	/** Attaches an annotation to what the reader selects, or for certain to its probable place. */
	attach(id: string, to: 'selection' | 'place'): void;
	/** Offers to go on with a note that a reload broke off. */
	offerDraft(draft: NoteDraft): void;
	stop(): void;
}

function groundOf(document: Document, session: Session, changed: () => void): Ground {
	const find = (id: string) => session.annotations.find(({annotation}) => annotation.id === id);
	return {
		document,
		day: session.found.article.published?.slice(0, 10) ?? null,
		keeps: session.known.keeps,
		tone: () => session.tone(),
		boxes: (stretch) => boxesOf(session.found.map, stretch),
		article: () => session.found.article,
		record: () => session.record(),
		annotation: (id) => find(id)?.annotation ?? null,
		placeOf: (id) => find(id)?.place ?? null,
		put: async (annotation) => {
			await session.put(annotation);
			changed();
		},
		drop: async (id) => {
			await session.drop(id);
			changed();
		},
		point: (stretch) => session.point(stretch),
	};
}

/** The mention that comes after, or before, the one last stepped to; at first the one nearest to what is in view. */
function nextMention(session: Session, last: Mention | null, by: 1 | -1): Mention | null {
	const {marked} = session;
	if (marked.length === 0) return null;
	const at = last ? marked.indexOf(last) : -1;
	if (at >= 0) return marked[(at + by + marked.length) % marked.length] ?? null;
	const inView = marked.findIndex((mention) => (boxesOf(session.found.map, mention)[0]?.top ?? -1) >= 0);
	return marked[Math.max(inView, 0)] ?? null;
}

/** What the reader did before the code that attends to it was there. */
export interface FirstAct {
	/** Where the pointer rests; null while it was not seen. */
	pointer: Point | null;
	/** Where the reader pressed meanwhile. */
	press: Point | null;
}

/**
 * Attends to the reader on a page.
 * @param changed called after the reader kept, changed or removed something here
 */
export function attend(
	document: Document,
	session: Session,
	changed: () => void,
	openSurface: (ground: Ground) => Surface,
	first: FirstAct,
): Attention {
	let surface: Surface | null = null;
	let stepped: Mention | null = null;

	const opened = (): Surface => {
		surface ??= openSurface(groundOf(document, session, changed));
		return surface;
	};
	const open = (mention: Mention, how: How) => opened().openCard(mention, how);
	const selected = () => selectedStretch(document, session.found.map, session.found.article.text);
	const press = ({x, y}: Point): boolean => {
		const target = targetAt(document, session, x, y, true);
		if (!target) return false;
		if ('annotations' in target) opened().openEditor(target.annotations);
		else {
			stepped = target.mention;
			open(stepped, 'click');
		}
		return true;
	};

	const stopPointer = watchPointer<Target>(
		document,
		{
			under: ({x, y}) => targetAt(document, session, x, y, false),
			same: isSameTarget,
			hover: (target) => 'mention' in target && open(target.mention, 'hover'),
			leave: () => surface?.closeHovered(),
			press,
			pressElsewhere: () => surface?.close(),
			isOurs: ({target}) => isHost(target),
		},
		first.pointer,
	);
	const settle = () => {
		const stretch = selected();
		if (stretch && session.known.look?.toolbar !== false) opened().openToolbar(stretch, false);
		else surface?.closeToolbar();
	};
	const stopSelection = watchSelection(document, settle);
	if (first.press) press(first.press);

	return {
		step(by) {
			stepped = nextMention(session, stepped, by);
			if (!stepped) return;
			reveal(session, stepped);
			open(stepped, 'key');
		},
		annotate() {
			const stretch = selected();
			if (stretch) opened().openToolbar(stretch, true);
		},
		show(stretch) {
			reveal(session, stretch);
			session.flash(stretch);
		},
		attach(id, to) {
			opened().attach(id, to);
			const stretch = to === 'selection' ? selected() : null;
			if (stretch) opened().openToolbar(stretch, true);
		},
		offerDraft: (draft) => opened().offerDraft(draft),
		stop() {
			stopPointer();
			stopSelection();
			surface?.remove();
		},
	};
}
