import {documentKey} from '../article/address.ts';
import {type Found, findArticle} from './find.ts';

type Page = Window & typeof globalThis;

/**
 * Milliseconds that changes are gathered for before the page is looked at again: at first, while it keeps changing (what
 * the reader kept must be back in its place within 300), and while it holds no article yet.
 */
const SOON = 80;
const BUSY = 200;
const CALM = 500;
/** A change this soon after another, in milliseconds, is part of a page that is still filling itself. */
const RESTLESS = 1500;

/** A body that comes late is waited for this long, in milliseconds, and looked for this often at the most. */
const LATE = 15_000;
const LATE_LOOKS = 12;

/** When a document was last reported as changed, in milliseconds of its clock: outlives a single watch. */
const lastChange = new WeakMap<Document, number>();

const hasText = (node: Node): boolean => /\S/.test(node.textContent ?? '');

/** Whether a change can touch the article's text; lazy images and counters without text cannot. */
function touchesText({type, target, addedNodes, removedNodes}: MutationRecord): boolean {
	return type === 'childList' ? [...addedNodes, ...removedNodes].some(hasText) : hasText(target);
}

const isSameDocument = (address: string, other: string): boolean =>
	address === other || (documentKey(address) ?? address) === (documentKey(other) ?? other);

const canonicalOf = (document: Document): string | null =>
	document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;

/** Calls `act` once after a run of calls, at most once in `delay` milliseconds. */
function gathered(page: Page, delay: () => number, act: () => void): {call: () => void; cancel: () => void} {
	let timer: number | undefined;
	return {
		call: () => {
			timer ??= page.setTimeout(() => {
				timer = undefined;
				act();
			}, delay());
		},
		cancel: () => page.clearTimeout(timer),
	};
}

/** Reports that the page shows another address or says it is another document, and its return from the cache. */
function watchNavigation(page: Page, report: () => void): () => void {
	const {document} = page;
	const address = page.location.href;
	const canonical = canonicalOf(document);
	const check = (): void => {
		if (!isSameDocument(page.location.href, address) || canonicalOf(document) !== canonical) {
			report();
		}
	};
	const shown = (event: PageTransitionEvent): void => {
		if (event.persisted) {
			report();
		}
	};
	const head = new page.MutationObserver(check);
	if (document.head) {
		head.observe(document.head, {childList: true, subtree: true, attributes: true, attributeFilter: ['href']});
	}
	// Older browsers have no Navigation API.
	const navigation: EventTarget | undefined = page.navigation;
	navigation?.addEventListener('currententrychange', check);
	page.addEventListener('popstate', check);
	page.addEventListener('pageshow', shown);
	return () => {
		head.disconnect();
		navigation?.removeEventListener('currententrychange', check);
		page.removeEventListener('popstate', check);
		page.removeEventListener('pageshow', shown);
	};
}

/** Reports changes of the body's text, and the body's removal. Nothing else of the page is watched. */
function watchBody(page: Page, {root}: Found, report: () => void): () => void {
	const inside = new page.MutationObserver((records) => {
		if (records.some(touchesText)) {
			report();
		}
	});
	inside.observe(root, {
		childList: true,
		characterData: true,
		subtree: true,
		attributes: true,
		attributeFilter: ['class', 'style', 'hidden'],
	});
	const above = new page.MutationObserver(() => {
		if (!root.isConnected) {
			report();
		}
	});
	for (let element = root.parentElement; element; element = element.parentElement) {
		above.observe(element, {childList: true});
	}
	return () => {
		inside.disconnect();
		above.disconnect();
	};
}

/** Waits for a body that scripts insert after load, for a bounded time and number of looks. */
function awaitBody(page: Page, report: () => void): () => void {
	const {document} = page;
	let looks = 0;
	const look = gathered(
		page,
		() => CALM,
		() => {
			looks++;
			if (findArticle(document, page.location.href)) {
				stop();
				report();
			} else if (looks >= LATE_LOOKS) {
				stop();
			}
		},
	);
	const changes = new page.MutationObserver(look.call);
	const timer = page.setTimeout(() => stop(), LATE);
	const stop = (): void => {
		changes.disconnect();
		look.cancel();
		page.clearTimeout(timer);
	};
	changes.observe(document.documentElement, {childList: true, subtree: true});
	return stop;
}

/**
 * Calls `onChange` when a page is worth another look: the text of the found article changed, it went away, the page went
 * to another address or came back from the cache, or, where nothing was found yet, an article arrived. Changes are
 * gathered for at most 100 ms on a quiet page. The returned function ends the watch.
 */
export function watchArticle(found: Found | null, onChange: () => void, page: Page = window): () => void {
	const {document} = page;
	const delay = (): number =>
		page.performance.now() - (lastChange.get(document) ?? -RESTLESS) < RESTLESS ? BUSY : SOON;
	const change = gathered(page, delay, () => {
		lastChange.set(document, page.performance.now());
		onChange();
	});
	const stopNavigation = watchNavigation(page, change.call);
	const stopBody = found ? watchBody(page, found, change.call) : awaitBody(page, change.call);
	return () => {
		change.cancel();
		stopNavigation();
		stopBody();
	};
}
