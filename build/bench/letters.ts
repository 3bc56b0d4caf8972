/** What a hand-checked page holds; a line of expected.jsonl. */
export interface Expected {
	file: string;
	url: string;
	isArticle: boolean;
	title?: string;
	deck?: string | null;
	published?: string | null;
	author?: string | null;
	body?: string[];
	captions?: string[];
	related?: string[];
}

/** A page with its source and what is in it. */
export interface Page extends Expected {
	html: string;
}

/** The middle one of some figures; sorts them. */
export const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Letters and digits only, so that white space and invisible characters do not count. */
export const bones = (text: string): string =>
	text
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

/** Whether two texts have the same letters. */
export const isSame = (a: string | null | undefined, b: string | null | undefined): boolean =>
	bones(a ?? '') === bones(b ?? '');

/** Length of the pieces in which a text that is not found whole is looked for. */
const PIECE = 24;

/** How many of a text's letters occur in `inside`, which holds letters only. */
export function foundLetters(text: string, inside: string): number {
	const own = bones(text);
	if (inside.includes(own)) {
		return own.length;
	}
	let count = 0;
	for (let at = 0; at < own.length; at += PIECE) {
		const piece = own.slice(at, at + PIECE);
		count += inside.includes(piece) ? piece.length : 0;
	}
	return count;
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, value) => total + value, 0);

/** Share of some texts' letters that occur in `inside`, 0 to 1; 1 where there are no texts. */
export function share(texts: readonly string[], inside: string): number {
	const all = sum(texts.map((text) => bones(text).length));
	return all === 0 ? 1 : sum(texts.map((text) => foundLetters(text, inside))) / all;
}

/** All letters that a reader may read on a page. */
export const wantedLetters = ({title, deck, body = [], captions = []}: Expected): string =>
	bones([title, deck, ...body, ...captions].join(' '));
