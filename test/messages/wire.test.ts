import {beforeEach, describe, expect, test, vi} from 'vitest';
import {
	answerBackgroundCalls,
	answerCalls,
	ask,
	askPage,
	type BackgroundAnswers,
	hear,
	tell,
} from '../../src/messages.ts';

type Listener = (message: unknown, sender: object, sendResponse?: (answer: unknown) => void) => true | undefined;

const OWN = 'chrome-extension://abc/';
const world = vi.hoisted(() => ({
	id: 'abc' as string | undefined,
	listeners: [] as Listener[],
	sent: [] as unknown[],
	send: async (_message: unknown): Promise<unknown> => undefined,
}));

vi.mock('../../src/browser.ts', () => ({
	browser: {
		runtime: {
			get id() {
				return world.id;
			},
			getURL: (path: string) => `chrome-extension://abc/${path}`,
			onMessage: {
				addListener: (listener: Listener) => world.listeners.push(listener),
				removeListener: (listener: Listener) => world.listeners.splice(world.listeners.indexOf(listener), 1),
			},
			sendMessage: (message: unknown) => {
				world.sent.push(message);
				return world.send(message);
			},
		},
		tabs: {
			sendMessage: (_tab: number, message: unknown) => {
				world.sent.push(message);
				return world.send(message);
			},
		},
	},
}));

beforeEach(() => {
	world.id = 'abc';
	world.listeners.length = 0;
	world.sent.length = 0;
	world.send = async () => ({ok: true, value: null});
});

/** What the first listener answers: through `sendResponse`, after saying that it will, as both browsers understand it. */
function answerTo(message: unknown, sender: object): Promise<unknown> | undefined {
	let comes: true | undefined;
	const answer = new Promise((resolve) => {
		comes = world.listeners[0]?.(message, sender, resolve);
	});
	return comes && answer;
}

const page = {id: 'abc', url: 'https://bao.example/a', tab: {id: 7, incognito: false}, frameId: 0};

describe('asking', () => {
	test('gives the answer', async () => {
		world.send = async () => ({ok: true, value: ['y tế']});
		expect(await ask('tags.list', null)).toEqual({ok: true, value: ['y tế']});
		expect(world.sent).toMatchObject([{call: 'tags.list', payload: null}]);
	});

	test.each([undefined, null, 7, 'x'])('asks again when nobody answered (%o), by the same name', async (nothing) => {
		let times = 0;
		world.send = async () => (times++ < 2 ? nothing : {ok: true, value: []});
		expect(await ask('tags.list', null)).toEqual({ok: true, value: []});
		const ids = world.sent.map((message) => (message as {id: string}).id);
		expect(ids).toHaveLength(3);
		expect(new Set(ids).size).toBe(1);
		expect(ids[0]).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u);
	});

	test('two calls have two names', async () => {
		await ask('tags.list', null);
		await ask('tags.list', null);
		expect(new Set(world.sent.map((message) => (message as {id: string}).id)).size).toBe(2);
	});

	test('fails, and does not reject, when nobody ever answers', async () => {
		world.send = async () => {
			throw new Error('Could not establish connection. Receiving end does not exist.');
		};
		expect(await ask('tags.list', null)).toMatchObject({ok: false, code: 'unknown'});
		expect(await askPage(3, 'page.state', null)).toMatchObject({ok: false, code: 'not-found'});
	});

	test('says at once when the extension is gone', async () => {
		world.send = async () => {
			throw new Error('Extension context invalidated.');
		};
		expect(await ask('tags.list', null)).toMatchObject({ok: false, code: 'extension-gone'});
		world.id = undefined;
		world.send = () => {
			throw new TypeError('Cannot read properties of undefined');
		};
		expect(await ask('tags.list', null)).toMatchObject({ok: false, code: 'extension-gone'});
		expect(world.sent).toHaveLength(2);
	});

	test('telling nobody is no error', async () => {
		world.send = async () => {
			throw new Error('Receiving end does not exist.');
		};
		await expect(tell('page.changed', {state: {kind: 'none'}})).resolves.toBeUndefined();
	});
});

describe('answering', () => {
	const answers = {
		'tags.list': () => ({ok: true, value: ['a']}),
		'site.list': () => {
			throw new Error('broken');
		},
	} as unknown as BackgroundAnswers;
	const call = (message: unknown, sender: object = page): Promise<unknown> | undefined => answerTo(message, sender);

	beforeEach(() =>
		answerBackgroundCalls(answers, (_name, payload) =>
			payload === 'refused' ? {ok: false, code: 'bad-input', detail: 'no'} : {ok: true, value: payload},
		),
	);

	test('a call gets its answer', async () => {
		expect(await call({call: 'tags.list', payload: null})).toEqual({ok: true, value: ['a']});
	});

	test('what is refused, unknown, or from a stranger gets a failure', async () => {
		const refused = {ok: false, code: 'bad-input'};
		expect(await call({call: 'tags.list', payload: 'refused'})).toMatchObject(refused);
		for (const name of ['nothing', '__proto__', 'constructor', 'toString', 7, null, {}])
			expect(await call({call: name})).toMatchObject(refused);
		expect(await call({call: 'tags.list'}, {...page, id: 'other'})).toMatchObject(refused);
		expect(await call({call: 'tags.list'}, {})).toMatchObject(refused);
	});

	test('an answer that throws is a failure, with its reason', async () => {
		expect(await call({call: 'site.list'})).toEqual({ok: false, code: 'unknown', detail: 'broken'});
	});

	test.each([null, undefined, 7, 'text', [], {event: 'page.changed'}])(
		'%o is no call, and left to others',
		(message) => {
			expect(call(message)).toBeUndefined();
		},
	);
});

describe('a page', () => {
	test('answers our own pages and the background, never another page', async () => {
		answerCalls({'page.refresh': () => ({ok: true, value: null})} as never);
		const answer = (sender: object) => answerTo({call: 'page.refresh', payload: null}, sender);
		expect(await answer({id: 'abc', url: `${OWN}popup.html`})).toMatchObject({ok: true});
		expect(await answer({id: 'abc', url: `${OWN}library.html`, tab: {id: 2}})).toMatchObject({ok: true});
		expect(await answer({id: 'abc'})).toMatchObject({ok: true});
		expect(await answer(page)).toMatchObject({ok: false, code: 'bad-input'});
		expect(await answer({...page, url: 'https://evil.example/chrome-extension://abc/'})).toMatchObject({ok: false});
	});
});

describe('hearing', () => {
	test('events come with their tab, from our content scripts only, until stopped', () => {
		const heard: unknown[] = [];
		const stop = hear('page.changed', (payload, tab) => heard.push([payload, tab]));
		const listener = world.listeners[0];
		const event = {event: 'page.changed', payload: {state: {kind: 'none'}}};
		expect(listener?.(event, page)).toBeUndefined();
		listener?.(event, {...page, id: 'other'});
		listener?.(event, {id: 'abc'});
		listener?.({event: 'other', payload: 1}, page);
		listener?.(null, page);
		expect(heard).toEqual([[{state: {kind: 'none'}}, 7]]);
		stop();
		expect(world.listeners).toEqual([]);
	});
});
