import type {NoteDraft} from '../messages.ts';
import type {Mention} from '../tags/mention.ts';
import {equip} from './equipment.ts';
import type {Stretch} from './paint.ts';
import {watchPointer} from './pointer.ts';
import {selectedStretch, watchSelection} from './selection.ts';
import type {Session, Target} from './session.ts';
import type {Ground, How, Surface} from './surface.ts';

/** What the reader does on a page beyond reading: pointing, pressing, selecting, stepping. */
export interface Attention {
	/** Goes to the next or previous marked mention and opens its card. */
	step(by: 1 | -1): void;
	/** Opens the toolbar on the selection, with the focus in it. */
	annotate(): void;
	/** Offers to go on with a note that a reload broke off. */
	offerDraft(draft: NoteDraft): void;
	stop(): void;
}

const HOST_TAG = 'BANG-GIAO';

const sameTarget = (one: Target, other: Target): boolean =>
	'mention' in one
		? 'mention' in other && one.mention === other.mention
		: 'annotations' in other && one.annotations[0]?.id === other.annotations[0]?.id;

function groundOf(document: Document, session: Session, changed: () => void): Ground {
	const find = (id: string) => session.annotations.find(({annotation}) => annotation.id === id);
	return {
		document,
		day: session.found.article.published?.slice(0, 10) ?? null,
		keeps: session.known.keeps,
		tone: () => session.tone(),
		boxes: (stretch) => session.boxes(stretch),
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
	const inView = marked.findIndex((mention) => (session.boxes(mention)[0]?.top ?? -1) >= 0);
	return marked[Math.max(inView, 0)] ?? null;
}

/**
 * Attends to the reader on a page. Card, toolbar and editor come into the page when they are first needed.
 * @param changed called after the reader kept, changed or removed something here
 */
export function attend(document: Document, session: Session, changed: () => void): Attention {
	let surface: Surface | null = null;
	let stepped: Mention | null = null;
	let stopped = false;

	const onSurface = async (act: (opened: Surface) => void): Promise<void> => {
		const equipment = surface ? null : await equip();
		if (stopped) return;
		surface ??= equipment?.openSurface(groundOf(document, session, changed)) ?? null;
		if (surface) act(surface);
	};
	const open = (mention: Mention, how: How) => void onSurface((opened) => opened.openCard(mention, how));
	const offerToolbar = (stretch: Stretch, focus: boolean) =>
		void onSurface((opened) => opened.openToolbar(stretch, focus));
	const selected = () => selectedStretch(document, session.found.map, session.found.article.text);

	const stopPointer = watchPointer<Target>(document, {
		under: (x, y) => session.under(x, y, false),
		same: sameTarget,
		hover: (target) => 'mention' in target && open(target.mention, 'hover'),
		leave: () => surface?.closeHovered(),
		press: (x, y) => {
			const target = session.under(x, y, true);
			if (!target) return false;
			if ('mention' in target) {
				stepped = target.mention;
				open(target.mention, 'click');
			}
			if ('annotations' in target) void onSurface((opened) => opened.openEditor(target.annotations));
			return true;
		},
		pressElsewhere: () => surface?.close(),
		isOurs: ({target}) => target instanceof Element && target.tagName === HOST_TAG,
	});
	const stopSelection = watchSelection(document, () => {
		const stretch = selected();
		if (stretch) offerToolbar(stretch, false);
		else surface?.closeToolbar();
	});

	return {
		step(by) {
			stepped = nextMention(session, stepped, by);
			if (!stepped) return;
			session.reveal(stepped);
			open(stepped, 'key');
		},
		annotate() {
			const stretch = selected();
			if (stretch) offerToolbar(stretch, true);
		},
		offerDraft: (draft) => void onSurface((opened) => opened.offerDraft(draft)),
		stop() {
			stopped = true;
			stopPointer();
			stopSelection();
			surface?.remove();
		},
	};
}
