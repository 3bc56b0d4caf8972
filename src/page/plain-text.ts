import type {Found, Missed} from './find.ts';

/** Reads the article of a tab that shows a plain text. */
export type PlainReader = (document: Document, address: string) => Found | Missed;

/** A symbol: an element of the page would answer for a name. */
const READER: unique symbol = Symbol.for('bang-giao.plain');

/** The isolated world of the content scripts, where the script that reads plain texts leaves its reader. */
type World = {[READER]?: PlainReader};

/** Leaves the reader of plain texts for `plainReader`. */
export function bringPlainReader(reader: PlainReader): void {
	(globalThis as World)[READER] = reader;
}

/** The reader of plain texts, where it was brought: few tabs show any, so that pages do not pay for it. */
export const plainReader = (): PlainReader | null => (globalThis as World)[READER] ?? null;

/** Whether a tab shows a plain text, which browsers put into a page of their own. */
export const isPlainText = (document: Document): boolean => document.contentType === 'text/plain';
