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

/** The ink on a ground of ours; the two keep at least 7:1 whatever ink the page itself uses. */
export const INK: Readonly<Record<Tone, string>> = {light: '#1d1e20', dark: '#f4f2ee'};

/** The grounds of the reader's five highlight colours. */
export const COLOURS: Readonly<Record<Colour, Record<Tone, string>>> = {
	yellow: {light: '#fbe88d', dark: '#5b4d0d'},
	green: {light: '#c3ecb4', dark: '#234f22'},
	blue: {light: '#bfe1fa', dark: '#17486a'},
	pink: {light: '#fbcbd8', dark: '#6b2440'},
	purple: {light: '#ddcff8', dark: '#4a3577'},
};

/** The colours in the order in which they are offered. */
export const COLOUR_ORDER = Object.keys(COLOURS) as readonly Colour[];

/** A CSS colour that follows the ground's light or dark scheme. */
export const onBoth = (pair: Record<Tone, string>): string => `light-dark(${pair.light}, ${pair.dark})`;
