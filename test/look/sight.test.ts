import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {guardPress, openSight} from '../../src/look/sight.ts';

type Told = (entries: {isVisible?: boolean}[]) => void;
let tell: Told;

class Observer {
	constructor(told: Told) {
		tell = told;
	}
	observe(): void {}
	disconnect(): void {}
}

class Press extends Event {
	readonly detail: number;
	override readonly isTrusted: boolean;
	override readonly timeStamp: number;
	constructor(type: string, detail: number, timeStamp: number, isTrusted = true) {
		super(type, {cancelable: true});
		Object.defineProperty(this, 'isTrusted', {value: isTrusted});
		Object.defineProperty(this, 'timeStamp', {value: timeStamp});
		this.detail = detail;
		this.isTrusted = isTrusted;
		this.timeStamp = timeStamp;
	}
}

let time = 0;
let covered = false;
const box = {} as Element;

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('IntersectionObserver', Observer);
	vi.stubGlobal('MouseEvent', Press);
	time = 1000;
	covered = false;
	vi.spyOn(performance, 'now').mockImplementation(() => time);
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

const open = () => openSight(box, () => covered);
/** A press with the pointer, from down to click, begun so many milliseconds from now. */
const press = (sight: ReturnType<typeof open>, later: number): boolean => {
	time += later;
	sight.allows(new Press('pointerdown', 0, time));
	return sight.allows(new Press('click', 1, time + 50));
};

describe('a press counts', () => {
	test('on what has stood in plain sight for a while', () => {
		const sight = open();
		tell([{isVisible: true}]);
		expect(press(sight, 299)).toBe(false);
		expect(press(sight, 1)).toBe(true);
	});

	test('not before the browser has told, and not on what is covered', () => {
		const sight = open();
		expect(press(sight, 5000)).toBe(false);
		tell([{isVisible: false}]);
		expect(press(sight, 5000)).toBe(false);
	});

	test('not when a cover went away as the pointer came down', () => {
		const sight = open();
		tell([{isVisible: true}]);
		tell([{isVisible: false}]);
		time += 5000;
		sight.allows(new Press('pointerdown', 0, time));
		tell([{isVisible: true}]);
		expect(sight.allows(new Press('click', 1, time))).toBe(false);
	});

	test('not on what was pushed under the pointer', () => {
		const sight = open();
		tell([{isVisible: true}]);
		time += 5000;
		sight.moved();
		expect(press(sight, 10)).toBe(false);
		expect(press(sight, 290)).toBe(true);
	});

	test('by a key at once, unless it is known to be covered; by no script ever', () => {
		const sight = open();
		expect(sight.allows(new Press('click', 0, time))).toBe(true);
		expect(sight.allows(new Press('click', 0, time, false))).toBe(false);
		tell([{isVisible: false}]);
		expect(sight.allows(new Press('click', 0, time))).toBe(false);
	});

	test('where the browser does not look, by looking again and again', () => {
		const sight = open();
		tell([{}]);
		expect(press(sight, 300)).toBe(true);
		covered = true;
		vi.advanceTimersByTime(150);
		expect(press(sight, 5000)).toBe(false);
		covered = false;
		vi.advanceTimersByTime(150);
		expect(press(sight, 300)).toBe(true);
		sight.stop();
		covered = true;
		vi.advanceTimersByTime(1000);
		expect(press(sight, 300)).toBe(true);
	});
});

test('a press that does not count reaches nothing, and the reader is told; a forged one is not told of', () => {
	const refused = vi.fn();
	const sight = open();
	const real = new Press('click', 1, time);
	guardPress(real, sight, refused);
	expect(real.defaultPrevented).toBe(true);
	guardPress(new Press('click', 1, time, false), sight, refused);
	guardPress(new Press('pointerdown', 0, time), sight, refused);
	expect(refused).toHaveBeenCalledTimes(1);
});
