import {expect, test} from 'vitest';
import {isOpenOn, NOTHING, type Open} from '../../src/highlights/open.ts';

const toolbar: Open = {what: 'toolbar', stretch: {start: 4, end: 9}, focus: true};
const form = {what: 'own', stretch: {start: 4, end: 9}} as Open;

test('what is open on words stays when they settle as a selection, and gives way to other words', () => {
	expect([toolbar, form].map((open) => isOpenOn(open, {start: 4, end: 9}))).toEqual([true, true]);
	expect([toolbar, form].map((open) => isOpenOn(open, {start: 4, end: 10}))).toEqual([false, false]);
	expect(isOpenOn(NOTHING, {start: 4, end: 9})).toBe(false);
});
