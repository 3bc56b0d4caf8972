/** Rows by word. */
export interface Rows<Row> {
	get(word: string): Row | undefined;
}

/** Rows as they are compiled: each as JSON of its own. */
export type WrittenRows = readonly (readonly [word: string, json: string])[];

export const writeRows = (rows: Iterable<readonly [string, unknown]>): WrittenRows =>
	Array.from(rows, ([word, row]) => [word, JSON.stringify(row)] as const);

/** Opens compiled rows. Each is parsed when its word is first met: a text has a few hundred words of thousands. */
export function openRows<Row>(written: WrittenRows): Rows<Row> {
	const texts = new Map(written);
	const parsed = new Map<string, Row>();
	return {
		get(word) {
			const known = parsed.get(word);
			if (known !== undefined) return known;
			const text = texts.get(word);
			if (text === undefined) return undefined;
			const row = JSON.parse(text) as Row;
			parsed.set(word, row);
			return row;
		},
	};
}
