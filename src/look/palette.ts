import type {Colour} from '../annotation/annotation.ts';
import type {MentionType} from '../tags/mention.ts';

/** Whether the text stands on a light or on a dark ground. */
export type Tone = 'light' | 'dark';

/** How a kind of mention is underlined. The line's form tells the kinds apart where colours cannot. */
export interface MarkStyle {
	line: 'solid' | 'double' | 'dashed' | 'dotted' | 'wavy';
	/** CSS pixels. */
	thickness: number;
	light: string;
	dark: string;
}

/** Kinds that are marked in the page; roles and dates would stand on every line and stay unmarked. */
export const MARK_STYLES: Readonly<Partial<Record<MentionType, MarkStyle>>> = {
	person: {line: 'solid', thickness: 2, light: '#0b6a94', dark: '#6fc5ee'},
	organisation: {line: 'double', thickness: 1, light: '#74449a', dark: '#cda8ec'},
	country: {line: 'dashed', thickness: 2, light: '#a2382a', dark: '#f29d8f'},
	place: {line: 'dotted', thickness: 2, light: '#4a6a1c', dark: '#b7d47e'},
	event: {line: 'wavy', thickness: 1, light: '#8a4a00', dark: '#f0b878'},
	document: {line: 'solid', thickness: 1, light: '#5f5320', dark: '#dac98a'},
	programme: {line: 'dashed', thickness: 1, light: '#1a6b57', dark: '#84d6bf'},
	disease: {line: 'dotted', thickness: 3, light: '#a02a62', dark: '#f2a0c4'},
	money: {line: 'dotted', thickness: 1, light: '#5b5e63', dark: '#b3b7bd'},
};

/** A ground and the ink on it; the pair keeps at least 7:1 whatever ink the page itself uses. */
interface ColourPair {
	ground: string;
	ink: string;
}

/** The reader's five highlight colours. */
export const COLOURS: Readonly<Record<Colour, Record<Tone, ColourPair>>> = {
	yellow: {light: {ground: '#fbe88d', ink: '#1d1a0c'}, dark: {ground: '#5b4d0d', ink: '#fdf6d8'}},
	green: {light: {ground: '#c3ecb4', ink: '#10200b'}, dark: {ground: '#234f22', ink: '#e8f9e2'}},
	blue: {light: {ground: '#bfe1fa', ink: '#0b1c28'}, dark: {ground: '#17486a', ink: '#e3f3fd'}},
	pink: {light: {ground: '#fbcbd8', ink: '#2a0f17'}, dark: {ground: '#6b2440', ink: '#fdeaf0'}},
	purple: {light: {ground: '#ddcff8', ink: '#1c1230'}, dark: {ground: '#4a3577', ink: '#f1eafd'}},
};

/** The colours in the order in which they are offered. */
export const COLOUR_ORDER = Object.keys(COLOURS) as readonly Colour[];

/** A CSS colour that follows the ground's light or dark scheme. */
export const onBoth = (pair: Record<Tone, string>): string => `light-dark(${pair.light}, ${pair.dark})`;
