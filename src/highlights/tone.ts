import type {Tone} from '../look/palette.ts';

interface Rgb {
	red: number;
	green: number;
	blue: number;
	alpha: number;
}

/** A computed colour in the rgb() form that browsers give for sRGB colours; null for every other form. */
export function readRgb(computed: string): Rgb | null {
	const parts = /^rgba?\(([^)]{1,60})\)$/u
		.exec(computed)?.[1]
		?.split(/[\s,/]+/u)
		.filter(Boolean);
	if (!parts || parts.length < 3) return null;
	const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = parts.map(Number.parseFloat);
	if (Number.isNaN(red + green + blue)) return null;
	const alpha = parts[3] === undefined ? 1 : Number.parseFloat(parts[3]) / (parts[3].endsWith('%') ? 100 : 1);
	return {red, green, blue, alpha};
}

/** Relative luminance, 0 (black) to 1 (white), as WCAG 2.2 defines it. */
export function luminance({red, green, blue}: Rgb): number {
	const linear = (value: number) => {
		const part = value / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	};
	return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Where black and white ink are equally readable: (L + 0.05)² = 0.05 · 1.05. */
const MIDDLE = Math.sqrt(0.05 * 1.05) - 0.05;

/** From this opacity on a background decides what the text stands on. */
const OPAQUE = 0.5;

/**
 * Whether the text of an element stands on a light or a dark ground: the nearest background behind it that one can not
 * see through, or, where the page paints none or an image, the opposite of the ink.
 */
export function toneOf(element: Element): Tone {
	for (let behind: Element | null = element; behind; behind = behind.parentElement) {
		const style = getComputedStyle(behind);
		const ground = readRgb(style.backgroundColor);
		if (ground && ground.alpha >= OPAQUE) return luminance(ground) > MIDDLE ? 'light' : 'dark';
		if (style.backgroundImage !== 'none') break;
	}
	const ink = readRgb(getComputedStyle(element).color);
	return ink && luminance(ink) > MIDDLE ? 'dark' : 'light';
}
