import controls from '../look/controls.css' with {type: 'text'};
import form from '../look/form.css' with {type: 'text'};
import type {Tone} from '../look/palette.ts';
import tokens from '../look/tokens.css' with {type: 'text'};
import {noteAbove} from './above.ts';
import surface from './surface.css' with {type: 'text'};

/** The one node that is added to a page, with a closed shadow root in the browser's top layer. */
export interface Host {
	readonly root: ShadowRoot;
	/** Puts it into the page, again where the page threw it out, with colours for this ground. */
	show(tone: Tone): void;
	/** Puts it above whatever the page has laid over it; the focus stays where it is. */
	raise(): void;
	/** Whether the focus lies in it. */
	hasFocus(): boolean;
	/** Remembers what holds the focus in the page, before we take it. */
	remember(): void;
	/** Gives the focus back to that. */
	giveBack(): void;
	remove(): void;
}

const MARK = 'data-bang-giao';

/** Whether an event's target, as a page's listener is told it, is our host. */
export const isHost = (target: EventTarget | null): boolean => target instanceof Element && target.hasAttribute(MARK);

/** What a page's script can do to an element that it finds is undone. */
function settle(element: HTMLElement, root: ShadowRoot, sheets: CSSStyleSheet[]): void {
	const {documentElement} = document;
	// In a frame, or in a box that cannot be seen, the reader's press would be won by stealth.
	if (element.parentNode !== documentElement) documentElement.append(element);
	// A sheet is lost on the way through another document.
	if (root.adoptedStyleSheets.length !== sheets.length) root.adoptedStyleSheets = sheets;
	if (element.popover !== 'manual') element.popover = 'manual';
	element.inert = false;
	if (element.matches(':popover-open')) return;
	element.showPopover();
	noteAbove(element);
}

/**
 * Opens the host; nothing is in the page before `show`. Style sheets are adopted: no policy of the page forbids that. A plain
 * `div`: an element under a name that a page can define (`customElements`) would hand its closed root to the page.
 */
export function openHost(document: Document): Host {
	const element = document.createElement('div');
	element.setAttribute(MARK, '');
	const root = element.attachShadow({mode: 'closed'});
	const sheets = [tokens, controls, form, surface].map((css) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		return sheet;
	});
	/** Undoes the zoom of a page that sets one on its root: boxes are told in the window's own pixels. */
	const unzoomed = new CSSStyleSheet();
	sheets.push(unzoomed);
	const hasFocus = () => root.activeElement !== null;
	let before: Element | null = null;
	return {
		root,
		show(tone) {
			element.toggleAttribute('dark', tone === 'dark');
			unzoomed.replaceSync(`.surface{zoom:${1 / document.documentElement.currentCSSZoom}}`);
			settle(element, root, sheets);
		},
		raise() {
			const focused = root.activeElement;
			if (element.matches(':popover-open')) element.hidePopover();
			settle(element, root, sheets);
			if (focused instanceof HTMLElement) focused.focus({preventScroll: true});
		},
		hasFocus,
		remember() {
			if (!hasFocus()) before = document.activeElement;
		},
		giveBack() {
			if (before instanceof HTMLElement && before.isConnected) before.focus({preventScroll: true});
		},
		remove: () => element.remove(),
	};
}
