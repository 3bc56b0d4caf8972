import type {Colour} from '../annotation/annotation.ts';
import type {MentionType} from '../tags/mention.ts';
import {COLOUR_ORDER, COLOURS, INK, MARK_STYLES, type Tone} from './palette.ts';

/** Where the line under a name begins, below the letters. */
const OFFSET = '0.18em';
/** The line under a note clears the thickest of those by a pixel, in CSS pixels: a double or a wavy one takes three. */
const BELOW_NAMES = 4;

/** The registry of highlights belongs to the page too: this keeps our names apart. */
const PREFIX = 'bang-giao-';

/** Name of the highlight of a kind of mention. */
export const mentionMark = (type: MentionType): string => PREFIX + type;

/** Name of the highlight of an annotation colour; probable places have one of their own. */
export const colourMark = (colour: Colour, probable: boolean): string =>
	PREFIX + colour + (probable ? '-probable' : '');

/** Highlights that carry a note are underlined as well, below the lines of names. */
export const NOTED_MARK = `${PREFIX}noted`;
/** Where the reader is: the mention whose card is open. */
export const CURRENT_MARK = `${PREFIX}current`;
/** The words that the reader was just led to. */
export const FLASH_MARK = `${PREFIX}flash`;

const HERE = [CURRENT_MARK, FLASH_MARK];

/** The names of all kinds' highlights. */
export const MENTION_MARKS = (Object.keys(MARK_STYLES) as MentionType[]).map(mentionMark);

/** The names of all highlight colours, where they stand for certain. */
export const COLOUR_MARKS = COLOUR_ORDER.map((colour) => colourMark(colour, false));

const MENTION_ORDER = 1;
const HERE_ORDER = 2;

/** Which mark lies above which: the reader's colours below, then underlines, then where the reader is. */
export function orderOf(mark: string): number {
	if (HERE.includes(mark)) return HERE_ORDER;
	return mark === NOTED_MARK || MENTION_MARKS.includes(mark) ? MENTION_ORDER : 0;
}

/** A style rule for one or several marks. */
export const ruleOf = (marks: readonly string[], declarations: string): string =>
	`${marks.map((mark) => `::highlight(${mark})`).join()}{${declarations}}`;

function mentionRules(tone: Tone): string[] {
	return Object.entries(MARK_STYLES).map(([type, style]) =>
		ruleOf(
			[PREFIX + type],
			`text-decoration: underline ${style.line} ${style[tone]} ${style.thickness}px; text-underline-offset: ${OFFSET}`,
		),
	);
}

function colourRules(tone: Tone): string[] {
	return COLOUR_ORDER.flatMap((colour) => {
		const {light, [tone]: ground} = COLOURS[colour];
		return [
			ruleOf([colourMark(colour, false)], `background-color: ${ground}; color: ${INK[tone]}`),
			// On a dark page the ground of a highlight is too dark for a line.
			ruleOf(
				[colourMark(colour, true)],
				`text-decoration: underline dashed ${tone === 'light' ? INK.light : light} 2px`,
			),
		];
	});
}

/** Where the reader is: the same ground turned round for the moment in which words stand out. */
const HERE_PAIRS: Readonly<Record<Tone, readonly [ground: string, strong: string]>> = {
	light: ['#cfe6f2', '#145c7d'],
	dark: ['#1d4457', '#8fc8e6'],
};

function hereRules(tone: Tone): string[] {
	const [ground, strong] = HERE_PAIRS[tone];
	const other = tone === 'light' ? 'dark' : 'light';
	return [
		ruleOf(
			[NOTED_MARK],
			`text-decoration: underline solid ${strong} 2px; text-underline-offset: calc(${OFFSET} + ${BELOW_NAMES}px)`,
		),
		ruleOf([CURRENT_MARK], `background-color: ${ground}; color: ${INK[tone]}`),
		ruleOf([FLASH_MARK], `background-color: ${strong}; color: ${INK[other]}`),
	];
}

/** On paper the reader's colours stay; underlines and where the reader was go. */
const PAPER =
	ruleOf(MENTION_MARKS, 'text-decoration: none') + ruleOf(HERE, 'background-color: transparent; color: currentcolor');

/** Where the system forces its colours, a mark without some of its own would be given those of a selection. */
const FORCED =
	ruleOf(MENTION_MARKS, 'background-color: Canvas; color: CanvasText') +
	ruleOf(COLOUR_MARKS, 'background-color: Mark; color: MarkText') +
	ruleOf(HERE, 'background-color: Highlight; color: HighlightText');

/** The style rules of all marks, for text on this ground. */
export const markSheet = (tone: Tone): string =>
	[
		...colourRules(tone),
		...mentionRules(tone),
		...hereRules(tone),
		`@media print {${PAPER}}`,
		`@media (forced-colors: active) {${FORCED}}`,
	].join('\n');
