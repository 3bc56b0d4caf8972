import type {PageLook} from '../messages/page-look.ts';
import type {MentionType} from '../tags/mention.ts';
import {COLOUR_MARKS, mentionMark, NOTED_MARK, ruleOf} from './mark-sheet.ts';
import {INK, MARK_STYLES, type MarkStyle, type Tone} from './palette.ts';

/** The kinds of mark, the first without a choice. */
export const STYLES = ['line', 'tint'] as const;
/** How strong marks are. */
export const STRENGTHS = ['plain', 'faint', 'strong'] as const;
/** What of them is printed. */
export const PAPERS = ['notes', 'all', 'none'] as const;

/** What the reader chose of how pages are treated. */
export interface Choices {
	/** Pages are read when the reader asks for it, not by themselves. */
	asked: boolean;
	hidden: MentionType[];
	style: (typeof STYLES)[number];
	strength: (typeof STRENGTHS)[number];
	/** What of the marks is printed. */
	paper: (typeof PAPERS)[number];
	/** Selecting words brings the toolbar by itself. */
	toolbar: boolean;
}

/** How it is without a choice. */
export const UNCHOSEN: Choices = {
	asked: false,
	hidden: [],
	style: 'line',
	strength: 'plain',
	paper: 'notes',
	toolbar: true,
};

/** Per cent of a kind's colour in the ground behind its words. */
export const TINT = 18;

const THICKNESS: Readonly<Record<Choices['strength'], (pixels: number) => number>> = {
	plain: (pixels) => pixels,
	faint: (pixels) => pixels / 2,
	strong: (pixels) => pixels + 1,
};

/** What is underlined, and how: the shorthand of CSS. */
export const lineOf = ({line, thickness}: MarkStyle, colour: string, strength: Choices['strength']): string =>
	`underline ${line} ${colour} ${THICKNESS[strength](thickness)}px`;

/** The ground behind words of a kind, where the reader chose tinted marks. The page's own ground shows through. */
export const tintOf = (colour: string): string => `color-mix(in srgb, ${colour} ${TINT}%, transparent)`;

const forEach = (declare: (mark: MarkStyle) => string): string =>
	Object.entries(MARK_STYLES)
		.map(([type, mark]) => ruleOf([mentionMark(type as MentionType)], declare(mark)))
		.join('');

function screenRules({style, strength}: Choices, tone: Tone): string {
	if (style === UNCHOSEN.style && strength === UNCHOSEN.strength) return '';
	const rules = forEach((mark) => {
		const tint = style === 'tint' ? `; background-color: ${tintOf(mark[tone])}; color: ${INK[tone]}` : '';
		return `text-decoration: ${lineOf(mark, mark[tone], strength)}${tint}`;
	});
	return `@media screen and (forced-colors: none) {${rules}}`;
}

/** Paper is light whatever the page's ground. */
const PAPER_RULES: Readonly<Record<Choices['paper'], () => string>> = {
	notes: () => '',
	all: () => `@media print {${forEach((mark) => `text-decoration: ${lineOf(mark, mark.light, 'plain')}`)}}`,
	none: () =>
		`@media print {${ruleOf([...COLOUR_MARKS, NOTED_MARK], 'background-color: transparent; color: currentcolor; text-decoration: none')}}`,
};

/** What the choices add to the rules of the marks, for text on this ground. */
export const rulesOf = (choices: Choices, tone: Tone): string =>
	screenRules(choices, tone) + PAPER_RULES[choices.paper]();

const isOf = <Value extends string>(list: readonly Value[], value: unknown): value is Value =>
	(list as readonly unknown[]).includes(value);

/** What is stored, as far as it is a choice there is. */
export function choicesOf(held: unknown): Choices {
	const given = (typeof held === 'object' && held !== null ? held : {}) as Partial<Record<keyof Choices, unknown>>;
	const types = Object.keys(MARK_STYLES) as MentionType[];
	const hidden = Array.isArray(given.hidden) ? types.filter((type) => (given.hidden as unknown[]).includes(type)) : [];
	return {
		asked: given.asked === true,
		hidden,
		style: isOf(STYLES, given.style) ? given.style : UNCHOSEN.style,
		strength: isOf(STRENGTHS, given.strength) ? given.strength : UNCHOSEN.strength,
		paper: isOf(PAPERS, given.paper) ? given.paper : UNCHOSEN.paper,
		toolbar: given.toolbar !== false,
	};
}

/** How pages are treated by these choices. */
export const lookOf = (choices: Choices): PageLook => ({
	asked: choices.asked,
	hidden: choices.hidden,
	light: rulesOf(choices, 'light'),
	dark: rulesOf(choices, 'dark'),
	toolbar: choices.toolbar,
});
