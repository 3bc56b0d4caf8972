import {say} from '../words.ts';

/** Milliseconds for which it is said that the extension is gone. */
const SAID_FOR = 8000;

const LOOK = `
	:host {all: initial !important; position: fixed !important; inset: auto 16px 16px auto !important; display: block !important}
	p {margin: 0; max-width: 320px; padding: 8px 14px; border-radius: 6px; background: #1d1e20; color: #fff;
		font: 14px/1.5 system-ui, sans-serif}`;

/**
 * Ready to say that the extension was updated under the page. Called while it is there: its words cannot be asked for later, and
 * what is said needs nothing of it.
 */
export function readyToSayGone(document: Document): () => void {
	const words = say('failureExtensionGone');
	return () => {
		const host = document.createElement('div');
		const root = host.attachShadow({mode: 'closed'});
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(LOOK);
		root.adoptedStyleSheets = [sheet];
		const line = document.createElement('p');
		line.role = 'status';
		line.textContent = words;
		root.append(line);
		host.setAttribute('data-bang-giao', 'gone');
		host.popover = 'manual';
		document.documentElement.append(host);
		host.showPopover();
		setTimeout(() => host.remove(), SAID_FOR);
	};
}
