import {describe, expect, test} from 'vitest';
import {type Choices, lookOf, PAPERS, rulesOf, STRENGTHS, STYLES, TINT, UNCHOSEN} from '../../src/look/choices.ts';
import {INK, MARK_STYLES, type Tone} from '../../src/look/palette.ts';
import {contrastOf, mixed} from './contrast.ts';

const TONES: readonly Tone[] = ['light', 'dark'];
/** Grounds that news pages use. */
const GROUNDS: Record<Tone, readonly string[]> = {light: ['#ffffff', '#fcfaf6'], dark: ['#000000', '#202124']};

const choosing = (part: Partial<Choices>): Choices => ({...UNCHOSEN, ...part});

describe('what the reader chose of the marks', () => {
	test('without a choice nothing is added to the rules of the marks', () => {
		expect(rulesOf(UNCHOSEN, 'light')).toBe('');
		expect(lookOf(UNCHOSEN)).toMatchObject({asked: false, hidden: [], toolbar: true});
	});

	test.each(STRENGTHS.flatMap((strength) => STYLES.map((style) => [strength, style] as const)))(
		'%s %s: no two kinds share a line, so that they differ without colour',
		(strength, style) => {
			const css = rulesOf(choosing({strength, style, paper: 'all'}), 'light');
			const lines = [...css.matchAll(/\{text-decoration: underline (\w+) #\w+ ([\d.]+)px/gu)];
			const own = new Set(lines.map(([, line, pixels]) => `${line} ${pixels}`));
			expect(lines.length).toBeGreaterThanOrEqual(Object.keys(MARK_STYLES).length);
			expect(own.size).toBeGreaterThanOrEqual(Object.keys(MARK_STYLES).length);
		},
	);

	test.each(Object.entries(MARK_STYLES))('words on the tint of a %s keep 4.5:1', (_type, mark) => {
		for (const tone of TONES)
			for (const ground of GROUNDS[tone])
				expect(contrastOf(INK[tone], mixed(mark[tone], ground, TINT / 100))).toBeGreaterThanOrEqual(4.5);
	});

	test('on paper lines have the colours for a light ground, whatever the page is', () => {
		const printed = rulesOf(choosing({paper: 'all'}), 'dark');
		expect(printed).toContain(MARK_STYLES.person?.light);
		expect(printed).not.toContain(MARK_STYLES.person?.dark);
	});

	test('each choice for paper gives other rules', () => {
		expect(new Set(PAPERS.map((paper) => rulesOf(choosing({paper}), 'light'))).size).toBe(PAPERS.length);
	});
});
