import search from 'approx-string-match';
import type {Range} from './cases.ts';

// What most tools do, for comparison: the quote with 32 characters of context on the text as it stands, exact places
// first, else approx-string-match with up to half of the quote's length in errors, the best of all by context and
// position, however bad it is. Weights as Hypothesis' client documents them.

const CONTEXT = 32;
const MOST_ERRORS = 256;
const WEIGHTS = {quote: 50, prefix: 20, suffix: 20, position: 2};

function matches(text: string, quote: string, mostErrors: number): {start: number; end: number; errors: number}[] {
	const exact = [];
	for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1))
		exact.push({start: at, end: at + quote.length, errors: 0});
	return exact.length > 0 ? exact : search(text, quote, mostErrors);
}

function similarity(text: string, wanted: string): number {
	if (wanted === '' || text === '') return 0;
	const [best] = search(text, wanted, wanted.length);
	return best ? 1 - best.errors / wanted.length : 0;
}

/** Where that finds a quote again, and how sure its score is (0 to 1); null where there is no match at all. */
export function locateAsHypothesis(
	before: string,
	{start, end}: Range,
	after: string,
): (Range & {score: number}) | null {
	const quote = before.slice(start, end);
	const prefix = before.slice(Math.max(0, start - CONTEXT), start);
	const suffix = before.slice(end, end + CONTEXT);
	let best: (Range & {score: number}) | null = null;
	for (const match of matches(after, quote, Math.min(MOST_ERRORS, quote.length / 2))) {
		const left =
			prefix === '' ? 1 : similarity(after.slice(Math.max(0, match.start - prefix.length), match.start), prefix);
		const right = suffix === '' ? 1 : similarity(after.slice(match.end, match.end + suffix.length), suffix);
		const near = 1 - Math.abs(match.start - start) / after.length;
		const sum =
			WEIGHTS.quote * (1 - match.errors / quote.length) +
			WEIGHTS.prefix * left +
			WEIGHTS.suffix * right +
			WEIGHTS.position * near;
		const score = sum / (WEIGHTS.quote + WEIGHTS.prefix + WEIGHTS.suffix + WEIGHTS.position);
		if (!best || score > best.score) best = {start: match.start, end: match.end, score};
	}
	return best;
}
