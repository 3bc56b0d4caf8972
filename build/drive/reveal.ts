import type {Page as PlaywrightPage} from 'playwright-core';
import type {Page as PuppeteerPage} from 'puppeteer-core';
import {connectionOf, contextOf} from './firefox.ts';
import type {DrivenPage} from './session.ts';

/** Runs in the page: our closed root answers as an open one would, from now on. */
const OPEN = 'function(root) { Object.defineProperty(this, "shadowRoot", {value: root, configurable: true}); }';
const HOST = 'document.querySelector("[data-bang-giao]")';

async function revealInChromium(page: PlaywrightPage): Promise<void> {
	const debug = await page.context().newCDPSession(page);
	const {result: host} = await debug.send('Runtime.evaluate', {expression: HOST});
	if (!host.objectId) throw new Error('nothing of ours is on the page');
	const {node} = await debug.send('DOM.describeNode', {objectId: host.objectId, pierce: true});
	const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
	if (backendNodeId === undefined) throw new Error('our element has no root');
	const {object: root} = await debug.send('DOM.resolveNode', {backendNodeId});
	await debug.send('Runtime.callFunctionOn', {
		functionDeclaration: OPEN,
		objectId: host.objectId,
		arguments: [{objectId: root.objectId ?? ''}],
	});
	await debug.detach();
}

/** A node as WebDriver BiDi hands it over. */
interface RemoteNode {
	sharedId: string;
	value?: {shadowRoot?: RemoteNode | null};
}

async function revealInFirefox(page: PuppeteerPage): Promise<void> {
	const connection = connectionOf(page.browser());
	const target = {context: contextOf(page)};
	const {result} = await connection.send('script.evaluate', {
		expression: HOST,
		target,
		awaitPromise: false,
		serializationOptions: {includeShadowTree: 'all', maxDomDepth: 0},
	});
	const host = result.result as RemoteNode | undefined;
	const root = host?.value?.shadowRoot;
	if (!host?.sharedId || !root) throw new Error('nothing of ours is on the page');
	await connection.send('script.callFunction', {
		functionDeclaration: OPEN,
		target,
		this: {sharedId: host.sharedId},
		arguments: [{sharedId: root.sharedId}],
		awaitPromise: false,
	});
}

/**
 * Lets what a driven browser evaluates on a page look into our closed root, as `shadowRoot` of our element. It is the
 * browser's debugging protocol that hands it over: no script of a page can do that.
 * @throws where our element is not on the page
 */
export const revealSurface = (page: DrivenPage): Promise<void> =>
	'setViewportSize' in page ? revealInChromium(page) : revealInFirefox(page as PuppeteerPage);
