import {luminance} from '../../src/highlights/tone.ts';

type Rgb = [red: number, green: number, blue: number];

const partsOf = (colour: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as Rgb;

const light = (colour: string): number => {
	const [red, green, blue] = partsOf(colour);
	return luminance({red, green, blue, alpha: 1});
};

/** Contrast of two colours (#rrggbb), 1 to 21, as WCAG 2.2 defines it. */
export function contrastOf(one: string, other: string): number {
	const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
	return (high + 0.05) / (low + 0.05);
}

/** A colour laid over a ground with a part of 1, as the browsers mix in sRGB. */
export function mixed(colour: string, ground: string, part: number): string {
	const [over, under] = [partsOf(colour), partsOf(ground)];
	const parts = over.map((value, at) => Math.round(value * part + (under[at] ?? 0) * (1 - part)));
	return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
