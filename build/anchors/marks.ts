const OPEN = '\ue000';
const CLOSE = '\ue001';

/** Marks around a quote that live through edits of its text: private-use characters, taken out before anyone looks. */
export const Marks = {
	/** The sentence with the range `start`..`end` marked. */
	put: (sentence: string, start: number, end: number): string =>
		`${sentence.slice(0, start)}${OPEN}${sentence.slice(start, end)}${CLOSE}${sentence.slice(end)}`,

	isIn: (text: string): boolean => text.includes(OPEN) || text.includes(CLOSE),

	/** Indexes of the words between the marks, those that bear the marks included. */
	wordsInside(words: readonly string[]): number[] {
		const first = words.findIndex((word) => word.includes(OPEN));
		const last = words.findIndex((word) => word.includes(CLOSE));
		return words.flatMap((_, index) => (index >= first && index <= last ? [index] : []));
	},

	/** The text without marks, and the range that was between them; null where they are gone. */
	take(text: string): {text: string; range: {start: number; end: number} | null} {
		const start = text.indexOf(OPEN);
		const end = text.indexOf(CLOSE) - 1;
		return {
			text: text.replaceAll(OPEN, '').replaceAll(CLOSE, ''),
			range: start === -1 ? null : {start, end},
		};
	},
};
