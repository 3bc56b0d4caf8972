/** Counts of one kind of answer against its labels. */
export interface Tally {
	right: number;
	/** Answers given. */
	given: number;
	/** Answers labelled. */
	wanted: number;
}

/** Rates of a tally, each between 0 and 1; a rate without anything to count is 1. */
export interface Rates {
	precision: number;
	recall: number;
	f1: number;
}

export const emptyTally = (): Tally => ({right: 0, given: 0, wanted: 0});

const rate = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

export function ratesOf({right, given, wanted}: Tally): Rates {
	return {precision: rate(right, given), recall: rate(right, wanted), f1: rate(2 * right, given + wanted)};
}

/** Adds the comparison of two sets of codes. */
export function addSets(tally: Tally, given: readonly string[], wanted: readonly string[]): void {
	const labels = new Set(wanted);
	const answers = new Set(given);
	tally.given += answers.size;
	tally.wanted += labels.size;
	for (const answer of answers) if (labels.has(answer)) tally.right += 1;
}

/** Adds one yes-or-no answer: only "yes" counts as given or wanted. */
export function addDecision(tally: Tally, given: boolean, wanted: boolean): void {
	if (given) tally.given += 1;
	if (wanted) tally.wanted += 1;
	if (given && wanted) tally.right += 1;
}

/** One row of the printed table: a name, and either rates with counts or a share that was right. */
export interface Row {
	name: string;
	tally: Tally;
	/** `share`: every item has exactly one answer, so that only right ÷ wanted says something. */
	as: 'rates' | 'share';
}

const shown = (value: number): string => value.toFixed(3).padStart(7);

/** The rows as a table of plain text. */
export function tableOf(rows: readonly Row[]): string {
	const width = Math.max(...rows.map(({name}) => name.length)) + 2;
	const head = `${''.padEnd(width)}${'P'.padStart(7)}${'R'.padStart(7)}${'F1'.padStart(7)}  right/given/labelled`;
	const lines = rows.map(({name, tally, as}) => {
		const {precision, recall, f1} = ratesOf(tally);
		const figures =
			as === 'rates' ? `${shown(precision)}${shown(recall)}${shown(f1)}` : `${' '.repeat(14)}${shown(recall)}`;
		const counts = as === 'rates' ? `${tally.right}/${tally.given}/${tally.wanted}` : `${tally.right}/${tally.wanted}`;
		return `${name.padEnd(width)}${figures}  ${counts}`;
	});
	return [head, ...lines].join('\n');
}
