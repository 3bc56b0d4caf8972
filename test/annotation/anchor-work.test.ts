import {beforeAll, describe, expect, test} from 'vitest';
import {locate, prepare} from '../../src/annotation/anchor.ts';
import type {Selector} from '../../src/annotation/annotation.ts';
import type {PreparedArticle} from '../../src/annotation/prepared.ts';

// Work is counted, not timed: entries read of the article's tables, and letters that searches went over.

interface Work {
	read: number;
	scanned: number;
}

/** A table that counts what is read of it. */
function counted(table: Int32Array, work: Work): Int32Array {
	return new Proxy(table, {
		get(target, key) {
			if (typeof key === 'string' && /^\d+$/u.test(key)) {
				work.read++;
				return target[Number(key)];
			}
			if (key === 'subarray')
				return (from: number, to?: number) => {
					work.read += (to ?? target.length) - from;
					return target.subarray(from, to);
				};
			const value: unknown = Reflect.get(target, key, target);
			return typeof value === 'function' ? value.bind(target) : value;
		},
	});
}

/** A text that counts how far searches in it went. */
class CountedText extends String {
	readonly #work: Work;

	constructor(text: string, work: Work) {
		super(text);
		this.#work = work;
	}

	override indexOf(part: string, from = 0): number {
		const at = super.indexOf(part, from);
		this.#work.scanned += (at === -1 ? this.length : at + part.length) - from;
		return at;
	}

	override includes(part: string, from = 0): boolean {
		return this.indexOf(part, from) !== -1;
	}
}

/** The work of finding each of these in an article. */
function workOf(prepared: PreparedArticle, all: readonly (readonly Selector[])[]): Work & {placed: number} {
	const work = {read: 0, scanned: 0};
	const {firsts, occurrences} = prepared.index();
	const watched: PreparedArticle = {
		...prepared,
		ids: counted(prepared.ids, work),
		starts: counted(prepared.starts, work),
		places: counted(prepared.places, work),
		letters: new CountedText(prepared.letters, work) as unknown as string,
		index: () => ({firsts: counted(firsts, work), occurrences: counted(occurrences, work)}),
	};
	const placed = all.filter((selectors) => locate(selectors, watched)).length;
	return {...work, placed};
}

const sentence = (index: number): string =>
	`Câu số ${index} nói về việc thứ ${(index * 7919) % 1009} của nhóm ${(index * 31) % 97}, ai cũng biết.`;

/** An article of so many UTF-16 units, at least. */
function pageOf(length: number): PreparedArticle {
	const lines: string[] = [];
	for (let size = 0; size < length; size += (lines.at(-1)?.length ?? 0) + 1)
		lines.push(Array.from({length: 8}, (_, at) => sentence(lines.length * 8 + at)).join(' '));
	let start = 0;
	const blocks = lines.map((line) => {
		const block = {start, end: start + line.length, label: 'body' as const};
		start += line.length + 1;
		return block;
	});
	return prepare({text: lines.join('\n'), blocks});
}

const quoted = (exact: string, prefix = 'của nhóm ', suffix = ', ai cũng'): Selector[] => [
	{type: 'TextQuoteSelector', exact, prefix, suffix},
];

/** Quotes of seventy characters from the text, with a word of each exchanged, so that none stands there as it was. */
function editedQuotes({text}: PreparedArticle, count: number): Selector[][] {
	return Array.from({length: count}, (_, index) => {
		const start = text.indexOf(' ', Math.floor((index * (text.length - 200)) / count)) + 1;
		const exact = text.slice(start, start + 70).replace(/việc|thứ|nhóm/u, 'chuyện');
		return quoted(exact, text.slice(Math.max(0, start - 32), start), text.slice(start + 70, start + 102));
	});
}

describe('the work of finding an annotation again', () => {
	let long: PreparedArticle;
	let short: PreparedArticle;
	beforeAll(() => {
		long = pageOf(300_000);
		short = pageOf(30_000);
	});

	test('500 on 300,000 characters: what is read of the article does not grow with it', () => {
		const few = workOf(short, editedQuotes(short, 500));
		const many = workOf(long, editedQuotes(long, 500));
		expect(many.placed).toBeGreaterThan(450);
		expect(many.read).toBeGreaterThan(500);
		expect(many.read / few.read).toBeLessThan(1.5);
		// One look through the letters for the words themselves, and no more.
		expect(many.scanned).toBeLessThanOrEqual(500 * long.letters.length);
	});

	test.each([
		['one space', ' '],
		['one letter', 'a'],
		['a syllable of every sentence', 'việc'],
		['a sign between letters', ','],
	])('%s as the quote: at most four looks through the letters, and few places looked at', (_what, exact) => {
		const {read, scanned} = workOf(long, [quoted(exact)]);
		expect(scanned).toBeLessThanOrEqual(4 * long.letters.length);
		expect(read).toBeLessThan(40_000);
	});

	test('a quote as long as the article is aligned in a band, not with all of it', () => {
		const exact = 'việc nhóm '.repeat(1_000);
		const {read} = workOf(long, [quoted(exact)]);
		expect(read).toBeLessThan(4 * 2_000 * (2 * 64 + 1) + 2_000 * 200 + 40_000);
	});
});
