/** What a hostile page could take hold of. */
export interface Loot {
	/** Keys and letters of events that happened in our host. */
	keys: string[];
	/** Markup of every closed root that an event, a selection or an element's definition gave away. */
	roots: string[];
	/** Whatever else could be read while a note was open. */
	words: string[];
	messages: number;
}

/**
 * Runs in the page before anything else: lays every trap that a page has for what an extension puts into it. Stringified, so
 * it uses nothing from outside.
 */
export function layTraps(): void {
	const loot: Loot = {keys: [], roots: [], words: [], messages: 0};
	const take = (node: unknown) => {
		const root = node instanceof Node ? node.getRootNode() : node;
		if (root instanceof ShadowRoot && !loot.roots.includes(root.innerHTML)) loot.roots.push(root.innerHTML);
	};
	const isHost = (target: unknown) => target instanceof Element && target.hasAttribute('data-bang-giao');
	const hear = (event: Event) => {
		const all = event as unknown as Record<string, unknown>;
		for (const name of ['originalTarget', 'explicitOriginalTarget', 'rangeParent', 'relatedTarget', 'srcElement'])
			take(all[name]);
		for (const at of event.composedPath()) take(at);
		if (isHost(event.target)) loot.keys.push(`${all.key ?? ''}${all.data ?? ''}`);
	};
	const types =
		'keydown keypress keyup beforeinput input compositionupdate paste copy focusin focusout pointermove pointerover pointerdown click change';
	for (const type of types.split(' ')) addEventListener(type, hear, true);
	addEventListener('message', () => loot.messages++, true);
	// An element of a name that can be defined hands its closed root to whoever defined it.
	customElements.define(
		'bang-giao',
		class extends HTMLElement {
			constructor() {
				super();
				const internals = this.attachInternals();
				setTimeout(() => take(internals.shadowRoot), 1000);
			}
		},
	);
	Object.assign(window, {loot, take});
}

/** Runs in the page while a note is open: reads and writes whatever has the focus, and looks for what it must not see. */
export function plunder(secret: string): Loot {
	const {loot, take} = window as unknown as {loot: Loot; take: (node: unknown) => void};
	const finder = window as unknown as {find(words: string, ...rest: boolean[]): boolean};
	const read = () => {
		const selection = getSelection();
		loot.words.push(String(selection));
		for (const node of [selection?.anchorNode, selection?.focusNode]) take(node);
		if (selection?.rangeCount) take(selection.getRangeAt(0).startContainer);
	};
	read();
	if (finder.find(secret, false, false, true)) loot.words.push(secret);
	document.execCommand('selectAll');
	read();
	document.execCommand('insertText', false, 'GIẢ MẠO');
	getSelection()?.removeAllRanges();
	const host = document.querySelector('[data-bang-giao]');
	for (const animation of [...document.getAnimations(), ...(host?.getAnimations({subtree: true}) ?? [])])
		take((animation.effect as KeyframeEffect | null)?.target);
	take(host?.shadowRoot);
	loot.words.push(host?.outerHTML ?? '', ...performance.getEntries().map(({name}) => name));
	const names = [...Object.getOwnPropertyNames(window), ...Object.getOwnPropertySymbols(window).map(String)];
	loot.words.push(...names.filter((name) => /bang.?giao/iu.test(name)).map((name) => `window.${name}`));
	loot.words.push(...Array.from(window, (frame) => `frame ${String(frame)}`));
	return loot;
}

/** Runs in the page: acts as the reader would, by a selection, events and messages of its own. */
export function forge(words: string): void {
	const host = document.querySelector('[data-bang-giao]') ?? document.body;
	const text = document.createTreeWalker(document.querySelector('article') as Element, NodeFilter.SHOW_TEXT);
	while (!text.currentNode.textContent?.includes(words) || text.currentNode.nodeType !== Node.TEXT_NODE)
		text.nextNode();
	const node = text.currentNode;
	const at = node.textContent?.indexOf(words) ?? 0;
	getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
	const places = [host, node.parentElement as Element, document, window];
	for (const place of places) {
		for (const type of ['pointerdown', 'pointerup', 'pointermove', 'mousedown', 'mouseup', 'click', 'touchend'])
			place.dispatchEvent(
				new PointerEvent(type, {
					bubbles: true,
					composed: true,
					clientX: 300,
					clientY: 300,
					pointerType: 'mouse',
					detail: 1,
				}),
			);
		for (const key of ['Enter', ' ', 'Escape', 's', 'S', 'h', 'j'])
			for (const type of ['keydown', 'keypress', 'keyup'])
				place.dispatchEvent(
					new KeyboardEvent(type, {
						key,
						bubbles: true,
						composed: true,
						altKey: key > 'A',
						shiftKey: true,
						ctrlKey: key === 'Enter',
					}),
				);
	}
	(host as HTMLElement).click?.();
	const calls = ['annotation.keep', 'site.set', 'data.erase', 'page.read', 'page.annotate', 'page.marks'];
	for (const call of calls) {
		const message = {call, id: 'x', payload: {host: location.host, off: true, shown: false}};
		window.postMessage(message, '*');
		document.dispatchEvent(new CustomEvent(call, {detail: message}));
		window.dispatchEvent(new CustomEvent('bang-giao', {detail: message}));
	}
}

/** Runs in the page: calls the extension and its files under its id, and tells what answered. */
export async function knock(id: string): Promise<string[]> {
	const got: string[] = [];
	type Api = {runtime?: {sendMessage?: (id: string, message: object) => Promise<unknown>; connect?: unknown}};
	const {chrome, browser} = window as unknown as {chrome?: Api; browser?: Api};
	for (const api of [chrome, browser])
		if (api?.runtime?.sendMessage)
			await api.runtime.sendMessage(id, {call: 'tags.list', id: 'x', payload: null}).then(
				(answer) => got.push(JSON.stringify(answer)),
				() => undefined,
			);
	for (const scheme of ['chrome-extension', 'moz-extension'])
		for (const file of ['note.html', 'content.js', 'library.html', 'icons/icon-32.png', 'manifest.json'])
			await fetch(`${scheme}://${id}/${file}`).then(
				() => got.push(`${scheme} ${file}`),
				() => undefined,
			);
	return got;
}

/**
 * Runs in the page: a box in a box in a box, so many times, inside the article and out of sight (what is seen of such a
 * depth ends the browser's own layout). By stretches: a browser looks through all of what it is told to put somewhere.
 */
export function nest(depth: number): void {
	const STRETCH = 500;
	const outermost = document.createElement('div');
	let deepest = outermost;
	for (let left = depth - 1; left > 0; left -= STRETCH) {
		const stretch = document.createElement('div');
		let last = stretch;
		for (let at = 1; at < Math.min(STRETCH, left); at++) {
			const inner = document.createElement('div');
			last.append(inner);
			last = inner;
		}
		deepest.append(stretch);
		deepest = last;
	}
	deepest.append('sâu');
	outermost.hidden = true;
	document.querySelector('article')?.append(outermost);
}
