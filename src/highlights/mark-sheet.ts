import type {Colour} from '../annotation/annotation.ts';
import {COLOUR_ORDER, COLOURS, MARK_STYLES, type Tone} from '../look/palette.ts';
import type {MentionType} from '../tags/mention.ts';

/** The registry of highlights belongs to the page too: this keeps our names apart. */
const PREFIX = 'bang-giao-';

/** Name of the highlight of a kind of mention. */
export const mentionMark = (type: MentionType): string => `${PREFIX}${type}`;

/** Name of the highlight of an annotation colour; probable places have one of their own. */
export const colourMark = (colour: Colour, probable: boolean): string =>
	`${PREFIX}${colour}${probable ? '-probable' : ''}`;

/** Highlights that carry a note are underlined as well. */
export const NOTED_MARK = `${PREFIX}noted`;
/** Where the reader is: the mention whose card is open. */
export const CURRENT_MARK = `${PREFIX}current`;
/** The words that the reader was just led to. */
export const FLASH_MARK = `${PREFIX}flash`;

const MENTION_ORDER = 1;
const HERE_ORDER = 2;

/** Which mark lies above which: the reader's colours below, then underlines, then where the reader is. */
export function orderOf(mark: string): number {
	if (mark === CURRENT_MARK || mark === FLASH_MARK) return HERE_ORDER;
	return mark === NOTED_MARK || Object.keys(MARK_STYLES).some((type) => mark === `${PREFIX}${type}`)
		? MENTION_ORDER
		: 0;
}

const rule = (mark: string, declarations: string): string => `::highlight(${mark}) {${declarations}}`;

function mentionRules(tone: Tone): string[] {
	return Object.entries(MARK_STYLES).map(([type, style]) =>
		rule(
			mentionMark(type as MentionType),
			`text-decoration: underline ${style.line} ${style[tone]} ${style.thickness}px; text-underline-offset: 0.18em`,
		),
	);
}

function colourRules(tone: Tone): string[] {
	return COLOUR_ORDER.flatMap((colour) => {
		const {ground, ink} = COLOURS[colour][tone];
		return [
			rule(colourMark(colour, false), `background-color: ${ground}; color: ${ink}`),
			rule(colourMark(colour, true), `text-decoration: underline dashed ${tone === 'light' ? ink : ground} 2px`),
		];
	});
}

function hereRules(tone: Tone): string[] {
	const [ground, ink, line] = tone === 'light' ? ['#cfe6f2', '#0d222d', '#145c7d'] : ['#1d4457', '#eaf6fc', '#8fc8e6'];
	return [
		rule(NOTED_MARK, `text-decoration: underline solid ${line} 2px`),
		rule(CURRENT_MARK, `background-color: ${ground}; color: ${ink}`),
		rule(FLASH_MARK, `background-color: ${line}; color: ${tone === 'light' ? '#ffffff' : '#0d222d'}`),
	];
}

/** On paper the reader's colours stay; underlines and where the reader was go. */
function paperRules(): string[] {
	return [
		...Object.keys(MARK_STYLES).map((type) => rule(mentionMark(type as MentionType), 'text-decoration: none')),
		...[CURRENT_MARK, FLASH_MARK].map((mark) => rule(mark, 'background-color: transparent; color: currentcolor')),
	];
}

/** Where the system forces its colours, a mark without some of its own would be given those of a selection. */
function forcedRules(): string[] {
	return [
		...Object.keys(MARK_STYLES).map((type) =>
			rule(mentionMark(type as MentionType), 'background-color: Canvas; color: CanvasText'),
		),
		...COLOUR_ORDER.map((colour) => rule(colourMark(colour, false), 'background-color: Mark; color: MarkText')),
		...[CURRENT_MARK, FLASH_MARK].map((mark) => rule(mark, 'background-color: Highlight; color: HighlightText')),
	];
}

/** The style rules of all marks, for text on this ground. */
export const markSheet = (tone: Tone): string =>
	[
		...colourRules(tone),
		...mentionRules(tone),
		...hereRules(tone),
		`@media print {${paperRules().join('')}}`,
		`@media (forced-colors: active) {${forcedRules().join('')}}`,
	].join('\n');
