import {describe, expect, test} from 'vitest';
import {countNamed, markedOf, markingOf} from '../../src/highlights/marking.ts';
import {readRgb} from '../../src/highlights/tone.ts';
import {CURRENT_MARK, colourMark, markSheet, mentionMark, NOTED_MARK, orderOf} from '../../src/look/mark-sheet.ts';
import {COLOUR_ORDER, COLOURS, INK, MARK_STYLES, type Tone} from '../../src/look/palette.ts';
import type {PlacedAnnotation} from '../../src/messages.ts';
import type {Mention} from '../../src/tags/mention.ts';
import {contrastOf} from '../look/contrast.ts';

const TONES: readonly Tone[] = ['light', 'dark'];
/** Grounds that news pages use. */
const GROUNDS: Record<Tone, readonly string[]> = {light: ['#ffffff', '#fcfaf6'], dark: ['#000000', '#202124']};

describe('the colours of marks', () => {
	test.each(COLOUR_ORDER)('words on %s keep at least 7:1', (colour) => {
		for (const tone of TONES) expect(contrastOf(COLOURS[colour][tone], INK[tone])).toBeGreaterThanOrEqual(7);
	});

	test.each(Object.entries(MARK_STYLES))('the line under a %s keeps at least 4.5:1', (_type, style) => {
		for (const tone of TONES)
			for (const ground of GROUNDS[tone]) expect(contrastOf(style[tone], ground)).toBeGreaterThanOrEqual(4.5);
	});

	test('no two kinds share a line: they differ without colour', () => {
		const lines = Object.values(MARK_STYLES).map(({line, thickness}) => `${line} ${thickness}`);
		const shared = lines.filter((line, at) => lines.indexOf(line) !== at);
		expect(shared).toEqual([]);
	});

	test.each(TONES)('the line of a note on a %s page lies below those of the names in it', (tone) => {
		const lines = /(\w+)\)\{text-decoration: underline (\w+) #\w{6} (\d)px; text-underline-offset: ([^}]+)\}/gu;
		const bottoms: number[] = [];
		let top = 0;
		for (const [, mark, line, thickness, offset = ''] of markSheet(tone).matchAll(lines)) {
			const [, further = '0'] = /^(?:calc\()?0\.18em(?: \+ (\d)px\))?$/u.exec(offset) ?? [];
			if (mark === 'noted') top = Number(further);
			else bottoms.push(Number(further) + Number(thickness) * (line === 'double' || line === 'wavy' ? 3 : 1));
		}
		expect(bottoms.length).toBe(Object.keys(MARK_STYLES).length);
		expect(top).toBeGreaterThan(Math.max(...bottoms));
	});

	test('the sheet has a rule for every mark on both grounds', () => {
		for (const tone of TONES) {
			const sheet = markSheet(tone);
			for (const type of Object.keys(MARK_STYLES)) expect(sheet).toContain(`::highlight(bang-giao-${type})`);
			for (const colour of COLOUR_ORDER) expect(sheet).toContain(`::highlight(bang-giao-${colour}-probable)`);
		}
	});

	test.each(TONES)('every ground with its ink, and every line on a %s page, keeps at least 4.5:1', (tone) => {
		const [screen = ''] = markSheet(tone).split('@media');
		const pairs = [...screen.matchAll(/background-color: (#\w{6}); color: (#\w{6})/gu)];
		expect(pairs.length).toBe(screen.match(/background-color/gu)?.length);
		expect(pairs.length).toBe(COLOUR_ORDER.length + 2);
		for (const [, ground = '', ink = ''] of pairs) expect(contrastOf(ground, ink)).toBeGreaterThanOrEqual(4.5);
		const lines = [...screen.matchAll(/text-decoration: underline \w+ (#\w{6})/gu)].map(([, line = '']) => line);
		expect(lines.length).toBe(Object.keys(MARK_STYLES).length + COLOUR_ORDER.length + 1);
		for (const line of lines)
			for (const ground of GROUNDS[tone]) expect(contrastOf(line, ground)).toBeGreaterThanOrEqual(4.5);
	});

	test.each(TONES)('the line under a name is seen on every highlight of a %s page too', (tone) => {
		for (const {[tone]: line} of Object.values(MARK_STYLES))
			for (const {[tone]: ground} of Object.values(COLOURS)) expect(contrastOf(line, ground)).toBeGreaterThanOrEqual(3);
	});

	test('where the reader is lies above underlines, and these above colours', () => {
		const orders = [colourMark('pink', false), mentionMark('person'), CURRENT_MARK].map(orderOf);
		expect(orders).toEqual([...orders].sort((one, other) => one - other));
		expect(new Set(orders).size).toBe(3);
	});
});

const mention = (start: number, type: Mention['type']): Mention => ({
	start,
	end: start + 5,
	surface: 'abcde',
	type,
	name: 'abcde',
	reason: 'test',
});

const placed = (id: string, note: string, place: PlacedAnnotation['place']): PlacedAnnotation => ({
	annotation: {
		id,
		revision: 1,
		created: '2026-01-01T00:00:00Z',
		modified: '2026-01-01T00:00:00Z',
		article: {
			key: 'k',
			url: null,
			title: null,
			outlet: null,
			author: null,
			published: null,
			partners: [],
			sectors: [],
			kinds: [],
		},
		selectors: [],
		quote: 'abcde',
		snapshot: 'abcde',
		colour: 'green',
		note,
		tags: [],
	},
	place,
});

describe('markingOf', () => {
	test('groups mentions by kind and leaves roles and dates unmarked', () => {
		const mentions = [mention(0, 'person'), mention(10, 'role'), mention(20, 'person'), mention(30, 'date')];
		const marking = markingOf(markedOf(mentions, undefined), []);
		expect([...marking.keys()]).toEqual([mentionMark('person')]);
		expect(marking.get(mentionMark('person'))?.map(({start}) => start)).toEqual([0, 20]);
	});

	test('leaves out the kinds that the reader hid', () => {
		const look = {asked: false, hidden: ['person'], light: '', dark: '', toolbar: true} as const;
		const marked = markedOf([mention(0, 'person'), mention(10, 'country')], look);
		expect(marked.map(({type}) => type)).toEqual(['country']);
		expect(countNamed(marked)).toBe(1);
	});

	test('paints sure and probable places apart, and orphans nowhere', () => {
		const marking = markingOf(
			[],
			[
				placed('a', '', {start: 1, end: 4, probable: false}),
				placed('b', 'ghi chú', {start: 6, end: 9, probable: true}),
				placed('c', '', null),
			],
		);
		expect([...marking.keys()]).toEqual([colourMark('green', false), colourMark('green', true)]);
	});

	test('marks what carries a note', () => {
		const marking = markingOf([], [placed('a', 'ghi chú', {start: 1, end: 4, probable: false})]);
		expect(marking.get(NOTED_MARK)).toHaveLength(1);
	});
});

describe('readRgb', () => {
	test.each([
		['rgb(255, 0, 16)', {red: 255, green: 0, blue: 16, alpha: 1}],
		['rgba(0, 0, 0, 0)', {red: 0, green: 0, blue: 0, alpha: 0}],
		['rgb(1 2 3 / 50%)', {red: 1, green: 2, blue: 3, alpha: 0.5}],
	])('%s', (computed, rgb) => {
		expect(readRgb(computed)).toEqual(rgb);
	});

	test.each(['', 'color(srgb 1 1 1)', 'rgb(a, b, c)', 'transparent', `rgb(${'1,'.repeat(500)})`])(
		'no colour in %s',
		(text) => {
			expect(readRgb(text)).toBeNull();
		},
	);
});
