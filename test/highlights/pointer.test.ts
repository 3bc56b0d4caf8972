import {beforeEach, expect, test, vi} from 'vitest';
import {type PointerPlan, watchPointer} from '../../src/highlights/pointer.ts';

/** Far longer than a pointer must rest on a mark. */
const LONG = 5000;

type Listener = (event: object) => void;
let listeners: Map<string, Listener>;
let said: string[];

const plan: PointerPlan<string> = {
	under: () => 'a mark',
	same: (one, other) => one === other,
	hover: (target) => said.push(`over ${target}`),
	leave: () => said.push('left'),
	press: () => {
		said.push('pressed');
		return true;
	},
	pressElsewhere: () => said.push('pressed elsewhere'),
	isOurs: () => false,
};

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('Element', class {});
	listeners = new Map();
	said = [];
	const document = {
		addEventListener: (type: string, listener: Listener) => listeners.set(type, listener),
		getSelection: () => null,
	};
	watchPointer(document as unknown as Document, plan, null);
	return () => {
		vi.useRealTimers();
		vi.unstubAllGlobals();
	};
});

function act(type: string, isTrusted: boolean): void {
	listeners.get(type)?.({type, isTrusted, pointerType: 'mouse', buttons: 0, button: 0, clientX: 5, clientY: 5});
	vi.advanceTimersByTime(LONG);
}

test('the reader’s own pointer opens what it rests on, and presses it', () => {
	act('pointermove', true);
	act('click', true);
	expect(said).toEqual(['over a mark', 'pressed']);
});

test.each(['pointermove', 'click'])('a %s that the page made does nothing', (type) => {
	act(type, false);
	expect(said).toEqual([]);
});
