import type {Annotation} from '../annotation/annotation.ts';

const areTexts = (...values: unknown[]): boolean => values.every((value) => typeof value === 'string');

/** Whether a row is an annotation as far as those who read it need: a disk may have broken it, or another program. */
export function isWhole(row: Partial<Annotation>): row is Annotation {
	const {article, selectors, tags, quote, snapshot, note, colour, modified} = row;
	return (
		areTexts(article?.key, quote, snapshot, note, colour, modified) &&
		[article?.partners, article?.sectors, article?.kinds, selectors, tags].every(Array.isArray)
	);
}
