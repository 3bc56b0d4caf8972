import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import type {NoteTold} from '../../src/messages/note-frame.ts';
import {openTelling} from '../../src/note/telling.ts';

const SECRET = 'what only the opener knows';
const opener = {};
let hear: (event: {source: unknown; data: unknown; ports: readonly object[]}) => void;

class Port {
	readonly heard: NoteTold[] = [];
	postMessage(told: NoteTold): void {
		this.heard.push(told);
	}
}

beforeEach(() => {
	vi.stubGlobal('parent', opener);
	vi.stubGlobal('addEventListener', (_type: string, listener: typeof hear) => {
		hear = listener;
	});
});
afterEach(() => vi.unstubAllGlobals());

test('what is said goes to who knows the secret, also what was said before', () => {
	const tell = openTelling(SECRET);
	const port = new Port();
	tell({what: 'height', height: 40});
	hear({source: opener, data: SECRET, ports: [port]});
	tell({what: 'closed'});
	expect(port.heard).toEqual([{what: 'height', height: 40}, {what: 'closed'}]);
});

test.each([
	['another secret', {source: opener, data: 'a guess'}],
	['no secret', {source: opener, data: undefined}],
	['another window', {source: {}, data: SECRET}],
	['this window', {source: globalThis, data: SECRET}],
])('nothing goes to a port that comes with %s', (_what, message) => {
	const tell = openTelling(SECRET);
	const port = new Port();
	tell({what: 'height', height: 40});
	hear({...message, ports: [port]});
	tell({what: 'closed'});
	expect(port.heard).toEqual([]);
});

test('whoever comes second hears nothing, the secret known or not', () => {
	const tell = openTelling(SECRET);
	const [first, second] = [new Port(), new Port()];
	for (const port of [first, second]) hear({source: opener, data: SECRET, ports: [port]});
	tell({what: 'closed'});
	expect([first.heard, second.heard]).toEqual([[{what: 'closed'}], []]);
});

test('a message without a port changes nothing', () => {
	const tell = openTelling(SECRET);
	const port = new Port();
	hear({source: opener, data: SECRET, ports: []});
	hear({source: opener, data: SECRET, ports: [port]});
	tell({what: 'closed'});
	expect(port.heard).toEqual([{what: 'closed'}]);
});
