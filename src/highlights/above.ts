// What lies above what in the browser's top layer cannot be asked for. What was there when our host came up lies beneath it,
// until it is shown anew. What a page keeps in a shadow root of its own is not seen here.

/** Elements of the page over which our host came up last. */
const beneath = new WeakSet<Element>();

const othersIn = (document: Document, host: Element): Element[] =>
	[...document.querySelectorAll(':is(:popover-open, :modal, :fullscreen)')].filter((other) => other !== host);

/** Our host has just come up: what is in the top layer now lies beneath it. */
export function noteAbove(host: Element): void {
	for (const other of othersIn(host.ownerDocument, host)) {
		beneath.add(other);
		other.addEventListener('toggle', () => beneath.delete(other), {once: true});
	}
}

const meet = (one: DOMRect, other: DOMRect): boolean =>
	one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** Whether something of the page that may lie above our host meets a box in its shadow root. */
export function isUnderOthers(box: Element): boolean {
	const root = box.getRootNode();
	if (!(root instanceof ShadowRoot)) return false;
	const ours = box.getBoundingClientRect();
	return othersIn(box.ownerDocument, root.host).some(
		(other) => !beneath.has(other) && meet(other.getBoundingClientRect(), ours),
	);
}
