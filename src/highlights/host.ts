import controls from '../look/controls.css' with {type: 'text'};
import type {Tone} from '../look/palette.ts';
import tokens from '../look/tokens.css' with {type: 'text'};
import surface from './surface.css' with {type: 'text'};

/** The one node that is added to a page, with a closed shadow root in the browser's top layer. */
export interface Host {
	readonly root: ShadowRoot;
	/** Puts it into the page, again where the page threw it out, with colours for this ground. */
	show(tone: Tone): void;
	/** Whether the focus lies in it. */
	hasFocus(): boolean;
	remove(): void;
}

/** Opens the host; nothing is in the page before `show`. Style sheets are adopted: no policy of the page forbids that. */
export function openHost(document: Document): Host {
	const element = document.createElement('bang-giao');
	element.popover = 'manual';
	const root = element.attachShadow({mode: 'closed'});
	root.adoptedStyleSheets = [tokens, controls, surface].map((css) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		return sheet;
	});
	return {
		root,
		show(tone) {
			root.host.toggleAttribute('dark', tone === 'dark');
			if (!element.isConnected) document.documentElement.append(element);
			if (!element.matches(':popover-open')) element.showPopover();
		},
		hasFocus: () => root.activeElement !== null,
		remove: () => element.remove(),
	};
}
